"""Two values can say the same in other words, be of one order, or differ by so much; this module compares them.

13:30 and 1:30 p.m.: the same      a third and 33 percent: the same      200,000 and 2: not of one order
"""

from decimal import Decimal
from typing import Final

from wirediff.core.facts.mention import Amount, Clock, Day, Mention

_DAY: Final = 1440
_HALF: Final = Decimal("0.5")
_ENDLESS: Final = 20
"""A share of so many digits, such as a third, is rounded where it is written as percent."""
_METRIC: Final = {
    ("mi", "m"): Decimal("1609.344"), ("ft", "m"): Decimal("0.3048"), ("in", "m"): Decimal("0.0254"),
    ("yd", "m"): Decimal("0.9144"), ("acre", "ha"): Decimal("0.404686"), ("mph", "kmh"): Decimal("1.609344"),
    ("gal", "l"): Decimal("3.78541"), ("oz", "kg"): Decimal("0.0283495"), ("lb", "kg"): Decimal("0.453592"),
    ("ton", "kg"): Decimal("907.185"), ("kn", "kmh"): Decimal("1.852"),
}  # fmt: skip
"""What one of a unit of the United States is in metric ones."""
_LAX: Final = Decimal("0.06")
"""A value told in another unit is rounded, by no more than so much of it: "3 inches (8 centimetres)" …"""
_EXACT: Final = Decimal("0.01")
"""… and by so much whatever figures it has."""
_ONE_ORDER: Final = 100
"""Numbers that count other things are two where one is more than so many times the other."""


def same(a: object, b: object) -> bool:
    """Tell whether two values say the same; a date's missing part contradicts nothing, nor does a missing zone."""
    if isinstance(a, Amount):
        if not isinstance(b, Amount):
            return False
        return a == b or _rounded(a, b) or _converted(a, b) or _converted(b, a) or _times(a) == _times(b)
    if isinstance(a, Day) and isinstance(b, Day):
        return a == b or all(x is None or y is None or x == y for x, y in zip(a, b, strict=True))
    if isinstance(a, Clock) and isinstance(b, Clock):
        if a.zone is None or b.zone is None:
            return a.minutes == b.minutes
        return (a.minutes - a.zone) % _DAY == (b.minutes - b.zone) % _DAY
    return a == b


def _rounded(a: Amount, b: Amount) -> bool:
    """Tell whether one is a share and the other its percentage, rounded: "a third" and "33 percent"."""
    if not a.unit == b.unit == "%" or isinstance(a.worth, tuple) or isinstance(b.worth, tuple):
        return False
    endless = any(len(x.worth.as_tuple().digits) > _ENDLESS for x in (a, b) if not isinstance(x.worth, tuple))
    return endless and abs(a.worth - b.worth) < _HALF


def _times(a: Amount) -> Amount:
    """Give a number without the unit of how often: who scored twice scored two goals."""
    return a._replace(unit=None) if a.unit == "x" else a


def _converted(a: Amount, b: Amount) -> bool:
    """Tell whether one is in a unit of the United States what the other is in a metric one: "3 inches" and "8 cm"."""
    if a.unit is None or a.unit == b.unit or isinstance(a.worth, tuple) or isinstance(b.worth, tuple):
        return False
    factor = _METRIC.get((a.unit, b.unit or ""))
    if factor:
        metric = a.worth * factor
    elif (a.unit, b.unit) == ("°F", "°"):
        metric = (a.worth - 32) * 5 / 9
    else:
        return False
    last_figure = Decimal(1).scaleb(int(b.worth.normalize().as_tuple().exponent))  # the last that is no zero
    return abs(metric - b.worth) <= max(abs(metric) * _EXACT, min(abs(metric) * _LAX, last_figure / 2))


def comparable(a: Mention, b: Mention) -> bool:
    """Tell numbers of one order from "200,000 told to leave" and "2 dead": beyond it other words count other things."""
    if not isinstance(a.value, Amount) or not isinstance(b.value, Amount) or a.value.unit or b.value.unit:
        return True
    if isinstance(a.value.worth, tuple) or isinstance(b.value.worth, tuple):
        return True
    small, large = sorted((abs(a.value.worth), abs(b.value.worth)))
    return small == 0 or large <= _ONE_ORDER * small


def difference(a: object, b: object) -> Decimal | None:
    """Give how much more the second of two numbers of one kind and unit is."""
    if not (isinstance(a, Amount) and isinstance(b, Amount)) or a.unit != b.unit:
        return None
    if isinstance(a.worth, tuple) or isinstance(b.worth, tuple) or (a.kind == "ordinal") != (b.kind == "ordinal"):
        return None
    return b.worth - a.worth
