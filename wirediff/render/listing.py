"""The archive's lists: its articles, and the log of one.

    rev  received (UTC)    hash     changes              note
    r1   2023-10-03 06:40  7c1f08e  3 blocks
    r2   2023-10-03 08:15  e2905ab  3 edited, 11 added   Eds: UPDATES throughout with deaths, quotes …

Both take the JSON form of their entries, so that they show what a script would read.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from wirediff.render import say
from wirediff.render.ink import Ink
from wirediff.render.table import Column, table

Entry = Mapping[str, Any]

_ARTICLES: Final = (
    Column("article"),
    Column("headline", cut=True),
    Column("revisions", right=True),
    Column("first seen (UTC)"),
    Column("last seen (UTC)"),
    Column("status"),
)
_LOG: Final = (
    Column("rev"),
    Column("received (UTC)"),
    Column("hash"),
    Column("sender's"),
    Column("changes", cut=True),
    Column("marks", cut=True),
    Column("repeats", cut=True),
    Column("seen"),
    Column("status"),
    Column("note", cut=True),
)


def articles(entries: Sequence[Entry], *, ink: Ink, width: int | None) -> Iterator[str]:
    """Give the articles as a table."""
    rows = [
        (
            e["id"],
            e["headline"] or "",
            f"{e['revisions']}",
            moment(e["first_seen"]),
            moment(e["last_seen"]),
            _status(e),
        )
        for e in entries
    ]
    yield from table(_ARTICLES, rows, ink=ink, width=width)


def log(entries: Sequence[Entry], *, ink: Ink, width: int | None) -> Iterator[str]:
    """Give an article's revisions as a table."""
    yield from table(_LOG, [_revision(entry) for entry in entries], ink=ink, width=width)


def _revision(entry: Entry) -> tuple[str, ...]:
    return (
        f"r{entry['revision']}",
        moment(entry["received"]),
        entry["hash"].removeprefix("b2:")[:7],
        entry["sender_version"] or "",
        say.arrival(entry),
        ", ".join(dict.fromkeys(_mark(mark) for mark in entry["marks"])),
        ", ".join(f"{repeat['kind']} {say.times(repeat['occurrences'])}" for repeat in entry["duplicates"]),
        say.times(entry["seen"]) if entry["seen"] > 1 else "",
        _status(entry),
        entry["note"] or "",
    )


def _mark(mark: Entry) -> str:
    return f"{mark['kind']} {mark['number'] or ''}".rstrip()


def _status(entry: Entry) -> str:
    return "" if entry["status"] == "usable" else str(entry["status"])


def moment(time: str) -> str:
    """Give a stored time without its seconds: "2023-10-03 06:40"."""
    return time[:16].replace("T", " ")
