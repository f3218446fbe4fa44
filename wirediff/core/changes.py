"""What became of each block, as values: hunks and facts in changes, changes in a report.

    Report(summary="12 → 15 people", changes=(Change(op="edited", old=(5,), new=(5,), hunks=(Hunk("equal", …), …)), …))

Frozen like the nouns they are made of (`core.model`); a field's name is its key in the JSON.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, overload

from wirediff.core.model import Block, Document, hidden

OPS: Final = ("unchanged", "edited", "added", "removed", "moved", "split", "merged")
"""What can happen to a block, in the order in which counts are given."""


@dataclass(frozen=True, slots=True)
class Hunk:
    """A run of text inside a changed block: `op` is "equal", "removed" or "added"."""

    op: str
    text: str


def both_sides(hunks: Sequence[Hunk]) -> tuple[str, str]:
    """Give the old and the new text that hunks rebuild."""
    old = "".join([hunk.text for hunk in hunks if hunk.op != "added"])
    return old, "".join([hunk.text for hunk in hunks if hunk.op != "removed"])


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
    repeats: int | None = None
    weight: str | None = None
    why: tuple[str, ...] = ()


class Draft(NamedTuple):
    """What a change says before it is weighed: its fields, in their order, but for the last two."""

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
    repeats: int | None = None

    def weighed(self, weight: str | None, why: tuple[str, ...]) -> Change:
        """Give the change."""
        return Change(*self, weight, why)


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
    """A sentence that went from one block to another: the positions of the blocks, and its new text.

    `sentence` is its number, from 1, in the new text of the change in which it stands. `hunks` rebuild both its texts;
    there are none where they are the same to the letter, and its `similarity` is 1. `cosmetic` is true where they
    differ by typography only.
    """

    old: int
    new: int
    text: str
    sentence: int
    similarity: float = 1.0
    hunks: tuple[Hunk, ...] = ()
    cosmetic: bool = False

    @property
    def reworded(self) -> bool:
        """Whether other words say it now."""
        return bool(self.hunks) and not self.cosmetic

    @property
    def texts(self) -> tuple[str, str]:
        """The sentence as it was and as it is."""
        return both_sides(self.hunks) if self.hunks else (self.text, self.text)


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
