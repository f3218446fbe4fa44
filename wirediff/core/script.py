"""What two long sequences have in common, in order: the step that words, sentences and facts all stand on.

    "abcxde" , "abcde"   ->   "abc" at 0 and 0, "de" at 4 and 3

The longest common subsequence comes from a compiled library, as long as its table is of bearable size. Beyond that
the texts are cut first: common ends off, then at runs of tokens that stand once on both sides; a piece that stays too
large counts as having nothing in common, and the result says that it is coarse.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from wirediff.core.limits import LIMITS
from wirediff.core.patience import anchors

Run = tuple[int, int, int]
"""Equal text: where it starts in the old and in the new text, and its length, in tokens."""


def common_runs(old: str, new: str) -> tuple[Sequence[Run], bool]:
    """Give the runs of a longest common subsequence of two encoded texts, and whether it was settled for less."""
    if len(old) + len(new) <= LIMITS.remembered_tokens:
        return _remembered(old, new), False
    if len(old) * len(new) <= LIMITS.word_cells:
        return _exact(old, new), False
    head = common_head(old, new)
    tail = common_head(old[head:][::-1], new[head:][::-1])
    inner_old, inner_new = old[head : len(old) - tail], new[head : len(new) - tail]
    runs, coarse = _pieces(inner_old, inner_new, head, head, (LIMITS.anchor_tokens, 1))
    ends = [(0, 0, head), *runs, (len(old) - tail, len(new) - tail, tail)]
    return _joined(run for run in ends if run[2]), coarse


@lru_cache(maxsize=1024)
def _remembered(old: str, new: str) -> list[Run]:
    """Give the runs of two paragraphs, which the search asks for more than once, and the words once more."""
    return _exact(old, new)


def forget() -> None:
    """Remember nothing of what was compared before: benchmarks ask for it."""
    _remembered.cache_clear()


def _exact(old: str, new: str) -> list[Run]:
    blocks = LCSseq.editops(old, new).as_matching_blocks()
    return [(block.a, block.b, block.size) for block in blocks[:-1]]  # the last one is an empty end mark


def _shifted(runs: Sequence[Run], i: int, j: int) -> list[Run]:
    return [(a + i, b + j, size) for a, b, size in runs]


def common_head(old: Sequence[str], new: Sequence[str]) -> int:
    """Give how much both sequences begin with, by halving: slices are compared in C."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _pieces(old: str, new: str, i: int, j: int, sizes: tuple[int, ...]) -> tuple[list[Run], bool]:
    """Cut texts that begin at `i` and `j` at runs of tokens that stand once in each: long runs first, then shorter."""
    if len(old) * len(new) <= LIMITS.word_cells:
        return _shifted(_exact(old, new), i, j), False
    if not sizes:
        return [], True
    runs: list[Run] = []
    coarse = False
    a = b = 0
    for k, m in [*_anchors(old, new, sizes[0]), (len(old), len(new))]:
        if k > a or m > b:
            found, gave_up = _pieces(old[a:k], new[b:m], i + a, j + b, sizes[1:])
            runs += found
            coarse = coarse or gave_up
        if k < len(old) and m < len(new):
            runs.append((i + k, j + m, 1))
        a, b = k + 1, m + 1
    return runs, coarse


def _anchors(old: str, new: str, size: int) -> list[tuple[int, int]]:
    """Give the places at which runs of so many tokens begin that stand once on both sides, in one order."""
    if size == 1:
        return anchors(old, new)
    grams = ([text[at : at + size] for at in range(len(text) - size + 1)] for text in (old, new))
    return anchors(*grams)


def _joined(runs: Iterator[Run]) -> list[Run]:
    """Join runs that go on in both texts."""
    joined: list[Run] = []
    for i, j, size in runs:
        a, b, length = joined[-1] if joined else (0, 0, 0)
        if length and a + length == i and b + length == j:
            joined[-1] = (a, b, length + size)
        else:
            joined.append((i, j, size))
    return joined
