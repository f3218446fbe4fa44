"""What one arrival costs must not hang on how much was stored before; this module stores it and takes the time.

arrivals(1_000_000)  ->  rows: 10,000 paragraphs stored, 300 arrivals, mean, median and p99 in ms of CPU time
"""

import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from engines import ARTICLE
from passages import with_copies, written

from wirediff.archive import Archive
from wirediff.core.canonical import RULES, comparison_key
from wirediff.core.model import Block, Copy, digest
from wirediff.store.database import Database, open_database, writing
from wirediff.store.passages import put_passages
from wirediff.store.standing import stand
from wirediff.store.traces import put_opening, put_traces

SMALL = 10_000
MEASURED = 300
TOGETHER = 400
"""So many articles are stored in one transaction."""


def arrivals(blocks: int) -> Iterator[list[str]]:
    """Measure arrivals of new stories in an archive of 10,000 paragraphs or fewer, and in one of so many."""
    for size in sorted({min(SMALL, blocks), blocks}):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "wirediff.db"
            store(path, size)
            times = sorted(measured(path))
        at_99 = times[int(len(times) * 0.99)]
        yield [
            f"{size:,}",
            f"{len(times)}",
            *(f"{ms:.1f}" for ms in (statistics.mean(times), statistics.median(times), at_99)),
        ]


def measured(path: Path) -> Iterator[float]:
    """Take in stories of ten paragraphs each, one in twelve a copy of another one; give milliseconds of CPU time."""
    texts, _ = with_copies(written(MEASURED * ARTICLE + 500, 2), MEASURED * ARTICLE + 500, 2)
    with Archive(path) as archive:
        for at in range(0, len(texts) - ARTICLE + 1, ARTICLE):
            story = "\n\n".join([f"Story {at} of the second seed", *texts[at : at + ARTICLE]]).encode()
            start = time.process_time()
            archive.ingest(story, name=f"{at}.txt", received=datetime(2024, 1, 1, tzinfo=UTC))
            if at >= 500:
                yield (time.process_time() - start) * 1e3


def store(path: Path, blocks: int) -> None:
    """Fill an archive with articles of ten paragraphs, all that an arrival leaves but its bytes and its comparison."""
    texts, _ = with_copies(written(blocks, 1), blocks, 1)
    db = open_database(path, create=True)
    db.execute("pragma foreign_keys = off")
    for start in range(0, len(texts), ARTICLE * TOGETHER):
        with writing(db, path):
            for at in range(start, min(start + ARTICLE * TOGETHER, len(texts)), ARTICLE):
                _store_one(db, at // ARTICLE + 1, texts[at : at + ARTICLE])
    db.close()


def _store_one(db: Database, number: int, texts: list[str]) -> None:
    blocks = tuple(
        Block(at, "paragraph", (at, at), text, digest("block", f"{RULES}\n{text}"), comparison_key(text))
        for at, text in enumerate(texts, 1)
    )
    copy = Copy(blocks=blocks, headline=f"Story {number} of the first seed")
    db.execute("insert into article values (?, ?, '2023-10-03T09:00:00Z')", [number, f"story-{number}"])
    columns = "id, article, number, hash, chain, blob, received, format, status, marks, captions, problems"
    values = [
        number,
        number,
        1,
        digest("text", str(number)),
        "",
        "",
        "2023-10-03T09:00:00Z",
        "text",
        "usable",
        *["[]"] * 3,
    ]
    db.execute(f"insert into revision ({columns}) values ({', '.join('?' * len(values))})", values)
    db.conn.executemany(
        "insert or ignore into block (hash, rules, text) values (?, ?, ?)", ((b.hash, RULES, b.text) for b in blocks)
    )
    db.conn.executemany(
        "insert into revision_block select ?, ?, 'paragraph', ?, ?, id from block where hash = ?",
        ((number, b.position, *b.lines, b.hash) for b in blocks),
    )
    stand(db, number, number, 1, None)
    put_traces(db, number, copy)
    put_opening(db, copy)
    put_passages(db, number, number, copy)
