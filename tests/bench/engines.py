"""The same paragraphs, one after the other, to wirediff's index and to whatever else finds near copies.

    ENGINES["datasketch"](texts)  ->  {(12, 431), …}: the pairs that it calls near copies, by their numbers

Each says for each paragraph which earlier ones it resembles. Peers look at runs of three words, what they do best at,
with 128 numbers a text and a threshold of 0.5; what they give is not verified, as they do not verify.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from wirediff.core.fingerprint import folded, text_key
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block, Copy
from wirediff.core.resemblance import resemblance
from wirediff.store.database import open_database, writing
from wirediff.store.passages import put_passages

Pairs = set[tuple[int, int]]
ARTICLE = 10
"""So many paragraphs are an article."""
_STRETCH = 16
BULK = 1000
"""So many come in together in bulk."""


def wirediff_index(texts: Sequence[str], together: int, path: Path) -> Pairs:
    """Put texts into an archive, so many in a transaction, with all that an arrival does for its passages."""
    db = open_database(path, create=True)
    db.execute("pragma foreign_keys = off")  # the revisions that the passages stand in are left out
    for start, batch in _batches(texts, together):
        blocks = tuple(Block(at, "paragraph", (at, at), text, "", "") for at, text in enumerate(batch, start))
        revision = start // together + 1
        with writing(db, path):
            db.conn.executemany(
                "insert into block (id, hash, rules, text) values (?, ?, '', ?)",
                ((block.position, str(block.position), block.text) for block in blocks),
            )
            db.conn.executemany(
                "insert into revision_block values (?, ?, ?, ?, ?, ?)",
                ((revision, block.position, block.kind, *block.lines, block.position) for block in blocks),
            )
            put_passages(db, revision, revision, Copy(blocks=blocks))
    pairs = db.execute(
        "select one.block, other.block from twin join passage as one on one.key = twin.key"
        " join passage as other on other.key = twin.other where one.block < other.block"
    )
    found = set(pairs.fetchall())
    db.close()
    return found


def _batches(texts: Sequence[str], size: int) -> Iterator[tuple[int, Sequence[str]]]:
    yield from ((start, texts[start : start + size]) for start in range(0, len(texts), size))


def _in_bulk(texts: Sequence[str]) -> Pairs:
    with tempfile.TemporaryDirectory() as folder:
        return wirediff_index(texts, BULK, Path(folder) / "wirediff.db")


def _by_article(texts: Sequence[str]) -> Pairs:
    with tempfile.TemporaryDirectory() as folder:
        return wirediff_index(texts, ARTICLE, Path(folder) / "wirediff.db")


def _exact(texts: Sequence[str]) -> Pairs:
    seen: dict[int, int] = {}
    return {(at, seen[key]) for at, text in enumerate(texts) if seen.setdefault(key := text_key(folded(text)), at) < at}


def _runs(text: str) -> list[str]:
    words = folded(text).split(" ")
    return [" ".join(words[at : at + 3]) for at in range(max(1, len(words) - 2))]


def _datasketch(texts: Sequence[str]) -> Pairs:
    from datasketch import MinHash, MinHashLSH

    found: Pairs = set()
    index = MinHashLSH(threshold=0.5, num_perm=128)
    for at, text in enumerate(texts):
        sketch = MinHash(num_perm=128)
        sketch.update_batch({run.encode() for run in _runs(text)})
        found |= {(other, at) for other in index.query(sketch)}
        index.insert(at, sketch)
    return found


def _rensa(texts: Sequence[str]) -> Pairs:
    from rensa import RMinHash, RMinHashLSH

    found: Pairs = set()
    index = RMinHashLSH(threshold=0.5, num_perm=128, num_bands=32)
    for at, text in enumerate(texts):
        sketch = RMinHash(num_perm=128, seed=42)
        sketch.update(_runs(text))
        found |= {(other, at) for other in index.query(sketch)}
        index.insert(at, sketch)
    return found


def _simhash(texts: Sequence[str]) -> Pairs:
    from simhash import Simhash, SimhashIndex

    found: Pairs = set()
    index = SimhashIndex([], k=3)
    for at, text in enumerate(texts):
        value = Simhash(_runs(text))
        found |= {(int(other), at) for other in index.get_near_dups(value)}
        index.add(str(at), value)
    return found


def _fts5(texts: Sequence[str]) -> Pairs:
    """Ask SQLite's trigram index for six stretches of each text; the fifty newest that have one are verified."""
    import sqlite3

    found: Pairs = set()
    db = sqlite3.connect("")
    db.execute("create virtual table passage using fts5(text, tokenize = 'trigram')")
    for at, text in enumerate(texts):
        words = folded(text)
        step = max(_STRETCH, len(words) // 6)
        pieces = [words[start : start + _STRETCH] for start in range(0, len(words) - _STRETCH + 1, step)]
        query = " OR ".join(f'"{piece}"' for piece in pieces)
        sql = "select rowid, text from passage where passage match ? order by rowid desc limit 50"
        for other, there in db.execute(sql, [query]).fetchall() if query else ():
            if resemblance(words, there) >= LIMITS.across:
                found.add((other, at))
        db.execute("insert into passage (rowid, text) values (?, ?)", [at, words])
    return found


ENGINES: dict[str, Callable[[Sequence[str]], Pairs]] = {
    "wirediff, bulk": _in_bulk,
    "wirediff, article by article": _by_article,
    "exact digest only": _exact,
    "datasketch": _datasketch,
    "rensa": _rensa,
    "simhash": _simhash,
    "FTS5 trigram": _fts5,
}
"""What finds near copies, by name."""

LIMIT = {"FTS5 trigram": 10_000, "simhash": 100_000}
"""Above so many paragraphs an engine is left out: it would take hours."""
