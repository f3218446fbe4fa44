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
from wirediff.core.model import Fact

_TYPES = ("negation", "hedge")


def cue_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the negations and hedges that came or went in edited sentences."""
    for kind in _TYPES:
        old = _cues(alignment.old, alignment.old_span, kind)
        new = _cues(alignment.new, alignment.new_span, kind)
        answered = min(len(old), len(new))
        for side, cues in (("old", old), ("new", new)):
            left = len(cues) - answered
            hard = [index for index, alone in cues if alone][::-1][:left][::-1]
            for index in hard:
                if alignment.edited(side, index):
                    yield _found(alignment, side, kind, index)


def _found(alignment: Alignment, side: str, kind: str, index: int) -> Found:
    if side == "old":
        return Found(alignment.place(index), Fact(kind, alignment.old.words[index], None))
    return Found(index, Fact(kind, None, alignment.new.words[index]))


def _cues(passage: Passage, spans: tuple[int, ...], kind: str) -> list[tuple[int, bool]]:
    """Give the cues among the words that changed, each with whether it is one alone."""
    found = []
    for index, span in enumerate(spans):
        if span < 0:
            continue
        sense, low = passage.senses[index], passage.lows[index]
        if sense and sense.kind == kind and not _number_sign(passage, index):
            found.append((index, sense.value))
        elif kind == "negation" and low.endswith(("n't", "n’t")):
            found.append((index, True))
    return found


def _number_sign(passage: Passage, index: int) -> bool:
    """Tell whether "No" only stands for a number: "No. 3"."""
    return passage.lows[index] == "no" and passage.words[index + 1 : index + 2] == (".",)
