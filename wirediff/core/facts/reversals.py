"""A word that turned into its opposite turns the story round; this module names it.

    "shares rose 3.5 percent" / "shares fell 3.5 percent"   ->   reversal rose > fell

Only words of one hunk are set against each other, and only opposites from the table: English so far.
"""

from collections.abc import Iterator
from typing import Final

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.cue_words import OPPOSITES
from wirediff.core.facts.mention import Found
from wirediff.core.facts.vocabulary import TURNS

_SIDES: Final[dict[str, tuple[tuple[int, int], ...]]] = {}
for _number, _pair in enumerate(OPPOSITES):
    for _side, _words in enumerate(_pair):
        for _word in _words.split():
            _SIDES[_word] = (*_SIDES.get(_word, ()), (_number, _side))


def reversal_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the words that were replaced by an opposite, each once."""
    if not alignment.old_bits & alignment.new_bits & TURNS:
        return
    old, new = alignment.old, alignment.new
    for span in alignment.spans:
        left = [index for index in range(span.c, span.d) if new.parts[index].low in _SIDES]
        for index in range(span.a, span.b) if left else ():
            other = next((at for at in left if _opposed(old.parts[index].low, new.parts[at].low)), None)
            if other is not None:
                left.remove(other)
                yield alignment.found(other, "reversal", old.parts[index].text, new.parts[other].text)


def _opposed(one: str, other: str) -> bool:
    theirs = _SIDES[other]
    return any((number, 1 - side) in theirs for number, side in _SIDES.get(one, ()))
