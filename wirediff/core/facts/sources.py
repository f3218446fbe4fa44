"""Who says so stands beside a verb of saying, or behind "according to"; this module reads it in each language's forms.

    "Dolan, a spokesman for the port, said"     "nach Polizeiangaben"     "según ha informado la policía"     "警方表示"

A source is the few words beside such a verb, and it is known by those of them that name somebody.
"""

from typing import Final, NamedTuple

from wirediff.core.facts.cue_words import (
    ACCORDING_NEXT,
    ACCORDING_PAIRS,
    AS,
    AUXILIARIES,
    BODIES,
    BREAKS,
    COMPOUND,
    DETERMINERS,
    EAST,
    EVENTS,
    PARTICIPLES,
    PRONOUNS,
    TO_BE,
)
from wirediff.core.facts.eastern_sources import eastern_sources
from wirediff.core.facts.lexicon import COUNTING
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.source_words import PLACED, SMALL, is_short, key_of
from wirediff.core.facts.vocabulary import SAYS

REACH: Final = 6
"""A source is sought in so many words beside its verb."""
_APPOSITION: Final = 10
"""The same where a name and its explanation stand between commas: "Dolan, a spokesman for the port, said"."""
_RELATIVE: Final = 30
"""The same where a clause explains it: "The bank, which took its website offline on Saturday, said"."""
_WHO: Final = frozenset({"who", "which", "whose", "whom"})
"""What opens a clause between commas …"""
_THAT: Final = frozenset({"that", "which", "who"})
"""… and one that follows its noun without any."""
_OPENERS: Final = frozenset({",", ";", ":", "and", "but", "as", "that", '"', "”", "’"})
_WHERE: Final = {"de": frozenset({"in", "im", "am", "bei", "ab", "um"}), "fr": frozenset({"à", "en"})}
"""Behind these a place or a time stands before the verb, and the source behind it."""
_PREPOSITIONS: Final = frozenset("after before during since into about over until of".split())
"""What stands behind these says nothing itself."""
_TOLD: Final = 3
"""Somebody was told to do something where a "to" stands so few words behind."""
_REPORTED: Final = frozenset({"reported", "confirmed"})
"""Verbs of saying that somebody can do to a thing as well."""
_AFTER_REPORTED: Final = frozenset(
    "that on at in no earlier late later this last monday tuesday wednesday thursday friday saturday sunday".split()
)
"""What stands behind one of those where it says that something is so."""
_ARTICLES: Final = frozenset({"a", "an", "the", "one"})
"""One of these opens a source that says where it stands: "a nurse on duty"."""
_BEFORE: Final = frozenset({"nach", "laut"})
_BEHIND: Final = "zufolge"
"""German says "according to" before its source or behind it."""


class Source(NamedTuple):
    """Somebody's saying: the words that name the source, and where the saying begins and ends.

    `initials` are those of its words with capitals; `last` is the last of two or more such words: a person's last name.
    """

    key: frozenset[str]
    start: int
    end: int
    initials: str = ""
    last: str = ""


def sources(passage: Passage) -> list[Source]:
    """Give who says so in a passage, in order."""
    if passage.language == EAST:
        return [Source(*source) for source in eastern_sources(passage)]
    found: list[Source] = []
    for index in passage.having(SAYS):
        if found and index < found[-1].end and passage.language == "ar":
            continue  # "وفق ما أعلنت وزارة الصحة" is one saying
        source = _according(passage, index) if passage.kind(index) == "according" else _saying(passage, index)
        if source and source.key:
            found.append(_with_names(passage, source))
    return found


def _with_names(passage: Passage, source: Source) -> Source:
    capitals = _capitals(passage, source.start, source.end)
    belongs = next((at for at in range(source.start, source.end) if passage.low(at) == "of"), source.end)
    called = _capitals(passage, source.start, belongs)  # "Mei Tanaka of Kyoto University"
    name = called if len(called) > 1 else capitals
    person = len(name) > 1 and name[-1] not in BODIES and passage.language != "de"
    return source._replace(initials="".join([low[0] for low in capitals]), last=name[-1] if person else "")


def _capitals(passage: Passage, first: int, last: int) -> list[str]:
    return [part.low for part in passage.parts[first:last] if part.text[0].isupper()]


