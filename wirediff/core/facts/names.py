"""A person, place or body that was replaced by another is a fact; another way to write it, or its short form, is not.

    "Dmitry Voronin" / "Dmitry Medvedev"  ->  name Dmitry Voronin > Dmitry Medvedev
    "Leonit" / "Leonid"              ->  the same, with the note "spelling"
    "Dmitry Voronin" / "Voronin"           ->  nothing

Names are known by their capitals alone, so this module prefers silence: a name is compared only with one that stands
in its place, and a word that opens a sentence is a name only where something else says so.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from rapidfuzz.distance import Levenshtein

from wirediff.core.facts.alignment import Alignment, Span
from wirediff.core.facts.cue_words import ALIASES, DETERMINERS, NAME_PARTICLES, NOT_NAMES, PLACES, PRONOUNS, TITLES
from wirediff.core.facts.dates import is_first_name
from wirediff.core.facts.headings import is_heading
from wirediff.core.facts.mention import Found
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import NAMED
from wirediff.core.times import ZONES

_OTHER_SENSES: Final = frozenset(
    {"weekday", "month", "day", "cardinal", "scale", "ordinal", "vague", "currency", "percent", "article"}
)
_NEVER: Final = frozenset(ZONES) | DETERMINERS | PRONOUNS
_AGES: Final = {"sr": "senior", "jr": "junior"}
_BEFORE: Final = TITLES | _AGES.keys() | set(_AGES.values())
_OPENING: Final = frozenset("\"'“„«‘‹")
_SLACK: Final = 4
"""A hunk may hold so many words beside the name: in a longer one a name need not stand in the other's place."""


def name_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the names that were replaced or spelled in another way."""
    for span in alignment.both(NAMED):
        if not (is_heading(alignment.old, span.a) or is_heading(alignment.new, span.c)):
            yield from _in_span(alignment, span)


def _in_span(alignment: Alignment, span: Span) -> Iterator[Found]:
    old = _runs(alignment.old, span.a, span.b)
    new = _runs(alignment.new, span.c, span.d) if old else []
    if len(old) != len(new):
        return
    for a, b in zip(old, new, strict=True):
        before, after = alignment.old.slice(*a), alignment.new.slice(*b)
        if _in_place(span, a, b) or not _elsewhere(alignment, a, b):
            note = _note(before, after)
            if note is not None and _fits(span, a, b):
                yield alignment.found(b[0], "name", before, after, note=note or None)


def _in_place(span: Span, a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Tell whether the hunk holds hardly more than the two names."""
    return span.b - span.a <= a[1] - a[0] + 1 and span.d - span.c <= b[1] - b[0] + 1


def _fits(span: Span, a: tuple[int, int], b: tuple[int, int]) -> bool:
    return span.b - span.a <= a[1] - a[0] + _SLACK and span.d - span.c <= b[1] - b[0] + _SLACK


def _elsewhere(alignment: Alignment, a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Tell whether either name stands on the other side as well: then the words only changed places."""
    last, other = alignment.old.parts[a[1] - 1].low, alignment.new.parts[b[1] - 1].low
    return any(part.low == other for part in alignment.old.parts) or any(
        part.low == last for part in alignment.new.parts
    )


def _runs(passage: Passage, first: int, last: int) -> list[tuple[int, int]]:
    """Give the names that touch the words from `first` up to `last`: runs of words with capitals, titles cut off."""
    found: list[tuple[int, int]] = []
    beyond = first
    capitals = passage.having(NAMED)
    for index in capitals[bisect_left(capitals, first) : bisect_left(capitals, last)]:
        if index < beyond or not _capital(passage, index):
            continue
        start, end = _stretch(passage, index)
        beyond = end
        while start < end and (passage.parts[start].low in _BEFORE or passage.parts[start].text == "."):
            start += 1
        if start < end and _is_name(passage, start, end):
            found.append((start, end))
    return found


def _stretch(passage: Passage, index: int) -> tuple[int, int]:
    """Give the run of capitals around a word, with the particles inside it ("Luis de la Vega", "Gen. Vek")."""
    start, end = index, index + 1
    while start > 0 and _joins(passage, start - 1, -1):
        start -= 1
    while end < len(passage.parts) and _joins(passage, end, 1):
        end += 1
    while end > index + 1 and not _capital(passage, end - 1):
        end -= 1
    while start < index and not _capital(passage, start):
        start += 1
    return start, end


def _joins(passage: Passage, index: int, step: int) -> bool:
    """Tell whether a word carries a name on: a capital, or a particle with a capital behind it."""
    if _capital(passage, index):
        return not passage.opens(index) or passage.parts[index].low not in NOT_NAMES
    beyond = index + step
    if passage.language == "de" and passage.parts[index].low not in {"von", "van", "zu"}:
        return False  # "Angaben der Polizei": German writes every noun with a capital
    return passage.parts[index].low in NAME_PARTICLES and 0 <= beyond < len(passage.parts) and _capital(passage, beyond)


def _capital(passage: Passage, index: int) -> bool:
    word, sense = passage.parts[index].text, passage.parts[index].sense
    if not word[0].isupper() or len(word) == 1:
        return False
    if sense and sense.kind in _OTHER_SENSES and not is_first_name(passage, index):
        return False
    if passage.parts[index].low in _NEVER:
        return False
    shown = (
        passage.parts[index].low in PLACES if passage.language == "de" else passage.parts[index].low not in NOT_NAMES
    )
    return shown or not passage.opens(index)


def _is_name(passage: Passage, start: int, end: int) -> bool:
    """Tell whether a run of capitals is a name: what opens a sentence, and German, must show it."""
    low = passage.parts[start].low
    if end - start > 1 or low in PLACES or low in ALIASES:
        return passage.language != "de" or end - start > 1 or low in PLACES
    if passage.language == "de":
        return False
    quoted = start > 0 and passage.parts[start - 1].text in _OPENING and not passage.parts[start].text.isupper()
    if not (quoted or passage.opens(start)):
        return True
    after = passage.parts[end].sense if end < len(passage.parts) else None
    return after is not None and after.kind == "saying" and not low.endswith("s")


def _note(old: str, new: str) -> str | None:
    """Compare two names: None for one name, "spelling" for one spelled anew, "" for another."""
    a, b = _folded(old), _folded(new)
    if set(a) <= set(b) or set(b) <= set(a) or _initials(a) == "".join(b) or _initials(b) == "".join(a):
        return None
    if len(a) == len(b) and all(x == y or _plural(x, y) or _one_people(x, y) for x, y in zip(a, b, strict=True)):
        return None
    return "spelling" if _misspelled(a, b) else ""


def _folded(name: str) -> tuple[str, ...]:
    """Give a name's words for comparison: no accents, dots or small words, and one form for names of one thing."""
    plain = _accents(name).replace(".", "").replace("-", " ")
    plain = ALIASES.get(plain, plain)
    words = [word for word in plain.split() if word not in NAME_PARTICLES]
    words = [_AGES.get(word, word) for word in words]
    return tuple(ALIASES.get(word, word) for word in words if len(words) == 1 or word not in TITLES)


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
    return bool({a, b} & PLACES) or (not a.isascii() and shared >= 4 and abs(len(a) - len(b)) <= 3)


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
