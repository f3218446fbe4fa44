"""Where a text stands, whatever its typography, and which texts are its near copies; kept up as revisions come in.

    "Three died, police said."  ->  harbour-fire r1 to r3, ferry r2        its twin: "Four died, police said." 0.74

A text is named by its key (`core.fingerprint.text_key`). A near copy is found by fingerprints, once, when the later of
the two comes in, and written down both ways round.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlite_utils import Database

from wirediff.core.across import Match, Sought, matches, sought
from wirediff.core.candidates import Looked, block_of, named
from wirediff.core.fingerprint import figures_apart, folded
from wirediff.core.limits import LIMITS
from wirediff.core.model import Copy
from wirediff.store.postings import meet
from wirediff.store.revisions import copy_of, revision_rows

_THOUSANDTHS: Final = 1000


class Stand(NamedTuple):
    """An article that has a text: the first and the newest of its revisions that do, and the block in the newest."""

    article: int
    first: int
    newest: int
    block: int


@dataclass(frozen=True, slots=True)
class Found:
    """A text new to its article, its near copies, and how many candidates were not looked at."""

    one: Sought
    matches: tuple[Match, ...]
    left_out: int


def put_passages(db: Database, article: int, revision: int, copy: Copy) -> list[Found]:
    """Note where the texts of a new revision stand; give those that its article did not have, with their twins."""
    asked = list(sought(copy))
    had, known = _known(db, article, asked)
    blocks = _block_ids(db, revision)
    _stand(db, article, revision, [(one, blocks[one.block.position]) for one in asked], had)
    fresh = [one for one in asked if one.key not in had]
    new = {one.key: blocks[one.block.position] for one in fresh if one.key not in known}
    found = [Found(one, (), 0) for one in fresh if one.key in known]
    near = _near(db, [one for one in fresh if one.key in new], new)
    _put_twins(db, near)
    return sorted([*found, *near], key=lambda one: one.one.block.position)


def stand_anew(db: Database, articles: Collection[int]) -> None:
    """Note again where the texts of these articles stand, after revisions went from one to another.

    What is known of the texts themselves, their fingerprints and twins, does not hang on where they stand.
    """
    db.execute("delete from passage where article in (select value from json_each(?))", [json.dumps(sorted(articles))])
    rows = [row for article in sorted(articles) for row in revision_rows(db, article)]
    for row in sorted(rows, key=lambda row: int(row["id"])):
        asked = list(sought(copy_of(db, row)))
        blocks = _block_ids(db, row["id"])
        placed = [(one, blocks[one.block.position]) for one in asked]
        _stand(db, row["article"], row["id"], placed, _known(db, row["article"], asked)[0])


def look_up(db: Database, copy: Copy) -> list[Found]:
    """Give the texts of a copy that is not stored, with their near copies in the archive; nothing is written."""
    return _near(db, list(sought(copy)), {})


def _known(db: Database, article: int, asked: Sequence[Sought]) -> tuple[set[int], set[int]]:
    """Give the keys that the article has already, and those that any article has."""
    sql = (
        "select value, exists(select 1 from passage where passage.key = value and article = ?),"
        " exists(select 1 from passage where passage.key = value) from json_each(?)"
    )
    rows = db.execute(sql, [article, json.dumps([one.key for one in asked])]).fetchall()
    return {key for key, had, _ in rows if had}, {key for key, _, known in rows if known}


def _block_ids(db: Database, revision: int) -> dict[int, int]:
    rows = db.execute("select position, block from revision_block where revision = ?", [revision])
    return dict(rows.fetchall())


def _stand(db: Database, article: int, revision: int, placed: Sequence[tuple[Sought, int]], had: Iterable[int]) -> None:
    """Note that an article's revision has these texts; a text it had stays where it was first."""
    old = set(had)
    rows = sorted((one.key, article, revision, block) for one, block in placed)
    db.conn.executemany(
        "insert into passage (key, article, first, newest, block) values (?1, ?2, ?3, ?3, ?4)",
        [row for row in rows if row[0] not in old],
    )
    db.conn.executemany(
        "update passage set newest = ?3, block = ?4 where key = ?1 and article = ?2",
        [row for row in rows if row[0] in old],
    )


def _near(db: Database, asked: Sequence[Sought], new: Mapping[int, int]) -> list[Found]:
    """Find the near copies of texts; those that are new, named by their blocks, are put into the index."""
    names = {one.key: named(new.get(one.key, -at), one.prints.runs) for at, one in enumerate(asked, 1)}
    looked = meet(db, {names[one.key]: one.prints.numbers for one in asked}, {names[key] for key in new})
    texts = _texts(db, looked.values())
    found = []
    for one in asked:
        seen = looked[names[one.key]]
        others = [texts[name] for name in seen.texts if name in texts]
        found.append(Found(one, tuple(matches(one, others)), seen.left_out))
    return found


