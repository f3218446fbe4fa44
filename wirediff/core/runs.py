"""A body that was pasted twice is one fault and not forty; this module finds the runs of blocks that stand again.

    ¶3-9, then ¶10-16 with the same words      ->  BlockRun("again", first=(3, 9), again=((10, 16),), blocks=7, times=2)
    ¶3 twice, ¶5 twice, ¶7 twice, all in a row ->  BlockRun("doubled", first=(3, 8), again=(), blocks=3, times=2)

A run goes on where the next block and its repeat both follow, at most `LIMITS.run_gap` others between them. The
groups stay as they are: a run is said of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wirediff.core.duplicates import can_repeat, find_groups
from wirediff.core.groups import BlockRun, Group
from wirediff.core.limits import LIMITS
from wirediff.core.model import Copy

Pair = tuple[int, int]
"""Where a block stands first, and where it stands again."""


@dataclass(frozen=True, slots=True)
class Repeats:
    """What stands more than once in one text, and the name it goes by: "" where it is stored."""

    groups: tuple[Group, ...]
    runs: tuple[BlockRun, ...]
    name: str = ""


def repeats(copy: Copy, *, kind: str | None = None, near: float | None = LIMITS.near, name: str = "") -> Repeats:
    """Find the groups of a text (see `find_groups`) and the runs that they make."""
    groups = find_groups([copy], kind=kind, near=near)
    return Repeats(groups, find_runs(copy, groups), name)


def find_runs(copy: Copy, groups: Sequence[Group]) -> tuple[BlockRun, ...]:
    """Find the runs of a text's groups, in the order in which they begin."""
    places = [[one.position for one in group.occurrences if one.span is None] for group in groups]
    rows = [held for held in places if _is_row(held)]
    pairs = [(held[0], again) for held in places if not _is_row(held) for again in held[1:]]
    found = [*_doubled(rows), *_again(pairs)]
    body = [block.position for block in copy.blocks if block.kind == "paragraph" and can_repeat(block)]
    made = (
        BlockRun(
            copy.article, copy.revision, run.shape, run.first, run.again, run.blocks, run.times, _covers(run, body)
        )
        for run in found
    )
    return tuple(sorted(made, key=lambda run: (run.first, run.again)))


def _is_row(places: Sequence[int]) -> bool:
    return len(places) > 1 and all(after - before == 1 for before, after in pairwise(places))


@dataclass(frozen=True, slots=True)
class _Run:
    shape: str
    first: Pair
    again: tuple[Pair, ...]
    blocks: int
    times: int


def _doubled(rows: Iterable[list[int]]) -> Iterator[_Run]:
    """Find blocks each of which stands several times in a row, one after the other."""
    run: list[list[int]] = []
    for row in [*sorted(rows), []]:
        if run and (not row or len(row) != len(run[0]) or row[0] - run[-1][-1] > LIMITS.run_gap + 1):
            if len(run) >= LIMITS.run_blocks:
                yield _Run("doubled", (run[0][0], run[-1][-1]), (), len(run), len(run[0]))
            run = []
        run.append(row)


def _again(pairs: Iterable[Pair]) -> Iterator[_Run]:
    """Find stretches that stand again, and put those together that repeat the same blocks."""
    found: dict[Pair, list[Pair]] = {}
    blocks: dict[Pair, int] = {}
    for run in _stretches(pairs):
        first, again = (run[0][0], run[-1][0]), (run[0][1], run[-1][1])
        if len(run) >= LIMITS.run_blocks and first[1] < again[0]:
            found.setdefault(first, []).append(again)
            blocks[first] = max(blocks.get(first, 0), len(run))
    for first, places in found.items():
        yield _Run("again", first, tuple(places), blocks[first], len(places) + 1)


def _stretches(pairs: Iterable[Pair]) -> Iterator[list[Pair]]:
    """Cut pairs, in the order in which blocks stand again, where one of the two does not follow on."""
    run: list[Pair] = []
    for pair in sorted(pairs, key=lambda pair: pair[1]):
        if run and not all(
            0 < after - before <= LIMITS.run_gap + 1 for before, after in zip(run[-1], pair, strict=True)
        ):
            yield run
            run = []
        run.append(pair)
    if run:
        yield run


def _covers(run: _Run, body: Sequence[int]) -> bool:
    """Say whether nearly all paragraphs of a text stand in a run."""
    held = sum(any(first <= place <= last for first, last in (run.first, *run.again)) for place in body)
    return len(body) > 1 and held >= LIMITS.run_body * len(body)
