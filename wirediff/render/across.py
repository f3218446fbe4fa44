"""What stands in several articles, for the desk: where, since when, in which words it differs, and who had it first.

paragraph stands in 2 other articles, near, 91% alike
    Three fishermen died when their boat sank off Port Ellis on Tuesday …
    harbour-fire@r3#p6   since r1, 2023-10-03 06:40  lines 9-11
    Three fishermen died when their boat sank off [-Port Ellis-]{+Saltmarsh+} …
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from wirediff.core.across import Place, Shared
from wirediff.render import say
from wirediff.render.escape import visible
from wirediff.render.ink import Ink, Span
from wirediff.render.listing import moment
from wirediff.render.marked import spell
from wirediff.render.repeats import indented
from wirediff.render.table import Column, table
from wirediff.render.wrap import cells, clip, pad

_INDENT: Final = " " * 4
_KEPT: Final = 30
_SHOWN_ROWS: Final = 3
_WIDEST: Final = 120
"""A passage names what articles share; it is not read here, so it is cut where no terminal cuts it."""
_SHOWN_PLACES: Final = 6
_MEMBERS: Final = (
    Column("article"),
    Column("headline", cut=True),
    Column("has it since (UTC)"),
    Column("shares", right=True),
)


def shared(groups: Sequence[Shared], *, ink: Ink, width: int) -> Iterator[str]:
    """Give the blocks that stand in other articles, and where."""
    for at, group in enumerate(groups):
        if at:
            yield ""
        where = say.plural(group.articles - 1, "other article")
        how = f"{group.match}, {group.similarity:.0%} alike" if group.similarity < 1 else group.match
        mark = ", boilerplate" if group.boilerplate else ""
        yield ink.paint([Span(f"{visible(group.kind)} stands in {where}", "bold"), Span(f", {how}{mark}")])
        yield from indented([Span(visible(group.text))], ink, width, _SHOWN_ROWS)
        yield from _places(group, ink, width)


def _places(group: Shared, ink: Ink, width: int) -> Iterator[str]:
    own, *others = group.occurrences
    listed = [*([own] if own.article else []), *others[:_SHOWN_PLACES]]
    column = max(cells(_address(place)) for place in listed)
    for place in listed:
        row = f"{_INDENT}{pad(_address(place), column)}  {_since(place)}  {say.lines(place.lines)}"
        yield ink.paint([Span(row, "dim")])
        if place.hunks:
            yield from indented(spell(place.hunks, colour=ink.colour, keep=_KEPT), ink, width, None)
    more = group.articles - 1 - len(others[:_SHOWN_PLACES])
    if more:
        yield ink.paint([Span(f"{_INDENT}and {say.plural(more, 'more article')}", "dim")])


def _address(place: Place) -> str:
    return visible(f"{place.article}@r{place.revision}#p{place.position}")


def _since(place: Place) -> str:
    return f"since r{place.first}, {moment(place.received or '')}"


def clusters(found: Sequence[Mapping[str, Any]], *, ink: Ink, width: int | None) -> Iterator[str]:
    """Give the groups of articles, as their JSON documents, a table each."""
    for at, one in enumerate(found):
        if at:
            yield ""
        first = one["articles"][0]
        count = say.plural(one["passages"], "passage")
        title = f"{len(one['articles'])} articles share {count}"
        yield ink.paint([Span(title, "bold"), Span(visible(f", {first['article']} had it first"))])
        yield ink.paint([Span(_INDENT + clip(visible(one["text"]), (width or _WIDEST) - len(_INDENT)))])
        inside = None if width is None else width - len(_INDENT)
        rows = [_member(member) for member in one["articles"]]
        yield from (_INDENT + row for row in table(_MEMBERS, rows, ink=ink, width=inside))


def _member(member: Mapping[str, Any]) -> tuple[str, ...]:
    since = f"{moment(member['received'])}  r{member['first']}"
    return member["article"], member["headline"] or "", since, str(member["shared"])
