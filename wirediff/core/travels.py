"""A paragraph is not the smallest thing that moves; this module finds the sentences that went to another one.

¶3 "[-He denied it on Friday. -]The court sits on Monday."  ¶7 "… a week later. {+He denied it on Friday.+}"
->  Travel(old=3, new=7, text="He denied it on Friday.")
"""

from collections.abc import Iterator, Sequence

from wirediff.core.alphabet import Alphabet
from wirediff.core.changes import Change, Travel
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block


def travels(
    changes: Sequence[Change], old: Sequence[Block], new: Sequence[Block], letters: Alphabet
) -> tuple[Travel, ...]:
    """Find the sentences that left one block and came to another, the same but for typography.

    A sentence of `LIMITS.travel_letters` counts where all of it but the marks around it was removed from its block, or
    added to it.
    """
    long = [one for one in changes if any(len(hunk.text) >= LIMITS.travel_letters for hunk in one.hunks)]
    left = _sentences(long, "removed", old, letters)
    come = _sentences(long, "added", new, letters) if left else {}
    found = [Travel(left[key][0], position, text) for key, (position, text) in come.items() if key in left]
    return tuple(sorted(found, key=lambda travel: (travel.new, travel.old)))


def _sentences(
    changes: Sequence[Change], op: str, blocks: Sequence[Block], letters: Alphabet
) -> dict[str, tuple[int, str]]:
    """Give the long sentences in hunks of one kind by comparison key: the block where each stands first, its text."""
    found: dict[str, tuple[int, str]] = {}
    for change in changes:
        spans = _spans(change, op)
        if spans:
            for key, position, text in _inside(spans, change.old if op == "removed" else change.new, blocks, letters):
                found.setdefault(key, (position, text))
    return found


def _spans(change: Change, op: str) -> list[tuple[int, int]]:
    """Give where the hunks of one kind that can hold a sentence begin and end in the text of their side."""
    spans, at = [], 0
    for hunk in change.hunks:
        if hunk.op in ("equal", op):
            end = at + len(hunk.text)
            if hunk.op == op and end - at >= LIMITS.travel_letters:
                spans.append((at, end))
            at = end
    return spans


def _inside(
    spans: Sequence[tuple[int, int]], positions: Sequence[int], blocks: Sequence[Block], letters: Alphabet
) -> Iterator[tuple[str, int, str]]:
    """Give the sentences of blocks that lie in the spans; blocks follow each other as lines of one text."""
    start = 0
    for position in positions:
        text = blocks[position - 1].text
        for first, last, sentence, key in letters.read(text).long_sentences:
            if any(a <= start + first and start + last <= b for a, b in spans):
                yield key, position, sentence
        start += len(text) + 1
