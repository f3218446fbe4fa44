"""Numbers and dates of two passages are paired, so that "12 dead" and "15 dead" are one change and not two.

    "12 people died, 40 were hurt" / "15 people died, 40 were hurt"  ->  12 with 15; 40 with 40 (no change)

A pair is the better the more speaks for it: shared words, the same place, the same noun. Pairs are taken best first,
earliest first among equals. What is left over was added or taken away.
"""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.chances import HALF_KEPT, score, turned
from wirediff.core.facts.counted import alike, same_victims
from wirediff.core.facts.mention import Amount, Found, Mention
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.swaps import in_one_frame, reordered
from wirediff.core.facts.turns import opposed
from wirediff.core.facts.values import comparable, difference, same

_HALVED: Final = frozenset({"halved", "halve", "halves", "halving"})
_DOUBLED: Final = frozenset({"doubled", "double", "doubles", "doubling"})
_TRIPLED: Final = frozenset({"tripled", "triple", "triples", "tripling", "trebled"})
_SAID_BY_A_VERB: Final[dict[tuple[object, str | None], frozenset[str]]] = {
    (50, "%"): _HALVED, (2, "x"): _DOUBLED, (100, "%"): _DOUBLED, (3, "x"): _TRIPLED, (200, "%"): _TRIPLED,
}  # fmt: skip
"""What a verb says as well: "rose 100 percent", "doubled"."""
_NOT_MUCH: Final = Decimal("1.5")
"""Of two bare numbers that nothing else joins the one is no more than so many times the other."""
_FAR: Final = 25
"""A number becomes one of so many on the other side: the cost grows with the numbers and not with their square."""
_LEGIBLE: Final = 18
"""A difference with more figures than this (a third less a half) says nothing to a reader."""
_SIGNS_BEFORE: Final = 3
"""A word that says up or down stands within so many words before its number."""
_FEW: Final = 100
"""Among more pairs of numbers none is looked for: no sentence has so many."""
_NO_HEADS: Final = frozenset("to and or in on at of for from by with y et und à a bis".split())


def paired(old: list[Mention], new: list[Mention], alignment: Alignment) -> list[Found]:
    """Give the facts of one type's mentions that changed, were added or were taken away."""
    found: list[Found] = []
    here, there = old, new
    if in_one_frame(old, new, alignment):
        return [_found(a, b, alignment) for a, b in zip(old, new, strict=True) if not same(a.value, b.value)]
    if old and new:
        old, new = _unsettled(old, new, alignment)
    if old and new:
        old, new = _without_ranges(old, new)
        if reordered(old, new, alignment):
            return []
        pairs = _best_pairs(old, new, alignment)
        found += [_found(a, b, alignment) for a, b in pairs if not same(a.value, b.value)]
        used = {id(mention) for pair in pairs for mention in pair}
        old, new = [m for m in old if id(m) not in used], [m for m in new if id(m) not in used]
        for a, b in _reordered_pairs(old, new, alignment):
            found += [] if same(a.value, b.value) else [_found(a, b, alignment)]
            old, new = [m for m in old if m is not a], [m for m in new if m is not b]
    gone, come = (
        _told(left, side, others, alignment) for left, side, others in ((old, "old", there), (new, "new", here))
    )
    became = _only_of_a_kind(gone, come, alignment)
    found += [_found(a, b, alignment) for a, b in became if not same(a.value, b.value)]
    used = {id(mention) for pair in became for mention in pair}
    found += [alignment.found(alignment.place(m.start), m.type, m.text, None) for m in gone if id(m) not in used]
    return found + [alignment.found(m.start, m.type, None, m.text) for m in come if id(m) not in used]


def _unsettled(old: list[Mention], new: list[Mention], alignment: Alignment) -> tuple[list[Mention], list[Mention]]:
    """Leave out what stands on both sides at one place with one value, which is most of it."""
    at_new = {index: mention for mention in new for index in range(mention.start, mention.end)}
    links = alignment.to_new
    settled: set[int] = set()
    for mention in old:
        partner = at_new.get(links[mention.start])
        if partner is None or links[mention.end - 1] < 0 or not same(mention.value, partner.value):
            continue
        if not (turned(mention, partner, alignment) or _other_victims(mention, partner, old, alignment)):
            settled |= {id(mention), id(partner)}
    if not settled:
        return old, new
    return [m for m in old if id(m) not in settled], [m for m in new if id(m) not in settled]


