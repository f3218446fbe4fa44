"""Where a word stood and its opposite stands, the story was turned round; this module reads the tables of opposites.

    "rose" / "fell"     "schuldig" / "unschuldig"     "выросли" / "упали"

The tables stand in modules of their own, by family of languages.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from wirediff.core.facts.opposites_germanic import ENGLISH, GERMAN
from wirediff.core.facts.opposites_romance import FRENCH, SPANISH
from wirediff.core.facts.opposites_scripts import ARABIC, EASTERN, RUSSIAN
from wirediff.core.facts.opposites_table import Opposites

OPPOSITES: Final[dict[str, Opposites]] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ru": RUSSIAN,
    "ja": EASTERN,
    "ar": ARABIC,
}

ARABIC_AND: Final = "و"
"""The Arabic "and" is the first letter of the next word."""


def sides(language: str) -> dict[str, tuple[tuple[int, int], ...]]:
    """Give, for each word of a language that has an opposite, the numbers of its pairs and its side in each.

    "struck down" is a word of two; its parts are known as well, with no pair where they have none of their own.
    """
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    table = OPPOSITES.get(language, Opposites())
    for number, pair in enumerate(chain(table.plain, table.mutual, table.close)):
        for side, words in enumerate(pair):
            for word in _spelled(words, language):
                found[word] = (*found.get(word, ()), (number, side))
    for word in _spelled(table.quiet, language):
        found[word] = ()
    for word in tuple(found):
        for part in word.split():
            found.setdefault(part, ())
    return found


def mutual(language: str) -> range:
    """Give the numbers of the pairs that two can share: who sells to one, from him that one buys."""
    table = OPPOSITES[language]
    return range(len(table.plain), len(table.plain) + len(table.mutual))


def close(language: str) -> range:
    """Give the numbers of the pairs that count only where word stands for word."""
    table = OPPOSITES[language]
    first = len(table.plain) + len(table.mutual)
    return range(first, first + len(table.close))


def _spelled(words: str, language: str) -> Iterator[str]:
    """Give the words of one side, the Arabic ones also with the "and" before them."""
    for word in words.split():
        yield word.replace("_", " ")
        if language == "ar":
            yield ARABIC_AND + word.replace("_", " ")
