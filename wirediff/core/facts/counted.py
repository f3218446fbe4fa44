"""Whether two numbers count the same: by the noun behind them, or by what befell the people they count."""

from typing import Final

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.mention import Amount, Mention
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.victims import has_victims, victims

_IRREGULAR: Final = ({"man", "men"}, {"woman", "women"}, {"person", "people"}, {"child", "children"}, {"foot", "feet"})

_OF: Final = frozenset({"of", "de", "von"})


def alike(a: str | None, b: str | None) -> bool:
    """Tell whether two counted nouns are one: "man" and "men", "soldier" and "soldiers"."""
    if a is None or b is None:
        return False
    return a == b or a[:4] == b[:4] or any(a in forms and b in forms for forms in _IRREGULAR)


def turned_noun(a: Mention, b: Mention, alignment: Alignment) -> bool:
    """Tell "214 cases of cholera" and "241 cholera cases", whichever comes first."""
    old, new = alignment.old, alignment.new
    if old.low(a.end + 1) in _OF:
        return _of(old, a.end) == _compound(new, b.end)
    return new.low(b.end + 1) in _OF and _compound(old, a.end) == _of(new, b.end)


def _of(passage: Passage, end: int) -> tuple[str, str]:
    return passage.low(end), passage.low(end + 2)


def _compound(passage: Passage, end: int) -> tuple[str, str]:
    return passage.low(end + 1), passage.low(end)


def same_victims(a: Mention, b: Mention, alignment: Alignment) -> bool | None:
    """Say whether two numbers count the same victims; None where one counts none."""
    if not isinstance(a.value, Amount) or a.value.unit is not None:
        return None
    if not (alignment.old.once(has_victims) and alignment.new.once(has_victims)):
        return None
    one, other = victims(alignment.old, a.start, a.end), victims(alignment.new, b.start, b.end)
    return one == other if one and other else None
