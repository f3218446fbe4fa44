r"""The same few thousand words make up most copy; what each can mean to the readers of facts is worked out once.

    "$1.2bn,"  ->  the words $ 1.2 bn , with their senses, and that no sentence ends here

A text is cut at its blanks, and each piece is looked up; only a piece never met before is taken apart. A figure is one
word with its separators; what is glued to it ("1.2bn", "21st") is the next word, and so is what a hyphen joins to a
number ("three-day").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count
from typing import Final

from wirediff.core.facts.calendar_words import PARTS_BEFORE, PARTS_BEHIND, PERIODS
from wirediff.core.facts.cue_words import EAST, EASTERN_CUES, MOODS, SHORTENED
from wirediff.core.facts.eastern import NUMERAL, WEEKDAY
from wirediff.core.facts.lexicon import FIGURE, Sense, senses
from wirediff.core.facts.opposites import sides
from wirediff.core.times import ZONES

COUNTED: Final = 1
"""The word can belong to a number or a date."""
SAYS: Final = 2
"""The word is a verb of saying."""
CUE: Final = 4
"""The word denies or doubts."""
NAMED: Final = 8
"""The word has a capital."""
QUOTED: Final = 16
"""The word is a quotation mark."""
TURNS: Final = 32
"""The word has an opposite."""
ARTICLE: Final = 64
"""The word is "a", which counts beside a number."""
SAID: Final = 128
"""The word is one: letters or figures, and no sign."""
TELLING: Final = 256
"""The word says by itself where it went: it is long, or a figure; a shorter one elsewhere may be another."""
ALONE: Final = COUNTED | SAYS | CUE | QUOTED
"""What makes a fact on one side alone …"""
TOGETHER: Final = NAMED | TURNS
"""… and what does only where it stands on both."""

_PLAIN: Final = (
    r"\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,:٫٬'’]\d+)*"  # 1 200   1,200.5   13:30
    r"|[ap]\.m\b\.?|(?:[A-Z]\.){2,}|EE\.UU\.?|[A-Z][A-Za-z]*-\d+"  # p.m.   U.S.   F-16
    r"|(?:[dlnsjcmtDLNSJCMT]|[Qq]u)['’](?=\w{2})|['’]s\b"  # d'euros   Monday's
    r"|[وفبلك](?=\d)"  # the Arabic "and" of "and 7"
    r"|(?<=\d)(?:st|nd|rd|th)(?=-[a-z])"  # 88th-minute
    r"|\w+(?:['’](?!s\b)\w+|[-\u2010\u2011][^\W\d_]\w*)*|[^\w\s]"
)
_MARKUP: Final = r"</?[a-zA-Z][^<>]*>|\{\{[^{}]*\}\}|\]\([^()]*\)"
MARKUP: Final = re.compile(_MARKUP)
"""What is written for a machine: tags, short codes, the targets of links."""
_ADDRESS: Final = rf"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|{_MARKUP}|&#?\w+;"
_WORD: Final = re.compile(_PLAIN)
_EASTERN: Final = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_SIGN_BY_SIGN: Final = re.compile(
    rf"\d+(?:[.,:]\d+)*|{WEEKDAY}|(?P<numeral>{NUMERAL})|[{_EASTERN}]|[^\W\d{_EASTERN}]+|[^\w\s]|\w"
)
_WORD_OR_ADDRESS: Final = re.compile(f"{_ADDRESS}|{_PLAIN}")
_HAS_ADDRESS: Final = re.compile("[@<&]|://|www|{{|]\\(")
_APART: Final = re.compile(r" (?<=\d )(?=\d{3}(?!\d))")
_TIE: Final = "\ue000"
"""Stands for the blank inside "1 200" while a text is cut at its blanks."""
_STOP: Final = re.compile(r"(?<![.!?…؟])([.!?…؟]+)[\"'”’»“)\]]*$")
_MARK: Final = re.compile(r"[\"“”„«»‘‹「『]|(?<!\w)'")
_HYPHENS: Final = re.compile("([-\u2010\u2011])")
_NUMBER_KINDS: Final = frozenset({"cardinal", "scale", "ordinal", "fraction"})
_BESIDE_FIGURES: Final = ZONES.keys() | frozenset(
    "am a.m a.m. pm p.m p.m. uhr minus минус moins menos percentage points cent ciento المئة المائة demi demie"
    " - − –".split()
)
"""Words without a sense of their own that change what a figure beside them is worth."""
_KIND_BITS: Final = {"saying": SAYS, "according": SAYS, "negation": CUE, "hedge": CUE, "article": ARTICLE, "": 0}
_TELLS: Final = 4
_FIRST_CODE: Final = 0x10000
"""Words become characters from here on, so that none is a surrogate."""
_SIGNS: Final = {
    mark: code for marks, code in (('"“”„‟«»', "a"), ("'‘’‚", "b"), ("-–—\u2010\u2011", "c")) for mark in marks
}
"""Quotation marks are one however they are set, and so are dashes."""
_FULL: Final = 2_000_000
"""So many letters of pieces are remembered, some 30 MB; then all are forgotten."""
_LONG: Final = 64
"""A longer piece is an address, and met once."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, its lower case, its sense, whether it follows without a blank, and what a change of it can concern.

    `code` is one character, the same for words that count as equal.
    """

    text: str
    low: str
    sense: Sense | None
    code: str
    glued: bool
    bits: int


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands between two blanks: its words, whether a sentence can end with it or begin with it.

    `closes` is the careful reading, where "3." ends none; `ends` the one of the language.
    """

    words: tuple[Word, ...]
    ends: bool
    closes: bool
    begins: bool
    bits: int


