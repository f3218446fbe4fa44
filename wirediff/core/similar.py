"""Which of the blocks that changed go together? This module finds the pairs that are worth a closer look.

    old  "Three died in the fire, police said."      0.8   "Four died in the fire, police said."
         "The mayor will speak at noon."             0.1

Small sets are compared each with each by a compiled library; large ones by the rare pairs of words that they share,
so that the work grows with the words and not with the square of the blocks.
"""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Indel, LCSseq
from rapidfuzz.process import cdist, cpdist

from wirediff.core.limits import LIMITS

_alike: Final = Indel.normalized_similarity

Index = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float32]
Scored = tuple[float, int, int]
"""A similarity from 0 to 1 (twice the common subsequence over both lengths, in tokens) and the indexes of the pair."""


def similar_pairs(old: Sequence[str], new: Sequence[str], at_least: float) -> list[Scored]:
    """Give the pairs of encoded texts that are at least so similar, in the order of their indexes."""
    if not old or not new:
        return []
    if _huge(old, new):
        return [pair for pair in _by_bags(old, new) if pair[0] >= at_least]
    if len(old) * len(new) <= LIMITS.direct_cells:
        return [
            (score, i, j)
            for i, one in enumerate(old)
            for j, other in enumerate(new)
            if (score := _alike(one, other, score_cutoff=at_least)) >= at_least
        ]
    if len(old) * len(new) <= LIMITS.matrix_cells:
        matrix = cdist(old, new, scorer=Indel.normalized_similarity, score_cutoff=at_least)
        rows, columns = np.nonzero(matrix >= at_least)
        scores = matrix[rows, columns].tolist()
        return list(zip(scores, rows.tolist(), columns.tolist(), strict=True))
    found = zip(*_through_rare_pairs(old, new), strict=True)
    return [one for one in found if one[0] >= at_least]


def _is_close(one: str, other: str) -> bool:
    common = LCSseq.similarity(one, other)
    here, there = len(one), len(other)
    alike = 2 * common >= LIMITS.sentence_alike * (here + there)
    return alike or common >= LIMITS.sentence_candidate * (here if here < there else there)


def _huge(old: Sequence[str], new: Sequence[str]) -> bool:
    """Say whether a text is so long that its common subsequence with another is too dear to be looked for."""
    return max(map(len, old)) * max(map(len, new)) > LIMITS.word_cells


def _by_bags(old: Sequence[str], new: Sequence[str]) -> Iterator[Scored]:
    """Score by the words that two texts share in any order; of many texts only the longest, as the rest say little."""
    few = math.isqrt(LIMITS.matrix_cells // 100)
    here, there = (sorted(sorted(range(len(side)), key=lambda at: (-len(side[at]), at))[:few]) for side in (old, new))
    bags = {j: Counter(new[j]) for j in there}
    for i in here:
        bag = Counter(old[i])
        for j in there:
            yield 2 * (bag & bags[j]).total() / (len(old[i]) + len(new[j])), i, j


def _through_rare_pairs(old: Sequence[str], new: Sequence[str]) -> tuple[list[float], list[int], list[int]]:
    """Give the similarities of pairs that share rare pairs of tokens, and the indexes of both."""
    rows, columns = _candidates(_pairs(old), _pairs(new))
    texts = [old[i] for i in rows], [new[j] for j in columns]
    return cpdist(*texts, scorer=Indel.normalized_similarity, dtype=np.float32).tolist(), rows, columns


def _pairs(texts: Sequence[str]) -> tuple[Index, Index]:
    """Give every different pair of neighbouring tokens of every text: (the pair as one number, the text's index)."""
    sizes = np.array([len(text) for text in texts], dtype=np.int64)
    codes = np.frombuffer("".join(texts).encode("utf-32-le"), dtype=np.uint32).astype(np.int64)
    where = np.repeat(np.arange(len(texts), dtype=np.int64), sizes)
    inside = where[1:] == where[:-1]
    pairs = (codes[:-1] << 21 | codes[1:])[inside]
    where = where[:-1][inside]
    order = np.lexsort((where, pairs))
    pairs, where = pairs[order], where[order]
    first = np.ones(len(pairs), dtype=bool)
    first[1:] = (pairs[1:] != pairs[:-1]) | (where[1:] != where[:-1])
    return pairs[first], where[first]


def _candidates(old: tuple[Index, Index], new: tuple[Index, Index]) -> tuple[list[int], list[int]]:
    """Give the pairs of texts that share rare pairs of tokens, the best few of each old text."""
    kinds, starts, counts = np.unique(new[0], return_index=True, return_counts=True)
    old_kinds, old_counts = np.unique(old[0], return_counts=True)
    rare = np.intersect1d(kinds[counts <= LIMITS.postings], old_kinds[old_counts <= LIMITS.postings])
    keep = np.isin(old[0], rare)
    at = np.searchsorted(kinds, old[0][keep])
    times = counts[at]
    rows = np.repeat(old[1][keep], times)
    offsets = np.arange(times.sum()) - np.repeat(np.cumsum(times) - times, times)
    columns = new[1][np.repeat(starts[at], times) + offsets]
    return _best_of_each(rows, columns)


def _best_of_each(rows: Index, columns: Index) -> tuple[list[int], list[int]]:
    """Count how often each (row, column) stands there, and keep each row's columns that stand there most."""
    both, shared = np.unique(rows << 32 | columns, return_counts=True)
    rows, columns = both >> 32, both & 0xFFFFFFFF
    order = np.lexsort((columns, -shared, rows))
    rows, columns = rows[order], columns[order]
    starts = np.searchsorted(rows, rows)
    best = np.arange(len(rows)) - starts < LIMITS.candidates
    return rows[best].tolist(), columns[best].tolist()


def contained_pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Give the pairs of encoded sentences that share enough to be looked at: alike, or the one within the other."""
    if not old or not new:
        return []
    if _huge(old, new):
        return [(i, j) for score, i, j in _by_bags(old, new) if score >= LIMITS.sentence_alike]
    if len(old) * len(new) > LIMITS.matrix_cells:
        scores, olds, news = _through_rare_pairs(old, new)
        sizes = (np.array([len(side[at]) for at in places], np.float32) for side, places in ((old, olds), (new, news)))
        close = _are_close(np.array(scores, np.float32), *sizes)
        return [(olds[at], news[at]) for at in np.nonzero(close)[0].tolist()]
    if len(old) * len(new) <= LIMITS.direct_cells:
        return [(i, j) for i, one in enumerate(old) for j, other in enumerate(new) if _is_close(one, other)]
    alike = cdist(old, new, scorer=Indel.normalized_similarity)
    here = np.array([len(text) for text in old], dtype=np.float32)[:, None]
    there = np.array([len(text) for text in new], dtype=np.float32)[None, :]
    rows, columns = np.nonzero(_are_close(alike, here, there))
    return list(zip(rows.tolist(), columns.tolist(), strict=True))


def _are_close(alike: Scores, here: Scores, there: Scores) -> npt.NDArray[np.bool_]:
    """Say of many pairs at once what `_is_close` says of one, by their similarities and lengths."""
    common = alike * (here + there) / 2
    return (alike >= LIMITS.sentence_alike) | (common >= LIMITS.sentence_candidate * np.minimum(here, there))
