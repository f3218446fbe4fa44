"""A paragraph is looked for among a million others by a few numbers; this module gives a text its numbers.

    "Three died, police said …"  ->  folded "three died police said …"  ->  fingerprints (2108…, 5581…, …), 8 of them
    "THREE died; police said …"  ->  the same folded text, the same numbers
    "Four died, police said …"   ->  most of the numbers again: the two share nearly all runs of three words

The numbers are the smallest hashes over all runs of three words (bottom-k sketch, Broder 1997): texts that share many
runs share many of the smallest. A long text keeps all hashes in the lowest eighth of the range too, so that a short
text that stands inside it is found. Everything here is fixed by `SCHEME` and the same on every machine; whatever
changes a number changes `SCHEME`, and what was stored under another one is worked out anew.
"""

import re
import unicodedata
from collections.abc import Sequence
from hashlib import blake2b
from heapq import nsmallest
from typing import Final, NamedTuple
from zlib import crc32

import numpy as np
import regex

from wirediff.core.limits import LIMITS
from wirediff.core.tokens import NO_BLANKS

SCHEME: Final = "f2"
"""The version of folding, of the fingerprints and of the key; it is stored beside them."""

_NO_LETTER: Final = dict.fromkeys((code for code in range(128) if not chr(code).isalnum()), " ")
_UNSEEN: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0]"
)
"""Soft hyphens, zero-width and direction marks, fillers, variation selectors."""
_ALONE: Final = rf"[{NO_BLANKS}\p{{Hangul}}]"
_WORD: Final = regex.compile(rf"{_ALONE}\p{{M}}*|[[\w\p{{M}}]--{_ALONE}--[_]]+", regex.V1)
_DIGITS: Final = re.compile(r"\d+")

_RUN: Final = 3
_SPREAD: Final = np.uint64(0x9E3779B97F4A7C15)
_SIGN: Final = np.uint64(1)
_LARGEST: Final = 2**63 - 1
_HALF: Final = 32


def folded(text: str) -> str:
    """Give the words of a text, one blank between them: no case, no marks, no typography; idempotent.

    Compatibility forms are folded (NFKC), and each character of a script without blanks is a word of its own: a
    sign that changed in a Chinese paragraph changes three runs of words and not all of them.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_NO_LETTER).split())
    text = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).casefold()
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", _UNSEEN.sub("", text))))


class Prints(NamedTuple):
    """A text's fingerprints, the smallest first, and how many different runs of three words it has."""

    numbers: tuple[int, ...]
    runs: int


def fingerprints(folded: str) -> tuple[int, ...]:
    """Give a folded text's fingerprints, 0 to 2**63 - 1, the smallest first; none where it is too short to tell."""
    return prints(folded).numbers


def prints(folded: str) -> Prints:
    """Give a folded text's fingerprints: 8 of them, of more than 64 runs of three words up to 64.

    A text of fewer than 3 words or 40 characters has none: it is known by its key alone.
    """
    words = folded.encode("utf-8", "surrogatepass").split(b" ")
    if len(words) < _RUN or len(folded) < LIMITS.fingerprint_letters:
        return Prints((), 0)
    runs = set(_runs(words))
    if len(runs) <= LIMITS.fingerprint_runs:
        return Prints(tuple(sorted(runs)[: LIMITS.fingerprints]), len(runs))
    smallest = nsmallest(LIMITS.fingerprints_long, runs)
    lowest = _LARGEST // LIMITS.fingerprint_sample
    kept = (one for at, one in enumerate(smallest) if at < LIMITS.fingerprints or one <= lowest)
    return Prints(tuple(kept), len(runs))


def _runs(words: Sequence[bytes]) -> list[int]:
    """Give a number for each run of three words.

    Checksums of the words are spread over 64 bits by multiplication (Knuth, 6.4), the last word's too. Two words of one
    checksum do no harm, as what shares fingerprints is compared itself; and nothing need be remembered of any word.
    """
    numbers = np.fromiter(map(crc32, words), np.uint64, len(words))
    runs = (numbers[:-2] * _SPREAD + numbers[1:-1]) * _SPREAD + numbers[2:]
    found: list[int] = (runs * _SPREAD >> _SIGN).tolist()
    return found


def text_key(folded: str) -> int:
    """Give the 64-bit number (signed) that stands for a folded text; equal texts have equal ones.

    Its upper half is that of the text with every figure masked: texts that differ in figures alone ("© 2021", "© 2022")
    stand side by side in the order of their keys. See `figures_apart`.
    """
    whole = _digest(folded)
    masked = _DIGITS.sub("0", folded)
    return int.from_bytes((whole if masked == folded else _digest(masked))[:4] + whole[4:], "big", signed=True)


def figures_apart(key: int) -> tuple[int, int]:
    """Give the lowest and the highest key that a text can have which differs from this one's in figures alone."""
    lowest = key >> _HALF << _HALF
    return lowest, lowest + (1 << _HALF) - 1


def _digest(folded: str) -> bytes:
    return blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest()