def _according(passage: Passage, index: int) -> Source | None:
    """Read "according to police", "selon la police", "nach Polizeiangaben"."""
    start, low = index + 1, passage.parts[index].low
    if low.endswith(COMPOUND) and low != COMPOUND:
        return _compound(passage, index)
    if low == _BEHIND:
        return None if passage.low(index - 1).endswith(COMPOUND) else _before(passage, index, index)
    paired = any(low == second for _, second in ACCORDING_PAIRS)
    if paired and (passage.low(index - 1), low) not in ACCORDING_PAIRS:
        return None
    if low in ACCORDING_NEXT:
        if passage.low(start) != ACCORDING_NEXT[low]:
            return None
        start += 1
    if passage.low(start) == "ما" and passage.kind(start + 1) == "saying":
        start += 2  # "وفق ما أعلنت وزارة الصحة"
    if passage.low(start) in AUXILIARIES.get(passage.language, ()) and passage.low(start + 1) in PARTICIPLES:
        start += 2  # "según ha informado la policía"
    end = _forward(passage, start)
    return Source(key_of(passage, start, end), index - paired, end) if end > start else None


def _compound(passage: Passage, index: int) -> Source | None:
    """Read "nach Polizeiangaben" and "Polizeiangaben zufolge", which are "laut Polizei"."""
    behind = passage.low(index + 1) == _BEHIND
    if not behind and passage.low(index - 1) not in _BEFORE:
        return None
    key = frozenset({passage.parts[index].low.removesuffix(COMPOUND).rstrip("s")})
    return Source(key, index, index + 2) if behind else Source(key, index - 1, index + 1)


def _before(passage: Passage, verb: int, last: int) -> Source | None:
    """Read the source that stands before a verb of saying, which ends with word `last`."""
    start = _backward(passage, verb)
    if passage.language == "en" and passage.low(start - 1) in _PREPOSITIONS:
        return None  # "the owner of the ship that ran aground after the harbour's closure said"
    if passage.low(start - 1) in _WHERE.get(passage.language, ()):
        return None  # "In München sagte der Minister"
    begin = next((at for at in range(start, verb) if passage.parts[at].low not in DETERMINERS), start)
    clause = next((at for at in range(start + 1, verb) if _tells_which(passage, at)), verb)
    return Source(key_of(passage, start, clause), begin, last + 1) if start < verb else None


def _tells_which(passage: Passage, index: int) -> bool:
    """Tell the "that" of "the company that runs the pit", which is known as the company."""
    return passage.parts[index].text in _THAT and passage.low(index - 1) != ","


def _clause(passage: Passage, index: int) -> Source | None:
    """Read "wie die Polizei am Montag mitteilte", where a time or a place stands before the verb."""
    first = max(passage.bounds(index)[0], index - _APPOSITION)
    opened = next((at for at in range(index - 1, first - 1, -1) if passage.low(at) == "wie"), None)
    if passage.language != "de" or opened is None:
        return None
    source = _before(passage, _forward(passage, opened + 1), index)
    return source if source and source.start > opened else None


def _past(passage: Passage, at: int) -> int:
    """Leave out what may stand between a verb and its source: "este lunes", "ce lundi", "à l'AFP"."""
    if passage.low(at) in {"este", "ce"} and passage.kind(at + 1) == "weekday":
        return at + 2
    if passage.low(at) == "à":
        agency = at + 1 + (passage.low(at + 1) == "l'")
        return agency + 1 if agency < len(passage.parts) and passage.parts[agency].text[0].isupper() else at
    return at


def _saying(passage: Passage, index: int) -> Source | None:
    """Read "police said", "said police", "was announced by police", "teilte die Polizei mit"."""
    if _orders(passage, index):
        return None
    verb = index - (passage.low(index - 1) in AUXILIARIES.get(passage.language, ()))
    if verb == index and passage.parts[index].low in PARTICIPLES:
        return None
    if passage.language == "en" and passage.low(index + 1) == "by":  # "was announced by police"
        end = _forward(passage, index + 2)
        return Source(key_of(passage, index + 2, end), index, end)
    told = passage.low(verb - 1) in AS
    source = None if told else _clause(passage, index) or _before(passage, verb, index)
    if source:
        return source
    start = _past(passage, index + 1)
    end = _forward(passage, start)
    if end == start or not _inverted(passage, verb):
        return None
    key = key_of(passage, start, end)
    particle = passage.parts[end - 1].low == "mit" or passage.low(end) == "mit"
    return Source(key, verb, end + (particle and passage.parts[end - 1].low != "mit"))


def _orders(passage: Passage, index: int) -> bool:
    """Tell "told him to leave", "were reported" and "reported engine trouble" from what somebody says is so."""
    low, following = passage.low(index), passage.low(index + 1)
    if low in _REPORTED and not TO_BE.isdisjoint((passage.low(index - 1), passage.low(index - 2))):
        return True
    if low == "told":
        return "to" in {passage.low(at) for at in range(index + 2, index + 2 + _TOLD)}
    return low in _REPORTED and following[:1].isalpha() and following not in _AFTER_REPORTED


