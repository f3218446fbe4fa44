"""What the archive hands back: the outcome of an arrival or a decision, and the lines of its lists."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wirediff.archive.across import NOWHERE, Elsewhere
from wirediff.core.groups import BlockRun, Group
from wirediff.core.model import FORMAT, Copy, Document, Mark, Problem, as_json, hidden
from wirediff.core.runs import find_runs


@dataclass(frozen=True, slots=True)
class Repeat:
    """A text that stands more than once in a revision, told in short."""

    kind: str
    match: str
    occurrences: int


@dataclass(frozen=True, slots=True)
class Perhaps:
    """An article that a text, now one of its own, is perhaps a version of; `proposal` is what the desk answers.

    `score` is 0 to 1, `why` what speaks for it and against it.
    """

    article: str
    score: float
    why: tuple[str, ...]
    proposal: int


@dataclass(frozen=True, slots=True)
class Outcome(Document):
    """What became of one text: `created`, `revised`, `unchanged`, `reverted` or `rejected`.

    `proposed` is the article that a created one is most likely a version of; where there is no doubt it is None, and no
    key of the document. `restores` is the number of the earlier revision whose text came back. `matched_by` says how
    the article was found: `explicit`, `id`, `similarity`, or None where it is new. `elsewhere` are the other articles
    that have its new blocks. A rejected text has no article, revision, hash or counts.
    """

    input: str
    format: str | None
    outcome: str
    article: str | None = None
    revision: int | None = None
    hash: str | None = None
    matched_by: str | None = None
    proposed: Perhaps | None = None
    restores: int | None = None
    counts: Mapping[str, int] | None = None
    duplicates: tuple[Repeat, ...] = ()
    elsewhere: Elsewhere = NOWHERE
    problems: tuple[Problem, ...] = ()
    copy: Copy | None = hidden(repr=False, default=None)  # noqa: RUF009 - it is a dataclass field
    groups: tuple[Group, ...] = hidden(repr=False, default=())

    def as_dict(self) -> dict[str, Any]:
        """Give the outcome as it stands in a line of `wirediff ingest --json`."""
        document = {"wirediff": FORMAT, **as_json(self)}
        return document if self.proposed else {key: document[key] for key in document if key != "proposed"}

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


@dataclass(frozen=True, slots=True)
class Proposal:
    """A text that became an article of its own and is perhaps a version of another; both by their addresses.

    `score` is 0 to 1, `why` what speaks for it and against it. `status` is `open`, `accepted`, `rejected`, `merged`
    where the two became one article some other way, or `settled` where another proposal for the text was accepted.
    """

    proposal: int
    article: str
    perhaps: str
    headline: str | None
    received: str
    score: float
    why: tuple[str, ...]
    status: str

    def as_dict(self) -> dict[str, Any]:
        """Give the proposal as it stands in the document that `wirediff proposals --json` prints."""
        return dict(as_json(self))


@dataclass(frozen=True, slots=True)
class Moved:
    """A revision whose address is another one now."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Decided(Document):
    """A decision that was just taken: `merge`, `split`, `accept`, `reject` or `undo`.

    `article` is where revisions went and `other` where they came from; of a rejected proposal, the text's article and
    the one that it is no version of. `moved` are all revisions whose addresses changed, those that moved up included.
    """

    decision: int
    kind: str
    article: str | None
    other: str | None
    proposal: int | None = None
    undoes: int | None = None
    moved: tuple[Moved, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision in the list of decisions; `undone` is the number of the one that took it back.

    `revisions` are those that it moved, by where they stand today.
    """

    decision: int
    decided: str
    kind: str
    proposal: int | None
    undoes: int | None
    undone: int | None
    revisions: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """Give the decision as it stands in the document that `wirediff decisions --json` prints."""
        return dict(as_json(self))
