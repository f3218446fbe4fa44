"""What people say of repeats is kept for good: nothing here can be worked out again, and nothing is ever deleted.

acknowledge kestrel@r1#p18  ->  a row; undone again  ->  the same row, with the time in `withdrawn`
"""

import json
from collections.abc import Sequence

from sqlite_utils import Database

from wirediff.core.meant import Acknowledgement


def put_acknowledgement(
    db: Database, *, article: int | None, source: str | None, keys: Sequence[str] | None, pattern: str | None,
    text: str | None, reason: str, created: str,
) -> int:  # fmt: skip
    """Keep an acknowledgement and give its number."""
    row = {
        "article": article,
        "source": source,
        "keys": None if keys is None else json.dumps(list(keys)),
        "pattern": pattern,
        "text": text,
        "reason": reason,
        "created": created,
    }
    places = ", ".join(f":{column}" for column in row)
    return int(db.execute(f"insert into acknowledgement ({', '.join(row)}) values ({places})", row).lastrowid or 0)


def withdraw(db: Database, number: int, at: str) -> bool:
    """Undo an acknowledgement; False where there is none of this number that holds."""
    sql = "update acknowledgement set withdrawn = ? where id = ? and withdrawn is null"
    return db.execute(sql, [at, number]).rowcount > 0


def acknowledgements(db: Database, *, withdrawn: bool = False) -> tuple[Acknowledgement, ...]:
    """List acknowledgements in the order in which they were given: those that hold, or those that were undone too."""
    rows = db.execute(
        "select acknowledgement.id, slug, source, keys, pattern, text, reason, acknowledgement.created, withdrawn"
        " from acknowledgement left join article on article.id = acknowledgement.article order by acknowledgement.id"
    )
    return tuple(
        Acknowledgement(number, slug, source, tuple(json.loads(keys or "[]")), pattern, text, reason, created, undone)
        for number, slug, source, keys, pattern, text, reason, created, undone in rows
        if withdrawn or undone is None
    )


def sources(db: Database, revision: int) -> tuple[str, ...]:
    """Name the sources that a revision's text came from."""
    sql = "select distinct source from observation where revision = ? and source is not null order by source"
    return tuple(source for (source,) in db.execute(sql, [revision]))
