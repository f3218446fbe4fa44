"""A person, place or body that was replaced by another is a fact; another way to write it, or its short form, is not.

    "Dmitry Voronin" / "Dmitry Medvedev"  ->  name Dmitry Voronin > Dmitry Medvedev
    "Leonit" / "Leonid"              ->  the same, with the note "spelling"
    "Dmitry Voronin" / "Voronin"           ->  nothing

Names are known by their capitals alone, so this module prefers silence: a name is compared only with one that stands
in its place, and a word that opens a sentence is a name only where something else says so.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import Levenshtein

from wirediff.core.facts.alignment import Alignment, Span
from wirediff.core.facts.capitals import AGES, Capitals, Run
from wirediff.core.facts.cue_words import BODIES
from wirediff.core.facts.headings import is_heading
from wirediff.core.facts.mention import Found
from wirediff.core.facts.name_words import ALIASES, CAPITALS, NAME_PARTICLES, PEOPLES, PLACES, TITLES
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import NAMED

_MOSTLY_KEPT: Final = 0.7
"""So much of a sentence stayed where a name takes another's place that stands in the text as well."""
_HALF_KEPT: Final = 0.5
"""So much of a sentence set in another order stayed where the one name that is gone became the one that is new."""
_LIST: Final = frozenset({"", ",", ";", "&", "and", "or", "und", "oder", "et", "ou", "y", "e", "o", "и", "или", "with"})
"""What stands between the names of a list."""
_SLACK: Final = 4
"""A hunk may hold so many words beside the name: in a longer one a name need not stand in the other's place."""


def name_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the names that were replaced or spelled in another way, or changed places."""
    exchanged = _exchanged(alignment)
    for a, b in exchanged:
        yield alignment.found(b[0], "name", alignment.old.slice(*a), alignment.new.slice(*b))
    if exchanged:
        return
    told = [found for span in alignment.both(NAMED) for found in _in_span(alignment, span)]
    yield from told
    if not told and alignment.changed("old", NAMED) and alignment.changed("new", NAMED):
        yield from _reordered(alignment)


def _reordered(alignment: Alignment) -> Iterator[Found]:
    """Give a name of two words or more of which one became another, in a sentence set in another order."""
    if not alignment.met["old"] or is_heading(alignment.old, 0) or is_heading(alignment.new, 0):
        return
    old, new = alignment.old, alignment.new
    here = {old.slice(*run): run for run in Capitals(old, new).runs(0, len(old.parts))}
    there = {new.slice(*run): run for run in Capitals(new, old).runs(0, len(new.parts))}
    gone, come = [name for name in here if name not in there], [name for name in there if name not in here]
    if len(gone) == len(come) == 1:
        a, b = here[gone[0]], there[come[0]]
        beside = len(old.low(a[0] - 1)) > 1 and old.low(a[0] - 1) == new.low(b[0] - 1)
        note = _note(gone[0], come[0]) if beside and alignment.edited("new", b[0], _HALF_KEPT) else None
        if note is not None:
            yield alignment.found(b[0], "name", gone[0], come[0], note=note or None)
            return
    for before in gone:
        for after in come:
            one, other = before.split(), after.split()
            shared = len(one) == len(other) > 1 and sum(a == b for a, b in zip(one, other, strict=True))
            note = _note(before, after) if shared and shared >= len(one) - 1 else None
            if note is not None and alignment.edited("new", there[after][0]):
                yield alignment.found(there[after][0], "name", before, after, note=note or None)


def _exchanged(alignment: Alignment) -> list[tuple[Run, Run]]:
    """Give names that took each other's place, the words between them as they were: "Varn beat Quell".

    In a list their order says nothing.
    """
    old, new = alignment.old, alignment.new
    gone, come = (
        Counter([passage.parts[at].low for at in alignment.changed(side, NAMED)])
        for side, passage in (("old", old), ("new", new))
    )
    if not gone or gone != come:
        return []
    here, there = Capitals(old, new).runs(0, len(old.parts)), Capitals(new, old).runs(0, len(new.parts))
    pairs = list(zip(here, there, strict=False))
    differing = [at for at, (a, b) in enumerate(pairs) if old.slice(*a) != new.slice(*b)]
    if len(here) != len(there) or len(differing) < 2:
        return []
    within = slice(differing[0], differing[-1] + 1)
    names, others = [old.slice(*run) for run in here[within]], [new.slice(*run) for run in there[within]]
    between = _between(old, here[within])
    if Counter(names) != Counter(others) or between != _between(new, there[within]) or _LIST.issuperset(between):
        return []
    return [pairs[at] for at in differing]


def _between(passage: Passage, runs: list[Run]) -> list[str]:
    """Give the words between some names, in lower case, and a gap for each name but the first."""
    words: list[str] = []
    for (_, end), (start, _) in pairwise(runs):
        words += [*(part.low for part in passage.parts[end:start]), ""]
    return words


def _in_span(alignment: Alignment, span: Span) -> Iterator[Found]:
    if is_heading(alignment.old, span.a) or is_heading(alignment.new, span.c):
        return
    old = Capitals(alignment.old, alignment.new).runs(span.a, span.b)
    new = Capitals(alignment.new, alignment.old).runs(span.c, span.d) if old else []
    if len(old) != len(new):
        return
    for a, b in zip(old, new, strict=True):
        before, after = alignment.old.slice(*a), alignment.new.slice(*b)
        if _told(alignment, span, a, b):
            note = _note(before, after)
            if note is not None and _fits(span, a, b):
                yield alignment.found(b[0], "name", before, after, note=note or None)


def _told(alignment: Alignment, span: Span, a: Run, b: Run) -> bool:
    """Tell whether one name took the other's place, rather than that both only changed their places."""
    last, other = alignment.old.parts[a[1] - 1].low, alignment.new.parts[b[1] - 1].low
    old, new = ([part.low for part in side.parts] for side in (alignment.old, alignment.new))
    both = last != other and last in new and other in old
    if both:  # "Smith met Jones, Smith said", "Smith met Jones, Jones said": nothing else may have changed there
        alone = (span.b - span.a, span.d - span.c) == (a[1] - a[0], b[1] - b[0])
        as_often = (old.count(last), old.count(other)) == (new.count(last), new.count(other))
        return alone and not as_often and alignment.edited("new", b[0], _MOSTLY_KEPT)
    return _in_place(span, a, b) or not (last in new or other in old)


