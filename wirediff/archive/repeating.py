"""A repeat has a history: it came with r2, still stood in r5 and was gone in r6; and it may be meant.

    r1 caption twice   r2 caption twice   r3 once      ->  introduced 1, last 2, gone 3

Two groups of successive revisions are one repeat where they share a text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from wirediff.archive.places import Found, Note, find, unsaid
from wirediff.core.duplicates import find_groups
from wirediff.core.groups import Group
from wirediff.core.meant import Acknowledgement, acknowledged, repeat_key
from wirediff.core.runs import Repeats, find_runs
from wirediff.store import articles, revisions, standing
from wirediff.store.acknowledgements import acknowledgements, sources
from wirediff.store.database import Database


@dataclass(frozen=True, slots=True)
class _Repeat:
    """One repeat over the revisions of its article: the group that it was in each of them."""

    groups: dict[int, Group] = field(default_factory=dict)

    def dated(self, number: int, newest: int) -> Group:
        """Give the group of a revision with its history."""
        last = number
        while last + 1 in self.groups:
            last += 1
        gone = None if last == newest else last + 1
        return replace(self.groups[number], introduced=min(self.groups), last=last, gone=gone)


def repeats(db: Database, address: str, *, kind: str | None, near: float | None, note: Note = unsaid) -> Repeats:
    """Say what stands more than once in a revision, since when, until when, and what of it is meant."""
    found = find(db, address, note)
    copy = revisions.copy_of(db, found.row)
    groups = find_groups([copy], near=near)
    if groups:
        history = _history(db, found, near)
        newest = revisions.newest_row(db, found.row["article"]) or found.row
        number = found.row["number"]
        told = {_place(one.groups[number]): one for one in history if number in one.groups}
        groups = tuple(told[_place(group)].dated(number, newest["number"]) for group in groups)
        groups = meant(db, groups, str(found.row["slug"]), found.row["id"])
    groups = tuple(group for group in groups if kind in (None, group.kind))
    return Repeats(groups, find_runs(copy, groups))


def history(db: Database, address: str, *, kind: str | None, near: float | None, note: Note = unsaid) -> Repeats:
    """Say what ever stood more than once in an article, each repeat as it stood last."""
    found = find(db, address, note)
    newest = revisions.newest_row(db, found.row["article"]) or found.row
    told = [one.dated(max(one.groups), newest["number"]) for one in _history(db, found, near)]
    groups = meant(db, told, str(found.row["slug"]), found.row["id"])
    return Repeats(tuple(group for group in groups if kind in (None, group.kind)), ())


def meant(
    db: Database, groups: Sequence[Group], article: str, revision: int | None, source: str | None = None
) -> tuple[Group, ...]:
    """Mark the groups of an article's revision that were acknowledged; a text that comes in has only its source."""
    given = [_followed(db, one) for one in acknowledgements(db)] if groups else []
    if not given:
        return tuple(groups)
    came_from = (*((source,) if source else ()), *(sources(db, revision) if revision is not None else ()))
    return tuple(
        replace(group, acknowledged=acknowledged(group, given, article=article, sources=came_from)) for group in groups
    )


def _followed(db: Database, given: Acknowledgement) -> Acknowledgement:
    """Let what was acknowledged in an article hold in the one that it was merged into."""
    named = articles.by_slug(db, given.article) if given.article else None
    return replace(given, article=standing.follow(db, named).slug) if named else given


def _history(db: Database, found: Found, near: float | None) -> list[_Repeat]:
    """Follow the repeats of an article from its first revision to its newest."""
    made: list[_Repeat] = []
    by_key: dict[str, _Repeat] = {}
    for row in revisions.revision_rows(db, found.row["article"]):
        for group in find_groups([revisions.copy_of(db, row)], near=near):
            keys = [repeat_key(text) for text in dict.fromkeys(_texts(group))]
            known = (by_key[key] for key in keys if key in by_key and row["number"] not in by_key[key].groups)
            repeat = next(known, None)
            if repeat is None:
                repeat = _Repeat()
                made.append(repeat)
            repeat.groups[row["number"]] = group
            by_key |= dict.fromkeys(keys, repeat)
    return made


def _texts(group: Group) -> Iterator[str]:
    """Give the texts by which a group is known again; of a passage inside a block the passage."""
    for one in group.occurrences:
        yield one.text if one.span is None else one.text[slice(*one.span)]


def _place(group: Group) -> tuple[int, tuple[int, int] | None]:
    first = group.occurrences[0]
    return first.position, first.span
