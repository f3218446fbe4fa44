r"""Facts are read off words and what stands around them; this module is the text they are read from.

    "Ten died. The toll is 12."  ->  the words Ten died . The toll is 12 . with the border of two sentences at 3

A word is known by its index from the passage's beginning.
"""

from bisect import bisect_right
from typing import NamedTuple

from wirediff.core.facts.lexicon import Sense
from wirediff.core.facts.vocabulary import Word, spelled_out


class Passage(NamedTuple):
    """A stretch of text taken apart: a word, its lower case and its sense stand at one index.

    `borders` are the indexes, but 0, at which a sentence begins.
    """

    language: str
    cut: list[str]
    parts: list[Word]
    borders: list[int]
    bits: int

    @property
    def text(self) -> str:
        """Give the passage's text."""
        return spelled_out(self.cut)

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
        number = self.sentence(index)
        edges = (0, *self.borders, len(self.parts))
        return edges[number], edges[number + 1]

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
