"""The alignment of two texts becomes drafts of changes, with their words; what they mean and weigh comes after.

Aligned((3,), (4,))  ->  Draft(op="edited", old=(4,), new=(5,), hunks="killed [-12-]{+15+} people")

Which sentences went elsewhere can only be told when the words of all changes are known (`core.travels`).
"""

from collections.abc import Sequence

from wirediff.core.align import Aligned, Alignment, Stretch
from wirediff.core.alphabet import Alphabet, Encoded
from wirediff.core.changes import Draft, Hunk, Kept
from wirediff.core.duplicates import can_repeat
from wirediff.core.model import Block
from wirediff.core.verbatim import Away, verbatim
from wirediff.core.words import compare_encoded


class Drafts:
    """Tells what became of each block of two texts; `coarse` says whether detail was given up on the way."""

    def __init__(self, old: Sequence[Block], new: Sequence[Block], alignment: Alignment, letters: Alphabet) -> None:
        self._old, self._new = tuple(old), tuple(new)
        groups = [(one.old, one.new) for one in alignment if isinstance(one, Aligned)]
        self._left, self._came = verbatim(groups, self._old, self._new, letters)
        self._letters = letters
        self._twins: dict[str, list[int]] | None = None
        self.coarse = False

    def part(self, found: Aligned | Stretch) -> Draft | Kept:
        """Tell one entry of an alignment."""
        if isinstance(found, Stretch):
            old, new, size = found
            return Kept(self._old[old : old + size], self._new[new : new + size])
        olds, news = [self._old[i] for i in found.old], [self._new[j] for j in found.new]
        if not olds or not news:
            return _one_sided(olds, news, self._repeats(news))
        if len(olds) == len(news) == 1 and olds[0].hash == news[0].hash:
            return _moved(olds[0], news[0])
        return self._compared(found, olds, news)

    def _repeats(self, news: Sequence[Block]) -> int | None:
        """Give the position of the first other block that says the same, where that is worth a word."""
        if not news or not can_repeat(news[0]):
            return None
        if self._twins is None:
            self._twins = {}
            for block in self._new:
                self._twins.setdefault(block.key, []).append(block.position)
        return next((position for position in self._twins[news[0].key] if position != news[0].position), None)

    def _read(self, places: Sequence[int], blocks: Sequence[Block], away: Away, side: str) -> Encoded:
        """Read the blocks at some places as one text; what stands elsewhere on the other side matches nothing."""
        if len(blocks) == 1 and places[0] not in away:
            return self._letters.read(blocks[0].text)
        parts = [self._letters.read(block.text) for block in blocks]
        whole = self._letters.join(parts)
        if away.keys().isdisjoint(places):
            return whole
        first, masked = 0, []
        for at, part in zip(places, parts, strict=True):
            masked += [first + number for number in away.get(at, ())]
            first += len(part.cuts)
        return whole.masked(masked, self._letters.masks(side))

    def _compared(self, found: Aligned, olds: Sequence[Block], news: Sequence[Block]) -> Draft:
        before = self._read(found.old, olds, self._left, "old")
        after = self._read(found.new, news, self._came, "new")
        moved = found.moved
        words = compare_encoded(before, after)
        self.coarse = self.coarse or words.coarse
        one_to_one = len(olds) == len(news) == 1
        return Draft(
            op=("moved" if moved else "edited") if one_to_one else "split" if len(olds) == 1 else "merged",
            moved=moved,
            cosmetic=one_to_one and not moved and olds[0].key == news[0].key,
            kind=news[0].kind,
            old=tuple([block.position for block in olds]),
            new=tuple([block.position for block in news]),
            # Two decimals, and never 1 for texts that differ.
            similarity=min(0.99, round(words.similarity, 2)),
            hunks=words.hunks,
        )


def _one_sided(olds: Sequence[Block], news: Sequence[Block], repeats: int | None) -> Draft:
    block = (*olds, *news)[0]
    op = "removed" if olds else "added"
    return Draft(
        op=op, moved=False, cosmetic=False, kind=block.kind, similarity=None, hunks=(Hunk(op, block.text),),
        old=tuple([b.position for b in olds]), new=tuple([b.position for b in news]), repeats=repeats,
    )  # fmt: skip


def _moved(old: Block, new: Block) -> Draft:
    return Draft(
        op="moved", moved=True, cosmetic=False, kind=new.kind,
        old=(old.position,), new=(new.position,), similarity=1.0, text=new.text,
    )  # fmt: skip
