"""Two results, two quarters, two market reports share nearly every word and are no repeat; this module tells them.

    "Net profit of Arra Steel rose 12 percent to 41 million arrans in the first quarter"
    "Net profit of Brandt Glass rose 9 percent to 33 million arrans in the first quarter"     a template filled in twice

    "The flood killed 12 people in Lower Tarn, Arran Power said"
    "The flood killed 21 people in Lower Tarn, Arran Power said"                              one paragraph, twice

What a repeat is about stays when a figure is put right; of a template the figures or the names are others.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import Indel

from wirediff.core.cues import WEEKDAY
from wirediff.core.facts.number_words import CARDINALS
from wirediff.core.limits import LIMITS
from wirediff.core.times import MONTHS

_FIGURE: Final = re.compile(r"\d+(?:[.,:/'’\u00a0\u202f-]\d+)*")
_NAME: Final = re.compile(r"[^\W\d_](?:[\w'’.-]*\w)?")
_WORD: Final = re.compile(r"[^\W\d_]+")
_NUMBER_WORDS: Final = frozenset(word for words in CARDINALS.values() for word in words)
_SPELLED: Final = 0.7
"""Two names this alike (in letters) are one name spelled in two ways."""


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a text is about: its figures, in digits or in words, and the words that it writes with a capital."""

    figures: Counter[str]
    names: Counter[str]


def is_lookalike(one: str, other: str) -> bool:
    """Tell two fillings of one template from one text that stands twice; both are canonical and share most words."""
    here, there = _particulars(one), _particulars(other)
    figures = _replaced(here.figures, there.figures)
    if figures >= 2 and not here.figures & there.figures:
        return True
    names = _replaced(*_respelled(here.names, there.names))
    known = min(here.figures.total() + here.names.total(), there.figures.total() + there.names.total())
    others = figures + names
    if not names or (others < 2 and others < LIMITS.other_place_share * known):
        return False
    return others >= (LIMITS.template_share if figures else LIMITS.other_people_share) * known


@lru_cache(maxsize=8192)
def _particulars(text: str) -> Particulars:
    """Read a text's particulars; a text longer than any template is about more than them."""
    if len(text) > LIMITS.template_letters:
        return Particulars(Counter(), Counter())
    figures = Counter(_FIGURE.findall(text))
    figures.update(word for word in _WORD.findall(text) if word in _NUMBER_WORDS)
    names = (word for word in _NAME.findall(text) if word[0].lower() != word[0])
    return Particulars(figures, Counter(word for word in names if not _is_day(word)))


def _is_day(word: str) -> bool:
    """Tell a month or a day of the week: a date that moved makes no other story."""
    return word.rstrip(".").lower() in MONTHS or WEEKDAY.fullmatch(word) is not None


def _replaced(here: Counter[str], there: Counter[str]) -> int:
    """Count the particulars that stand in one text for others in the other one."""
    return min((here - there).total(), (there - here).total())


def _respelled(here: Counter[str], there: Counter[str]) -> tuple[Counter[str], Counter[str]]:
    """Leave out the names that both have, and those that are the same but for their spelling."""
    left, right = here - there, there - here
    for name in sorted(left):
        twin = next((other for other in sorted(right) if Indel.normalized_similarity(name, other) >= _SPELLED), None)
        if twin is not None:
            left, right = left - Counter([name]), right - Counter([twin])
    return left, right
