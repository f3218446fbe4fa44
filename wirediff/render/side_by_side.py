"""Two columns for an editor who wants both texts before her eyes: the old one left, the new one right.

     6 ~ the flood that killed        │  6 ~ the flood that killed
         [-12-] people                │      {+21+} people
                                      │      ! number 12 → 21, up 9
    15 < moved up to ¶8               │
    … 6 unchanged

Below 60 columns two texts do not fit beside each other: the report is given as text. Where the rows of a table do not
fit into a column, the old row stands above the new one at the full width, as `delta` and difftastic do: broken in two,
nobody would find the figure that changed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from wirediff.core.carried import Carried
from wirediff.core.changes import Change, Report
from wirediff.core.model import Block
from wirediff.render import say, text
from wirediff.render.bidi import pieces, spelled, wrapped
from wirediff.render.body import body, facts, reworded
from wirediff.render.escape import visible
from wirediff.render.ink import Span
from wirediff.render.marked import spell
from wirediff.render.rows import COARSE, LEFT, Rows, folded, left_its_place, rows
from wirediff.render.sides import NEW, OLD, of_side
from wirediff.render.text import MARKS
from wirediff.render.view import View
from wirediff.render.wrap import cells, clip, clip_start, wrap

_NARROWEST: Final = 60
_BETWEEN: Final = " │ "
_MARKED: Final = len("[--]")
"""What the brackets of one figure add to a row of a table."""
_ROLES: Final = {"unchanged": "dim", "added": "added", "removed": "removed-block", "moved": "moved"}

Row = list[Span]


@dataclass(frozen=True, slots=True)
class _Columns:
    """The report on a page: how wide its columns are, and where its blocks went."""

    report: Report
    view: View
    rows: Rows
    homes: dict[int, Change]
    carried: Carried

    def digits(self) -> int:
        return len(str(max(len(self.report.old.blocks), len(self.report.new.blocks), 10)))

    def width(self) -> int:
        """Give the width of one column with its gutter."""
        return (self.view.width - len(_BETWEEN)) // 2

    def room(self) -> int:
        """Give the width of the text in a column."""
        return self.width() - self.digits() - 3

    def whole(self) -> bool:
        """Say whether some row of a table, marks and all, is wider than a column: then all of them are set across."""
        texts = (block.text for side in (self.report.old, self.report.new) for block in side.blocks if _is_row(block))
        return any(cells(text) + _MARKED > self.room() for text in texts)


def render(report: Report, view: View) -> Iterator[str]:
    """Give the report in two columns; as text where the terminal is too narrow for them."""
    if view.width < _NARROWEST:
        yield from text.render(report, view)
        return
    homes = {position: change for change in report.changes for position in change.old}
    columns = _Columns(report, view, rows(report), homes, Carried(report.travels))
    yield from _head(columns)
    if not report.changed and not view.full:
        return
    quiet, whole = False, columns.whole()
    for entry in columns.rows.changes if view.full else folded(columns.rows.changes, view.context):
        was_quiet, quiet = quiet, isinstance(entry, tuple) or entry.op == "unchanged"
        across = whole and not isinstance(entry, tuple) and _is_row(entry)
        if not (was_quiet and quiet):
            yield "" if across else view.ink.paint([Span(" " * columns.width() + _BETWEEN.rstrip(), "dim")])
        if isinstance(entry, tuple):
            yield view.ink.paint([Span(f"… {len(entry):,} unchanged", "dim")])
        elif across:
            yield from map(view.ink.paint, _across(entry, columns))
        else:
            yield from _beside(_left(entry, columns), _right(entry, columns), columns)


def _is_row(one: Block | Change) -> bool:
    return one.kind == "table"


def _head(columns: _Columns) -> Iterator[str]:
    report, indent = columns.report, columns.digits() + 3
    said = [*spelled(pieces(report.summary)), Span("\n")] if report.changed and not report.cosmetic else []
    said += [Span(say.verdict(report), "dim" if said else ""), *([Span("\n" + COARSE)] if report.coarse else [])]
    yield from map(columns.view.ink.paint, wrapped(said, columns.view.width, said=True))
    left, right = (_name(name, indent, columns.room()) for name in say.sides(report))
    yield from _beside(left, right, columns)


def _name(name: str, indent: int, room: int) -> Iterator[Row]:
    """Give the name of a side, the end of it where it is long."""
    for row in wrapped([Span(clip_start(visible(name), room), "name")], room, said=True):
        yield [Span(" " * indent), *row]


def _beside(left: Iterable[Row], right: Iterable[Row], columns: _Columns) -> Iterator[str]:
    """Set two columns of rows beside each other."""
    ink = columns.view.ink
    for old, new in zip_longest(left, right, fillvalue=()):
        blanks = " " * (columns.width() - sum(cells(span.text) for span in old))
        yield ink.paint([*old, Span(blanks), Span(_BETWEEN if new else _BETWEEN.rstrip(), "dim"), *new])


# ---------------------------------------------------------------------------------------------------------- the columns


def _left(change: Change, columns: _Columns) -> Iterator[Row]:
    if left_its_place(change):
        return _stub(change, columns, columns.room())
    if not change.old or (change.moved and not change.hunks):
        return iter(())
    return _column(change, "old", columns)


def _right(change: Change, columns: _Columns) -> Iterator[Row]:
    return _column(change, "new", columns) if change.new else iter(())


def _across(change: Change, columns: _Columns) -> Iterator[Row]:
    """Give a table's row at the full width: as it was, and below it as it is."""
    room = columns.view.width - columns.digits() - 3
    if left_its_place(change):
        return _stub(change, columns, room)
    sign = Span(MARKS[change.op], _ROLES.get(change.op, "bold"))
    number = (change.new or change.old)[0]
    return _guttered(number, sign, body(change, columns.report, columns.carried, columns.view, room), columns)


