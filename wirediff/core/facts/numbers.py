"""The same number is written in many ways; this module reads each of them to one worth.

    "$1.2 billion", "1,200 million dollars", "US$1.2bn"  ->  Amount("count", 1200000000, "$")

Figures, words, scales, signs, percent, money, units, ordinals, fractions, ranges and scores, and the vague numbers
("dozens") that differ from every counted one.
"""

import re
from collections.abc import Container
from decimal import Decimal
from typing import Final, NamedTuple

from wirediff.core.facts.cue_words import PERCENT_PAIRS
from wirediff.core.facts.mention import Amount, Mention
from wirediff.core.facts.number_words import JOINERS, SHORT_SCALES
from wirediff.core.facts.passage import Passage

_HYPHENS: Final = frozenset("-\u2010\u2011\u2013\u2212")
_SKIP: Final = frozenset({"-", "of", "de", "d'", "d’", "des", "the", "los", "las", "other", "more", "von", "der", "den"})
_SUFFIXES: Final = frozenset("st nd rd th er ère e º ª re".split())
_THOUSANDS: Final = {
    True: re.compile(r"\d{1,3}(?:[.٬ '’]\d{3})+(?:[,٫]\d+)?"),  # a comma before decimals
    False: re.compile(r"\d{1,3}(?:[,٬ '’]\d{3})+(?:[.٫]\d+)?"),  # a point before decimals
}
_SEPARATORS: Final = {True: re.compile("[.٬ '’]"), False: re.compile("[,٬ '’]")}
_FRACTIONS: Final = frozenset({2, 3, 4, 5})


class Part(NamedTuple):
    """A number read from some words: its figure, the word after it, and what sort of number it is."""

    figure: Decimal
    end: int
    kind: str = "count"


def figure(text: str, language: str) -> Decimal | None:
    """Read a figure with its separators: "1.200" is 1200 in German and 1.2 in English."""
    if text.isdecimal():
        return Decimal(int(text))
    comma = language != "en"
    if _THOUSANDS[comma].fullmatch(text):
        text = _SEPARATORS[comma].sub("", text)
    elif _THOUSANDS[not comma].fullmatch(text) and (text.count(",") + text.count(".") > 1 or " " in text):
        text = _SEPARATORS[not comma].sub("", text)
    text = text.replace(",", ".").replace("٫", ".")
    whole, _, rest = text.partition(".")
    if not whole.isdecimal() or (rest and not rest.isdecimal()):
        return None
    return Decimal(f"{int(whole)}.{rest}") if rest else Decimal(int(whole))


def numbers(passage: Passage, taken: Container[int], changed: Container[int]) -> list[Mention]:
    """Give the numbers of a passage in order; `taken` words belong to dates, articles count only if `changed`."""
    found = []
    index, count = 0, len(passage.words)
    while index < count:
        mention = None
        if index not in taken and (passage.senses[index] or passage.words[index][0].isdecimal()):
            mention = _number(passage, index, changed)
        if mention:
            found.append(mention)
        index = mention.end if mention else index + 1
    return found


def _number(passage: Passage, index: int, changed: Container[int]) -> Mention | None:
    """Read the number that begins at a word, if one does."""
    part = _range(passage, index) or _part(passage, index)
    if isinstance(part, Mention):
        return part
    if part is None:
        return _article(passage, index) if index in changed else None
    figure, end, kind = part
    start, negative = _sign(passage, index)
    start, unit = _money_before(passage, start)
    unit, factor, end = _unit(passage, end) if unit is None else (unit, Decimal(1), end)
    worth = (-figure if negative else figure) * factor
    text = passage.slice(start, end)
    weak = 1 if kind == "ordinal" and text.isalpha() or (worth == 1 and text.isalpha()) else 0
    return Mention("number", start, end, text, Amount(kind, worth.normalize(), unit), _head(passage, end), weak)


def _article(passage: Passage, index: int) -> Mention | None:
    """Read "a" in "a man" as a one that counts only beside another number."""
    sense = passage.senses[index]
    if sense is None or sense.kind != "article":
        return None
    head = _head(passage, index + 1)
    return Mention("number", index, index + 1, passage.words[index], Amount("count", Decimal(1)), head, 2)


