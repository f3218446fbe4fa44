"""What stands once in each of two sequences, in one order, cuts a large comparison into small ones.

    "a x b y c" , "a b z c"   ->   a = a, b = b, c = c

Patience diff's idea (Bram Cohen): unique items are the ones that are hardly ever paired wrongly.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence


def anchors(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Give the longest increasing list of (index in old, index in new) of items that stand once on both sides."""
    old_counts, new_counts = Counter(old), Counter(new)
    where = {item: at for at, item in enumerate(new) if new_counts[item] == 1}
    pairs = [(at, where[item]) for at, item in enumerate(old) if old_counts[item] == 1 and item in where]
    return [pairs[i] for i in longest_increasing([pair[1] for pair in pairs])]


def longest_increasing(values: Sequence[int]) -> list[int]:
    """Give the indexes of a longest strictly increasing subsequence; of several, the one with the smallest ends."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, value in enumerate(values):
        place = bisect_left(tails, value)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [value]
        ends[place : place + 1] = [at]
    chain, at = [], ends[-1] if ends else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]
