"""Names are known by their capitals alone; this module finds the runs of words that are one.

    "Prime Minister Luis de la Vega said"  ->  "Luis de la Vega"

A word that opens a sentence is a name only where something else says so: it is a known place or people, or stands with
a capital inside a sentence of either text. One that stands in lower case in either is none.
"""

from bisect import bisect_left
from typing import Final

from wirediff.core.facts.cue_words import BODIES, DETERMINERS, PRONOUNS
from wirediff.core.facts.dates import is_first_name
from wirediff.core.facts.name_words import ALIASES, FIELDS, NAME_PARTICLES, NOT_NAMES, PEOPLES, PLACES, TITLES
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import NAMED
from wirediff.core.times import ZONES

_OTHER_SENSES: Final = frozenset(
    {"weekday", "month", "day", "cardinal", "scale", "ordinal", "vague", "currency", "percent", "article", "according"}
)
_NEVER: Final = frozenset({*ZONES, "celsius", "fahrenheit"})
_SMALL: Final = DETERMINERS | PRONOUNS
"""No names, unless all their letters are capitals: "WHO"."""
AGES: Final = {"sr": "senior", "jr": "junior"}
"""What tells father and son apart, short and long."""
_BEFORE: Final = TITLES | AGES.keys() | set(AGES.values())
_OPENING: Final = frozenset("\"'“„«‘‹")
_KNOWN: Final = PLACES | PEOPLES | ALIASES.keys()
"""Names wherever they stand."""

Run = tuple[int, int]
"""The words of a passage from one up to another."""


class Capitals:
    """The capitals of a passage, read beside the passage it is compared with."""

    __slots__ = ("_inside", "_passage", "_small")

    def __init__(self, passage: Passage, other: Passage) -> None:
        here, there = passage.once(_cases), other.once(_cases)
        self._passage = passage
        self._inside = here[0] | there[0] if passage.language != "de" else frozenset()
        self._small = here[1] | there[1]

    def runs(self, first: int, last: int) -> list[Run]:
        """Give the names that touch the words from `first` up to `last`: runs of capitals, titles cut off."""
        passage = self._passage
        found: list[Run] = []
        beyond = first
        capitals = passage.having(NAMED)
        for index in capitals[bisect_left(capitals, first) : bisect_left(capitals, last)]:
            if index < beyond or not self._capital(index):
                continue
            start, end = self._stretch(index)
            beyond = end
            start = self._without_titles(start, end)
            start = end - 1 if passage.language == "de" and self._is_place(end - 1) else start
            if start < end and self._is_name(start, end):
                found.append((start, end))
        return found

    def _is_place(self, index: int) -> bool:
        """Tell the "Israels" of "Gespräche Israels": German sets a noun before the name of a place."""
        low = self._passage.parts[index].low
        return low in PLACES or low.removesuffix("s") in PLACES

    def _without_titles(self, start: int, end: int) -> int:
        """Give where a name begins: behind its titles, but "Foreign Ministry" is a name with one."""
        parts = self._passage.parts
        if parts[end - 1].low in BODIES:
            return start
        titles = [at for at in range(start, end - 1) if _is_title(parts[at].low) and parts[at].low not in FIELDS]
        start = titles[-1] + 1 if titles else start
        while start < end and (_is_title(parts[start].low) or parts[start].text == "."):
            start += 1
        return start

    def _stretch(self, index: int) -> Run:
        """Give the run of capitals around a word, with the particles inside it ("Luis de la Vega", "Gen. Vek")."""
        start, end = index, index + 1
        while start > 0 and self._joins(start - 1, -1):
            start -= 1
        while end < len(self._passage.parts) and self._joins(end, 1):
            end += 1
        while end > index + 1 and not self._capital(end - 1):
            end -= 1
        while start < index and not self._capital(start):
            start += 1
        return start, end

    def _joins(self, index: int, step: int) -> bool:
        """Tell whether a word carries a name on: a capital, or a particle with a capital behind it."""
        passage, low = self._passage, self._passage.parts[index].low
        if self._capital(index):
            return not passage.opens(index) or not (low in NOT_NAMES or low in self._small)
        beyond = index + step
        if passage.language == "de" and low not in {"von", "van", "zu"}:
            return False  # "Angaben der Polizei": German writes every noun with a capital
        return low in NAME_PARTICLES and 0 <= beyond < len(passage.parts) and self._capital(beyond)

    def _capital(self, index: int) -> bool:
        passage, part = self._passage, self._passage.parts[index]
        if not part.text[0].isupper() or len(part.text) == 1 or part.low in _NEVER:
            return False
        if part.low in _SMALL and not part.text.isupper():
            return False
        if part.sense and part.sense.kind in _OTHER_SENSES and not is_first_name(passage, index):
            return False
        shown = part.low in PLACES if passage.language == "de" else part.low not in NOT_NAMES
        return (shown and part.low not in self._small) or not passage.opens(index)

    def _is_name(self, start: int, end: int) -> bool:
        """Tell whether a run of capitals is a name: what opens a sentence, and German, must show it."""
        passage, low = self._passage, self._passage.parts[start].low
        if passage.language == "de":
            return end - start > 1 or low in PLACES
        if end - start > 1 or low in _KNOWN or low in self._inside:
            return True
        quoted = start > 0 and passage.parts[start - 1].text in _OPENING and not passage.parts[start].text.isupper()
        if not (quoted or passage.opens(start)):
            return True
        if passage.parts[start].text.isupper() and passage.low(end) in {",", "("}:
            return True  # a dateline
        after = passage.parts[end].sense if end < len(passage.parts) else None
        return after is not None and after.kind == "saying" and not low.endswith("s")


def _is_title(low: str) -> bool:
    """Tell a word that stands before a name and is none: "President", "Vice-President", "CDU-Abgeordnete"."""
    return low in _BEFORE or low.rpartition("-")[2] in _BEFORE


def _cases(passage: Passage) -> tuple[frozenset[str], frozenset[str]]:
    """Give the words that stand with a capital inside a sentence, and those in lower case."""
    capitals = [at for at, part in enumerate(passage.parts) if part.text[0].isupper() and not passage.opens(at)]
    inside = [passage.parts[at].low for at in capitals if passage.parts[at - 1].text not in _OPENING]
    return frozenset(inside), frozenset([part.low for part in passage.parts if part.text[0].islower()])
