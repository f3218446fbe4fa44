"""Whose revision a text is can be decided by hand, and every such decision can be taken back.

    merge ferry blaze     blaze@r1 is now ferry@r3; the address blaze@r1 still leads there
    split ferry@r3        ferry@r3 and what follows it are an article of their own
    accept 4, reject 4    the answer to a proposal; accepting merges its two articles
    undo 7                what decision 7 moved goes back

A decision is one transaction. Nothing that was stored is rewritten: see `store.standing`.
"""

from collections.abc import Iterable, Sequence

from wirediff.archive.outcome import Decided, Decision, Moved, Proposal
from wirediff.archive.places import find
from wirediff.archive.slug import slug_for
from wirediff.errors import NotFoundError, UsageError
from wirediff.store import articles, decisions, derive, revisions, standing
from wirediff.store.articles import Named
from wirediff.store.database import Database
from wirediff.store.decisions import Placement


def proposals(db: Database, *, answered: bool = False) -> tuple[Proposal, ...]:
    """List the proposals that wait for an answer, the newest first; on request the answered ones too."""
    rows, answers = list(decisions.proposal_rows(db)), _answers(db)
    settled = _settled(rows, answers)
    found = (_proposal(row, answers.get(row["id"]), row["revision"] in settled) for row in rows)
    return tuple(one for one in found if answered or one.status == "open")


def history(db: Database) -> tuple[Decision, ...]:
    """List the decisions, the first one first."""
    rows = decisions.decision_rows(db)
    undone = decisions.undone(rows)
    return tuple(
        Decision(
            decision=row["id"],
            decided=row["decided"],
            kind=row["kind"],
            proposal=row["proposal"],
            undoes=row["undoes"],
            undone=undone.get(row["id"]),
            revisions=tuple(_address(db, move.revision) for move in decisions.placements_of(db, row["id"])),
        )
        for row in rows
    )


def merge(db: Database, address: str, other: str, *, at: str) -> Decided:
    """Put all revisions of the other article into the first one."""
    into, gone = (_article(db, one) for one in (address, other))
    return _merge(db, into, gone, at, "merge")


def split(db: Database, address: str, *, at: str, only: bool = False) -> Decided:
    """Make an article of a revision and those after it, or of it alone."""
    found = find(db, address)
    if found.bare or found.place.position:
        raise UsageError(f"{address!r} names no revision: write the first one of the other story, as in {address}@r3")
    article, number = found.row["article"], found.place.revision
    moving = standing.standing_in(db, article, number)[: 1 if only else None]
    if len(moving) == len(standing.standing_in(db, article)):
        raise UsageError(f"{found.place.article}@r{number} and what follows it are the whole article: nothing is left")
    slug = slug_for(revisions.copy_of(db, found.row), lambda name: articles.by_slug(db, name) is not None)
    new = articles.put_article(db, slug, at)
    moves = [Placement(revision, article, new.id) for revision in moving]
    return _decide(db, at, "split", moves, article=new.slug, other=found.place.article)


def accept(db: Database, number: int, *, at: str) -> Decided:
    """Merge the article of a proposed text into the one that it was proposed for."""
    row = _open_proposal(db, number)
    into, gone = Named(row["other"], row["other_slug"]), Named(row["article"], row["slug"])
    return _merge(db, into, gone, at, "accept", proposal=number)


def reject(db: Database, number: int, *, at: str) -> Decided:
    """Write down that a proposed text is a story of its own."""
    row = _open_proposal(db, number)
    return _decide(db, at, "reject", [], article=row["slug"], other=row["other_slug"], proposal=number)


def undo(db: Database, number: int | None, *, at: str) -> Decided:
    """Take a decision back, the last one that holds where none is named: what it moved goes where it was."""
    number = _undoable(db, number)
    moves = [move.back for move in decisions.placements_of(db, number)]
    ends = [articles.by_id(db, one) for move in moves[:1] for one in (move.put_into, move.taken_from)]
    back, away = [end.slug if end else None for end in ends] or [None, None]
    return _decide(db, at, "undo", moves, article=back, other=away, undoes=number)


