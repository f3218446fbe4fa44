r"""Facts are read off words, and only where two texts differ; this module cuts that stretch out and takes it apart.

    "Ten died. The toll is 12." / "Ten died. The toll is 15."  ->  the words of "The toll is 12." and "The toll is 15."

Whole sentences are kept, because a fact's meaning stands around it. A figure is one word with its separators; what is
glued to it ("1.2bn", "21st") is the next word, and so is what a hyphen joins to a number ("three-day").
"""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from wirediff.core.facts.cue_words import FUNCTION_WORDS, LANGUAGES, SHORTENED
from wirediff.core.facts.lexicon import Sense, senses

_WORD: Final = re.compile(
    r"\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,:٫٬'’]\d+)*"  # 1 200   1,200.5   13:30
    r"|[ap]\.m\b\.?|(?:[A-Z]\.){2,}|[A-Z][A-Za-z]*-\d+"  # p.m.   U.S.   F-16
    r"|(?:[dlnsjcmtDLNSJCMT]|[Qq]u)['’](?=\w{2})|['’]s\b"  # d'euros   Monday's
    r"|[^\W\d_]\w*(?:['’](?!s\b)\w+|[-\u2010\u2011][^\W\d_]\w*)*|[^\w\s]|_"
)
_BORDER: Final = re.compile(r"[.!?…؟]+[\"'”’»“)\]]*\s+(?=[^\s\d])")
_LAST_WORD: Final = re.compile(r"([\w.]*)[.!?…؟]+[\"'”’»“)\]]*\s+$")
_HYPHENS: Final = re.compile("([-\u2010\u2011])")
_NUMBER_KINDS: Final = frozenset({"cardinal", "scale", "ordinal", "fraction"})


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text taken apart: a word, its lower case, its first offset and its sense stand at one index."""

    text: str
    language: str
    words: tuple[str, ...]
    lows: tuple[str, ...]
    starts: tuple[int, ...]
    senses: tuple[Sense | None, ...]
    sentences: tuple[int, ...]

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


def differing(old: str, new: str) -> tuple[str, str]:
    """Cut both texts down to the sentences from the first to the last difference."""
    old_borders, new_borders = borders(old), borders(new)
    if not (old_borders and new_borders):
        return old, new
    front = _common(old, new)
    start = max((border for border in old_borders if border <= front and border in new_borders), default=0)
    back = min(_common(old[::-1], new[::-1]), len(old) - start, len(new) - start)
    sizes = {len(new) - border for border in new_borders}
    tail = max((size for border in old_borders if (size := len(old) - border) <= back and size in sizes), default=0)
    return old[start : len(old) - tail].rstrip(), new[start : len(new) - tail].rstrip()


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


def borders(text: str) -> list[int]:
    """Give the offsets at which a new sentence begins; a shortened word's full stop ("Oct. 3", "Gen. Vek") is none."""
    found = []
    for match in _BORDER.finditer(text):
        begins = text[match.end()]
        word = _LAST_WORD.search(text[max(0, match.start() - 20) : match.end()])
        before = word[1].rstrip(".") if word else ""
        stop = text[match.start()] == "."
        short = stop and (before.lower() in SHORTENED or (len(before) == 1 and before.isalpha()) or "." in before)
        if not short and not begins.islower():
            found.append(match.end())
    return found


def guess(text: str, lows: set[str]) -> str:
    """Guess a text's language by its script, else by the small words it holds."""
    if not text.isascii():
        for letter in text:
            if "\u0400" <= letter <= "\u04ff":
                return "ru"
            if "\u0600" <= letter <= "\u06ff":
                return "ar"
    counts = {language: len(lows & words) for language, words in FUNCTION_WORDS.items()}
    return max(counts, key=lambda language: counts[language])


_LOOSE: Final = re.compile(r"\w+['’]?")


def language_of(old: str, new: str, language: str | None) -> str:
    """Give the two letters of the language both texts are read in."""
    known = (language or "")[:2].lower()
    if known in LANGUAGES:
        return known
    return guess(new, set(_LOOSE.findall(f"{old} {new}".lower())))


def read(text: str, language: str) -> Passage:
    """Take a text apart into words with their senses."""
    meanings = senses(language)
    words: list[str] = []
    starts: list[int] = []
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        if "-" in word and (word.split("-")[0].lower() in meanings and _counts(word, meanings)):
            parts = [part for part in _HYPHENS.split(word) if part]
            starts += _offsets(parts, start)
            words += parts
        else:
            words.append(word)
            starts.append(start)
    lows = [word.lower() for word in words]
    found = [meanings.get(word) or meanings.get(low) for word, low in zip(words, lows, strict=True)]
    return Passage(text, language, tuple(words), tuple(lows), tuple(starts), tuple(found), _sentences(text, starts))


def _counts(word: str, meanings: dict[str, Sense]) -> bool:
    """Tell whether the first part of a hyphened word is a number."""
    return meanings[word.split("-")[0].lower()].kind in _NUMBER_KINDS


def _offsets(parts: list[str], start: int) -> list[int]:
    found = []
    for part in parts:
        found.append(start)
        start += len(part)
    return found


def _sentences(text: str, starts: list[int]) -> tuple[int, ...]:
    """Number the sentence each word stands in."""
    edges = [0, *borders(text), len(text) + 1]
    if len(edges) == 2:
        return (0,) * len(starts)
    numbers = []
    for number, (first, last) in enumerate(pairwise(edges)):
        numbers += [number] * sum(first <= start < last for start in starts)
    return tuple(numbers)