def _in_place(span: Span, a: Run, b: Run) -> bool:
    """Tell whether the hunk holds hardly more than the two names."""
    return span.b - span.a <= a[1] - a[0] + 1 and span.d - span.c <= b[1] - b[0] + 1


def _fits(span: Span, a: Run, b: Run) -> bool:
    return span.b - span.a <= a[1] - a[0] + _SLACK and span.d - span.c <= b[1] - b[0] + _SLACK


def _note(old: str, new: str) -> str | None:
    """Compare two names: None for one name, "spelling" for one spelled anew, "" for another."""
    a, b = _folded(old), _folded(new)
    if set(a) <= set(b) or set(b) <= set(a) or _initials(a) == "".join(b) or _initials(b) == "".join(a):
        return None
    if _is_capital(a, b) or _is_capital(b, a):
        return None
    if len(a) == len(b) and all(x == y or _plural(x, y) or _one_people(x, y) for x, y in zip(a, b, strict=True)):
        return None
    return "spelling" if _misspelled(a, b) else ""


def _folded(name: str) -> tuple[str, ...]:
    """Give a name's words for comparison: no accents, dots or small words, and one form for names of one thing."""
    plain = _accents(name).replace(".", "").replace("-", " ")
    plain = ALIASES.get(plain, plain)
    words = [word for word in plain.split() if word not in NAME_PARTICLES]
    words = [AGES.get(word, word) for word in words]
    whole = len(words) < 2 or words[-1] in BODIES  # "foreign ministry"
    return tuple(ALIASES.get(word, word) for word in words if whole or word not in TITLES)


def _is_capital(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether one name is the capital of the other: "Washington" and "the United States"."""
    return " ".join(b) in CAPITALS.get(" ".join(a), ())


def _accents(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))


def _initials(words: tuple[str, ...]) -> str:
    return "".join(word[0] for word in words)


def _plural(a: str, b: str) -> bool:
    """Tell "ATM" and "ATMs"."""
    return a + "s" == b or b + "s" == a


def _one_people(a: str, b: str) -> bool:
    """Tell whether one is the country and the other its people ("Syria", "Syrian"), or one name in another case."""
    shared = len(a) - 1 if b.startswith(a[:-1]) else len(b) - 1 if a.startswith(b[:-1]) else 0
    if {a, b} <= PLACES or shared < 3:
        return False
    return bool({a, b} & (PLACES | PEOPLES)) or (not a.isascii() and shared >= 4 and abs(len(a) - len(b)) <= 3)


def _misspelled(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether one word of a name differs by a letter or two; two known places are never a slip."""
    if len(a) != len(b):
        return False
    pairs = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(pairs) != 1 or set(pairs[0]) <= PLACES:
        return False
    x, y = pairs[0]
    bound = 2 if min(len(x), len(y)) >= 6 else 1
    return min(len(x), len(y)) >= 4 and Levenshtein.distance(x, y, score_cutoff=bound) <= bound
