"""Groups of blocks that stand more than once, for the desk: what it is, where it stands, and what differs.

caption stands twice, exact
    A ferry lies off Port Ellis with its bow on the Anvil bank …
    page.txt  ¶3   line 3
    page.txt  ¶18  line 30
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from wirediff.core.model import Group, Occurrence
from wirediff.core.words import compare_words
from wirediff.render import say
from wirediff.render.escape import visible
from wirediff.render.ink import Ink, Span
from wirediff.render.marked import spell
from wirediff.render.wrap import cells, pad, wrap

_SHOWN_ROWS: Final = 3
_INDENT: Final = 4
_KEPT: Final = 30
"""So many letters of the same text are shown on either side of a difference."""


def render(found: Sequence[tuple[str, Group]], *, ink: Ink, width: int) -> Iterator[str]:
    """Give groups with the name of the file that each is from, "" for one that is stored."""
    for at, (name, group) in enumerate(found):
        if at:
            yield ""
        title = f"{visible(group.kind)} stands {say.times(len(group.occurrences))}"
        since = "" if group.introduced is None else f", since r{group.introduced}"
        how = f"{group.match}, {group.similarity:.0%} alike" if group.similarity < 1 else group.match
        yield ink.paint([Span(title, "bold"), Span(f", {how}{since}")])
        yield from indented([Span(visible(group.text))], ink, width, _SHOWN_ROWS)
        yield from _places(name, group, ink, width)


def _places(name: str, group: Group, ink: Ink, width: int) -> Iterator[str]:
    """Say where each one stands, as an address to go on with, and in what its typography differs from the first."""
    first = group.occurrences[0]
    places = [_place(name, occurrence) for occurrence in group.occurrences]
    column = max(map(cells, places))
    for place, occurrence in zip(places, group.occurrences, strict=True):
        yield ink.paint([Span(f"{' ' * _INDENT}{pad(place, column)}  {say.lines(occurrence.lines)}", "dim")])
        if occurrence.text != first.text:
            hunks = compare_words(first.text, occurrence.text).hunks
            yield from indented(spell(hunks, colour=ink.colour, keep=_KEPT), ink, width, None)


def _place(name: str, occurrence: Occurrence) -> str:
    if occurrence.article:
        return visible(f"{occurrence.article}@r{occurrence.revision}#p{occurrence.position}")
    return f"{visible(name)}  ¶{occurrence.position}".strip()


def indented(spans: Iterable[Span], ink: Ink, width: int, rows: int | None) -> Iterator[str]:
    """Wrap text under its heading; of a long one, `rows` rows."""
    wrapped = list(wrap(spans, width - _INDENT))
    for row in wrapped[:rows]:
        yield " " * _INDENT + ink.paint(row)
    if rows and len(wrapped) > rows:
        yield " " * _INDENT + "…"
