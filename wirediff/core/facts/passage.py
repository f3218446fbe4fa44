r"""Facts are read off words and what stands around them; this module is the text they are read from.

    "Ten died. The toll is 12."  ->  the words Ten died . The toll is 12 . with the border of two sentences at 3

A word is known by its index from the passage's beginning.
"""

from bisect import bisect_right
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, Final, TypeVar

from wirediff.core.facts.lexicon import Sense
from wirediff.core.facts.vocabulary import SAID, Piece, Word

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")

_RARE: Final = ~SAID
"""What most words cannot concern: they are searched once for it, and the few that can for each thing of its own."""


class ByWord(dict[int, _T]):
    """What begins at a word of a passage, for every word that was asked for: each is read once."""

    __slots__ = ("_passage", "_read")

    def __init__(self, passage: "Passage", read: "Callable[[Passage, int], _T]") -> None:
        super().__init__()
        self._passage = passage
        self._read = read

    def __missing__(self, index: int) -> _T:
        found = self[index] = self._read(self._passage, index)
        return found


class Passage:
    """A stretch of text taken apart: a word, its lower case and its sense stand at one index. Never changed.

    `borders` are the indexes, but 0, at which a sentence begins, `piece_borders` the same counted in pieces; `codes`
    holds a character a word, the same for words that count as equal; `bits` says what any of the words can concern,
    `piece_bits` what those of each piece can.
    """

    __slots__ = (
        "_having", "_once", "bits", "borders", "codes", "language", "parts", "piece_bits", "piece_borders", "text",
    )  # fmt: skip

    def __init__(self, language: str, text: str, read: list[Piece]) -> None:
        self.language = language
        self.text = text
        self.parts: list[Word] = []
        self.borders: list[int] = []
        self.piece_borders: list[int] = []
        self.piece_bits = [piece.bits for piece in read]
        self.bits = reduce(or_, self.piece_bits, 0)
        self._once: dict[Callable[[Passage], Any], Any] = {}
        self._having: dict[int, list[int]] = {}
        ended = False
        for number, piece in enumerate(read):
            if ended and piece.begins:
                self.borders.append(len(self.parts))
                self.piece_borders.append(number)
            ended = piece.ends
            self.parts += piece.words
        self.codes = "".join([part.code for part in self.parts])

    def once(self, reader: "Callable[[Passage], _T]") -> _T:
        """Give what a reader finds here, which is read once and kept with the passage."""
        found: _T | None = self._once.get(reader)
        if found is None:
            found = self._once[reader] = reader(self)
        return found

    def having(self, bits: int) -> list[int]:
        """Give the words that can concern one of some things."""
        found = self._having.get(bits)
        if found is None:
            parts = self.parts
            among = range(len(parts)) if bits in {SAID, _RARE} else self.having(_RARE)
            found = self._having[bits] = [index for index in among if parts[index].bits & bits]
        return found

    def starts(self) -> list[int]:
        """Give the offset in the text at which each word begins."""
        text, found, end = self.text, [], 0
        for part in self.parts:
            start = text.index(part.text, end)
            found.append(start)
            end = start + len(part.text)
        return found

    def sentence(self, index: int) -> int:
        """Give the number, from 0, of the sentence a word stands in."""
        return bisect_right(self.borders, index)

    def bounds(self, index: int) -> tuple[int, int]:
        """Give where the sentence of a word begins and ends."""
        number = bisect_right(self.borders, index)
        first = self.borders[number - 1] if number else 0
        return first, self.borders[number] if number < len(self.borders) else len(self.parts)

    def slice(self, first: int, last: int) -> str:
        """Give the text from one word up to, not including, another."""
        return self.parts[first].text + "".join(
            [part.text if part.glued else " " + part.text for part in self.parts[first + 1 : last]]
        )

    def low(self, index: int) -> str:
        """Give a word in lower case; nothing where the passage has none."""
        return self.parts[index].low if 0 <= index < len(self.parts) else ""

    def sense(self, index: int) -> Sense | None:
        """Give what a word can mean; None where the passage has no such word."""
        return self.parts[index].sense if 0 <= index < len(self.parts) else None

    def kind(self, index: int) -> str:
        """Give the kind of a word's sense; nothing where it has none."""
        sense = self.parts[index].sense if 0 <= index < len(self.parts) else None
        return sense.kind if sense else ""

    def glued(self, index: int) -> bool:
        """Tell whether a word follows the one before it without a blank."""
        return 0 < index < len(self.parts) and self.parts[index].glued

    def opens(self, index: int) -> bool:
        """Tell whether a word is the first of its sentence, quotation marks and the like apart."""
        while index > 0 and index not in self.borders:
            if self.parts[index - 1].text not in "\"'“„«»‘(-–—•*:":
                return False
            index -= 1
        return True
