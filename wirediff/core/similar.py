"""Which of the blocks that changed go together? This module finds the pairs that are worth a closer look.

    old  "Three died in the fire, police said."      0.8   "Four died in the fire, police said."
         "The mayor will speak at noon."             0.1

Small sets are compared each with each by a compiled library; large ones by the rare pairs of words that they share,
so that the work grows with the words and not with the square of the blocks.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from wirediff.core.limits import LIMITS

Scored = tuple[float, int, int]
"""A similarity from 0 to 1 (twice the common subsequence over both lengths, in tokens) and the indexes of the pair."""


def similar_pairs(old: Sequence[str], new: Sequence[str], at_least: float) -> list[Scored]:
    """Give the pairs of encoded texts that are at least so similar, in the order of their indexes."""
    if not old or not new:
        return []
    if len(old) * len(new) <= LIMITS.matrix_cells:
        matrix = cdist(old, new, scorer=Indel.normalized_similarity, score_cutoff=at_least, dtype=np.float32)
        rows, columns = np.nonzero(matrix >= at_least)
        scores = matrix[rows, columns].tolist()
        return list(zip(scores, rows.tolist(), columns.tolist(), strict=True))
    return list(_through_rare_pairs(old, new, at_least))


def _through_rare_pairs(old: Sequence[str], new: Sequence[str], at_least: float) -> Iterator[Scored]:
    postings = _postings(new)
    common = {
        pair for pair, count in Counter(p for text in old for p in _pairs(text)).items() if count > LIMITS.postings
    }
    for i, text in enumerate(old):
        shared: Counter[int] = Counter()
        for pair in _pairs(text):
            if pair not in common:
                shared.update(postings.get(pair, ()))
        best = sorted(shared, key=lambda j: (-shared[j], j))[: LIMITS.candidates]
        for j in sorted(best):
            score = Indel.normalized_similarity(text, new[j], score_cutoff=at_least)
            if score >= at_least:
                yield score, i, j


def _postings(texts: Sequence[str]) -> dict[str, list[int]]:
    """Give the texts that hold each pair of tokens; pairs that stand in too many tell nothing and are left out."""
    postings: dict[str, list[int]] = {}
    for at, text in enumerate(texts):
        for pair in _pairs(text):
            postings.setdefault(pair, []).append(at)
    return {pair: found for pair, found in postings.items() if len(found) <= LIMITS.postings}


def _pairs(text: str) -> list[str]:
    """Give a text's different pairs of neighbouring tokens in the order in which they first stand."""
    return list(dict.fromkeys(text[at : at + 2] for at in range(max(1, len(text) - 1))))


def contained_pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Give the pairs of encoded sentences that share enough to be looked at: alike, or the one within the other."""
    if not old or not new:
        return []
    if len(old) * len(new) > LIMITS.matrix_cells:
        return [(i, j) for _, i, j in _through_rare_pairs(old, new, LIMITS.sentence_alike / 2)]
    alike = cdist(old, new, scorer=Indel.normalized_similarity, dtype=np.float32)
    here = np.array([len(text) for text in old], dtype=np.float32)[:, None]
    there = np.array([len(text) for text in new], dtype=np.float32)[None, :]
    common = alike * (here + there) / 2
    rows, columns = np.nonzero((alike >= 0.2) | (common >= LIMITS.sentence_candidate * np.minimum(here, there)))
    return list(zip(rows.tolist(), columns.tolist(), strict=True))
