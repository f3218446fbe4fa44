"""Values can change places, and words around them; this module tells the one from the other.

"Varn 4 Quell 1" / "Varn 1 Quell 4"                       ->  in one frame: two values changed
"12 died and 30 were hurt" / "30 were hurt and 12 died"   ->  reordered: nothing changed
"""

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.counted import alike, same_victims
from wirediff.core.facts.mention import Mention
from wirediff.core.facts.passage import Passage


def in_one_frame(old: list[Mention], new: list[Mention], alignment: Alignment) -> bool:
    """Tell whether several values stand between the same words: "Varn 4 Quell 1", the row of a table.

    Then each stands for the one in its place. A word may be in its other number: "a woman and two children", "two women
    and a child".
    """
    if len(old) != len(new) or len(old) < 2:
        return False
    if any(a.unit != b.unit for a, b in zip(old, new, strict=True)):
        return False  # "10,000 acres (4,050 hectares)" the other way round
    here, there = _words(alignment.old, old), _words(alignment.new, new)
    return len(here) == len(there) and all(a == b or alike(a, b) for a, b in zip(here, there, strict=True))


def _words(passage: Passage, mentions: list[Mention]) -> list[str]:
    return [passage.parts[index].low for index in _around(passage, mentions)]


def _around(passage: Passage, mentions: list[Mention]) -> list[int]:
    """Give the words of a passage around some mentions."""
    inside = {index for mention in mentions for index in range(mention.start, mention.end)}
    return [index for index in range(len(passage.parts)) if index not in inside]


def reordered(old: list[Mention], new: list[Mention], alignment: Alignment) -> bool:
    """Tell whether the values are the same in another order because the words around them moved.

    A word has moved that is gone in one place and new in another, and each value counts the same victims as before.
    """
    if len(old) < 2 or sorted(map(_plain, old)) != sorted(map(_plain, new)):
        return False
    if any(all(same_victims(a, b, alignment) is False for b in new if _plain(a) == _plain(b)) for a in old):
        return False
    gone = _unlinked(alignment.old, alignment.to_new, old)
    come = _unlinked(alignment.new, alignment.to_old, new)
    return any(alike(one, other) for one in gone for other in come)


def _unlinked(passage: Passage, links: list[int], mentions: list[Mention]) -> list[str]:
    """Give the words of a passage that have no partner and stand in none of some mentions."""
    words = [passage.parts[index] for index in _around(passage, mentions) if links[index] < 0]
    return [word.low for word in words if word.text[0].isalpha()]


def _plain(mention: Mention) -> str:
    return repr(tuple(mention.value))
