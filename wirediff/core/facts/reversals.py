"""A word that turned into its opposite turns the story round; this module names it.

    "shares rose 3.5 percent" / "shares fell 3.5 percent"   ->   reversal rose > fell

Only words of one hunk are set against each other, and only opposites from the table: English so far.
"""

from collections.abc import Iterator
from typing import Final

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.cue_words import OPPOSITES
from wirediff.core.facts.mention import Found
from wirediff.core.model import Fact

_SIDES: Final[dict[str, tuple[tuple[int, int], ...]]] = {}
for _number, _pair in enumerate(OPPOSITES):
    for _side, _words in enumerate(_pair):
        for _word in _words.split():
            _SIDES[_word] = (*_SIDES.get(_word, ()), (_number, _side))


def reversal_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the words that were replaced by an opposite, each once."""
    old, new = alignment.old, alignment.new
    for span in alignment.spans:
        left = [index for index in range(span.c, span.d) if new.lows[index] in _SIDES]
        for index in range(span.a, span.b) if left else ():
            other = next((at for at in left if _opposed(old.lows[index], new.lows[at])), None)
            if other is not None:
                left.remove(other)
                yield Found(other, Fact("reversal", old.words[index], new.words[other]))


def _opposed(one: str, other: str) -> bool:
    theirs = _SIDES[other]
    return any((number, 1 - side) in theirs for number, side in _SIDES.get(one, ()))
