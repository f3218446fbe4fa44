"""A change touches a sentence or two of a paragraph; this module cuts both texts down to those.

    "Ten died. The toll is 12." / "Ten died. The toll is 15."  ->  "The toll is 12." and "The toll is 15."

Whole sentences are kept, because a fact's meaning stands around it; where no word that changed can be a fact, nothing
is.
"""

import re
from functools import reduce
from operator import or_
from typing import Final, NamedTuple

from rapidfuzz.distance import Postfix, Prefix

from wirediff.core.facts.cue_words import EAST, FUNCTION_WORDS, LANGUAGES
from wirediff.core.facts.lexicon import KNOWN_WORDS
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.reading import Reading, readings
from wirediff.core.facts.vocabulary import ALONE, NAMED, SAYS, TOGETHER

_AROUND: Final = 12
"""A source stands no farther than so many pieces from its verb of saying."""
_LOOSE: Final = re.compile(r"\w+['’]?")
_ACCENTED: Final = re.compile("[äöüßñóíçèêàù]")
_SCRIPT: Final = re.compile("[\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff]")
_GUESSED: Final = 400
"""So many letters tell a language."""
_OTHER_SIGNS: Final = (" der ", " die ", " und ", " von ", " de ", " la ", " le ", " el ", " que ", " et ")
"""What stands in hardly any English text, and in most of another language."""
_FOREIGN: Final = 4
"""A text is in another script where more than one letter in so many is: one Russian name makes no Russian story."""
_EASTERN: Final = frozenset({"ja", "zh"})
_EDGES: Final = frozenset({"", " "})
"""What stands on either side of a piece."""


class Stretch(NamedTuple):
    """The passages of two texts from the first to the last sentence that differs.

    `old_bits` and `new_bits` say what the words between what both begin and end with can concern; the passages begin
    at piece `first` of `reading`.
    """

    old: Passage
    new: Passage
    old_bits: int
    new_bits: int
    reading: Reading
    first: int


def differing(old: str, new: str, language: str, longest: int) -> Stretch | None:
    """Read the sentences of both texts from the first to the last difference; None where no fact can differ.

    None as well where more than `longest` letters differ.
    """
    known = readings(language)
    one, other = known[old], known[new]
    front, back = _common(one, other)
    mark = _open_mark(one.cut, front) if one.quotes else None
    start = one.border_before(front if mark is None else mark)
    end = one.border_after(max(start + 1, len(one.cut) - back))
    tail = len(one.cut) - end
    if max(len(old), len(new)) > longest < max(_letters(one, start, tail), _letters(other, start, tail)):
        return None
    before, after = one.passage((start, end)), other.passage((start, len(other.cut) - tail))
    first, behind = front - start, back - tail
    old_bits, new_bits = _bits(before, first, behind), _bits(after, first, behind)
    if not before.parts or not after.parts:
        return None
    if mark is None:
        if _silent(old_bits, new_bits) and not _sourced(before, first, behind):
            return None
        longer = one if len(before.piece_bits) >= len(after.piece_bits) else other
        whole_sides = len(before.piece_bits) - behind, len(after.piece_bits) - behind
        if first in whole_sides and _whole(longer, front, back, {start, len(longer.cut) - tail}):
            return None
    return Stretch(before, after, old_bits, new_bits, one, start)


def _bits(passage: Passage, first: int, behind: int) -> int:
    """Say what the words can concern that do not belong to the first pieces of a passage, nor to those behind."""
    return reduce(or_, passage.piece_bits[first : len(passage.piece_bits) - behind], 0)


def _letters(reading: Reading, start: int, tail: int) -> int:
    return len(" ".join(reading.cut[start : len(reading.cut) - tail]))


def _common(one: Reading, other: Reading) -> tuple[int, int]:
    """Give how many pieces both texts begin with, and how many more they end with."""
    a, b = one.tied, other.tied
    head, tail = Prefix.similarity(a, b), Postfix.similarity(a, b)
    front = a.count(" ", 0, head) + (a[head : head + 1] in _EDGES and b[head : head + 1] in _EDGES)
    here, there = len(a) - tail, len(b) - tail
    back = a.count(" ", here) + (a[max(0, here - 1) : here] in _EDGES and b[max(0, there - 1) : there] in _EDGES)
    return front, min(back, min(len(one.cut), len(other.cut)) - front)


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


def _silent(old_bits: int, new_bits: int) -> bool:
    """Tell whether no word that changed means anything."""
    return not ((old_bits | new_bits) & (ALONE | NAMED) or old_bits & new_bits & TOGETHER)


def _sourced(passage: Passage, first: int, behind: int) -> bool:
    """Tell whether a source can stand beside what changed."""
    around = passage.piece_bits[max(0, first - _AROUND) : len(passage.piece_bits) - behind + _AROUND]
    return reduce(or_, around, 0) & SAYS > 0


def _whole(reading: Reading, front: int, back: int, ends: set[int]) -> bool:
    """Tell whether the pieces between what both texts begin and end with are whole sentences, slid to their borders.

    "{The dog barked.} The cat sat." also reads "The {dog barked. The} cat sat."
    """
    cut, first, last = reading.cut, front, len(reading.cut) - back
    while not (first in ends or reading.border(first)) and cut[first - 1] == cut[last - 1]:
        first, last = first - 1, last - 1
    return all(at in ends or reading.border(at) for at in (first, last))


def language_of(text: str, language: str | None) -> str:
    """Give the two letters of the language a text is read in: the known one, else by its script and small words."""
    known = (language or "")[:2].lower()
    if known in LANGUAGES:
        return known
    if known in _EASTERN:
        return EAST
    low = text[:_GUESSED].lower()
    signs = [] if text.isascii() else _SCRIPT.findall(low)
    if _FOREIGN * len(signs) > len(low):
        return "ru" if signs[0] < "\u0600" else "ar" if signs[0] < "\u3000" else EAST
    if " the " in low and not any(sign in low for sign in _OTHER_SIGNS):
        return "en"
    lows = {*_LOOSE.findall(low), *_ACCENTED.findall(low)}
    return max(FUNCTION_WORDS, key=lambda tongue: (len(lows & FUNCTION_WORDS[tongue]), len(lows & KNOWN_WORDS[tongue])))
