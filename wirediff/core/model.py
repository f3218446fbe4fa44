"""The nouns: what the rest of wirediff hands from module to module.

    Copy(headline="Ferry sinks", blocks=(Block(position=1, kind="headline", lines=(1, 1), text="Ferry sinks", …), …))

Everything here is frozen. A field's name is its key in the JSON, written down once; a field marked `hidden` is for
wirediff alone and stays out of the JSON.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Final, overload

FORMAT: Final = 1
"""The version of the JSON format, the first key of every document."""

OPS: Final = ("unchanged", "edited", "added", "removed", "moved", "split", "merged")
"""What can happen to a block, in the order in which counts are given."""

KINDS: Final = (
    *("slugline", "headline", "subheadline", "byline", "dateline", "timestamp", "section", "note"),
    *("caption", "credit", "teaser", "paragraph", "table", "boilerplate"),
)
"""What a block can be; an open list."""


def hidden(**options: Any) -> Any:
    """Declare a dataclass field that stays out of the JSON."""
    return field(metadata={"json": False}, **options)


def digest(noun: str, text: str | bytes) -> str:
    """Name a content: `b2:` and the BLAKE2b-128 of it in hex, told apart by the `noun` it is the content of.

    The noun ("block", "text", "chain", "blob") goes into BLAKE2b's `person` parameter, so that a block and a revision
    of the same bytes never share a digest. Text is hashed as UTF-8.
    """
    raw = text if isinstance(text, bytes) else text.encode()
    return "b2:" + hashlib.blake2b(raw, digest_size=16, person=b"wirediff " + noun.encode()).hexdigest()


def as_json(value: Any) -> Any:
    """Give a value's JSON shape: dataclasses as objects with their visible fields, tuples as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: as_json(getattr(value, f.name)) for f in fields(value) if f.metadata.get("json", True)}
    if isinstance(value, tuple | list | Changes):
        return [as_json(item) for item in value]
    if isinstance(value, Mapping):
        return {key: as_json(item) for key, item in value.items()}
    return value


class Document:
    """A value that is a JSON document of its own."""

    __slots__ = ()

    def as_dict(self) -> dict[str, Any]:
        """Give the document as the command line prints it with `--json`, the format's version first."""
        return {"wirediff": FORMAT, **as_json(self)}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something odd about a text that did not keep it from being read; `line` counts from 1, or is None."""

    code: str
    message: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """An agency's own word about a version, as it stands in `field`: "1st Ld-Writethru" is `update`, number 1."""

    kind: str
    number: int | None
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Caption:
    """The caption of an attached asset; a caption that stands in the text is a block instead."""

    asset: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, caption, headline …: the unit that is hashed, stored, aligned and found twice.

    `position` counts from 1 in reading order; `lines` is the first and last line of the text as it was received,
    counted from 1. `text` is canonical, `hash` its digest, `key` its comparison key (see `core.canonical`).
    """

    position: int
    kind: str
    lines: tuple[int, int]
    text: str
    hash: str
    key: str = hidden(repr=False)


@dataclass(frozen=True, slots=True)
class Copy(Document):
    """One text as it came in: what it says of itself, and its blocks.

    `hash` is the digest of its blocks' digests in order: two copies with one hash hold the same canonical text.
    `article` and `revision` say where it is stored, or are None. Times are ISO 8601 strings with their zone.
    """

    article: str | None = None
    revision: int | None = None
    hash: str = ""
    format: str = "text"
    encoding: str | None = None
    id: str | None = None
    id_rule: str | None = None
    sender_version: str | None = None
    version_created: str | None = None
    published: str | None = None
    status: str = "usable"
    embargo: str | None = None
    urgency: int | None = None
    slugline: str | None = None
    headline: str | None = None
    byline: str | None = None
    dateline: str | None = None
    section: str | None = None
    language: str | None = None
    note: str | None = None
    marks: tuple[Mark, ...] = ()
    captions: tuple[Caption, ...] = ()
    blocks: tuple[Block, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Hunk:
    """A run of text inside a changed block: `op` is "equal", "removed" or "added"."""

    op: str
    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A change that a reader would call one of fact: `type` is "number", "date", "quote", "name" and so on.

    A side is None where the fact was added or taken away. Of two numbers of one kind, `direction` is "up" or "down" and
    `by` the difference in plain figures. `note` is "spelling" where a name was spelled another way, not replaced.
    `sentence` is the number, from 1, of the sentence in the new text in which a reader meets it.
    """

    type: str
    old: str | None
    new: str | None
    direction: str | None = None
    by: str | None = None
    note: str | None = None
    sentence: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a block: one entry of an alignment.

    `old` and `new` are block positions: one each for unchanged, edited and moved, several on one side for split and
    merged, none where a side is missing. `similarity` is 0..1, None where there is only one side. `text` is the new
    text (the old one where there is no new) where there are no hunks; hunks rebuild both sides to the letter.

    `weight` is "substantial", "minor" or "cosmetic" by the rules that `why` names (see `core.weight`), None where
    nothing changed. `repeats` is the position of the block that an added one is a second copy of.
    """

    op: str
    moved: bool
    cosmetic: bool
    kind: str
    old: tuple[int, ...]
    new: tuple[int, ...]
    similarity: float | None
    hunks: tuple[Hunk, ...] = ()
    facts: tuple[Fact, ...] = ()
    text: str | None = None
    weight: str | None = None
    why: tuple[str, ...] = ()
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """Old and new blocks, as many and equal, that stayed where they were."""

    old: tuple[Block, ...]
    new: tuple[Block, ...]


class Changes(Sequence[Change]):
    """The changes of a report, a frozen sequence; what stayed is kept as stretches and told when it is asked for.

    `differing` holds those to which something happened, in their order; `kept` counts the others.
    """

    __slots__ = ("_parts", "_told", "differing", "kept")

    def __init__(self, parts: Sequence[Change | Kept]) -> None:
        self._parts = parts
        self._told: tuple[Change, ...] | None = None
        told = [part for part in parts if isinstance(part, Change)]
        self.differing = tuple([change for change in told if change.op != "unchanged"])
        self.kept = len(told) - len(self.differing) + sum([len(p.new) for p in parts if isinstance(p, Kept)])

    def _all(self) -> tuple[Change, ...]:
        if self._told is None:
            self._told = tuple(self._tell())
        return self._told

    def _tell(self) -> Iterator[Change]:
        for part in self._parts:
            if isinstance(part, Change):
                yield part
                continue
            for old, new in zip(part.old, part.new, strict=True):
                yield Change(
                    op="unchanged", moved=False, cosmetic=False, kind=new.kind,
                    old=(old.position,), new=(new.position,), similarity=1.0, text=new.text,
                )  # fmt: skip

    def __len__(self) -> int:
        return self.kept + len(self.differing)

    @overload
    def __getitem__(self, at: int) -> Change: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Change, ...]: ...
    def __getitem__(self, at: int | slice) -> Change | tuple[Change, ...]:
        return self._all()[at]

    def __iter__(self) -> Iterator[Change]:
        return iter(self._all())

    def __eq__(self, other: object) -> bool:
        return tuple(other) == self._all() if isinstance(other, Changes | tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return repr(self._all())


@dataclass(frozen=True, slots=True)
class Travel:
    """A sentence that went from one block to another while both stayed: the positions of the blocks, and its text."""

    old: int
    new: int
    text: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts of a report: where it is stored (None for a file) and its digest."""

    article: str | None
    revision: int | None
    hash: str
    blocks: tuple[Block, ...] = hidden(repr=False, default=())
    name: str = hidden(default="")