def _inverted(passage: Passage, verb: int) -> bool:
    """Tell whether a source can stand behind its verb: "Am Montag teilte …", "Как сообщает …"."""
    if passage.language == "de" and passage.kind(verb - 1) in {"weekday", "day", "month"}:
        return True
    return verb == 0 or passage.low(verb - 1) in AS or not passage.parts[verb - 1].text[0].isalnum()


def _backward(passage: Passage, index: int) -> int:
    """Give where the words before a verb of saying begin to name its source."""
    if index > 1 and passage.parts[index - 1].text == ",":
        first = max(passage.bounds(index)[0] - 1, index - _RELATIVE)
        comma = next((at for at in range(index - 2, first, -1) if passage.parts[at].text == ","), -1)
        named = comma > 0 and passage.parts[comma - 1].text[0].isupper() and passage.sense(comma - 1) is None
        explained = passage.low(comma + 1) in _WHO if comma > 0 else False
        return _phrase(passage, comma) if explained or (named and comma > index - _APPOSITION) else index
    return _phrase(passage, _before_clause(passage, _reach(passage, index)) or index)


def _before_clause(passage: Passage, start: int) -> int | None:
    """Give the end of a source that says which one it is: "the company that runs the pit"; None where none does."""
    first = max(passage.bounds(start)[0] + 2, start - REACH) if passage.language == "en" else start
    at = next((at for at in range(start - 2, first - 1, -1) if passage.low(at) in _THAT), None)
    told = at is not None and passage.low(at - 2) in DETERMINERS
    return at if at and told and all(_names(passage, word) for word in (at - 1, *range(at + 1, start))) else None


def _phrase(passage: Passage, index: int) -> int:
    """Give where a source begins that says where it stands: "a nurse on duty", "officers at the scene"."""
    start = _reach(passage, index)
    if not (start > 1 and start < index and passage.low(start - 1) in PLACED and passage.language == "en"):
        return start
    before = _reach(passage, start - 1)
    begins = before == 0 or before in passage.borders or passage.low(before - 1) in _OPENERS
    whole = begins or passage.parts[before].low in _ARTICLES
    return before if before < start - 1 and whole else start


def _reach(passage: Passage, index: int) -> int:
    start = index
    while start > 0 and index - start < REACH and _names(passage, start - 1) and not _edge(passage, start, index):
        start -= 1
    while start < index and passage.parts[start].low in SMALL - DETERMINERS:
        start += 1
    return start


def _edge(passage: Passage, start: int, index: int) -> bool:
    """Tell whether a source is complete: a determiner opens it, unless it only opens what follows "of" or "for"."""
    if start >= index or passage.parts[start].low not in DETERMINERS | PRONOUNS:
        return start in passage.borders
    return passage.parts[start - 1].low not in SMALL


def _names(passage: Passage, index: int) -> bool:
    """Tell whether a word can be part of a source."""
    word, sense = passage.parts[index].text, passage.parts[index].sense
    joins = word[0].isalpha() or word in {"'s", "’s"} or _owns(passage, index)
    if not joins or (passage.parts[index].low in BREAKS and not is_short(word)):
        return False
    return sense is None or sense.kind not in {"weekday", "month", "saying", "according", "negation", "day"}


def _owns(passage: Passage, index: int) -> bool:
    """Tell the apostrophe of "a nurses' union leader" from the mark that closes a quotation."""
    owner = passage.parts[index].text in {"'", "’"} and passage.glued(index) and passage.low(index - 1).endswith("s")
    return owner and index + 1 < len(passage.parts) and passage.parts[index + 1].text[0].islower()


def _forward(passage: Passage, start: int) -> int:
    """Give where the words after a verb of saying cease to name its source."""
    end = start
    while end < len(passage.parts) and end - start < REACH and _names(passage, end):
        if end > start and (end in passage.borders or _noun_ends(passage, end) or _told(passage, end)):
            break
        end += 1
    return end


def _told(passage: Passage, index: int) -> bool:
    """Tell where Arabic begins to say what was announced: "أعلنت وزارة الداخلية توقيف ثلاثة"."""
    return passage.language == "ar" and (passage.parts[index].low in EVENTS or passage.kind(index) in COUNTING)


def _noun_ends(passage: Passage, index: int) -> bool:
    """Tell whether a German source ends before a word: nouns have capitals, and only small words carry one on."""
    word, before = passage.parts[index], passage.parts[index - 1]
    return passage.language == "de" and before.text[0].isupper() and word.text[0].islower() and word.low not in SMALL
