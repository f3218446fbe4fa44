"""Paragraphs are split, merged and shuffled by the sentence; this module finds where each sentence went.

    old ¶4  A. B.      new ¶4  A.      new ¶5  B2. X.      B went to ¶5: the paragraph was split

What a block's partner holds already needs no other: only what is left open on both sides is compared.
"""

from bisect import bisect_right
from collections.abc import Container, Sequence
from itertools import accumulate

from wirediff.core.alphabet import Alphabet, Encoded
from wirediff.core.limits import LIMITS
from wirediff.core.links import Links
from wirediff.core.parts import Part, share_a_name, weigh_pairs
from wirediff.core.script import Run
from wirediff.core.sides import Side, fit, nearness, runs_of, shared_letters
from wirediff.core.similar import contained_pairs

Span = tuple[int, int]
"""Tokens from one up to another."""


def link_sentences(here: Side, there: Side, links: Links, letters: Alphabet) -> None:
    """Link blocks by sentences that no partner explains: splits, merges, and edits too deep to show as a whole."""
    olds, news = _open_parts(here, there, links)
    close = contained_pairs([part.codes for part in olds], [part.codes for part in news])
    # A sentence that only changed its place within a paragraph is taken by itself, not by its like elsewhere.
    if all(links.linked(olds[a].block, news[b].block) for a, b in close):
        return
    ranked = []
    for a, b, shared in weigh_pairs(olds, news, close, letters):
        i, j = olds[a].block, news[b].block
        score = shared.rate(_at_least(i, j, links))
        if score and fit(here, i, there, j, score):
            ranked.append((-score - nearness(here, i, there, j), i, j, a, b))
    refused = _accept([(a, b) for _, _, _, a, b in sorted(ranked)], olds, news, links, letters)
    if refused:
        _choose(here, there, links, refused)


def _choose(here: Side, there: Side, links: Links, refused: dict[tuple[int, int], int]) -> None:
    """Tell which of the partners that blocks could have they are told with, where they cannot have all.

    The letters of the sentences that two blocks share say so, more of two that stand at one place of their texts. What
    stayed of a block of which a longer sentence went elsewhere is all that its partner says, or nearly: that is sure.
    """
    texts = {(i, j): (here.texts[i], there.texts[j]) for i, j in links.around(refused)}
    shared = {pair: shared_letters(*both) for pair, both in texts.items()} | refused
    sure = {(i, j) for (i, j), letters in shared.items() if letters >= _most(here.texts[i], there.texts[j])}
    olds, news = _ranks(here, links.to_new), _ranks(there, links.to_old)
    placed = {}
    for (i, j), letters in shared.items():
        near = abs(olds[i] * news[-1] - news[j] * olds[-1]) <= LIMITS.sentence_place * olds[-1]
        placed[i, j] = letters * (1 + LIMITS.sentence_stayed * ((nearness(here, i, there, j) > 0) + near))
    links.choose(placed, sure)


def _ranks(side: Side, linked: Container[int]) -> list[int]:
    """Give how many blocks with a partner stand before each block, and how many there are in all, at least one."""
    ranks = list(accumulate([partner >= 0 or at in linked for at, partner in enumerate(side.partners)], initial=0))
    return [*ranks[:-1], max(1, ranks[-1])]


def _most(one: Encoded, other: Encoded) -> float:
    """Give what a pair weighs that shares most of its shorter block."""
    return 2 * LIMITS.sentence_rest * min(one.starts[-1], other.starts[-1])


def _accept(
    ranked: Sequence[tuple[int, int]], olds: Sequence[Part], news: Sequence[Part], links: Links, letters: Alphabet
) -> dict[tuple[int, int], int]:
    """Link the blocks of these parts, each part once; gives the pairs that could not be, and their weight."""
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    refused: dict[tuple[int, int], int] = {}
    for a, b in ranked:
        if a not in taken_old and b not in taken_new and not share_a_name(olds[a], news[b], letters):
            taken_old.add(a)
            taken_new.add(b)
            pair = olds[a].block, news[b].block
            if not links.add(*pair):
                refused[pair] = refused.get(pair, 0) + olds[a].letters + news[b].letters
    return refused


def _at_least(i: int, j: int, links: Links) -> float:
    """Give how alike sentences must be to link two blocks: more where one has a partner, most where that is far off."""
    partners = [
        *(abs(j - other) for other in links.to_new.get(i, ())),
        *(abs(i - other) for other in links.to_old.get(j, ())),
    ]
    if not partners:
        return LIMITS.sentence_alike
    return LIMITS.sentence_second if min(partners) <= LIMITS.neighbours else LIMITS.sentence_far


# --------------------------------------------------------------------------------------------------------- open parts


def _open_parts(here: Side, there: Side, links: Links) -> tuple[list[Part], list[Part]]:
    """Give the sentences of the open blocks of both sides, without what a block's partner already holds."""
    olds: list[Part] = []
    news: list[Part] = []
    for i, (j,) in links.to_new.items():  # so far each block has one partner
        one, other = here.texts[i], there.texts[j]
        gone, come = _between(runs_of(one, other), len(one.codes), len(other.codes))
        olds += _rests(i, one, gone)
        news += _rests(j, other, come)
    for side, partners, parts in ((here, links.to_new, olds), (there, links.to_old, news)):
        for at, text in side.texts.items():
            if at not in partners:
                parts += [Part(at, codes, letters) for codes, _, letters in text.sentences]
    return olds, news


def _between(runs: Sequence[Run], here: int, there: int) -> tuple[list[Span], list[Span]]:
    """Give the stretches of two texts of so many tokens that stand in none of the runs."""
    gone, come = [], []
    i = j = 0
    for a, b, size in runs:
        if a > i:
            gone.append((i, a))
        if b > j:
            come.append((j, b))
        i, j = a + size, b + size
    if here > i:
        gone.append((i, here))
    if there > j:
        come.append((j, there))
    return gone, come


def _rests(at: int, text: Encoded, stretches: list[Span]) -> list[Part]:
    """Give the sentences of which a partner does not hold most, and enough to say something is left in `stretches`.

    They are given whole: the word or two that a partner holds of them may stand there by chance.
    What was put before or behind a text may be a sentence that does not look like one: "five months. eBay said so."
    """
    mass, codes, least = text.mass, text.codes, LIMITS.sentence_letters
    parts: list[Part] = []
    if sum([mass[b] - mass[a] for a, b in stretches]) < least:
        return parts
    for sentence, inside in _by_sentence(stretches, text.ends).items():
        left = sum([mass[b] - mass[a] for a, b in inside])
        if left < least:
            continue
        whole, size, letters = text.sentences[sentence]
        if 2 * left >= size:
            parts.append(Part(at, whole, letters))
            continue
        for a, b in inside:
            if b - a >= LIMITS.edge_tokens and (a == 0 or b == len(codes)):
                parts.append(Part(at, codes[a:b], text.starts[b] - text.starts[a]))
    return parts


def _by_sentence(stretches: list[Span], ends: Sequence[int]) -> dict[int, list[Span]]:
    """Give what each sentence, by its index, holds of the stretches."""
    if len(ends) == 1:
        return {0: stretches}
    found: dict[int, list[Span]] = {}
    for start, end in stretches:
        a, at = start, bisect_right(ends, start)
        while ends[at] < end:
            found.setdefault(at, []).append((a, ends[at]))
            a, at = ends[at], at + 1
        found.setdefault(at, []).append((a, end))
    return found
