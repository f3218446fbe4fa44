"""A sentence that stands word for word in another paragraph is no part of an edit, however much it looks like one.

    old ¶2 "… Police said 12 died."    new ¶2 "… Police said 20 were hurt."     no toll rose: the two sentences
    old ¶5 "… Police said 20 were hurt."   new ¶5 "… Police said 12 died."      changed places

Such sentences are set aside before the words of two paragraphs are compared.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from wirediff.core.alphabet import Alphabet
from wirediff.core.chain import heaviest_increasing
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block
from wirediff.core.whole import only_once

Away = Mapping[int, Sequence[int]]
"""By a block's index, the indexes of its sentences that went elsewhere or came from there."""
Groups = Sequence[tuple[Sequence[int], Sequence[int]]]
"""Old blocks and the new ones that became of them, by their indexes; either may be missing."""


_Place = tuple[int, int, int, int]
"""Where a sentence stands: its group, its block, its index there; and what it weighs."""


def verbatim(groups: Groups, old: Sequence[Block], new: Sequence[Block], letters: Alphabet) -> tuple[Away, Away]:
    """Give the sentences, of both sides, that stand once on each and in blocks that do not belong together.

    Where they stand in one group, those that others passed: all but the heaviest that kept their order.
    """
    here = _once(((at, i) for at, (olds, _) in enumerate(groups) for i in olds), old, letters)
    there = _once(((at, j) for at, (_, news) in enumerate(groups) for j in news), new, letters)
    both = sorted([(here[codes], there[codes]) for codes in here.keys() & there.keys()])
    if not both:
        return {}, {}
    apart = [pair for pair in both if pair[0][0] != pair[1][0]]
    apart += _passed([pair for pair in both if pair[0][0] == pair[1][0]])
    olds: dict[int, list[int]] = {}
    news: dict[int, list[int]] = {}
    for (_, i, here_at, _), (_, j, there_at, _) in apart:
        olds.setdefault(i, []).append(here_at)
        news.setdefault(j, []).append(there_at)
    return olds, news


def _passed(inside: Sequence[tuple[_Place, _Place]]) -> list[tuple[_Place, _Place]]:
    """Give the sentences of one group each that others passed; they come group by group, in the old order."""
    if all(a[1] < b[1] for a, b in pairwise(inside)):
        return []
    rank = {place: at for at, place in enumerate(sorted(other for _, other in inside))}
    stand = set(heaviest_increasing([rank[other] for _, other in inside], [mass for (_, _, _, mass), _ in inside]))
    return [pair for at, pair in enumerate(inside) if at not in stand]


def _once(places: Iterable[tuple[int, int]], blocks: Sequence[Block], letters: Alphabet) -> dict[str, _Place]:
    """Give the sentences that stand once and say something."""
    return only_once([
        (codes, (group, at, number, mass))
        for group, at in places
        for number, (codes, mass, _) in enumerate(letters.read(blocks[at].text).sentences)
        if mass >= LIMITS.sentence_letters
    ])  # fmt: skip
