"""What waits for the desk's answer, and what the desk decided.

merged     blaze into ferry   decision 7: `wirediff undo 7` takes it back
  blaze@r1 is now ferry@r3
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from wirediff.render.escape import visible
from wirediff.render.ink import Ink
from wirediff.render.listing import moment
from wirediff.render.table import Column, table

Entry = Mapping[str, Any]

_SHOWN: Final = 20
_DONE: Final = {"merge": "merged", "accept": "accepted", "split": "split", "reject": "rejected", "undo": "undone"}
_PROPOSALS: Final = (
    Column("", right=True),
    Column("text"),
    Column("perhaps a revision of"),
    Column("received (UTC)"),
    Column("score", right=True),
    Column("status"),
    Column("why", cut=True),
)
_DECISIONS: Final = (
    Column("", right=True),
    Column("decided (UTC)"),
    Column("what"),
    Column("revisions", cut=True),
    Column("taken back by"),
)


def proposals(entries: Sequence[Entry], *, ink: Ink, width: int | None) -> Iterator[str]:
    """Give the proposals as a table."""
    rows = [
        (
            f"{e['proposal']}", e["article"], e["perhaps"], moment(e["received"]), f"{e['score']:.2f}", e["status"],
            "; ".join(e["why"]),
        )
        for e in entries
    ]  # fmt: skip
    yield from table(_PROPOSALS, rows, ink=ink, width=width)


def decisions(entries: Sequence[Entry], *, ink: Ink, width: int | None) -> Iterator[str]:
    """Give the decisions as a table."""
    rows = [
        (
            f"{e['decision']}", moment(e["decided"]), _what(e), ", ".join(e["revisions"]),
            f"decision {e['undone']}" if e["undone"] else "",
        )
        for e in entries
    ]  # fmt: skip
    yield from table(_DECISIONS, rows, ink=ink, width=width)


def _what(entry: Entry) -> str:
    about = f"decision {entry['undoes']}" if entry["undoes"] else f"proposal {entry['proposal']}"
    return f"{entry['kind']} {about}" if entry["undoes"] or entry["proposal"] else str(entry["kind"])


def decided(document: Entry) -> Iterator[str]:
    """Say what was just decided, how it is taken back, and which addresses are others now."""
    number = document["decision"]
    back = f"decision {number}: `wirediff undo {number}` takes it back"
    yield visible(f"{_DONE[document['kind']]:<9}  {_about(document)}   {back}")
    moved = document["moved"]
    for one in moved[:_SHOWN]:
        yield visible(f"  {one['old']} is now {one['new']}")
    if len(moved) > _SHOWN:
        yield f"  … {len(moved) - _SHOWN:,} more: `wirediff log {document['article']}` lists them"


def _about(document: Entry) -> str:
    article, other = document["article"], document["other"]
    if document["kind"] == "reject":
        return f"{article} is no revision of {other}"
    if document["kind"] == "undo":
        return f"decision {document['undoes']}"
    return f"{article} out of {other}" if document["kind"] == "split" else f"{other} into {article}"
