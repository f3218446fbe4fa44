"""Which words of two passages stand for one another: the ground on which facts are paired by position.

    "toll 12 now" / "toll 15 now"  ->  toll-toll, now-now; one hunk: 12 against 15

Words are compared in lower case. The longest common run of words decides (rapidfuzz), so the result depends on the
two passages alone; above `MAX_CELLS` all that differs is one hunk.
"""

from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel

from wirediff.core.facts.passage import Passage

MAX_CELLS: Final = 4_000_000
"""The largest alignment, old words times new words: its cost grows with the product."""

_FIRST_CODE: Final = 0x10000
"""Words become characters from here on, so that none is a surrogate."""
_MARKS: Final = {
    mark: code for marks, code in (('"“”„‟«»', "a"), ("'‘’‚", "b"), ("-–—\u2010\u2011", "c")) for mark in marks
}
"""Quotation marks are one however they are set, and so are dashes."""
_NEAR: Final = 6
"""A number or date that changed begins or ends no farther from what changed than this many words."""


@dataclass(frozen=True, slots=True)
class Span:
    """A hunk: old words from `a` up to `b` stand where new words from `c` up to `d` stand."""

    a: int
    b: int
    c: int
    d: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """The partner and the hunk of every word on each side; -1 where a word has none."""

    old: Passage
    new: Passage
    spans: tuple[Span, ...]
    to_new: tuple[int, ...]
    to_old: tuple[int, ...]
    old_span: tuple[int, ...]
    new_span: tuple[int, ...]

    def place(self, index: int) -> int:
        """Give where an old word stands in the new passage, or would."""
        span = self.old_span[index]
        return self.spans[span].c if span >= 0 else self.to_new[index]

    def near(self, side: str) -> list[int]:
        """Give the words with a sense that can belong to a number or date that changed."""
        marked = self.old.marked if side == "old" else self.new.marked
        edges = [(span.a, span.b) if side == "old" else (span.c, span.d) for span in self.spans]
        return [index for index in marked if any(a - _NEAR <= index <= b + _NEAR for a, b in edges)]

    def edited(self, side: str, index: int) -> bool:
        """Tell whether a word's sentence was edited, and not added or removed whole."""
        passage, links = (self.old, self.to_new) if side == "old" else (self.new, self.to_old)
        number = passage.sentences[index]
        kept = [
            link >= 0 for word, link, at in zip(passage.words, links, passage.sentences, strict=True)
            if at == number and word[0].isalnum()
        ]  # fmt: skip
        return sum(kept) >= max(2, 0.3 * len(kept))


def align(old: Passage, new: Passage) -> Alignment:
    """Align two passages word by word."""
    to_new, to_old = [-1] * len(old.lows), [-1] * len(new.lows)
    old_span, new_span = [-1] * len(old.lows), [-1] * len(new.lows)
    spans: list[Span] = []
    a = c = 0
    for b, d, size in (*_equal_runs(old, new), (len(old.lows), len(new.lows), 0)):
        if b > a or d > c:
            old_span[a:b] = [len(spans)] * (b - a)
            new_span[c:d] = [len(spans)] * (d - c)
            spans.append(Span(a, b, c, d))
        to_new[b : b + size] = range(d, d + size)
        to_old[d : d + size] = range(b, b + size)
        a, c = b + size, d + size
    return Alignment(old, new, tuple(spans), tuple(to_new), tuple(to_old), tuple(old_span), tuple(new_span))


def _equal_runs(old: Passage, new: Passage) -> list[tuple[int, int, int]]:
    """Give the runs of equal words: old index, new index, length."""
    if len(old.lows) * len(new.lows) > MAX_CELLS:
        return []
    alphabet = _MARKS.copy()
    codes = []
    for side in (old, new):
        for low in side.lows:
            if low not in alphabet:
                alphabet[low] = chr(_FIRST_CODE + len(alphabet))
        codes.append("".join([alphabet[low] for low in side.lows]))
    opcodes = Indel.opcodes(codes[0], codes[1])
    return [(op.src_start, op.dest_start, op.src_end - op.src_start) for op in opcodes if op.tag == "equal"]