def _column(change: Change, side: str, columns: _Columns) -> Iterator[Row]:
    numbers = change.old if side == "old" else change.new
    role = "removed" if side == "old" else "added"
    sign = Span(MARKS[change.op], _ROLES.get(change.op) or f"{role}-block")
    return _guttered(numbers[0], sign, _cell(change, side, columns), columns)


def _guttered(number: int, sign: Span, told: Iterable[Row], columns: _Columns) -> Iterator[Row]:
    """Set number and mark before the first row, blanks before the others."""
    gutter = [Span(f"{number:>{columns.digits()}} ", "dim"), sign, Span(" ")]
    for row in told:
        yield [*gutter, *row]
        gutter = [Span(" " * (columns.digits() + 3))]


def _cell(change: Change, side: str, columns: _Columns) -> Iterator[Row]:
    """Give one side: what the block is and where it came from, its text, and the facts that changed."""
    room, view = columns.room(), columns.view
    if change.op == "unchanged" and not view.full:
        yield from wrapped([Span(clip(visible(change.text or ""), room), "dim")], room)
        return
    note = ", ".join(_notes(change, side, columns))
    if note:
        yield from wrap([Span(note, "moved" if change.moved else "dim")], room)
    yield from wrapped(_words(change, side, colour=view.ink.colour), room)
    if side == "new":
        yield from reworded(columns.carried.came(change), view, room)
        yield from facts(change, room)


def _words(change: Change, side: str, *, colour: bool) -> Iterator[Span]:
    if change.op in ("added", "removed"):
        yield Span(visible("".join(hunk.text for hunk in change.hunks)), f"{change.op}-block")
    elif change.hunks:
        yield from spell(of_side(change.hunks, OLD if side == "old" else NEW), colour=colour, keep=None)
    else:
        yield Span(visible(change.text or ""), "dim" if change.op == "unchanged" else "")


def _stub(change: Change, columns: _Columns, room: int) -> Iterator[Row]:
    """Give the place that a block left: where it is now, and its first words."""
    home = columns.homes[change.old[0]]
    way = "up" if change.old[0] in columns.rows.up else "down"
    words = clip(visible(change.text or "", lines=True).replace("\n", " "), room)
    there = f" to {say.positions(home.new)}" if home.new != change.old else ", past others"
    moved = [Span(f"moved {way}{there}", "moved")]
    told = [moved, *wrapped([Span(words, "dim")], room)]
    return _guttered(change.old[0], Span(LEFT, "moved"), told, columns)


def _notes(change: Change, side: str, columns: _Columns) -> Iterator[str]:
    if change.kind != "paragraph" and change.op != "unchanged":
        yield visible(change.kind)
    if change.op != "unchanged":
        yield from say.travels(change, columns.carried, left=side == "old", came=side == "new")
    if side == "old":
        return
    if change.op in ("split", "merged"):
        yield f"{say.positions(change.old)} became {say.positions(change.new)}"
    if change.moved:
        way = "up" if change.old[0] in columns.rows.up else "down"
        yield (
            f"moved {way} from {say.positions(change.old)}" if change.old != change.new else f"moved {way}, past others"
        )
    if change.repeats is not None:
        yield f"repeats ¶{change.repeats}"
    if change.cosmetic and not columns.report.cosmetic:
        yield "only typography differs"
