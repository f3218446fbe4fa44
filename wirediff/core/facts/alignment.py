"""Which words of two passages stand for one another: the ground on which facts are paired by position.

    "toll 12 now" / "toll 15 now"  ->  toll-toll, now-now; one hunk: 12 against 15

Words are compared in lower case. The longest common run of words decides (rapidfuzz), so the result depends on the
two passages alone; above `MAX_CELLS` all that differs is one hunk.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from operator import invert
from typing import Final, NamedTuple

from rapidfuzz.distance import Indel, MatchingBlock

from wirediff.core.changes import Fact
from wirediff.core.facts.mention import Found
from wirediff.core.facts.order import in_new_order
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.reading import Reading
from wirediff.core.facts.stretch import Stretch
from wirediff.core.facts.vocabulary import ARTICLE, COUNTED, SAID, TELLING

MAX_CELLS: Final = 4_000_000
"""The largest alignment, old words times new words: its cost grows with the product."""

_AHEAD: Final = 6
"""A number or date that changed begins no more than so many words ahead of what changed …"""
_BEHIND: Final = 2
"""… and no more than so many behind it."""

_DISPLACED: Final = 2
"""Of a sentence set in another order so many telling words left a hunk and came in another, or as many of any kind."""


class Span(NamedTuple):
    """A hunk: old words from `a` up to `b` stand where new words from `c` up to `d` stand."""

    a: int
    b: int
    c: int
    d: int


class Met:
    """The words without a partner in their place that stand elsewhere on the other side, as in another order.

    Worked out when it is first asked for.
    """

    __slots__ = ("_new", "_old", "_sides", "_spans")

    def __init__(self, old: Passage, new: Passage, spans: list[Span]) -> None:
        self._old, self._new, self._spans = old, new, spans
        self._sides: dict[str, frozenset[int]] | None = None

    def __getitem__(self, side: str) -> frozenset[int]:
        if self._sides is None:
            pairs = self._pairs() if len(self._spans) > 1 else []
            pairs = pairs if len(pairs) >= _DISPLACED or _displaced(self._spans) else []
            self._sides = {"old": frozenset([a for a, _ in pairs]), "new": frozenset([b for _, b in pairs])}
        return self._sides[side]

    def _pairs(self) -> list[tuple[int, int]]:
        gone = _by_code(self._old, [(span.a, span.b) for span in self._spans])
        come = _by_code(self._new, [(span.c, span.d) for span in self._spans])
        return [pair for code in gone.keys() & come.keys() for pair in zip(gone[code], come[code], strict=False)]


def _displaced(spans: list[Span]) -> bool:
    """Tell whether words left one hunk and others came in another: then one word alone can have moved with them."""
    growth = [(span.d - span.c) - (span.b - span.a) for span in spans]
    return max(growth) >= _DISPLACED and min(growth) <= -_DISPLACED


def _by_code(passage: Passage, stretches: list[tuple[int, int]]) -> dict[str, list[int]]:
    """Give the words of some stretches by what they are, each with where it stands; small ones stand anywhere."""
    found: dict[str, list[int]] = {}
    for first, last in stretches:
        for at, part in enumerate(passage.parts[first:last], first):
            if part.bits & TELLING:
                found.setdefault(part.code, []).append(at)
    return found


class Alignment(NamedTuple):
    """The partner of every word on each side; -1 less the number of its hunk where a word has none.

    `old_bits` and `new_bits` say what the words in hunks can concern, or more; the passages begin at piece `first` of
    `reading`. `field` says that the one text stands for the other, however little of it stayed.
    """

    old: Passage
    new: Passage
    old_bits: int
    new_bits: int
    reading: Reading
    first: int
    spans: list[Span]
    to_new: list[int]
    to_old: list[int]
    met: Met
    field: bool = False

    def found(self, place: int, type: str, old: str | None, new: str | None, **more: str | None) -> Found:  # noqa: A002
        """Give a fact with the sentence in which a reader meets it."""
        number = self.new.sentence(min(place, len(self.new.parts) - 1))
        return Found(place, Fact(type, old, new, sentence=self.reading.sentences(self.first) + 1 + number, **more))

    def place(self, index: int) -> int:
        """Give where an old word stands in the new passage, or would."""
        at = self.to_new[index]
        return at if at >= 0 else self.spans[~at].c

    def span(self, side: str, index: int) -> Span:
        """Give the hunk of a word without a partner."""
        return self.spans[~self.side(side)[1][index]]

    def new_sentence(self, side: str, index: int) -> int | None:
        """Give the number of the new sentence that a word's sentence became, by most of its words; None if none did."""
        if side == "new":
            return self.new.sentence(index)
        links = [link for link in self.to_new[slice(*self.old.bounds(index))] if link >= 0]
        counts = Counter(map(self.new.sentence, links))
        return min(counts, key=lambda number: (-counts[number], number)) if counts else None

    def side(self, side: str) -> tuple[Passage, list[int]]:
        """Give the passage of a side, "old" or "new", and the partner of each of its words."""
        return (self.old, self.to_new) if side == "old" else (self.new, self.to_old)

    def changed(self, side: str, bits: int) -> list[int]:
        """Give the words in hunks that can concern one of some things."""
        if not (self.old_bits if side == "old" else self.new_bits) & bits:
            return []
        passage, links = self.side(side)
        return [index for index in passage.having(bits) if links[index] < 0]

    def both(self, bits: int) -> Iterator[Span]:
        """Give the hunks in which words of both sides can concern one of some things."""
        old = self.changed("old", bits)
        new = self.changed("new", bits) if old else old
        hunks = {*map(self.to_new.__getitem__, old)}.intersection(map(self.to_old.__getitem__, new))
        return map(self.spans.__getitem__, map(invert, sorted(hunks, reverse=True)))

    def near(self, side: str) -> list[int]:
        """Give the words that a number or date that changed can begin with."""
        at = 0 if side == "old" else 2
        counting = (self.new if at else self.old).having(COUNTED | ARTICLE)
        found: list[int] = []
        done = 0
        for span in self.spans if counting else ():
            done = bisect_left(counting, span[at] - _AHEAD, done)
            beyond = bisect_left(counting, span[at + 1] + _BEHIND, done)
            found += counting[done:beyond]
            done = beyond
        return found

    def edited(self, side: str, index: int, share: float = 0.3) -> bool:
        """Tell whether a word's sentence was edited, so that a share of its words stayed, and not written anew.

        Words that only changed their places stayed.
        """
        passage, links = self.side(side)
        first, last = passage.bounds(index)
        words = passage.having(SAID)
        inside = words[bisect_left(words, first) : bisect_left(words, last)]
        kept = len([word for word in inside if links[word] >= 0])
        if kept < 2 or kept < share * len(inside):
            kept += len(self.met[side].intersection(inside))
        return kept >= 2 and kept >= share * len(inside)


