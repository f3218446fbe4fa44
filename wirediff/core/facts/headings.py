"""A heading in title case has capitals where a sentence has none; this module knows one.

"How to Apply for Your Visa"  ->  a heading: its capitals name nobody, and its "May" is no month
"""

from typing import Final

from wirediff.core.facts.cue_words import HEADING_SMALL
from wirediff.core.facts.passage import ByWord, Passage

_LONG: Final = 4
"""Title case sets a capital on every word of so many letters …"""
_WORDS: Final = 5
"""… and a line of so many words, small ones among them, is no list of names."""


def is_heading(passage: Passage, index: int) -> bool:
    """Tell whether a word stands in a line in title case: English alone sets those."""
    return passage.language == "en" and passage.once(_lines)[passage.bounds(index)[0]]


def _lines(passage: Passage) -> ByWord[bool]:
    return ByWord(passage, _is_heading)


def _is_heading(passage: Passage, first: int) -> bool:
    """Tell whether the line that begins at a word is in title case."""
    parts = passage.parts[slice(*passage.bounds(first))]
    words = [part for part in parts if part.text[0].isalpha()]
    if any(part.text in ".!?,;" for part in parts) or len(words) < 3:
        return False
    if any(part.text[0].islower() and (len(part.low) >= _LONG) and part.low not in HEADING_SMALL for part in words):
        return False
    small = [part for part in words[1:] if part.low in HEADING_SMALL]
    mostly = sum(part.text[0].isupper() for part in words) * 2 > len(words)
    return mostly and (any(part.text[0].isupper() for part in small) or (len(words) >= _WORDS and bool(small)))
