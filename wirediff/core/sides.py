"""What the search works on: of each of two texts, the blocks that have no equal partner, taken apart into words.

old  a b c d        open: b, d         b faces B between the same neighbours: gap 1
new  a B c e        open: B, e         d faces e: gap 2
"""

from collections.abc import Mapping, Sequence
from typing import Final

from wirediff.core.alphabet import Encoded
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block
from wirediff.core.pairing import Partners
from wirediff.core.script import Run, common_runs

_FAMILIES: Final = {
    **dict.fromkeys(("slugline", "headline", "subheadline", "section", "teaser"), "heading"),
    **dict.fromkeys(("caption", "credit"), "caption"),
    **dict.fromkeys(("byline", "dateline", "timestamp", "note", "boilerplate"), "furniture"),
}

_READ_AS_EITHER: Final = frozenset({"paragraph", "boilerplate"})
"""A line that is edited out of the words of page furniture ("Read more about …") reads as a paragraph."""


class Side:
    """One side of the search: its blocks, their equal partners, the texts of those that have none, and their places.

    `gaps` gives the place of a block between its neighbours, from the gap's number up to half a number more;
    `elsewhere` what share of a block stands word for word in one that it could not be linked with.
    """

    __slots__ = ("blocks", "elsewhere", "gaps", "partners", "texts")

    def __init__(
        self, blocks: Sequence[Block], partners: Partners, texts: Mapping[int, Encoded],
        facing: Sequence[Sequence[int]],
    ) -> None:  # fmt: skip
        self.blocks = blocks
        self.partners = partners
        self.texts = texts
        self.elsewhere: dict[int, float] = {}
        self.gaps = {i: at + k / len(run) / 2 for at, run in enumerate(facing, 1) for k, i in enumerate(run)}


def nearness(here: Side, i: int, there: Side, j: int) -> float:
    """Give the bonus of a pair between the same neighbours, most where it stands at the same place there."""
    a, b = here.gaps.get(i, 0.0), there.gaps.get(j, -1.0)
    if int(a) != int(b):
        return 0.0
    dates = here.blocks[i].kind == there.blocks[j].kind == "timestamp"
    return (LIMITS.near_date if dates else LIMITS.near_enough) * (1 - abs(a - b))


def fit(here: Side, i: int, there: Side, j: int, score: float) -> bool:
    """Say whether two blocks may belong together: a caption is no paragraph, unless they say nearly the same."""
    one, other = here.blocks[i].kind, there.blocks[j].kind
    if _READ_AS_EITHER.issuperset((one, other)):
        return True
    return one == other or score >= LIMITS.other_kind or _FAMILIES.get(one) == _FAMILIES.get(other)


def runs_of(one: Encoded, other: Encoded) -> Sequence[Run]:
    """Give what two texts have in common."""
    return common_runs(one.codes, other.codes)[0]


def common_mass(one: Encoded, other: Encoded) -> float:
    """Weigh what two texts have in common; a word that matches alone may do so by chance: half."""
    mass = one.mass
    return sum([
        mass[start + size] - mass[start] if size > 1 else (mass[start + 1] - mass[start]) / 2
        for start, _, size in runs_of(one, other)
    ])  # fmt: skip


def uncovered(held: Sequence[tuple[int, int]], size: int) -> list[tuple[int, int]]:
    """Give the stretches, from one token up to another, of a text of so many that stand in none of these runs.

    A run is the token it begins with and its length; runs come in order of their beginning.
    """
    found, at = [], 0
    for start, length in held:
        if start > at:
            found.append((at, start))
        at = max(at, start + length)
    if size > at:
        found.append((at, size))
    return found


def shared_letters(one: Encoded, other: Encoded) -> int:
    """Give the letters of the sentences, of both texts, that the other one has too, if rewritten."""
    runs = runs_of(one, other)
    shared = _held_sentences(one, [(i, size) for i, _, size in runs])
    return shared + _held_sentences(other, [(j, size) for _, j, size in runs])


def _held_sentences(text: Encoded, held: Sequence[tuple[int, int]]) -> int:
    """Give the letters of the sentences of which these runs hold more than a little."""
    starts, ends = text.starts, text.ends
    if len(ends) == 1:
        same = sum([starts[a + size] - starts[a] for a, size in held])
        return starts[-1] if same >= LIMITS.sentence_held * starts[-1] else 0
    total = same = start = at = 0
    for first, size in held:
        a, b = first, first + size
        while b > ends[at]:
            end = ends[at]
            if a < end:
                same += starts[end] - starts[a]
                a = end
            whole = starts[end] - starts[start]
            total += whole if same >= LIMITS.sentence_held * whole else 0
            start, same, at = end, 0, at + 1
        same += starts[b] - starts[a]
    whole = starts[ends[at]] - starts[start]
    return total + (whole if same >= LIMITS.sentence_held * whole else 0)
