"""The same day and hour are written in many ways; this module reads each of them to one value.

    "Oct. 3", "3 October", "le 3 octobre"  ->  Day(month=10, day=3)
    "1:30 p.m.", "13.30 Uhr", "13h30"      ->  Clock(810)

A part that is not said is None: "Monday" and "Monday, Oct. 3" do not contradict each other.
"""

import re
from collections.abc import Iterable
from typing import Final

from wirediff.core.facts.calendar_words import PERIOD_NOUNS, PERIODS
from wirediff.core.facts.clocks import (
    HALVES,
    LOCAL,
    OCLOCK,
    clock,
    dated,
    english_hour,
    half_hour,
    hour_apart,
    spanish_hour,
)
from wirediff.core.facts.cue_words import EAST, LEADS
from wirediff.core.facts.day_parts import with_part
from wirediff.core.facts.eastern_dates import eastern_date
from wirediff.core.facts.headings import is_heading
from wirediff.core.facts.lexicon import MONTHS_ALONE
from wirediff.core.facts.mention import Clock, Day, Mention
from wirediff.core.facts.name_words import NOT_NAMES
from wirediff.core.facts.passage import ByWord, Passage
from wirediff.core.facts.years import TO, YEAR, year, year_at
from wirediff.core.times import ZONES

_DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})(?:\.((?:19|20)?\d\d))?")
_KINDS: Final = frozenset({"figure", "cardinal", "weekday", "day", "month", "unit", "period", "hour", "ordinal"})
_APART: Final = frozenset({",", "the", "den", "dem", "le", "el"})
_DAY_BEHIND: Final = {
    "es": frozenset("a en y al por con para desde hasta".split()),
    "fr": frozenset("à en et au pour".split()),
}
"""Languages that set the day of the month behind its weekday, and what may stand behind that."""
_HOURS: Final = {"es": spanish_hour, "en": english_hour}
_SEPTEMBER: Final = 9
_AFTER_DAY: Final = TO | HALVES.keys() | frozenset("de of . st nd rd th er º ° del the uhr".split())
_BETWEEN: Final = frozenset({"de", "of", ".", "st", "nd", "rd", "th", "er", "º", "°", "del", "the"})


def dates(passage: Passage, indexes: Iterable[int]) -> list[Mention]:
    """Give the dates and times of day that begin at some words of a passage, in order."""
    begin = passage.once(_dates)
    found: list[Mention] = []
    end = 0
    for index in indexes:
        mention = begin[index] if index >= end else None
        if mention:
            if found and _continues(passage, found[-1], mention):
                mention = _joined(passage, found.pop(), mention)
            found.append(mention)
            end = mention.end
    return found


def _dates(passage: Passage) -> ByWord[Mention | None]:
    return ByWord(passage, _date)


def _date(passage: Passage, index: int) -> Mention | None:
    """Read the date or the hour that begins at a word, if one does."""
    kind = passage.kind(index)
    if kind not in _KINDS:
        return None
    return _figures(passage, index) if kind == "figure" else _named(passage, index)


def _continues(passage: Passage, before: Mention, mention: Mention) -> bool:
    """Tell whether a date only says more of the weekday before it: "Monday, Oct. 3"."""
    between = {part.low for part in passage.parts[before.end : mention.start]}
    if not (isinstance(before.value, Day) and isinstance(mention.value, Day)):
        return False
    weekday_only = before.value == Day(weekday=before.value.weekday, part=before.value.part)
    return weekday_only and mention.value.month is not None and between <= _APART


def _joined(passage: Passage, before: Mention, mention: Mention) -> Mention:
    if not (isinstance(before.value, Day) and isinstance(mention.value, Day)):
        return mention
    day = mention.value._replace(weekday=before.value.weekday, part=before.value.part)
    return dated(passage, before.start, mention.end, day)


