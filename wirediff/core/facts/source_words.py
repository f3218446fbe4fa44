"""A source is known by the words that name somebody; this module gives them, one form of each.

"the companies' spokeswoman"  ->  company, spokesman         "Feuerwehrsprecherin"  ->  feuerwehr, sprecher
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from wirediff.core.facts.cue_words import DETERMINERS, RUSSIAN_ENDINGS, SOURCE_SYNONYMS
from wirediff.core.facts.passage import Passage

PLACED: Final = frozenset({"on", "at", "from", "with", "by", "to"})
"""What stands between a source and its place."""
SMALL: Final = frozenset({"of", "for", "in", "to", "the", "de", "du", "des", "der", "with", "mit"})
"""What joins the words of a source."""
_SILENT: Final = DETERMINERS | SMALL
_PLURAL: Final = 4
"""An Arabic word of so few letters has no ending of many people: "مزارعون", "مزارعين"."""
_SPOKESMAN: Final = "sprecher"


def key_of(passage: Passage, start: int, end: int) -> frozenset[str]:
    """Give the words a source is known by: no determiners, one form of each noun."""
    silent = _SILENT | PLACED if passage.language == "en" else _SILENT
    words = [
        part.low
        for part in passage.parts[start:end]
        if part.low[0].isalpha() and (part.low not in silent or is_short(part.text))
    ]
    return frozenset(form for low in words for form in _forms(low, passage.language))


def known_as(passage: Passage) -> Counter[str]:
    """Count the words of a passage, in the form in which a source is known by them."""
    return Counter([form for part in passage.parts for form in _forms(part.low, passage.language)])


def _forms(low: str, language: str) -> Iterator[str]:
    """Give the form of a noun, the parts of "Feuerwehrsprecher"."""
    low = low.replace(".", "").replace("isation", "ization")
    if language == "ru":
        low = low.rstrip(RUSSIAN_ENDINGS) or low
    if language == "ar":
        low = f"ال{low[2:]}" if low.startswith("لل") else low
        low = low.removesuffix("ون").removesuffix("ين") if len(low) > _PLURAL else low
    for word in _spokesman(low) if language == "de" else (low,):
        yield SOURCE_SYNONYMS.get(word, word[:-1] if word.endswith("s") and len(word) > 4 else word)


def _spokesman(low: str) -> tuple[str, ...]:
    """Take "Feuerwehrsprecherin" apart, who is a "Sprecherin der Feuerwehr"."""
    body, spokesman, _ = low.partition(_SPOKESMAN)
    return (body.rstrip("s-"), spokesman) if body and spokesman else (low,)


def is_short(word: str) -> bool:
    """Tell "UN" from "un", and "WHO" from "who"."""
    return len(word) > 1 and word.isupper()
