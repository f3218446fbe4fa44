"""Chinese and Japanese have no blanks: what a whole hunk says, with a sign around it, is held against its opposite.

"可決" / "否決"   ->   reversal
"""

from collections.abc import Iterator
from typing import Final

from wirediff.core.facts.alignment import Alignment, Span
from wirediff.core.facts.cue_words import EAST
from wirediff.core.facts.mention import Found
from wirediff.core.facts.opposites import sides
from wirediff.core.facts.passage import Passage

_SIDES: Final = sides(EAST)
_BEHIND: Final = 8
"""Japanese denies with the end of the verb, no more than so many signs behind its root …"""
_ENDINGS: Final = ("ない", "なかっ", "なく", "ません", "ず")
"""… and in these."""


def whole(alignment: Alignment, span: Span) -> Iterator[Found]:
    """Give what two hunks say, figures apart, where the one is the opposite of the other: a sign in a word says little.

    The sign before or behind them can belong to both: "可決" and "否決" say more than their first signs.
    """
    a, b, c, d = span
    for before, behind in ((1, 0), (0, 1), (0, 0)):
        if min(a, c) < before:
            continue
        one, other = _said(alignment.old, a - before, b + behind), _said(alignment.new, c - before, d + behind)
        theirs = _SIDES.get(other, ())
        if any((number, 1 - side) in theirs for number, side in _SIDES.get(one, ())):
            if not _answered(alignment, span, one, other):
                yield alignment.found(c, "reversal", one, other)
            return


def _answered(alignment: Alignment, span: Span, one: str, other: str) -> bool:
    """Tell whether both sides say both words, or one of them denies its word: "禁止した" and "許可しなかった"."""
    old, new = alignment.old, alignment.new
    if one in new.text and other in old.text:
        return True
    endings = ("".join([part.text for part in parts[:_BEHIND]]) for parts in (old.parts[span.b :], new.parts[span.d :]))
    return len({any(ending in behind for ending in _ENDINGS) for behind in endings}) > 1


def _said(passage: Passage, first: int, last: int) -> str:
    parts = passage.parts[first:last]
    return "".join([part.text for part in parts if part.sense is None or part.sense.kind not in {"figure", "percent"}])
