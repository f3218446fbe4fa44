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
NUMERAL: Final = "|".join((
    # "二〇一七年"
    rf"(?<![{_SMALL}])[{''.join(_DIGITS)}]{{4}}(?=年)",
    # "十二", "百二十億", "一亿两千万", but "二三" is no number, and neither are "三十六计" and a man named 五十嵐
    rf"(?<![第几幾数數{_SMALL}])(?=[{_SMALL}]*[十百千{_LARGE}])[{''.join(_DIGITS)}十百](?:[{_SMALL}]|[{_LARGE}])+(?![嵐计計])",
    # "百分之五"
    rf"(?<=百分之)[{_SMALL}]+",
    # "三名"
    rf"(?<![第几幾数數{_SMALL}])(?:[二两兩三四五六七八九]|十(?!分))(?=[{_COUNTED}])",
))  # fmt: skip
"""A number in signs, as a regular expression, where no day of the week stands."""


def worth(signs: str) -> Decimal | None:
    """Give what a number in signs is worth, digits in a row ("二〇一七") as such; None for "二三十", some 20 or 30."""
    if all(sign in _DIGITS for sign in signs):
        return Decimal("".join(str(_DIGITS[sign]) for sign in signs))
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
