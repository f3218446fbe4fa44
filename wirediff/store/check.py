"""The archive proves itself: what was stored is digested again and must give the digests that were stored with it.

    update block set text = '…21 dead…'   ->   Fault("block-hash", "kremlin@r3#p5", "its text no longer …")

Raw bytes are digested, not read anew: the rules by which a text is read may have moved on since.
"""

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from sqlite_utils import Database

from wirediff.core.blocks import text_digest
from wirediff.core.model import digest
from wirediff.store.chain import chain_digest
from wirediff.store.decisions import decision_digest, decision_rows, placements_of
from wirediff.store.revisions import Row, blocks_of, stored_rows
from wirediff.store.standing import astray


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the file that is not as it was stored: `where` is an address or a table's row."""

    code: str
    where: str
    message: str


def check(db: Database) -> tuple[Fault, ...]:
    """Find what is broken; empty where all is well."""
    return tuple(fault for part in _PARTS for fault in _outlived(db, part))


def _outlived(db: Database, part: Callable[[Database], Iterator[Fault]]) -> Iterator[Fault]:
    """Go on with the next part where damage stops one."""
    try:
        yield from part(db)
    except (sqlite3.DatabaseError, ValueError, KeyError, TypeError) as error:
        yield Fault("damaged", part.__name__.strip("_"), f"could not be read to its end: {error}")


def _pages(db: Database) -> Iterator[Fault]:
    for (line,) in db.execute("pragma integrity_check"):
        if line != "ok":
            yield Fault("integrity", "file", line)


def _references(db: Database) -> Iterator[Fault]:
    for table, row, target, _ in db.execute("pragma foreign_key_check"):
        where = f"{table} row {row}" if row is not None else table
        yield Fault("missing-row", where, f"it refers to a row of {target} that is not there")


def _blobs(db: Database) -> Iterator[Fault]:
    for name, size, content in db.execute("select digest, size, content from blob order by digest"):
        try:
            data = zlib.decompress(content)
        except zlib.error as error:
            yield Fault("blob-damaged", f"blob {name}", f"its bytes cannot be unpacked: {error}")
            continue
        if digest("blob", data) != name or len(data) != size:
            yield Fault("blob-digest", f"blob {name}", "its bytes no longer give its digest: they were changed")


_STANDS: Final = (
    "select slug || '@r' || number || '#p' || position from revision_block"
    " join revision on revision.id = revision_block.revision join article on article.id = revision.article"
    " where block = ? order by revision.id, position limit 1"
)


def _blocks(db: Database) -> Iterator[Fault]:
    for block, name, rules, text in db.execute("select id, hash, rules, text from block order by id").fetchall():
        if digest("block", f"{rules}\n{text}") != name:
            place = db.execute(_STANDS, [block]).fetchone()
            where = place[0] if place else f"block {block}"
            yield Fault("block-hash", where, f"its text no longer gives its hash {name}: it was changed")


def _revisions(db: Database) -> Iterator[Fault]:
    for _, rows in groupby(stored_rows(db), key=lambda row: row["article"]):
        parent: Row | None = None
        for row in rows:
            yield from _revision(db, parent, row)
            parent = row


def _revision(db: Database, parent: Row | None, row: Row) -> Iterator[Fault]:
    where = f"{row['slug']}@r{row['number']}"
    expected = parent["number"] + 1 if parent else 1
    if row["number"] != expected or row["parent"] != (parent["id"] if parent else None):
        yield Fault("chain", where, f"it does not follow on r{expected - 1}: a revision between them is gone")
    blocks = blocks_of(db, row["id"])
    if [block.position for block in blocks] != list(range(1, len(blocks) + 1)):
        yield Fault("blocks", where, f"its blocks are not numbered 1 to {len(blocks)}: one is gone or was added")
    if text_digest(blocks) != row["hash"]:
        yield Fault("text-hash", where, f"its blocks no longer give its hash {row['hash']}")
    if chain_digest(parent["chain"] if parent else None, row, row["restores_number"], blocks) != row["chain"]:
        yield Fault("chain", where, "what it says, or the revision before it, is not what was stored")
    if row["restores_hash"] not in (None, row["hash"]):
        yield Fault("restores", where, "the revision that it is said to restore holds another text")
    if not db.execute("select 1 from observation where revision = ?", [row["id"]]).fetchone():
        yield Fault("observation", where, "the arrival that made it is gone")


def _articles(db: Database) -> Iterator[Fault]:
    """Look for articles without texts; one that a split made has none in its own chain until the next comes in."""
    for (slug,) in db.execute(
        "select slug from article where not exists (select 1 from revision where article = article.id)"
        " and not exists (select 1 from placement where put_into = article.id)"
    ):
        yield Fault("revisions", slug, "it has no revision left")


def _decisions(db: Database) -> Iterator[Fault]:
    """See that each decision follows on the one before and takes revisions from where they stood."""
    stands = dict(db.execute("select id, article from revision").fetchall())
    before = None
    for expected, row in enumerate(decision_rows(db), 1):
        where = f"decision {row['id']}"
        moves = placements_of(db, row["id"])
        if row["id"] != expected:
            yield Fault("decision", where, f"it does not follow on decision {expected - 1}: one between them is gone")
        if decision_digest(before, row, moves) != row["chain"]:
            yield Fault("decision", where, "what it says or moves, or the decision before it, is not what was stored")
        if any(stands.get(move.revision) != move.taken_from for move in moves):
            yield Fault("decision", where, "it takes a revision from an article in which it did not stand")
        stands |= {move.revision: move.put_into for move in moves}
        before = row["chain"]


def _derived(db: Database) -> Iterator[Fault]:
    """Look whether the tables that can be filled anew are there and can be read; what they say is not proved."""
    yield from _standing(db)
    for table, column in (
        *(("trace", "key"), ("change_count", "counts"), ("repeat", "key")),
        *(("passage", "block"), ("posting", "text"), ("crowd", "texts"), ("twin", "alike")),
    ):
        try:
            for (value,) in db.execute(f"select {column} from {table}"):
                if column == "counts":
                    json.loads(value)
        except (sqlite3.DatabaseError, ValueError) as error:
            yield Fault("derived", table, f"it cannot be read ({error}): `wirediff rebuild` fills it anew")


def _standing(db: Database) -> Iterator[Fault]:
    try:
        wrong = astray(db)
    except sqlite3.DatabaseError as error:
        yield Fault("derived", "standing", f"it cannot be read ({error}): `wirediff rebuild` fills it anew")
    else:
        if wrong:
            yield Fault("derived", "standing", f"it puts {wrong} revisions wrong: `wirediff rebuild` fills it anew")


_PARTS: Final = (_pages, _references, _blobs, _blocks, _revisions, _articles, _decisions, _derived)
