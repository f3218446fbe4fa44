"""Which of a million texts are worth a closer look? Those that share fingerprints with one, and rare ones rather.

    text 7: {a, b, c}    lists: a -> (1, 4)   b -> (4, 6)   c -> (2, … 60 others)
    ->  (4, 6, 1): text 4 shares two; 2 shares a common one alone, which proves nothing

A fingerprint that very many texts have is *crowded*: its list grows no further. It is joined with the next one of the
text to a new, rarer one, so that a text made of set phrases is still told from its like.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from wirediff.core.limits import LIMITS
from wirediff.core.resemblance import jaccard, resemblance, shingles

_RARE: Final = 4
_COMMON: Final = 2
_CROWDED: Final = 1
_ENOUGH: Final = 4
_JOIN: Final = 0xBF58476D1CE4E5B9
_KEPT: Final = 47


class Looked(NamedTuple):
    """The candidates of a text, best first, and how many more there were than may be looked at."""

    texts: list[int]
    left_out: int


def stored(prints: Sequence[int]) -> list[int]:
    """Give fingerprints as they are stored: 47 bits, which SQLite keeps in 6 bytes; matches are verified anyway."""
    return [one >> 63 - _KEPT for one in prints]


def joined(one: int, other: int) -> int:
    """Join a crowded fingerprint with one that follows it in a text to a fingerprint of its own, as stored."""
    return ((one * _JOIN + other) * _JOIN & (1 << 64) - 1) >> 64 - _KEPT


def candidates(prints: Sequence[int], lists: Mapping[int, Sequence[int]], crowd: Collection[int]) -> Looked:
    """Rank the texts that stand in the lists of a text's fingerprints, by how much those they share tell."""
    shared: Counter[int] = Counter()
    for one in prints:
        found = lists.get(one, ())
        weight = _CROWDED if one in crowd else _COMMON if len(found) > LIMITS.posting_rare else _RARE
        for text in found:
            shared[text] += weight
    best = sorted((-weight, -text) for text, weight in shared.items() if weight >= _ENOUGH)
    most = LIMITS.posting_candidates
    return Looked([-text for _, text in best[:most]], max(0, len(best) - most))


def verified(folded: str, others: Sequence[tuple[int, str]], at_least: float) -> Iterator[tuple[int, float]]:
    """Give those of the other folded texts that resemble one at least so much, and how much."""
    words = set(folded.split(" "))
    here: frozenset[str] | None = None
    for text, other in others:
        theirs = set(other.split(" "))
        if jaccard(len(words), len(theirs), len(words & theirs)) < at_least - LIMITS.across_slack:
            continue
        if max(len(folded), len(other)) > LIMITS.shingle_letters:
            score = resemblance(folded, other)
        else:
            here = here or shingles(folded)
            there = shingles(other)
            score = jaccard(len(here), len(there), len(here & there))
        if score >= at_least:
            yield text, score
