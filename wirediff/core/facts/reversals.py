"""A word that turned into its opposite turns the story round; this module names it.

    "shares rose 3.5 percent" / "shares fell 3.5 percent"   ->   reversal rose > fell
    "the law was upheld" / "the law was struck down"        ->   reversal upheld > struck down
    "Varn sold it to Quell" / "Quell bought it from Varn"   ->   nothing: the two changed places

Only opposites from the language's table are set against each other: those of one short hunk, and in a sentence set in
another order those that have no other opposite there.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from wirediff.core.facts.alignment import Alignment, Span
from wirediff.core.facts.cue_words import DETERMINERS, EAST
from wirediff.core.facts.eastern_reversals import whole
from wirediff.core.facts.mention import Found
from wirediff.core.facts.opposites import ARABIC_AND, OPPOSITES, close, mutual, sides
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import COUNTED, SAID, TURNS

_SIDES: Final = {language: sides(language) for language in OPPOSITES}
_MUTUAL: Final = {language: mutual(language) for language in OPPOSITES}
_CLOSE: Final = {language: close(language) for language in OPPOSITES}
_MOST: Final = 0.5
"""So much of a sentence stayed where a word of one hunk is set against a word of another."""
_LONG: Final = 8
"""In a longer hunk, what was written anew, an opposite answers nothing."""
_LESSENS: Final = frozenset("less weniger moins menos менее أقل non".split())
"""What is "less safe" is not safe, and "dangerous" says little else; who is "non coupable" was acquitted."""
_DENIES: Final = 2
"""A word that denies stands no farther before what it denies: "not yet agreed"."""
_NAMING: Final = 4
"""A word of so many letters can name who does something."""


class Turn(NamedTuple):
    """A word with opposites, or two: from which up to which, and the number and side of each of its pairs."""

    start: int
    end: int
    low: str
    pairs: tuple[tuple[int, int], ...]


def reversal_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the words that were replaced by an opposite, each once."""
    if alignment.old.language == EAST:
        for span in alignment.both(TURNS):
            if _short(span):
                yield from whole(alignment, span)
        return
    told: list[Turn] = []
    rest = [(span, *_unsaid(alignment, span)) for span in alignment.both(TURNS) if _short(span)]
    for number, (span, olds, news) in enumerate(rest):
        others = [item for at, item in enumerate(rest) if at != number]
        for old in olds:
            for new in news:
                if _turned(alignment, span, old, new) and not _exchanged(alignment, old, new, others):
                    news.remove(new)
                    told.append(old)
                    yield _told(alignment, span, old, new)
                    break
    if not told:
        yield from _reordered(alignment)


def _reordered(alignment: Alignment) -> Iterator[Found]:
    """Give the one word that became its opposite in a sentence set in another order, most of which stayed.

    "The union rejected an offer of 6%", "An offer of 6% was accepted by the union"
    """
    if not (alignment.changed("old", TURNS) and alignment.changed("new", TURNS) and alignment.met["old"]):
        return
    olds = _by_sentence(alignment, "old")
    news = _by_sentence(alignment, "new") if olds else {}
    for number, turns in olds.items():
        for old, new in _only_answers(turns, news.get(number, [])):
            shared = _by_turns(old, new, alignment.old.language) and _crossed(alignment, old, new)
            turned = _said_of(alignment.old, old) == _said_of(alignment.new, new)
            if turned and not shared:
                yield alignment.found(
                    new.start, "reversal", alignment.old.slice(*old[:2]), alignment.new.slice(*new[:2])
                )


def _by_sentence(alignment: Alignment, side: str) -> dict[int, list[Turn]]:
    """Give the words with opposites that a sentence has and its other has not, by the new sentence's number."""
    passage, _ = alignment.side(side)
    other = alignment.side("new" if side == "old" else "old")[0].once(_lows)
    found: dict[int, list[Turn]] = {}
    for index in alignment.changed(side, TURNS):
        turn = _turn(passage, index)
        turn = turn._replace(pairs=tuple([pair for pair in turn.pairs if pair[0] not in _CLOSE[passage.language]]))
        number = alignment.new_sentence(side, index)
        if turn.pairs and turn.low not in other and number is not None and alignment.edited(side, index, _MOST):
            found.setdefault(number, []).append(turn)
    return {number: list(dict.fromkeys(turns)) for number, turns in found.items()}


