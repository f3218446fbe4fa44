"""A caption sent again with its typo mended stands twice as surely as one sent again untouched; this module finds it.

    3   A ferry lies off Port Elis, October 3, 2023
    18  A ferry lies off Port Ellis, October 3, 2023 (AP Photo)     near, 0.9 alike
    20  … as seen here. A ferry lies off Port Elis, October 3, 2023  … contained in a paragraph

Candidates share words in order; every pair is verified on its text, so nothing below the threshold is reported.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from wirediff.core.alphabet import alphabet
from wirediff.core.limits import LIMITS
from wirediff.core.similar import similar_pairs
from wirediff.core.words import compare_words

_SLACK: Final = 0.2
"""Likeness in tokens may be so much below likeness in letters."""


class Near(NamedTuple):
    """Two texts that say the same: how ("near", "contained"), how alike (0..1), and their indexes, the lower first."""

    match: str
    similarity: float
    one: int
    other: int


def near_pairs(texts: Sequence[str], at_least: float) -> list[Near]:
    """Give pairs of different canonical texts that are at least so alike, or of which one stands in the other.

    Pairs join texts to groups; of two texts that are in one group already nothing more is asked, so that a paragraph
    that stands a thousand times, each time a little otherwise, costs a thousand looks and not half a million.
    """
    letters = alphabet()
    codes = [letters.read(text).codes for text in texts]
    home = list(range(len(texts)))
    found = []
    for match, i, j in _candidates(codes, at_least):
        one, other = _home(home, i), _home(home, j)
        if one == other or texts[i] == texts[j]:
            continue
        alike = min(0.99, round(compare_words(texts[i], texts[j]).similarity, 2))
        if match == "contained" or alike >= at_least:
            home[max(one, other)] = min(one, other)
            found.append(Near(match, alike, i, j))
    return found


def _home(home: list[int], at: int) -> int:
    """Give the first text of a text's group, and shorten the way there."""
    while home[at] != at:
        home[at] = home[home[at]]
        at = home[at]
    return at


def _candidates(codes: Sequence[str], at_least: float) -> Iterator[tuple[str, int, int]]:
    """Give what may be a pair: first what is alike, the most alike first, then what stands in another text."""
    alike = similar_pairs(codes, codes, max(0.0, at_least - _SLACK))
    for _, i, j in sorted((-score, i, j) for score, i, j in alike if i < j):
        yield "near", i, j
    for i, j in _contained(codes):
        yield "contained", i, j


def _contained(codes: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Find texts that stand whole in another, by their first few tokens."""
    size = LIMITS.repeat_words
    openings: dict[str, list[int]] = {}
    for at, text in enumerate(codes):
        if len(text) >= size:
            openings.setdefault(text[:size], []).append(at)
    for at, text in enumerate(codes):
        for start in range(len(text) - size + 1):
            for other in openings.get(text[start : start + size], ()):
                if other != at and len(codes[other]) < len(text) and text.startswith(codes[other], start):
                    yield min(at, other), max(at, other)
