"""Two lists of blocks go in, and what became of each block comes out: the alignment that every report is made from.

    old  a b c d       a = a, c moved up, b edited, d removed, x added
    new  a c b2 x

Equal blocks are paired first, by digest and then by comparison key; the rest by what they share (`core.search`); a
block is moved where it does not lie on the heaviest chain that kept its order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from wirediff.core.chain import heaviest_increasing
from wirediff.core.model import Block
from wirediff.core.pairing import Partners, pair_equal
from wirediff.core.search import search


@dataclass(frozen=True, slots=True)
class Aligned:
    """Blocks that belong together, by their indexes: one side is empty for added and removed ones."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    moved: bool = False


def align(old: Sequence[Block], new: Sequence[Block]) -> list[Aligned]:
    """Align two texts: in the new text's order, a removed block after what it followed in the old one.

    The result does not depend on which side is called old: both directions are worked out the same way round.
    """
    if [block.hash for block in old] <= [block.hash for block in new]:
        return _in_reading_order(_moves(_groups(old, new), old, new), old, new)
    mirrored = _moves(_groups(new, old), new, old)
    return _in_reading_order([Aligned(group.new, group.old, group.moved) for group in mirrored], old, new)


def _groups(old: Sequence[Block], new: Sequence[Block]) -> list[Aligned]:
    to_new: Partners = [-1] * len(old)
    to_old: Partners = [-1] * len(new)
    pair_equal([block.hash for block in old], [block.hash for block in new], to_new, to_old)
    pair_equal([block.key for block in old], [block.key for block in new], to_new, to_old)
    _part_dates(old, to_new, to_old)
    stars = search(old, new, to_new, to_old).stars()
    return [
        *(Aligned((i,), (j,)) for i, j in enumerate(to_new) if j >= 0),
        *(Aligned(olds, news) for olds, news in stars),
    ]


def _part_dates(old: Sequence[Block], to_new: Partners, to_old: Partners) -> None:
    """Undo pairs of dates that crossed others: of two that step on by a day, none walked past the other."""
    paired = [i for i, j in enumerate(to_new) if j >= 0]
    places = [to_new[i] for i in paired]
    if all(a < b for a, b in pairwise(places)):
        return
    highest = list(accumulate(places, max))
    lowest = list(accumulate(reversed(places), min))[::-1]
    for at, i in enumerate(paired):
        if old[i].kind == "timestamp" and (highest[at] > places[at] or lowest[at] < places[at]):
            to_old[to_new[i]] = -1
            to_new[i] = -1


def _moves(groups: list[Aligned], old: Sequence[Block], new: Sequence[Block]) -> list[Aligned]:
    """Mark the groups that do not lie on the heaviest chain in both texts' order."""
    groups = sorted(groups, key=lambda group: _main(group.old, old))
    places = [_main(group.new, new) for group in groups]
    if all(a < b for a, b in pairwise(places)):
        return groups
    weights = [_letters(group.old, old) + _letters(group.new, new) for group in groups]
    standing = set(heaviest_increasing(places, weights))
    return [Aligned(group.old, group.new, at not in standing) for at, group in enumerate(groups)]


def _main(indexes: Sequence[int], blocks: Sequence[Block]) -> int:
    """Give the block that stands for a group: its longest, the first of several."""
    return max(indexes, key=lambda at: (len(blocks[at].text), -at))


def _letters(indexes: Sequence[int], blocks: Sequence[Block]) -> int:
    return sum(len(blocks[at].text) for at in indexes)


def _in_reading_order(groups: list[Aligned], old: Sequence[Block], new: Sequence[Block]) -> list[Aligned]:
    """Add what has no partner, and order everything by the new text, what was removed by where it stood."""
    here = {i: group for group in groups for i in group.old}
    there = {j for group in groups for j in group.new}
    keyed = [((group.new[0], 0, 0), group) for group in groups]
    keyed += [((j, 0, 0), Aligned((), (j,))) for j in range(len(new)) if j not in there]
    after = -1
    for i in range(len(old)):
        group = here.get(i)
        if group is None:
            keyed.append(((after, 1, i), Aligned((i,), ())))
        elif not group.moved:
            after = group.new[-1]
    return [group for _, group in sorted(keyed, key=lambda entry: entry[0])]