def _named(passage: Passage, index: int) -> Mention | None:
    """Read a date that begins with a word: "Monday", "Oct. 3", "May", "yesterday"."""
    sense = passage.parts[index].sense
    if sense is None or sense.kind in {"unit", "period"}:
        return _period(passage, index)
    if sense.kind == "ordinal":
        return _first_of(passage, index)
    if sense.kind in {"hour", "cardinal"}:
        return _hour(passage, index)
    if sense.kind in {"weekday", "day"}:
        return _day_of_week(passage, index)
    return _month_first(passage, index, int(sense.value))


def _day_of_week(passage: Passage, index: int) -> Mention | None:
    """Read "Monday" and "yesterday", with the part of the day; not "الأحد عشر", eleven, nor "la mañana"."""
    sense = passage.parts[index].sense
    if sense is None or passage.low(index + 1) == "عشر":
        return None
    part, start, end = with_part(passage, index, index + 1)
    if sense.kind == "weekday":
        day = _day(passage, end) if part is None and _is_date(passage, end) else None
        return dated(passage, start, end + (day is not None), Day(weekday=sense.value, day=day, part=part))
    morning = passage.low(index - 1) in {"la", "esta"}
    return None if morning else dated(passage, start, end, Day(relative=sense.value, part=part))


def _is_date(passage: Passage, index: int) -> bool:
    """Tell the 14 of "domingo 14" and "mardi 14" from a count: no noun stands behind it."""
    after = passage.low(index + 1)
    return passage.language in _DAY_BEHIND and (after in _DAY_BEHIND[passage.language] or not after[:1].isalnum())


def _first_of(passage: Passage, index: int) -> Mention | None:
    """Read "ersten Mai", "premier mai", "primero de mayo", "первого мая"."""
    sense, at = passage.parts[index].sense, index + 1
    at += passage.low(at) in {"de", "of"}
    month = _month(passage, at) if sense else None
    if sense is None or month is None or (passage.language == "en" and at == index + 1):
        return None
    year, end = year_at(passage, at + 1)
    return dated(passage, index, end, Day(None, year, month, int(sense.value)))


def _hour(passage: Passage, index: int) -> Mention | None:
    """Read "noon GMT" and "halb acht"."""
    sense = passage.parts[index].sense
    if sense is None or sense.kind == "cardinal":
        return (_HOURS.get(passage.language) or half_hour)(passage, index)
    zone = ZONES.get(passage.low(index + 1))
    return dated(passage, index, index + 1 + (zone is not None), Clock(sense.value, zone), weak=1)


def _period(passage: Passage, index: int) -> Mention | None:
    """Read "next week", "letzten Monat", "la semana próxima"."""
    period = PERIOD_NOUNS.get(passage.parts[index].low)
    which = PERIODS.get(passage.language, PERIODS["en"])
    for start, at in ((index - 1, index - 1), (index, index + 1)):
        step = which.get(passage.low(at))
        if period and step is not None:
            weak = int(step == 0 or passage.low(at) == "previous")
            return dated(passage, start, start + 2, Day(raw=f"{period}{step:+}"), weak=weak)
    return None


def _month_first(passage: Passage, index: int, month: int) -> Mention | None:
    """Read "Oct. 3", "Oct. 3, 2016", "October 3rd", "March 2011", "May"."""
    at = index + 1
    at += passage.low(at) == "." and len(passage.parts[index].text) <= 5
    at += passage.low(at) in {"de", "del"}
    day = _day(passage, at)
    if day:
        end = at + 1
        end += passage.glued(end) and passage.parts[end].low in _BETWEEN and passage.parts[end].low != "."
        year, end = year_at(passage, end)
        return dated(passage, index, end, Day(None, year, month, day))
    year, end = year_at(passage, at)
    alone = passage.parts[index].text in MONTHS_ALONE[passage.language] and not passage.opens(index)
    alone = alone and not is_first_name(passage, index) and not _in_heading(passage, index)
    if year or alone:
        return dated(passage, index, end if year else index + 1, Day(None, year, month))
    return None


