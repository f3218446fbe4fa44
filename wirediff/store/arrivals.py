"""Every arrival is kept: the bytes once for each content, and a line for each time they came.

r1.txt at 13:00, again at 13:05   ->   one blob, two observations: created, unchanged
"""

import json
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlite_utils import Database

from wirediff.core.model import Problem, as_json, digest
from wirediff.store.revisions import Arrival


def stamp(moment: datetime) -> str:
    """Write a moment down as the file has it, in UTC and to the second, so that times sort as text."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def put_blob(db: Database, data: bytes) -> str:
    """Keep the bytes, unless they are here, and give their digest."""
    name = digest("blob", data)
    if not db.execute("select 1 from blob where digest = ?", [name]).fetchone():
        content = zlib.compress(data)
        db.execute("insert into blob (digest, size, content) values (?, ?, ?)", [name, len(data), content])
    return name


def blob(db: Database, name: str) -> bytes:
    """Give the bytes of a digest."""
    return zlib.decompress(db.execute("select content from blob where digest = ?", [name]).fetchone()[0])


def put_observation(
    db: Database,
    at: Arrival,
    outcome: str,
    *,
    matched_by: str | None = None,
    format: str | None = None,  # noqa: A002 - the contract's name
    revision: int | None = None,
    problems: Sequence[Problem] = (),
) -> None:
    """Write down that a text came in and what became of it."""
    row = {
        "received": at.received,
        "input": _storable(at.input),
        "source": at.source if at.source is None else _storable(at.source),
        "format": format,
        "outcome": outcome,
        "matched_by": matched_by,
        "blob": at.blob,
        "revision": revision,
        "problems": json.dumps(as_json(tuple(problems)), ensure_ascii=False),
    }
    places = ", ".join(f":{column}" for column in row)
    db.execute(f"insert into observation ({', '.join(row)}) values ({places})", row)


def _storable(name: str) -> str:
    """Spell out the bytes of a file's name that are no UTF-8."""
    return name.encode("utf-8", "backslashreplace").decode()


def made_article(db: Database, revision: int) -> bool:
    """Say whether a revision made its article when it came in, wherever it stands now."""
    sql = "select 1 from observation where revision = ? and outcome = 'created'"
    return db.execute(sql, [revision]).fetchone() is not None


def times_seen(db: Database, revision: int) -> int:
    """Count the arrivals of a revision's text while it was the newest."""
    return int(db.execute("select count(*) from observation where revision = ?", [revision]).fetchone()[0])
