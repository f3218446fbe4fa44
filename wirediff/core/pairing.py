"""Most blocks of a revision stood in the one before; this module pairs those off first, without a look inside.

    old  a b c c d        a-a  b-b  the first c with the first c, d-d; the second c has no partner
    new  a b c d

Common ends, then what stands once on both sides (Heckel 1978), then their neighbours, then equal ones in order.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from operator import ne

Partners = list[int]
"""For each block the index of its partner on the other side, or -1."""


def common_ends(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[int, int]:
    """Give how many items both sequences begin with, and how many of the rest they end with."""
    size = min(len(old), len(new))
    differ = list(map(ne, old, new))
    head = differ.index(True) if True in differ else size
    tail = 0
    while tail < size - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail


def pair_equal(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[Partners, Partners]:
    """Pair equal items; gives the partners of both sides. Linear in the items."""
    to_new, to_old, doubtful = _once_each(old, new)
    if doubtful:
        _grow(old, new, to_new, to_old)
        _in_order(old, new, to_new, to_old)
    return to_new, to_old


def pair_rest(old: Sequence[Hashable], new: Sequence[Hashable], to_new: Partners, to_old: Partners) -> list[int]:
    """Pair the equal items among those that have no partner yet; gives the indexes of the old ones that found one."""
    free = unpaired(to_new)
    there = unpaired(to_old)
    if {old[i] for i in free}.isdisjoint([new[j] for j in there]):
        return []
    more, _, doubtful = _once_each([old[i] for i in free], [new[j] for j in there])
    for i, at in zip(free, more, strict=True):
        if at >= 0:
            _link(i, there[at], to_new, to_old)
    if doubtful:
        _grow(old, new, to_new, to_old)
        _in_order(old, new, to_new, to_old)
    return [i for i in free if to_new[i] >= 0]


def unpaired(partners: Partners) -> list[int]:
    """Give the indexes without partner."""
    return [at for at, partner in enumerate(partners) if partner < 0]


def _link(i: int, j: int, to_new: Partners, to_old: Partners) -> None:
    to_new[i], to_old[j] = j, i


def _once_each(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[Partners, Partners, bool]:
    """Pair what stands once on both sides; says whether anything stands twice on one that the other has too."""
    here, there = dict(zip(old, range(len(old)), strict=True)), dict(zip(new, range(len(new)), strict=True))
    twice = {
        item
        for side, known, other in ((old, here, there), (new, there, here))
        if len(known) < len(side)
        for item, times in Counter(side).items()
        if times > 1 and item in other
    }
    for item in twice:
        del here[item], there[item]
    return [there.get(item, -1) for item in old], [here.get(item, -1) for item in new], bool(twice)


def _grow(old: Sequence[Hashable], new: Sequence[Hashable], to_new: Partners, to_old: Partners) -> None:
    """Pair the equal neighbours of pairs, downwards and then upwards."""
    free = unpaired(to_new)
    for order, step in ((free, 1), (free[::-1], -1)):
        for i in order:
            if to_new[i] >= 0 or not 0 <= i - step < len(old) or to_new[i - step] < 0:
                continue
            j = to_new[i - step] + step
            if 0 <= j < len(new) and to_old[j] < 0 and old[i] == new[j]:
                _link(i, j, to_new, to_old)


def _in_order(old: Sequence[Hashable], new: Sequence[Hashable], to_new: Partners, to_old: Partners) -> None:
    there: dict[Hashable, list[int]] = {}
    for j in reversed(unpaired(to_old)):
        there.setdefault(new[j], []).append(j)
    for i in unpaired(to_new):
        if places := there.get(old[i]):
            _link(i, places.pop(), to_new, to_old)


def gaps(to_new: Partners, to_old: Partners, free: Sequence[int]) -> list[tuple[list[int], list[int]]]:
    """Give the blocks without partner that face each other between the same two neighbours, on both sides.

    `free` are the old ones without partner.
    """
    facing = []
    at = 0
    while at < len(free):
        size = 1
        while at + size < len(free) and free[at + size] == free[at] + size:
            size += 1
        start, end = free[at], free[at] + size
        first = to_new[start - 1] + 1 if start else 0
        last = to_new[end] if end < len(to_new) else len(to_old)
        if first < last and max(to_old[first:last]) < 0:
            facing.append((list(range(start, end)), list(range(first, last))))
        at += size
    return facing
