r"""Editors move, add and cut sentences; this module finds where one ends.

    Mr. Voss resigned. "I am done," he said.  ->  "Mr. Voss resigned. ", "\"I am done,\" he said."

A sentence ends at a stop with the closing marks after it, before a blank and what can open a sentence. An abbreviation,
an initial or an ordinal ("3. Mai") ends none. Joined sentences are the text again.
"""

import re
from typing import Final

from wirediff.core.times import MONTHS

_CLOSING: Final = "\"'\u201c\u201d\u2018\u2019\u00bb)\\]"
_END: Final = re.compile(
    # A class of signs comes first, which is searched for several times faster than one of several patterns.
    "[.!?\u2026\u061f\u06d4\u0964\n\u3002\uff01\uff1f]"
    f"(?:(?<=[.!?\u2026])(?<![.!?\u2026]{{2}})[.!?\u2026]*[{_CLOSING}]* +|(?<=[\u061f\u06d4\u0964])[{_CLOSING}]* +"
    "|(?<=\n)\n*|(?<=[\u3002\uff01\uff1f])[\u300d\u300f\uff09\u201d\u2019]*)(?=\\S)"
)
_ABBREVIATIONS: Final = frozenset(
    "mr mrs ms dr st prof gen lt col sgt capt cmdr maj rev hon sen rep gov pres jr sr inc corp co ltd plc "
    "no nos vs jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ft mt fig al "
    "approx est dept ca bzw usw etc nr str vgl ggf evtl mio mrd abs art mme mlle env av sra dña núm pág "
    "ul gg tys млн млрд тыс руб г гг ул им др т д".split()
)
_MONTH_DAY: Final = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.) \d{1,2}$"
)
_CURRENCIES: Final = frozenset("$€£¥")
_GROWN: Final = 18
"""Whoever is quoted with an age has most often come of it."""
_DAYS: Final = 31
_MONTHS: Final = 12
_DENSE: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uabff\uf900-\ufaff]")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+")
_LAST_WORD: Final = re.compile(r"[\w.]+$")


def sentences(text: str) -> tuple[str, ...]:
    """Cut a text into its sentences, the blanks after each belonging to it."""
    found, start = [], 0
    for match in _END.finditer(text):
        if _ends(text, match):
            found.append(text[start : match.end()])
            start = match.end()
    found.append(text[start:])
    return tuple(found)


def size(text: str) -> int:
    """Count the letters of a text; a sign of a script without blanks says as much as three."""
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))


def _ends(text: str, match: re.Match[str]) -> bool:
    """Tell a sentence's end from a stop inside one."""
    following = text[match.end()]
    if match[0][0] != "." or match[0].startswith(".."):
        return match[0][0] not in "!?\u2026." or not following.islower()
    if following.islower():
        return False
    word = _LAST_WORD.search(text, max(0, match.start() - 24), match.start())
    if word is None:
        return True
    last = word[0].rpartition(".")[2]
    if last.isdigit():  # "am 3. Mai", but "in 2017. He", "on March 3. He", "paid $31.50. He", "Ada Lopez, 54. He"
        return (
            len(last) > 2
            or _is_amount(text, word)
            or _is_age(text, word, match.end())
            or _MONTH_DAY.search(text, max(0, match.start() - 24), match.start()) is not None
        )
    return last.lower() not in _ABBREVIATIONS and (len(last) > 1 or not last.isalpha())


def _is_amount(text: str, number: re.Match[str]) -> bool:
    """Tell a sum or a decimal, "$31.50" and "8.75", from an ordinal and from a day and a month, "3.5."."""
    whole, point, rest = number[0].rpartition(".")
    if text[number.start() - 1 : number.start()] in _CURRENCIES:
        return True
    dated = whole.isdecimal() and rest.isdecimal() and int(whole) <= _DAYS and int(rest) <= _MONTHS
    return bool(point) and not dated


def _is_age(text: str, number: re.Match[str], following: int) -> bool:
    """Tell an age, "said Ada Lopez, 54.", from a day, "am Montag, 3. Mai", and a place, "1. Oram, 2. Voss"."""
    grown = number[0].isdecimal() and int(number[0]) >= _GROWN
    if not grown or text[number.start() - 2 : number.start()] != ", ":
        return False
    word = _FIRST_WORD.match(text, following)
    return word is None or word[0].lower() not in MONTHS
