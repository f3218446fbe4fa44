"""A report for an editor at a terminal: what changed, in the new text's order, words marked inside the paragraphs.

    ~ ¶6 paragraph  … the flood that killed [-12-]{+21+} people in Lower Tarn.
      line 10
    … 7 unchanged
    > ¶8 paragraph  moved from ¶15 to ¶8
      line 14       The water board said that 96 millimetres of rain …

Marks stand at the left edge, where and what the block is in the gutter, the text beside it at the terminal's width.
"""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Final

from wirediff.core.carried import Carried
from wirediff.core.changes import Change, Report
from wirediff.render import say
from wirediff.render.bidi import pieces, spelled, wrapped
from wirediff.render.body import body
from wirediff.render.escape import visible
from wirediff.render.excerpt import excerpt
from wirediff.render.ink import Span
from wirediff.render.rows import COARSE
from wirediff.render.view import View
from wirediff.render.wrap import cells

MARKS: Final = {
    "unchanged": "=",
    "edited": "~",
    "added": "+",
    "removed": "-",
    "moved": ">",
    "split": "/",
    "merged": "&",
}
"""A mark for everything that can become of a block; "…" stands for blocks left out, "!" for a change of fact."""
_ROLES: Final = {"unchanged": "dim", "added": "added", "removed": "removed-block", "moved": "moved"}
_NARROWEST: Final = 20


def render(report: Report, view: View) -> Iterator[str]:
    """Give the report as rows of text."""
    yield from _header(report, view)
    if not report.changed and not view.full:
        return
    entries = list(report.changes if view.full else excerpt(report.changes, view.context))
    carried = Carried(report.travels)
    gutters = [None if isinstance(entry, int) else _gutter(entry, report) for entry in entries]
    column = max((_width(gutter) for gutter in gutters if gutter), default=0) + 2
    quiet = False
    for entry, gutter in zip(entries, gutters, strict=True):
        was_quiet, quiet = quiet, isinstance(entry, int) or entry.op == "unchanged"
        if not (quiet and was_quiet and not view.full):
            yield ""
        if isinstance(entry, int):
            yield view.ink.paint([Span(f"… {entry:,} unchanged", "dim")])
        elif gutter:
            rows = body(entry, report, carried, view, max(_NARROWEST, view.width - column))
            yield from _entry(entry, gutter, column, rows, view)


def _header(report: Report, view: View) -> Iterator[str]:
    """Say which texts, what matters first, how many blocks of each sort, and whether detail was given up."""
    old, new = (Span(visible(name), "name") for name in say.sides(report))
    said = [old, Span(" → ", "bold"), new]
    if report.changed and not report.cosmetic:
        said += [Span("\n"), *spelled(pieces(report.summary))]
    said += [Span("\n"), Span(say.verdict(report), "dim" if report.changed and not report.cosmetic else "")]
    if report.coarse:
        said += [Span("\n"), Span(COARSE)]
    yield from map(view.ink.paint, wrapped(said, view.width, said=True))


# ---------------------------------------------------------------------------------------------------------- the gutter

_Gutter = list[list[Span]]
"""The rows beside a block's text: mark, position and kind, and below them the lines."""


def _gutter(change: Change, report: Report) -> _Gutter:
    side, positions = (report.new, change.new) if change.new else (report.old, change.old)
    first, last = (side.blocks[position - 1] for position in (positions[0], positions[-1]))
    mark = Span(MARKS[change.op], _ROLES.get(change.op, "bold"))
    return [
        [mark, Span(f" ¶{first.position} {visible(change.kind)}", "dim")],
        [Span(f"  {say.lines((first.lines[0], last.lines[1]))}", "dim")],
    ]


def _width(gutter: _Gutter) -> int:
    return max(sum(cells(span.text) for span in row) for row in gutter)


def _entry(change: Change, gutter: _Gutter, column: int, rows: Iterable[list[Span]], view: View) -> Iterator[str]:
    """Set a block's gutter beside its text."""
    beside = gutter[:1] if change.op == "unchanged" and not view.full else gutter
    nothing: list[Span] = []
    for left, right in zip_longest(beside, rows, fillvalue=nothing):
        filler = [Span(" " * (column - sum(cells(span.text) for span in left)))] if right else []
        yield view.ink.paint([*left, *filler, *right])
