"""Which words of two passages stand for one another: the ground on which facts are paired by position.

    "toll 12 now" / "toll 15 now"  ->  toll-toll, now-now; one hunk: 12 against 15

Words are compared in lower case. The longest common run of words decides (rapidfuzz), so the result depends on the
two passages alone; above `MAX_CELLS` all that differs is one hunk.
"""

from typing import Final, NamedTuple

from rapidfuzz.distance import Indel

from wirediff.core.changes import Fact
from wirediff.core.facts.mention import Found
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.stretch import borders_in
from wirediff.core.facts.vocabulary import SAID

MAX_CELLS: Final = 4_000_000
"""The largest alignment, old words times new words: its cost grows with the product."""

_AHEAD: Final = 6
"""A number or date that changed begins no more than so many words ahead of what changed …"""
_BEHIND: Final = 2
"""… and no more than so many behind it."""


class Span(NamedTuple):
    """A hunk: old words from `a` up to `b` stand where new words from `c` up to `d` stand."""

    a: int
    b: int
    c: int
    d: int


class Alignment(NamedTuple):
    """The partner and the hunk of every word on each side; -1 where a word has none.

    `old_bits` and `new_bits` say what the words in hunks can concern; `head` is what stands before both passages.
    """

    old: Passage
    new: Passage
    spans: list[Span]
    to_new: list[int]
    to_old: list[int]
    old_span: list[int]
    new_span: list[int]
    old_bits: int
    new_bits: int
    head: list[str]

    def found(self, place: int, type: str, old: str | None, new: str | None, **more: str | None) -> Found:  # noqa: A002
        """Give a fact with the sentence in which a reader meets it."""
        sentence = self._before() + 1 + self.new.sentence(min(place, len(self.new.parts) - 1))
        return Found(place, Fact(type, old, new, sentence=sentence, **more))

    def _before(self) -> int:
        """Count the sentences before the passages."""
        return borders_in(self.head, self.new.language) + 1 if self.head else 0

    def place(self, index: int) -> int:
        """Give where an old word stands in the new passage, or would."""
        span = self.old_span[index]
        return self.spans[span].c if span >= 0 else self.to_new[index]

    def near(self, side: str) -> list[int]:
        """Give the words with a sense that can begin a number or date that changed."""
        parts = self.old.parts if side == "old" else self.new.parts
        edges = [(span.a, span.b) if side == "old" else (span.c, span.d) for span in self.spans]
        found: list[int] = []
        end = 0
        for first, last in edges:
            start, end = max(end, first - _AHEAD), max(end, min(len(parts), last + _BEHIND))
            found += [index for index in range(start, end) if parts[index].sense]
        return found

    def edited(self, side: str, index: int, share: float = 0.3) -> bool:
        """Tell whether a word's sentence was edited, so that a share of its words stayed, and not written anew."""
        passage, links = (self.old, self.to_new) if side == "old" else (self.new, self.to_old)
        first, last = passage.bounds(index)
        said = [
            link for part, link in zip(passage.parts[first:last], links[first:last], strict=True) if part.bits & SAID
        ]
        kept = len(said) - said.count(-1)
        return kept >= 2 and kept >= share * len(said)


def align(old: Passage, new: Passage, head: list[str]) -> Alignment:
    """Align two passages word by word; `head` are the pieces of text before both."""
    m, n = len(old.parts), len(new.parts)
    to_new, to_old, old_span, new_span = [-1] * m, [-1] * n, [-1] * m, [-1] * n
    spans: list[Span] = []
    old_bits = new_bits = a = c = 0
    for b, d, size in (*_equal_runs(old, new), (m, n, 0)):
        if b > a or d > c:
            old_span[a:b] = [len(spans)] * (b - a)
            new_span[c:d] = [len(spans)] * (d - c)
            spans.append(Span(a, b, c, d))
            for part in old.parts[a:b]:
                old_bits |= part.bits
            for part in new.parts[c:d]:
                new_bits |= part.bits
        to_new[b : b + size] = range(d, d + size)
        to_old[d : d + size] = range(b, b + size)
        a, c = b + size, d + size
    return Alignment(old, new, spans, to_new, to_old, old_span, new_span, old_bits, new_bits, head)


def _equal_runs(old: Passage, new: Passage) -> list[tuple[int, int, int]]:
    """Give the runs of equal words: old index, new index, length."""
    if len(old.parts) * len(new.parts) > MAX_CELLS:
        return []
    a, b = ("".join([part.code for part in side.parts]) for side in (old, new))
    blocks = Indel.opcodes(a, b).as_matching_blocks()
    return [(block.a, block.b, block.size) for block in blocks if block.size]
