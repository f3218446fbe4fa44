"""A paragraph is compared with one version after another; what was read off it once is kept beside its text.

    readings("en")["Ten died. The toll is 12."].passage((2, 6))  ->  the passage "The toll is 12."

A text is cut at its blanks; only pieces that are asked for are read, and a passage is put together once.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from typing import Final

from wirediff.core.facts import vocabulary
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import Vocabulary, Word, tied, untied

_SMALL_MONTHS: Final = frozenset({"fr", "es", "ru"})
_VOWELS: Final = re.compile("[\u064b-\u0652\u0640]")
"""What Arabic may leave out of a word: "قُتل" is "قتل"."""
_END: Final = re.compile(r"[.!?…؟][\"'”’»“)\]]*\n? ")
"""Where a sentence can end: only there the pieces are asked."""
KEPT: Final = 500_000
"""So many letters of texts are kept, some 15 MB with what was read off them; then all are forgotten."""
_LONG: Final = 20_000
"""A longer text is a dump, and not kept."""
_PASSAGES: Final = 16
"""So many passages of a text are kept: a paragraph of five sentences has fifteen."""


class Reading:
    """A text cut into pieces, and the passages of it that were asked for.

    `tied` is the text with blanks between its pieces only; `quotes` says whether it has any quotation marks.
    """

    __slots__ = ("_borders", "_known", "_language", "_passages", "cut", "quotes", "tied")

    def __init__(self, text: str, language: str, known: Vocabulary) -> None:
        self.tied = tied(_VOWELS.sub("", text) if language == "ar" else text)
        self.cut = self.tied.split(" ")
        self.quotes = '"' in text or (not text.isascii() and any(mark in text for mark in "“„«"))
        self._language = language
        self._known = known
        self._passages: dict[tuple[tuple[int, int], ...], Passage] = {}
        self._borders: list[int] | None = None

    def border(self, index: int) -> bool:
        """Tell whether a sentence begins at a piece, however the text is read."""
        return self._known[self.cut[index]].begins and self._known[self.cut[index - 1]].closes

    @property
    def borders(self) -> list[int]:
        """The pieces, but the first one, at which sentences begin."""
        if self._borders is None:
            self._borders = list(filter(self.border, accumulate(_blanks_between(self.tied))))
        return self._borders

    def border_before(self, index: int) -> int:
        """Give the last piece, not after one, at which a sentence begins."""
        at = bisect_right(self.borders, index)
        return self.borders[at - 1] if at else 0

    def border_after(self, index: int) -> int:
        """Give the first piece, not before one, at which a sentence begins; the text's end where none does."""
        at = bisect_left(self.borders, index)
        return self.borders[at] if at < len(self.borders) else len(self.cut)

    def sentences(self, end: int) -> int:
        """Count the sentences in the pieces before one."""
        return bisect_left(self.borders, end) + (end > 0)

    def passage(self, *stretches: tuple[int, int]) -> Passage:
        """Give the passage of the pieces of some stretches, one after the other."""
        found = self._passages.get(stretches)
        if found is None:
            if len(self._passages) == _PASSAGES:
                self._passages.clear()
            cut = [piece for first, last in stretches for piece in self.cut[first:last]]
            found = Passage(self._language, untied(" ".join(cut)), list(map(self._known.__getitem__, cut)))
            if self._language in _SMALL_MONTHS:
                found.parts = [_bare(found.parts, index, part) for index, part in enumerate(found.parts)]
            self._passages[stretches] = found
        return found


def _bare(parts: list[Word], index: int, part: Word) -> Word:
    """Tell "Julio Barrera" from "julio": where months are written small, a capital inside a sentence is a name's."""
    if part.sense is None or part.sense.kind not in {"month", "weekday"} or not part.text[0].isupper():
        return part
    return replace(part, sense=None) if index > 0 and parts[index - 1].text not in ".!?" else part


def _blanks_between(text: str) -> Iterator[int]:
    """Give the blanks from one place where a sentence can end to the next."""
    start = 0
    for match in _END.finditer(text):
        yield text.count(" ", start, match.end())
        start = match.end()


class Readings(dict[str, Reading]):
    """The texts in one language that were met so far; safe in several threads."""

    __slots__ = ("_language", "_letters", "known")

    def __init__(self, language: str, known: Vocabulary) -> None:
        super().__init__()
        self.known = known
        self._language = language
        self._letters = 0

    def __missing__(self, text: str) -> Reading:
        found = Reading(text, self._language, self.known)
        if len(text) <= _LONG:
            self._letters += len(text)
            if self._letters > KEPT:
                self.clear()
                self._letters = len(text)
            self[text] = found
        return found


_known: dict[str, Readings] = {}


def readings(language: str) -> Readings:
    """Give the texts of a language: the same as before as long as its vocabulary is."""
    found = _known.get(language)
    if found is None or found.known.full:
        found = _known[language] = Readings(language, vocabulary.vocabulary(language))
    return found


def forget() -> None:
    """Begin anew, as a fresh process would: benchmarks ask for it."""
    _known.clear()
    vocabulary.forget()