def _undoable(db: Database, number: int | None) -> int:
    """Give the decision that is meant; raises where there is none, or where it does not hold as it was taken."""
    rows = decisions.decision_rows(db)
    undone = decisions.undone(rows)
    if number is None:
        number = max((row["id"] for row in rows if row["id"] not in undone and row["kind"] != "undo"), default=0)
    if not any(row["id"] == number for row in rows):
        raise NotFoundError(f"there is no decision {number or 'to take back'}: `wirediff decisions` lists them")
    if number in undone:
        raise UsageError(f"decision {number} was taken back already, by decision {undone[number]}")
    later = decisions.moved_since(db, number)
    if later:
        where = _address(db, later[0])
        raise UsageError(f"decision {number} cannot be taken back: decision {later[1]} moved {where}: undo that first")
    return number


def _merge(db: Database, into: Named, gone: Named, at: str, kind: str, *, proposal: int | None = None) -> Decided:
    if into.id == gone.id:
        raise UsageError(f"these are one article already: {into.slug}")
    moves = [Placement(revision, gone.id, into.id) for revision in standing.standing_in(db, gone.id)]
    return _decide(db, at, kind, moves, article=into.slug, other=gone.slug, proposal=proposal)


def _decide(
    db: Database,
    at: str,
    kind: str,
    moves: Sequence[Placement],
    *,
    article: str | None = None,
    other: str | None = None,
    **about: int | None,
) -> Decided:
    """Write a decision down, let it hold, and say which addresses are others now."""
    touched = {one for move in moves for one in (move.taken_from, move.put_into)}
    before = standing.addresses(db, touched)
    number = decisions.put_decision(db, at, kind, moves, **about)
    derive.derive_anew(db, touched)
    after = standing.addresses(db, touched)
    moved = tuple(Moved(before[one], after[one]) for one in before if before[one] != after[one])
    return Decided(decision=number, kind=kind, article=article, other=other, moved=moved, **about)


def _article(db: Database, address: str) -> Named:
    found = find(db, address)
    if not found.bare:
        raise UsageError(f"{address!r} names a revision: a merge takes two whole articles")
    return Named(found.row["article"], found.place.article)


def _address(db: Database, revision: int) -> str:
    named, number = standing.address(db, revision)
    return f"{named.slug}@r{number}"


def _answers(db: Database) -> dict[int, decisions.Row]:
    """Give the decision that answers each proposal that has been answered."""
    rows = decisions.decision_rows(db)
    undone = decisions.undone(rows)
    return {row["proposal"]: row for row in rows if row["proposal"] is not None and row["id"] not in undone}


def _open_proposal(db: Database, number: int) -> decisions.Row:
    row = decisions.proposal_row(db, number)
    if row is None:
        raise NotFoundError(f"there is no proposal {number}: `wirediff proposals` lists them")
    answers = _answers(db)
    answer = answers.get(number)
    if answer:
        done = f"was {answer['kind']}ed already, by decision {answer['id']}"
        raise UsageError(f"proposal {number} {done}: `wirediff undo {answer['id']}` opens it again")
    settled = _settled(decisions.proposal_rows(db), answers).get(row["revision"])
    if settled:
        asked = f"asks of a text that found its article when {settled['proposal']} was accepted"
        raise UsageError(f"proposal {number} {asked}: `wirediff undo {settled['id']}` opens it again")
    return row


def _settled(rows: Iterable[decisions.Row], answers: dict[int, decisions.Row]) -> dict[int, decisions.Row]:
    """Give the texts for which a proposal was accepted, each with that decision: it is a version of one story."""
    answered = ((row["revision"], answers.get(row["id"])) for row in rows)
    return {revision: answer for revision, answer in answered if answer and answer["kind"] == "accept"}


def _proposal(row: decisions.Row, answer: decisions.Row | None, settled: bool) -> Proposal:
    one = row["article"] == row["other"]
    return Proposal(
        proposal=row["id"],
        article=f"{row['slug']}@r{row['number']}",
        perhaps=f"{row['other_slug']}@r{row['other_number']}",
        headline=row["headline"],
        received=row["received"],
        score=row["score"],
        why=tuple(decisions.reasons(row)),
        status=f"{answer['kind']}ed" if answer else "merged" if one else "settled" if settled else "open",
    )