class Vocabulary(dict[str, Piece]):
    """The pieces of texts in one language that were met so far; safe in several threads."""

    __slots__ = ("_codes", "_denying", "_language", "_letters", "_moods", "_near", "_numbers", "_senses", "_turning")

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._senses = senses(language)
        self._codes: dict[str, str] = dict(_SIGNS)
        self._turning = frozenset("".join(sides(language)) if language == EAST else sides(language))
        self._moods = (*MOODS.get(language, ()), "n't")
        self._denying = frozenset("".join(chain(*EASTERN_CUES.values())) if language == EAST else ())
        self._near = _BESIDE_FIGURES.union(
            *(table.get(language, {}) for table in (PERIODS, PARTS_BEFORE, PARTS_BEHIND))
        )
        self._numbers = count(_FIRST_CODE)
        self._letters = 0

    def __missing__(self, piece: str) -> Piece:
        self._letters += len(piece)
        found = self._plain(piece) if piece.isalpha() and self._language != EAST else self._taken_apart(piece)
        if len(piece) <= _LONG:
            self[piece] = found
        return found

    def _plain(self, piece: str) -> Piece:
        """Read a piece that is one word, as most are."""
        word = self._word(piece, glued=False, text=piece, start=0)
        return Piece((word,), ends=False, closes=False, begins=_begins(piece), bits=word.bits)

    def _taken_apart(self, piece: str) -> Piece:
        text = piece.replace(_TIE, " ")
        words = tuple(self._words(text))
        stop, bits = _STOP.search(text), 0
        for word in words:
            bits |= word.bits
        ends = stop is not None and not _shortened(text, stop)
        careful = ends and not (stop is not None and stop[1][0] == "." and _is_day(text[: stop.start()]))
        return Piece(words, careful if self._language == "de" else ends, careful, _begins(text), bits)

    def _words(self, text: str) -> Iterator[Word]:
        """Take a piece apart."""
        end = 0
        for match in self._pattern(text).finditer(text):
            glued, end = 0 < match.start() == end, match.end()
            for part in self._parts(match[0]):
                yield self._word(
                    part, glued=glued, text=text, start=match.start(), numeral=match.lastgroup == "numeral"
                )
                glued = True

    def _pattern(self, text: str) -> re.Pattern[str]:
        if self._language == EAST:
            return _SIGN_BY_SIGN
        return _WORD_OR_ADDRESS if _HAS_ADDRESS.search(text) else _WORD

    def _parts(self, word: str) -> list[str]:
        """Cut a hyphened word that begins with a number or ends with a date: "three-day", "end-June"."""
        if "-" not in word:
            return [word]
        sense, last = self._senses.get(word.partition("-")[0].lower()), self._senses.get(word.rpartition("-")[2])
        number = sense is not None and sense.kind in _NUMBER_KINDS
        number = number or (last is not None and last.kind in {"month", "weekday"})
        return [part for part in _HYPHENS.split(word) if part] if number else [word]

    def _word(self, word: str, *, glued: bool, text: str, start: int, numeral: bool = False) -> Word:
        low = word.lower().replace("’", "'")
        get = self._senses.get
        sense = FIGURE if numeral else get(word) or get(low) or (FIGURE if word[0].isdecimal() else None)
        if sense is None and self._language == "ar" and low[0] == "و":  # "and" is the first letter of the next word
            sense = get(low[1:])
        bits = _KIND_BITS.get(sense.kind, COUNTED) if sense else 0
        if low in self._near or (glued and text[start - 1].isdigit()):
            bits |= COUNTED
        if low in self._turning:
            bits |= TURNS
        if word[0].isalnum():
            bits |= SAID | TELLING if len(low) >= _TELLS or low[0].isdigit() else SAID
        if len(word) == 1:
            bits |= QUOTED if _MARK.match(text, start) else 0
        elif word[0].isupper():
            bits |= NAMED
        if low.endswith(self._moods) or low in self._denying:
            bits |= CUE
        code = self._codes.get(low) or self._codes.setdefault(low, chr(next(self._numbers)))
        return Word(word, low, sense, code, glued, bits)

    @property
    def full(self) -> bool:
        """Say whether so much is remembered that it is time for a new vocabulary."""
        return self._letters > _FULL


