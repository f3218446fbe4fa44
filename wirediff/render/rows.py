"""A block that moved stands in two places on a page: where it is now, and where it was taken from.

    report   ¶1 =, ¶2 moved from ¶4, ¶3 =            the new text's order
    rows     ¶1 =, ¶2 moved from ¶4, ¶3 =, old ¶4    and the place that it left

The place is a `Change` that moved and has no new side.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from wirediff.core.changes import Change, Report, Side
from wirediff.render.excerpt import excerpt

LEFT: Final = "<"
"""The mark at the place from which a block was taken."""
COARSE: Final = "Coarse: a size limit was met, so some words are shown as replaced that in fact stayed."


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a page in reading order; `up` holds the old positions of what moved towards the beginning."""

    changes: tuple[Change, ...]
    up: frozenset[int]


def rows(report: Report) -> Rows:
    """Give the changes of a report with a row more for every block that left its place."""
    homes = _homes(report)
    left: dict[int, list[Change]] = {}
    up = set()
    for at, change in enumerate(report.changes):
        for position in change.old if change.moved else ():
            home = homes[position]
            left.setdefault(home, []).append(_place(change, position, report.old))
            if home >= at:
                up.add(position)
    found = _in_old_order(left.get(-1, ()))
    for at, change in enumerate(report.changes):
        found += [change, *_in_old_order(left.get(at, ()))]
    return Rows(tuple(found), frozenset(up))


def left_its_place(change: Change) -> bool:
    """Say whether a row is the place from which a block was taken."""
    return change.moved and not change.new


def folded(changes: Sequence[Change], context: int) -> Iterator[Change | tuple[Change, ...]]:
    """Give the rows to be shown, and each run of unchanged ones that are not, as a tuple."""
    at = 0
    for entry in excerpt(changes, context):
        if isinstance(entry, int):
            yield tuple(changes[at : at + entry])
            at += entry
        else:
            yield entry
            at += 1


def _homes(report: Report) -> list[int]:
    """Give for every old position the row after which it would stand had it stayed; -1 is the top."""
    homes: list[int | None] = [-1] + [None] * len(report.old.blocks)
    for at, change in enumerate(report.changes):
        for position in () if change.moved else change.old:
            homes[position] = at
    found = [-1]
    for home in homes[1:]:
        found.append(found[-1] if home is None else home)
    return found


def _place(change: Change, position: int, side: Side) -> Change:
    text = side.blocks[position - 1].text
    return replace(change, op="moved", old=(position,), new=(), hunks=(), facts=(), text=text, weight=None, why=())


def _in_old_order(changes: Sequence[Change]) -> list[Change]:
    return sorted(changes, key=lambda change: change.old)
