"""A change touches a sentence or two of a paragraph; this module cuts both texts down to those.

    "Ten died. The toll is 12." / "Ten died. The toll is 15."  ->  "The toll is 12." and "The toll is 15."

Whole sentences are kept, because a fact's meaning stands around it; where no word that changed can be a fact, nothing
is.
"""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from wirediff.core.facts.cue_words import EAST, FUNCTION_WORDS, LANGUAGES
from wirediff.core.facts.lexicon import KNOWN_WORDS
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import (
    ALONE,
    ARTICLE,
    COUNTED,
    SAYS,
    TOGETHER,
    Piece,
    Vocabulary,
    Word,
    pieces,
    spelled_out,
    vocabulary,
)
from wirediff.core.script import common_head

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
_SMALL_MONTHS: Final = frozenset({"fr", "es", "ru"})


class Stretch(NamedTuple):
    """The passages of two texts from the first to the last sentence that differs, and the pieces before them."""

    old: Passage
    new: Passage
    head: list[str]


def differing(old: str, new: str, language: str, longest: int) -> Stretch | None:
    """Read the sentences of both texts from the first to the last difference; None where no fact can differ.

    None as well where more than `longest` letters differ.
    """
    known = vocabulary(language)
    olds, news = pieces(old), pieces(new)
    front, back = _common(olds, news)
    mark = None if old.isascii() and '"' not in old else _open_mark(olds, front)
    start = _border_before(known, olds, front if mark is None else mark)
    last = len(olds) - back
    tail = len(olds) - _border_after(known, olds, max(start + 1, last))
    head, one, other = olds[:start], olds[start : len(olds) - tail], news[start : len(news) - tail]
    if max(len(old), len(new)) > longest < max(len(spelled_out(cut)) for cut in (one, other)):
        return None
    read_one, read_other = list(map(known.__getitem__, one)), list(map(known.__getitem__, other))
    if mark is None and _nothing(read_one, read_other, front - start, back - tail):
        return None
    before, after = _passage(one, read_one, language), _passage(other, read_other, language)
    return Stretch(before, after, head) if before.parts and after.parts else None


def _border_before(known: Vocabulary, cut: list[str], index: int) -> int:
    """Give the last piece, not after one, at which a sentence begins, however the text is read."""
    for at in range(min(index, len(cut) - 1), 0, -1):
        if known[cut[at - 1]].closes and known[cut[at]].begins:
            return at
    return 0


def _border_after(known: Vocabulary, cut: list[str], index: int) -> int:
    """Give the first piece, not before one, at which a sentence begins; the text's end where none does."""
    for at in range(index, len(cut)):
        if known[cut[at - 1]].closes and known[cut[at]].begins:
            return at
    return len(cut)


def borders_in(cut: list[str], language: str) -> int:
    """Count the sentences that begin in pieces of a text, the first apart."""
    read = list(map(vocabulary(language).__getitem__, cut))
    return sum(one.closes and other.begins for one, other in pairwise(read))


def _common(old: list[str], new: list[str]) -> tuple[int, int]:
    """Give how many pieces both texts begin with, and how many more they end with."""
    front = common_head(old, new)
    return front, min(common_head(old[::-1], new[::-1]), min(len(old), len(new)) - front)


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


def _nothing(old: list[Piece], new: list[Piece], first: int, back: int) -> bool:
    """Tell whether no fact can differ: what changed means nothing, or is nothing but whole sentences."""
    last = len(old) - back
    if _silent(old, first, last, new[first : len(new) - back]):
        return True
    return first in {last, len(new) - back} and _whole(max(old, new, key=len), first, back)


def _silent(old: list[Piece], first: int, last: int, new: list[Piece]) -> bool:
    """Tell whether no word that changed means anything, and no source stands beside it."""
    one, other = _bits(old[first:last]), _bits(new)
    if (one | other) & ALONE or one & other & TOGETHER or ((one | other) & ARTICLE and (one | other) & COUNTED):
        return False
    return not _bits(old[max(0, first - _AROUND) : last + _AROUND]) & SAYS


def _whole(read: list[Piece], first: int, back: int) -> bool:
    """Tell whether the pieces between what both texts begin and end with are whole sentences, slid to their borders.

    "{The dog barked.} The cat sat." also reads "The {dog barked. The} cat sat."
    """
    last = len(read) - back
    while first > 0 and not _opens(read, first) and read[first - 1] is read[last - 1]:
        first, last = first - 1, last - 1
    return _opens(read, first) and _opens(read, last)


def _opens(read: list[Piece], index: int) -> bool:
    return index in {0, len(read)} or (read[index - 1].closes and read[index].begins)


def _bits(read: list[Piece]) -> int:
    bits = 0
    for piece in read:
        bits |= piece.bits
    return bits


def _passage(cut: list[str], read: list[Piece], language: str) -> Passage:
    parts = [word for piece in read for word in piece.words]
    if language in _SMALL_MONTHS:
        parts = [_bare(parts, index, part) for index, part in enumerate(parts)]
    borders: list[int] = []
    words = before = 0
    for index in [at for at, piece in enumerate(read, 1) if piece.ends]:
        if index < len(read) and read[index].begins:
            words += sum([len(one.words) for one in read[before:index]])
            before = index
            borders.append(words)
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
    if known in _EASTERN:
        return EAST
    low = text[:_GUESSED].lower()
    if text.isascii():
        if " the " in low and not any(sign in low for sign in _OTHER_SIGNS):
            return "en"
    else:
        signs = _SCRIPT.findall(low)
        if _FOREIGN * len(signs) > len(low):
            return "ru" if signs[0] < "\u0600" else "ar" if signs[0] < "\u3000" else EAST
    lows = {*_LOOSE.findall(low), *_ACCENTED.findall(low)}
    return max(FUNCTION_WORDS, key=lambda tongue: (len(lows & FUNCTION_WORDS[tongue]), len(lows & KNOWN_WORDS[tongue])))
