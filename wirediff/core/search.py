"""Blocks without an equal partner are searched by what they say: whole blocks first, then sentence by sentence.

    old  A. B. C.      new  A. B2.   X.   C.      one old paragraph became two, and X is new

A block edited and moved is found by its words, a split or a merge by the sentences that the first partner leaves
unexplained. Candidates are accepted best first; what stands nearer to where it stood wins among near twins.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wirediff.core.alphabet import Alphabet, Encoded, alphabet
from wirediff.core.limits import LIMITS
from wirediff.core.links import Links
from wirediff.core.model import Block
from wirediff.core.pairing import Partners, gaps
from wirediff.core.script import common_runs
from wirediff.core.sentences import sentences
from wirediff.core.similar import contained_pairs, similar_pairs

_FAMILIES: Final = {
    **dict.fromkeys(("slugline", "headline", "subheadline", "section", "teaser"), "heading"),
    **dict.fromkeys(("caption", "credit"), "caption"),
    **dict.fromkeys(("byline", "dateline", "timestamp", "note", "boilerplate"), "furniture"),
}
_FIELDS: Final = ("slugline", "headline", "byline", "dateline", "timestamp")
"""Kinds of which a text has one: the one there replaces the one that was, however little they share."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of text that may have gone elsewhere.

    The block's index, its tokens, these as codes, and what each weighs.
    """

    block: int
    codes: str
    weights: tuple[float, ...]
    total: float
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Open:
    """One side of the search: all its blocks, which of them have an equal partner, and the others as units."""

    blocks: Sequence[Block]
    partners: Partners
    units: dict[int, Unit]
    gap: dict[int, float]


def search(old: Sequence[Block], new: Sequence[Block], to_new: Partners, to_old: Partners) -> Links:
    """Link the blocks that have no equal partner; `to_new` and `to_old` say which have one."""
    links = Links()
    if -1 in to_new and -1 in to_old:
        here, there = _open_sides(old, new, to_new, to_old)
        _link_blocks(here, there, links)
        _link_sentences(here, there, links)
        _link_fields(here, there, links)
        _link_in_place(here, there, links)
        for side, other, mirrored in ((there, here, False), (here, there, True)):
            _link_rests(side, other, links, mirrored=mirrored)
    return links


def _open_sides(old: Sequence[Block], new: Sequence[Block], to_new: Partners, to_old: Partners) -> tuple[_Open, _Open]:
    letters = alphabet()
    here, there = ({at: letters.read(blocks[at].text) for at, partner in enumerate(partners) if partner < 0}
                   for blocks, partners in ((old, to_new), (new, to_old)))  # fmt: skip
    weights = _weights(letters, Counter("".join(text.codes for side in (here, there) for text in side.values())))
    facing = gaps(to_new, to_old)
    return (
        _open(old, to_new, here, weights, [olds for olds, _ in facing]),
        _open(new, to_old, there, weights, [news for _, news in facing]),
    )


def _weights(letters: Alphabet, counts: Mapping[str, int]) -> dict[str, float]:
    """Weigh the tokens that stand in open blocks: a name all over the story does not tell its paragraphs apart."""
    plain, rare = letters.weights, LIMITS.rare
    return {code: plain[code] * (1.0 if n <= rare else (rare / n) ** 0.5) for code, n in counts.items()}


def _open(
    blocks: Sequence[Block], partners: Partners, texts: dict[int, Encoded], weights: Mapping[str, float],
    facing: Sequence[Sequence[int]],
) -> _Open:  # fmt: skip
    units = {}
    for at, text in texts.items():
        weighed = tuple(map(weights.__getitem__, text.codes))
        units[at] = Unit(at, text.codes, weighed, sum(weighed), text.tokens)
    # The place of a block in its gap, from the gap's number up to half a number more.
    gap = {i: at + k / len(run) / 2 for at, run in enumerate(facing, 1) for k, i in enumerate(run)}
    return _Open(blocks, partners, units, gap)


def _nearness(here: _Open, i: int, there: _Open, j: int) -> float:
    """Give the bonus of a pair between the same neighbours, most where it stands at the same place there."""
    a, b = here.gap.get(i, 0.0), there.gap.get(j, -1.0)
    if int(a) != int(b):
        return 0.0
    dates = here.blocks[i].kind == there.blocks[j].kind == "timestamp"
    return (LIMITS.near_date if dates else LIMITS.near_enough) * (1 - abs(a - b))


def _fit(here: _Open, i: int, there: _Open, j: int, score: float) -> bool:
    """Say whether two blocks may belong together: a caption is no paragraph, unless they say nearly the same."""
    return score >= LIMITS.other_kind or _family(here.blocks[i]) == _family(there.blocks[j])


def _family(block: Block) -> str:
    return _FAMILIES.get(block.kind, "")


# ------------------------------------------------------------------------------------------------------ whole blocks


def _link_blocks(here: _Open, there: _Open, links: Links) -> None:
    """Link whole blocks that are alike, best first, each to one."""
    olds, news = list(here.units), list(there.units)
    ranked = []
    codes = [unit.codes for unit in here.units.values()], [unit.codes for unit in there.units.values()]
    for score, a, b in similar_pairs(*codes, LIMITS.alike):
        i, j = olds[a], news[b]
        if _fit(here, i, there, j, score):
            ranked.append((-score - _nearness(here, i, there, j), i, j))
    for _, i, j in sorted(ranked):
        if i not in links.to_new and j not in links.to_old and _says_the_same(here.units[i], there.units[j]):
            links.add(i, j)


def _says_the_same(a: Unit, b: Unit) -> bool:
    """Refuse pairs that are alike in their short words only."""
    return _common(a, b) >= LIMITS.alike_words * min(a.total, b.total)


def _common(a: Unit, b: Unit) -> float:
    """Weigh the longest common subsequence of two units; a word that matches alone may do so by chance: half."""
    common = 0.0
    for start, _, size in common_runs(a.codes, b.codes)[0]:
        common += sum(a.weights[start : start + size]) if size > 1 else a.weights[start] / 2
    return common


# --------------------------------------------------------------------------------------------------------- sentences


def _link_sentences(here: _Open, there: _Open, links: Links) -> None:
    """Link blocks by sentences that no partner explains: splits, merges, and edits too deep to show as a whole."""
    olds = list(_unexplained(here, links.to_new, there))
    news = list(_unexplained(there, links.to_old, here))
    ranked = []
    for a, b in contained_pairs([unit.codes for unit in olds], [unit.codes for unit in news]):
        i, j = olds[a].block, news[b].block
        score = 0.0 if links.linked(i, j) else _sentence_score(olds[a], news[b], _second(i, j, links))
        if score and _fit(here, i, there, j, score):
            ranked.append((-score - _nearness(here, i, there, j), a, b))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for _, a, b in sorted(ranked):
        if a not in taken_old and b not in taken_new:
            taken_old.add(a)
            taken_new.add(b)
            links.add(olds[a].block, news[b].block)


def _second(i: int, j: int, links: Links) -> float:
    """Give how alike sentences must be to link two blocks: more where one has a partner, most where that is far off."""
    partners = [
        *(abs(j - other) for other in links.to_new.get(i, ())),
        *(abs(i - other) for other in links.to_old.get(j, ())),
    ]
    if not partners:
        return LIMITS.sentence_alike
    return LIMITS.sentence_second if min(partners) <= LIMITS.neighbours else LIMITS.sentence_far


def _sentence_score(one: Unit, other: Unit, at_least: float) -> float:
    """Rate two sentences by what they share; 0 where they are no pair."""
    smaller = min(one.total, other.total)
    common = _common(one, other)
    if common < LIMITS.sentence_letters:
        return 0.0
    share, dice = common / smaller, 2 * common / (one.total + other.total)
    return max(dice, share * 0.9) if dice >= at_least or share >= max(at_least, LIMITS.sentence_contained) else 0.0


def _unexplained(side: _Open, partners: dict[int, list[int]], other: _Open) -> Iterator[Unit]:
    """Give the sentences of the open blocks, without what a block's partner already holds."""
    for at, unit in side.units.items():
        known = partners.get(at)
        covered = _covered(unit, [other.units[j] for j in known]) if known else []
        if covered and _open_weight(unit, covered) < LIMITS.sentence_letters:
            continue
        start = 0
        for end in _ends(side.blocks[at].text, unit.words):
            part = _part(unit, start, end, covered)
            if part:
                yield part
            start = end


