"""A text comes in and is told from what is there already: the path from bytes to an outcome.

r1.txt -> created   r2.txt -> revised   r2.txt again -> unchanged   r1.txt again -> reverted, restores 1
"""

from dataclasses import dataclass

from wirediff.archive.across import NOWHERE, Elsewhere, elsewhere
from wirediff.archive.finding import find_article, propose
from wirediff.archive.outcome import Outcome, Repeat
from wirediff.archive.repeating import meant
from wirediff.archive.slug import legal_name, slug_for
from wirediff.core.duplicates import find_groups
from wirediff.core.groups import Group
from wirediff.core.model import Copy, Problem
from wirediff.errors import InputError
from wirediff.formats import parse
from wirediff.store import arrivals, articles, derive, passages, revisions, standing, traces
from wirediff.store.articles import Named
from wirediff.store.database import Database
from wirediff.store.revisions import Arrival, Row


@dataclass(frozen=True, slots=True)
class Item:
    """One text as it arrived, and what was said about it: its article and its source, where they were named."""

    data: bytes
    name: str
    received: str
    format: str = "auto"
    article: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """An item that was read: its text (None where nothing could be read), what repeats in it, what was odd."""

    item: Item
    copy: Copy | None
    groups: tuple[Group, ...]
    problems: tuple[Problem, ...]


def read(item: Item) -> Read:
    """Read an item, before any lock is taken."""
    try:
        copy = parse(item.data, format=item.format)
    except InputError as error:
        return Read(item, None, (), (Problem("no-text", str(error)),))
    return Read(item, copy, find_groups([copy]), copy.problems)


def store(db: Database, arrived: Read) -> Outcome:
    """Store an item as what it turns out to be; the caller holds the write lock."""
    item = arrived.item
    at = Arrival(item.received, arrivals.put_blob(db, item.data), item.name, item.source)
    if arrived.copy is None:
        return _rejected(db, at, arrived)
    found = find_article(db, arrived.copy, item.received, item.article)
    article = found.article or _new_article(db, arrived.copy, item)
    newest = revisions.newest_row(db, article.id) if found.matched_by else None
    made = _revise(db, arrived.copy, article, newest, at, groups=arrived.groups)
    problems = (*arrived.problems, *found.doubts, *_after_kill(newest, arrived.copy))
    arrivals.put_observation(
        db, at, made.outcome, matched_by=found.matched_by, format=arrived.copy.format, revision=made.id,
        problems=problems,
    )  # fmt: skip
    return Outcome(
        input=item.name,
        format=arrived.copy.format,
        outcome=made.outcome,
        article=article.slug,
        revision=made.number,
        hash=arrived.copy.hash,
        matched_by=found.matched_by,
        proposed=propose(db, made.id, found.proposed),
        restores=made.restores,
        counts=made.counts,
        duplicates=tuple(Repeat(g.kind, g.match, len(g.occurrences)) for g in arrived.groups),
        elsewhere=made.elsewhere,
        problems=problems,
        copy=arrived.copy,
        groups=meant(db, arrived.groups, article.slug, made.id, item.source),
    )


def _after_kill(newest: Row | None, copy: Copy) -> tuple[Problem, ...]:
    """Say that a text comes behind a kill: an old text sent again is no news, and a new one may take the kill back."""
    if newest is None or newest["status"] != "canceled" or copy.status != "usable":
        return ()
    killed = f"r{newest['number']} killed this story, and this text came after it"
    return (Problem("after-kill", f"{killed}: ask the sender before it is used"),)


def _rejected(db: Database, at: Arrival, arrived: Read) -> Outcome:
    """Keep the bytes in quarantine, with the reason."""
    asked = None if arrived.item.format == "auto" else arrived.item.format
    arrivals.put_observation(db, at, "rejected", format=asked, problems=arrived.problems)
    return Outcome(input=at.input, format=asked, outcome="rejected", problems=arrived.problems)


def _new_article(db: Database, copy: Copy, item: Item) -> Named:
    if item.article is not None:
        return articles.put_article(db, legal_name(item.article), item.received)
    slug = slug_for(copy, lambda name: articles.by_slug(db, name) is not None)
    return articles.put_article(db, slug, item.received)


@dataclass(frozen=True, slots=True)
class _Made:
    id: int
    number: int
    outcome: str
    counts: dict[str, int]
    restores: int | None = None
    elsewhere: Elsewhere = NOWHERE


def _revise(
    db: Database, copy: Copy, article: Named, newest: Row | None, at: Arrival, *, groups: tuple[Group, ...]
) -> _Made:
    """Make the article's next revision, unless its newest one holds this text already."""
    before = revisions.copy_of(db, newest) if newest else None
    counts = derive.change_counts(before, copy)
    if newest and newest["hash"] == copy.hash:
        return _Made(newest["id"], newest["number"], "unchanged", counts)
    restores = revisions.earlier_row(db, article.id, copy.hash) if newest else None
    number = newest["number"] + 1 if newest else 1
    revision = revisions.put_revision(db, article.id, copy, at, restores=restores)
    standing.stand(db, revision, article.id, number, restores["id"] if restores else None)
    derive.derive(db, article.id, revision, copy, counts=counts, groups=groups)
    if newest is None:
        traces.put_opening(db, copy)
    found = passages.put_passages(db, article.id, revision, copy)
    outcome = "reverted" if restores else "revised" if newest else "created"
    restored = restores["number"] if restores else None
    return _Made(revision, number, outcome, counts, restored, elsewhere(db, article.id, found))
