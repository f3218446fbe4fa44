"""Blocks without an equal partner are searched by what they say: whole blocks first, then sentence by sentence.

    old  A. B. C.      new  A. B2.   X.   C.      one old paragraph became two, and X is new

A block of which whole sentences stand in one other is linked first (`core.whole`), one edited and moved by its words, a
split or a merge by the sentences that the first partner leaves unexplained (`core.splits`), what was written anew by
where it stands (`core.places`). Candidates are accepted best first; what stands nearer to where it stood wins among
near twins.
"""

from collections.abc import Iterable, Mapping, Sequence

from wirediff.core.alphabet import Alphabet
from wirediff.core.limits import LIMITS
from wirediff.core.links import Links
from wirediff.core.model import Block
from wirediff.core.pairing import Partners, gaps, unpaired
from wirediff.core.places import link_fields, link_in_place, link_rests, link_rows
from wirediff.core.sides import Side, common_mass, fit, nearness
from wirediff.core.similar import similar_pairs
from wirediff.core.splits import link_sentences
from wirediff.core.whole import link_whole_sentences


def search(old: Sequence[Block], new: Sequence[Block], to_new: Partners, to_old: Partners, letters: Alphabet) -> Links:
    """Link the blocks that have no equal partner; `to_new` and `to_old` say which have one."""
    links = Links()
    olds, news = unpaired(to_new), unpaired(to_old)
    if olds and news:
        facing = gaps(to_new, to_old, olds)
        here = Side(old, to_new, {i: letters.read(old[i].text) for i in olds}, [run for run, _ in facing])
        there = Side(new, to_old, {j: letters.read(new[j].text) for j in news}, [run for _, run in facing])
        link_whole_sentences(here, there, links)
        for before, after in facing:
            olds, news = _free(before, links.to_new), _free(after, links.to_old)
            if 0 < len(olds) * len(news) <= LIMITS.facing_cells:
                _link_blocks(here, olds, there, news, links, at_least=LIMITS.facing_alike)
        olds, news = _free(here.texts, links.to_new), _free(there.texts, links.to_old)
        if olds and news:
            _link_blocks(here, olds, there, news, links, at_least=LIMITS.alike)
        link_sentences(here, there, links, letters)
        if len(links.to_new) < len(here.texts) and len(links.to_old) < len(there.texts):
            link_fields(here, there, links)
            link_rows(here, there, links)
            link_in_place(here, there, links)
        link_rests(here, there, links)
    return links


def _free(places: Iterable[int], partners: Mapping[int, list[int]]) -> list[int]:
    return [at for at in places if at not in partners]


def _link_blocks(
    here: Side, olds: Sequence[int], there: Side, news: Sequence[int], links: Links, *, at_least: float
) -> None:
    """Link whole blocks that are alike, best first, each to one; none of which more stands elsewhere."""
    codes = [here.texts[i].codes for i in olds], [there.texts[j].codes for j in news]
    ranked = []
    for score, a, b in similar_pairs(*codes, at_least):
        i, j = olds[a], news[b]
        if score >= max(here.elsewhere.get(i, 0), there.elsewhere.get(j, 0)) and fit(here, i, there, j, score):
            ranked.append((-score - nearness(here, i, there, j), i, j, score))
    ranked.sort()
    for _, i, j, score in ranked:
        if i not in links.to_new and j not in links.to_old and _says_the_same(here, i, there, j, score):
            links.add(i, j)


def _says_the_same(here: Side, i: int, there: Side, j: int, score: float) -> bool:
    """Refuse pairs that are alike in their short words only."""
    one, other = here.texts[i], there.texts[j]
    return score >= LIMITS.alike_sure or (
        common_mass(one, other) >= LIMITS.alike_words * min(one.mass[-1], other.mass[-1])
    )
