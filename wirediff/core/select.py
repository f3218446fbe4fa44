"""A desk asks for the headline only, or for everything but typography; this module leaves out the rest of a report.

    select(report, ignore=("cosmetic",))   changes of typography count as unchanged

A change is named by what happened ("moved"), its kind ("headline"), its weight ("minor") or a reason ("number").
"""

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from wirediff.core.carried import Carried
from wirediff.core.changes import OPS, Change, Changes, Report, both_sides
from wirediff.core.model import KINDS
from wirediff.core.report import totals
from wirediff.core.weight import REASONS

SELECTABLE: Final = frozenset({*OPS, *KINDS, *REASONS, "substantial", "minor", "cosmetic"}) - {"unchanged"}
"""The names that a change can answer to."""


def select(report: Report, *, only: Collection[str] = (), ignore: Collection[str] = ()) -> Report:
    """Keep the changes that have one of the names in `only` (all, where there are none), but for those in `ignore`.

    A change is ignored for what happened, its kind or its weight, and where all its reasons are to be ignored: of a
    block that has a new figure and a sentence from elsewhere the figure is told, whether moves are wanted or not.

    A block that is left out and stands on both sides counts as unchanged; any other is not told. Of the sentences that
    went to another block those are kept of which one end is.
    """
    if not only and not ignore:
        return report
    changes = Changes([kept for change in report.changes if (kept := _kept(change, only, ignore))])
    carried = Carried(report.travels)
    shown = {id(travel) for change in changes.differing for travel in (*carried.left(change), *carried.came(change))}
    travels = tuple(travel for travel in report.travels if id(travel) in shown)
    return replace(
        report,
        travels=travels,
        changes=changes,
        left_out=len(report.changes.differing) - len(changes.differing),
        **totals(changes, report.notices, travels, report.new.blocks),
    )


def names(change: Change) -> set[str]:
    """Give the names that a change answers to."""
    return {change.op, change.kind, change.weight or "", *change.why}


def _ignored(change: Change, ignore: Collection[str]) -> bool:
    """Say whether a change is not to be told; one that has other reasons than those to be ignored is."""
    own = {change.op, change.kind, change.weight or ""}
    return not own.isdisjoint(ignore) or (bool(change.why) and set(change.why).issubset(ignore))


def _kept(change: Change, only: Collection[str], ignore: Collection[str]) -> Change | None:
    if change.op == "unchanged":
        return change
    if not _ignored(change, ignore) and (not only or not names(change).isdisjoint(only)):
        return change
    if len(change.old) == len(change.new) == 1:
        text = change.text or both_sides(change.hunks)[1]
        return replace(
            change, op="unchanged", moved=False, cosmetic=False, hunks=(), facts=(), text=text, weight=None, why=()
        )
    return None
