"""A word that denies or doubts turns a sentence round; this module says where one came or went.

    "has not ruled" / "has ruled"       ->  negation "not" > none
    "did not come" / "didn't come"      ->  nothing
    "failed to agree" / "did not agree" ->  nothing

Cues of one type answer one another wherever they stand; soft ones ("failed", "could") only ever answer.
"""

from collections.abc import Iterator

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.mention import Found
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import CUE

_TYPES = ("negation", "hedge")


def cue_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the negations and hedges that came or went in edited sentences."""
    if not (alignment.old_bits | alignment.new_bits) & CUE:
        return
    olds, news = _changed(alignment.old, alignment.old_span), _changed(alignment.new, alignment.new_span)
    for kind in _TYPES:
        old, new = _cues(alignment.old, olds, kind), _cues(alignment.new, news, kind)
        answered = min(len(old), len(new))
        for side, cues in (("old", old), ("new", new)):
            left = len(cues) - answered
            hard = [index for index, alone in cues if alone][::-1][:left][::-1]
            for index in hard:
                if alignment.edited(side, index):
                    yield _found(alignment, side, kind, index)


def _found(alignment: Alignment, side: str, kind: str, index: int) -> Found:
    if side == "old":
        return alignment.found(alignment.place(index), kind, alignment.old.parts[index].text, None)
    return alignment.found(index, kind, None, alignment.new.parts[index].text)


def _changed(passage: Passage, spans: list[int]) -> list[int]:
    """Give the words among those that changed that can be cues."""
    return [index for index, part in enumerate(passage.parts) if part.bits & CUE and spans[index] >= 0]


def _cues(passage: Passage, indexes: list[int], kind: str) -> list[tuple[int, bool]]:
    """Give the cues of a type among some words, each with whether it is one alone."""
    found = []
    for index in indexes:
        part = passage.parts[index]
        if part.sense and part.sense.kind == kind and not _number_sign(passage, index):
            found.append((index, part.sense.value))
        elif kind == "negation" and part.low.endswith("n't"):
            found.append((index, True))
    return found


def _number_sign(passage: Passage, index: int) -> bool:
    """Tell whether "No" only stands for a number: "No. 3"."""
    return passage.parts[index].low == "no" and passage.low(index + 1) == "."
