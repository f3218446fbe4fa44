"""A time line at the top of page copy says when a story was published, in many ways; this module reads it.

    "14:05 GMT +217 April 2019"  ->  2019-04-17T14:05:00+02:00

The day and the month are never guessed from two numbers. Two figures that a page glued together ("+217 April") are
taken apart in the only way that gives a zone and a day, or in the one that agrees with another date of the page.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final

MONTHS: Final[dict[str, int]] = {
    name.replace("_", " "): number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene gennaio gen janeiro января янв يناير كانون_الثاني",
            "february feb februar février févr febrero febbraio fevereiro февраля фев февр فبراير شباط",
            "march mar märz mrz mars marzo março марта мар مارس آذار",
            "april apr avril avr abril abr aprile апреля апр أبريل ابريل نيسان",
            "may mai mayo maggio maio мая مايو أيار",
            "june jun juni juin junio giugno junho июня июн يونيو حزيران",
            "july jul juli juillet juil julio luglio julho июля июл يوليو تموز",
            "august aug août aout agosto ago августа авг أغسطس آب",
            "september sep sept septembre septiembre settembre setembro сентября сен сент سبتمبر أيلول",
            "october oct oktober okt octobre octubre ottobre outubro октября окт أكتوبر تشرين_الأول",
            "november nov novembre noviembre novembro ноября ноя нояб نوفمبر تشرين_الثاني",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro декабря дек ديسمبر كانون_الأول",
        ),
        1,
    )
    for name in names.split()
}
"""Month names and their short forms in the languages wire copy comes in; each name means one month in all of them."""

ZONES: Final[dict[str, int]] = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120, "msk": 180,
    "jst": 540, "aest": 600, "aedt": 660, "est": -300, "edt": -240, "cdt": -300, "pst": -480, "pdt": -420,
}  # fmt: skip
"""Zone names that mean one offset, in minutes; "CST" and "IST" mean several and are not here."""

_MONTH: Final = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
_CLOCK: Final = re.compile(
    r"\b(?P<h>[01]?\d|2[0-3])(?:[:.h])(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d))?\s*(?P<half>[ap]\.?m\b\.?)?", re.I
)
_ZONE: Final = re.compile(
    r"\b(?P<name>" + "|".join(sorted(ZONES, key=len, reverse=True)) + r")?\b\s*\(?(?P<sign>[+\u2212-])\s?(?P<digits>\d{1,4})(?::(?P<mm>[0-5]\d))?\)?"
    r"|\b(?P<only>" + "|".join(sorted(ZONES, key=len, reverse=True)) + r")\b", re.I,
)  # fmt: skip
_DAY_FIRST: Final = re.compile(
    rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+(?:de\s+)?(?P<mon>{_MONTH})\.?,?\s+(?:de\s+)?(?P<y>(?:19|20)\d\d)\b",
    re.I,
)
_MONTH_FIRST: Final = re.compile(
    rf"\b(?P<mon>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>(?:19|20)\d\d)\b", re.I
)
_DAY_AND_YEAR: Final = re.compile(r"\d(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d\b", re.I)
_BEFORE_YEAR: Final = 80
_BEHIND_YEAR: Final = 16
"""A date begins, and ends, no farther than so many letters from where its year begins."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DOTTED: Final = re.compile(r"(?<![\d.])(?P<d>\d{1,2})\. ?(?P<mon>\d{1,2})\. ?(?P<y>(?:19|20)\d\d)\b")
_ISO_DATE: Final = re.compile(r"\b(?P<y>(?:19|20)\d\d)-(?P<mon>\d\d)-(?P<d>\d\d)(?=T|\b)")
_ISO_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?")
_FURNITURE: Final = re.compile(
    r"\b(?:published|updated|last|first|posted|created|modified|on|at|um|uhr|le|à|el|del?|a las|date|time|"
    r"mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?\b|опубликовано|обновлено|[\s,;|:()/.\u2013\u2014T-]", re.I,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TimeLine:
    """What a line that is nothing but a time says; `moment` is None where it does not say enough."""

    moment: datetime | None
    doubt: str | None = None


def dates(text: str) -> Iterator[date]:
    """Give the dates with a year that stand in a text, in order."""
    for day, _ in dated_spans(text):
        yield day


def dated_spans(text: str, *, dotted: bool = False) -> Iterator[tuple[date, tuple[int, int]]]:
    """Give the dates with a year that stand in a text, in order, each with where it begins and ends.

    With `dotted` also "3.10.2023", which is the day first wherever dates are written so.
    """
    years = [match.start() for match in _YEAR.finditer(text)]
    if not years:
        return
    # The names of the months are many: they are looked for around the years only.
    start, end = max(0, years[0] - _BEFORE_YEAR), years[-1] + _BEHIND_YEAR
    patterns = [_ISO_DATE, _DAY_FIRST, *((_DOTTED,) * dotted)]
    if _DAY_AND_YEAR.search(text, start, end):
        patterns.append(_MONTH_FIRST)
    found = [match for pattern in patterns for match in pattern.finditer(text, start, end)]
    for match in sorted(found, key=lambda match: match.start()):
        day = _date(match["y"], match["mon"], match["d"])
        if day:
            yield day, match.span()


UNDATED: Final = re.compile(
    rf"\b(?:{_MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?\b|(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?\.? (?:de )?(?:{_MONTH})\b", re.I
)
"""A day and a month without the year."""


def ends_in_date(text: str) -> bool:
    """Tell whether a text ends in a date with its year, as captions do."""
    tail = text[-40:].rstrip(" .)")
    if not tail[-4:].isdigit():
        return False
    return any(match.end() == len(tail) for pattern in (_MONTH_FIRST, _DAY_FIRST) for match in pattern.finditer(tail))


def read_time_line(text: str, others: tuple[date, ...] = ()) -> TimeLine | None:
    """Read a line that holds a date or a clock time and nothing else; None for any other line.

    `others` are dates that stand elsewhere on the page: they decide where glued figures can be read in two ways.
    """
    if len(text) > 80 or not any(map(str.isdigit, text)):
        return None
    if glued := _glued(text):
        return _settle(glued, others)
    if _ISO_MOMENT.fullmatch(text):
        moment = datetime.fromisoformat(text)
        return TimeLine(moment) if moment.tzinfo else TimeLine(moment.replace(tzinfo=UTC), "zone-assumed")
    return _read_parts(text)


def _read_parts(text: str) -> TimeLine | None:
    """Read a line made of a date, a clock time and a zone, in any order and any of them missing."""
    day, rest = _take_date(text)
    clock, rest = _take(_CLOCK, rest)
    zone, rest = _take(_ZONE, rest) if clock else (None, rest)
    if _FURNITURE.sub("", rest) or not (day or clock):
        return None
    if not (day and clock):
        return TimeLine(None)
    offset = _offset(zone) if zone else None
    return TimeLine(_moment(day, clock, offset or 0), "zone-assumed" if offset is None else None)


def _take(pattern: re.Pattern[str], text: str) -> tuple[re.Match[str] | None, str]:
    match = pattern.search(text)
    return match, text if match is None else text[: match.start()] + " " + text[match.end() :]


def _take_date(text: str) -> tuple[date | None, str]:
    for pattern in (_ISO_DATE, _DAY_FIRST, _MONTH_FIRST):
        match = pattern.search(text)
        if match and (day := _date(match["y"], match["mon"], match["d"])):
            return day, text[: match.start()] + " " + text[match.end() :]
    return None, text


_GLUED: Final = re.compile(
    rf"(?P<clock>\d{{1,2}}[:.]\d\d)\s*(?:gmt|utc)\s*(?P<sign>[+\u2212-])(?P<digits>\d{{2,6}})\s+(?P<mon>{_MONTH})\.?,?\s+(?P<y>(?:19|20)\d\d)",
    re.I,
)


def _glued(text: str) -> list[datetime]:
    """Give every reading of a line in which a zone and a day run into each other."""
    match = _GLUED.fullmatch(text.strip())
    if not match:
        return []
    clock = _CLOCK.match(match["clock"])
    readings = []
    for cut in range(1, len(match["digits"])):
        zone, day = match["digits"][:cut], match["digits"][cut:]
        offset, when = _minutes(match["sign"], zone, None), _date(match["y"], match["mon"], day)
        if clock and offset is not None and when and not day.startswith("0"):
            readings.append(_moment(when, clock, offset))
    return readings


def _settle(readings: list[datetime], others: tuple[date, ...]) -> TimeLine:
    agreeing = [moment for moment in readings if moment.date() in others] or readings
    return TimeLine(agreeing[0]) if len(agreeing) == 1 else TimeLine(None, "time-ambiguous")


def _moment(day: date, clock: re.Match[str], offset: int) -> datetime:
    hour = int(clock["h"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"][0] in "pP" else 0)
    zone = timezone(timedelta(minutes=offset)) if offset else UTC
    return datetime(day.year, day.month, day.day, hour, int(clock["m"]), int(clock["s"] or 0), tzinfo=zone)


def _offset(match: re.Match[str]) -> int | None:
    if match["only"]:
        return ZONES[match["only"].lower()]
    return _minutes(match["sign"], match["digits"], match["mm"])


def _minutes(sign: str, digits: str, minutes: str | None) -> int | None:
    """Give a zone's offset in minutes, or None where no such zone exists (they run from -12 to +14 hours)."""
    hours, rest = (int(digits), int(minutes or 0)) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    offset = (hours * 60 + rest) * (1 if sign == "+" else -1)
    return offset if rest in (0, 30, 45) and -720 <= offset <= 840 else None


def _date(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdigit() else MONTHS[month.lower()]
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None
