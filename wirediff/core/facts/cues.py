"""A word that denies or doubts turns a sentence round; this module says where one came or went.

    "has not ruled" / "has ruled"       ->  negation "not" > none
    "did not come" / "didn't come"      ->  nothing
    "failed to agree" / "did not agree" ->  nothing

Cues of one type answer one another wherever they stand; soft ones ("failed", "could") only ever answer.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.cue_words import AT_LEAST, CERTAIN, EAST, EASTERN_CUES, EASTERN_PLAIN, MOODS, TO_BE
from wirediff.core.facts.lexicon import COUNTING
from wirediff.core.facts.mention import Found
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import CUE, SAYS, Word

_STAYED: Final = 0.4
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
_UNDOING: Final = ("un", "in", "im", "il", "ir", "dis", "des")
"""What turns a word into its contrary …"""
_ROOT: Final = 4
"""… of so many letters."""
_NOTHING_DENIED: Final = frozenset({("لا", "يقل"), ("لا", "تقل"), ("not", "out"), ("no", ".")})
"""No less than, a batsman's score, and "No. 3"."""
_BETWEEN: Final = frozenset({"been", "be", "an", "a"})
"""What stands between "not" and the word it denies."""
_WITHOUT: Final = frozenset({"without", "ohne", "sans", "sin", "без", "دون", "بدون"})
"""These deny what follows, but alone only where they were added."""
_HELD: Final = frozenset("believed thought feared estimated appeared appears seemed seems".split())
"""With "to" behind them these leave open whether it is so: "is believed to be in the valley"."""
_IN_A_PHRASE: Final = frozenset({"предварительным"})
"""What doubts in a phrase of three words."""
_SHORT: Final = 4
"""A sentence of so few words is edited where one of them stayed."""
_BEHIND: Final = 3
"""A cue is known again in another sentence by itself and the two words behind it."""
_TYPES = ("negation", "hedge")
_READER: Final = frozenset({"you", "your", "yours"})

Cue = tuple[int, bool]
"""A word that denies or doubts, by its index, and whether it says so alone."""


