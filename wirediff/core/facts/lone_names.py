"""A name that came with a clause, or went with one, says who was there and where; this module tells those.

    "His lawyer, Peter Strand, said so" / "His lawyer said so"     ->   name Peter Strand > none

Only names of two words or more and known places are told, of which no word stands on the other side in any form.
"""

from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Final

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.capitals import Capitals, Run
from wirediff.core.facts.chances import HALF_KEPT
from wirediff.core.facts.headings import is_heading
from wirediff.core.facts.mention import Found
from wirediff.core.facts.name_forms import MANY, spelling
from wirediff.core.facts.name_words import PLACES
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.sources import sources
from wirediff.core.facts.vocabulary import NAMED

_BESIDE: Final = 3
"""The words of one name stand no farther apart: "Luis de la Vega"."""
_JOINING: Final = frozenset({"of", "for", "&", "/"})
_FORMS: Final = 4
"""A word that begins with so many letters of another, or all but two, can be a form of it: "Jamaica", "Jamaican"."""


def one_sided_names(alignment: Alignment) -> Iterator[Found]:
    """Give the names that stand in one text only, in a sentence that was edited; one gone and one come are a pair."""
    gone, come = _lone(alignment, "old"), _lone(alignment, "new")
    if not (gone or come) or is_heading(alignment.old, 0) or is_heading(alignment.new, 0):
        return
    names = [alignment.old.slice(*run) for run in gone], [alignment.new.slice(*run) for run in come]
    if len(gone) == len(come) == 1 and len({name.lower() in PLACES for (name,) in names}) == 1:
        yield alignment.found(come[0][0], "name", names[0][0], names[1][0])
        return
    for (start, _), name in zip(gone, names[0], strict=True):
        yield alignment.found(alignment.place(start), "name", name, None)
    for (start, _), name in zip(come, names[1], strict=True):
        yield alignment.found(start, "name", None, name)


def _lone(alignment: Alignment, side: str) -> list[Run]:
    passage, other = (alignment.old, alignment.new) if side == "old" else (alignment.new, alignment.old)
    named = alignment.changed(side, NAMED)
    beside = {at for pair in pairwise(named) if pair[1] - pair[0] <= _BESIDE for at in pair}
    likely = [at for at in named if at in beside or passage.parts[at].low in PLACES]
    if not likely:
        return []
    capitals = Capitals(passage, other)
    runs = list(dict.fromkeys(chain.from_iterable([capitals.runs(at, at + 1) for at in likely])))
    cut = [_behind_what_stayed(run, alignment.side(side)[1]) for run in runs]
    alone = [run for run in cut if _is_alone(alignment, side, run)]
    theirs = [other.slice(*run) for run in Capitals(other, passage).runs(0, len(other.parts))] if alone else []
    if len(alone) * len(theirs) > MANY:
        return []
    return [run for run in alone if not any(spelling(passage.slice(*run), name) is None for name in theirs)]


def _behind_what_stayed(run: Run, links: list[int]) -> Run:
    """Cut off what stands before a name in the other text as well: "a farmer", "Farmer Peter Rono"."""
    first, last = run
    while first < last - 1 and links[first] >= 0:
        first += 1
    return first, last


def _is_alone(alignment: Alignment, side: str, run: Run) -> bool:
    """Tell whether no word of a name stands on the other side, and it says something by itself."""
    passage, links = alignment.side(side)
    other = alignment.new if side == "old" else alignment.old
    words = [passage.parts[at].low for at in range(*run)]
    if any(links[at] >= 0 for at in range(*run)) or not (len(words) > 1 or words[0] in PLACES):
        return False
    if not alignment.edited(side, run[0], HALF_KEPT) or _said(words, other.once(_lows)):
        return False
    return not (_in_a_source(passage, run) or _is_piece(passage, run))


def _said(words: list[str], theirs: frozenset[str]) -> bool:
    """Tell whether any word of a name stands among others, in any form."""
    stems = [word[: max(_FORMS, len(word) - 2)] for word in words]
    return any(low.startswith(tuple(stems)) for low in theirs)


def _lows(passage: Passage) -> frozenset[str]:
    return frozenset([word for part in passage.parts for word in (part.low, *part.low.split("-"))])


def _is_piece(passage: Passage, run: Run) -> bool:
    """Tell a piece of a longer name: "Disease Control" of the "Centers for Disease Control"."""
    first, last = run
    joined = [(first - 1, first - 2), (last, last + 1)]
    others = [at for sign, at in joined if passage.low(sign) in _JOINING and 0 <= at < len(passage.parts)]
    return passage.parts[first].text[0].islower() or any(passage.parts[at].text[0].isupper() for at in others)


def _in_a_source(passage: Passage, run: Run) -> bool:
    """Tell whether a name belongs to who says so, which is a fact of its own."""
    return any(source.start <= run[0] < source.end for source in passage.once(sources))
