"""Rows set in columns: as wide as what stands in them, whatever the script.

r1  2023-10-03 14:05Z  created
r2  2023-10-03 16:40Z  3 edited, 11 added   Eds: UPDATES throughout …
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wirediff.render.bidi import pieces, quoted
from wirediff.render.escape import visible
from wirediff.render.ink import Ink, Span
from wirediff.render.wrap import cells, clip, pad

_SMALLEST = 12


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading; numbers stand at the right, some may be cut, the last one first; a summary is `said`."""

    heading: str
    right: bool = False
    cut: bool = False
    said: bool = False


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], *, ink: Ink, width: int | None) -> Iterator[str]:
    """Give the rows under their headings; nothing is cut where `width` is None, and empty columns are left out."""
    printed = [[visible(cell) for cell in row] for row in rows]
    kept = [at for at in range(len(columns)) if any(row[at] for row in printed)]
    columns = [columns[at] for at in kept]
    printed = [[row[at] for at in kept] for row in printed]
    widths = _widths(columns, printed, width)
    yield ink.paint([Span(_row([column.heading for column in columns], columns, widths), "dim")])
    for row in printed:
        yield _row(row, columns, widths)


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int | None) -> list[int]:
    widths = [max(map(cells, [column.heading, *(row[at] for row in rows)])) for at, column in enumerate(columns)]
    over = 0 if width is None else sum(widths) + 2 * (len(widths) - 1) - width
    for at, column in reversed(list(enumerate(columns))):
        if column.cut and over > 0:
            cut = min(over, max(0, widths[at] - _SMALLEST))
            widths[at] -= cut
            over -= cut
    return widths


def _row(row: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> str:
    found = zip(row, columns, widths, strict=True)
    told = (pad(_shown(clip(cell, width), column), width, right=column.right) for cell, column, width in found)
    return "  ".join(told).rstrip(" ")


def _shown(cell: str, column: Column) -> str:
    return "".join(map(quoted, pieces(cell) if column.said else [cell]))
