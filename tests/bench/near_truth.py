"""Which paragraphs are near copies is not a matter of opinion: all are compared with all, exactly.

    near_pairs(["three died police said", "four died police said", …], 0.7)  ->  {(0, 1): 0.71, …}

Shared shingles are counted by a product of sparse matrices (scipy). Nothing of wirediff's is used but the definition of
a shingle; the time grows with the square of the paragraphs.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from wirediff.core.resemblance import SHINGLE

_ROWS = 500
"""So many paragraphs are compared with all others at once."""


def near_pairs(folded: Sequence[str], at_least: float) -> dict[tuple[int, int], float] | None:
    """Give every two texts with a Jaccard index of shingles so high, the lower number first; None without scipy."""
    try:
        from scipy.sparse import csr_array
    except ImportError:
        return None
    ids, starts = _shingles(folded)
    counts = np.diff(starts)
    ones = np.ones(len(ids), dtype=np.int16)
    texts: Any = csr_array((ones, ids, starts), shape=(len(folded), int(ids.max()) + 1))
    columns = texts.T.tocsr()
    found: dict[tuple[int, int], float] = {}
    for start in range(0, len(folded), _ROWS):
        shared = (texts[start : start + _ROWS] @ columns).tocoo()
        rows, others, both = shared.row.astype(np.int64) + start, shared.col, shared.data.astype(np.int64)
        scores = both / (counts[rows] + counts[others] - both)
        keep = (scores >= at_least) & (rows < others)
        pairs = zip(rows[keep].tolist(), others[keep].tolist(), strict=True)
        found |= dict(zip(pairs, scores[keep].tolist(), strict=True))
    return found


def _shingles(folded: Sequence[str]) -> tuple[Any, Any]:
    """Give the numbers of each text's different shingles, one text after the other, and where each text's begin."""
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
    _, ids = np.unique(np.concatenate(sets), return_inverse=True)
    return ids.astype(np.int32), np.concatenate(([0], np.cumsum([len(one) for one in sets])))
