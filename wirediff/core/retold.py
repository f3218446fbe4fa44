"""A sentence can be said again in other words and another order; this module finds those, where they stood.

    "GPS is not always received well in all corners of the world."
    "Not every corner of the world can receive a GPS signal."          both hold GPS, receiv…, corner…, world

Words count by their first letters and in any order, those that stand everywhere less. Since that proves little, only
blocks between the same neighbours are compared, and pairs keep their order.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from wirediff.core.alphabet import Encoded, weigh
from wirediff.core.limits import LIMITS

Bag = Mapping[str, int]


def retold(old: Sequence[Encoded], new: Sequence[Encoded]) -> list[tuple[int, int]]:
    """Give pairs of texts that say the same in other words, by their indexes, in an order that both sides keep.

    Of all ways to pair them it is the one that explains most: a table of `len(old) * len(new)` cells is filled.
    """
    here, there = [_bag(text) for text in old], [_bag(text) for text in new]
    weights = _weights([*here, *there])
    scores = [[_score(one, other, weights) for other in there] for one in here]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + scores[i][j])
    pairs, i, j = [], 0, 0
    while i < len(old) and j < len(new):
        if scores[i][j] and best[i][j] == best[i + 1][j + 1] + scores[i][j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _bag(text: Encoded) -> Bag:
    words = [token.strip(" \n").lower() for token in text.tokens]
    return Counter([word[: LIMITS.retold_stem] for word in words if weigh(word)])


def _weights(bags: Sequence[Bag]) -> dict[str, float]:
    counts = Counter([stem for bag in bags for stem in bag])
    rare = LIMITS.rare
    return {stem: weigh(stem) * (1.0 if n <= rare else (rare / n) ** 0.5) for stem, n in counts.items()}


def _score(one: Bag, other: Bag, weights: Mapping[str, float]) -> float:
    """Give twice what two bags share over what both hold, 0 where that is too little."""
    common = sum([weights[stem] * min(n, other[stem]) for stem, n in one.items() if stem in other])
    if common < LIMITS.retold_short:
        return 0.0
    total = sum([weights[stem] * n for bag in (one, other) for stem, n in bag.items()])
    dice = 2 * common / total
    return dice if dice >= (LIMITS.retold_alike if common >= LIMITS.retold_letters else LIMITS.retold_sure) else 0.0
