"""What really became of each paragraph, told by its sentences' ids: the truth that a comparison is scored against.

    old ¶2 holds sentences 4, 5; new ¶3 holds 4 and new ¶7 holds 5   ->   links 2-3 and 2-7, a split, changed

Two paragraphs are linked where they share a sentence. A report puts each paragraph into one change, so it can say
one-to-one, one-to-several and several-to-one: of a tangle of links `sayable` keeps those that fit this form best. A
sentence that went by itself, and left a paragraph for another that has a partner of its own, makes no split or merge.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from edits import Sentence

Link = tuple[int, int]
"""Indexes, from 0, of an old and a new paragraph (or sentence)."""

Group = tuple[tuple[int, ...], tuple[int, ...]]
"""A split or a merge: the old and the new paragraphs."""

Draft = Sequence[Sequence[Sentence]]


@dataclass(frozen=True, slots=True)
class Truth:
    """The links between two drafts: `changed` where the text differs or the paragraph moved, `sayable` among those.

    `sentences` are the links of sentences whose words differ, counted through the whole text.
    """

    changed: frozenset[Link]
    sayable: frozenset[Link]
    moved: frozenset[Link]
    splits: frozenset[Group]
    merges: frozenset[Group]
    sentences: frozenset[Link]


def truth_of(old: Draft, new: Draft, went: Collection[int] = ()) -> Truth:
    """Work out the truth of a pair of drafts; `went` are the ids of the sentences that moved by themselves."""
    links = shared_letters(old, new)
    stars = star_links(without_travels(links, shared_letters(old, new, went)))
    moved = moved_links({link: links[link] for link in stars})
    same = {(i, j) for i, j in links if [s.text for s in old[i]] == [s.text for s in new[j]]}
    changed = frozenset(link for link in links if link not in same or link in moved)
    groups = stars_as_groups(stars)
    return Truth(
        changed=changed,
        sayable=changed & stars,
        moved=moved,
        splits=frozenset(group for group in groups if len(group[1]) > 1),
        merges=frozenset(group for group in groups if len(group[0]) > 1),
        sentences=changed_sentences(old, new),
    )


def shared_letters(old: Draft, new: Draft, among: Collection[int] | None = None) -> dict[Link, int]:
    """Give every link between paragraphs and its weight: the letters, old and new, of the sentences they share.

    Where `among` is given only those count.
    """
    home = {
        sentence.id: (at, len(sentence.text))
        for at, paragraph in enumerate(old)
        for sentence in paragraph
        if among is None or sentence.id in among
    }
    links: dict[Link, int] = {}
    for j, paragraph in enumerate(new):
        for sentence in paragraph:
            if sentence.id in home:
                i, letters = home[sentence.id]
                links[i, j] = links.get((i, j), 0) + letters + len(sentence.text)
    return links


def without_travels(links: dict[Link, int], went: Mapping[Link, int]) -> dict[Link, int]:
    """Leave out, the lightest first, links by nothing but sentences that went, of paragraphs that have others each."""
    kept = dict(links)
    olds, news = Counter(i for i, _ in links), Counter(j for _, j in links)
    for i, j in sorted(went, key=lambda link: (links[link], link)):
        if went[i, j] == links[i, j] and olds[i] > 1 and news[j] > 1:
            del kept[i, j]
            olds[i] -= 1
            news[j] -= 1
    return kept


def star_links(links: dict[Link, int]) -> frozenset[Link]:
    """Keep what a report of whole blocks can say: no paragraph with several partners has a partner with several.

    First each paragraph gets one partner, the heaviest links before the lighter ones; then what has none yet joins.
    """
    olds: dict[int, list[int]] = {}
    news: dict[int, list[int]] = {}
    heaviest_first = sorted(links, key=lambda link: (-links[link], link))
    for i, j in heaviest_first:
        if i not in olds and j not in news:
            olds[i], news[j] = [j], [i]
    for i, j in heaviest_first:
        mine, theirs = olds.get(i, []), news.get(j, [])
        fits = not (mine and theirs) and all(len(news[n]) == 1 for n in mine) and all(len(olds[o]) == 1 for o in theirs)
        if fits:
            olds.setdefault(i, []).append(j)
            news.setdefault(j, []).append(i)
    return frozenset((i, j) for i, partners in olds.items() for j in partners)


def stars_as_groups(links: Iterable[Link]) -> list[Group]:
    """Give the links as groups: each paragraph with all its partners."""
    olds: dict[int, list[int]] = {}
    news: dict[int, list[int]] = {}
    for i, j in sorted(links):
        olds.setdefault(i, []).append(j)
        news.setdefault(j, []).append(i)
    whole = [((i,), tuple(js)) for i, js in olds.items() if all(news[j] == [i] for j in js)]
    return whole + [(tuple(i_s), (j,)) for j, i_s in news.items() if len(i_s) > 1]


def moved_links(links: dict[Link, int]) -> frozenset[Link]:
    """Give the one-to-one links off the heaviest chain in which both sides go forward.

    Of a split or a merge one part may stay and another go: whether it moved is a matter of words and not scored.
    """
    chain = set(_heaviest_chain(links))
    alone = [(i_s[0], j_s[0]) for i_s, j_s in stars_as_groups(links) if len(i_s) == len(j_s) == 1]
    return frozenset(link for link in alone if link not in chain)


def _heaviest_chain(links: dict[Link, int]) -> list[Link]:
    order = sorted(links)
    best: list[int] = []
    before: list[int] = []
    for at, (_, j) in enumerate(order):
        previous = max((k for k in range(at) if order[k][1] <= j), key=lambda k: best[k], default=-1)
        best.append(links[order[at]] + (best[previous] if previous >= 0 else 0))
        before.append(previous)
    at = max(range(len(order)), key=lambda k: best[k], default=-1)
    chain = []
    while at >= 0:
        chain.append(order[at])
        at = before[at]
    return chain[::-1]


def changed_sentences(old: Draft, new: Draft) -> frozenset[Link]:
    """Give the links of sentences whose text differs, each counted through its whole text."""
    olds = [sentence for paragraph in old for sentence in paragraph]
    news = [sentence for paragraph in new for sentence in paragraph]
    where = {sentence.id: at for at, sentence in enumerate(olds)}
    return frozenset(
        (where[sentence.id], at)
        for at, sentence in enumerate(news)
        if sentence.id in where and olds[where[sentence.id]].text != sentence.text
    )
