"""A diff shows which words changed; an editor asks which facts did.

    "The toll rose to 12, police said." / "The toll has risen to 15, police said."
        ->  (Fact("number", "12", "15", direction="up", by="3"),)

Both texts are cut down to the sentences that differ, taken apart into words with their senses, and aligned word by
word; each kind of fact is then read off and paired by position. Rephrasing without a change of fact gives ().
"""

from operator import attrgetter
from typing import Final

from wirediff.core.changes import Fact
from wirediff.core.facts.alignment import Alignment, align
from wirediff.core.facts.attribution import attribution_facts
from wirediff.core.facts.cue_words import EAST
from wirediff.core.facts.cues import cue_facts
from wirediff.core.facts.dates import dates
from wirediff.core.facts.lexicon import FIGURE
from wirediff.core.facts.mention import Found, Mention
from wirediff.core.facts.names import name_facts
from wirediff.core.facts.numbers import list_mark, numbers
from wirediff.core.facts.pairing import paired
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.places import WITHOUT_CAPITALS, place_facts
from wirediff.core.facts.quotes import quote_facts
from wirediff.core.facts.reading import forget
from wirediff.core.facts.reversals import reversal_facts
from wirediff.core.facts.stretch import differing, language_of
from wirediff.core.facts.vocabulary import ARTICLE, COUNTED, CUE, NAMED, QUOTED, SAYS, TURNS

LONGEST: Final = 10_000
"""Where more letters than this differ in one block it is a list or a dump, and no reader looks for facts in it."""
_GROUPED: Final = 6
"""A number of so many digits can be set in groups."""
_HOLDS: Final = {"attribution": frozenset({"number", "name"}), "date": frozenset({"reversal"})}
"""What a fact of one type has inside is told with it: "three officials said", "late Saturday"."""
_PLACE: Final = attrgetter("place")


def changed_facts(old: str, new: str, language: str | None = None, *, field: bool = False) -> tuple[Fact, ...]:
    """Give the facts that differ between the old and the new text of one block, in reading order.

    Both texts are canonical. `language` is a tag such as "de" or "de-AT"; without one it is guessed. Of a `field`, such
    as a headline, figures are told however little of it stayed: the one text stands for the other.
    """
    if old == new:
        return ()
    stretch = differing(old, new, language_of(new, language), LONGEST)
    if stretch is None:
        return ()
    alignment = align(stretch, field=field)
    found = _counted(alignment) if _counts(alignment) else []
    here, there = alignment.old_bits, alignment.new_bits
    if alignment.new.language in WITHOUT_CAPITALS:
        found += place_facts(alignment)
    elif (here | there) & NAMED:
        found += name_facts(alignment)
    if (alignment.old.bits | alignment.new.bits) & SAYS or alignment.new.language == EAST:
        found += attribution_facts(alignment)
    if (here | there) & CUE:
        found += cue_facts(alignment)
    if here & there & TURNS:
        found += reversal_facts(alignment)
    if (alignment.old.bits | alignment.new.bits) & QUOTED:
        found += quote_facts(alignment)
    return tuple([item.fact for item in sorted(_told_once(found), key=_PLACE)]) if found else ()


def _told_once(found: list[Found]) -> list[Found]:
    """Leave out the numbers and names of a source which came, went or changed, and the opposites inside two dates."""
    told = [item.fact for item in found if item.fact.type in _HOLDS]
    if not told or len(told) == len(found):
        return found
    return [item for item in found if not any(_within(item.fact, other) for other in told)]


def _within(fact: Fact, other: Fact) -> bool:
    sides = ((fact.old, other.old), (fact.new, other.new))
    inside = all(said is None or (where is not None and f" {said} " in f" {where} ") for said, where in sides)
    return fact.type in _HOLDS.get(other.type, ()) and inside


def _counts(alignment: Alignment) -> bool:
    """Tell whether words that count changed, or articles of both sides: "a man, two women", "two men, a woman"."""
    old, new = alignment.changed("old", COUNTED | ARTICLE), alignment.changed("new", COUNTED | ARTICLE)
    if old and new:
        return True
    return bool(old and alignment.changed("old", COUNTED)) or bool(new and alignment.changed("new", COUNTED))


def _counted(alignment: Alignment) -> list[Found]:
    """Give the dates and numbers that changed; a number is none where it belongs to a date."""
    old, new = alignment.old, alignment.new
    old_near, new_near = alignment.near("old"), alignment.near("new")
    old_dates, new_dates = dates(old, old_near), dates(new, new_near)
    old_taken, new_taken = _respelled(alignment)
    if not alignment.first:
        old_taken, new_taken = old_taken | list_mark(old), new_taken | list_mark(new)
    old_numbers = numbers(old, old_near, old_taken | _taken(old_dates), alignment.to_new)
    new_numbers = numbers(new, new_near, new_taken | _taken(new_dates), alignment.to_old)
    found = paired(old_dates, new_dates, alignment) if old_dates or new_dates else []
    return found + paired(old_numbers, new_numbers, alignment) if old_numbers or new_numbers else found


def _respelled(alignment: Alignment) -> tuple[set[int], set[int]]:
    """Give the words of hunks that only set a long number in other groups: "4471902" and "447 19 02"."""
    old: set[int] = set()
    new: set[int] = set()
    for a, b, c, d in alignment.spans:
        if a < b and c < d and b - a != d - c:
            one = _digits(alignment.old, a, b)
            if len(one) >= _GROUPED and one == _digits(alignment.new, c, d):
                old |= set(range(a, b))
                new |= set(range(c, d))
    return old, new


def _digits(passage: Passage, first: int, last: int) -> str:
    figures = [part.text.replace(" ", "") for part in passage.parts[first:last] if part.sense is FIGURE]
    return "".join(figures) if all(map(str.isdecimal, figures)) else ""


def _taken(mentions: list[Mention]) -> set[int]:
    return {index for mention in mentions for index in range(mention.start, mention.end)}


__all__ = ["changed_facts", "forget"]
