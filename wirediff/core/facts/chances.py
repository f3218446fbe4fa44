"""Of two numbers or dates this one may have become that one; this module says how much speaks for it.

    "12 people died" / "15 people died"        ->  8: they stand at one place and count one noun
    "12 people died" / "12 people were hurt"   ->  0: the one counts the dead

The same words before them, the same noun behind them, one hunk, one sentence, one worth.
"""

from typing import Final

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.counted import alike, same_victims, turned_noun
from wirediff.core.facts.cue_words import ROUGHLY
from wirediff.core.facts.mention import Amount, Day, Mention
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.values import comparable, same

HALF_KEPT: Final = 0.4
"""So much of a sentence stayed where numbers in different places of it are one, and a name it lacks is a change."""
_LONG: Final = 8
"""A hunk longer than this on both sides says nothing about which number became which."""
_ROLES: Final = {"to": "reached", "from": "left", "auf": "reached", "von": "left"}
"""What a number is in a change that a text reports."""


def score(a: Mention, b: Mention, alignment: Alignment) -> int:
    """Say how much speaks for two mentions standing for one fact; 0 for none."""
    if type(a.value) is not type(b.value) or not _kinds_agree(a, b):
        return 0
    overlap = any(b.start <= alignment.to_new[index] < b.end for index in range(a.start, a.end))
    here, measured = _same_hunk(a, b, alignment), a.unit or b.unit
    heads = alike(a.head, b.head) or turned_noun(a, b, alignment)
    if 2 in {a.weak, b.weak}:
        one_unit = a.unit == b.unit if measured else heads and a.weak != b.weak
        return 7 if (here or overlap) and one_unit else 0
    other_role = turned(a, b, alignment)
    if other_role:
        return 0
    equal = same(a.value, b.value)
    counted = None if equal and overlap and heads else same_victims(a, b, alignment)
    if equal and counted is not False:
        return 9 if overlap else 7 if measured else 6 if heads else 5 if here or isinstance(a.value, Amount) else 3
    if counted is None and other_role is None:
        return 8 if overlap else _beside(a, b, here, heads, alignment) or _one_day(a, b, alignment)
    near = here or overlap or _one_sentence(a, b, alignment)
    return 0 if counted is False else 8 if near else 4


def turned(a: Mention, b: Mention, alignment: Alignment) -> bool | None:
    """Tell a number that was reached from one that was left: "to 66 from 61", "to 69 from 66"; None where none was."""
    one, other = (_ROLES.get(side.low(m.start - 1)) for side, m in ((alignment.old, a), (alignment.new, b)))
    return one != other if one and other else None


def _beside(a: Mention, b: Mention, here: bool, heads: bool, alignment: Alignment) -> int:
    """Say how much speaks for two mentions that stand at different places."""
    if here and heads and not (a.unit and b.unit and a.unit != b.unit):
        return 7
    if here:
        return 4 if comparable(a, b) and _one_thing(a, b, alignment) else 0
    near = heads and a.weak + b.weak == 0 and (_one_sentence(a, b, alignment) or _same_behind(a, b, alignment))
    return 4 if near else 0


def _one_day(a: Mention, b: Mention, alignment: Alignment) -> int:
    """Say the same of two dates that say as much, in one sentence: "arrives on Tuesday", "on Wednesday arrives"."""
    if not (isinstance(a.value, Day) and isinstance(b.value, Day)):
        return 0
    as_much = all((x is None) == (y is None) for x, y in zip(a.value, b.value, strict=True))
    if as_much and _two_behind(alignment.old, a) == _two_behind(alignment.new, b):
        return 3
    if not as_much or not _one_sentence(a, b, alignment):
        return 0
    kept = alignment.edited("old", a.start, HALF_KEPT) and alignment.edited("new", b.start, HALF_KEPT)
    return 2 if kept else 0


def _two_behind(passage: Passage, mention: Mention) -> tuple[str, str]:
    return passage.low(mention.start - 2), passage.low(mention.start - 1)


def _same_behind(a: Mention, b: Mention, alignment: Alignment) -> bool:
    """Tell whether two numbers stand behind the same word: "It has 12 ferries", "which has 11 ferries"."""
    one = alignment.old.low(a.start - 1)
    return len(one) > 1 and one == alignment.new.low(b.start - 1)


def _one_sentence(a: Mention, b: Mention, alignment: Alignment) -> bool:
    """Tell whether the new sentence kept some of the old sentence's words."""
    first, last = alignment.old.bounds(a.start)
    return any(
        first <= alignment.to_old[index] < last and alignment.new.parts[index].text[0].isalpha()
        for index in range(*alignment.new.bounds(b.start))
    )


def _kinds_agree(a: Mention, b: Mention) -> bool:
    """Keep "third" from becoming "12"."""
    if isinstance(a.value, Amount) and isinstance(b.value, Amount):
        return (a.value.kind == "ordinal") == (b.value.kind == "ordinal")
    return True


def _same_hunk(a: Mention, b: Mention, alignment: Alignment) -> bool:
    hunks = {link for link in alignment.to_new[a.start : a.end] if link < 0}
    return not hunks.isdisjoint(alignment.to_old[b.start : b.end])


def _close(a: Mention, b: Mention, alignment: Alignment) -> bool:
    """Tell whether both stand at one place: in a short hunk, or right behind the same word."""
    spans = [alignment.spans[~link] for link in alignment.to_new[a.start : a.end] if link < 0]
    if any(min(s.b - s.a, s.d - s.c) <= _LONG for s in spans):
        return True
    return a.start > 0 and b.start > 0 and alignment.to_new[a.start - 1] == b.start - 1


def _one_thing(a: Mention, b: Mention, alignment: Alignment) -> bool:
    """Tell whether two numbers of one hunk can count one thing: not "with 214 aboard" and "leaving three dead"."""
    if not _close(a, b, alignment):
        return False
    if not isinstance(a.value, Amount) or not isinstance(b.value, Amount):
        return True
    if a.value.unit or b.value.unit:
        return a.value.unit == b.value.unit or _in_place(a, b, alignment)
    return a.head is None or b.head is None or _in_place(a, b, alignment)


def _in_place(a: Mention, b: Mention, alignment: Alignment) -> bool:
    """Tell whether two numbers stand behind the same words, "some" and the like apart."""
    one, other = _behind(alignment.old, a.start), _behind(alignment.new, b.start)
    return one < 0 or other < 0 or alignment.to_new[one] == other


def _behind(passage: Passage, start: int) -> int:
    """Give the word that a number stands behind, words like "some" left out; -1 where its sentence begins."""
    index, first = start - 1, passage.bounds(start)[0]
    while index >= first and passage.parts[index].low in ROUGHLY:
        index -= 1
    return index if index >= first else -1
