"""Sentences of a paragraph change places when it is written anew; each is compared with what it became.

    "The board approved the plan. Investors had doubts."  /  "Investors had doubts. The plan was rejected by the board."
        ->  the old text as "Investors had doubts. The board approved the plan."

Facts are read at their places in the new text, so the old one can be set in any order.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median_low
from typing import Final

from rapidfuzz.distance import LCSseq

from wirediff.core.facts.passage import Passage
from wirediff.core.facts.stretch import Stretch
from wirediff.core.facts.vocabulary import TELLING

_SHARED: Final = 2
"""So many telling words say where a sentence went."""
_GAIN: Final = 2
"""In another order so many words more must find their partners."""


def in_new_order(stretch: Stretch) -> Stretch | None:
    """Give the same with the old sentences in the order of the new text; None where they are, or none is better."""
    old, new = stretch.old, stretch.new
    edges = list(pairwise([0, *old.borders, len(old.parts)]))
    order = _order(edges, old, new)
    if order == sorted(order):
        return None
    codes = "".join([old.codes[slice(*edges[at])] for at in order])
    if LCSseq.similarity(codes, new.codes) < LCSseq.similarity(old.codes, new.codes) + _GAIN:
        return None
    pieces = list(pairwise([0, *old.piece_borders, len(old.piece_bits)]))
    turned = [(stretch.first + pieces[at][0], stretch.first + pieces[at][1]) for at in order]
    # What both texts begin and end with may have left its place, so every word can be one that changed.
    return stretch._replace(old=stretch.reading.passage(*turned), old_bits=old.bits, new_bits=new.bits)


def _order(sentences: Sequence[tuple[int, int]], old: Passage, new: Passage) -> list[int]:
    """Give the sentences by where their telling words stand now; one without any stays behind the one before."""
    where = {part.code: at for at, part in reversed(list(enumerate(new.parts))) if part.bits & TELLING}
    places: list[int] = []
    for first, last in sentences:
        found = [where[code] for code in old.codes[first:last] if code in where]
        places.append(median_low(found) if len(found) >= _SHARED else places[-1] if places else 0)
    return sorted(range(len(places)), key=places.__getitem__)
