"""What the archive hands back: the outcome of an arrival, a line of the list of articles, a line of a log."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wirediff.archive.across import NOWHERE, Elsewhere
from wirediff.core.model import BlockRun, Copy, Document, Group, Mark, Problem, as_json, hidden
from wirediff.core.runs import find_runs


@dataclass(frozen=True, slots=True)
class Repeat:
    """A text that stands more than once in a revision, told in short."""

    kind: str
    match: str
    occurrences: int


@dataclass(frozen=True, slots=True)
class Outcome(Document):
    """What became of one text: `created`, `revised`, `unchanged`, `reverted` or `rejected`.

    `restores` is the number of the earlier revision whose text came back. `matched_by` says how the article was found:
    `explicit`, `id`, `similarity`, or None where it is new. `elsewhere` are the other articles that have its new
    blocks. A rejected text has no article, revision, hash or counts.
    """

    input: str
    format: str | None
    outcome: str
    article: str | None = None
    revision: int | None = None
    hash: str | None = None
    matched_by: str | None = None
    restores: int | None = None
    counts: Mapping[str, int] | None = None
    duplicates: tuple[Repeat, ...] = ()
    elsewhere: Elsewhere = NOWHERE
    problems: tuple[Problem, ...] = ()
    copy: Copy | None = hidden(repr=False, default=None)  # noqa: RUF009 - it is a dataclass field
    groups: tuple[Group, ...] = hidden(repr=False, default=())

    @property
    def runs(self) -> tuple[BlockRun, ...]:
        """Give the runs of blocks that stand again in the text."""
        return find_runs(self.copy, self.groups) if self.copy else ()

    @property
    def headline(self) -> str | None:
        """Give the text's headline."""
        return self.copy.headline if self.copy else None


@dataclass(frozen=True, slots=True)
class Entry:
    """An article in the list of articles; `id` is its slug, times are ISO 8601 in UTC."""

    id: str
    headline: str | None
    revisions: int
    first_seen: str
    last_seen: str
    status: str

    def as_dict(self) -> dict[str, Any]:
        """Give the entry as it stands in the document that `wirediff articles --json` prints."""
        return dict(as_json(self))


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A revision in an article's log; `outcome` is `created`, `revised` or `reverted`, `seen` how often it arrived."""

    revision: int
    received: str
    hash: str
    outcome: str
    restores: int | None
    sender_version: str | None
    status: str
    headline: str | None
    marks: tuple[Mark, ...]
    counts: Mapping[str, int]
    duplicates: tuple[Repeat, ...]
    note: str | None
    seen: int

    def as_dict(self) -> dict[str, Any]:
        """Give the entry as it stands in the document that `wirediff log --json` prints."""
        return dict(as_json(self))
