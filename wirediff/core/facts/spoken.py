"""People read a difference in the unit of the copy, and programs in plain figures.

Fact("number", "2.4 billion", "2.6 billion", "up", by="200000000")  ->  "0.2 billion"
Fact("number", "39,700", "41,000", "up", by="1300")                 ->  "1,300"
"""

import re
from decimal import Decimal
from typing import Final

from wirediff.core.changes import Fact
from wirediff.core.facts.figures import figure
from wirediff.core.facts.number_words import SCALES

_MILLION: Final = 1_000_000
"""Below a million, figures in full are easier to read than a scale."""
_SCALED: Final = re.compile(r"(\d(?:[\d.,'’ ]*\d)?)( ?)([^\W\d_]+)")
_SCALES: Final = {
    (word, value) for words in SCALES.values() for word, value in words.items() if value >= _MILLION
}  # "billion" is a thousand times more in German


def difference(fact: Fact) -> str:
    """Give `by` as a reader says it: in millions where both sides are; nothing where there is none."""
    if not fact.by:
        return ""
    old, new = (_SCALED.search(side or "") for side in (fact.old, fact.new))
    for word, value in sorted(_SCALES) if old and new else ():
        if old and new and new[3].lower() == word and (old[3].lower(), value) in _SCALES:
            amount = Decimal(fact.by) / value
            if amount in _between(old[1], new[1]):
                return f"{amount.normalize():,f}{new[2]}{new[3]}"
    return f"{int(fact.by):,}" if fact.by.isdecimal() else fact.by


def _between(old: str, new: str) -> set[Decimal]:
    """Give how far apart two figures are, with a point before decimals and with a comma."""
    read = [(figure(old, language), figure(new, language)) for language in ("en", "de")]
    return {abs(b - a) for a, b in read if a is not None and b is not None}
