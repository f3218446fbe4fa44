"""A `Copy` becomes rows and comes back the same: every block is stored once, a revision lists which stand where.

Copy(headline="Ferry sinks", blocks=(…14 of 15 known…))  ->  1 row in revision, 15 in revision_block, 1 in block
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from sqlite_utils import Database

from wirediff.core.canonical import RULES, comparison_key
from wirediff.core.model import Block, Caption, Copy, Mark, Problem, as_json
from wirediff.store.chain import FIELDS, chain_digest

Row = dict[str, Any]

_JSON: Final = {"marks": Mark, "captions": Caption, "problems": Problem}
_OWN: Final = ", ".join(f"revision.{column}" for column in ("id", "hash", "parent", "blob", "received", *FIELDS))
_SELECT: Final = (
    f"select {_OWN}, standing.article, standing.number, standing.restores, slug, restored.number as restores_number"
    " from standing join revision on revision.id = standing.revision join article on article.id = standing.article"
    " left join standing as restored on restored.revision = standing.restores"
)
_STORED: Final = (
    "select revision.*, slug, restored.number as restores_number, restored.hash as restores_hash from revision"
    " join article on article.id = revision.article left join revision as restored on restored.id = revision.restores"
)


@dataclass(frozen=True, slots=True)
class Arrival:
    """How and when a text came in: the time in UTC, the digest of its bytes, the name it came under."""

    received: str
    blob: str
    input: str
    source: str | None = None


def put_revision(db: Database, article: int, copy: Copy, at: Arrival, *, restores: Row | None) -> int:
    """Store a text at the end of the article's chain and give the revision's id."""
    parent = _one(db, f"{_STORED} where revision.article = ? order by revision.number desc limit 1", [article])
    stored = _one(db, f"{_STORED} where revision.id = ?", [restores["id"]]) if restores else None
    row = _fields(copy) | {
        "article": article,
        "number": parent["number"] + 1 if parent else 1,
        "hash": copy.hash,
        "parent": parent["id"] if parent else None,
        "restores": restores["id"] if restores else None,
        "blob": at.blob,
        "received": at.received,
    }
    row["chain"] = chain_digest(
        parent["chain"] if parent else None, row, stored["number"] if stored else None, copy.blocks
    )
    revision = _insert(db, "revision", row)
    _put_blocks(db, revision, copy.blocks)
    return revision


def _insert(db: Database, table: str, row: Row) -> int:
    places = ", ".join(f":{column}" for column in row)
    return int(db.execute(f"insert into {table} ({', '.join(row)}) values ({places})", row).lastrowid or 0)


def _put_blocks(db: Database, revision: int, blocks: Sequence[Block]) -> None:
    db.conn.executemany(
        "insert into block (hash, rules, text) values (?, ?, ?) on conflict do nothing",
        dict.fromkeys((block.hash, RULES, block.text) for block in blocks),
    )
    hashes = json.dumps(list(dict.fromkeys(block.hash for block in blocks)))
    ids = dict(
        db.execute("select hash, id from block where hash in (select value from json_each(?))", [hashes]).fetchall()
    )
    db.conn.executemany(
        "insert into revision_block (revision, position, kind, first_line, last_line, block) values (?, ?, ?, ?, ?, ?)",
        ((revision, block.position, block.kind, *block.lines, ids[block.hash]) for block in blocks),
    )


def _fields(copy: Copy) -> Row:
    row = {column: getattr(copy, "id" if column == "sender_id" else column) for column in FIELDS}
    return row | {column: json.dumps(as_json(row[column]), ensure_ascii=False) for column in _JSON}


def newest_row(db: Database, article: int) -> Row | None:
    """Give the row of an article's newest revision."""
    return _one(db, f"{_SELECT} where standing.article = ? order by standing.number desc limit 1", [article])


def earlier_row(db: Database, article: int, text_hash: str) -> Row | None:
    """Give the row of the newest of an article's revisions that holds this very text."""
    where = "where standing.article = ? and revision.hash = ? order by standing.number desc limit 1"
    return _one(db, f"{_SELECT} {where}", [article, text_hash])


def revision_rows(db: Database, article: int | None = None) -> list[Row]:
    """List revision rows, article by article, in the order of their numbers; of one article or of all."""
    order = "order by standing.article, standing.number"
    if article is None:
        return list(db.query(f"{_SELECT} {order}"))
    return list(db.query(f"{_SELECT} where standing.article = ? {order}", [article]))


def stored_rows(db: Database) -> list[Row]:
    """List revision rows chain by chain, as they were stored, wherever they stand now."""
    return list(db.query(f"{_STORED} order by revision.article, revision.number"))


def _one(db: Database, sql: str, values: list[Any]) -> Row | None:
    return next(iter(db.query(sql, values)), None)


def blocks_of(db: Database, revision: int) -> tuple[Block, ...]:
    """Give a revision's blocks in reading order."""
    rows = db.execute(
        "select position, kind, first_line, last_line, text, hash from revision_block"
        " join block on block.id = revision_block.block where revision = ? order by position",
        [revision],
    )
    return tuple(
        Block(position, kind, (first, last), text, found, comparison_key(text, kind))
        for position, kind, first, last, text, found in rows
    )


def copy_of(db: Database, row: Row) -> Copy:
    """Give a revision as the copy it was made from, now with its article and number."""
    fields = {("id" if column == "sender_id" else column): row[column] for column in FIELDS}
    for column, made in _JSON.items():
        fields[column] = tuple(made(**item) for item in json.loads(row[column]))
    blocks = blocks_of(db, row["id"])
    return Copy(article=row["slug"], revision=row["number"], hash=row["hash"], blocks=blocks, **fields)


def each_with_parent(db: Database, article: int | None = None) -> Iterator[tuple[Row, Copy | None, Copy]]:
    """Walk through every revision, or an article's: its row, the text before it (None for a first one) and its own."""
    for _, rows in groupby(revision_rows(db, article), key=lambda row: row["article"]):
        before = None
        for row in rows:
            copy = copy_of(db, row)
            yield row, before, copy
            before = copy