def align(stretch: Stretch, *, field: bool = False) -> Alignment:
    """Align two passages word by word, sentences that changed their places where they stand now."""
    found = _in_order(stretch)
    return found._replace(field=True) if field else found


def _in_order(stretch: Stretch) -> Alignment:
    found = _aligned(stretch)
    if stretch.old.borders and _left_and_came(stretch, found.spans) >= _DISPLACED:
        turned = in_new_order(stretch)
        return _aligned(turned) if turned else found
    return found


def _left_and_came(stretch: Stretch, spans: list[Span]) -> int:
    """Count the different words that left a hunk and came in one."""
    gone = {code for a, b, _, _ in spans for code in stretch.old.codes[a:b]}
    return len(gone.intersection("".join([stretch.new.codes[c:d] for _, _, c, d in spans])))


def _aligned(stretch: Stretch) -> Alignment:
    to_new: list[int] = []
    to_old: list[int] = []
    spans: list[Span] = []
    a = c = 0
    for block in _equal_runs(stretch.old.codes, stretch.new.codes):
        b, d, size = block.a, block.b, block.size
        if b > a or d > c:
            hunk = [~len(spans)]
            to_new += hunk * (b - a)
            to_old += hunk * (d - c)
            spans.append(Span(a, b, c, d))
        a, c = b + size, d + size
        to_new += range(d, c)
        to_old += range(b, a)
    return Alignment(*stretch, spans, to_new, to_old, Met(stretch.old, stretch.new, spans))


def _equal_runs(old: str, new: str) -> Sequence[MatchingBlock]:
    """Give the runs of equal words, and an empty one at the end."""
    if len(old) * len(new) > MAX_CELLS:
        return [MatchingBlock(len(old), len(new), 0)]
    return Indel.opcodes(old, new).as_matching_blocks()