def _only_answers(olds: list[Turn], news: list[Turn]) -> Iterator[tuple[Turn, Turn]]:
    """Give the words of which each has one opposite on the other side, no more, and none that says the same."""
    mine = [old for old in olds if not any(_same(old, new) for new in news)]
    theirs = [new for new in news if not any(_same(old, new) for old in olds)]
    pairs = [(old, new) for old in mine for new in theirs if _answering(old, new)]
    here, there = Counter([old for old, _ in pairs]), Counter([new for _, new in pairs])
    return ((old, new) for old, new in pairs if here[old] == there[new] == 1)


def _by_turns(old: Turn, new: Turn, language: str) -> bool:
    """Tell whether two can share the words: who sells to one, from him that one buys."""
    return any(number in _MUTUAL[language] for number in _answering(old, new))


def _short(span: Span) -> bool:
    return span.b - span.a <= _LONG and span.d - span.c <= _LONG


def _unsaid(alignment: Alignment, span: Span) -> tuple[list[Turn], list[Turn]]:
    """Give the words with opposites of a hunk's two sides that the other side does not say too.

    Not "killed 2, injured 9" for "injured 9, killed 2", and not "rose" where "climbed" stands in the same hunk.
    """
    before, after = alignment.old.once(_lows), alignment.new.once(_lows)
    olds = [turn for turn in _turns(alignment.old, span.a, span.b) if turn.low not in after]
    news = [turn for turn in _turns(alignment.new, span.c, span.d) if turn.low not in before]
    for old in tuple(olds):
        same = next((new for new in news if _same(old, new)), None)
        if same is not None and _denied(alignment.old, old) == _denied(alignment.new, same):
            olds.remove(old)
            news.remove(same)
    return olds, news


def _turns(passage: Passage, first: int, last: int) -> list[Turn]:
    """Give the words with opposites among some, each once, two where they are one in the table: "struck down"."""
    found: dict[int, Turn] = {}
    turning = passage.having(TURNS)
    for index in turning[bisect_left(turning, first) : bisect_left(turning, last)]:
        turn = _turn(passage, index)
        found[turn.start] = turn
    return [turn for turn in found.values() if turn.pairs]


def _turn(passage: Passage, index: int) -> Turn:
    known = _SIDES[passage.language]
    for start in (index - 1, index):
        low = f"{passage.low(start)} {passage.low(start + 1)}"
        if low in known:
            return Turn(start, start + 2, low, known[low])
    low = passage.parts[index].low
    bare = low.removeprefix(ARABIC_AND) if passage.language == "ar" else low
    return Turn(index, index + 1, bare, known.get(low, ()))


def _lows(passage: Passage) -> set[str]:
    return {turn.low for turn in _turns(passage, 0, len(passage.parts))}


def _turned(alignment: Alignment, span: Span, old: Turn, new: Turn) -> bool:
    """Tell whether one word stands for its opposite; "prohibited" and "not allowed" are none."""
    numbers = _answering(old, new)
    if not numbers or _denied(alignment.old, old) != _denied(alignment.new, new):
        return False
    language = alignment.old.language
    return any(
        _alone(alignment, span, old, new)
        if number in _CLOSE[language]
        else number not in _MUTUAL[language] or not _crossed(alignment, old, new)
        for number in numbers
    )


def opposed(old: Passage, index: int, new: Passage, at: int) -> bool:
    """Tell whether a word of one passage and a word of another are opposites."""
    words = old.parts[index], new.parts[at]
    return all(word.bits & TURNS for word in words) and bool(_answering(_turn(old, index), _turn(new, at)))


def _answering(old: Turn, new: Turn) -> list[int]:
    """Give the numbers of the pairs in which the one stands for the other."""
    return [number for number, side in old.pairs if (number, 1 - side) in new.pairs]


