"""Runs of blocks: a body that was pasted twice is told as one thing."""

from typing import Any

import pytest

from tests.core.repeats.table import block
from wirediff.core.duplicates import find_groups
from wirediff.core.groups import BlockRun
from wirediff.core.model import Copy
from wirediff.core.runs import find_runs, repeats

GRAFS = {
    "A": "A ferry ran aground off Port Ellis early on Tuesday, the harbour authority said.",
    "B": "Everyone on board was taken ashore by noon, a spokesman told Meridian News.",
    "C": "The Corran Star was built in 1994 and carries up to 600 passengers a day.",
    "D": "It was foggy then, two captains who know the channel well had written.",
    "E": "Nobody has been charged, and the inquiry may last until the spring.",
    "-": "Background",
}


def _runs(order: str) -> tuple[BlockRun, ...]:
    copy = Copy(blocks=tuple(block(at, "paragraph", GRAFS[name]) for at, name in enumerate(order, 1)))
    return repeats(copy).runs


@pytest.mark.parametrize(
    ("order", "told"),
    [
        ("ABAB", ("again", (1, 2), ((3, 4),), 2, 2, True)),
        ("ABCDABCD", ("again", (1, 4), ((5, 8),), 4, 2, True)),
        ("ABCABCABC", ("again", (1, 3), ((4, 6), (7, 9)), 3, 3, True)),
        ("ABCDACD", ("again", (1, 4), ((5, 7),), 3, 2, True)),
        ("A-BC-A-BC", ("again", (1, 4), ((6, 9),), 3, 2, True)),
        ("CDEABAB", ("again", (4, 5), ((6, 7),), 2, 2, False)),
        ("AABB", ("doubled", (1, 4), (), 2, 2, True)),
        ("AAABBB", ("doubled", (1, 6), (), 2, 3, True)),
        ("AABBCC", ("doubled", (1, 6), (), 3, 2, True)),
    ],
)
def test_a_body_that_stands_again_is_one_run(order: str, told: tuple[Any, ...]) -> None:
    """Whole after whole, or each block after itself, with crossheads between and a graf that was dropped."""
    assert _runs(order) == (BlockRun(None, None, *told),)


@pytest.mark.parametrize("order", ["", "ABC", "ABCDEA", "AA", "AAAA", "ABCDEEDCBA", "ACEBD"])
def test_what_does_not_follow_on_is_no_run(order: str) -> None:
    """A single block that repeats, or blocks that come back the other way round."""
    assert _runs(order) == ()


def test_runs_leave_the_groups_as_they_are() -> None:
    """They are said of them."""
    copy = Copy(blocks=tuple(block(at, "paragraph", GRAFS[name]) for at, name in enumerate("ABCABC", 1)))
    groups = find_groups([copy])
    assert len(groups) == 3
    assert repeats(copy).groups == groups
    assert repeats(copy).runs == find_runs(copy, groups)


def test_the_runs_of_a_large_text_are_found() -> None:
    """Thousands of blocks, twice."""
    texts = [
        f"{' '.join(f'{word}{at * 7919 % 10007:x}' for word in ('tram', 'pier', 'vote', 'dam', 'fog'))}."
        for at in range(2000)
    ]
    copy = Copy(blocks=tuple(block(at, "paragraph", text) for at, text in enumerate([*texts, *texts], 1)))
    (run,) = repeats(copy, near=None).runs
    assert (run.first, run.again, run.blocks, run.body) == ((1, 2000), ((2001, 4000),), 2000, True)
