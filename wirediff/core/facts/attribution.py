"""Who says so is a fact of its own; this module says where a source came, went or became another.

    ", police said" / ", witnesses said"       ->  attribution police said > witnesses said
    "police said"   / "according to police"    ->  nothing
    "he said"       / "Halvorsen said"         ->  nothing

A source is the few words beside a verb of saying. Two sources are one where the words of the shorter all stand in the
longer, where one word differs by a letter, where one is a pronoun or the initials of the other, or where both end in
one last name. Where one name took the place of another, the name says it (`core.facts.names`); a name that became "the
retailer" and stands in both texts is no change.
"""

from collections.abc import Iterator
from typing import Final

from rapidfuzz.distance import Levenshtein

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.cue_words import DETERMINERS, EAST, PRONOUNS, SOURCE_SYNONYMS
from wirediff.core.facts.mention import Found
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.source_words import known_as
from wirediff.core.facts.sources import REACH, Source, sources
from wirediff.core.facts.vocabulary import SAYS

_LONG: Final = 6
"""Shorter words a letter apart are two."""
_PARTIES: Final = frozenset(
    {SOURCE_SYNONYMS[word] for word in ("police", "army", "officials", "witnesses", "residents")}
)
"""Who says so and is never called by a name."""
_DOERS: Final = frozenset(SOURCE_SYNONYMS.values())
"""Who says so, and does things too: that police arrested him is not what police said."""
_OF_WORDS: Final = 4
"""Of so many words of a source one can stand elsewhere by chance."""


def attribution_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the sources that changed, were added or were taken away in edited sentences."""
    if not (alignment.new.language == EAST or _touched(alignment, "old") or _touched(alignment, "new")):
        return
    old, new = alignment.old.once(sources), alignment.new.once(sources)
    gone = [source for source in old if not any(_one(source, other) for other in new)]
    come = [source for source in new if not any(_one(source, other) for other in old)]
    if len(gone) == len(come):
        for a, b in zip(gone, come, strict=True):
            if not (_named(alignment, a, b) or _described(alignment, a, b)):
                yield alignment.found(b.start, "attribution", _said(alignment.old, a), _said(alignment.new, b))
        return
    for source in gone if len(old) > len(new) else ():
        if _changed(source, alignment.old, alignment.to_new) and _silent(alignment, "old", source):
            place = alignment.place(source.start)
            yield alignment.found(place, "attribution", _said(alignment.old, source), None)
    for source in come if len(new) > len(old) else ():
        if _changed(source, alignment.new, alignment.to_old) and _silent(alignment, "new", source):
            yield alignment.found(source.start, "attribution", None, _said(alignment.new, source))


def _silent(alignment: Alignment, side: str, source: Source) -> bool:
    """Tell whether the other side, of one sentence edited, does not name the source as often: "Forecasters expect"."""
    mine, theirs = (alignment.old, alignment.new) if side == "old" else (alignment.new, alignment.old)
    here, there = mine.once(known_as), theirs.once(known_as)
    named = [word for word in sorted(source.key - _DOERS) if word in here]
    return alignment.edited(side, source.start) and not (named and all(there[word] >= here[word] for word in named))


def _said(passage: Passage, source: Source) -> str:
    return passage.slice(source.start, source.end)


def _touched(alignment: Alignment, side: str) -> bool:
    """Tell whether anything changed near a saying."""
    sayings = alignment.side(side)[0].having(SAYS)
    edges = [(span.a, span.b) if side == "old" else (span.c, span.d) for span in alignment.spans if sayings]
    return any(a - REACH - 1 <= index <= b + REACH for index in sayings for a, b in edges)


def _changed(source: Source, passage: Passage, links: list[int]) -> bool:
    """Tell whether hardly a word of a source, articles apart, has a partner: "two" of "two officials" can have one."""
    words = [at for at in range(source.start, source.end) if passage.parts[at].low not in DETERMINERS]
    return sum(links[at] >= 0 for at in words) <= len(words) // _OF_WORDS


def _one(a: Source, b: Source) -> bool:
    """Tell whether two sources can be one: by their words, by initials ("UN") or by a person's last name."""
    if a.key & PRONOUNS or b.key & PRONOUNS:
        return True
    if a.key <= b.key or b.key <= a.key:
        return True
    if len(a.key) == len(b.key) and _misspelled(a.key ^ b.key):
        return True
    return _in_short(a, b) or _in_short(b, a) or (a.last != "" and a.last == b.last)


def _misspelled(differing: frozenset[str]) -> bool:
    """Tell "goverment" from "government": one word of a source, a letter apart."""
    if len(differing) != 2 or min(map(len, differing)) < _LONG:
        return False
    one, other = sorted(differing)
    return Levenshtein.distance(one, other, score_cutoff=1) <= 1


def _in_short(one: Source, other: Source) -> bool:
    """Tell whether a source of one word is the initials of another: "UN" and "United Nations"."""
    return len(one.key) == 1 and other.initials in one.key


def _named(alignment: Alignment, a: Source, b: Source) -> bool:
    """Tell whether both sources are names, so that the change is one of names, and no more than names differ."""
    sides = ((alignment.old, a, a.key - b.key), (alignment.new, b, b.key - a.key))
    return all(_is_name(passage, source, differing) for passage, source, differing in sides)


def _described(alignment: Alignment, a: Source, b: Source) -> bool:
    """Tell whether one source is a name in both texts, and the other "the retailer": one body called in two ways."""
    sides = ((alignment.old, a, alignment.new, b), (alignment.new, b, alignment.old, a))
    for passage, called, other, named in sides:
        thing = len(called.key) == 1 and passage.low(called.start - 1) == "the" and not passage.opens(called.start)
        thing = thing and called.end == called.start + 2 and not called.key & _PARTIES
        if thing and _is_name(other, named, named.key) and named.key <= {part.low for part in passage.parts}:
            return True
    return False


def _is_name(passage: Passage, source: Source, key: frozenset[str]) -> bool:
    words = [
        passage.parts[index].text
        for index in range(source.start, source.end)
        if passage.parts[index].low in key or SOURCE_SYNONYMS.get(passage.parts[index].low) in key
    ]
    common = any(word.lower() in SOURCE_SYNONYMS for word in words)
    if passage.language == "de":
        return False  # every noun has a capital
    return bool(words) and not common and all(word[0].isupper() for word in words)
