"""What stands beside a number says what it measures; this module reads signs, currencies and units.

"minus 5", "US$5", "5 percentage points", "25 basis points", "41 degrees Celsius"
"""

import re
from decimal import Decimal
from typing import Final

from wirediff.core.facts.cue_words import AT_LEAST, PERCENT_PAIRS
from wirediff.core.facts.lexicon import senses
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.spelled import is_kind

HYPHENS: Final = frozenset("-\u2010\u2011\u2013\u2212")
"""Signs that join, or say "minus"."""
_ONE: Final = Decimal(1)
_BELOW_ZERO: Final = frozenset({"minus", "минус", "moins", "menos"})
_YEAR: Final = Decimal(12)
"""Months."""
_SPANS: Final = {
    "stündig": ("s", Decimal(3600)), "tägig": ("s", Decimal(86400)), "wöchig": ("s", Decimal(604800)),
    "monatig": ("mo", Decimal(1)), "jährig": ("mo", Decimal(12)),
}  # fmt: skip
_LASTING: Final = re.compile(f"({'|'.join(_SPANS)})")
"""German says in one word how long something takes: "zweitägig"."""
_AGED: Final = ("jährig", "летн")
_PER: Final = frozenset(first for first, _ in PERCENT_PAIRS)
_LINKS: Final = frozenset({"of", "de", "d'", "-"})
_POINTS: Final = {"percentage": Decimal(1), "basis": Decimal("0.01")}
_POINTS_OF: Final = {
    tuple(words.split()): Decimal(worth)
    for worth, several in (
        ("1", "point de pourcentage/points de pourcentage/de point/punto porcentual/puntos porcentuales"),
        ("1", "процентный пункт/процентных пункта/процентных пунктов/п . п"),
        ("0.01", "point de base/points de base/puntos básicos/базисных пунктов/базисных пункта"),
    )
    for words in several.split("/")
}
"""The same in languages that say it behind or between: "25 points de base", "un quart de point"."""
_PER_HOUR: Final = {"m": "kmh", "mi": "mph"}
_EACH: Final = frozenset({"/", "per", "pro", "par", "por", "an", "в"})
_HOUR: Final = frozenset({"h", "hour", "stunde", "heure", "hora", "час", "ч"})
_SCALES: Final = {"celsius": "°", "c": "°", "fahrenheit": "°F", "f": "°F"}


def sign_of(passage: Passage, index: int) -> tuple[int, bool]:
    """Tell whether a number is below zero: "-0.2", "minus 5", and not the hyphen of "F-16" or "3-5"."""
    if index == 0:
        return index, False
    before = passage.parts[index - 1].low
    if before in _BELOW_ZERO:
        at_least = passage.low(index - 2) in AT_LEAST  # "au moins 4", "al menos 4", "por lo menos 4"
        return (index, False) if at_least else (index - 1, True)
    hyphen = before in HYPHENS and passage.glued(index)
    return (index - 1, True) if hyphen and not passage.glued(index - 1) else (index, False)


def money_before(passage: Passage, start: int) -> tuple[int, str | None]:
    """Read the currency before a figure: "$5", "US$5", "EUR 5"."""
    if start == 0 or not is_kind(passage, start - 1, {"currency"}):
        return start, None
    sign = passage.parts[start - 1].low
    if sign[0].isalpha() and len(sign) != 3:
        return start, None
    sense = passage.parts[start - 1].sense
    glued = start > 1 and passage.glued(start - 1) and passage.parts[start - 2].low in {"us", "u.s."}
    return start - 1 - glued, sense.value if sense else None


def unit_of(passage: Passage, end: int) -> tuple[str | None, Decimal, int]:
    """Read what a number is measured in; gives the unit's base, its factor and the word after it."""
    several = _of_several_words(passage, end)
    if several:
        return several
    low = passage.low(end)
    at = end + 1 if low in _LINKS else end
    sense = passage.sense(at)
    if sense is None and low == "-" and not passage.low(at).endswith("-old"):  # "60-metre-wide", not an age
        sense = senses(passage.language).get(passage.low(at).partition("-")[0])
    if sense and sense.kind in {"percent", "currency"}:
        return sense.value, _ONE, at + 1
    if sense and sense.kind == "unit":
        base, factor = sense.value
        return base, factor, end if low == "-" else at + 1
    return None, _ONE, end


def _of_several_words(passage: Passage, end: int) -> tuple[str, Decimal, int] | None:
    """Read a unit that no single word says: "por ciento", "percentage points", "km per hour"."""
    low, following = passage.low(end), passage.low(end + 1)
    if low in _PER and (low, following) in PERCENT_PAIRS:
        return "%", _ONE, end + 2
    held = _in_the_number(passage, end)
    if held:
        return held
    speed = _speed(passage, end)
    if speed:
        return speed
    if low in {"degree", "degrees", "°"} and following in _SCALES:
        return _SCALES[following], _ONE, end + 2
    return points_of(passage, end)


def _in_the_number(passage: Passage, end: int) -> tuple[str, Decimal, int] | None:
    """Read a unit that the number's own word holds: "twice", "zweitägig", "58-Jährige"."""
    if passage.low(end - 1) == "twice":
        return "x", _ONE, end
    if passage.low(end) in HYPHENS and passage.low(end + 1).startswith(_AGED):
        return "mo", _YEAR, end + 2
    lasting = _LASTING.search(passage.low(end - 1)) if passage.language == "de" else None
    return (*_SPANS[lasting[1]], end) if lasting else None


def _speed(passage: Passage, end: int) -> tuple[str, Decimal, int] | None:
    """Read "km/h", "kilometres per hour", "Kilometer pro Stunde", "kilómetros por hora", "miles an hour"."""
    sense = passage.sense(end)
    if sense is None or sense.kind != "unit" or sense.value[0] not in _PER_HOUR:
        return None
    if passage.low(end + 1) not in _EACH or passage.low(end + 2) not in _HOUR:
        return None
    return _PER_HOUR[sense.value[0]], _ONE, end + 3


def points_of(passage: Passage, end: int) -> tuple[str, Decimal, int] | None:
    """Read "percentage point" and "basis points", behind "of a" as well: "a quarter of a percentage point"."""
    for words, factor in _POINTS_OF.items() if passage.language != "en" else ():
        if words == tuple([passage.low(end + k) for k in range(len(words))]):
            return "pp", factor, end + len(words)
    at = end
    while passage.low(at) in {"of", "a", "-"}:
        at += 1
    english = _POINTS.get(passage.low(at))
    return ("pp", english, at + 2) if english and passage.low(at + 1) in {"points", "point"} else None
