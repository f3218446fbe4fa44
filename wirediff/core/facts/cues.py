"""A word that denies or doubts turns a sentence round; this module says where one came or went.

    "has not ruled" / "has ruled"       ->  negation "not" > none
    "did not come" / "didn't come"      ->  nothing
    "failed to agree" / "did not agree" ->  nothing

Cues of one type answer one another wherever they stand; soft ones ("failed", "could") only ever answer.
"""

from collections.abc import Iterator
from typing import Final

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.cue_words import AT_LEAST, CERTAIN, EAST, EASTERN_NEGATIONS
from wirediff.core.facts.lexicon import COUNTING
from wirediff.core.facts.mention import Found
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import CUE

_STAYED: Final = 0.5
"""Where less of a sentence stayed, another way to say it may need no such word."""
_CLAUSE: Final = 2
"""More words than this that came or went together say something of their own."""
_REWORDED: Final = 6
"""More words than this that took the place of others are another way to say it."""
_MORE: Final = frozenset("fewer less more weniger mehr moins menos más менее более меньше больше".split())
_DENIED: Final = frozenset("denied deny denies denying".split())
_WITH_NE: Final = frozenset("plus rien personne guère".split())
_TWICE: Final = frozenset({"fr", "es", "ru"})
"""Languages that deny with two words."""
_SHORT: Final = 4
"""A sentence of so few words is edited where one of them stayed."""
_TYPES = ("negation", "hedge")
_READER: Final = frozenset({"you", "your", "yours"})


def cue_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the negations and hedges that came or went in edited sentences."""
    if alignment.new.language == EAST:
        yield from _eastern(alignment)
        return
    olds, news = alignment.changed("old", CUE), alignment.changed("new", CUE)
    for kind in _TYPES if olds or news else ():
        old, new = _cues(alignment, "old", olds, kind), _cues(alignment, "new", news, kind)
        old, new = _without_kept(old, alignment.old, alignment.new), _without_kept(new, alignment.new, alignment.old)
        answered = min(len(old), len(new))
        for side, cues in (("old", old), ("new", new)):
            left = len(cues) - answered
            hard = [index for index, alone in cues if alone or _only_possible(alignment, side, index)]
            for index in hard[len(hard) - min(left, len(hard)) :] if left > 0 else ():
                if not _with_its_clause(alignment, side, index) and _stayed(alignment, side, index):
                    yield _found(alignment, side, kind, index)


def _without_kept(cues: list[tuple[int, bool]], passage: Passage, other: Passage) -> list[tuple[int, bool]]:
    """Leave out a "denied" that the other side says too, so that it answers no "not": "did not deny"."""
    denials = [cue for cue in cues if passage.parts[cue[0]].low in _DENIED]
    if not denials or _DENIED.isdisjoint([part.low for part in other.parts]):
        return cues
    return [cue for cue in cues if cue not in denials]


def _found(alignment: Alignment, side: str, kind: str, index: int) -> Found:
    if side == "old":
        return alignment.found(alignment.place(index), kind, alignment.old.parts[index].text, None)
    return alignment.found(index, kind, None, alignment.new.parts[index].text)


def _eastern(alignment: Alignment) -> Iterator[Found]:
    """Give the signs that deny where they alone came or went: "不会" and "会"; within words they say many things."""
    for a, b, c, d in alignment.spans:
        gone, come = (
            "".join([part.text for part in passage.parts[x:y]])
            for passage, x, y in ((alignment.old, a, b), (alignment.new, c, d))
        )
        if gone in EASTERN_NEGATIONS and not come:
            yield alignment.found(c, "negation", gone, None)
        elif come in EASTERN_NEGATIONS and not gone:
            yield alignment.found(c, "negation", None, come)


def _cues(alignment: Alignment, side: str, indexes: list[int], kind: str) -> list[tuple[int, bool]]:
    """Give the cues of a type among some words, each with whether it is one alone."""
    passage, _ = alignment.side(side)
    found = []
    for index in indexes:
        part = passage.parts[index]
        if part.sense and part.sense.kind == kind and not _no_cue(alignment, side, index):
            found.append((index, part.sense.value and not _allows(passage, index) and not _doubled(passage, index)))
        elif kind == "negation" and part.low.endswith("n't"):
            found.append((index, True))
    return found


def _no_cue(alignment: Alignment, side: str, index: int) -> bool:
    """Tell a word that neither denies nor doubts here, though it can."""
    passage, _ = alignment.side(side)
    if _number_sign(passage, index) or (_compares(passage, index) and not _turns_bound(alignment, side, index + 1)):
        return True
    low = passage.parts[index].low
    if passage.language != "fr" or low not in _WITH_NE:
        return False
    if low == "plus" and any(passage.low(at) in {"que", "qu'"} for at in (index + 1, index + 2)):
        return True  # "ne sont plus que trois"
    return not any(passage.low(at) == "ne" or passage.low(at).startswith("n'") for at in range(index - 4, index))


def _stayed(alignment: Alignment, side: str, index: int) -> bool:
    """Tell whether enough of a word's sentence stayed for the word to tell."""
    if alignment.edited(side, index, _STAYED):
        return True
    passage, links = alignment.side(side)
    first, last = passage.bounds(index)
    words = [at for at in range(first, last) if passage.parts[at].text[0].isalnum()]
    return len(words) <= _SHORT and any(links[at] >= 0 for at in words)