def _other_victims(a: Mention, b: Mention, old: list[Mention], alignment: Alignment) -> bool:
    """Tell one of several numbers that counts the dead here and the hurt there: "7 dead, 2 hurt", "2 dead, 7 hurt"."""
    return len(old) > 1 and same_victims(a, b, alignment) is False


def _without_ranges(old: list[Mention], new: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Leave out a range that the other side says with two numbers: "3-5" and "3 to 5"."""
    for ranges, others in ((old, new), (new, old)):
        for mention in ranges[:]:
            parts = _parts(mention, others)
            if parts:
                ranges.remove(mention)
                others[:] = [other for other in others if all(other is not part for part in parts)]
    return old, new


def _parts(mention: Mention, others: list[Mention]) -> list[Mention]:
    """Give the two numbers that say a range, or none."""
    if not isinstance(mention.value, Amount) or not isinstance(mention.value.worth, tuple):
        return []
    left, parts = list(others), []
    for worth in mention.value.worth:
        part = next((m for m in left if _is_worth(m, worth, mention)), None)
        if part is None:
            return []
        left.remove(part)
        parts.append(part)
    return parts


def _is_worth(mention: Mention, worth: Decimal, whole: Mention) -> bool:
    """Tell whether a number is an end of a range, which may have its unit behind the other end only."""
    if not isinstance(mention.value, Amount) or isinstance(mention.value.worth, tuple):
        return False
    return worth in {mention.value.worth, *([] if mention.value.unit else [mention.value.worth * whole.factor])}


def _reordered_pairs(old: list[Mention], new: list[Mention], alignment: Alignment) -> Iterator[tuple[Mention, Mention]]:
    """Pair what is left of a sentence set in another order, where it has one such number only, then and now."""
    if not (old and new and len(old) * len(new) <= _FEW and alignment.met["old"]):
        return
    for a in old:
        number = alignment.new_sentence("old", a.start)
        others = [b for b in new if alignment.new_sentence("new", b.start) == number and _alike_values(a, b)]
        again = [m for m in old if alignment.new_sentence("old", m.start) == number and _alike_values(m, a)]
        if len(others) == len(again) == 1 and alignment.edited("old", a.start, HALF_KEPT):
            yield a, others[0]


def _alike_values(a: Mention, b: Mention) -> bool:
    """Tell whether two numbers are measured in one unit, or count one thing as far as is known."""
    if not isinstance(a.value, Amount) or not isinstance(b.value, Amount) or a.weak or b.weak:
        return False
    if a.value.unit != b.value.unit or a.value.kind != b.value.kind:
        return False
    return a.value.unit is not None or (
        comparable(a, b) and (_heads_nothing(a) or _heads_nothing(b) or alike(a.head, b.head))
    )


def _heads_nothing(mention: Mention) -> bool:
    return mention.head is None or mention.head in _NO_HEADS


def _best_pairs(old: list[Mention], new: list[Mention], alignment: Alignment) -> list[tuple[Mention, Mention]]:
    scored = [
        (-chance, abs(i - j), i, j)
        for i, a in enumerate(old)
        for j, b in enumerate(new[max(0, i - _FAR) : i + _FAR], max(0, i - _FAR))
        if (chance := score(a, b, alignment)) > 0
    ]
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    pairs = []
    for _, _, i, j in sorted(scored):
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            pairs.append((old[i], new[j]))
    return pairs


def _found(a: Mention, b: Mention, alignment: Alignment) -> Found:
    change = difference(a.value, b.value)
    if not change or _turned_round(a, b, alignment):
        return alignment.found(b.start, a.type, a.text, b.text)
    kinds = {mention.value.kind for mention in (a, b) if isinstance(mention.value, Amount)}
    counted = "vague" not in kinds and a.factor == b.factor
    by = format((abs(change) / a.factor).normalize(), "f") if counted else ""
    direction = "up" if change > 0 else "down"
    by_how_much = by if 0 < len(by) <= _LEGIBLE else None
    return alignment.found(b.start, a.type, a.text, b.text, direction=direction, by=by_how_much)


def _turned_round(a: Mention, b: Mention, alignment: Alignment) -> bool:
    """Tell whether words before two numbers are opposites: from "up 2.1 percent" to "down 12.1" is nothing up."""
    first, _ = alignment.new.bounds(b.start)
    signs = range(max(first, b.start - _SIGNS_BEFORE), b.start)
    first, _ = alignment.old.bounds(a.start)
    return any(
        opposed(alignment.old, index, alignment.new, at)
        for index in range(max(first, a.start - _SIGNS_BEFORE), a.start)
        if alignment.to_new[index] < 0
        for at in signs
    )


def _told(left: list[Mention], side: str, others: list[Mention], alignment: Alignment) -> list[Mention]:
    """Give what was added to or taken out of a sentence that was edited, and is said nowhere in another unit."""
    if not left:
        return []
    links, other = (alignment.to_new, alignment.new) if side == "old" else (alignment.to_old, alignment.old)
    told: dict[object, Mention] = {}
    for mention in left:
        changed = min(links[mention.start : mention.end]) < 0
        alone = changed and not mention.weak and (alignment.field or alignment.edited(side, mention.start))
        if alone and not _said_otherwise(mention, others, other):
            told.setdefault(mention.value, mention)
    return list(told.values())


def _said_otherwise(mention: Mention, others: list[Mention], passage: Passage) -> bool:
    """Tell whether the other side says a number in another unit, as a rank, or with a verb."""
    for other in others:
        converted = mention.unit and mention.unit != other.unit and same(mention.value, other.value)
        if converted or _ranked(mention, other):
            return True
    verbs = _SAID_BY_A_VERB.get(_worth(mention))
    return verbs is not None and any(part.low in verbs for part in passage.parts)


def _worth(mention: Mention) -> tuple[object, str | None]:
    return (mention.value.worth if isinstance(mention.value, Amount) else None), mention.unit


def _ranked(a: Mention, b: Mention) -> bool:
    """Tell whether one says the other as a rank or an age: "round two", "the second round"; "a two-year-old boy"."""
    if not isinstance(a.value, Amount) or not isinstance(b.value, Amount):
        return False
    if {a.unit, b.unit} == {None, "mo"}:
        years, number = (a, b.value) if a.unit else (b, a.value)
        return _worth(years)[0] == (number.worth if isinstance(number.worth, tuple) else number.worth * years.factor)
    return a.value.worth == b.value.worth and {a.value.kind, b.value.kind} == {"count", "ordinal"}


def _only_of_a_kind(gone: list[Mention], come: list[Mention], alignment: Alignment) -> list[tuple[Mention, Mention]]:
    """Pair what alone is gone and alone has come of one measure: "60 days" and "45 days", "March" and "June"."""
    mine, theirs = Counter(map(_one_measure, gone)), Counter(map(_one_measure, come))
    return [
        (a, b)
        for a in gone
        for b in come
        if (kind := _one_measure(a)) == _one_measure(b) and mine[kind] == theirs[kind] == 1 and _near(a, b, alignment)
    ]


def _near(a: Mention, b: Mention, alignment: Alignment) -> bool:
    """Tell whether bare numbers can be one: not much apart, and not the dead here and the hurt there."""
    if not isinstance(a.value, Amount) or not isinstance(b.value, Amount) or a.unit:
        return True
    if isinstance(a.value.worth, tuple) or isinstance(b.value.worth, tuple):
        return True
    small, large = sorted((abs(a.value.worth), abs(b.value.worth)))
    return large <= _NOT_MUCH * small and same_victims(a, b, alignment) is not False


def _one_measure(mention: Mention) -> object:
    """Give what a number is measured in, or which parts a date has."""
    if isinstance(mention.value, Amount):
        return mention.value.kind, mention.unit
    return type(mention.value).__name__, tuple(part is None for part in mention.value)