def _range(passage: Passage, index: int) -> Mention | None:
    """Read "3-5" and "2-1"."""
    words = passage.words
    if not (index + 2 < len(words) and words[index + 1] in _HYPHENS and words[index + 2][0].isdecimal()):
        return None
    if not (passage.glued(index + 1) and passage.glued(index + 2)):
        return None
    low, high = (figure(words[at], passage.language) for at in (index, index + 2))
    if low is None or high is None:
        return None
    value = Amount("range", (low.normalize(), high.normalize()))
    return Mention("number", index, index + 3, passage.slice(index, index + 3), value, _head(passage, index + 3))


def _part(passage: Passage, index: int) -> Part | None:
    """Read a number without its sign and unit."""
    if passage.words[index][0].isdecimal():
        return _figures(passage, index)
    sense = passage.senses[index]
    if sense is None:
        return None
    if sense.kind == "article":
        return _after_article(passage, index)
    if sense.kind == "fraction":
        return _half(passage, index)
    if sense.kind in {"cardinal", "scale"}:
        part = _words(passage, index)
        return _fraction(passage, part) if part else None
    if sense.kind == "vague":
        return _vague(passage, index)
    return Part(Decimal(sense.value), index + 1, "ordinal") if sense.kind == "ordinal" else None


def _figures(passage: Passage, index: int) -> Part | None:
    """Read "12", "1.2 billion", "21st", "30s"."""
    number = figure(passage.words[index], passage.language)
    if number is None:
        return None
    end = index + 1
    if passage.glued(end):
        if passage.lows[end] in _SUFFIXES:
            return Part(number, end + 1, "ordinal")
        if passage.lows[end] in {"s", "'s", "’s"}:
            return Part(number, end + 1, "decade")
    factor, end = _scales(passage, end)
    return Part(number * factor, end)


def _scales(passage: Passage, end: int) -> tuple[Decimal, int]:
    """Read the scale words after a figure, and the full stop of a short one ("Mio.")."""
    factor = Decimal(1)
    while end < len(passage.words):
        sense, low = passage.senses[end], passage.lows[end]
        if sense is None or sense.kind != "scale" or (low in SHORT_SCALES and not passage.glued(end)):
            break
        factor *= sense.value
        end += 1
        if low in {"mio", "mrd", "tsd", "тыс"} and end < len(passage.words) and passage.words[end] == ".":
            end += 1
    return factor, end


def _words(passage: Passage, index: int) -> Part | None:
    """Add up a number written in words: "two hundred and five", "quatre-vingt-dix"."""
    total, current, end = 0, -1, index
    while end < len(passage.words):
        sense, step = passage.senses[end], 1
        if end > index and passage.lows[end] in JOINERS and end + 1 < len(passage.words):
            sense, step = passage.senses[end + 1], 2
        if sense is None or sense.kind not in {"cardinal", "scale"} or passage.lows[end + step - 1] in SHORT_SCALES:
            break
        joined = _join(current, sense.value, sense.kind)
        if joined is None or (step == 2 and passage.lows[end] not in "-" and not _joins(current, sense.value)):
            break
        if sense.kind == "scale" and sense.value >= 1000:
            total, joined = total + joined, 0
        current, end = joined, end + step
    return Part(Decimal(total + max(current, 0)), end) if end > index else None


def _join(current: int, value: int, kind: str) -> int | None:
    """Give what a running number becomes with one more word, or None where the word begins a number of its own."""
    if kind == "scale":
        return max(current, 1) * value
    if current <= 0:
        return value
    if current == 4 and value == 20:  # quatre-vingts
        return 80
    if current in {60, 80} and 0 < value < 20:  # soixante-dix
        return current + value
    if current % 100 == 0 and 0 < value < 100:
        return current + value
    small = current % 100 if current > 100 else current
    return current + value if small in range(20, 100, 10) and 0 < value < 10 else None


def _joins(current: int, value: int) -> bool:
    """Tell whether "and" adds two numbers up: "two hundred and five" and "treinta y dos", not "three and four"."""
    return current >= 100 > value or (current % 10 == 0 and current >= 20 and value < 20)


