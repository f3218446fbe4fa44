"""What stands in other articles too: of one revision, and at the arrival of one.

shared(db, ferry@r2)    ->  graf, near, 0.96: ferry@r2#p4, harbour-fire r1 to r3 #p6
elsewhere(db, arrived)  ->  2 grafs in harbour-fire, and a sign-off
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

from wirediff.core.across import Match, Place, Shared, Sought, is_furniture, likeness, sought
from wirediff.core.clusters import Together, cluster
from wirediff.core.limits import LIMITS
from wirediff.core.model import Copy, as_json
from wirediff.core.words import compare_words
from wirediff.store import articles, passages
from wirediff.store.database import Database
from wirediff.store.passages import Found, Stand

_RANK: Final = {"exact": 0, "cosmetic": 1, "near": 2}


@dataclass(frozen=True, slots=True)
class InArticle:
    """How many blocks of a text stand in another article: so many exactly, so many nearly; `kind` is theirs."""

    article: str
    kind: str
    blocks: int
    exact: int
    near: int


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where a revision's new blocks stood before: the articles, those with most first, each article once.

    `boilerplate` counts the blocks that stand in other articles and say nothing of a story; `left_out` the candidates
    that were not looked at, because a text is like too many others.
    """

    articles: tuple[InArticle, ...] = ()
    boilerplate: int = 0
    left_out: int = 0


NOWHERE: Final = Elsewhere()
"""Nothing of a text stands in another article."""


class _There(NamedTuple):
    stand: Stand
    resemblance: float


def elsewhere(db: Database, article: int, found: Sequence[Found]) -> Elsewhere:
    """Sum up in which other articles the new texts of a revision stand."""
    kinds: dict[int, set[str]] = {}
    how: dict[int, Counter[str]] = {}
    boilerplate = 0
    for one in found:
        there = _there(db, one.one.key, one.matches, article, LIMITS.across_common)
        if there and _is_boilerplate(db, one.one):
            boilerplate += 1
            continue
        for each in there:
            kinds.setdefault(each.stand.article, set()).add(one.one.block.kind)
            how.setdefault(each.stand.article, Counter())["exact" if each.resemblance == 1 else "near"] += 1
    best = sorted(how, key=lambda each: (-how[each].total(), -how[each]["exact"], each))[: LIMITS.across_listed]
    named = [(articles.by_id(db, each), kinds[each], how[each]) for each in best]
    told = [
        InArticle(name.slug, next(iter(of)) if len(of) == 1 else "block", n.total(), n["exact"], n["near"])
        for name, of, n in named
        if name
    ]
    return Elsewhere(tuple(told), boilerplate, sum(one.left_out for one in found))


def shared(db: Database, copy: Copy, article: int | None, *, near: float, anew: bool) -> Iterator[tuple[Shared, int]]:
    """Give the blocks of a copy that stand in other articles, and how many candidates of each were not looked at.

    `article` is that of a stored copy. One that is not stored is looked up by its fingerprints, and so is a stored one
    `anew`: which of two texts finds the other depends a little on which comes second.
    """
    for one in _found(db, copy, article, anew=anew):
        common = _is_boilerplate(db, one.one)
        twins = [match for match in one.matches if match.resemblance >= near]
        there = _there(db, one.one.key, twins, article, LIMITS.across_listed + 1)
        if there:
            yield _shared(db, copy, article, one.one, there, boilerplate=common), one.left_out


def shared_by(
    db: Database, copies: Sequence[tuple[Copy, int | None]], *, kind: str | None, near: float, anew: bool
) -> tuple[tuple[Shared, ...], int]:
    """Give what each of the copies shares, every block in one group at most, and how much was not looked at."""
    told: set[tuple[str | None, int | None, int]] = set()
    groups, left_out = [], 0
    for copy, article in copies:
        for group, more in shared(db, copy, article, near=near, anew=anew):
            left_out += more
            places = [(place.article, place.revision, place.position) for place in group.occurrences]
            if kind in (None, group.kind) and places[0] not in told:
                groups.append(group)
                told.update(places)
    return tuple(groups), left_out


