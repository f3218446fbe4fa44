"""Most blocks of a revision stood in the one before; this module pairs those off first, without a look inside.

    old  a b c c d        a-a  b-b  the first c with the first c, d-d; the second c has no partner
    new  a b c d

Common ends, then what stands once on both sides (Heckel 1978), then their neighbours, then equal ones in order.
"""

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


def pair_equal(
    old: Sequence[Hashable], new: Sequence[Hashable], to_new: Partners | None = None, to_old: Partners | None = None
) -> tuple[Partners, Partners]:
    """Pair equal items; given partners are kept, and filled in place. Linear in the items."""
    if to_new is None or to_old is None:
        here, there = dict(zip(old, range(len(old)), strict=True)), dict(zip(new, range(len(new)), strict=True))
        if len(here) == len(old) and len(there) == len(new):  # each stands once: nothing is left to decide
            return [there.get(item, -1) for item in old], [here.get(item, -1) for item in new]
        to_new, to_old = [-1] * len(old), [-1] * len(new)
    _once_each(old, new, to_new, to_old)
    _grow(old, new, to_new, to_old)
    _in_order(old, new, to_new, to_old)
    return to_new, to_old


def _link(i: int, j: int, to_new: Partners, to_old: Partners) -> None:
    to_new[i], to_old[j] = j, i


def _where(items: Sequence[Hashable], partners: Partners) -> dict[Hashable, list[int]]:
    where: dict[Hashable, list[int]] = {}
    for at, item in enumerate(items):
        if partners[at] < 0:
            where.setdefault(item, []).append(at)
    return where


def _once_each(old: Sequence[Hashable], new: Sequence[Hashable], to_new: Partners, to_old: Partners) -> None:
    there = _where(new, to_old)
    for item, here in _where(old, to_new).items():
        if len(here) == 1 and len(there.get(item, ())) == 1:
            _link(here[0], there[item][0], to_new, to_old)


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
    facing = []
    free = [i for i, j in enumerate(to_new) if j < 0]
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
