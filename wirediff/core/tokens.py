r"""A diff is read in words, so words, prices, scores and web addresses must be whole before anything is compared.

    "The U.S. sold 1,200 at $3.50."  ->  "The ", "U.S. ", "sold ", "1,200 ", "at ", "$3.50", "."

A token is a word with the blanks after it. Words are those of UAX #29 with the wire's own on top: signed numbers,
prices, scores ("2-1"), abbreviations with stops, addresses, compounds. A script without blanks gives one grapheme a
token, but for its numbers ("十二"). Joined tokens are the text again, and no token starts inside a grapheme.
"""

import re
from typing import Final

import regex

_BLANKS: Final = r"[ \n]*"
_ADDRESS: Final = r"(?:https?://|www\.)[^\s<>\"“”«»]*[\w/]|[A-Za-z0-9_.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}"
_INITIALS: Final = r"(?:[^\W\d_]\.){2,}"
_NUMBER: Final = (
    r"(?:(?<!\w)[+\-−±])?[$€£¥₽]?(?:\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\.?\d\w*(?:[.,:/'’‑–]\w+|-(?![A-Z][a-z])\w+)*)[%‰°€£]?"  # "10-year-old", but "UPDATE 1-Ferry"
)
_WORD: Final = r"\w+(?:['’‑-]\w+)*"
_SIGN: Final = r"\.+|-+|[*]+|[=]+|[^\w\s]|\s"
_PLAIN: Final = re.compile(rf"[^\W\d_]+ +|(?:{_ADDRESS}|{_INITIALS}|{_NUMBER}|{_WORD}|{_SIGN}){_BLANKS}")

NO_BLANKS: Final = (
    r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\p{Javanese}\p{Balinese}\p{Tai_Le}"
)
"""The scripts without blanks, as the inside of a character class of `regex`."""
_NUMERALS: Final = "〇零一二三四五六七八九十百千万萬億亿兆"
_LETTER: Final = rf"[[\w\p{{M}}\u200c\u200d]--[{NO_BLANKS}]]"
_BROAD_NUMBER: Final = (
    r"(?:(?<!\w)[+\-−±])?[$€£¥₽]?(?:\d{1,3}(?: \d{3})+(?!\d)|\.?\d+)(?:[.,:/–-]\d+)*[%‰°€£]?(?!\p{M})"
)
_BROAD_WORD: Final = rf"[[\w]--[{NO_BLANKS}]]{_LETTER}*(?:['’‑-]{_LETTER}+)*"
_BROAD: Final = regex.compile(
    rf"(?:{_ADDRESS}|[{_NUMERALS}]{{2,}}(?!\p{{M}}|[\u200d\ufe00-\ufe0f])|(?=[{NO_BLANKS}])\X|(?:[[\p{{L}}]--[{NO_BLANKS}]]\.){{2,}}|{_BROAD_NUMBER}|{_BROAD_WORD}|[\U0001f1e6-\U0001f1ff]{{2}}|\X)"
    r"(?:[ \n]+(?!\p{M}|\u200d))?",
    regex.V1,
)
_NEEDS_BROAD: Final = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0730-\u074a\u0900-\u11ff"
    "\u135d-\u135f\u1712-\u1dff\u200c\u200d\u20d0-\u20ff\u2de0-\u2dff\u2e80-\uabff\ud7b0-\ud7ff\uf900-\ufaff"
    "\ufe00-\ufe2f\U00010a00-\U0010ffff]"
)
"""Combining marks, scripts without blanks, conjoining letters, emoji: what the plain pattern would cut wrongly."""


def tokens(text: str) -> tuple[str, ...]:
    """Cut a canonical text into tokens; joined they are the text again."""
    if text.isascii() or not _NEEDS_BROAD.search(text):
        return tuple(_PLAIN.findall(text))
    return tuple(_BROAD.findall(text))
