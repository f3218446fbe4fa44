"""The pairs of blocks on which repeats are measured, read from plain files.

    near caption | A ferry lies off Port Elis, May 2, 2021 | A ferry lies off Port Ellis, May 2, 2021

The first word says how the second block repeats the first one, `none` that it does not; the second is their kind.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from wirediff.core.canonical import RULES, canonical, comparison_key
from wirediff.core.duplicates import find_groups
from wirediff.core.groups import Group
from wirediff.core.model import Block, Copy, digest

HERE = Path(__file__).parent


class Pair(NamedTuple):
    """Two blocks of a kind, and how the one repeats the other: a match, or `none`."""

    match: str
    kind: str
    one: str
    other: str


def pairs(name: str) -> Iterator[Pair]:
    """Give the pairs of a file."""
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            told, one, other = line.split(" | ")
            match, _, kind = told.partition(" ")
            yield Pair(match, kind, one, other)


def block(position: int, kind: str, text: str) -> Block:
    """Make a block as a reader would."""
    clean = canonical(text)
    key = comparison_key(clean, kind)
    return Block(position, kind, (position, position), clean, digest("block", f"{RULES}\n{clean}"), key)


def copy_of(*blocks: tuple[str, str]) -> Copy:
    """Make a text of blocks given as (kind, text)."""
    return Copy(blocks=tuple(block(at, kind, text) for at, (kind, text) in enumerate(blocks, 1)))


def told(pair: Pair) -> tuple[Group, ...]:
    """Give the groups that are found in a text of the two blocks, something else between them."""
    between = ("paragraph", "Ferries do not sail in such weather as a rule, captains on both islands agreed.")
    return find_groups([copy_of((pair.kind, pair.one), between, (pair.kind, pair.other))])
