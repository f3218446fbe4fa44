"""A paragraph pasted twice into one block repeats without a second block; this module finds the passage.

    "Two died, police said on Friday. They were found at dawn. Two died, police said on Friday."
        ->  (0, 32), (58, 90)

Words are compared without case and marks. A passage counts from a dozen words, or where it is all there is.
"""

from collections.abc import Sequence

from wirediff.core.limits import LIMITS
from wirediff.core.tokens import tokens

_RUN = 3
"""Words in a row by which a passage is recognised."""
_SPANS = 100
"""So many places of one passage are told."""

Word = tuple[str, int, int]
"""A word without case, and where it begins and ends."""


def repeated_passage(text: str) -> tuple[tuple[int, int], ...]:
    """Give where the first passage stands that a text holds more than once; () where there is none.

    Spans are half-open offsets in code points and do not overlap.
    """
    words = _words(text)
    seen: dict[tuple[str, ...], int] = {}
    found: dict[int, list[tuple[int, int]]] = {}
    sizes: dict[int, int] = {}
    at = 0
    while at <= len(words) - _RUN:
        run = tuple(word for word, _, _ in words[at : at + _RUN])
        first = seen.setdefault(run, at)
        size = _size(words, first, at) if first <= at - _RUN else 0
        # What stands a third and a fourth time is not the first two together, once more.
        size = min(size, sizes.get(first, size))
        if size and _counts(words, at, size):
            sizes.setdefault(first, size)
            spans = found.setdefault(first, [_span(words, first, size)])
            spans.append(_span(words, at, size))
            at += size
        else:
            at += 1
    return tuple(next(iter(found.values()))[:_SPANS]) if found else ()


def _words(text: str) -> list[Word]:
    """Cut a text into words with their places."""
    found, start = [], 0
    for token in tokens(text):
        bare = token.rstrip()
        if bare[:1].isalnum():
            found.append((bare.casefold(), start, start + len(bare)))
        start += len(token)
    return found


def _size(words: Sequence[Word], first: int, at: int) -> int:
    """Count the words that stand both here and there, without running into each other."""
    size = 0
    while at + size < len(words) and first + size < at and words[first + size][0] == words[at + size][0]:
        size += 1
    return size


def _counts(words: Sequence[Word], at: int, size: int) -> bool:
    """Say whether a passage is long enough to be no figure of speech, and made of words rather than of figures."""
    letters = sum(len(word) for word, _, _ in words[at : at + size] if not word[0].isdigit())
    if letters < LIMITS.repeat_letters or 2 * letters < words[at + size - 1][2] - words[at][1]:
        return False
    whole = size >= LIMITS.repeat_words and 2 * size >= LIMITS.passage_share * len(words)
    return whole or (size >= LIMITS.passage_words and letters >= LIMITS.passage_letters)


def _span(words: Sequence[Word], at: int, size: int) -> tuple[int, int]:
    return words[at][1], words[at + size - 1][2]