def _found(db: Database, copy: Copy, article: int | None, *, anew: bool) -> list[Found]:
    if article is None:
        return passages.look_up(db, copy)
    found = passages.look_up(db, copy) if anew else [Found(one, (), 0) for one in sought(copy)]
    twins = passages.twins(db, (one.one.key for one in found))
    return [replace(one, matches=_united(one.matches, twins.get(one.one.key, ()))) for one in found]


def _united(here: Iterable[Match], there: Iterable[Match]) -> tuple[Match, ...]:
    alike = {match.key: match for match in (*there, *here)}
    return tuple(sorted(alike.values(), key=lambda match: (-match.resemblance, match.key)))


def _there(db: Database, key: int, twins: Iterable[Match], article: int | None, most: int) -> list[_There]:
    """Give the other articles that have a text or a near copy of it, each once, by what is most alike in it."""
    alike = {key: 1.0} | {match.key: match.resemblance for match in twins}
    best: dict[int, _There] = {}
    for other, found in passages.stands(db, alike, most + 1).items():
        for stand in found:
            if stand.article != article and alike[other] > best.get(stand.article, _There(stand, 0)).resemblance:
                best[stand.article] = _There(stand, alike[other])
    return list(best.values())


def _is_boilerplate(db: Database, one: Sought) -> bool:
    return one.block.kind == "boilerplate" or is_furniture(one.block.text) or passages.is_common(db, one.key)


def _shared(
    db: Database, copy: Copy, article: int | None, one: Sought, there: Sequence[_There], *, boilerplate: bool
) -> Shared:
    own = passages.stand_in(db, one.key, article) if article is not None else None
    here = passages.place(db, own) if own else None
    block = one.block
    first = Place(
        copy.article, copy.revision, block.position, block.lines, block.kind, block.text,
        here["first"] if here else None, here["received"] if here else None,
    )  # fmt: skip
    places = [place for each in there if (place := _place(db, one, each))]
    places.sort(key=lambda place: (_RANK[place.match], -place.similarity, place.received or "", place.article or ""))
    listed = places[: LIMITS.across_listed]
    total = max(len(places), passages.articles_with(db, one.key) - (own is not None))
    return Shared(
        kind=block.kind,
        match=max((place.match for place in listed), key=_RANK.__getitem__),
        similarity=min(place.similarity for place in listed),
        text=block.text,
        introduced=first.first,
        occurrences=(first, *listed),
        articles=total + 1,
        left_out=total - len(listed),
        boilerplate=boilerplate,
    )


def _place(db: Database, one: Sought, there: _There) -> Place | None:
    row = passages.place(db, there.stand)
    if row is None:
        return None
    match, similarity = likeness(one.block, row["text"], there.resemblance)
    lines = (row.pop("first_line"), row.pop("last_line"))
    place = Place(**row, lines=lines, match=match, similarity=similarity)
    if match == "exact":
        return place
    return replace(place, hunks=compare_words(one.block.text, place.text).hunks)


@dataclass(frozen=True, slots=True)
class Member:
    """An article of a cluster: how many passages it shares, and its first revision with one of them."""

    article: str
    headline: str | None
    first: int
    received: str
    shared: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """Articles that share text, the one that had it first before the others; `text` is the longest passage they share.

    `passages` is the number that the article with most of them shares.
    """

    articles: tuple[Member, ...]
    passages: int
    text: str

    def as_dict(self) -> dict[str, Any]:
        """Give the cluster as it stands in the document that `wirediff clusters --json` prints."""
        return dict(as_json(self))


def clusters(db: Database) -> tuple[Cluster, ...]:
    """Group the articles that share text, the cluster that was added to last before the others."""
    found = cluster(passages.each_passage(db), passages.each_twin(db), passages.furniture(db))
    told = [_cluster(db, together) for together in found]
    return tuple(sorted(told, key=lambda one: (one.articles[-1].received, one.articles[0].article), reverse=True))


def _cluster(db: Database, together: Together) -> Cluster:
    members = []
    for article, revision in together.first.items():
        row = passages.article_row(db, revision)
        members.append((row.pop("received"), row.pop("id"), together.shared[article], row))
    members.sort(key=lambda one: one[:2])
    texts = passages.texts_of(db, together.keys)
    return Cluster(
        articles=tuple(Member(**row, received=received, shared=shared) for received, _, shared, row in members),
        passages=max(together.shared.values()),
        text=max(texts.values(), key=lambda text: (len(text), text)),
    )