def _ends(text: str, words: Sequence[str]) -> Iterator[int]:
    """Give the indexes after the last token of each sentence; an end inside a token counts after it."""
    at = letters = goal = 0
    for sentence in sentences(text):
        goal += len(sentence)
        while letters < goal:
            letters += len(words[at])
            at += 1
        yield at


def _open_weight(unit: Unit, covered: Sequence[bool]) -> float:
    return sum(weight for weight, known in zip(unit.weights, covered, strict=True) if not known)


def _covered(unit: Unit, partners: Iterable[Unit]) -> list[bool]:
    covered = [False] * len(unit.codes)
    for partner in partners:
        for start, _, size in common_runs(unit.codes, partner.codes)[0]:
            covered[start : start + size] = [True] * size
    return covered


def _part(unit: Unit, start: int, end: int, covered: Sequence[bool]) -> Unit | None:
    """Give what is open of a sentence; None where a partner explains most of it, or the rest says too little."""
    if not covered:
        weights = unit.weights[start:end]
        return Unit(unit.block, unit.codes[start:end], weights, sum(weights))
    kept = [at for at in range(start, end) if not covered[at]]
    weights = tuple(unit.weights[at] for at in kept)
    if sum(weights) < max(LIMITS.sentence_letters, sum(unit.weights[start:end]) / 2):
        return None
    return Unit(unit.block, "".join(unit.codes[at] for at in kept), weights, sum(weights))


