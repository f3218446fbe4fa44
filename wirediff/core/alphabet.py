r"""Libraries for strings are fast; given one character a token, they compare texts word by word.

    "the ferry sank", "the ferry docked"   ->   "\U000f0000\U000f0001\U000f0002", "\U000f0000\U000f0001\U000f0003"

What a text's tokens are is worked out once and remembered while the alphabet lasts. Which character a token gets
depends on what was read before; no result does, since characters are only ever compared for equality.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from copy import copy
from itertools import accumulate, count, pairwise
from threading import Lock
from typing import Final

from wirediff.core import cues
from wirediff.core.limits import LIMITS
from wirediff.core.sentences import sentences, size
from wirediff.core.tokens import tokens

_PRIVATE: Final = 0x10FFFE - 0xF0000
_SURROGATES: Final = 0xD800
MARKS: Final = ".,;:!?\u2026\"'()[]\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb\u3002\u300c\u300d \n"
"""What stands around a word or a sentence and is none of it."""
_DATELINE: Final = 120
"""A dateline is looked for in so many letters …"""
_DASHED: Final = re.compile("[(/_\u2013-\u2015]|-[- ]|\\.-")
"""… where one of these stands, as in every one."""


class Encoded:
    """A text as tokens, one character for each in `codes`, and what is known of it beforehand.

    `starts` are the offsets in the text at which its tokens begin, and its length. `mass` says what the tokens before
    each weigh (see `weigh`), and what all of them do.
    """

    __slots__ = ("_cuts", "_ends", "_long", "_sentences", "codes", "mass", "starts", "text", "tokens")

    def __init__(
        self,
        text: str,
        words: tuple[str, ...],
        codes: str,
        weights: dict[str, int],
        cuts: tuple[int, ...] | None = None,
    ) -> None:
        self.text = text
        self.tokens = words
        self.codes = codes
        self.starts = tuple(accumulate(map(len, words), initial=0))
        self.mass = tuple(accumulate(map(weights.__getitem__, codes), initial=0))
        self._cuts = cuts
        self._ends: tuple[int, ...] | None = None
        self._sentences: tuple[Sentence, ...] | None = None
        self._long: tuple[LongSentence, ...] | None = None

    def masked(self, places: Sequence[int], masks: Iterator[str]) -> "Encoded":
        """Give the same text with these codes for the tokens of the sentences at some places."""
        edges = (0, *self.ends)
        codes = list(self.codes)
        for place in places:
            for at in range(edges[place], edges[place + 1]):
                codes[at] = next(masks)
        other = copy(self)
        other.codes = "".join(codes)
        return other

    @property
    def cuts(self) -> tuple[int, ...]:
        """The offsets in the text at which its sentences end."""
        if self._cuts is None:
            self._cuts = tuple(accumulate(map(len, sentences(self.text))))
        return self._cuts

    @property
    def ends(self) -> tuple[int, ...]:
        """The indexes after the last token of each sentence; an end inside a token counts after it."""
        if self._ends is None:
            self._ends = tuple([bisect_left(self.starts, cut) for cut in self.cuts])
        return self._ends

    @property
    def sentences(self) -> "tuple[Sentence, ...]":
        """The sentences, each as its tokens, what they weigh, and its letters."""
        if self._sentences is None:
            codes, mass, starts = self.codes, self.mass, self.starts
            edges = pairwise((0, *self.ends))
            self._sentences = tuple([(codes[a:b], mass[b] - mass[a], starts[b] - starts[a]) for a, b in edges])
        return self._sentences

    @property
    def long_sentences(self) -> "tuple[LongSentence, ...]":
        """The sentences of `LIMITS.travel_letters` or more, the first one without its dateline."""
        if self._long is None:
            self._long = tuple(self._long_ones())
        return self._long

    def _long_ones(self) -> "Iterator[LongSentence]":
        head = self.text[:_DATELINE]
        lead = cues.DATELINE.match(head) if _DASHED.search(head) else None
        starts = (lead.end() if lead else 0, *self.cuts)
        edges = (bisect_left(self.starts, starts[0]), *self.ends)
        for (start, cut), (first, last) in zip(pairwise(starts), pairwise(edges), strict=True):
            text = self.text[start:cut].rstrip()
            if len(text) >= LIMITS.travel_letters or size(text) >= LIMITS.travel_letters:
                begin, end = start + len(text) - len(text.lstrip(MARKS)), start + len(text.rstrip(MARKS))
                yield text, begin, end, first, last


Sentence = tuple[str, int, int]
"""A sentence's tokens as codes, what they weigh together, and its letters."""
LongSentence = tuple[str, int, int, int, int]
"""A sentence, where it begins and ends in its text, the marks around it apart, its first token and the one behind its
last."""


