"""A word that turned into its opposite turns the story round; this module names it.

    "shares rose 3.5 percent" / "shares fell 3.5 percent"   ->   reversal rose > fell
    "the law was upheld" / "the law was struck down"        ->   reversal upheld > struck down
    "Varn sold it to Quell" / "Quell bought it from Varn"   ->   nothing: the two changed places

Only opposites from the language's table are set against each other: those of one short hunk, and in a sentence set in
another order those that have no other opposite there.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from wirediff.core.facts.alignment import Alignment, Span
from wirediff.core.facts.cue_words import DETERMINERS, EAST, RUSSIAN_ENDINGS
from wirediff.core.facts.eastern_reversals import whole
from wirediff.core.facts.mention import Found
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.turns import ANYWHERE, CLOSE, MUTUAL, Turn, answering, lows, same_side, turn_at, turns_among
from wirediff.core.facts.vocabulary import COUNTED, SAID, TURNS

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


def reversal_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the words that were replaced by an opposite, each once."""
    if alignment.old.language == EAST:
        for span in alignment.both(TURNS):
            if _short(span):
                yield from whole(alignment, span)
        return
    told: set[int] = set()
    rest = [(span, *_unsaid(alignment, span)) for span in alignment.both(TURNS) if _short(span)]
    for number, (span, olds, news) in enumerate(rest):
        others = [item for at, item in enumerate(rest) if at != number]
        for old in olds:
            for new in news:
                if _turned(alignment, span, old, new) and not _exchanged(alignment, old, new, others):
                    news.remove(new)
                    told.add(new.start)
                    yield _told(alignment, span, old, new)
                    break
    yield from _reordered(alignment, told)


def _reordered(alignment: Alignment, told: set[int]) -> Iterator[Found]:
    """Give the words that became their opposites in a sentence set in another order, most of which stayed.

    "The union rejected an offer of 6%", "An offer of 6% was accepted by the union"; `told` are new words told already.
    """
    if len(alignment.spans) < 2 or not (alignment.changed("old", TURNS) and alignment.changed("new", TURNS)):
        return
    here, there = _anywhere(alignment, "old"), _anywhere(alignment, "new")
    mine, theirs = ({number for turn in turns for number, _ in turn.pairs} for turns in (here, there))
    pairs = mine & theirs
    olds, news = _by_sentence(alignment, "old", here, pairs), _by_sentence(alignment, "new", there, pairs)
    for number, turns in olds.items():
        for old, new in _only_answers(turns, news.get(number, [])):
            shared = _by_turns(old, new, alignment.old.language) and _crossed(alignment, old, new)
            turned = _said_of(alignment.old, old) == _said_of(alignment.new, new)
            if turned and not shared and new.start not in told:
                yield alignment.found(
                    new.start, "reversal", alignment.old.slice(*old[:2]), alignment.new.slice(*new[:2])
                )


def _anywhere(alignment: Alignment, side: str) -> list[Turn]:
    """Give the changed words with opposites that count elsewhere than in their place, which the other side has not."""
    passage, _ = alignment.side(side)
    other = alignment.side("new" if side == "old" else "old")[0].once(lows)
    turning, close = ANYWHERE[passage.language], CLOSE[passage.language]
    found: list[Turn] = []
    for index in alignment.changed(side, TURNS):
        turn = turn_at(passage, index) if passage.parts[index].low in turning else None
        if turn and turn.low not in other:
            found.append(turn._replace(pairs=tuple([pair for pair in turn.pairs if pair[0] not in close])))
    return found


def _by_sentence(alignment: Alignment, side: str, turns: list[Turn], pairs: set[int]) -> dict[int, list[Turn]]:
    """Give, by the new sentence's number, the words of some pairs whose sentence was edited, each once."""
    found: dict[int, dict[Turn, None]] = {}
    for turn in turns:
        if any(number in pairs for number, _ in turn.pairs) and alignment.edited(side, turn.start, _MOST):
            sentence = alignment.new_sentence(side, turn.start)
            if sentence is not None:
                found.setdefault(sentence, {})[turn] = None
    return {number: list(some) for number, some in found.items()}