def cue_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the negations and hedges that came or went in edited sentences."""
    if alignment.new.language == EAST:
        yield from _eastern(alignment)
        return
    olds, news = alignment.changed("old", CUE | SAYS), alignment.changed("new", CUE | SAYS)
    for kind in _TYPES if olds or news else ():
        old, new = _cues(alignment, "old", olds, kind), _cues(alignment, "new", news, kind)
        old, new = _without_kept(old, alignment.old, alignment.new), _without_kept(new, alignment.new, alignment.old)
        old, new = _without_phrases(alignment, old, new)
        for here, there in _by_sentence(alignment, old, new):
            yield from _unanswered(alignment, "old", here, kind, len(there))
            yield from _unanswered(alignment, "new", there, kind, len(here))


def _without_phrases(alignment: Alignment, old: list[Cue], new: list[Cue]) -> tuple[list[Cue], list[Cue]]:
    """Leave out cues that went to another sentence with the words behind them: "No one was hurt"."""
    if not (old and new):
        return old, new
    phrases = Counter(filter(None, [_phrase(alignment.old, index) for index, _ in old]))
    phrases &= Counter(filter(None, [_phrase(alignment.new, index) for index, _ in new]))
    return _left(alignment.old, old, phrases.copy()), _left(alignment.new, new, phrases)


def _left(passage: Passage, cues: list[Cue], phrases: Counter[str]) -> list[Cue]:
    left = []
    for index, alone in cues:
        phrase = _phrase(passage, index)
        if phrases[phrase] > 0:
            phrases[phrase] -= 1
        else:
            left.append((index, alone))
    return left


def _phrase(passage: Passage, index: int) -> str:
    """Give a cue with the two words behind it; nothing where a sign stands between them."""
    words = [passage.low(at) for at in range(index, index + _BEHIND)]
    return " ".join(words) if all(word[:1].isalnum() for word in words) else ""


def _by_sentence(alignment: Alignment, old: list[Cue], new: list[Cue]) -> Iterator[tuple[list[Cue], list[Cue]]]:
    """Give the cues of both sides that stand in one new sentence: a denial there answers none elsewhere."""
    sentence, last = alignment.new.sentence, len(alignment.new.parts) - 1
    here = [(sentence(min(alignment.place(index), last)), (index, alone)) for index, alone in old]
    there = [(sentence(index), (index, alone)) for index, alone in new]
    for number in sorted({at for at, _ in (*here, *there)}):
        yield [cue for at, cue in here if at == number], [cue for at, cue in there if at == number]


def _unanswered(alignment: Alignment, side: str, cues: list[Cue], kind: str, answers: int) -> Iterator[Found]:
    """Give the cues of one sentence and side that say something alone, but for as many as there are answers."""
    left = len(cues) - min(len(cues), answers)
    hard = [index for index, alone in cues if alone or _only_possible(alignment, side, index)]
    for index in hard[len(hard) - min(left, len(hard)) :] if left > 0 else ():
        if not _with_its_clause(alignment, side, index) and _stayed(alignment, side, index):
            yield _found(alignment, side, kind, index)


def _without_kept(cues: list[Cue], passage: Passage, other: Passage) -> list[Cue]:
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
    """Give the signs that deny or doubt where they alone came or went: "不会", "会"; in words they say little."""
    for a, b, c, d in alignment.spans:
        gone, come = (
            "".join([part.text for part in passage.parts[x:y]])
            for passage, x, y in ((alignment.old, a, b), (alignment.new, c, d))
        )
        for kind, signs in EASTERN_CUES.items():
            if (gone in signs) != (come in signs) and (come if gone in signs else gone) in EASTERN_PLAIN:
                sides = (gone, None) if gone in signs else (None, come)
                yield alignment.found(c, kind, *sides)


def _cues(alignment: Alignment, side: str, indexes: list[int], kind: str) -> list[Cue]:
    """Give the cues of a type among some words, each with whether it is one alone."""
    alone = [(index, _says_alone(alignment, side, index, kind)) for index in indexes]
    return [(index, says) for index, says in alone if says is not None]


def _says_alone(alignment: Alignment, side: str, index: int, kind: str) -> bool | None:
    """Tell whether a word denies or doubts alone; None where it does neither."""
    passage, _ = alignment.side(side)
    part = passage.parts[index]
    if part.sense and part.sense.kind == kind:
        if _no_cue(alignment, side, index):
            return None
        alone = part.sense.value or (part.low in _HELD and passage.low(index + 1) == "to")
        alone = alone or (part.low in _WITHOUT and _is_added(alignment, side, index))
        return bool(alone) and not _allows(passage, index)
    if kind == "negation":
        return part.low.endswith("n't") or None
    return _is_told(passage, index) or (part.sense is None and _only_told(alignment, side, index)) or None


def _is_added(alignment: Alignment, side: str, index: int) -> bool:
    """Tell a word that nothing stands for on the other side, nor for the one beside it: "ended without agreement"."""
    span = alignment.span(side, index)
    return span.a == span.b or span.c == span.d


def _is_told(passage: Passage, index: int) -> bool:
    """Tell "is reported to have fled" and "was said to be ill", which leave open whether it is so."""
    held = passage.low(index - 1) in TO_BE and passage.low(index + 1) == "to"
    return held and passage.low(index) in {"reported", "said"}


def _no_cue(alignment: Alignment, side: str, index: int) -> bool:
    """Tell a word that neither denies nor doubts here, though it can."""
    passage, _ = alignment.side(side)
    low, following = passage.parts[index].low, passage.low(index + 1)
    if (low, following) in _NOTHING_DENIED or _doubled(passage, index):
        return True
    if _in_a_word(alignment, side, index) or _in_its_mood(alignment, side, index):
        return True
    bounds = _compares(passage, index) and not _turns_bound(alignment, side, index + 1)
    if bounds or ((low, following) == ("not", "yet") and _yet_to(alignment, side)):
        return True
    if passage.language != "fr" or low not in _WITH_NE:
        return False
    if low == "plus" and any(passage.low(at) in {"que", "qu'"} for at in (index + 1, index + 2)):
        return True  # "ne sont plus que trois"
    return not any(passage.low(at) == "ne" or passage.low(at).startswith("n'") for at in range(index - 4, index))


def _in_a_word(alignment: Alignment, side: str, index: int) -> bool:
    """Tell a "not" that the other side needs none for: "not harmed" and "unharmed", "not uncommon" and "common"."""
    passage, _ = alignment.side(side)
    at = index + 1 + (passage.low(index + 1) in _BETWEEN)
    word, other = passage.low(at), alignment.new if side == "old" else alignment.old
    if len(word) < _ROOT or passage.kind(index) != "negation":
        return False
    forms = {sign + word for sign in _UNDOING} | {word.removeprefix(sign) for sign in _UNDOING} - {word}
    return any(part.low in forms for part in other.parts)


def _yet_to(alignment: Alignment, side: str) -> bool:
    """Tell whether the other side says "have yet to agree", which is "have not yet agreed"."""
    other, _ = alignment.side("new" if side == "old" else "old")
    return any(part.low == "yet" and other.low(at + 1) == "to" for at, part in enumerate(other.parts))


def _in_its_mood(alignment: Alignment, side: str, index: int) -> bool:
    """Tell a "could" that the other side says with a verb's form: "pourrait se rendre" and "se rendrait"."""
    ending = MOODS.get(alignment.new.language)
    passage, _ = alignment.side(side)
    if ending is None or passage.kind(index) != "hedge" or not passage.parts[index].low.endswith(ending):
        return False
    other, links = alignment.side("new" if side == "old" else "old")
    verbs = [part for part, link in zip(other.parts, links, strict=True) if link < 0 and part.low.endswith(ending)]
    return any(part.sense is None for part in verbs)


