"""One line for each step of a story: how much changed, and what mattered.

    step      letters          changes             what matters first
    r1 → r2   +++++ -----      1 edited, 1 moved   12 → 21 people; 1 graf moved

A sign for each doubling of the letters added (+) and removed (-), so that a rewrite does not hide a comma.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from wirediff.core.changes import Report
from wirediff.core.model import FORMAT
from wirediff.render import say
from wirediff.render.escape import json_line
from wirediff.render.ink import Ink
from wirediff.render.table import Column, table

_COLUMNS: Final = (
    Column("step"),
    Column("letters"),
    Column("changes", cut=True),
    Column("what matters first", cut=True),
)


def stat(reports: Sequence[Report], *, ink: Ink, width: int | None) -> Iterator[str]:
    """Give a row a report; nothing is cut where `width` is None."""
    yield from table(_COLUMNS, [_row(report) for report in reports], ink=ink, width=width)


def steps_json(reports: Sequence[Report]) -> Iterator[str]:
    """Give the same as one JSON document: its `steps` are the reports."""
    yield json_line({"wirediff": FORMAT, "steps": [report.as_dict() for report in reports]})


def _row(report: Report) -> tuple[str, str, str, str]:
    added, removed = ("+" * _letters(report, "added").bit_length(), "-" * _letters(report, "removed").bit_length())
    changes = say.counts(report.counts, unchanged=False)
    return " → ".join(say.sides(report)), f"{added} {removed}".strip(), changes, report.summary


def _letters(report: Report, op: str) -> int:
    return sum(len(hunk.text) for change in report.changes for hunk in change.hunks if hunk.op == op)
