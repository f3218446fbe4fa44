"""A number or a date as it stands in a passage: its words, what they are worth, and what it counts.

"12 people"  ->  Mention(type="number", text="12", value=(…12…), head="people")
"""

from decimal import Decimal
from typing import NamedTuple

from wirediff.core.changes import Fact


class Amount(NamedTuple):
    """What a number is worth: `kind` (count, ordinal, vague, range, decade), its worth, and the base of its unit."""

    kind: str
    worth: Decimal | tuple[Decimal, Decimal]
    unit: str | None = None


class Day(NamedTuple):
    """What a date is worth; what it does not say is None. `part` is that of the day (`day_parts`)."""

    weekday: int | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    relative: int | None = None
    decade: int | None = None
    raw: str | None = None
    part: int | None = None


class Clock(NamedTuple):
    """A time of day in minutes, and its zone's offset in minutes, or None."""

    minutes: int
    zone: int | None = None


class Mention(NamedTuple):
    """A number or date from word `start` up to word `end`.

    `head` is the word it counts ("people"), or None. `weak` is 0 for a figure, 1 for a word that is a fact only when
    it changes into another ("one", "first"), 2 for an article that counts only beside a number ("a man", "two men").
    `factor` is what one of its unit is worth in the unit's base: 604800 seconds for weeks.
    """

    type: str
    start: int
    end: int
    text: str
    value: Amount | Day | Clock
    head: str | None = None
    weak: int = 0
    factor: Decimal = Decimal(1)

    @property
    def unit(self) -> str | None:
        """What a number is measured in; None for a bare one, and for a date."""
        return self.value.unit if isinstance(self.value, Amount) else None


class Found(NamedTuple):
    """A fact and the word of the new passage at which a reader meets it."""

    place: int
    fact: Fact