def tied(text: str) -> str:
    """Give a text whose blanks part its pieces: those inside a figure or inside markup are no blanks any more."""
    if _APART.search(text):
        text = _APART.sub(_TIE, text)
    if "<" in text or "{{" in text or "](" in text:
        text = MARKUP.sub(lambda match: match[0].replace(" ", _TIE), text)
        text = " ".join([piece for piece in text.split(" ") if piece])
    return text


def untied(text: str) -> str:
    """Give the text again."""
    return text.replace(_TIE, " ")


def _shortened(text: str, stop: re.Match[str]) -> bool:
    """Tell whether a full stop belongs to a shortened word ("Oct.", "U.S.") or an initial, and ends no sentence."""
    before = text[max(0, stop.start() - 20) : stop.start()].lstrip("\"'(“„«‘")
    initial = len(before) == 1 and before.isalpha()
    return stop[1][0] == "." and (before.lower() in SHORTENED or initial or "." in before)


def _is_day(before: str) -> bool:
    """Tell "3. Mai": a day's full stop ends no sentence in German, nor where the language is not known yet."""
    before = before.lstrip("\"'(“„«‘")
    return before.isdecimal() and len(before) <= 2


def _begins(text: str) -> bool:
    return bool(text) and not (text[0].isdigit() or text[0].islower() or text[0].isspace())


_known: dict[str, Vocabulary] = {}


def vocabulary(language: str) -> Vocabulary:
    """Give the vocabulary of a language: the same as before until it is full."""
    found = _known.get(language)
    if found is None or found.full:
        found = _known[language] = Vocabulary(language)
    return found


def forget() -> None:
    """Begin anew, as a fresh process would: benchmarks ask for it."""
    _known.clear()