def _texts(db: Database, looked: Iterable[Looked]) -> dict[int, str]:
    """Give the candidates' texts, folded, by their names, each once for all that they are candidates of."""
    names = {block_of(name): name for one in looked for name in one.texts}
    rows = db.execute(
        "select block.id, text from json_each(?) cross join block on block.id = value", [json.dumps(sorted(names))]
    )
    return {names[block]: folded(text) for block, text in rows}


def _put_twins(db: Database, found: Iterable[Found]) -> None:
    pairs = [(one.one.key, match.key, int(match.resemblance * _THOUSANDTHS)) for one in found for match in one.matches]
    db.conn.executemany(
        "insert into twin (key, other, alike) values (?, ?, ?) on conflict do nothing",
        sorted([*pairs, *((other, key, alike) for key, other, alike in pairs)]),
    )


def twins(db: Database, keys: Iterable[int]) -> dict[int, list[Match]]:
    """Give the near copies of texts, the most alike first."""
    found: dict[int, list[Match]] = {}
    sql = "select twin.key, other, alike from json_each(?) cross join twin on twin.key = value order by 1, 3 desc, 2"
    for key, other, alike in db.execute(sql, [json.dumps(sorted(keys))]):
        found.setdefault(key, []).append(Match(other, alike / _THOUSANDTHS))
    return found


def stands(db: Database, keys: Iterable[int], most: int) -> dict[int, list[Stand]]:
    """Give the articles that have each text, of very many the newest."""
    sql = "select article, first, newest, block from passage where key = ? order by article desc limit ?"
    return {key: [Stand(*row) for row in db.execute(sql, [key, most])] for key in keys}


def articles_with(db: Database, key: int) -> int:
    """Count the articles that have a text."""
    return int(db.execute("select count(*) from passage where key = ?", [key]).fetchone()[0])


def is_common(db: Database, key: int) -> bool:
    """Say whether a text, its figures masked, stands in so many articles that it says nothing of any of them."""
    sql = "select count(distinct article) from (select article from passage where key between ? and ? limit ?)"
    found = db.execute(sql, [*figures_apart(key), LIMITS.across_looked]).fetchone()[0]
    return bool(found >= LIMITS.across_common)


def each_passage(db: Database) -> Iterator[tuple[int, int, int]]:
    """Give (key, article, first revision) of every text that the newest revision of an article has, by their keys."""
    sql = (
        "with last as materialized (select article, max(revision) as revision from standing group by article)"
        " select key, passage.article, first from passage cross join last"
        " on last.article = passage.article and last.revision = newest order by key, passage.article"
    )
    yield from db.execute(sql)


def texts_of(db: Database, keys: Sequence[int]) -> dict[int, str]:
    """Give one wording of each text."""
    sql = "select text from passage join block on block.id = passage.block where key = ? order by article limit 1"
    return {key: text for key in keys for (text,) in db.execute(sql, [key])}


def each_twin(db: Database) -> Iterator[tuple[int, int]]:
    """Give (key, other) of every two texts that are near copies, once."""
    yield from db.execute("select key, other from twin where key < other order by key, other")


def furniture(db: Database) -> set[int]:
    """Give the keys of texts that are page furniture by their kind."""
    sql = "select distinct passage.key from passage join revision_block on revision_block.block = passage.block"
    return {key for (key,) in db.execute(f"{sql} and kind = 'boilerplate'")}


def place(db: Database, stand: Stand) -> dict[str, Any] | None:
    """Give where a text stands as a reader names it: article, revisions, position, lines, kind, text, received."""
    sql = (
        "select slug as article, newest.number as revision, position, first_line, last_line, kind, text,"
        " first.number as first, received from standing as newest join article on article.id = newest.article"
        " join standing as first on first.revision = ? join revision on revision.id = first.revision"
        " join revision_block on revision_block.revision = newest.revision and block = ?"
        " join block on block.id = revision_block.block where newest.revision = ? order by position limit 1"
    )
    return next(iter(db.query(sql, [stand.first, stand.block, stand.newest])), None)


def article_row(db: Database, revision: int) -> dict[str, Any]:
    """Give the article of a revision, as it is named now, and when the revision came in."""
    sql = (
        "select slug as article, first.number as first, revision.received, revision.id,"
        " (select headline from standing join revision as newest on newest.id = standing.revision"
        "  where standing.article = article.id order by standing.number desc limit 1) as headline"
        " from standing as first join revision on revision.id = first.revision"
        " join article on article.id = first.article where first.revision = ?"
    )
    return next(iter(db.query(sql, [revision])))


def stand_in(db: Database, key: int, article: int) -> Stand | None:
    """Give where a text stands in one article."""
    sql = "select article, first, newest, block from passage where key = ? and article = ?"
    row = db.execute(sql, [key, article]).fetchone()
    return Stand(*row) if row else None
