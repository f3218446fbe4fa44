r"""Facts are read off words, and only where two texts differ; this module cuts that stretch out and takes it apart.

    "Ten died. The toll is 12." / "Ten died. The toll is 15."  ->  the words of "The toll is 12." and "The toll is 15."

Whole sentences are kept, because a fact's meaning stands around it.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from wirediff.core.facts.cue_words import FUNCTION_WORDS, LANGUAGES
from wirediff.core.facts.lexicon import KNOWN_WORDS, Sense
from wirediff.core.facts.vocabulary import (
    ALONE,
    ARTICLE,
    COUNTED,
    SAYS,
    TOGETHER,
    Piece,
    Word,
    pieces,
    spelled_out,
    vocabulary,
)

_AROUND: Final = 12
"""A source stands no farther than so many pieces from its verb of saying."""
_LOOSE: Final = re.compile(r"\w+['’]?")
_ACCENTED: Final = re.compile("[äöüßñóíçèêàù]")
_SCRIPT: Final = re.compile("[\u0400-\u04ff\u0600-\u06ff]")
_GUESSED: Final = 400
"""So many letters tell a language."""
_SMALL_MONTHS: Final = frozenset({"fr", "es", "ru"})
_OTHER_TONGUES: Final = frozenset().union(*(words for tongue, words in FUNCTION_WORDS.items() if tongue != "en"))


@dataclass(frozen=True, slots=True)
class Passage:
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


class Stretch(NamedTuple):
    """The passages of two texts from the first to the last sentence that differs, and how many stand before them."""

    old: Passage
    new: Passage
    before: int


def differing(old: str, new: str, language: str, longest: int) -> Stretch | None:
    """Read the sentences of both texts from the first to the last difference; None where no fact can differ.

    None as well where more than `longest` letters differ.
    """
    known = vocabulary(language)
    olds, news = pieces(old), pieces(new)
    front, back = _common(olds, news)
    read_old, read_new = [known[piece] for piece in olds], [known[piece] for piece in news]
    mark = None if old.isascii() and '"' not in old else _open_mark(olds, front)
    last = len(olds) - back
    if mark is None and _silent(read_old, front, last, read_new[front : len(news) - back]):
        return None
    heads = _borders(read_old, 1, (front if mark is None else mark) + 1)
    start = heads[-1] if heads else 0
    tail = len(olds) - next(iter(_borders(read_old, max(start + 1, last), len(olds))), len(olds))
    if max(len(old), len(new)) > longest < max(len(spelled_out(c[start : len(c) - tail])) for c in (olds, news)):
        return None
    one = _passage(olds, read_old, start, tail, language)
    other = _passage(news, read_new, start, tail, language)
    return Stretch(one, other, len(heads)) if one.parts and other.parts else None


def _common(old: list[str], new: list[str]) -> tuple[int, int]:
    """Give how many pieces both texts begin with, and how many more they end with."""
    front = back = 0
    shorter = min(len(old), len(new))
    for front, (a, b) in enumerate(zip(old, new, strict=False)):  # noqa: B007 - it is what is sought
        if a != b:
            break
    else:
        front = shorter
    for a, b in zip(reversed(old), reversed(new), strict=False):
        if a != b or back == shorter - front:
            break
        back += 1
    return front, back


def _open_mark(cut: list[str], end: int) -> int | None:
    """Give the piece in which a quotation begins that is still open at a piece; None where none is."""
    text = " ".join(cut[:end])
    mark = _open_at(text)
    return None if mark is None else text.count(" ", 0, mark)


def _open_at(text: str) -> int | None:
    if text.count('"') % 2:
        return text.rfind('"')
    for opening, closing in (("“", "”"), ("„", "“"), ("«", "»")):
        mark = text.rfind(opening)
        if mark > text.rfind(closing) and not (opening == "“" and text.rfind("„", 0, mark) >= 0):
            return mark
    return None


def _silent(old: list[Piece], first: int, last: int, new: list[Piece]) -> bool:
    """Tell whether what changed can hold no fact: no word of it means anything, and no source stands beside it."""
    one, other = _bits(old[first:last]), _bits(new)
    if (one | other) & ALONE or one & other & TOGETHER or ((one | other) & ARTICLE and (one | other) & COUNTED):
        return False
    return not _bits(old[max(0, first - _AROUND) : last + _AROUND]) & SAYS


def _bits(read: list[Piece]) -> int:
    bits = 0
    for piece in read:
        bits |= piece.bits
    return bits


def _borders(read: list[Piece], first: int, last: int) -> list[int]:
    """Give the pieces, of those from one up to another, at which a sentence begins, however the text is read."""
    return [
        index
        for index, piece in enumerate(read[first - 1 : last - 1], first)
        if piece.closes and index < len(read) and read[index].begins
    ]


def _passage(cut: list[str], read: list[Piece], start: int, tail: int, language: str) -> Passage:
    cut, read = cut[start : len(cut) - tail], read[start : len(cut) - tail]
    parts = [word for piece in read for word in piece.words]
    if language in _SMALL_MONTHS:
        parts = [_bare(parts, index, part) for index, part in enumerate(parts)]
    borders = [
        sum([len(piece.words) for piece in read[:index]])
        for index, piece in enumerate(read[:-1], 1)
        if piece.ends and read[index].begins
    ]
    return Passage(language, cut, parts, borders, _bits(read))


def _bare(parts: list[Word], index: int, part: Word) -> Word:
    """Tell "Julio Barrera" from "julio": where months are written small, a capital inside a sentence is a name's."""
    if part.sense is None or part.sense.kind not in {"month", "weekday"} or not part.text[0].isupper():
        return part
    return replace(part, sense=None) if index > 0 and parts[index - 1].text not in ".!?" else part


def language_of(text: str, language: str | None) -> str:
    """Give the two letters of the language a text is read in: the known one, else by its script and small words."""
    known = (language or "")[:2].lower()
    if known in LANGUAGES:
        return known
    low = text[:_GUESSED].lower()
    if text.isascii():
        lows = set(low.split())
        if len(lows & FUNCTION_WORDS["en"]) > 2 * len(lows & _OTHER_TONGUES) + 1:
            return "en"
    else:
        script = _SCRIPT.search(text)
        if script:
            return "ru" if script[0] < "\u0600" else "ar"
    lows = {*_LOOSE.findall(low), *_ACCENTED.findall(low)}
    return max(FUNCTION_WORDS, key=lambda tongue: (len(lows & FUNCTION_WORDS[tongue]), len(lows & KNOWN_WORDS[tongue])))
