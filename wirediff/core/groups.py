"""What stands more than once, as values: the places of a repeat in a group, and runs of blocks that stand again.

    Group(kind="caption", match="exact", text="A ferry lies off …", occurrences=(Occurrence(position=3, …), …))

Frozen like the nouns they are made of (`core.model`); a field's name is its key in the JSON.
"""

from dataclasses import dataclass
from typing import Any

from wirediff.core.changes import Hunk
from wirediff.core.model import as_json


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
