"""A number in words is put together from several of them; this module adds them up.

"two hundred and five"  ->  205        "a dozen"           ->  12
"quatre-vingt-dix"      ->  90         "two-thirds"        ->  2/3
"dos mil millones"      ->  2000000000 "tens of thousands" ->  a vague 10000
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Final, NamedTuple

from wirediff.core.facts.cue_words import DETERMINERS
from wirediff.core.facts.number_words import JOINERS, SHORT_SCALES
from wirediff.core.facts.passage import Passage

_SCALED: Final = (frozenset({"scale"}), frozenset({"scale", "vague"}))
"""What a half can be one of; in Spanish "medio centenar" too."""
_AFTER_A_THIRD: Final = frozenset(
    "of in to on at by from for since and or more less fewer as said say says is are was were have had has would will"
    " did do".split()
)
"""What stands behind a third of something, and behind no third thing."""
_PARTS: Final = range(3, 11)
"""So many parts have a name of their own: "a third", "a tenth"."""
_MIDDLE: Final = frozenset({"medio", "media", "halbe", "halben", "halbes"})
"""A half only before a unit or a scale ("media hora", "halbe Stunde"), not in "la edad media" and "das halbe Dorf"."""


class Part(NamedTuple):
    """A number read from some words: its figure, the word after it, and what sort of number it is."""

    figure: Decimal
    end: int
    kind: str = "count"


def _sum(passage: Passage, index: int) -> Part | None:
    """Add up a number written in words: "two hundred and five", "quatre-vingt-dix"."""
    total, current, end = 0, -1, index
    while end < len(passage.parts):
        sense, step = passage.parts[end].sense, 1
        if end > index and passage.parts[end].low in JOINERS and end + 1 < len(passage.parts):
            sense, step = passage.parts[end + 1].sense, 2
        if (
            sense is None
            or sense.kind not in {"cardinal", "scale"}
            or passage.parts[end + step - 1].low in SHORT_SCALES
        ):
            break
        joined = _join(current, sense.value, sense.kind, passage.language)
        if joined is None or (step == 2 and passage.parts[end].low not in "-" and not _joins(current, sense.value)):
            break
        if sense.kind == "scale" and sense.value >= 1000:
            total, joined = (total * sense.value, 0) if current <= 0 < total < sense.value else (total + joined, 0)
        current, end = joined, end + step
    return Part(Decimal(total + max(current, 0)), end) if end > index else None


def _join(current: int, value: int, kind: str, language: str) -> int | None:
    """Give what a running number becomes with one more word, or None where the word begins a number of its own."""
    if kind == "scale":
        return max(current, 1) * value
    if current <= 0:
        return value
    if current == 4 and value == 20:  # quatre-vingts
        return 80
    small = current % 100
    adds = (
        (small == 0 and 0 < value < 100)
        or (small in range(20, 100, 10) and 0 < value < 10)
        or (current in {60, 80} and 0 < value < 20)  # soixante-dix
        or (language == "fr" and current == 10 and 6 < value < 10)  # dix-sept
        or (language == "ar" and current < 10 <= value < 100)  # three ten, five and twenty
    )
    return current + value if adds else None


def _joins(current: int, value: int) -> bool:
    """Tell whether "and" adds two numbers up: "two hundred and five" and "treinta y dos", not "three and four"."""
    return current >= 100 > value or (current % 10 == 0 and current >= 20 and value < 20)


def _after_article(passage: Passage, index: int) -> Part | None:
    """Read "a hundred", "a dozen", "a third", "une dizaine"."""
    sense, low = passage.sense(index + 1), passage.low(index + 1)
    if low == "quarter" and (passage.low(index + 2) == "of" or passage.low(index - 1) == "by"):
        return Part(Decimal(1) / 4, index + 2, "share")
    if sense is None or low in SHORT_SCALES:
        return None
    if sense.kind == "scale":
        return _words(passage, index + 1)
    if sense.kind == "vague":
        return _vague(passage, index + 1)
    alone = passage.low(index + 2) in _AFTER_A_THIRD or not passage.low(index + 2)[:1].isalpha()  # not "a third day"
    alone = alone and passage.low(index + 2) != "-"  # "a third-quarter loss"
    third = sense.kind == "ordinal" and passage.language == "en" and sense.value in _PARTS and alone
    part = sense.kind == "ordinal" and passage.low(index + 2) == "parte"  # "una cuarta parte"
    if sense.kind == "share" or third or part:
        return Part(Decimal(1) / sense.value, index + 2 + part, "share")
    return None


def _half(passage: Passage, index: int) -> Part | None:
    """Read "half", "half a dozen", "half a million", "half a percent" and "media hora"."""
    half = passage.parts[index].sense
    if passage.language == "en" and _is_a_period(passage, index):
        return None
    worth = half.value if half else Decimal(0)
    following = passage.sense(index + 1)
    if following and following.kind in _SCALED[passage.language == "es"] and passage.low(index + 1) not in SHORT_SCALES:
        return Part(worth * following.value, index + 2)
    if passage.parts[index].low in _MIDDLE:
        return Part(worth, index + 1) if following and following.kind == "unit" else None
    beyond = passage.sense(index + 2) if passage.low(index + 1) in {"a", "an"} else None
    if beyond and beyond.kind == "scale":
        return Part(worth * beyond.value, index + 3)
    if beyond and beyond.kind in {"percent", "unit", "currency"}:
        return Part(worth, index + 2)
    return Part(worth, index + 1, "share" if worth < 1 else "count")


def _is_a_period(passage: Passage, index: int) -> bool:
    """Tell the half of a match: "half-time", "the second half"."""
    hyphened = passage.low(index + 1) == "-" and passage.kind(index + 2) not in {"unit", "scale", "percent", "cardinal"}
    return hyphened or passage.low(index + 1) == "time" or passage.kind(index - 1) == "ordinal"


def _share(passage: Passage, index: int) -> Part | None:
    """Read "треть" and "ثلث", which say "a third" alone."""
    sense = passage.parts[index].sense
    alone = sense is not None and passage.language in {"ru", "ar"}
    if passage.parts[index].low == "خمس" and not passage.low(index + 1).startswith("ال"):
        return Part(Decimal(5), index + 1)  # "five years", and not "a fifth of the people"
    return Part(Decimal(1) / sense.value, index + 1, "share") if sense and alone else None


def _words(passage: Passage, index: int) -> Part | None:
    """Read a number in words, or "two-thirds" where a part of a whole follows it."""
    part = _sum(passage, index)
    if part is None:
        return None
    end = part.end + 1 if passage.low(part.end) == "-" else part.end
    sense = passage.sense(end)
    one = part.figure == 1 and (end > part.end or passage.low(end + 1) == "of")  # "one-third", "one third of"
    if sense and (sense.kind == "share" or (sense.kind == "ordinal" and one)) and part.figure < sense.value:
        return Part(part.figure / sense.value, end + 1, "share")
    return part


def _vague(passage: Passage, index: int) -> Part | None:
    """Read "dozens", "tens of thousands"; not what a film's composer writes, "the scores"."""
    if passage.low(index) == "scores" and passage.low(index - 1) in DETERMINERS:
        return None
    worth, end = Decimal(1), index
    while end < len(passage.parts):
        sense = passage.parts[end].sense
        if sense and sense.kind in {"vague", "scale"}:
            worth, end = worth * sense.value, end + 1
        elif passage.parts[end].low in {"of", "de"} and is_kind(passage, end + 1, {"vague", "scale"}):
            end += 1
        else:
            break
    return Part(worth, end, "vague")


def _ordinal(passage: Passage, index: int) -> Part | None:
    sense = passage.parts[index].sense
    return Part(Decimal(sense.value), index + 1, "ordinal") if sense else None


def _pair(_: Passage, index: int) -> Part:
    """Read "both"."""
    return Part(Decimal(2), index + 1, "pair")


def is_kind(passage: Passage, index: int, kinds: set[str]) -> bool:
    """Tell whether a word has a sense of one of some kinds."""
    sense = passage.parts[index].sense if index < len(passage.parts) else None
    return sense is not None and sense.kind in kinds


SPELLED: Final[dict[str, Callable[[Passage, int], Part | None]]] = {
    "article": _after_article,
    "fraction": _half,
    "share": _share,
    "cardinal": _words,
    "scale": _words,
    "vague": _vague,
    "ordinal": _ordinal,
    "pair": _pair,
}
"""Who reads a number that begins with a word of each sense."""
