"""A report gives two tolls, of the dead and of the hurt; this module tells which of them a number is.

    "killed 2 people and injured 9"      2: the dead      9: the hurt

The nearest word of the sentence says it, in six languages and in Chinese signs. Who was hurt did not die: a number of
the one never becomes one of the other.
"""

import re
from functools import lru_cache
from typing import Final

from wirediff.core.facts.passage import Passage

_WORDS: Final = {
    "dead": (
        r"dead|deaths?|toll|die[sd]?|dying|kill(?:s|ed|ing)?|fatalit\w+|slain|lives"
        r"|tote[nr]?|tot|getötet\w*|starb(?:en)?|gestorben\w*|todesopfer\w*|ums"
        r"|morts?|tuée?s?|décès|décédée?s?"
        r"|muert[oa]s?|murieron|murió|mató|mataron|fallecid[oa]s?|fallecieron"
        r"|погиб\w*|убит\w*|умер\w*|скончал\w*|\w*قتل\w*|\w*قتيل\w*|\w*وفا[ةت]\w*|\w*وفيات|死|亡"
    ),
    "hurt": (
        r"injur\w+|wound\w*|hurt|hospitali[sz]ed|verletzt\w*|verwundet\w*|blessée?s?|blessures?|herid[oa]s?|hirió|hirieron|lesionad[oa]s?"
        r"|ранен\w*|пострада\w*|травм\w*|\w*جرح\w*|\w*جريح\w*|\w*مصاب\w*|\w*أصيب\w*|\w*إصاب\w*|伤|傷"
    ),
    "rescued": (
        r"rescued|saved|freed|surviv\w+|gerettet\w*|überleb\w+|geborgen|secourue?s?|sauvée?s?|rescapée?s?|survivante?s?"
        r"|rescatad[oa]s?|sobreviv\w+|спас(?:ен|л)\w*|выжив\w*|\w*أنقذ\w*|\w*ناجين|\w*ناجون"
    ),
    "missing": r"missing|unaccounted|vermisst\w*|disparue?s?|desaparecid[oa]s?|пропа\w*|مفقود\w*|踪",
}
_PATTERNS: Final = tuple((kind, re.compile(pattern)) for kind, pattern in _WORDS.items())
_REACH: Final = 8
"""So many words away a word for victims still says what a number counts …"""
_BREAKS: Final = frozenset(
    ", ; : . and und et y e и و while sowie when where as after aboard carrying als nachdem lorsque quand cuando когда"
    " 、 ， 。 ；".split()
)
"""… unless another clause begins between them."""


def has_victims(passage: Passage) -> bool:
    """Say whether a passage tells of any."""
    return any(map(_kind, [part.low for part in passage.parts]))


def victims(passage: Passage, start: int, end: int) -> str | None:
    """Say whom a number, from one word up to another, counts: "dead", "hurt", "missing"; None where no word does."""
    first, last = passage.bounds(start)
    ways = [range(start - 1, max(first, start - _REACH) - 1, -1), range(end, min(last, end + _REACH))]
    found = [_nearest(passage, way) for way in ways]
    return min([near for near in found if near], default=(0, None))[1]


def _nearest(passage: Passage, way: range) -> tuple[int, str] | None:
    """Give how far the first word for victims is on a way, and for whom it stands."""
    for away, at in enumerate(way):
        word = passage.parts[at].low
        if word in _BREAKS:
            return None
        kind = _kind(word)
        if kind:
            return away, kind
    return None


@lru_cache(maxsize=20_000)
def _kind(word: str) -> str | None:
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(word)), None)
