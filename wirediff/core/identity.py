"""Most copy comes without an id; which story a text is a version of must be told from what it says.

    "UPDATE 1-Ferry sinks off Port Ellis", 3 of 4 paragraphs known     ->  sure: a revision of that article
    "Owner speaks of ferry loss", a third of it known, an hour later   ->  perhaps: proposed, for the desk to say
    "Shares close higher", yesterday's words and other figures         ->  no: a form that is filled in every day

Boilerplate, captions and short lines prove nothing. A wrong merge does more harm than a story kept twice, so a revision
is called sure only where text, figures and time agree and no other article comes near; a doubt makes a proposal.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from wirediff.core.case import Case
from wirediff.core.evidence import is_possible, is_sure, reasons
from wirediff.core.likeness import Likeness, Rarity, likeness, told
from wirediff.core.limits import LIMITS
from wirediff.core.marks import is_withdrawn
from wirediff.core.model import Copy
from wirediff.core.odds import score
from wirediff.core.traces import headings, is_body

_UPDATES: Final = frozenset({"writethru", "lead", "net", "update", "wrapup", "correction", "refile"})
_EVEN: Final = 0.5
"""The score where nothing tells one of several stories from another."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A text and when it came in (ISO 8601); of an article, its newest text and the traces it shares with another."""

    copy: Copy
    received: str | None = None
    shared: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Proposed:
    """An article that a text is perhaps a version of: `score` is 0 to 1, `why` what speaks for it and against it."""

    article: str
    score: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recognised:
    """The article that a text is surely a version of, or None; then `proposed` are those it is perhaps one of.

    `rivals` are articles between which it could not be told although each would have been sure.
    """

    article: str | None
    rivals: tuple[str, ...] = ()
    proposed: tuple[Proposed, ...] = ()


def recognise(
    text: Seen, candidates: Sequence[Seen], common: AbstractSet[str] = frozenset(), rarity: Rarity | None = None
) -> Recognised:
    """Tell of which candidate's article a text is a version: of one surely, perhaps of some, or of none.

    `common` holds the traces of what stands in too many articles to tell anything, `rarity` how rare words are. The
    order of the candidates does not matter.
    """
    mine = told(text.copy, common)
    alone = [_case(text, candidate, likeness(mine, told(candidate.copy, common), rarity)) for candidate in candidates]
    return settle([_among(case, alone, candidates) for case in alone])


def settle(cases: Sequence[Case]) -> Recognised:
    """Choose among the articles that a text could belong to."""
    ranked = sorted(cases, key=lambda case: (-case.alike, case.article))
    sure = [case for case in ranked if is_sure(case)]
    if sure:
        close = sure[0].alike - LIMITS.identity_margin
        near = [case for case in ranked if case in sure or is_possible(case) if case.alike >= close]
        if len(near) == 1:
            return Recognised(sure[0].article)
        rivals = tuple(case.article for case in near)
        return Recognised(None, rivals, tuple(_proposed(case, "another is as like") for case in near))
    possible = sorted(filter(is_possible, ranked), key=lambda case: -score(case))
    most = len(possible) if any(case.withdrawn for case in possible) else LIMITS.identity_proposals
    return Recognised(None, (), tuple(_proposed(case) for case in possible[:most]))


def grown_from(
    text: Seen, candidates: Sequence[Seen], common: AbstractSet[str] = frozenset(), rarity: Rarity | None = None
) -> tuple[Proposed, ...]:
    """Ask of which alerts a text is perhaps what they became, though all it has of them is how the headline begins.

    Of the last hours: "Ferry sinks off Port Ellis" is "Ferry sinks off Port Ellis, 3 dead" a little later.
    """
    mine = told(text.copy, common)
    cases = (_case(text, candidate, likeness(mine, told(candidate.copy, common), rarity)) for candidate in candidates)
    possible = [case for case in cases if case.alert and case.hours <= LIMITS.identity_soon and is_possible(case)]
    possible.sort(key=lambda case: (-score(case), case.article))
    return tuple(_proposed(case, "the headline begins alike") for case in possible[: LIMITS.identity_proposals])


def _case(text: Seen, candidate: Seen, like: Likeness) -> Case:
    mine, theirs = (sum(map(is_body, one.copy.blocks)) for one in (text, candidate))
    marks = {mark.kind for mark in text.copy.marks}
    withdrawn = is_withdrawn(text.copy)
    heading = like.heading or bool(headings(text.copy) & candidate.shared)
    short = withdrawn and not heading and bool(headings(text.copy, short=True) & candidate.shared)
    return Case(
        article=str(candidate.copy.article),
        like=like,
        hours=hours_between(text, candidate),
        heading=heading or short,
        marked=bool(marks & _UPDATES),
        withdrawn=withdrawn,
        alert=theirs <= LIMITS.identity_alert_blocks and mine > theirs,
        other_id=None not in (text.copy.id, candidate.copy.id) and text.copy.id != candidate.copy.id,
        short=short,
    )


def _among(case: Case, cases: Sequence[Case], candidates: Sequence[Seen]) -> Case:
    """Add what the other candidates say of one."""
    others = [one for one in cases if one is not case]
    mine = next(one.shared for one in candidates if one.copy.article == case.article)
    theirs = frozenset().union(*(one.shared for one in candidates))
    return replace(
        case,
        another=max((one.like.larger for one in others), default=0.0),
        lent=len(theirs - mine),
        crowd=sum(one.heading and one.hours <= LIMITS.identity_hours for one in others),
    )


def withdrawn_anew(text: Seen, earlier: Seen) -> bool:
    """Say whether a kill, worded like an earlier one, came too long after it to be of the same story."""
    return is_withdrawn(text.copy) and hours_between(text, earlier) > LIMITS.identity_hours


def also_withdrawn(text: Seen, earlier: Seen, candidates: Sequence[Seen]) -> tuple[Proposed, ...]:
    """Give what a kill in an earlier one's words may be of: stories under its headline since then, and the earlier's.

    Nothing where no story came since: it is the same kill again.
    """
    since = earlier.received or ""
    under = headings(text.copy, short=True)
    why = ("the same headline", "an earlier story was withdrawn in the same words")
    later = [
        Proposed(str(one.copy.article), _EVEN, why)
        for one in candidates
        if (one.received or "") > since and not is_withdrawn(one.copy) and headings(one.copy, short=True) & under
    ]
    return (*later, Proposed(str(earlier.copy.article), _EVEN, ("the same text",))) if later else ()


def hours_between(one: Seen, other: Seen) -> float:
    """Give the hours between two texts: by their own times where both have one, else by when they came in."""
    for mine, theirs in ((_own_time(one), _own_time(other)), (_moment(one.received), _moment(other.received))):
        if mine and theirs:
            return abs((mine - theirs).total_seconds()) / 3600
    return 0.0


def _own_time(seen: Seen) -> datetime | None:
    return _moment(seen.copy.version_created) or _moment(seen.copy.published)


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _proposed(case: Case, *against: str) -> Proposed:
    return Proposed(case.article, score(case), (*reasons(case), *against))
