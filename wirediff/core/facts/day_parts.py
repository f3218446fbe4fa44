"""Monday morning is not Monday night; this module reads the part of a day that stands beside it.

    "Saturday night", "late Saturday", "samedi soir", "в субботу вечером", "مساء السبت"   ->   the last part of the day

Evening and night are one: of the same hour one says this and one says that.
"""

from typing import Final, NamedTuple

from wirediff.core.facts.calendar_words import PARTS_BEFORE, PARTS_BEHIND
from wirediff.core.facts.passage import Passage

_LINKS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "es": (("por", "la"), ("en", "la"), ("de",)),
    "en": (("in", "the"),),
}
"""What may stand between a day and its part: "el lunes por la noche"."""
_GLUED: Final = "de"
"""German also writes both as one word: "Freitagabend"."""


class DayPart(NamedTuple):
    """A part of the day from 0 (morning) to 2 (evening and night), and from which word up to which its day stands."""

    part: int | None
    start: int
    end: int


def with_part(passage: Passage, start: int, end: int) -> DayPart:
    """Give a day, from one word up to another, with the part of it that stands beside it."""
    language = passage.language
    apart = 1 + (language == "en" and passage.low(start - 1) == "on")  # "early on Sunday"
    before = PARTS_BEFORE.get(language, {}).get(passage.low(start - apart))
    if before is not None:
        return DayPart(before, start - apart, end)
    behind = PARTS_BEHIND.get(language, {})
    for link in ((), *_LINKS.get(language, ())):
        at = end + len(link)
        if passage.low(at) in behind and all(passage.low(end + k) == word for k, word in enumerate(link)):
            return DayPart(behind[passage.low(at)], start, at + 1)
    glued = passage.low(end - 1) if language == _GLUED else ""
    return DayPart(next((part for word, part in behind.items() if glued.endswith(word)), None), start, end)
