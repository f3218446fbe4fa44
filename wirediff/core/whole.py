"""A sentence that stands once on both sides, word for word, says where its block went: those are looked at first.

    old  "Sea is rough. Stay off the pier."     new  "Sea is calm. Stay off the rocks."   "It rains. Sea is rough."

Half of the old block stands in the second new one, so it is no edit of the first, however alike the two are.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TypeVar

from wirediff.core.limits import LIMITS
from wirediff.core.links import Links
from wirediff.core.sides import Side, fit, nearness

_T = TypeVar("_T")


def link_whole_sentences(here: Side, there: Side, links: Links) -> None:
    """Link blocks, each to one, by whole sentences that are most of the shorter one; note what stands elsewhere."""
    shared = _shared(here, there)
    for i, j in sorted(shared, key=lambda pair: (-shared[pair] - nearness(here, pair[0], there, pair[1]), pair)):
        held, one, other = shared[i, j], here.texts[i].mass[-1], there.texts[j].mass[-1]
        if held < LIMITS.sentence_contained * min(one, other):
            continue
        if i not in links.to_new and j not in links.to_old and fit(here, i, there, j, 1):
            links.add(i, j)
            continue
        for side, at, size in ((here, i, one), (there, j, other)):
            if held >= LIMITS.sentence_contained * size:
                side.elsewhere[at] = max(side.elsewhere.get(at, 0), held / size)


def _shared(here: Side, there: Side) -> dict[tuple[int, int], int]:
    """Weigh the whole sentences that two blocks have in common and no other block has."""
    mine, theirs = _once(here), _once(there)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for codes in mine.keys() & theirs.keys():  # sums do not depend on the order
        i, mass = mine[codes]
        shared[i, theirs[codes][0]] += mass
    return shared


def _once(side: Side) -> dict[str, tuple[int, int]]:
    """Give the block and the weight of the sentences that stand once and say something; dates of their own do not."""
    least, blocks = LIMITS.sentence_letters, side.blocks
    told = [
        (codes, (at, mass))
        for at, text in side.texts.items()
        for codes, mass, _ in text.sentences
        if mass >= least and blocks[at].kind != "timestamp"
    ]
    return only_once(told)


def only_once(told: Sequence[tuple[str, _T]]) -> dict[str, _T]:
    """Give what is told under each name, but for names that are told more than once."""
    found = dict(told)
    if len(found) < len(told):
        for name, times in Counter([name for name, _ in told]).items():
            if times > 1:
                del found[name]
    return found
