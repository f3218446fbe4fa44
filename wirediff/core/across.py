"""The same paragraph runs under two names, in two feeds, a year apart; this module says what is looked for elsewhere.

Copy(blocks=(headline, caption, lede, graf, byline))  ->  Sought(caption), Sought(lede), Sought(graf)
"Reporting by A. Orr; Editing by B. Hale"             ->  sought too, and known for what it is: boilerplate
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from wirediff.core.candidates import verified
from wirediff.core.canonical import comparison_key
from wirediff.core.changes import Hunk
from wirediff.core.duplicates import can_repeat
from wirediff.core.fingerprint import Prints, folded, prints, text_key
from wirediff.core.kinds import line_kind
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block, Copy, as_json

_KINDS: Final = frozenset({"paragraph", "caption", "teaser", "credit", "note", "boilerplate"})
"""Kinds that are looked for; headlines of two stories are alike by nature, and so are rows of tables."""
_FURNITURE: Final = re.compile(
    r"^\W*(?:(?:additional |further )?(?:reporting|writing|editing|compiled) by\b.{0,200}"
    r"|.{0,80}\bcontributed to this report\W*"
    r"|(?:©|copyright\b).{0,300}|.{0,300}\ball rights reserved\W*|.{0,300}\bmay not be published, broadcast\b.{0,200}"
    r"|(?:read more|also read|see also|related|click here|sign up|subscribe|follow (?:us|him|her|them))\b.{0,160})$",
    re.IGNORECASE | re.DOTALL,
)
_CLOSEST: Final = 0.999
"""No two texts that differ are more alike than this."""


@dataclass(frozen=True, slots=True)
class Sought:
    """A block that is looked for in other articles: its folded text, key and fingerprints (see `core.fingerprint`)."""

    block: Block
    folded: str
    key: int
    prints: Prints


@dataclass(frozen=True, slots=True)
class Match:
    """Two texts that say the same: the key of the other one, and the share of shingles in both (1 where it is one)."""

    key: int
    resemblance: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands: an article, its first and its newest revision that has it, and the block in the newest.

    `match` ("exact", "cosmetic", "near") and `similarity` compare it with the first place of its group, and `hunks`
    lead from that text to this one. `received` is when the article's first revision with it came in, in UTC.
    """

    article: str | None
    revision: int | None
    position: int
    lines: tuple[int, int]
    kind: str
    text: str
    first: int | None
    received: str | None
    match: str = "exact"
    similarity: float = 1.0
    hunks: tuple[Hunk, ...] = ()


@dataclass(frozen=True, slots=True)
class Shared:
    """A block that stands in several articles, one place an article; the first place is the one that was asked about.

    `articles` counts all of them, `left_out` those not listed. `boilerplate` is true of what says nothing of a story.
    """

    kind: str
    match: str
    similarity: float
    text: str
    introduced: int | None
    occurrences: tuple[Place, ...]
    articles: int
    left_out: int
    boilerplate: bool

    def as_dict(self) -> dict[str, Any]:
        """Give the group as it stands in the document that `wirediff duplicates --across --json` prints."""
        return dict(as_json(self))


def sought(copy: Copy) -> Iterator[Sought]:
    """Give the blocks of a copy that are looked for elsewhere, each text once, in reading order."""
    seen = set()
    for block in copy.blocks:
        if block.kind in _KINDS and can_repeat(block):
            text = folded(block.text)
            key = text_key(text)
            if text and key not in seen:
                seen.add(key)
                yield Sought(block, text, key, prints(text))


def is_furniture(text: str) -> bool:
    """Tell by its words what is under every story: sign-offs, rights lines, "Read more"."""
    return len(text) <= LIMITS.furniture_letters and (
        _FURNITURE.search(text) is not None or line_kind(text) == "boilerplate"
    )


def matches(one: Sought, others: Sequence[str], at_least: float = LIMITS.across) -> list[Match]:
    """Give which of the other folded texts one resembles, the most alike first; each of them but for its own words."""
    found = verified(one.folded, enumerate(others), at_least)
    near = {text_key(others[at]): min(_CLOSEST, score) for at, score in found}
    near.pop(one.key, None)
    return sorted((Match(*pair) for pair in near.items()), key=lambda match: (-match.resemblance, match.key))


def likeness(one: Block, other: str, resemblance: float) -> tuple[str, float]:
    """Say how another text is like a block: "exact", "cosmetic" where typography differs, else "near"; and how much."""
    if other == one.text:
        return "exact", 1.0
    if comparison_key(other, one.kind) == comparison_key(one.text, one.kind):
        return "cosmetic", 1.0
    return "near", min(_CLOSEST, int(resemblance * 1000) / 1000)
