"""Every threshold in one place: its range, what it means, and the case that chose its value.

A limit is a size, a share or a count and never a clock, so the same input gives the same output on every machine.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """The thresholds; sizes in characters, words or cells as named, shares from 0 to 1."""

    wrap_width: int = 82
    """The widest line of hard-wrapped copy (p95): agencies wrap at 64 to 70, press releases at 80 to 82."""
    wrap_width_sure: int = 120
    """Wider lines count as wrapped too where nearly every line is full."""
    wrap_median: int = 45
    """Half the lines of a hard-wrapped text are at least this long; a list's or a poem's are shorter."""
    wrap_full: float = 0.5
    """The share of line breaks at which the next word would not have fitted: 0.8 in wrapped copy, 0.15 in lists."""
    wrap_full_sure: float = 0.7
    """The same where lines are wider than `wrap_width`."""
    heading_words: int = 40
    """A line without a full stop and with more words than this is a paragraph that lost its stop."""
    crosshead_words: int = 6
    """A heading inside the body of up to this many words is a crosshead, a longer one a related story's headline."""
    table_rows: int = 3
    """So many rows in a row make a table; two lines set in columns may be a signature."""


LIMITS: Final = Limits()