class Alphabet(dict[str, str]):
    """One private character for every token; tokens that differ only in the blanks after them share one.

    The characters come from the private-use planes as far as those reach (131,000 tokens), then from the rest of
    Unicode, surrogates left out. `weights` says what the token of a character weighs, `telling` the same with figures
    twice, `saying` without names. Safe in several threads.
    """

    __slots__ = ("_known", "_lock", "_texts", "saying", "telling", "weights")

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, str] = {}
        self._texts: dict[str, Encoded] = {}
        self._lock = Lock()
        self.saying: dict[str, int] = {}
        self.telling: dict[str, int] = {}
        self.weights: dict[str, int] = {}

    def __missing__(self, token: str) -> str:
        key = token.rstrip(" \n") or token
        with self._lock:
            code = self._known.get(key)
            if code is None:
                code = _character(len(self._known))
                self.weights[code] = weigh(key)
                self.saying[code] = 0 if key[0].isupper() and not key.isupper() else self.weights[code]
                self.telling[code] = self.weights[code] * (2 if key[0].isdigit() else 1)
                self._known[key] = code
            self[token] = code
        return code

    def encode(self, words: Sequence[str]) -> str:
        """Give tokens as a string of private characters, one each."""
        return "".join(map(self.__getitem__, words))

    def masks(self, side: str) -> Iterator[str]:
        """Give characters that stand for no token of any text, others for each side."""
        return (self[f"\0{side}{number}"] for number in count())

    def read(self, text: str) -> Encoded:
        """Give a canonical text encoded; a text read before is remembered."""
        known = self._texts.get(text)
        if known is None:
            words = tokens(text)
            known = Encoded(text, words, self.encode(words), self.weights)
            if len(text) <= LIMITS.alphabet_letters:
                self._texts[text] = known
        return known

    def sentences(self, text: str) -> Sequence[str]:
        """Cut a text into its sentences; one read before knows them."""
        known = self._texts.get(text)
        if known is None:
            return sentences(text)
        return [text[start:end] for start, end in pairwise((0, *known.cuts))]

    def join(self, parts: Sequence[Encoded]) -> Encoded:
        """Give the texts that became one, or of which one became several, as one text: a line each."""
        if len(parts) == 1:
            return parts[0]
        *heads, last = parts
        words = [word for part in heads for word in (*part.tokens[:-1], f"{part.tokens[-1]}\n")]
        return Encoded(
            "\n".join([part.text for part in parts]),
            (*words, *last.tokens),
            "".join([part.codes for part in parts]),
            self.weights,
            _joined_cuts(parts),
        )

    @property
    def full(self) -> bool:
        """Say whether so much is remembered that it is time for a new alphabet."""
        return len(self) > LIMITS.alphabet_tokens or len(self._texts) > LIMITS.alphabet_texts


def _joined_cuts(parts: Sequence[Encoded]) -> tuple[int, ...]:
    """Give where the sentences of texts end that are one, a line each: a line's end ends a sentence, too."""
    cuts: list[int] = []
    start = 0
    for part in parts:
        cuts += [start + cut for cut in part.cuts]
        start += len(part.text) + 1
        cuts[-1] = start
    return (*cuts[:-1], start - 1)


_current = Alphabet()


def alphabet() -> Alphabet:
    """Give the alphabet to use for one comparison: the same as before until it is full."""
    global _current  # noqa: PLW0603 - a cache: what it holds changes the speed and nothing else
    if _current.full:
        _current = Alphabet()
    return _current


def forget() -> None:
    """Start a new alphabet, as a fresh process would: benchmarks ask for it."""
    global _current  # noqa: PLW0603 - see above
    _current = Alphabet()


def weigh(token: str) -> int:
    """Weigh a token by how much it says: its letters, but 1 for a short word, 0 for a sign.

    No more than `LIMITS.token_weight`: a web address in one sentence and in another is no reason to take them for one.
    """
    if not token[:1].isalnum() and not token[1:2].isalnum():
        return 0
    return min(len(token), LIMITS.token_weight) if len(token) > 3 or token[0].isdigit() else 1


def _character(number: int) -> str:
    """Give the character of the so-manieth token; when all are given away, the rest share one (see `full`)."""
    if number < _PRIVATE:
        return chr(0xF0000 + number)
    number -= _PRIVATE
    number += 0x800 if number >= _SURROGATES else 0
    return chr(min(number, 0xEFFFF))
