"""Two feeds carry one story under two names; articles that share text, and not only boilerplate, belong together.

(text, article)   7 ferry, 7 harbour, 8 ferry, 8 harbour, 9 ferry, 9 council   and six articles have text 3
->  {ferry, harbour} share two passages; council shares one of its five: a quotation; text 3 is a sign-off
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, groupby

from wirediff.core.fingerprint import figures_apart
from wirediff.core.limits import LIMITS

Passage = tuple[int, int, int]
"""A text's key, an article that has it, and the article's first revision with it."""


Pairs = dict[tuple[int, int], tuple[set[int], set[int]]]
"""Two articles, the lower first, and the texts of each that the other one has, or nearly."""


@dataclass(frozen=True, slots=True)
class Together:
    """Articles that share text: of each the passages it shares and its first revision with one; and all they share."""

    shared: Mapping[int, int]
    first: Mapping[int, int]
    keys: tuple[int, ...]


def cluster(passages: Iterable[Passage], twins: Iterable[tuple[int, int]], furniture: Iterable[int]) -> list[Together]:
    """Group articles by what they share; passages come in the order of their keys, boilerplate is left out.

    An article is in one cluster at most, and shares enough with at least one other of it.
    """
    sizes: Counter[int] = Counter()
    places: dict[int, list[tuple[int, int]]] = {}
    for key, article, first in _telling(passages, frozenset(furniture)):
        sizes[article] += 1
        places.setdefault(key, []).append((article, first))
    pairs: Pairs = {}
    for one, other in [*((key, key) for key, found in places.items() if len(found) > 1), *twins]:
        for low, high in _crossing(places.get(one, ()), places.get(other, ()), one, other):
            keys = pairs.setdefault((low[0], high[0]), (set(), set()))
            keys[0].add(low[1])
            keys[1].add(high[1])
    joined = [pair for pair, keys in pairs.items() if _enough(min(map(len, keys)), min(sizes[pair[0]], sizes[pair[1]]))]
    return [_together(group, pairs, places) for group in _groups(joined)]


def _telling(passages: Iterable[Passage], furniture: frozenset[int]) -> Iterator[Passage]:
    """Leave out the passages that stand in so many articles, their figures apart, that they tell nothing."""
    for _, found in groupby(passages, key=lambda passage: figures_apart(passage[0])[0]):
        same = list(found)
        if len({article for _, article, _ in same}) < LIMITS.across_common:
            yield from (passage for passage in same if passage[0] not in furniture)


def _crossing(
    here: Iterable[tuple[int, int]], there: Iterable[tuple[int, int]], one: int, other: int
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Give every two articles of which one has a text and the other its twin, each with its text, in order."""
    if one == other:
        yield from combinations(sorted((article, one) for article, _ in here), 2)
        return
    for article, _ in here:
        for twin, _ in there:
            if article != twin:
                low, high = sorted(((article, one), (twin, other)))
                yield low, high


def _enough(shared: int, smaller: int) -> bool:
    return shared >= LIMITS.cluster_blocks or shared >= LIMITS.cluster_share * smaller


def _groups(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Join pairs to groups, each in order."""
    home: dict[int, int] = {}

    def lowest(article: int) -> int:
        while home.setdefault(article, article) != article:
            home[article] = home[home[article]]
            article = home[article]
        return article

    for one, other in pairs:
        low, high = sorted((lowest(one), lowest(other)))
        home[high] = low
    groups: dict[int, list[int]] = {}
    for article in sorted(home):
        groups.setdefault(lowest(article), []).append(article)
    return list(groups.values())


def _together(group: list[int], pairs: Pairs, places: Mapping[int, list[tuple[int, int]]]) -> Together:
    keys: dict[int, set[int]] = {article: set() for article in group}
    for (one, other), (here, there) in pairs.items():
        if one in keys and other in keys:
            keys[one] |= here
            keys[other] |= there
    first = {
        article: min(at for key in found for where, at in places[key] if where == article)
        for article, found in keys.items()
    }
    everything = sorted({key for found in keys.values() for key in found})
    return Together({article: len(found) for article, found in keys.items()}, first, tuple(everything))