def _only_possible(alignment: Alignment, side: str, index: int) -> bool:
    """Tell whether a "could" stands where the other side says "will"."""
    old = side == "old"
    span = alignment.spans[~(alignment.to_new if old else alignment.to_old)[index]]
    passage, first, last = (alignment.new, span.c, span.d) if old else (alignment.old, span.a, span.b)
    doubts = (alignment.old if old else alignment.new).kind(index) == "hedge"
    return doubts and any(part.low in CERTAIN.get(passage.language, ()) for part in passage.parts[first:last])


def _with_its_clause(alignment: Alignment, side: str, index: int) -> bool:
    """Tell whether a cue came or went with a clause: one that nothing stands for on the other side, or one reworded."""
    old = side == "old"
    span = alignment.spans[~(alignment.to_new if old else alignment.to_old)[index]]
    passage, first, last = (alignment.old, span.a, span.b) if old else (alignment.new, span.c, span.d)
    words = sum(part.text[0].isalpha() for part in passage.parts[first:last])
    missing = span.c == span.d if old else span.a == span.b
    return words > (_CLAUSE if missing else _REWORDED)


def _doubled(passage: Passage, index: int) -> bool:
    """Tell the second word of one denial: "no hay ningún herido", "plus aucun blessé"."""
    if passage.language not in _TWICE or passage.kind(index) != "negation":
        return False
    return any(passage.kind(at) == "negation" for at in range(max(passage.bounds(index)[0], index - 2), index))


def _allows(passage: Passage, index: int) -> bool:
    """Tell whether a "may" is said to a reader, who is told what they may do and what may befall them."""
    if passage.language != "en" or passage.parts[index].low not in {"may", "might"}:
        return False
    return any(part.low in _READER for part in passage.parts[slice(*passage.bounds(index))])


def _compares(passage: Passage, index: int) -> bool:
    """Tell whether a "no" only bounds a number: "no fewer than 30", "не менее 30", "pas moins de 30"."""
    more = passage.low(index + 1) in _MORE
    return more and any(passage.kind(at) in COUNTING for at in range(index + 2, index + 5))


def _turns_bound(alignment: Alignment, side: str, index: int) -> bool:
    """Tell whether the word that bounds a number stayed as it was: "more than 100", "no more than 100"."""
    link = alignment.side(side)[1][index]
    other = alignment.new if side == "old" else alignment.old
    return link >= 0 and other.low(link - 1) not in AT_LEAST  # "pas moins de 30" and "au moins 30"


def _number_sign(passage: Passage, index: int) -> bool:
    """Tell whether "No" only stands for a number: "No. 3"."""
    return passage.parts[index].low == "no" and passage.low(index + 1) == "."
