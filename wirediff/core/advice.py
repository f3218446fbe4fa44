"""A repeat that was found is still to be settled; this module says in what two blocks differ, and what to do.

    ¶3   A ferry lies off Port Ellis, October 3, 2023 (AP Photo/Ilse Brandt)
    ¶18  A ferry lies off Port Ellis, October 3, 2023             credit: drop ¶18: it only lacks the credit
    ¶20  A ferry lies off Port Ellis, October 4, 2023             date: keep both? the date differs: 3 / 4 October

The rules are tried in the order of `RULES`; the first that holds makes the suggestion.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel

from wirediff.core.captions import CaptionParts, read_caption
from wirediff.core.changes import Fact, Hunk
from wirediff.core.facts import changed_facts
from wirediff.core.fingerprint import folded
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block
from wirediff.core.words import compare_words

RULES: Final = ("same-words", "typography", "credit", "file-mark", "contained", "more", "facts", "spelling", "wording")
"""How two blocks of a group can differ, in the order in which it is asked; in `differs` the facts go by their types."""

_CLIPPED: Final = 40
"""What differs is quoted with so many letters."""
_NAMED: Final = 3
"""So many blocks are named in a suggestion, the others counted."""
_ONE_WORD: Final = 0.7
"""Two words this alike (in letters) are one word spelled in two ways."""


@dataclass(frozen=True, slots=True)
class Difference:
    """In what a block differs from the one it is like: rule names, hunks, and what to do about it.

    `drop` is the position of the block that can go, None where somebody has to choose; `reason` says why.
    """

    differs: tuple[str, ...]
    hunks: tuple[Hunk, ...] | None
    drop: int | None
    reason: str


def same_words(one: Block, other: Block) -> Difference:
    """Say in what two blocks of one comparison key differ: nothing, or typography."""
    if one.text == other.text:
        return Difference((), (), other.position, "same words")
    hunks = compare_words(one.text, other.text).hunks
    return Difference(("typography",), hunks, other.position, "only typography differs")


def contained(holder: Block, small: Block) -> Difference:
    """Say that a block stands inside another one."""
    told = len(holder.text) <= LIMITS.contained_longest
    hunks = compare_words(holder.text, small.text).hunks if told else None
    return Difference(("contained",), hunks, small.position, f"¶{holder.position} holds all of it")


def near(one: Block, other: Block) -> Difference:
    """Say in what two blocks that are nearly alike differ."""
    hunks = compare_words(one.text, other.text).hunks
    marks, drop, reason = _marks(one, other) if "caption" in (one.kind, other.kind) else ((), None, "")
    if reason:
        return Difference(marks, hunks, drop, reason)
    differs, drop, reason = _words(one, other, hunks)
    return Difference((*marks, *differs), hunks, drop, reason)


_Told = tuple[tuple[str, ...], int | None, str]


def _marks(one: Block, other: Block) -> _Told:
    """Compare two captions' credits and marks; without a reason where they say different things of the picture too."""
    here, there = read_caption(one.text), read_caption(other.text)
    differs = tuple(_differing_marks(here, there))
    if folded(here.said) != folded(there.said) or not here.said:
        return differs, None, ""
    if not differs:
        return ("typography",), other.position, "only typography differs"
    return differs, *_mark_reason(one, other, here, there, differs[0])


def _differing_marks(here: CaptionParts, there: CaptionParts) -> Iterator[str]:
    if _credit(here) != _credit(there):
        yield "credit"
    if (here.file_photo is None) != (there.file_photo is None):
        yield "file-mark"


def _credit(parts: CaptionParts) -> str:
    return folded(parts.credit.text) if parts.credit else ""


def _mark_reason(
    one: Block, other: Block, here: CaptionParts, there: CaptionParts, rule: str
) -> tuple[int | None, str]:
    if rule == "file-mark":
        return (one if here.file_photo is None else other).position, "it only lacks the file-photo mark"
    if here.credit and there.credit:
        return None, f"keep one, and settle the credit: {_clip(here.credit.text)} / {_clip(there.credit.text)}"
    return (one if here.credit is None else other).position, "it only lacks the credit"


def _words(one: Block, other: Block, hunks: Sequence[Hunk]) -> _Told:
    """Name what differs in the words: more on one side, facts, a spelling, the wording."""
    if folded(one.text) == folded(other.text):
        return ("typography",), other.position, "only typography differs"
    removed, added = (any(_says(hunk) for hunk in hunks if hunk.op == op) for op in ("removed", "added"))
    if removed != added:
        less, more = (one, other) if added else (other, one)
        return ("more",), less.position, f"¶{more.position} says it too, and more"
    facts = [fact for fact in changed_facts(one.text, other.text) if fact.note != "spelling"]
    if facts:
        types = tuple(dict.fromkeys(fact.type for fact in facts))
        return types, None, _fact_reason(facts)
    respelled = _respelled(hunks)
    if respelled:
        return ("spelling",), None, f"keep one, and settle the spelling: {respelled}"
    return ("wording",), None, "keep one: the wording differs"


def _says(hunk: Hunk) -> bool:
    return any(map(str.isalnum, hunk.text))


def _fact_reason(facts: Sequence[Fact]) -> str:
    fact = next((fact for fact in facts if fact.old and fact.new), facts[0])
    if fact.old and fact.new:
        return f"keep both? the {fact.type} differs: {_clip(fact.old)} / {_clip(fact.new)}"
    return f"keep both? only one has the {fact.type} {_clip(fact.old or fact.new or '')}"


def _respelled(hunks: Sequence[Hunk]) -> str:
    """Give the first word that is spelled in two ways, "" where more than spellings differ."""
    changed = [hunk for hunk in hunks if hunk.op != "equal"]
    pairs = list(zip(changed[::2], changed[1::2], strict=False))
    if len(changed) % 2 or not all(_one_word(old, new) for old, new in pairs):
        return ""
    return f"{_clip(pairs[0][0].text)} / {_clip(pairs[0][1].text)}"


def _one_word(old: Hunk, new: Hunk) -> bool:
    if (old.op, new.op) != ("removed", "added"):
        return False
    return Indel.normalized_similarity(old.text.strip(), new.text.strip()) >= _ONE_WORD


def _clip(text: str) -> str:
    text = text.strip()
    return text if len(text) <= _CLIPPED else text[: _CLIPPED - 1].rstrip() + "…"


def suggestion(differences: Iterable[Difference]) -> str:
    """Put what to do about a group in one line: "drop ¶18: it only lacks the credit"."""
    dropped: dict[str, list[int]] = {}
    for one in differences:
        dropped.setdefault(one.reason, []).extend([] if one.drop is None else [one.drop])
    return "; ".join(_clause(reason, positions) for reason, positions in dropped.items())


def _clause(reason: str, positions: Sequence[int]) -> str:
    if not positions:
        return reason
    places = list(dict.fromkeys(positions))
    named = [f"¶{place}" for place in places[:_NAMED]]
    more = len(places) - len(named)
    named += [f"{more:,} more"] if more else []
    places_said = " and ".join([", ".join(named[:-1]), named[-1]] if len(named) > 1 else named)
    return f"drop {places_said}: {reason}"