@dataclass(frozen=True, slots=True)
class Report(Document):
    """The whole comparison of two texts.

    `changes` is the alignment in the new text's order, removed blocks where they stood. `cosmetic` is true where
    something changed and only typography did; `coarse` where a size limit made the engine settle for less detail.
    `summary` says what matters first in one line; `travels` are sentences that went to another block.
    `notices` are the agency's words that the summary opens with ("kill"). `left_out` counts the changes that a reader
    asked not to see.
    """

    old: Side
    new: Side
    counts: Mapping[str, int]
    cosmetic: bool
    coarse: bool
    summary: str
    travels: tuple[Travel, ...]
    changes: Changes
    notices: tuple[str, ...] = hidden(default=())
    left_out: int = hidden(default=0)

    @property
    def changed(self) -> bool:
        """Say whether anything differs at all."""
        return any(change.op != "unchanged" or change.hunks for change in self.changes.differing)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place at which a repeated block stands.

    `like` is the position of the block that it repeats, None for the one that is repeated; `match` and `similarity`
    say how, `differs` in what (see `core.advice.RULES`), and `hunks` lead from that block's text to this one's, or are
    None where a group has too many. `span` is where in the block the text stands, where it is not the whole block.
    """

    article: str | None
    revision: int | None
    position: int
    lines: tuple[int, int]
    kind: str
    text: str
    like: int | None = None
    match: str | None = None
    similarity: float | None = None
    differs: tuple[str, ...] = ()
    hunks: tuple[Hunk, ...] | None = ()
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """Why a repeat is meant: the number of the acknowledgement, its reason, and when it was given."""

    id: int
    reason: str
    created: str


@dataclass(frozen=True, slots=True)
class Group:
    """A block that stands more than once: `match` is "exact", "cosmetic", "near" or "contained".

    `introduced` is the first revision in which the repeat stood, `last` the last one of that run of revisions and
    `gone` the one in which it no longer stood, None where it still stands; all None for a text that is not stored.
    `suggestion` says in one line what to do. `acknowledged` is None where nobody said that the repeat is meant.
    """

    kind: str
    match: str
    similarity: float
    text: str
    introduced: int | None
    occurrences: tuple[Occurrence, ...]
    suggestion: str = ""
    last: int | None = None
    gone: int | None = None
    acknowledged: Acknowledged | None = None

    def as_dict(self) -> dict[str, Any]:
        """Give the group as it stands in the document that `wirediff duplicates --json` prints."""
        return dict(as_json(self))


@dataclass(frozen=True, slots=True)
class BlockRun:
    """A run of blocks that stands more than once: the positions of its first and last block, and the later ones'.

    `shape` is "again" where the run follows as a whole (p1 p2 p1 p2) and "doubled" where each block follows at once
    (p1 p1 p2 p2): then `first` spans them all and `again` is empty. `blocks` counts the different blocks in it, `times`
    how often they stand; `body` is true where nearly all of the text's paragraphs are in it.
    """

    article: str | None
    revision: int | None
    shape: str
    first: tuple[int, int]
    again: tuple[tuple[int, int], ...]
    blocks: int
    times: int
    body: bool
