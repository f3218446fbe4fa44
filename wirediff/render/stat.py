"""One line for each step of a story: how much changed, and what mattered.

    step      letters          changes             what matters first
    r1 → r2   +++++ -----      1 edited, 1 moved   12 → 21 people; 1 graf moved

A sign for each doubling of the letters added (+) and removed (-), so that a rewrite does not hide a comma. Where a
terminal is too narrow for a column, what would stand in it stands below the row: a summary that is cut to
"12 → 21 peo…" says nothing.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from wirediff.core.changes import Report
from wirediff.core.model import FORMAT
from wirediff.render import say
from wirediff.render.bidi import pieces, spelled, wrapped
from wirediff.render.escape import json_line
from wirediff.render.ink import Ink
from wirediff.render.table import Column, table
from wirediff.render.wrap import cells

_COLUMNS: Final = (
    Column("step", cut=True),
    Column("letters"),
    Column("changes"),
    Column("what matters first", said=True),
)
_FEWEST: Final = 1
"""So many columns stand beside each other on any terminal: the name of the step is cut where it has to be."""
_INDENT: Final = " " * 4


def stat(reports: Sequence[Report], *, ink: Ink, width: int | None) -> Iterator[str]:
    """Give a row a report; nothing is cut or set below it where `width` is None."""
    rows = [_row(report) for report in reports]
    beside = _beside(rows, width)
    heading, *firsts = table(_COLUMNS[:beside], [row[:beside] for row in rows], ink=ink, width=width)
    yield heading
    for first, row in zip(firsts, rows, strict=True):
        yield first
        for told in row[beside:]:
            for below in wrapped(spelled(pieces(told)), (width or 0) - len(_INDENT), said=True):
                yield _INDENT + ink.paint(below)


def _beside(rows: Sequence[Sequence[str]], width: int | None) -> int:
    """Say how many columns have room beside each other."""
    widths = [max(map(cells, [column.heading, *(row[at] for row in rows)])) for at, column in enumerate(_COLUMNS)]
    fitting = [
        size
        for size in range(_FEWEST, len(_COLUMNS) + 1)
        if width is None or sum(widths[:size]) + 2 * (size - 1) <= width
    ]
    return max(fitting, default=_FEWEST)


def steps_json(reports: Sequence[Report]) -> Iterator[str]:
    """Give the same as one JSON document: its `steps` are the reports."""
    yield json_line({"wirediff": FORMAT, "steps": [report.as_dict() for report in reports]})


def _row(report: Report) -> tuple[str, str, str, str]:
    added, removed = ("+" * _letters(report, "added").bit_length(), "-" * _letters(report, "removed").bit_length())
    changes = say.counts(report.counts, unchanged=False)
    return " → ".join(say.sides(report)), f"{added} {removed}".strip(), changes, report.summary


def _letters(report: Report, op: str) -> int:
    return sum(len(hunk.text) for change in report.changes for hunk in change.hunks if hunk.op == op)
