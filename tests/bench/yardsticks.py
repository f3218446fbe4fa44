"""How hard are the pairs? What rules known to everybody find in them, beside what wirediff does.

    difflib over the words        a paragraph link where a quarter of the smaller one's letters stand as equal
    pairs of neighbouring words   each sentence goes with the one that has most of its pairs, a quarter at least

The second is the lexical rule of NewsEdits (Spangher et al., NAACL 2022), with the share that is best on pairs made
here; where people aligned news sentences it comes within a point of what trained models do.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import chain, pairwise
from typing import Final

from generate import Pair
from score import Tally, flat, tally
from truth import Link

SHARE: Final = 0.25
_WORD: Final = re.compile(r"\w+|[^\w\s]")


def difflib_links(pair: Pair) -> Tally:
    """Count the links that difflib's equal words show between paragraphs whose text differs."""
    old, new = (
        [_WORD.findall(" ".join(sentence.text for sentence in paragraph)) for paragraph in side]
        for side in (pair.old, pair.new)
    )
    shared: Counter[Link] = Counter()
    olds, news = list(_placed(old)), list(_placed(new))
    words = SequenceMatcher(None, [word for _, word in olds], [word for _, word in news], autojunk=False)
    for a, b, size in words.get_matching_blocks():
        for (i, word), (j, _) in zip(olds[a : a + size], news[b : b + size], strict=True):
            shared[i, j] += len(word)
    claimed = frozenset(
        (i, j)
        for (i, j), letters in shared.items()
        if letters >= SHARE * min(_letters(old[i]), _letters(new[j])) and old[i] != new[j]
    )
    return tally(claimed, frozenset((i, j) for i, j in pair.truth.changed if old[i] != new[j]))


def _placed(paragraphs: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    return chain.from_iterable(((at, word) for word in words) for at, words in enumerate(paragraphs))


def _letters(words: Sequence[str]) -> int:
    return sum(map(len, words))


def bigram_links(pair: Pair) -> Tally:
    """Count the links between sentences that differ which their pairs of neighbouring words show, either way."""
    old, new = flat(pair.old), flat(pair.new)
    olds, news = [_bigrams(text) for text in old], [_bigrams(text) for text in new]
    claimed = {(i, j) for i, j in _best(olds, news)} | {(i, j) for j, i in _best(news, olds)}
    return tally(frozenset((i, j) for i, j in claimed if old[i] != new[j]), pair.truth.sentences)


def _bigrams(text: str) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(re.findall(r"\w+", text.lower())))


def _best(one: Sequence[frozenset], other: Sequence[frozenset]) -> Iterator[Link]:
    """Give for each sentence of one side the first of the other that has most of its pairs, if enough."""
    for i, pairs in enumerate(one):
        j = max(range(len(other)), key=lambda at: len(pairs & other[at]))
        if pairs and len(pairs & other[j]) >= SHARE * len(pairs):
            yield i, j