def _only_told(alignment: Alignment, side: str, index: int) -> bool:
    """Tell a verb that the other side has in the indicative: "permettrait de détecter", "permet de détecter"."""
    ending = MOODS.get(alignment.new.language)
    low = alignment.side(side)[0].low(index)
    if ending is None or not low.endswith(ending):
        return False
    stem = next(low.removesuffix(end) for end in ending if low.endswith(end))[:-1]
    other, links = alignment.side("new" if side == "old" else "old")
    verbs = [part.low for part, link in zip(other.parts, links, strict=True) if link < 0 and part.low.startswith(stem)]
    return len(stem) >= _ROOT and any(not verb.endswith(ending) for verb in verbs)


def _facing(alignment: Alignment, side: str, index: int) -> list[Word]:
    """Give the words that stand where a word's hunk stood."""
    span = alignment.span(side, index)
    return alignment.new.parts[span.c : span.d] if side == "old" else alignment.old.parts[span.a : span.b]


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
    certain = CERTAIN.get(alignment.new.language, frozenset())
    doubts = alignment.side(side)[0].kind(index) == "hedge"
    return doubts and any(part.low in certain for part in _facing(alignment, side, index))


def _with_its_clause(alignment: Alignment, side: str, index: int) -> bool:
    """Tell whether a cue came or went with a clause: one that nothing stands for on the other side, or one reworded."""
    old, span = side == "old", alignment.span(side, index)
    passage, first, last = (alignment.old, span.a, span.b) if old else (alignment.new, span.c, span.d)
    met = alignment.met[side]
    words = sum(passage.parts[at].text[0].isalpha() and at not in met for at in range(first, last))
    elsewhere = not met.isdisjoint(range(first, last))  # the clause stood there in another order
    missing = (span.c == span.d if old else span.a == span.b) and not elsewhere
    held = passage.parts[index].low in _HELD | _IN_A_PHRASE  # "believed to be"
    return words > (_CLAUSE + held if missing else _REWORDED)


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
