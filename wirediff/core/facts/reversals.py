"""A word that turned into its opposite turns the story round; this module names it.

    "shares rose 3.5 percent" / "shares fell 3.5 percent"   ->   reversal rose > fell

Only words of one short hunk are set against each other, and only opposites from the language's table.
"""

from collections.abc import Iterator
from typing import Final

from wirediff.core.facts.alignment import Alignment, Span
from wirediff.core.facts.cue_words import EAST
from wirediff.core.facts.mention import Found
from wirediff.core.facts.opposites import OPPOSITES, sides
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import TURNS

_SIDES: Final = {language: sides(language) for language in OPPOSITES}
_LONG: Final = 8
"""In a longer hunk, what was written anew, an opposite answers nothing."""


def reversal_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the words that were replaced by an opposite, each once."""
    for span in alignment.both(TURNS):
        if span.b - span.a <= _LONG and span.d - span.c <= _LONG:
            yield from _in_span(alignment, span)


def _in_span(alignment: Alignment, span: Span) -> Iterator[Found]:
    old, new = alignment.old, alignment.new
    if old.language == EAST:
        yield from _whole(alignment, span)
        return
    before, after = old.once(_words), new.once(_words)
    left = [at for at in _turning(new, span.c, span.d) if _bare(new, at) not in before]
    for index in _turning(old, span.a, span.b) if left else ():
        if _bare(old, index) in after:
            continue  # it stands somewhere else: "killed 2, injured 9" and "injured 9, killed 2"
        other = next((at for at in left if opposed(old, index, new.parts[at].low)), None)
        if other is not None and _denied(old, index) != _denied(new, other):
            continue  # "prohibited" and "not allowed"
        if other is not None:
            left.remove(other)
            yield alignment.found(other, "reversal", old.parts[index].text, new.parts[other].text)


def _whole(alignment: Alignment, span: Span) -> Iterator[Found]:
    """Give what two hunks say, figures apart, where the one is the opposite of the other: a sign in a word says little.

    The sign before or behind them can belong to both: "可決", "否決".
    """
    a, b, c, d = span
    for before, behind in ((0, 0), (0, 1), (1, 0)):
        one, other = _said(alignment.old, a - before, b + behind), _said(alignment.new, c - before, d + behind)
        theirs = _SIDES[EAST].get(other, ())
        if any((number, 1 - side) in theirs for number, side in _SIDES[EAST].get(one, ())):
            yield alignment.found(c, "reversal", one, other)
            return


def _said(passage: Passage, first: int, last: int) -> str:
    parts = passage.parts[max(0, first) : last]
    return "".join([part.text for part in parts if part.sense is None or part.sense.kind not in {"figure", "percent"}])


def _words(passage: Passage) -> set[str]:
    return {_bare(passage, index) for index in range(len(passage.parts))}


def _bare(passage: Passage, index: int) -> str:
    """Give a word without the Arabic "and" before it."""
    low = passage.parts[index].low
    return low.removeprefix("و") if passage.language == "ar" else low


def _denied(passage: Passage, index: int) -> bool:
    return any(passage.kind(at) == "negation" or passage.low(at).endswith("n't") for at in (index - 1, index - 2))


def _turning(passage: Passage, first: int, last: int) -> list[int]:
    return [index for index in range(first, last) if passage.parts[index].bits & TURNS]


def opposed(old: Passage, index: int, other: str) -> bool:
    """Tell whether a word of a passage and another one are opposites."""
    known = _SIDES.get(old.language, _SIDES["en"])
    theirs = known.get(other, ())
    return any((number, 1 - side) in theirs for number, side in known.get(old.parts[index].low, ()))
