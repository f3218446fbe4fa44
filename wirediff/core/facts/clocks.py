"""The hour is written in as many ways as the day; this module reads each of them to the minute.

"1:30 p.m.", "1330 GMT", "13.30 Uhr", "13h30", "halb zwei"  ->  Clock(810)
"""

import re
from typing import Final

from wirediff.core.facts.mention import Clock, Day, Mention
from wirediff.core.facts.passage import Passage
from wirediff.core.times import ZONES

_CLOCK: Final = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)(?:[:.][0-5]\d)?")
_MINUTE: Final = re.compile(r"[0-5]\d")
_MILITARY: Final = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
LOCAL: Final = frozenset({"local", "hours"})
"""What stands behind four figures that are an hour: "1330 local time"."""
HALVES: Final = {"am": 0, "a.m": 0, "a.m.": 0, "pm": 720, "p.m": 720, "p.m.": 720}
OCLOCK: Final = frozenset({"часов", "часа", "часам"})
"""The word behind a Russian hour."""
_AT: Final = frozenset({"в", "до", "с", "к", "после", "около"})
_SPANISH_HALVES: Final = {"tarde": 12, "noche": 12, "mañana": 0, "madrugada": 0}
_ENGLISH_HALVES: Final = {
    ("in", "the", "morning"): 0, ("in", "the", "afternoon"): 12, ("in", "the", "evening"): 12, ("at", "night"): 12,
}  # fmt: skip
_QUARTERS: Final = {"media": 0.5, "cuarto": 0.25}
_HOURLY: Final = frozenset({"à", "vers", "dès", "avant", "après"})


def dated(passage: Passage, start: int, end: int, value: Day | Clock, weak: int = 0) -> Mention:
    """Give the mention of a date or an hour."""
    return Mention("date", start, end, passage.slice(start, end), value, weak=weak)


def clock(passage: Passage, index: int) -> Mention | None:
    """Read "13:30", "1330 GMT", "1:30 p.m.", "13.30 Uhr", "18 Uhr", "13h30"."""
    word, after = passage.parts[index].text, passage.low(index + 1)
    match, end = _CLOCK.fullmatch(_stopped(passage, index)), index + 1
    if word.count(":") == 2 and word[1] == ":" and after not in ZONES and after not in HALVES:
        return None  # "2:04:35" is how long a race took
    if word.isdecimal() and len(word) <= 2 and re.fullmatch(r"h(\d\d)?", after) and passage.glued(end):
        minutes, end = int(word) * 60 + int(after[1:] or 0), end + 1
    elif after in HALVES and (match or (word.isdecimal() and len(word) <= 2)):
        hour, minute = (int(match[1]), int(match[2])) if match else (int(word), 0)
        minutes, end = hour % 12 * 60 + minute + HALVES[after], end + 1
    elif after == "uhr" and (match or (word.isdecimal() and len(word) <= 2)):
        minutes, end = (int(match[1]) * 60 + int(match[2]) if match else int(word) * 60), end + 1
        if not match and _MINUTE.fullmatch(passage.low(end)):  # "14 Uhr 30"
            minutes, end = minutes + int(passage.low(end)), end + 1
    elif _MILITARY.fullmatch(word) and (after in ZONES or after in LOCAL):
        minutes = int(word[:2]) * 60 + int(word[2:])
    elif match and (":" in word or after in ZONES or _at_an_hour(passage, index)):
        minutes = int(match[1]) * 60 + int(match[2])
    elif word.isdecimal() and passage.language == "ru" and after in OCLOCK and passage.low(index - 1) in _AT:
        minutes, end = int(word) * 60, end + 1  # "в 15 часов"
    else:
        return None
    zone = ZONES.get(passage.parts[end].low) if end < len(passage.parts) else None
    return dated(passage, index, end + (zone is not None), Clock(minutes, zone))


def _stopped(passage: Passage, index: int) -> str:
    """Give a figure with the stop of an hour: Arabic sets a comma, "الساعة 14,30"."""
    word = passage.parts[index].text
    return word.replace(",", ".") if passage.language == "ar" and passage.low(index - 1) == "الساعة" else word


def _at_an_hour(passage: Passage, index: int) -> bool:
    """Tell "a las 14.30" and "в 19.00 мск" from a decimal."""
    before, after = passage.low(index - 1), passage.low(index + 1)
    if passage.language == "ar":
        return before == "الساعة"
    if passage.language == "es":
        return before == "las" or after in {"horas", "h"}
    return passage.language == "ru" and before in _AT and after in {"мск", *OCLOCK}


def hour_apart(passage: Passage, index: int) -> Mention | None:
    """Read the French "18 h 40", and "à 18 h", which is no span of time."""
    word, minute = passage.parts[index].text, passage.low(index + 2)
    if passage.language != "fr" or passage.low(index + 1) not in {"h", "heures"} or len(word) > 2:
        return None
    if minute.isdecimal() and len(minute) == 2:
        return dated(passage, index, index + 3, Clock(int(word) * 60 + int(minute)))
    return dated(passage, index, index + 2, Clock(int(word) * 60)) if passage.low(index - 1) in _HOURLY else None


def spanish_hour(passage: Passage, index: int) -> Mention | None:
    """Read "ocho de la tarde", "8 de la noche" and "seis y media de la mañana"."""
    minutes = 60 * _QUARTERS.get(passage.low(index + 2), 0) if passage.low(index + 1) == "y" else 0
    at = index + 3 if minutes else index + 1
    half = _SPANISH_HALVES.get(passage.low(at + 2))
    if half is None or (passage.low(at), passage.low(at + 1)) != ("de", "la"):
        return None
    hour = _hour(passage, index)
    told = Clock((hour % 12 + half) * 60 + int(minutes))
    return dated(passage, index, at + 3, told) if 1 <= hour <= 12 else None


def english_hour(passage: Passage, index: int) -> Mention | None:
    """Read "seven in the morning", "10 at night"."""
    behind, hour = tuple([passage.low(at) for at in range(index + 1, index + 4)]), _hour(passage, index)
    words = next((words for words in _ENGLISH_HALVES if behind[: len(words)] == words), None)
    if words is None or not 1 <= hour <= 12:
        return None
    return dated(passage, index, index + 1 + len(words), Clock((hour % 12 + _ENGLISH_HALVES[words]) * 60))


def _hour(passage: Passage, index: int) -> int:
    """Give the hour that a word names, in figures or not; 0 for none."""
    word, sense = passage.low(index), passage.sense(index)
    if word.isdecimal() and len(word) <= 2:
        return int(word)
    return sense.value if sense and sense.kind == "cardinal" else 0


def half_hour(passage: Passage, index: int) -> Mention | None:
    """Read the German "halb acht": half past seven."""
    sense = passage.parts[index].sense
    if sense is None or passage.language != "de" or passage.low(index - 1) != "halb" or not 1 <= sense.value <= 12:
        return None
    return dated(passage, index - 1, index + 1, Clock(sense.value * 60 - 30))
