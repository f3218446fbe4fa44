"""A figure of four digits is a year where something says so: a word before it, or the other end of its span.

"in 1998", "from 2012 to 2020", "1990-1995", "the 1990s"  ->  years        "2000 people"  ->  none
"""

import re
from typing import Final

from wirediff.core.facts.clocks import dated
from wirediff.core.facts.mention import Day, Mention
from wirediff.core.facts.passage import Passage

YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")
"""A figure that can be a year."""
_LONG_AGO: Final = re.compile(r"1[5-8]\d\d")
_YEAR_CUES: Final = frozenset(
    "in since by until from during before after of for the its his their early late mid seit bis im jahr anno en depuis"
    " desde hasta de año v в с до году عام سنة ( ,".split()
)
_OLD_YEAR_CUES: Final = frozenset("in since until from seit bis jahr en depuis desde hasta в с до عام سنة".split())
_NOUNS: Final = frozenset(
    "people men women children troops soldiers homes jobs euros dollars menschen personnes".split()
)
_BEHIND_A_YEAR: Final = frozenset("with for at by in on . ,".split())
TO: Final = frozenset({"and", "to", "or", "-", "–", "bis", "und", "et", "y", "au", "al", "и"})
"""What stands between the two ends of a span."""


def year_at(passage: Passage, at: int) -> tuple[int | None, int]:
    """Read the year that closes a date, and where the date ends."""
    skip = at + (passage.low(at) in {",", "de", "del"})
    word = passage.parts[skip].text if skip < len(passage.parts) else ""
    return (int(word), skip + 1) if YEAR.fullmatch(word) else (None, at)


def year(passage: Passage, index: int) -> Mention | None:
    """Read "in 1998", "the 2016 election", "the 1990s"; not "2000 people"."""
    word = passage.parts[index].text
    if not YEAR.fullmatch(word):
        return None
    after = passage.low(index + 1)
    if after in {"s", "'s", "’s", "er"} and passage.glued(index + 1):
        return dated(passage, index, index + 2, Day(decade=int(word)))
    before = passage.low(index - 1)
    if after in {"-", "–"} and _spans_years(passage, index):
        return dated(passage, index, index + 3, Day(year=int(word), raw=passage.parts[index + 2].text))
    sense = passage.parts[index + 1].sense if index + 1 < len(passage.parts) else None
    counted = (
        after in _NOUNS
        or after in {"%", "-", "–"}
        or (sense and sense.kind in {"unit", "percent", "currency", "scale"})
    )
    cues = _OLD_YEAR_CUES if _LONG_AGO.fullmatch(word) else _YEAR_CUES
    until = before == "to" and after in _BEHIND_A_YEAR  # "a contract to 2029 with the club"
    dates = before in cues or until or _with_a_year(passage, index)
    return dated(passage, index, index + 1, Day(year=int(word))) if dates and not counted else None


def _spans_years(passage: Passage, index: int) -> bool:
    """Tell "1990-1995", which is no range of numbers."""
    last = passage.low(index + 2)
    return bool(YEAR.fullmatch(last)) and passage.glued(index + 1) and passage.low(index) < last


def _with_a_year(passage: Passage, index: int) -> bool:
    """Tell a year by the other end of its span: "between 1990 and 1995", "from 2012 to 2020"; and a bare German one."""
    others = ((index - 1, index - 2), (index + 1, index + 2))
    if any(passage.low(at) in TO and YEAR.fullmatch(passage.low(year)) for at, year in others):
        return True
    following = passage.parts[index + 1].text if index + 1 < len(passage.parts) else "."
    return passage.language == "de" and passage.low(index)[:2] in {"19", "20"} and not following[0].isupper()
