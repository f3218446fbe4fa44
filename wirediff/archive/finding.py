"""Whose revision is this? The article that was named, the sender's id, the same text, or what the text shares.

    --article ferry          ->  ferry, explicit          the id of ferry@r1      ->  ferry, id
    3 of 4 paragraphs        ->  ferry, similarity        a third of it, retold   ->  a new article, proposed for ferry

Two articles are never made one without a word: under another id of the sender's even the same text is a new article.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wirediff.archive.outcome import Perhaps
from wirediff.archive.slug import legal_name
from wirediff.core.identity import (
    Proposed,
    Recognised,
    Seen,
    also_withdrawn,
    grown_from,
    recognise,
    withdrawn_anew,
)
from wirediff.core.marks import is_withdrawn
from wirediff.core.model import Copy, Problem
from wirediff.store import articles, decisions, revisions, standing, traces
from wirediff.store.articles import Named
from wirediff.store.database import Database
from wirediff.store.traces import Sharing


@dataclass(frozen=True, slots=True)
class Found:
    """The article of a text and how it was found; or what it is perhaps a version of, and what was in doubt."""

    article: Named | None = None
    matched_by: str | None = None
    proposed: tuple[Proposed, ...] = ()
    doubts: tuple[Problem, ...] = ()


def find_article(db: Database, copy: Copy, received: str, asked: str | None) -> Found:
    """Find the article of a text that came in at a time; `asked` is the article that was named with it."""
    if asked is not None:
        named = _by_name(db, asked)
        return Found(named, "explicit" if named else None)
    named = articles.by_sender_id(db, copy.id) if copy.id else None
    if named:
        return Found(named, "id")
    return _same_text(db, Seen(copy, received)) or _similar(db, Seen(copy, received))


def _by_name(db: Database, asked: str) -> Named | None:
    name = asked.encode("utf-8", "replace").decode()
    named = articles.by_slug(db, name) or articles.by_sender_id(db, name) or articles.by_slug(db, legal_name(asked))
    return standing.follow(db, named) if named else None


def _same_text(db: Database, text: Seen) -> Found | None:
    """Find the article that holds this very text, whenever it came; not where the sender calls it another item.

    Kills are worded alike, so an old one is none of this story's.
    """
    copy = text.copy
    named = articles.by_text(db, copy.hash)
    row = revisions.earlier_row(db, named.id, copy.hash) if named else None
    if named is None or row is None:
        return None
    earlier = Seen(revisions.copy_of(db, row), row["received"])
    if withdrawn_anew(text, earlier):
        return None
    if is_withdrawn(copy):
        proposed = also_withdrawn(text, earlier, _candidates(db, traces.sharing(db, copy).articles))
        if proposed:
            return Found(proposed=proposed)
    theirs = {row["sender_id"] for row in revisions.revision_rows(db, named.id) if row["hash"] == copy.hash}
    if copy.id is None or None in theirs:
        return Found(named, "similarity")
    message = f"{named.slug} holds the same text under another id of the sender's ({min(theirs)})"
    twice = Proposed(named.slug, 1.0, ("the same text", "the sender gave them two ids"))
    return Found(proposed=(twice,), doubts=(Problem("identity-two-ids", message),))


def _similar(db: Database, text: Seen) -> Found:
    """Find the article of which a text is recognised to be a version, or those of which it may be one."""
    sharing = traces.sharing(db, text.copy)
    candidates = _candidates(db, sharing.articles)
    rarity = traces.rarity(db, [text.copy, *(one.copy for one in candidates)])
    recognised = recognise(text, candidates, sharing.common, rarity)
    slug = recognised.article or _of_one_story(db, recognised.rivals)
    if slug:
        return Found(articles.by_slug(db, slug), "similarity")
    proposed = recognised.proposed or _begun_alike(db, text, sharing)
    return Found(proposed=proposed, doubts=tuple(_doubts(recognised, sharing)))


def _begun_alike(db: Database, text: Seen, sharing: Sharing) -> tuple[Proposed, ...]:
    """Ask about a text for which nothing was found whether it is what an alert became."""
    known = {named.id for named, _ in sharing.articles}
    begun = (named for named in traces.begun_alike(db, text.copy) if named.id not in known)
    candidates = _candidates(db, ((named, frozenset()) for named in begun))
    rarity = traces.rarity(db, [text.copy, *(one.copy for one in candidates)])
    return grown_from(text, candidates, sharing.common, rarity) if candidates else ()


def _candidates(db: Database, found: Iterable[tuple[Named, frozenset[str]]]) -> list[Seen]:
    newest = [(row, shared) for named, shared in found if (row := revisions.newest_row(db, named.id))]
    return [Seen(revisions.copy_of(db, row), row["received"], shared) for row, shared in newest]


def _of_one_story(db: Database, rivals: Sequence[str]) -> str | None:
    """Give the best of several articles that are proposed for one another: whichever it is, the story is the same."""
    if rivals and decisions.tied(db, rivals):
        return rivals[0]
    return None


def _doubts(recognised: Recognised, sharing: Sharing) -> list[Problem]:
    doubts = []
    if recognised.rivals:
        message = f"it could be a version of {' or of '.join(recognised.rivals)}: name one with --article"
        doubts.append(Problem("identity-ambiguous", message))
    if sharing.passed_over:
        more = f"{sharing.passed_over} more articles share as much with it and were not compared"
        doubts.append(Problem("identity-bounded", f"{more}: if it is a version of one, name it with --article"))
    return doubts


def propose(db: Database, revision: int, proposed: Sequence[Proposed]) -> Perhaps | None:
    """Write down what a new article's text is perhaps a version of, and give the likeliest."""
    made = []
    for one in proposed:
        named = articles.by_slug(db, one.article)
        newest = revisions.newest_row(db, named.id) if named else None
        if newest:
            number = decisions.put_proposal(db, revision, newest["id"], one.score, one.why)
            made.append(Perhaps(one.article, one.score, one.why, number))
    return made[0] if made else None
