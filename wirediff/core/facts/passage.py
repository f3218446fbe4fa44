r"""Facts are read off words, and only where two texts differ; this module cuts that stretch out and takes it apart.

    "Ten died. The toll is 12." / "Ten died. The toll is 15."  ->  the words of "The toll is 12." and "The toll is 15."

Whole sentences are kept, because a fact's meaning stands around it. A figure is one word with its separators; what is
glued to it ("1.2bn", "21st") is the next word, and so is what a hyphen joins to a number ("three-day").
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final, NamedTuple

from wirediff.core.facts.cue_words import FUNCTION_WORDS, LANGUAGES, OPPOSITES, SHORTENED
from wirediff.core.facts.lexicon import EVERY_SAYING, EVERY_WORD, FIGURE, KNOWN_WORDS, Sense, senses

_PLAIN: Final = (
    r"\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,:٫٬'’]\d+)*"  # 1 200   1,200.5   13:30
    r"|[ap]\.m\b\.?|(?:[A-Z]\.){2,}|[A-Z][A-Za-z]*-\d+"  # p.m.   U.S.   F-16
    r"|(?:[dlnsjcmtDLNSJCMT]|[Qq]u)['’](?=\w{2})|['’]s\b"  # d'euros   Monday's
    r"|[وفبلك](?=\d)"  # the Arabic "and" of "and 7"
    r"|\w+(?:['’](?!s\b)\w+|[-\u2010\u2011][^\W\d_]\w*)*|[^\w\s]"
)
_ADDRESS: Final = r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|</?[a-zA-Z][^<>]*>|&#?\w+;"
_WORD: Final = re.compile(_PLAIN)
_WORD_OR_ADDRESS: Final = re.compile(f"{_ADDRESS}|{_PLAIN}")
_HAS_ADDRESS: Final = re.compile("[@<&]|://|www")
_BORDER: Final = re.compile(r"(?<![.!?…؟])[.!?…؟]+[\"'”’»“)\]]*\s+(?=[^\s\d])")
_TELLING: Final = re.compile(r"[^\w\s,.;]|[\d\u0600-\u06ff]|\.\S|\.\s+\S")
"""What makes a change worth reading whatever its words: figures, marks, Arabic, a border of sentences."""
_TURNING: Final = frozenset(word for pair in OPPOSITES for side in pair for word in side.split())
_AROUND: Final = 60
"""A source stands no farther than so many letters from its verb of saying."""
_LOOSE: Final = re.compile(r"\w+['’]?")
_ACCENTED: Final = re.compile("[äöüßñóíçèêàù]")
_SCRIPT: Final = re.compile("[\u0400-\u04ff\u0600-\u06ff]")
_GUESSED: Final = 400
"""So many letters tell a language."""
_HYPHENS: Final = re.compile("([-\u2010\u2011])")
_NUMBER_KINDS: Final = frozenset({"cardinal", "scale", "ordinal", "fraction"})


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text taken apart: a word, its lower case, its first offset and its sense stand at one index.

    `marked` are the indexes of the words that have a sense.
    """

    text: str
    language: str
    words: tuple[str, ...]
    lows: tuple[str, ...]
    starts: tuple[int, ...]
    senses: tuple[Sense | None, ...]
    sentences: tuple[int, ...]
    marked: tuple[int, ...]

    def slice(self, first: int, last: int) -> str:
        """Give the text from one word up to, not including, another."""
        return self.text[self.starts[first] : self.starts[last - 1] + len(self.words[last - 1])]

    def glued(self, index: int) -> bool:
        """Tell whether a word follows the one before it without a blank."""
        return 0 < index < len(self.words) and self.starts[index] == self.starts[index - 1] + len(self.words[index - 1])

    def opens(self, index: int) -> bool:
        """Tell whether a word is the first of its sentence, quotation marks and the like apart."""
        while index > 0 and self.sentences[index - 1] == self.sentences[index]:
            if self.words[index - 1] not in "\"'“„«»‘(-–—•*:":
                return False
            index -= 1
        return True


class Stretch(NamedTuple):
    """The sentences of two texts from the first to the last difference, and how many sentences stand before them."""

    old: str
    new: str
    before: int


def differing(old: str, new: str) -> Stretch | None:
    """Cut both texts down to the sentences from the first to the last difference; None where no fact can differ."""
    front = _common(old, new)
    back = min(_common(old[::-1], new[::-1]), len(old) - front, len(new) - front)
    mark = _open_mark(old, front)
    if mark is None and _silent(old, front, len(old) - back) and _silent(new, front, len(new) - back):
        return None
    reach = front if mark is None else mark
    heads = [border for border in borders(old[: reach + 1]) if border <= reach]
    start = max(heads, default=0)
    rest = old[start:]
    tail = max((size for border in borders(rest) if (size := len(rest) - border) <= back), default=0)
    return Stretch(old[start : len(old) - tail].rstrip(), new[start : len(new) - tail].rstrip(), len(heads))


