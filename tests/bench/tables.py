"""How every benchmark prints: the machine first, then a table whose columns line up."""

import os
import platform
import statistics
from collections.abc import Sequence


def machine() -> str:
    """Give the line that says where the numbers were measured."""
    return f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()} {platform.system()}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Give rows as aligned text: the first column to the left, the others to the right."""
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def percent(share: float | None) -> str:
    """Give a share as a percentage with one decimal, "-" where there is none."""
    return "-" if share is None else f"{100 * share:.1f}"


def middle(values: Sequence[float]) -> float:
    """Give the median."""
    return statistics.median(values)
