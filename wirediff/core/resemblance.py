"""Candidates share a few numbers; whether two texts really say the same is settled here, on the texts themselves.

    "three died police said"  "four died police said"                      resemblance 0.65
    "police said"             "three died on the ferry police said"        containment 1.0

Texts are compared as sets of runs of five characters (shingles), exactly: nothing is sampled, whatever their size.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from wirediff.core.limits import LIMITS

SHINGLE: Final = 5
"""So many characters make a shingle: a word and its neighbour's first letter."""

_LETTERS: Final = 1 << 12
"""Five numbers below this fit into one of 64 bits."""


def shingles(folded: str) -> frozenset[str]:
    """Give the set of a text's runs of five characters; of a shorter text the text itself."""
    if len(folded) <= SHINGLE:
        return frozenset((folded,)) if folded else frozenset()
    return frozenset([folded[at : at + SHINGLE] for at in range(len(folded) - SHINGLE + 1)])


def resemblance(one: str, other: str) -> float:
    """Give the share, 0 to 1, of the shingles of two folded texts that stand in both (Jaccard); 1 for equal texts."""
    if one == other:
        return 1.0
    here, there, both = _counted(one, other)
    return jaccard(here, there, both)


def containment(one: str, other: str) -> float:
    """Give the share, 0 to 1, of the shingles of the smaller of two folded texts that stand in the other one."""
    if one == other:
        return 1.0
    here, there, both = _counted(one, other)
    return both / min(here, there) if here and there else 0.0


def jaccard(here: int, there: int, both: int) -> float:
    """Give the Jaccard index of two sets by their sizes and by how much they share."""
    return both / (here + there - both) if here and there else 0.0


def _counted(one: str, other: str) -> tuple[int, int, int]:
    """Count the different shingles of two texts, and those that they share."""
    if max(len(one), len(other)) > LIMITS.shingle_letters and min(len(one), len(other)) >= SHINGLE:
        return _counted_in_bulk(one, other)
    here, there = shingles(one), shingles(other)
    return len(here), len(there), len(here & there)


Numbers = npt.NDArray[np.uint64]


def _counted_in_bulk(one: str, other: str) -> tuple[int, int, int]:
    """Count the same with arrays, a tenth of the memory of sets; one number a shingle, no two shingles one number."""
    points = np.frombuffer((one + other).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    letters, codes = np.unique(points, return_inverse=True)
    if len(letters) > _LETTERS:
        here, there = shingles(one), shingles(other)
        return len(here), len(there), len(here & there)
    here_at, there_at = _packed(codes[: len(one)]), _packed(codes[len(one) :])
    both = np.intersect1d(here_at, there_at, assume_unique=True)
    return len(here_at), len(there_at), len(both)


def _packed(codes: npt.NDArray[np.intp]) -> Numbers:
    numbers = np.zeros(len(codes) - SHINGLE + 1, dtype=np.uint64)
    for at in range(SHINGLE):
        numbers = numbers * np.uint64(_LETTERS) + codes[at : at + len(numbers)].astype(np.uint64)
    return np.unique(numbers)
