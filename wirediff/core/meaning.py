"""Which facts changed in a block: those of what stayed, and those of the sentences that came from elsewhere.

    ¶4 "… {+Police said 15 people died.+}", which stood in old ¶2 with 12   ->  Fact("number", "12", "15", sentence=2)

A sentence that went elsewhere took its facts along: they are neither gone there nor new here.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wirediff.core.alphabet import alphabet
from wirediff.core.canonical import HEADING_KINDS
from wirediff.core.carried import Carried
from wirediff.core.changes import Draft, Fact, both_sides
from wirediff.core.facts import changed_facts
from wirediff.core.marks import without_marks
from wirediff.core.weight import FURNITURE


def facts_of(change: Draft, carried: Carried | None, language: str) -> tuple[Fact, ...]:
    """Give the facts that changed in a block, in reading order; furniture holds none of the story's.

    `carried` is given where sentences left the block or came to it.
    """
    if change.kind in FURNITURE or not change.hunks:
        return ()
    two_sided = bool(change.old and change.new)
    if carried is None and not two_sided:
        return ()
    before, after = both_sides(change.hunks)
    if carried is None:
        found = list(_facts(change.kind, before, after, language))
    else:
        found = [*(_of_what_stayed(change, before, after, carried, language) if two_sided else ())]
        found += _of_what_came(change, carried, language)
        found = list({(fact.type, fact.old, fact.new): fact for fact in reversed(found)}.values())[::-1]
    if not found:
        return ()
    said = alphabet().sentences(after)
    return tuple(sorted([_addressed(fact, said) for fact in found], key=lambda fact: fact.sentence or 0))


def _addressed(fact: Fact, said: Sequence[str]) -> Fact:
    """Give a fact with the number of the sentence that holds it, the nearest to where it was read.

    Who reads facts cuts a text with more care than needed to tell sentences: a Chinese paragraph is one to it.
    """
    at = min(fact.sentence or 1, len(said))
    if fact.new is not None and fact.new not in said[at - 1]:
        places = [number for number, sentence in enumerate(said, 1) if fact.new in sentence]
        at = min(places, key=lambda number: abs(number - at), default=at)
    return _within(fact, at)


def _within(fact: Fact, sentence: int) -> Fact:
    return fact if sentence == fact.sentence else replace(fact, sentence=sentence)


def _of_what_came(change: Draft, carried: Carried, language: str) -> Iterator[Fact]:
    """Give the facts that changed in sentences on their way here."""
    for travel in carried.came(change):
        if travel.reworded:
            for fact in _facts(change.kind, *travel.texts, language):
                yield _within(fact, travel.sentence)


def _of_what_stayed(change: Draft, before: str, after: str, carried: Carried, language: str) -> Iterator[Fact]:
    """Give the facts of both texts without the sentences that went and came."""
    old, _ = _without(before, [travel.texts[0] for travel in carried.left(change)])
    new, numbers = _without(after, [travel.text for travel in carried.came(change)])
    if old and new:
        for fact in _facts(change.kind, old, new, language):
            yield _within(fact, numbers[min(fact.sentence or 1, len(numbers)) - 1])


def _without(text: str, away: Sequence[str]) -> tuple[str, Sequence[int]]:
    """Give a text without some of its sentences, and the numbers, from 1, of those that are left.

    Of a lead that went elsewhere the dateline is left.
    """
    going = Counter(away)
    left, numbers = [], []
    for number, sentence in enumerate(alphabet().sentences(text), 1):
        bare = sentence.rstrip()
        if going[bare] > 0:
            going[bare] -= 1
            continue
        lead = next((one for one in away if bare.endswith(one)), "") if number == 1 else ""
        left.append(sentence[: len(bare) - len(lead)] if lead else sentence)
        numbers.append(number)
    return "".join(left).strip(), numbers


def _facts(kind: str, old: str, new: str, language: str) -> tuple[Fact, ...]:
    """Give the facts that changed.

    A headline's capitals name nobody, and the number in "UPDATE 1-" counts the agency's texts.
    """
    old, new = old.replace("\n", " "), new.replace("\n", " ")
    if kind not in HEADING_KINDS:
        return changed_facts(old, new, language)
    return tuple(
        fact
        for fact in changed_facts(without_marks(old), without_marks(new), language, field=True)
        if fact.type != "name"
    )
