"""Paragraphs are split, merged and shuffled by the sentence; this module finds where each sentence went.

    old ¶4  A. B.      new ¶4  A.      new ¶5  B2. X.      B went to ¶5: the paragraph was split

What a block's partner holds already needs no other: only what is left open on both sides is compared.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from math import fsum
from typing import NamedTuple

from wirediff.core.alphabet import Alphabet, Encoded
from wirediff.core.limits import LIMITS
from wirediff.core.links import Links
from wirediff.core.script import common_runs
from wirediff.core.sides import Side, fit, nearness, runs_of, shared_letters, uncovered
from wirediff.core.similar import contained_pairs


class Part(NamedTuple):
    """What is open of a sentence: the index of its block, its tokens as codes, and the letters of all of it."""

    block: int
    codes: str
    letters: int


class _Weighed(NamedTuple):
    """An open part, what each of its tokens weighs, and what all do."""

    block: int
    codes: str
    weights: Sequence[float]
    total: float


def link_sentences(here: Side, there: Side, links: Links, letters: Alphabet) -> None:
    """Link blocks by sentences that no partner explains: splits, merges, and edits too deep to show as a whole."""
    olds, news = _open_parts(here, there, links)
    close = contained_pairs([part.codes for part in olds], [part.codes for part in news])
    # A sentence that only changed its place within a paragraph is taken by itself, not by its like elsewhere.
    if all(links.linked(olds[a].block, news[b].block) for a, b in close):
        return
    weights = _Weights("".join([part.codes for part in (*olds, *news)]), letters)
    one = {a: weights.of(olds[a]) for a in {a for a, _ in close}}
    other = {b: weights.of(news[b]) for b in {b for _, b in close}}
    ranked = []
    for a, b in close:
        common = _common(one[a], other[b])
        if common < LIMITS.sentence_letters:
            continue
        i, j = olds[a].block, news[b].block
        score = _score(common, one[a].total, other[b].total, _at_least(i, j, links))
        if score and fit(here, i, there, j, score):
            ranked.append((-score - nearness(here, i, there, j), i, j, a, b))
    refused = _accept([(a, b) for _, _, _, a, b in sorted(ranked)], olds, news, links)
    if refused:
        # The letters of the sentences that two blocks share say which of the partners claimed are told.
        texts = {(i, j): (here.texts[i], there.texts[j]) for i, j in links.around(refused)}
        links.choose({pair: shared_letters(*both) for pair, both in texts.items()} | refused)


def _accept(
    ranked: Sequence[tuple[int, int]], olds: Sequence[Part], news: Sequence[Part], links: Links
) -> dict[tuple[int, int], int]:
    """Link the blocks of these parts, each part once; gives the pairs that could not be, and their weight."""
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    refused: dict[tuple[int, int], int] = {}
    for a, b in ranked:
        if a not in taken_old and b not in taken_new:
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


# ------------------------------------------------------------------------------------------------------------ weights


class _Weights(dict[str, float]):
    """What the tokens of what is open weigh: a name all over the story does not tell its paragraphs apart.

    A figure counts twice: who writes a sentence anew keeps it, and few sentences have the same one.
    """

    def __init__(self, everything: str, letters: Alphabet) -> None:
        super().__init__()
        # Of a little only the few tokens that are asked for are counted.
        self._counts = everything.count if len(everything) <= LIMITS.direct_tokens else Counter(everything).__getitem__
        self._letters = letters

    def __missing__(self, code: str) -> float:
        n, rare = self._counts(code), LIMITS.rare
        plain = self._letters.weights[code] * (2 if code in self._letters.figures else 1)
        self[code] = weight = plain * (1.0 if n <= rare else (rare / n) ** 0.5)
        return weight

    def of(self, part: Part) -> _Weighed:
        """Weigh a part."""
        weighed = list(map(self.__getitem__, part.codes))
        return _Weighed(part.block, part.codes, weighed, fsum(weighed))


def _common(one: _Weighed, other: _Weighed) -> float:
    """Weigh what two sentences share; a word that matches alone may do so by chance: half."""
    weights = one.weights
    return fsum([
        fsum(weights[start : start + size]) if size > 1 else weights[start] / 2
        for start, _, size in common_runs(one.codes, other.codes)[0]
    ])  # fmt: skip


def _score(common: float, one: float, other: float, at_least: float) -> float:
    """Rate two sentences by what they share and what each weighs; 0 where they are no pair."""
    share, dice = common / min(one, other), 2 * common / (one + other)
    return max(dice, share * 0.9) if dice >= at_least or share >= max(at_least, LIMITS.sentence_contained) else 0.0


# --------------------------------------------------------------------------------------------------------- open parts


def _open_parts(here: Side, there: Side, links: Links) -> tuple[list[Part], list[Part]]:
    """Give the sentences of the open blocks of both sides, without what a block's partner already holds."""
    olds: list[Part] = []
    news: list[Part] = []
    least = LIMITS.sentence_letters
    for i, (j,) in links.to_new.items():  # so far each block has one partner
        one, other = here.texts[i], there.texts[j]
        runs, mass = runs_of(one, other), one.mass
        held = sum([mass[a + size] - mass[a] for a, _, size in runs])
        if mass[-1] - held >= least:
            olds += _rests(i, one, [(a, size) for a, _, size in runs])
        if other.mass[-1] - held >= least:
            news += _rests(j, other, [(b, size) for _, b, size in runs])
    for side, partners, parts in ((here, links.to_new, olds), (there, links.to_old, news)):
        for at, text in side.texts.items():
            if at not in partners:
                parts += [Part(at, codes, letters) for codes, _, letters in text.sentences]
    return olds, news


def _rests(at: int, text: Encoded, held: Sequence[tuple[int, int]]) -> Iterator[Part]:
    """Give the sentences of which a partner does not hold most, and enough to say something is left."""
    mass, codes = text.mass, text.codes
    for sentence, inside in _by_sentence(uncovered(held, len(codes)), text.ends).items():
        left = sum([mass[b] - mass[a] for a, b in inside])
        _, size, letters = text.sentences[sentence]
        if left >= LIMITS.sentence_letters and 2 * left >= size:
            yield Part(at, "".join([codes[a:b] for a, b in inside]), letters)


def _by_sentence(stretches: Sequence[tuple[int, int]], ends: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    """Give what each sentence, by its index, holds of the stretches."""
    found: dict[int, list[tuple[int, int]]] = {}
    for start, end in stretches:
        a, at = start, bisect_right(ends, start)
        while ends[at] < end:
            found.setdefault(at, []).append((a, ends[at]))
            a, at = ends[at], at + 1
        found.setdefault(at, []).append((a, end))
    return found