def _denied(passage: Passage, turn: Turn) -> bool:
    if passage.low(turn.start - 1) in _LESSENS or passage.low(turn.end) == "not":  # "agreed not to"
        return True
    for at in range(turn.start - 1, turn.start - 1 - _DENIES, -1):
        if at < 0 or not passage.parts[at].bits & SAID:
            return False
        if passage.kind(at) == "negation" or passage.low(at).endswith("n't"):
            return True
    return False


def _said_of(passage: Passage, turn: Turn) -> tuple[bool, bool]:
    """Say whether a word is denied, and whether something is measured by it: "a smaller drop", "a bigger one than"."""
    behind = range(turn.end, passage.bounds(turn.start)[1])
    measured = turn.low.endswith("er") and any(passage.low(at) == "than" for at in behind)
    return _denied(passage, turn), measured


def _alone(alignment: Alignment, span: Span, old: Turn, new: Turn) -> bool:
    """Tell whether one word, articles apart, stands just where the other stood, and two words on either side stayed."""
    both = (
        (alignment.old, alignment.to_new, span.a, span.b, old),
        (alignment.new, alignment.to_old, span.c, span.d, new),
    )
    return all(
        _only(passage, first, last, turn)
        and _stayed(passage, links, first - 1, first - 2)
        and _stayed(passage, links, last, last + 1)
        for passage, links, first, last, turn in both
    )


def _only(passage: Passage, first: int, last: int, turn: Turn) -> bool:
    """Tell whether besides a word there are only articles, figures and signs."""
    return all(
        turn.start <= at < turn.end
        or passage.low(at) in DETERMINERS
        or passage.parts[at].bits & (COUNTED | SAID) != SAID
        for at in range(first, last)
    )


def _stayed(passage: Passage, links: list[int], near: int, far: int) -> bool:
    """Tell whether the second word away stayed as the first did; figures may change, and a clause can end before it."""
    if not (0 <= far < len(passage.parts) and passage.parts[near].bits & SAID):
        return True
    return links[far] >= 0 or passage.parts[far].bits & (COUNTED | SAID) != SAID


def _crossed(alignment: Alignment, old: Turn, new: Turn) -> bool:
    """Tell whether somebody stood before the one word and stands behind the other: "Varn beat Quell", "Quell lost"."""
    return any((here < old.start) != (there < new.start) for here, there in _moved(alignment, old, new))


def _exchanged(
    alignment: Alignment, old: Turn, new: Turn, others: Iterable[tuple[Span, list[Turn], list[Turn]]]
) -> bool:
    """Tell whether both are said elsewhere, where the words around them went too.

    "Exports rose while imports fell", "Imports declined while exports climbed"
    """
    return (
        any(_same(old, turn) for _, _, news in others for turn in news)
        and any(_same(new, turn) for _, olds, _ in others for turn in olds)
        and any(True for _ in _moved(alignment, old, new))
    )


def _same(one: Turn, other: Turn) -> bool:
    return not set(one.pairs).isdisjoint(other.pairs)


def _moved(alignment: Alignment, old: Turn, new: Turn) -> Iterator[tuple[int, int]]:
    """Give where the words of a sentence stood that left one hunk and came in another, and where they stand."""
    come = {
        alignment.new.parts[at].low: at
        for at in range(*alignment.new.bounds(new.start))
        if at != new.start and alignment.to_old[at] < 0 and _names(alignment.new, at)
    }
    for at in range(*alignment.old.bounds(old.start)):
        low = alignment.old.parts[at].low
        if at != old.start and low in come and alignment.to_new[at] < 0 and _names(alignment.old, at):
            yield at, come[low]


def _names(passage: Passage, index: int) -> bool:
    part = passage.parts[index]
    return len(part.text) >= _NAMING and part.sense is None


def _told(alignment: Alignment, span: Span, old: Turn, new: Turn) -> Found:
    """Name what of the two words stands in the hunk: "for" and "against" behind "voted"."""
    first, last = max(new.start, span.c), min(new.end, span.d)
    before = alignment.old.slice(max(old.start, span.a), min(old.end, span.b))
    return alignment.found(first, "reversal", before, alignment.new.slice(first, last))
