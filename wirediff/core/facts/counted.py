"""Whether two numbers count the same: by the noun behind them, or by what befell the people they count."""

from typing import Final

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.mention import Amount, Mention
from wirediff.core.facts.victims import victims

_IRREGULAR: Final = ({"man", "men"}, {"woman", "women"}, {"person", "people"}, {"child", "children"}, {"foot", "feet"})


def alike(a: str | None, b: str | None) -> bool:
    """Tell whether two counted nouns are one: "man" and "men", "soldier" and "soldiers"."""
    if a is None or b is None:
        return False
    return a == b or a[:4] == b[:4] or any(a in forms and b in forms for forms in _IRREGULAR)


def same_victims(a: Mention, b: Mention, alignment: Alignment) -> bool | None:
    """Say whether two numbers count the same victims; None where one counts none."""
    if not isinstance(a.value, Amount) or a.value.unit is not None:
        return None
    one, other = victims(alignment.old, a.start, a.end), victims(alignment.new, b.start, b.end)
    return one == other if one and other else None
