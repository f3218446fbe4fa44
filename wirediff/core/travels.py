"""A paragraph is not the smallest thing that moves; this module finds the sentences that went to another one.

¶3 "[-Police said 12 people died. -]The court sits on Monday."  ¶7 "… a week later. {+Police said 15 people died.+}"
->  Travel(old=3, new=7, text="Police said 15 people died.", sentence=2, hunks="Police said [-12-]{+15+} people died.")

A sentence that is the same but for typography is found wherever it went; one that was reworded on the way is taken for
the same by what its words weigh (`core.parts`), the surest pairs first.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wirediff.core.alphabet import Alphabet
from wirediff.core.changes import Change, Travel
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block
from wirediff.core.parts import Part, weigh_pairs
from wirediff.core.similar import similar_pairs
from wirediff.core.words import compare_encoded


class _Sentence(NamedTuple):
    """A sentence that left its block or came to it, and its change, by index; `kept` letters stayed there before it."""

    change: int
    kept: int
    block: int
    number: int
    text: str
    codes: str


def travels(
    changes: Sequence[Change], old: Sequence[Block], new: Sequence[Block], letters: Alphabet
) -> tuple[Travel, ...]:
    """Find the sentences that left one block and came to another, in the order of where they came to.

    A sentence of `LIMITS.travel_letters` counts where nearly all of it (`LIMITS.travel_marked`), but for the marks
    around it, was removed from its block, or added to it.
    """
    left = _sentences(changes, "removed", old, letters)
    come = _sentences(changes, "added", new, letters) if left else {}
    same = [key for key in come if key in left]
    found = [Travel(left[key].block, come[key].block, come[key].text, come[key].number) for key in same]
    for key in same:
        del left[key], come[key]
    found += _reworded(list(left.values()), list(come.values()), letters)
    return tuple(sorted(found, key=lambda travel: (travel.new, travel.sentence, travel.old)))


def _reworded(left: Sequence[_Sentence], come: Sequence[_Sentence], letters: Alphabet) -> Iterator[Travel]:
    """Pair sentences that say the same in other words; within one change that is an edit, and its hunks tell it."""
    olds = [Part(one.block, one.codes, len(one.text)) for one in left]
    news = [Part(one.block, one.codes, len(one.text)) for one in come]
    scored = similar_pairs([part.codes for part in olds], [part.codes for part in news], LIMITS.sentence_alike)
    close = [(a, b) for _, a, b in scored]
    if all(_edited(left[a], come[b]) for a, b in close):
        return
    rated = [(shared.dice, a, b) for a, b, shared in weigh_pairs(olds, news, close, letters)]
    gone: set[int] = set()
    here: set[int] = set()
    for score, a, b in sorted(rated, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if score < LIMITS.travel_alike or a in gone or b in here:
            continue
        gone.add(a)
        here.add(b)
        one, other = left[a], come[b]
        if not _edited(one, other):
            words = compare_encoded(letters.read(one.text), letters.read(other.text))
            alike = min(0.99, round(words.similarity, 2))
            yield Travel(one.block, other.block, other.text, other.number, alike, words.hunks)


def _edited(one: _Sentence, other: _Sentence) -> bool:
    """Say whether a sentence became another where it stood: within one change, with as much kept before it."""
    return one.change == other.change and one.kept == other.kept


def _sentences(changes: Sequence[Change], op: str, blocks: Sequence[Block], letters: Alphabet) -> dict[str, _Sentence]:
    """Give the long sentences that are gone or new, by comparison key, each where it stands first."""
    found: dict[str, _Sentence] = {}
    for at, change in enumerate(changes):
        if any(hunk.op == op and len(hunk.text) >= LIMITS.travel_letters for hunk in change.hunks):
            positions = change.old if op == "removed" else change.new
            side = [blocks[position - 1] for position in positions]
            for key, sentence in _inside(_spans(change, op), at, side, letters):
                found.setdefault(key, sentence)
    return found


def _spans(change: Change, op: str) -> list[tuple[int, int, int]]:
    """Give where the hunks of one kind begin and end in the text of their side, and the letters kept before each."""
    spans, at, kept = [], 0, 0
    for hunk in change.hunks:
        size = len(hunk.text)
        if hunk.op == op:
            spans.append((at, at + size, kept))
            at += size
        elif hunk.op == "equal":
            at += size
            kept += size
    return spans


def _inside(
    spans: Sequence[tuple[int, int, int]], change: int, blocks: Sequence[Block], letters: Alphabet
) -> Iterator[tuple[str, _Sentence]]:
    """Give the sentences of blocks that lie in the spans; blocks follow each other as lines of one text."""
    start = before = 0
    for block in blocks:
        read = letters.read(block.text)
        for number, first, last, text, key in read.long_sentences:
            begin, end = start + first, start + last
            within = [(max(a, begin), min(b, end), kept) for a, b, kept in spans if a < end and begin < b]
            if sum([b - a for a, b, _ in within]) >= LIMITS.travel_marked * (end - begin):
                codes = read.sentences[number][0]
                yield key, _Sentence(change, within[0][2], block.position, before + number + 1, text, codes)
        start += len(block.text) + 1
        before += len(read.cuts)
