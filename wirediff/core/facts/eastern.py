"""Chinese and Japanese write numbers in signs of their own; this module says which signs are one, and its worth.

    "十二人" -> 12      "一亿两千万" -> 120000000      "二〇一七年" -> 2017

One sign alone is a number only before what it counts ("三名"), and never in the name of a day ("星期三") or of a rank
("第三"); "一" before a counter is an article. So what stands in names and set phrases ("三菱", "十分", "千万") is none.
"""

from decimal import Decimal
from typing import Final

from wirediff.core.facts.cue_words import COUNTERS

_DIGITS: Final = {
    sign: value
    for value, signs in enumerate(("〇零", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九"))
    for sign in signs
}
HUNDREDTHS: Final = "百分之"
"""What stands before a number of percent."""
_HUNDRED: Final = 100
_TENS: Final = {"十": 10, "百": 100, "千": 1000}
_MYRIADS: Final = {"万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12}
_SMALL: Final = "".join([*_DIGITS, *_TENS])
_LARGE: Final = "".join(_MYRIADS)
_COUNTED: Final = COUNTERS.replace(" ", "") + "年月日天倍死伤傷歲座栋头頭千百万萬億亿"
_WEEKS: Final = ("星期", "礼拜", "禮拜", "周", "週")
WEEKDAYS: Final = {
    name: day
    for day, (number, planet) in enumerate(zip("一二三四五六日", "月火水木金土日", strict=True))
    for name in (*(week + number for week in _WEEKS), f"{planet}曜日", f"{planet}曜")
} | {f"{week}天": 6 for week in _WEEKS[:3]}
"""The days of the week by name, Monday 0."""
WEEKDAY: Final = r"(?<!一)(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + ")"
"""One of them, as a regular expression; "一周三次" is thrice a week."""
_ONES: Final = "".join(_DIGITS)
_UNITS: Final = "公[里斤顷頃]|英里|小[时時]|分[钟鐘]|[周週级級层層割]|[点點](?![意])"
NUMERAL: Final = "|".join((
    # "二〇一七年"
    rf"(?<![{_SMALL}])[{_ONES}]{{4}}(?=年)",
    # "百分之五", "三分之一", "六点二级", but "八点五分" is a time of day
    rf"(?<![{_SMALL}])[{_SMALL}]+分之[{_SMALL}]+(?:[点點][{_ONES}]+)?",
    rf"(?<![{_SMALL}])[{_SMALL}]+[点點][{_ONES}]+(?![{_SMALL}分])",
    # "十二", "百二十億", "一亿两千万", but "二三" is no number, and neither are "三十六计", a man named 五十嵐, a town
    rf"(?<![第几幾数數{_SMALL}])(?=[{_SMALL}]*[十百千{_LARGE}])[{_ONES}十百](?:[{_SMALL}]|[{_LARGE}])+(?![嵐岚计計]|代市)",
    # "三名", "百人"
    rf"(?<![第几幾数數{_SMALL}])(?:[二两兩三四五六七八九]|十(?!分))(?=[{_COUNTED}]|{_UNITS})(?!本木|日市|千代)",
    rf"(?<![第几幾数數\d{_SMALL}])[百千](?=[人名円元])",
))  # fmt: skip
"""A number in signs, as a regular expression, where no day of the week stands."""


def worth(signs: str) -> Decimal | None:
    """Give what a number in signs is worth: of hundredths ("百分之五") how many there are, of a share its quotient.

    Digits in a row ("二〇一七") are read as such; None for "二三十", some 20 or 30.
    """
    whole, share, part = signs.partition("分之")
    if share:
        below, above = worth(whole), worth(part)
        if not below or above is None:
            return None
        return above if below == _HUNDRED else above / below
    whole, point, rest = signs.replace("點", "点").partition("点")
    if point:
        number = worth(whole)
        return None if number is None else number + Decimal(f"0.{_digits(rest)}")
    return Decimal(_digits(signs)) if all(sign in _DIGITS for sign in signs) else _counted(signs)


def _digits(signs: str) -> str:
    return "".join(str(_DIGITS[sign]) for sign in signs)


def _counted(signs: str) -> Decimal | None:
    """Add tens, hundreds and myriads up."""
    total = part = digit = 0
    for sign in signs:
        if sign in _TENS:
            part, digit = part + max(digit, 1) * _TENS[sign], 0
        elif sign in _MYRIADS:
            total, part, digit = total + max(part + digit, 1) * _MYRIADS[sign], 0, 0
        elif digit:
            return None
        else:
            digit = _DIGITS[sign]
    return Decimal(total + part + digit)
