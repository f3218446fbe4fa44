"""What stands beside the gutter: what happened to a block, its words, and the facts that changed in it.

moved from ¶15 to ¶8
The water board said that [-96-]{+69+} millimetres of rain had fallen.
! number 96 → 69, down 27
"""

from collections.abc import Iterable, Iterator

from wirediff.core.carried import Carried
from wirediff.core.changes import Change, Report, Travel
from wirediff.render import say
from wirediff.render.bidi import spelled, wrapped
from wirediff.render.escape import visible
from wirediff.render.ink import Span
from wirediff.render.marked import spell, stacked
from wirediff.render.view import View
from wirediff.render.wrap import clip, wrap


def body(change: Change, report: Report, carried: Carried, view: View, width: int) -> Iterator[list[Span]]:
    """Give a change as rows of at most `width` cells."""
    note = "; ".join(_notes(change, report, carried))
    if note:
        yield from wrap([Span(note, "moved")], width)
    yield from wrapped(_text(change, view, width), width)
    yield from reworded(carried.came(change), view, width)
    yield from facts(change, width)


def reworded(travels: Iterable[Travel], view: View, width: int) -> Iterator[list[Span]]:
    """Give the sentences that were reworded on their way from another place, with their words marked."""
    for travel in travels:
        if travel.reworded:
            words = spell(travel.hunks, colour=view.ink.colour, keep=None)
            yield from wrapped([Span(f"← ¶{travel.old} ", "moved"), *words], width)


def facts(change: Change, width: int) -> Iterator[list[Span]]:
    """Give the facts that changed, one after the other."""
    for fact in change.facts:
        yield from wrapped([Span("! ", "bold"), *spelled(say.fact_parts(fact), first=1)], width, said=True)


def _text(change: Change, view: View, width: int) -> Iterator[Span]:
    if change.kind == "table" and not _is_stacked(change):
        yield Span("  ")  # in line with the rows that stand twice, behind their signs
    if change.op in ("added", "removed"):
        yield Span(visible("".join(hunk.text for hunk in change.hunks)), f"{change.op}-block")
    elif _is_stacked(change):
        yield from stacked(change.hunks)
    elif change.hunks:
        yield from spell(change.hunks, colour=view.ink.colour, keep=None if view.full else width)
    else:
        text = visible(change.text or "")
        room = width - 2 * (change.kind == "table")
        yield Span(text if view.full else clip(text, room), "dim" if change.op == "unchanged" else "")


def _is_stacked(change: Change) -> bool:
    """Say whether a row of a table is shown as it was and as it is."""
    return change.kind == "table" and len(change.old) == len(change.new) == 1 and bool(change.hunks)


def _notes(change: Change, report: Report, carried: Carried) -> Iterator[str]:
    """Say what cannot be seen in the text: where it came from, what it was before, that it repeats another block."""
    old, new = say.positions(change.old), say.positions(change.new)
    if change.op in ("split", "merged"):
        yield f"{old} became {new}" + (", moved" if change.moved else "")
    elif change.moved:
        yield f"moved from {old} to {new}" if old != new else f"moved: others came between {old} and its neighbours"
    if change.repeats is not None:
        yield f"repeats {say.positions([change.repeats])}"
    if change.cosmetic and not report.cosmetic:
        yield "only typography differs"
    if change.op != "unchanged":
        yield from say.travels(change, carried)