def _after_article(passage: Passage, index: int) -> Part | None:
    """Read "a hundred", "a dozen", "a third", "une dizaine"."""
    sense = passage.senses[index + 1] if index + 1 < len(passage.words) else None
    if sense is None or passage.lows[index + 1] in SHORT_SCALES:
        return None
    if sense.kind == "scale":
        return _words(passage, index + 1)
    if sense.kind == "vague":
        return _vague(passage, index + 1)
    if sense.kind == "ordinal" and passage.language == "en" and sense.value in {3, 5}:
        return Part(Decimal(1) / sense.value, index + 2)
    return None


def _half(passage: Passage, index: int) -> Part:
    """Read "half" and "half a dozen"."""
    if passage.lows[index + 1 : index + 3] == ("a", "dozen"):
        return Part(Decimal(6), index + 3)
    return Part(Decimal("0.5"), index + 1)


def _fraction(passage: Passage, part: Part) -> Part:
    """Read "two-thirds" where a number is followed by a part of a whole."""
    end = part.end + 1 if passage.lows[part.end : part.end + 1] == ("-",) else part.end
    sense = passage.senses[end] if end < len(passage.words) else None
    if sense and sense.kind == "ordinal" and passage.lows[end].endswith("s") and part.figure < sense.value:
        return Part(part.figure / sense.value, end + 1)
    return part


def _vague(passage: Passage, index: int) -> Part:
    """Read "dozens", "tens of thousands"."""
    worth, end = Decimal(1), index
    while end < len(passage.words):
        sense = passage.senses[end]
        if sense and sense.kind in {"vague", "scale"}:
            worth, end = worth * sense.value, end + 1
        elif passage.lows[end] in {"of", "de"} and _is(passage, end + 1, {"vague", "scale"}):
            end += 1
        else:
            break
    return Part(worth, end, "vague")


def _is(passage: Passage, index: int, kinds: set[str]) -> bool:
    sense = passage.senses[index] if index < len(passage.words) else None
    return sense is not None and sense.kind in kinds


def _sign(passage: Passage, index: int) -> tuple[int, bool]:
    """Tell whether a number is below zero: "-0.2", "minus 5", and not the hyphen of "F-16" or "3-5"."""
    if index == 0:
        return index, False
    before = passage.lows[index - 1]
    if before in {"minus", "минус", "moins", "menos"}:
        return index - 1, True
    hyphen = before in _HYPHENS and passage.glued(index)
    return (index - 1, True) if hyphen and not passage.glued(index - 1) else (index, False)


def _money_before(passage: Passage, start: int) -> tuple[int, str | None]:
    """Read the currency before a figure: "$5", "US$5", "EUR 5"."""
    if start == 0 or not _is(passage, start - 1, {"currency"}):
        return start, None
    sign = passage.lows[start - 1]
    if sign[0].isalpha() and len(sign) != 3:
        return start, None
    sense = passage.senses[start - 1]
    glued = start > 1 and passage.glued(start - 1) and passage.lows[start - 2] in {"us", "u.s."}
    return start - 1 - glued, sense.value if sense else None


def _unit(passage: Passage, end: int) -> tuple[str | None, Decimal, int]:
    """Read what a number is measured in; gives the unit's base, its factor and the word after it."""
    lows, one = passage.lows, Decimal(1)
    if lows[end : end + 2] in PERCENT_PAIRS:
        return "%", one, end + 2
    at = end + 1 if lows[end : end + 1] in {("of",), ("de",), ("d'",), ("d’",), ("-",)} else end
    sense = passage.senses[at] if at < len(lows) else None
    if sense is None:
        return None, one, end
    if sense.kind == "percent" or lows[at] == "percentage":
        return ("pp", one, at + 2) if lows[at + 1 : at + 2] in {("points",), ("point",)} else ("%", one, at + 1)
    if sense.kind == "currency":
        return sense.value, one, at + 1
    if sense.kind == "unit":
        base, factor = sense.value
        return base, factor, end if lows[end] == "-" else at + 1
    return None, one, end


def _head(passage: Passage, end: int) -> str | None:
    """Give the word a number counts, small words skipped; None before a comma or a full stop."""
    while end < len(passage.lows) and passage.lows[end] in _SKIP:
        end += 1
    low = passage.lows[end] if end < len(passage.lows) else "."
    return low if low[0].isalpha() else None
