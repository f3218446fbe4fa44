"""A person, place or body that was replaced by another is a fact; another way to write it, or its short form, is not.

    "Dmitry Voronin" / "Dmitry Medvedev"  ->  name Dmitry Voronin > Dmitry Medvedev
    "Leonit" / "Leonid"              ->  the same, with the note "spelling"
    "Dmitry Voronin" / "Voronin"           ->  nothing

Names are known by their capitals alone, so this module prefers silence: a name is compared only with one that stands
in its place or is the one other that changed, and a word that opens a sentence is a name only where something else says
so. A name that came or went by itself is told by `core.facts.lone_names`.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from wirediff.core.facts.alignment import Alignment, Span
from wirediff.core.facts.capitals import Capitals, Run
from wirediff.core.facts.chances import HALF_KEPT
from wirediff.core.facts.counted import alike
from wirediff.core.facts.headings import is_heading
from wirediff.core.facts.lone_names import one_sided_names
from wirediff.core.facts.mention import Found
from wirediff.core.facts.name_forms import MANY, spelling
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import NAMED

_MOSTLY_KEPT: Final = 0.7
"""So much of a sentence stayed where a name takes another's place that stands in the text as well."""
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
    if not told and alignment.changed("old", NAMED) and alignment.changed("new", NAMED):
        told = list(_reordered(alignment))
    yield from told
    named = {name for found in told for name in (found.fact.old, found.fact.new)}
    yield from (found for found in one_sided_names(alignment) if not {found.fact.old, found.fact.new} & named)


def _reordered(alignment: Alignment) -> Iterator[Found]:
    """Give a name of which one word became another, in a sentence set in another order."""
    if not alignment.met["old"] or is_heading(alignment.old, 0) or is_heading(alignment.new, 0):
        return
    old, new = alignment.old, alignment.new
    here = {old.slice(*run): run for run in Capitals(old, new).runs(0, len(old.parts))}
    there = {new.slice(*run): run for run in Capitals(new, old).runs(0, len(new.parts))}
    if len(here) * len(there) > MANY:
        return
    gone = [name for name in here if not any(spelling(name, other) is None for other in there)]
    come = [name for name in there if not any(spelling(other, name) is None for other in here)]
    if len(gone) == len(come) == 1:
        a, b = here[gone[0]], there[come[0]]
        beside = len(old.low(a[0] - 1)) > 1 and alike(old.low(a[0] - 1), new.low(b[0] - 1))
        note = spelling(gone[0], come[0]) if beside and alignment.edited("new", b[0], HALF_KEPT) else None
        if note is not None:
            yield alignment.found(b[0], "name", gone[0], come[0], note=note or None)
            return
    for before in gone:
        for after in come:
            one, other = before.split(), after.split()
            shared = len(one) == len(other) > 1 and sum(a == b for a, b in zip(one, other, strict=True))
            note = spelling(before, after) if shared and shared >= len(one) - 1 else None
            if note is not None and alignment.edited("new", there[after][0]):
                yield alignment.found(there[after][0], "name", before, after, note=note or None)


def _exchanged(alignment: Alignment) -> list[tuple[Run, Run]]:
    """Give names that took each other's place, the words between them as they were: "Varn beat Quell".

    In a list their order says nothing.
    """
    old, new = alignment.old, alignment.new
    gone, come = alignment.changed("old", NAMED), alignment.changed("new", NAMED)
    if not gone or len(gone) != len(come):
        return []
    if sorted([old.parts[at].low for at in gone]) != sorted([new.parts[at].low for at in come]):
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
            note = spelling(before, after)
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
