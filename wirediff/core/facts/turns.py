"""A word that has an opposite, or two together, as it stands in a passage: what reversals are read from.

"was struck down"  ->  Turn(start=1, end=3, low="struck down", pairs=((39, 1),))
"""

from bisect import bisect_left
from typing import Final, NamedTuple

from wirediff.core.facts.opposites import ARABIC_AND, OPPOSITES, close, mutual, sides
from wirediff.core.facts.passage import ByWord, Passage
from wirediff.core.facts.vocabulary import TURNS

_SIDES: Final = {language: sides(language) for language in OPPOSITES}
MUTUAL: Final = {language: mutual(language) for language in OPPOSITES}
CLOSE: Final = {language: close(language) for language in OPPOSITES}
ANYWHERE: Final = {
    language: frozenset(
        word
        for words, pairs in known.items()
        if any(number not in CLOSE[language] for number, _ in pairs)
        for word in (words, *words.split())
    )
    for language, known in _SIDES.items()
}
"""Words with opposites that count elsewhere than just in their place, and the parts of those of two words."""


class Turn(NamedTuple):
    """A word with opposites, or two: from which up to which, and the number and side of each of its pairs."""

    start: int
    end: int
    low: str
    pairs: tuple[tuple[int, int], ...]


def turns_among(passage: Passage, first: int, last: int) -> list[Turn]:
    """Give the words with opposites among some, each once, two where they are one in the table: "struck down"."""
    found: dict[int, Turn] = {}
    turning = passage.having(TURNS)
    for index in turning[bisect_left(turning, first) : bisect_left(turning, last)]:
        turn = turn_at(passage, index)
        found[turn.start] = turn
    return [turn for turn in found.values() if turn.pairs]


def turn_at(passage: Passage, index: int) -> Turn:
    """Give the word with opposites that stands at an index, or the two of which it is one; its pairs may be none."""
    return passage.once(_turns)[index]


def _turns(passage: Passage) -> ByWord[Turn]:
    return ByWord(passage, _turn)


def _turn(passage: Passage, index: int) -> Turn:
    known = _SIDES[passage.language]
    for start in (index - 1, index):
        low = f"{passage.low(start)} {passage.low(start + 1)}"
        if low in known:
            return Turn(start, start + 2, low, known[low])
    low = passage.parts[index].low
    bare = low.removeprefix(ARABIC_AND) if passage.language == "ar" else low
    return Turn(index, index + 1, bare, known.get(low, ()))


def lows(passage: Passage) -> set[str]:
    """Give all that have opposites in a passage, in lower case."""
    return {turn.low for turn in turns_among(passage, 0, len(passage.parts))}


def opposed(old: Passage, index: int, new: Passage, at: int) -> bool:
    """Tell whether a word of one passage and a word of another are opposites."""
    words = old.parts[index], new.parts[at]
    return all(word.bits & TURNS for word in words) and bool(answering(turn_at(old, index), turn_at(new, at)))


def answering(old: Turn, new: Turn) -> list[int]:
    """Give the numbers of the pairs in which the one stands for the other."""
    return [number for number, side in old.pairs if (number, 1 - side) in new.pairs]


def same_side(one: Turn, other: Turn) -> bool:
    """Tell whether two say much the same."""
    return not set(one.pairs).isdisjoint(other.pairs)
