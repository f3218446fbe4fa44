"""A diff shows which words changed; an editor asks which facts did.

    "The toll rose to 12, police said." / "The toll has risen to 15, police said."
        ->  (Fact("number", "12", "15", direction="up", by="3"),)

Both texts are cut down to the sentences that differ, taken apart into words with their senses, and aligned word by
word; each kind of fact is then read off and paired by position. Rephrasing without a change of fact gives ().
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from wirediff.core.facts.alignment import Alignment, align
from wirediff.core.facts.attribution import attribution_facts
from wirediff.core.facts.cues import cue_facts
from wirediff.core.facts.dates import dates
from wirediff.core.facts.mention import Found, Mention
from wirediff.core.facts.names import name_facts
from wirediff.core.facts.numbers import numbers
from wirediff.core.facts.pairing import paired
from wirediff.core.facts.passage import Passage, differing, language_of, read
from wirediff.core.facts.quotes import MARKS, quote_facts
from wirediff.core.facts.reversals import reversal_facts
from wirediff.core.model import Fact

LONGEST: Final = 10_000
"""Where more letters than this differ in one block it is a list or a dump, and no reader looks for facts in it."""


def changed_facts(old: str, new: str, language: str | None = None) -> tuple[Fact, ...]:
    """Give the facts that differ between the old and the new text of one block, in reading order.

    Both texts are canonical. `language` is a tag such as "de" or "de-AT"; without one it is guessed.
    """
    if old == new:
        return ()
    stretch = differing(old, new)
    if stretch is None or not stretch.old or not stretch.new or max(len(stretch.old), len(stretch.new)) > LONGEST:
        return ()
    spoken = language_of(new, language)
    alignment = align(read(stretch.old, spoken), read(stretch.new, spoken))
    found = sorted(_found(alignment), key=lambda item: item.place)
    return tuple(replace(item.fact, sentence=stretch.before + _sentence(alignment.new, item.place)) for item in found)


def _sentence(passage: Passage, place: int) -> int:
    """Give the number, from 1, of the sentence in which a word of a passage stands."""
    return passage.sentences[min(place, len(passage.words) - 1)] - passage.sentences[0] + 1


def _found(alignment: Alignment) -> Iterator[Found]:
    """Give the facts of every kind; numbers before quotes where they stand at one place."""
    old, new = alignment.old, alignment.new
    old_near, new_near = alignment.near("old"), alignment.near("new")
    old_dates, new_dates = dates(old, old_near), dates(new, new_near)
    yield from paired(old_dates, new_dates, alignment)
    old_numbers = numbers(old, old_near, _taken(old_dates), alignment.old_span)
    new_numbers = numbers(new, new_near, _taken(new_dates), alignment.new_span)
    yield from paired(old_numbers, new_numbers, alignment)
    yield from name_facts(alignment)
    yield from attribution_facts(alignment)
    yield from cue_facts(alignment)
    yield from reversal_facts(alignment)
    if MARKS.search(old.text) or MARKS.search(new.text):
        yield from quote_facts(alignment)


def _taken(mentions: list[Mention]) -> set[int]:
    return {index for mention in mentions for index in range(mention.start, mention.end)}


__all__ = ["changed_facts"]
