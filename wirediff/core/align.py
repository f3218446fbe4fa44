"""Two lists of blocks go in, and what became of each block comes out: the alignment that every report is made from.

    old  a b c d       a = a, c moved up, b edited, d removed, x added
    new  a c b2 x

Equal blocks are paired first, by digest and then by comparison key; the rest by what they share (`core.search`); a
block is moved where it does not lie on the heaviest chain that kept its order. Equal blocks that stand one after the
other on both sides are kept as a stretch, so that a long page that hardly changed costs little.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise, product
from typing import NamedTuple

from wirediff.core.alphabet import Alphabet
from wirediff.core.chain import heaviest_increasing
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block
from wirediff.core.pairing import Partners, common_ends, pair_equal, pair_rest
from wirediff.core.parts import Part, weigh_pairs
from wirediff.core.search import search
from wirediff.core.sides import common_mass, shared_letters


class Aligned(NamedTuple):
    """Blocks that belong together, by their indexes: one side is empty for added and removed ones."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    moved: bool = False


class Stretch(NamedTuple):
    """So many equal blocks, one after the other from an old and a new index on, that stayed where they were."""

    old: int
    new: int
    size: int


Alignment = list[Aligned | Stretch]


def align(old: Sequence[Block], new: Sequence[Block], letters: Alphabet) -> Alignment:
    """Align two texts: in the new text's order, a removed block after what it followed in the old one.

    The result does not depend on which side is called old: both directions are worked out the same way round.
    """
    here, there = [block.hash for block in old], [block.hash for block in new]
    if here <= there:
        return _in_reading_order(_matched(old, new, here, there, letters), len(old), len(new))
    mirrored = _matched(new, old, there, here, letters)
    return _in_reading_order([_mirror(found) for found in mirrored], len(old), len(new))


def _mirror(found: Aligned | Stretch) -> Aligned | Stretch:
    if isinstance(found, Stretch):
        return Stretch(found.new, found.old, found.size)
    return Aligned(found.new, found.old, found.moved)


def _matched(
    old: Sequence[Block], new: Sequence[Block], here: Sequence[str], there: Sequence[str], letters: Alphabet
) -> Alignment:
    """Give what has a partner, in any order."""
    head, tail = common_ends(here, there)
    ends = [Stretch(0, 0, head), Stretch(len(old) - tail, len(new) - tail, tail)]
    found: Alignment = [end for end in ends if end.size]
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    if old and new:
        found += _paired(old, new, (here[head : head + len(old)], there[head : head + len(new)]), head, letters)
    return found


def _paired(
    old: Sequence[Block], new: Sequence[Block], hashes: tuple[Sequence[str], Sequence[str]], shift: int,
    letters: Alphabet,
) -> Alignment:  # fmt: skip
    """Pair the blocks between the common ends, of which the first has the index `shift`."""
    to_new, to_old = pair_equal(*hashes)
    single: list[int] = []
    if -1 in to_new and -1 in to_old:
        single = pair_rest([block.key for block in old], [block.key for block in new], to_new, to_old)
    _part_dates(old, to_new, to_old)
    stars = search(old, new, to_new, to_old, letters).stars()
    moved = _moved(to_new, stars, old, new, letters)
    if moved:
        stars = [star for star in stars if _main(star[0], old) not in moved or _surely(star, old, new, letters)]
    single = [i for i in sorted({*single, *moved}) if to_new[i] >= 0]
    found: Alignment = [Aligned((i + shift,), (to_new[i] + shift,), i in moved) for i in single]
    for i in single:
        to_new[i] = -1
    for olds, news in stars:
        here, there = tuple([i + shift for i in olds]), tuple([j + shift for j in news])
        found.append(Aligned(here, there, bool(moved) and _main(olds, old) in moved))
    return [*found, *_stretches(to_new, shift)]


def _stretches(kept: Partners, shift: int) -> list[Stretch]:
    """Give the stretches of equal blocks, of which the first of all has the index `shift`."""
    ends = [i for i, (a, b) in enumerate(pairwise(kept), 1) if b != a + 1 or a < 0]
    edges = [0, *ends, len(kept)]
    return [Stretch(i + shift, kept[i] + shift, end - i) for i, end in pairwise(edges) if kept[i] >= 0]


def _part_dates(old: Sequence[Block], to_new: Partners, to_old: Partners) -> None:
    """Undo pairs of dates that crossed others: of two that step on by a day, none walked past the other."""
    places = [j for j in to_new if j >= 0]
    if places == sorted(places):
        return
    paired = [i for i, j in enumerate(to_new) if j >= 0]
    highest = list(accumulate(places, max))
    lowest = list(accumulate(reversed(places), min))[::-1]
    for at, i in enumerate(paired):
        if old[i].kind == "timestamp" and (highest[at] > places[at] or lowest[at] < places[at]):
            to_old[to_new[i]] = -1
            to_new[i] = -1


