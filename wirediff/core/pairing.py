"""Most blocks of a revision stood in the one before; this module pairs those off first, without a look inside.

    old  a b c c d        a-a  b-b  the first c with the first c, d-d; the second c has no partner
    new  a b c d

Common ends, then what stands once on both sides (Heckel 1978), then their neighbours, then equal ones in order.
"""

from collections.abc import Hashable, Sequence
from itertools import pairwise

Partners = list[int]
"""For each block the index of its partner on the other side, or -1."""


def pair_equal(old: Sequence[Hashable], new: Sequence[Hashable], to_new: Partners, to_old: Partners) -> None:
    """Pair equal items that have no partner yet; fills `to_new` and `to_old` in place. Linear in the items."""
    free_old, free_new = _free(to_new), _free(to_old)
    if not free_old or not free_new:
        return
    for i, j in _ends([old[i] for i in free_old], [new[j] for j in free_new]):
        _link(free_old[i], free_new[j], to_new, to_old)
    for i, j in _once_each(old, new, to_new, to_old):
        _link(i, j, to_new, to_old)
    _grow(old, new, to_new, to_old)
    _in_order(old, new, to_new, to_old)


def _free(partners: Partners) -> list[int]:
    return [at for at, partner in enumerate(partners) if partner < 0]


def _link(i: int, j: int, to_new: Partners, to_old: Partners) -> None:
    to_new[i], to_old[j] = j, i


def _ends(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Pair the items that both sequences begin and end with."""
    size = min(len(old), len(new))
    head = 0
    while head < size and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < size - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return [(i, i) for i in range(head)] + [(len(old) - t, len(new) - t) for t in range(tail, 0, -1)]


def _where(items: Sequence[Hashable], partners: Partners) -> dict[Hashable, list[int]]:
    where: dict[Hashable, list[int]] = {}
    for at, item in enumerate(items):
        if partners[at] < 0:
            where.setdefault(item, []).append(at)
    return where


def _once_each(
    old: Sequence[Hashable], new: Sequence[Hashable], to_new: Partners, to_old: Partners
) -> list[tuple[int, int]]:
    there = _where(new, to_old)
    here = _where(old, to_new)
    return [(at[0], there[item][0]) for item, at in here.items() if len(at) == 1 and len(there.get(item, ())) == 1]


def _grow(old: Sequence[Hashable], new: Sequence[Hashable], to_new: Partners, to_old: Partners) -> None:
    """Pair the equal neighbours of pairs, downwards and then upwards."""
    for order, step in ((range(len(old) - 1), 1), (range(len(old) - 1, 0, -1), -1)):
        for i in order:
            j = to_new[i]
            if j < 0 or to_new[i + step] >= 0 or not 0 <= j + step < len(new) or to_old[j + step] >= 0:
                continue
            if old[i + step] == new[j + step]:
                _link(i + step, j + step, to_new, to_old)


def _in_order(old: Sequence[Hashable], new: Sequence[Hashable], to_new: Partners, to_old: Partners) -> None:
    there = _where(new, to_old)
    for item, here in _where(old, to_new).items():
        for i, j in zip(here, there.get(item, ()), strict=False):
            _link(i, j, to_new, to_old)


def gaps(to_new: Partners, to_old: Partners) -> list[tuple[list[int], list[int]]]:
    """Give the blocks without partner that face each other between the same two neighbours, on both sides."""
    edges = [(-1, -1), *((i, j) for i, j in enumerate(to_new) if j >= 0), (len(to_new), len(to_old))]
    facing = []
    for (i, j), (k, m) in pairwise(edges):
        if i + 1 < k and j < m and all(to_old[at] < 0 for at in range(j + 1, m)) and j + 1 < m:
            facing.append((list(range(i + 1, k)), list(range(j + 1, m))))
    return facing