def _open_mark(text: str, end: int) -> int | None:
    """Give the offset of the mark whose quotation is still open at an offset; None where none is."""
    if text.count('"', 0, end) % 2:
        return text.rfind('"', 0, end)
    for opening, closing in (("“", "”"), ("„", "“"), ("«", "»")):
        mark = text.rfind(opening, 0, end)
        if mark > text.rfind(closing, 0, end) and not (opening == "“" and text.rfind("„", 0, mark) >= 0):
            return mark
    return None


def _silent(text: str, first: int, last: int) -> bool:
    """Tell whether what changed between two offsets, whole words taken, can hold no fact in any language."""
    first, last = text.rfind(" ", 0, first) + 1, text.find(" ", last)
    changed = text[first : last if last >= 0 else len(text)]
    low = changed.lower()
    words = _LOOSE.findall(low)
    if low != changed or _TELLING.search(changed) or not (EVERY_WORD.isdisjoint(words) and _TURNING.isdisjoint(words)):
        return False
    before = text[max(0, first - _AROUND) : first].rpartition(". ")[2]
    after = text[last : last + _AROUND].partition(". ")[0] if last >= 0 else ""
    return EVERY_SAYING.isdisjoint(_LOOSE.findall(f"{before} {changed} {after}".lower()))


def _common(old: str, new: str) -> int:
    """Give the length of what both texts begin with, by halving."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old.startswith(new[low:middle], low):
            low = middle
        else:
            high = middle - 1
    return low


def borders(text: str, language: str = "de") -> list[int]:
    """Give the offsets at which a new sentence begins; a shortened word's full stop ("Oct. 3", "Gen. Vek") is none.

    Where the language is not known yet the careful reading is taken: "3. Mai" goes on.
    """
    found = []
    for match in _BORDER.finditer(text):
        stop = match.start()
        before = text[max(0, stop - 20) : stop].rpartition(" ")[2].lstrip("\"'(“„«‘")
        short = text[stop] == "." and (
            before.lower() in SHORTENED
            or (len(before) == 1 and before.isalpha())
            or "." in before
            or (language == "de" and before.isdecimal() and len(before) <= 2)  # "3. Mai"
        )
        if not short and not text[match.end()].islower():
            found.append(match.end())
    return found


def language_of(text: str, language: str | None) -> str:
    """Give the two letters of the language a text is read in: the known one, else by its script and small words."""
    known = (language or "")[:2].lower()
    if known in LANGUAGES:
        return known
    if not text.isascii():
        script = _SCRIPT.search(text)
        if script:
            return "ru" if script[0] < "\u0600" else "ar"
    low = text[:_GUESSED].lower()
    lows = {*_LOOSE.findall(low), *_ACCENTED.findall(low)}
    return max(FUNCTION_WORDS, key=lambda tongue: (len(lows & FUNCTION_WORDS[tongue]), len(lows & KNOWN_WORDS[tongue])))


def read(text: str, language: str) -> Passage:
    """Take a text apart into words with their senses."""
    meanings = senses(language)
    words = (_WORD_OR_ADDRESS if _HAS_ADDRESS.search(text) else _WORD).findall(text)
    if "-" in text:
        words = [part for word in words for part in (_parts(word, meanings) if "-" in word else (word,))]
    lows = [word.lower() for word in words]
    if "’" in text:
        lows = [low.replace("’", "'") for low in lows]
    found = _senses(words, lows, language, meanings)
    starts, end = [], 0
    for word in words:
        start = text.index(word, end)
        starts.append(start)
        end = start + len(word)
    marked = tuple([index for index, sense in enumerate(found) if sense])
    sentences = _sentences(text, language, starts)
    return Passage(text, language, tuple(words), tuple(lows), tuple(starts), tuple(found), sentences, marked)


def _senses(words: list[str], lows: list[str], language: str, meanings: dict[str, Sense]) -> list[Sense | None]:
    get = meanings.get
    found = [
        get(word) or get(low) or (FIGURE if word[0].isdecimal() else None)
        for word, low in zip(words, lows, strict=True)
    ]
    if language in {"fr", "es", "ru"}:
        found = [None if sense and _is_first_name(words, index, sense) else sense for index, sense in enumerate(found)]
    if language == "ar":  # "and" is written as the first letter of the next word
        found = [sense or (get(low[1:]) if low[0] == "و" else None) for sense, low in zip(found, lows, strict=True)]
    return found


def _is_first_name(words: list[str], index: int, sense: Sense) -> bool:
    """Tell "Julio Barrera" from "julio": where months are written small, a capital inside a sentence is a name's."""
    if sense.kind not in {"month", "weekday"}:
        return False
    return words[index][0].isupper() and index > 0 and words[index - 1] not in ".!?"


def _parts(word: str, meanings: dict[str, Sense]) -> list[str]:
    """Cut a hyphened word that begins with a number: "three-day", "twenty-one"."""
    sense = meanings.get(word.partition("-")[0].lower())
    number = sense is not None and sense.kind in _NUMBER_KINDS
    return [part for part in _HYPHENS.split(word) if part] if number else [word]


def _sentences(text: str, language: str, starts: list[int]) -> tuple[int, ...]:
    """Give the number of the sentence each word stands in."""
    edges = borders(text, language)
    return tuple([bisect_right(edges, start) for start in starts]) if edges else (0,) * len(starts)
