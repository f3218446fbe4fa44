"""Chinese and Japanese set a sign behind each part of a date: year, month, day, hour; this module reads those.

"2017年5月3日"  ->  Day(year=2017, month=5, day=3)      "午後3時20分"  ->  Clock(920)
"""

from typing import Final

from wirediff.core.facts.clocks import dated
from wirediff.core.facts.cue_words import EAST
from wirediff.core.facts.figures import figure
from wirediff.core.facts.lexicon import FIGURE
from wirediff.core.facts.mention import Clock, Day, Mention
from wirediff.core.facts.passage import Passage

_LATER: Final = frozenset({("下", "午"), ("晚", "上")})
_TOO_LONG: Final = 10_000
"""No year has so many digits."""
_HOUR: Final = ("時", "时")
_POINT: Final = ("点", "點")
"""Says an hour behind a part of the day, and else also points."""
_PARTS_OF_DAY: Final = frozenset("午晨早晚夜")


def eastern_date(passage: Passage, index: int) -> Mention | None:
    """Read "2017年5月3日", "13日" and "午後3時20分"; not "3年" and "13日間", which are spans of time."""
    said: dict[str, int] = {}
    at = index
    for sign, part in (("年", "year"), ("月", "month"), ("日", "day")):
        number = _signed(passage, at, sign)
        if number is not None and (part != "year" or number >= 1000):
            said[part], at = number, at + 2
    if said:
        return dated(passage, index, at, Day(year=said.get("year"), month=said.get("month"), day=said.get("day")))
    hour = _signed(passage, index, *(_HOUR + _POINT if _of_day(passage, index) else _HOUR))
    if hour is None:
        return None
    half = passage.low(index + 2) == "半"
    minute = _signed(passage, index + 2, "分")
    later = 720 if passage.low(index - 1) == "後" or (passage.low(index - 2), passage.low(index - 1)) in _LATER else 0
    end = index + (4 if minute is not None else 2 + half)
    return dated(passage, index, end, Clock(hour * 60 + later + (minute or 30 * half)))


def _of_day(passage: Passage, index: int) -> bool:
    """Tell whether a part of the day stands before a word: "下午三点" is an hour, "三点" alone also three points."""
    before, last = passage.low(index - 2), passage.low(index - 1)
    return last in _PARTS_OF_DAY or (last == "上" and before in _PARTS_OF_DAY)


def _signed(passage: Passage, index: int, *signs: str) -> int | None:
    """Read a figure of up to four digits right before one of some signs."""
    if passage.sense(index) is not FIGURE or passage.low(index + 1) not in signs or passage.low(index + 2) == "間":
        return None
    number = figure(passage.parts[index].text, EAST)
    return int(number) if number is not None and number == int(number) < _TOO_LONG else None