def _only_answers(olds: list[Turn], news: list[Turn]) -> Iterator[tuple[Turn, Turn]]:
    """Give the words of which each has one opposite on the other side, no more, and none that says the same."""
    mine = [old for old in olds if not any(same_side(old, new) for new in news)]
    theirs = [new for new in news if not any(same_side(old, new) for old in olds)]
    pairs = [(old, new) for old in mine for new in theirs if answering(old, new)]
    here, there = Counter([old for old, _ in pairs]), Counter([new for _, new in pairs])
    return ((old, new) for old, new in pairs if here[old] == there[new] == 1)


def _by_turns(old: Turn, new: Turn, language: str) -> bool:
    """Tell whether two can share the words: who sells to one, from him that one buys."""
    return any(number in MUTUAL[language] for number in answering(old, new))


def _short(span: Span) -> bool:
    return span.b - span.a <= _LONG and span.d - span.c <= _LONG


def _unsaid(alignment: Alignment, span: Span) -> tuple[list[Turn], list[Turn]]:
    """Give the words with opposites of a hunk's two sides that the other side does not say too.

    Not "killed 2, injured 9" for "injured 9, killed 2", and not "rose" where "climbed" stands in the same hunk.
    """
    before, after = alignment.old.once(lows), alignment.new.once(lows)
    olds = [turn for turn in turns_among(alignment.old, span.a, span.b) if turn.low not in after]
    news = [turn for turn in turns_among(alignment.new, span.c, span.d) if turn.low not in before]
    for old in tuple(olds):
        same = next((new for new in news if same_side(old, new)), None)
        if same is not None and _denied(alignment.old, old) == _denied(alignment.new, same):
            olds.remove(old)
            news.remove(same)
    return olds, news


def _turned(alignment: Alignment, span: Span, old: Turn, new: Turn) -> bool:
    """Tell whether one word stands for its opposite; "prohibited" and "not allowed" are none."""
    numbers = answering(old, new)
    if not numbers or _denied(alignment.old, old) != _denied(alignment.new, new):
        return False
    language = alignment.old.language
    return any(
        _alone(alignment, span, old, new)
        if number in CLOSE[language]
        else number not in MUTUAL[language] or not _crossed(alignment, old, new)
        for number in numbers
    )


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
        any(same_side(old, turn) for _, _, news in others for turn in news)
        and any(same_side(new, turn) for _, olds, _ in others for turn in olds)
        and any(True for _ in _moved(alignment, old, new))
    )


def _moved(alignment: Alignment, old: Turn, new: Turn) -> Iterator[tuple[int, int]]:
    """Give where the words of a sentence stood that left one hunk and came in another, and where they stand."""
    come = {
        _stem(alignment.new, at): at
        for at in range(*alignment.new.bounds(new.start))
        if at != new.start and alignment.to_old[at] < 0 and _names(alignment.new, at)
    }
    for at in range(*alignment.old.bounds(old.start)):
        low = _stem(alignment.old, at)
        if at != old.start and low in come and alignment.to_new[at] < 0 and _names(alignment.old, at):
            yield at, come[low]


def _stem(passage: Passage, index: int) -> str:
    """Give a word by which it is known again, in Russian without its case."""
    low = passage.parts[index].low
    return low.rstrip(RUSSIAN_ENDINGS) if passage.language == "ru" else low


def _names(passage: Passage, index: int) -> bool:
    part = passage.parts[index]
    return len(part.text) >= _NAMING and part.sense is None


def _told(alignment: Alignment, span: Span, old: Turn, new: Turn) -> Found:
    """Name what of the two words stands in the hunk: "for" and "against" behind "voted"."""
    first, last = max(new.start, span.c), min(new.end, span.d)
    before = alignment.old.slice(max(old.start, span.a), min(old.end, span.b))
    return alignment.found(first, "reversal", before, alignment.new.slice(first, last))
