"""Two blocks that crossed did not both move: the story stands still and the lighter one moved past it.

places in the new text  2 0 1, letters  40 300 280   ->  the chain 0 1 stands, the block at place 2 moved
"""

from collections.abc import Sequence

_NONE = (0, 0)


def heaviest_increasing(places: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Give the indexes of the increasing subsequence of the largest total weight, in O(n log n).

    `places` are distinct, `weights` above zero. Of several chains of one weight the one that ends first is given.
    """
    rank = {place: at for at, place in enumerate(sorted(places), 1)}
    tree = [_NONE] * (len(places) + 1)  # a Fenwick tree of the best (weight, -index of its end) up to a rank
    before: list[int] = []
    best = _NONE
    for at, (place, weight) in enumerate(zip(places, weights, strict=True)):
        total, last = _best_below(tree, rank[place] - 1)
        before.append(-last if total else -1)
        entry = (total + weight, -at)
        best = max(best, entry)
        _raise(tree, rank[place], entry)
    return _walk(before, -best[1]) if places else []


def _best_below(tree: Sequence[tuple[int, int]], rank: int) -> tuple[int, int]:
    best = _NONE
    while rank > 0:
        best = max(best, tree[rank])
        rank -= rank & -rank
    return best


def _raise(tree: list[tuple[int, int]], rank: int, entry: tuple[int, int]) -> None:
    while rank < len(tree):
        tree[rank] = max(tree[rank], entry)
        rank += rank & -rank


def _walk(before: Sequence[int], at: int) -> list[int]:
    chain = []
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]
