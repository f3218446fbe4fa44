"""Not every change is news: a toll that rose outweighs a comma. This module weighs changes and says why.

    "killed 12" -> "killed 15"     substantial, because of: number
    "said on" -> "said late on"    minor, because of: wording
    straight -> curly quotes       cosmetic, because of: typography

Every reason has a name, and the name stands in the report.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from wirediff.core.limits import LIMITS
from wirediff.core.model import Change, Fact

SUBSTANTIAL: Final = frozenset(
    "number date quote name attribution negation hedge headline added removed rewritten repeats".split()
)
"""Reasons that make a change substantial; any other makes it minor."""
REASONS: Final = SUBSTANTIAL | frozenset("spelling furniture wording typography moved split merged".split())
"""Every reason there is."""

FURNITURE: Final = frozenset({"timestamp", "boilerplate", "section", "credit", "byline", "slugline", "note", "teaser"})
"""Kinds that stand around the story; their figures and names are not its facts."""
_PLAIN: Final = frozenset({"number", "date"})
_WORDS: Final = frozenset({"negation", "hedge"})
_NOUN: Final = re.compile(r" [^\W\d_]{4,}")
_NAMES: Final = {"paragraph": "graf", "table": "row"}


def weigh(change: Change) -> tuple[str | None, tuple[str, ...]]:
    """Give a change's weight and the reasons for it; None for a block to which nothing happened."""
    if change.op == "unchanged":
        return None, ()
    if change.cosmetic:
        return "cosmetic", ("typography",)
    why = tuple(dict.fromkeys(_reasons(change)))
    return ("substantial" if SUBSTANTIAL.intersection(why) else "minor"), why


def _reasons(change: Change) -> Iterator[str]:
    for fact in change.facts:
        yield fact.note or fact.type
    if change.repeats is not None:
        yield "repeats"
    if change.kind in FURNITURE and not change.facts:
        yield "furniture"
    elif change.op in ("added", "removed"):
        yield change.op
    elif change.hunks and change.kind == "headline":
        yield "headline"
    elif change.similarity is not None and change.similarity < LIMITS.rewritten:
        yield "rewritten"
    if change.op in ("moved", "split", "merged"):
        yield change.op
    elif change.op == "edited" and not change.facts:
        yield "wording"


# ---------------------------------------------------------------------------------------------------------- summary


def summarize(changes: Sequence[Change]) -> str:
    """Say in one line what changed, facts first."""
    changed = [change for change in changes if change.op != "unchanged"]
    if not changed:
        return "nothing changed"
    if all(change.cosmetic for change in changed):
        return "only typography differs"
    return "; ".join([*_facts(changed), *_fields(changed), *_grafs(changed), *_repeats(changed)]) or "wording only"


def _facts(changed: Sequence[Change]) -> Iterator[str]:
    # A figure says what happened; a word of doubt or a name says it next.
    found = [(fact, change) for change in changed for fact in change.facts]
    told = list(dict.fromkeys(_fact(*pair) for pair in sorted(found, key=lambda pair: _RANK.index(pair[0].type))))
    yield from told[: LIMITS.summary_facts]
    if len(told) > LIMITS.summary_facts:
        yield f"{len(told) - LIMITS.summary_facts} more facts"


_RANK: Final = ("number", "negation", "hedge", "quote", "name", "attribution", "date")


def _fact(fact: Fact, change: Change) -> str:
    what = fact.note or fact.type
    if fact.type == "quote" and fact.old and fact.new:
        return "quote altered"
    old, new = (_short(side) if side else None for side in (fact.old, fact.new))
    if old and new:
        return f"{old} \u2192 {new}{_counted(fact, change)}" if fact.type in _PLAIN else f"{what} {old} \u2192 {new}"
    if fact.type in _WORDS:
        what = f"\u201c{new or old}\u201d"
        return f"{what} added" if new else f"{what} gone"
    return f"{what} {new} added" if new else f"{what} {old} gone"


def _counted(fact: Fact, change: Change) -> str:
    """Give what a figure counts, where the very next word says it: " people"."""
    for hunk, following in pairwise(change.hunks):
        if fact.type == "number" and hunk.op == "added" and hunk.text == fact.new and following.op == "equal":
            word = _NOUN.match(following.text)
            return word[0] if word else ""
    return ""


def _short(text: str) -> str:
    return text if len(text) <= LIMITS.summary_letters else text[: LIMITS.summary_letters - 1].rstrip() + "\u2026"


def _fields(changed: Sequence[Change]) -> Iterator[str]:
    for kind in ("headline", "caption"):
        if any(change.kind == kind and change.hunks and change.old and change.new for change in changed):
            yield f"{kind} changed"


def _grafs(changed: Sequence[Change]) -> Iterator[str]:
    counts = Counter(
        (change.op, change.kind) for change in changed
        if change.op != "edited" and change.kind not in FURNITURE and change.repeats is None
    )  # fmt: skip
    for op in ("added", "removed", "moved", "split", "merged"):
        for (what, kind), count in counts.items():
            if what == op:
                yield f"{count} {_NAMES.get(kind, kind)}{'s' * (count > 1)} {op}"


def _repeats(changed: Sequence[Change]) -> Iterator[str]:
    for change in changed:
        if change.repeats is not None:
            yield f"{_NAMES.get(change.kind, change.kind)} repeats \u00b6{change.repeats}"
