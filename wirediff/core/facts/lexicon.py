"""One look-up a word: what a word can mean to the readers of facts, in the language of the text.

    senses("en")["Monday"]  ->  Sense("weekday", 0)
    senses("en")["may"]     ->  Sense("hedge", True)

The tables of `number_words` and `cue_words` are merged once, a dictionary a language; later tables win.
"""

from decimal import Decimal
from typing import Any, Final, NamedTuple

from wirediff.core.facts import calendar_words as calendar
from wirediff.core.facts import cue_words as cues
from wirediff.core.facts import number_words as numbers
from wirediff.core.facts.eastern import WEEKDAYS
from wirediff.core.times import MONTHS


class Sense(NamedTuple):
    """What a word is to the readers of facts: `kind` says to which, `value` what it is worth."""

    kind: str
    value: Any


FIGURE: Final = Sense("figure", None)
"""The sense of every word that begins with a digit."""

COUNTING: Final = frozenset({"figure", "cardinal", "scale", "vague"})
"""Kinds of words that begin a number."""


def _days(table: str) -> dict[str, int]:
    """Read "Monday,Mon Tuesday" into positions: words at one place share a number."""
    return {word: place for place, words in enumerate(table.split()) for word in words.split(",")}


def _units() -> dict[str, Sense]:
    found: dict[str, Sense] = {}
    for item in cues.UNITS.split():
        words, _, unit = item.partition("=")
        base, _, factor = unit.partition("*")
        found |= {word: Sense("unit", (base, Decimal(factor))) for word in words.split(",")}
    return found


def _each(kind: str, table: dict[str, Any]) -> dict[str, Sense]:
    return {word: Sense(kind, value) for word, value in table.items()}


def _cues(kind: str, words: tuple[str, str]) -> dict[str, Sense]:
    """Give the words that make a fact alone (True) and those that only answer one of them (False)."""
    hard, soft = words
    return _each(kind, dict.fromkeys(soft.split(), False)) | _each(kind, dict.fromkeys(hard.split(), True))


def _capital_months() -> dict[str, Sense]:
    return {month.capitalize(): Sense("month", number) for month, number in MONTHS.items()}


def _build(language: str) -> dict[str, Sense]:
    """Merge every table of a language; where a word stands in two, the later one wins."""
    senses = _each("unit-word", {}) | _units()
    senses |= {word: Sense("currency", sign) for sign, words in cues.CURRENCIES.items() for word in words.split()}
    senses |= _each("percent", dict.fromkeys(cues.PERCENT[language].lower().split(), "%"))
    periods = calendar.PERIOD_NOUNS.keys() - senses.keys()
    senses |= _each("period", dict.fromkeys(sorted(periods), True))
    senses |= _each("article", dict.fromkeys(numbers.ARTICLES[language], 1))
    senses |= _each("ordinal", numbers.ORDINALS[language])
    senses |= _each("vague", numbers.VAGUE[language])
    senses |= _each("scale", numbers.SCALES[language])
    senses |= _each("cardinal", numbers.CARDINALS[language]) | _each("pair", dict.fromkeys(numbers.PAIRS[language], 2))
    senses |= _capital_months() if language in {"en", "de"} else _each("month", MONTHS)
    senses |= _each("month", {word: place + 1 for word, place in _days(calendar.MONTHS_ALONE[language]).items()})
    senses |= _each("weekday", _days(calendar.WEEKDAYS[language]))
    senses |= _each("day", _days(calendar.RELATIVE_DAYS[language]))
    senses |= _each("hour", calendar.HOURS[language])
    senses |= _cues("negation", cues.NEGATIONS[language]) | _cues("hedge", cues.HEDGES[language])
    senses |= _each("saying", dict.fromkeys(cues.SAYINGS[language].split(), True))
    senses |= _each("according", dict.fromkeys(cues.ACCORDING[language].split(), True))
    senses |= _each("share", numbers.SHARES[language])
    senses |= {word: Sense("fraction", Decimal(worth)) for word, worth in numbers.HALVES[language].items()}
    if language == "fr":
        senses |= _each("cardinal", {"sept": 7})  # "sept personnes" is more often said than "12 sept 2017"
    if language == "de":
        senses |= {day + part: senses[day] for day in _days(calendar.WEEKDAYS["de"]) for part in calendar.DAY_PARTS}
        senses["Morgen"] = Sense("", None)  # the morning; "morgen" is tomorrow
    return senses


def _eastern() -> dict[str, Sense]:
    """Give what the signs of Japanese and Chinese say behind a figure."""
    senses = {sign: Sense("unit", (sign, Decimal(1))) for sign in cues.COUNTERS.split()}
    senses |= _each("percent", dict.fromkeys("%％", "%")) | _each("article", {"一": 1}) | _each("weekday", WEEKDAYS)
    return senses | _each("scale", numbers.EASTERN_SCALES) | _each("date-sign", dict.fromkeys("年月日時时", True))


_SENSES: Final = {language: _build(language) for language in cues.LANGUAGES} | {cues.EAST: _eastern()}


KNOWN_WORDS: Final = {language: frozenset(map(str.lower, table)) for language, table in _SENSES.items()}
"""Every word of a language's tables, in lower case."""
EVERY_SAYING: Final = frozenset(
    word for table in (cues.SAYINGS, cues.ACCORDING) for words in table.values() for word in words.split()
)
"""The words of all languages: what stands in none of them changes no fact, whatever the language is."""


def senses(language: str) -> dict[str, Sense]:
    """Give the look-up of a language; English for one that has no tables."""
    return _SENSES.get(language, _SENSES["en"])


MONTHS_ALONE: Final = {
    language: frozenset(word for words in table.split() for word in words.split(","))
    for language, table in calendar.MONTHS_ALONE.items()
}
"""Month names that are dates without a day beside them, as they are written."""
