"""Groups of blocks that stand more than once, for the desk: what it is, where it stands, what differs, what to do.

caption stands twice, exact, since r1, last in r2, gone in r3
    A ferry lies off Port Ellis with its bow on the Anvil bank …
    page.txt  ¶3   line 3
    page.txt  ¶18  line 30
    → drop ¶18: same words
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from wirediff.core.groups import BlockRun, Group, Occurrence
from wirediff.core.runs import Repeats
from wirediff.render import say
from wirediff.render.bidi import wrapped
from wirediff.render.escape import visible
from wirediff.render.ink import Ink, Span
from wirediff.render.marked import spell
from wirediff.render.wrap import cells, pad

_SHOWN_ROWS: Final = 3
_SHOWN_PLACES: Final = 12
"""Of a group with more places the others are counted."""
_INDENT: Final = 4
_KEPT: Final = 30
"""So many letters of the same text are shown on either side of a difference."""


def render(
    found: Sequence[Repeats], *, ink: Ink, width: int, everything: bool = False, past: bool = False
) -> Iterator[str]:
    """Give what stands more than once, text by text.

    Groups that are told by a run of blocks are left out, and those that were acknowledged unless `everything` is asked
    for; these are counted at the end. In the `past` are those of an article's history that no longer stand.
    """
    entries = [entry for one in found for entry in _entries(one, ink, width, everything=everything, past=past)]
    for at, entry in enumerate(entries):
        if at:
            yield ""
        yield from entry
    quiet = sum(group.acknowledged is not None for one in found for group in one.groups)
    if quiet and not everything:
        yield from ["", f"{quiet:,} acknowledged, --all shows it"][not entries :]


def _entries(one: Repeats, ink: Ink, width: int, *, everything: bool, past: bool) -> Iterator[Iterable[str]]:
    """Give the parts of a text's list: its runs, then the groups that no run tells."""
    for run in one.runs:
        yield _run(one, run, ink, width)
    for group in one.groups:
        if (everything or group.acknowledged is None) and not _is_told(group, one.runs):
            yield _group(one.name, group, ink, width, past=past)


def _is_told(group: Group, runs: Sequence[BlockRun]) -> bool:
    """Say whether a run tells all of a group: all its places stand in it, and the words are the same."""
    places = [one.position for one in group.occurrences]
    if group.match not in ("exact", "cosmetic") or group.acknowledged is not None:
        return False
    return any(
        all(any(first <= place <= last for first, last in (run.first, *run.again)) for place in places) for run in runs
    )


def _run(one: Repeats, run: BlockRun, ink: Ink, width: int) -> Iterator[str]:
    where = f"{run.article}@r{run.revision}" if run.article else one.name
    yield ink.paint([Span(visible(say.run(run)), "bold"), Span(f", {visible(where)}" if where else "")])
    opening = next((group for group in one.groups if group.occurrences[0].position == run.first[0]), None)
    if opening:
        yield from indented([Span(visible(opening.text))], ink, width, 1)
    yield f"{' ' * _INDENT}→ {say.run_advice(run)}"


def _group(name: str, group: Group, ink: Ink, width: int, *, past: bool) -> Iterator[str]:
    title = f"{visible(group.kind)} {say.stands(group, past=past)} {say.times(len(group.occurrences))}"
    how = f"{group.match}, {group.similarity:.0%} alike" if group.match == "near" else group.match
    yield ink.paint([Span(title, "bold"), Span(f", {how}{say.since(group)}")])
    yield from indented([Span(visible(group.text))], ink, width, _SHOWN_ROWS)
    yield from _places(name, group, ink, width)
    if group.acknowledged:
        meant = f"acknowledged ({group.acknowledged.id}): {group.acknowledged.reason}"
        yield from indented([Span(visible(meant))], ink, width, None)
    elif group.suggestion and not (past and group.gone is not None):
        yield from indented([Span(f"→ {visible(group.suggestion)}")], ink, width, None)


def _places(name: str, group: Group, ink: Ink, width: int) -> Iterator[str]:
    """Say where each one stands, as an address to go on with, and in what it differs from the one that it is like."""
    shown = group.occurrences[:_SHOWN_PLACES]
    places = [_place(name, occurrence) for occurrence in shown]
    column = max(map(cells, places))
    for place, occurrence in zip(places, shown, strict=True):
        yield ink.paint([Span(f"{' ' * _INDENT}{pad(place, column)}  {say.lines(occurrence.lines)}", "dim")])
        if occurrence.hunks and occurrence.match != "contained":
            yield from indented(spell(occurrence.hunks, colour=ink.colour, keep=_KEPT), ink, width, None)
    if len(group.occurrences) > len(shown):
        yield f"{' ' * _INDENT}… and {say.plural(len(group.occurrences) - len(shown), 'more place')}"


def _place(name: str, occurrence: Occurrence) -> str:
    if occurrence.article:
        return visible(f"{occurrence.article}@r{occurrence.revision}#p{occurrence.position}")
    return f"{visible(name)}  ¶{occurrence.position}".strip()


def indented(spans: Iterable[Span], ink: Ink, width: int, rows: int | None) -> Iterator[str]:
    """Wrap text under its heading; of a long one, `rows` rows."""
    found = list(wrapped(spans, width - _INDENT))
    for row in found[:rows]:
        yield " " * _INDENT + ink.paint(row)
    if rows and len(found) > rows:
        yield " " * _INDENT + "…"