def _moved(
    to_new: Partners, stars: Sequence[tuple[tuple[int, ...], tuple[int, ...]]], old: Sequence[Block],
    new: Sequence[Block], letters: Alphabet,
) -> set[int]:  # fmt: skip
    """Give what does not lie on the heaviest chain in both texts' order, by the index of its main old block.

    Each pair of a group stands in the chain with the letters of the sentences, of both blocks, that the other one has
    too, if rewritten. The group has moved where its heaviest pair has.
    """
    pairs = [(i, j, i) for i, j in enumerate(to_new) if j >= 0]
    for olds, news in stars:
        main = _main(olds, old)
        pairs += [(i, j, main) for i in olds for j in news]
    pairs = _crossing(sorted(pairs))
    if not pairs:
        return set()
    weights = [2 * len(old[i].text) if to_new[i] == j else _shared(old[i], new[j], letters) for i, j, _ in pairs]
    heaviest: dict[int, int] = {}
    for at, (_, _, main) in enumerate(pairs):
        if main not in heaviest or weights[at] > weights[heaviest[main]]:
            heaviest[main] = at
    rank = {pair: at for at, pair in enumerate(sorted((j, i) for i, j, _ in pairs))}
    standing = set(heaviest_increasing([rank[j, i] for i, j, _ in pairs], weights))
    return {main for main, at in heaviest.items() if at not in standing}


def _crossing(pairs: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Give the pairs, in old order, of the groups that cross others; the rest stand on every heaviest chain.

    A pair crosses another where a higher one stands before it or a lower one after it.
    """
    places = [j for _, j, _ in pairs]
    if places == sorted(places):
        return []
    lowest = [*accumulate(reversed(places), min)][::-1]
    edges = zip(pairs, accumulate(places, max), lowest, strict=True)
    mains = {main for (_, _, main), highest, low in edges if highest > low}
    return [pair for pair in pairs if pair[2] in mains]


def _surely(
    star: tuple[tuple[int, ...], tuple[int, ...]], old: Sequence[Block], new: Sequence[Block], letters: Alphabet
) -> bool:
    """Say whether blocks that are not where they would be expected are alike enough to be taken for the same.

    Where they are not as a whole, a sentence that went from the one to the other is enough if it is half of either.
    """
    here = letters.join([letters.read(old[i].text) for i in star[0]])
    there = letters.join([letters.read(new[j].text) for j in star[1]])
    if 2 * common_mass(here, there) >= LIMITS.moved_alike * (here.mass[-1] + there.mass[-1]):
        return True
    half = min(here.starts[-1], there.starts[-1]) / 2
    olds, news = ([Part(0, codes, size) for codes, _, size in side.sentences] for side in (here, there))
    pairs = [
        (a, b) for a, b in product(range(len(olds)), range(len(news))) if max(olds[a].letters, news[b].letters) >= half
    ]
    return any(shared.dice >= LIMITS.moved_sentence for _, _, shared in weigh_pairs(olds, news, pairs, letters))


def _main(indexes: Sequence[int], blocks: Sequence[Block]) -> int:
    """Give the block that stands for a group: its longest, the first of several."""
    return indexes[0] if len(indexes) == 1 else max(indexes, key=lambda at: (len(blocks[at].text), -at))


def _shared(old: Block, new: Block, letters: Alphabet) -> int:
    return shared_letters(letters.read(old.text), letters.read(new.text)) or 1


# ------------------------------------------------------------------------------------------------------ reading order


def _in_reading_order(found: Alignment, olds: int, news: int) -> Alignment:
    """Add what has no partner, and order everything by the new text, what was removed by where it stood."""
    found = sorted(found, key=_first_new)
    return _walked(found, olds, news) or _sorted(found, olds, news)


def _first_new(one: Aligned | Stretch) -> int:
    return one.new if isinstance(one, Stretch) else one.new[0]


def _walked(found: Alignment, olds: int, news: int) -> Alignment:
    """Walk through both texts at once; nothing where blocks moved or a group has others inside."""
    ordered: Alignment = []
    i = j = 0
    for one in found:
        if isinstance(one, Stretch):
            a, b, size = one
            c, d = a + size, b + size
        else:
            a, b, c, d = one.old[0], one.new[0], one.old[-1] + 1, one.new[-1] + 1
            if one.moved or c - a > len(one.old) or d - b > len(one.new):
                return []
        if a < i or b < j:
            return []
        if i < a:
            ordered += [Aligned((k,), ()) for k in range(i, a)]
        if j < b:
            ordered += [Aligned((), (k,)) for k in range(j, b)]
        ordered.append(one)
        i, j = c, d
    ordered += [Aligned((k,), ()) for k in range(i, olds)]
    return ordered + [Aligned((), (k,)) for k in range(j, news)]


def _sorted(found: Alignment, olds: int, news: int) -> Alignment:
    """Do the same where blocks moved: what was removed follows what it followed in the old text."""
    keyed = [((_first_new(one), 0, 0), one) for one in found]
    here: list[tuple[int, int, int]] = []  # old indexes from … up to …, and the last new index where it stayed, or -1
    there: set[int] = set()
    for one in found:
        if isinstance(one, Stretch):
            here.append((one.old, one.old + one.size, one.new + one.size - 1))
            there.update(range(one.new, one.new + one.size))
        else:
            here += [(i, i + 1, -1 if one.moved else one.new[-1]) for i in one.old]
            there.update(one.new)
    keyed += [((j, 0, 0), Aligned((), (j,))) for j in range(news) if j not in there]
    at, after = 0, -1
    for first, end, last in [*sorted(here), (olds, olds, -1)]:
        keyed += [((after, 1, i), Aligned((i,), ())) for i in range(at, first)]
        at, after = end, last if last >= 0 else after
    return [one for _, one in sorted(keyed, key=_place)]


def _place(keyed: tuple[tuple[int, int, int], Aligned | Stretch]) -> tuple[int, int, int]:
    return keyed[0]
