"""Not every change is news: a toll that rose outweighs a comma. This module weighs changes and says why.

    "killed 12" -> "killed 15"     substantial, because of: number
    "said on" -> "said late on"    minor, because of: wording
    straight -> curly quotes       cosmetic, because of: typography

Every reason has a name, and the name stands in the report.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final

from wirediff.core.canonical import comparison_key
from wirediff.core.carried import Carried
from wirediff.core.changes import Change, Draft, Hunk, Travel, both_sides
from wirediff.core.limits import LIMITS
from wirediff.core.marks import MARKED_KINDS, marks_in
from wirediff.core.sentences import sentences, size

SUBSTANTIAL: Final = frozenset(
    "number date quote name attribution negation hedge reversal "
    "kill hold embargo correction headline added removed rewritten repeats sentence".split()
)
"""Reasons that make a change substantial; any other makes it minor."""
REASONS: Final = SUBSTANTIAL | frozenset("spelling furniture wording typography moved split merged".split())
"""Every reason there is."""
NOTICES: Final = ("kill", "hold", "embargo", "correction")
"""The agency's own words that change what a whole text is good for, the weightiest first."""

FURNITURE: Final = frozenset({"timestamp", "boilerplate", "section", "credit", "byline", "slugline", "note", "teaser"})
"""Kinds that stand around the story; their figures and names are not its facts."""
_STOPS: Final = frozenset(".!?\u2026\u3002\u061f")


def weigh(change: Draft, carried: Carried | None = None) -> tuple[str | None, tuple[str, ...]]:
    """Give a change's weight and the reasons for it; None for a block to which nothing happened.

    The sentences that `carried` says went to another block, or came from one, are neither new nor gone.
    """
    if change.op == "unchanged":
        return None, ()
    if change.cosmetic:
        return "cosmetic", ("typography",)
    why = tuple(dict.fromkeys(_reasons(change, carried)))
    return ("substantial" if not SUBSTANTIAL.isdisjoint(why) else "minor"), why


def _reasons(change: Draft, carried: Carried | None) -> list[str]:
    travelled = carried.texts(change) if carried else ()
    why = [*_notices(change), *[fact.note or fact.type for fact in change.facts]]
    if change.repeats is not None:
        why.append("repeats")
    rest = [hunk for hunk in change.hunks if not _travelled(change, hunk, travelled)] if travelled else change.hunks
    why += _of_block(change, rest)
    why += _of_words(change, rest)
    if change.op in ("moved", "split", "merged"):
        why.append(change.op)
    if carried and travelled:
        why += [*_underway(carried.came(change), change), "moved"]
    return why


def _underway(came: Sequence[Travel], change: Draft) -> Sequence[str]:
    """Say whether sentences were reworded on their way to a block."""
    if any(travel.similarity < LIMITS.rewritten for travel in came):
        return ("rewritten",)
    return ("wording",) if any(travel.reworded for travel in came) and not change.facts else ()


def _travelled(change: Draft, hunk: Hunk, travelled: Collection[str]) -> bool:
    """Say whether a hunk is nothing but sentences that went elsewhere, or came from there."""
    whole = not (change.old and change.new) or _is_whole(hunk.text.strip())
    return hunk.op != "equal" and whole and not _untravelled(hunk, travelled)


def _of_block(change: Draft, rest: Sequence[Hunk]) -> Sequence[str]:
    """Give the reason that lies in what the block is, or in how much of it stayed."""
    if change.kind in FURNITURE and not change.facts:
        return ("furniture",)
    if change.op in ("added", "removed"):
        return (change.op,) if rest else ()
    if change.hunks and change.kind == "headline":
        return ("headline",)
    return ("rewritten",) if _rewritten(change, rest) else ()


def _rewritten(change: Draft, rest: Sequence[Hunk]) -> bool:
    """Say whether little stayed of a block, but for the sentences that travelled."""
    if change.similarity is None or change.similarity >= LIMITS.rewritten:
        return False
    kept = sum([len(hunk.text) for hunk in rest if hunk.op == "equal"])
    changed = sum([len(hunk.text) for hunk in rest if hunk.op != "equal"])
    return len(rest) == len(change.hunks) or 2 * kept < LIMITS.rewritten * (2 * kept + changed)


def _of_words(change: Draft, rest: Sequence[Hunk]) -> Sequence[str]:
    whole = _whole(change)
    if whole and any(hunk in rest for hunk in whole):
        return ("sentence",)
    if change.facts or change.op in ("added", "removed") or all(hunk.op == "equal" for hunk in rest):
        return ()
    return ("wording",) if change.op == "edited" else _on_the_way(rest, change.kind)


def _notices(change: Draft) -> Sequence[str]:
    """Give what a line says of the whole story that it did not say before."""
    if change.kind not in MARKED_KINDS:
        return ()
    before, after = ({mark.kind for mark in marks_in(change.kind, text)} for text in both_sides(change.hunks))
    return [kind for kind in NOTICES if kind in after - before]


def _on_the_way(hunks: Sequence[Hunk], kind: str) -> Sequence[str]:
    """Say what else became of a block that went elsewhere; a blank that is now a paragraph's end is no word."""
    old, new = (text.replace("\n", " ") for text in both_sides(hunks))
    if old == new:
        return ()
    same = comparison_key(old, kind) == comparison_key(new, kind)
    return ("typography",) if same else ("wording",)


def whole_sentences(change: Change, carried: Carried) -> Counter[str]:
    """Count the sentences that were put into a block ("added"), or taken out, and replaced none, nor travelled."""
    travelled = carried.texts(change)
    counts: Counter[str] = Counter()
    for hunk in _whole(change):
        counts[hunk.op] += len(_untravelled(hunk, travelled))
    return counts


def _untravelled(hunk: Hunk, travelled: Collection[str]) -> Sequence[str]:
    """Give the sentences of a hunk but for those that travelled."""
    told = sentences(hunk.text.strip())
    return [one for one in told if one.strip() not in travelled] if travelled else told


def _whole(change: Change | Draft) -> list[Hunk]:
    """Give the hunks of whole sentences, beside which nothing changed."""
    if not change.old or not change.new:
        return []
    return [
        hunk
        for at, hunk in enumerate(change.hunks)
        if hunk.op != "equal" and _is_whole(hunk.text.strip()) and _alone(change, at)
    ]


def _is_whole(text: str) -> bool:
    return size(text) >= LIMITS.travel_letters and text.rstrip("\"'\u201d\u2019\u00bb)")[-1:] in _STOPS


def _alone(change: Change | Draft, at: int) -> bool:
    """Tell whether nothing but blanks and the ends of paragraphs changed on either side of a hunk."""
    beside = (*change.hunks[max(0, at - 1) : at], *change.hunks[at + 1 : at + 2])
    return all(one.op == "equal" or one.text.isspace() for one in beside)