# --------------------------------------------------------------------------------------------------- in the same place


def _link_fields(here: _Open, there: _Open, links: Links) -> None:
    for kind in _FIELDS:
        olds = [i for i in here.units if here.blocks[i].kind == kind]
        news = [j for j in there.units if there.blocks[j].kind == kind]
        if len(olds) == len(news) == 1 and olds[0] not in links.to_new and news[0] not in links.to_old:
            links.add(olds[0], news[0])


def _link_in_place(here: _Open, there: _Open, links: Links) -> None:
    """Link the blocks that stand where others stood: as many as there were, each sharing a little with its own.

    So a list of a thousand lines that are all alike, and each a little changed, is a thousand edits.
    """
    for i, j, at_least in _replaced(here, there, links):
        one, other = here.units[i], there.units[j]
        total = one.total + other.total
        if _fit(here, i, there, j, 0) and total and 2 * _common(one, other) >= at_least * total:
            links.add(i, j)


def _replaced(here: _Open, there: _Open, links: Links) -> Iterator[tuple[int, int, float]]:
    """Give the blocks that face each other one to one, and how alike they must be: more where they are several."""
    to_new = [j if j >= 0 else min(links.to_new.get(i, [-1])) for i, j in enumerate(here.partners)]
    to_old = [i if i >= 0 else min(links.to_old.get(j, [-1])) for j, i in enumerate(there.partners)]
    for olds, news in gaps(to_new, to_old):
        if len(olds) == len(news):
            at_least = LIMITS.in_place if len(olds) == 1 else LIMITS.alike
            yield from ((i, j, at_least) for i, j in zip(olds, news, strict=True))


# ------------------------------------------------------------------------------------------------------------- rests


def _link_rests(side: _Open, other: _Open, links: Links, *, mirrored: bool) -> None:
    """Link a block, however short, that is all in what its neighbour's partner leaves unexplained: "The weather:"."""
    mine, theirs = (links.to_new, links.to_old) if mirrored else (links.to_old, links.to_new)
    for at, unit in side.units.items():
        if at in mine or not unit.total:
            continue
        for partner in [p for neighbour in (at - 1, at + 1) for p in mine.get(neighbour, ())]:
            whole = other.units[partner]
            covered = _covered(whole, [side.units[k] for k in theirs[partner]])
            rest = "".join(code for code, known in zip(whole.codes, covered, strict=True) if not known)
            if unit.codes in rest and (links.add(at, partner) if mirrored else links.add(partner, at)):
                break
