"""Which paragraphs are near copies is not a matter of opinion: every pair is found, exactly, whatever an index says.

    near_pairs(["three died police said", "four died police said", …], 0.7)  ->  {(0, 1): 0.71, …}

Two texts that share seven tenths of their shingles share some of the rarest three tenths of each (prefix filter,
Bayardo, Ma and Srikant 2007), so all with some in common there are compared, and nothing else needs to be. Nothing of
wirediff's is used but the definition of a shingle.
"""

import math
from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from wirediff.core.resemblance import SHINGLE

_SHARED: Final = 8
"""So many shingles two texts share among the rarest, of so many fewer one that there are more of the rarest."""


def near_pairs(folded: Sequence[str], at_least: float) -> dict[tuple[int, int], float]:
    """Give every two texts with a Jaccard index of shingles so high, the lower number first."""
    texts = _shingles(folded)
    rare = [own[: len(own) - math.ceil(at_least * len(own)) + _SHARED] for own in texts]
    sizes = np.array([len(own) for own in texts])
    lists = _postings(rare)
    here = np.zeros(1 + max(int(own[-1]) for own in texts), dtype=bool)
    found: dict[tuple[int, int], float] = {}
    for number, own in enumerate(texts):
        shared = np.bincount(np.concatenate([lists[one] for one in rare[number].tolist()]))[:number]
        alike = (sizes[:number] >= at_least * len(own)) & (sizes[:number] * at_least <= len(own))
        met = np.flatnonzero((shared >= np.minimum(_SHARED, at_least * len(own))) & alike).tolist()
        here[own] = True
        scores = _scores(here, len(own), [texts[other] for other in met])
        found |= {(other, number): score for other, score in zip(met, scores, strict=True) if score >= at_least}
        here[own] = False
    return found


def _postings(rare: Sequence[Any]) -> list[Any]:
    """Give for each shingle the texts that have it among their rarest."""
    shingles = np.concatenate(rare)
    texts = np.repeat(np.arange(len(rare)), [len(own) for own in rare])
    order = np.argsort(shingles, kind="stable")
    return np.split(texts[order], np.searchsorted(shingles[order], np.arange(1, int(shingles.max()) + 1)))


def _scores(here: Any, size: int, others: Sequence[Any]) -> list[float]:
    """Give the Jaccard index of a text, of which `here` has the shingles, with each of the others."""
    if not others:
        return []
    sizes = np.array([len(other) for other in others])
    ends = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    both = np.add.reduceat(here[np.concatenate(others)].astype(np.int64), ends)
    return list((both / (size + sizes - both)).tolist())


def _shingles(folded: Sequence[str]) -> list[Any]:
    """Give the numbers of each text's different shingles, the rarest first."""
    points = np.frombuffer("".join(folded).encode("utf-32-le"), dtype=np.uint32)
    letters, codes = np.unique(points, return_inverse=True)
    sets, start = [], 0
    for text in folded:
        own = codes[start : start + len(text)].astype(np.uint64)
        start += len(text)
        numbers = np.zeros(max(0, len(own) - SHINGLE + 1), dtype=np.uint64)
        for at in range(SHINGLE):
            numbers = numbers * np.uint64(len(letters)) + own[at : at + len(numbers)]
        sets.append(np.unique(numbers))
    _, ids, times = np.unique(np.concatenate(sets), return_inverse=True, return_counts=True)
    ranks = np.empty(len(times), dtype=np.int32)
    ranks[np.argsort(times, kind="stable")] = np.arange(len(times), dtype=np.int32)
    ends = np.cumsum([len(one) for one in sets])[:-1]
    return [np.sort(part) for part in np.split(ranks[ids], ends)]
