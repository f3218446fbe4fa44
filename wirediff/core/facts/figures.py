"""A figure is written with separators that mean one thing here and another there; this module reads its worth.

"1.200"   ->  1200 in German, 1.2 in English      "二十三"  ->  23
"""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from wirediff.core.facts import eastern
from wirediff.core.facts.cue_words import EAST

_POINT: Final = frozenset({"en", "ar", EAST})
"""Languages that set a point before decimals."""
_LONGEST: Final = 40
"""A figure of more characters is a serial number or a slip, and no amount."""
_THOUSANDS: Final = {
    True: re.compile(r"\d{1,3}(?:[.٬ '’]\d{3})+(?:[,٫]\d+)?"),  # a comma before decimals
    False: re.compile(r"\d{1,3}(?:[,٬ '’]\d{3})+(?:[.٫]\d+)?"),  # a point before decimals
}
_SEPARATORS: Final = {True: re.compile("[.٬ '’]"), False: re.compile("[,٬ '’]")}


@lru_cache(maxsize=10_000)
def figure(text: str, language: str) -> Decimal | None:
    """Read a figure with its separators: "1.200" is 1200 in German and 1.2 in English."""
    if len(text) > _LONGEST:
        return None
    if language == EAST and not text[0].isdecimal():
        return eastern.worth(text)
    if text.isdecimal():
        return Decimal(int(text))
    comma = language not in _POINT
    if _THOUSANDS[comma].fullmatch(text):
        text = _SEPARATORS[comma].sub("", text)
    elif _THOUSANDS[not comma].fullmatch(text) and (text.count(",") + text.count(".") > 1 or " " in text):
        text = _SEPARATORS[not comma].sub("", text)
    text = text.replace(",", ".").replace("٫", ".")
    whole, _, rest = text.partition(".")
    if not whole.isdecimal() or (rest and not rest.isdecimal()):
        return None
    return Decimal(f"{int(whole)}.{rest}") if rest else Decimal(int(whole))