def is_first_name(passage: Passage, index: int) -> bool:
    """Tell whether a month is somebody's name: "April Dunne", "Jan Ollers", and not "in May Brandt resigned"."""
    if passage.kind(index) != "month" or index + 1 >= len(passage.parts) or passage.parts[index].text.islower():
        return False
    after = passage.parts[index + 1]
    named = after.low not in NOT_NAMES and after.sense is None and not after.glued
    capital = named and after.text[0].isupper() and len(after.text) > 1
    return capital and passage.low(index - 1) not in LEADS and not passage.low(index - 1)[:1].isdecimal()


def _in_heading(passage: Passage, index: int) -> bool:
    """Tell the "May" of "Guests You May Invite"."""
    return passage.low(index) == "may" and passage.low(index - 1) not in LEADS and is_heading(passage, index)


def _day(passage: Passage, index: int) -> int | None:
    """Read a day of the month at a word; not the hour of "May 3:30", nor "May 300"."""
    word = passage.parts[index].text if index < len(passage.parts) else ""
    return int(word) if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31 else None


def _figures(passage: Passage, index: int) -> Mention | None:
    """Read a date or time that begins with a figure."""
    if passage.language == EAST:
        return eastern_date(passage, index)
    word, after = passage.parts[index].text, passage.low(index + 1)
    if not word.isdecimal():
        return clock(passage, index) or _dotted(passage, index)
    if len(word) == 4:
        hour = clock(passage, index) if after in ZONES or after in LOCAL else None
        return _iso(passage, index) or hour or year(passage, index)
    hourly = after in _AFTER_DAY or after[:1] == "h" or after in OCLOCK
    if len(word) > 2 or not (hourly or _month(passage, index + 1)):
        return None
    told = english_hour if passage.language == "en" else spanish_hour
    hour = clock(passage, index) or hour_apart(passage, index) or told(passage, index)
    return hour or _day_first(passage, index)


def _iso(passage: Passage, index: int) -> Mention | None:
    """Read "2017-05-03"."""
    words = [part.text for part in passage.parts[index : index + 5]]
    if len(words) < 5 or words[1] != "-" or words[3] != "-" or not YEAR.fullmatch(words[0]):
        return None
    if not (words[2].isdecimal() and words[4].isdecimal()):
        return None
    return dated(passage, index, index + 5, Day(None, int(words[0]), int(words[2]), int(words[4])))


def _day_first(passage: Passage, index: int) -> Mention | None:
    """Read "3 May", "3 and 4 May", "3. Mai 2016", "1er août", "3 de mayo"."""
    day, first = _day(passage, index), None
    at = index + 1
    if day and passage.low(at) in TO and _day(passage, at + 1):
        day, first, at = _day(passage, at + 1), str(day), at + 2
    limit = min(at + 2, len(passage.parts))
    while day and at < limit and passage.parts[at].low in _BETWEEN:
        at += 1
    month = _month(passage, at) if day else None
    if month is None:
        return None
    end = at + 1
    end += passage.low(end) == "." and len(passage.parts[at].text) <= 4 and end + 1 < len(passage.parts)
    if passage.low(end) == "/" and passage.kind(end + 1) == "month":  # "1 آذار/مارس": the month by both its names
        end += 2
    year, end = year_at(passage, end)
    return dated(passage, index, end, Day(None, year, month, day, raw=first))


def _month(passage: Passage, index: int) -> int | None:
    """Give the month that a word names behind a day; French "sept" is seven before other words."""
    sense = passage.sense(index)
    if sense and sense.kind == "month":
        return int(sense.value)
    return _SEPTEMBER if passage.language == "fr" and passage.low(index) == "sept" else None


def _dotted(passage: Passage, index: int) -> Mention | None:
    """Read "03.10." and "03.10.2016", which are dates in German only with the last stop or the year."""
    match = _DOTTED.fullmatch(passage.parts[index].text)
    if not match or passage.language not in {"de", "ru", "fr"} or int(match[2]) not in range(1, 13):
        return None
    stop = passage.low(index + 1) == "." and index + 2 < len(passage.parts)
    if not (match[3] or stop):
        return None
    year = int(match[3]) if match[3] and len(match[3]) == 4 else None
    return dated(passage, index, index + 1 + (stop and not match[3]), Day(None, year, int(match[2]), int(match[1])))
