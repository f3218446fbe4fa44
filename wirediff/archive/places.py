"""An address is looked up: from what a reader typed to one article and one revision, or to a line that says why not.

"kremlim@r3"  ->  NotFoundError: no article is called 'kremlim': did you mean kremlin-explains-airstrike?
"""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import extractOne

from wirediff.address import (
    NEWEST,
    Address,
    FromEnd,
    HashPrefix,
    Moment,
    Number,
    Selector,
    pairs,
    readings,
    why_unreadable,
)
from wirediff.errors import NotFoundError, UsageError
from wirediff.store import arrivals, articles, revisions, standing
from wirediff.store.articles import Named
from wirediff.store.database import Database
from wirediff.store.revisions import Row

Note = Callable[[str], None]
"""What is told a line that belongs beside the answer: that an address leads to where its text stands now."""

_SHOWN: Final = 5
_LIKE: Final = 0.75


@dataclass(frozen=True, slots=True)
class Place:
    """Where an address leads: an article's slug, a revision's number, a block's position where one was named."""

    article: str
    revision: int
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A place and the revision's row; `bare` where the address named an article and no revision."""

    place: Place
    row: Row
    bare: bool


def unsaid(_: str) -> None:
    """Keep a note to oneself."""


def find(db: Database, text: str, note: Note = unsaid) -> Found:
    """Find the revision of an address; names are kept in composed letters, however they are typed.

    The address of an article that was merged into another leads there, its numbers to the texts that had them, and
    that is noted.
    """
    text = unicodedata.normalize("NFC", text)
    asked, address = _article(db, text)
    named, at = _today(db, asked, address.at or NEWEST)
    rows = revisions.revision_rows(db, named.id)
    row = _revision(rows, at, named.slug)
    if named != asked:
        note(f"{asked.slug} is part of {named.slug} now: this is {named.slug}@r{row['number']}")
    position = address.position
    if position is not None:
        size = len(revisions.blocks_of(db, row["id"]))
        if not 1 <= position <= size:
            raise NotFoundError(f"{named.slug}@r{row['number']} has blocks p1 to p{size}, not p{position}")
    return Found(Place(named.slug, row["number"], position), row, address.at is None)


def _today(db: Database, asked: Named, at: Selector) -> tuple[Named, Selector]:
    """Give the article, and the selector in it, that an address leads to after all merges and splits."""
    named = standing.follow(db, asked)
    if named == asked or not isinstance(at, Number):
        return named, at
    revision = standing.once_numbered(db, asked, at.number)
    if revision is None:
        raise NotFoundError(f"{asked.slug} had no r{at.number} when it became part of {named.slug}")
    named, number = standing.address(db, revision)
    return named, Number(number)


def find_pair(db: Database, texts: Sequence[str], note: Note = unsaid) -> tuple[Row, Row]:
    """Find the two revisions to compare: two addresses, `A..B`, or one revision and the one before it."""
    if len(texts) > 2 or not texts:
        raise UsageError(f"a diff takes two revisions, A..B or one article, not {len(texts)} addresses")
    two = tuple(texts) if len(texts) == 2 else _cut(db, texts[0])
    if two:
        return find(db, two[0], note).row, find(db, two[1], note).row
    new = find(db, texts[0], note)
    if new.place.revision == 1:
        raise NotFoundError(f"{new.place.article}@r1 is the first revision: there is nothing before it to compare with")
    return find(db, f"{new.place.article}@r{new.place.revision - 1}").row, new.row


def find_steps(db: Database, texts: Sequence[str], note: Note = unsaid) -> list[Row]:
    """Find the revisions from one to another, those between them too: `A..B`, or one revision from the first on."""
    if len(texts) == 1 and not _cut(db, texts[0]):
        new = find(db, texts[0], note).row
        return revisions.revision_rows(db, new["article"])[: new["number"]]
    old, new = find_pair(db, texts, note)
    if old["article"] != new["article"] or old["number"] >= new["number"]:
        return [old, new]
    return revisions.revision_rows(db, new["article"])[old["number"] - 1 : new["number"]]


def _cut(db: Database, text: str) -> tuple[str, str] | None:
    """Cut `A..B` in two, unless the whole of it leads to an article."""
    cuts = pairs(text)
    if not cuts or _exact(db, readings(text)):
        return None
    return next((cut for cut in cuts if _exact(db, readings(cut[0]))), cuts[0])


def _exact(db: Database, found: Sequence[Address]) -> tuple[Named, Address] | None:
    for address in found:
        named = articles.by_slug(db, address.article) or articles.by_sender_id(db, address.article)
        if named:
            return named, address
    return None


def _article(db: Database, text: str) -> tuple[Named, Address]:
    """Find an article by its whole name in any reading, else by a unique start of it."""
    found = readings(text)
    exact = _exact(db, found)
    if exact:
        return exact
    for address in reversed(found):
        fitting = articles.by_prefix(db, address.article, _SHOWN + 1)
        if len({standing.follow(db, named).id for named in fitting}) == 1:
            return fitting[0], address
        if fitting:
            more = ", …" if len(fitting) > _SHOWN else ""
            names = ", ".join(named.slug for named in fitting[:_SHOWN])
            raise NotFoundError(f"{address.article!r} begins several articles: write more of one of {names}{more}")
    fault = why_unreadable(text)
    if fault:
        raise UsageError(fault)
    raise NotFoundError(_unknown(db, found[-1].article))


def _unknown(db: Database, name: str) -> str:
    typed = "-".join(name.lower().split())
    like = extractOne(typed, articles.slugs(db), scorer=JaroWinkler.similarity, score_cutoff=_LIKE)
    hint = f"did you mean {like[0]}?" if like else "`wirediff articles` lists them"
    return f"no article is called {name!r}: {hint}"


def _revision(rows: Sequence[Row], at: Selector, slug: str) -> Row:
    fitting = _select(rows, at)
    if len({row["hash"] for row in fitting}) > 1:
        names = ", ".join(f"r{row['number']} {row['hash'][:11]}" for row in fitting[:_SHOWN])
        raise NotFoundError(f"several revisions of {slug} have such a hash: write more of it ({names})")
    if not fitting:
        raise NotFoundError(_missing(rows, at, slug))
    return fitting[-1]


def _select(rows: Sequence[Row], at: Selector) -> Sequence[Row]:
    match at:
        case Number(number):
            return [row for row in rows if row["number"] == number]
        case FromEnd(back):
            return rows[len(rows) - back : len(rows) - back + 1] if 1 <= back <= len(rows) else ()
        case HashPrefix(prefix):
            return [row for row in rows if row["hash"].removeprefix("b2:").startswith(prefix)]
        case Moment(moment):
            until = arrivals.stamp(moment)
            return sorted((row for row in rows if row["received"] <= until), key=_arrival)[-1:]


def _arrival(row: Row) -> tuple[str, int]:
    return row["received"], row["number"]


def _missing(rows: Sequence[Row], at: Selector, slug: str) -> str:
    if isinstance(at, Moment):
        return f"{slug} was first seen at {min(row['received'] for row in rows)}, after the moment that was named"
    if isinstance(at, HashPrefix):
        return f"no revision of {slug} has a hash that begins {at.prefix!r}: `wirediff log {slug}` lists them"
    has = f"revisions r1 to r{len(rows)}" if len(rows) > 1 else "one revision, r1"
    return f"{slug} has {has}: " + (
        f"there is no r{at.number}" if isinstance(at, Number) else "none stands so far back"
    )
