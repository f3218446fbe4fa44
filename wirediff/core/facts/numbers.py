"""The same number is written in many ways; this module reads each of them to one worth.

    "$1.2 billion", "1,200 million dollars", "US$1.2bn"  ->  Amount("count", 1200000000, "$")

Figures, words, scales, signs, percent, money, units, ordinals, fractions, ranges and scores, and the vague numbers
("dozens") that differ from every counted one.
"""

import re
from collections.abc import Container, Iterable, Sequence
from decimal import Decimal
from typing import Final

from wirediff.core.facts import eastern
from wirediff.core.facts.cue_words import EAST
from wirediff.core.facts.figures import figure
from wirediff.core.facts.lexicon import FIGURE
from wirediff.core.facts.measures import HYPHENS, money_before, points_of, sign_of, unit_of
from wirediff.core.facts.mention import Amount, Mention
from wirediff.core.facts.number_words import SHORT_SCALES
from wirediff.core.facts.passage import ByWord, Passage
from wirediff.core.facts.spelled import SPELLED, Part, is_kind

_NO_CAPITALS: Final = "\u0e00"
"""From here on, what is glued to a figure counts something; before, it can be a name ("Falcon 7X")."""
_ONE: Final = Decimal(1)
_TWO: Final = Decimal(2)
_HALF: Final = Decimal("0.5")
_AND_A_HALF: Final = (("and", "a", "half"), ("et", "demi"), ("et", "demie"), ("y", "medio"), ("y", "media"))
_WHOLE: Final = 100
"""More than so many a share is not told of: "one in 100"."""
_SPANS: Final = frozenset({"s", "mo"})
"""What a span of time is measured in: of those an article is one as well, "an hour"."""
_ARTICLE: Final = 2
"""How weak an article is as a number."""
_SKIP: Final = frozenset(
    "- of de d' des the los las other more von der den them those whom ellos ellas eux elles ihnen них".split()
)
_AND: Final = frozenset({",", "and", "und", "et", "y", "и"})
"""What stands between the hours and the minutes of one span."""
_DIALLED: Final = 9
"""A telephone number has so many digits."""
_RACE: Final = re.compile(r"(\d):([0-5]\d):([0-5]\d)")
_STOPPED: Final = frozenset({"mio", "mrd", "tsd", "тыс"})
_SUFFIXES: Final = frozenset("st nd rd th er ère e º ª re".split())


def numbers(passage: Passage, indexes: Iterable[int], taken: Container[int], links: Sequence[int]) -> list[Mention]:
    """Give the numbers that begin at some words of a passage, in order.

    `taken` words belong to dates; `links` is below 0 where a word stands in a hunk; an article counts only there, or
    where the next word does.
    """
    begin = passage.once(_numbers)
    found: list[Mention] = []
    end = 0
    for index in indexes:
        if index < end or index in taken:
            continue
        mention = begin[index]
        mention = _with_less(passage, begin, mention) if mention and mention.unit == "s" else mention
        if mention and (mention.weak < _ARTICLE or min(links[index : index + 2]) < 0):
            found.append(mention)
            end = mention.end
    return found


def _with_less(passage: Passage, begin: ByWord[Mention | None], mention: Mention) -> Mention:
    """Read on what a span of time is more than: "two hours, four minutes and 12 seconds" is one number."""
    at = mention.end
    while at < len(passage.parts) and passage.low(at) in _AND:
        at += 1
    more = begin[at] if at < len(passage.parts) and at not in passage.borders else None
    if more is None or more.unit != "s" or more.factor >= mention.factor or more.weak == _ARTICLE:
        return mention
    if not isinstance(mention.value, Amount) or not isinstance(more.value, Amount):
        return mention
    if isinstance(mention.value.worth, tuple) or isinstance(more.value.worth, tuple):
        return mention
    value = mention.value._replace(worth=(mention.value.worth + more.value.worth).normalize())
    text, head = passage.slice(mention.start, more.end), more.head
    whole = mention._replace(end=more.end, text=text, value=value, head=head, factor=more.factor)
    return _with_less(passage, begin, whole)


def list_mark(passage: Passage) -> set[int]:
    """Give the figure that only numbers an item of a list: "3. Ask everyone", "(3) Ask everyone"."""
    at = int(passage.low(0) == "(")
    marked = passage.sense(at) is FIGURE and passage.low(at + 1) in {".", ")"} and passage.glued(at + 1)
    return {at} if marked and at + 2 < len(passage.parts) and not passage.glued(at + 2) else set()


def _numbers(passage: Passage) -> ByWord[Mention | None]:
    return ByWord(passage, _number_or_article)


def _number_or_article(passage: Passage, index: int) -> Mention | None:
    kind = passage.kind(index)
    if kind not in _READERS or (kind == "scale" and passage.language == EAST):
        return None
    return _number(passage, index) or _article(passage, index)


def _number(passage: Passage, index: int) -> Mention | None:
    """Read the number that begins at a word, if one does."""
    part, following = passage.parts[index], passage.low(index + 1)
    if part.low == "one" and passage.low(index - 1) == "no":
        return None
    mention = _range(passage, index) if following in HYPHENS else _score(passage, index) if ":" in part.text else None
    read = _READERS[part.sense.kind](passage, index) if part.sense and not mention else None
    if read is None:
        return mention
    number, end, kind = read
    if part.sense is FIGURE and _is_code(passage, index, end):
        return None
    start, negative = sign_of(passage, index)
    start, unit = money_before(passage, start)
    if part.text.startswith(eastern.HUNDREDTHS):
        unit = "%"
    if unit is None:
        (number, end, kind), unit = _share(passage, read)
    unit, factor, end = unit_of(passage, end) if unit is None else (unit, _ONE, end)
    if unit:
        number, end = _and_a_half(passage, number, end)
    below = (passage.low(end), passage.low(end + 1)) == ("below", "zero")
    end += 2 * below
    worth = (-number if negative or below else number) * factor
    text = passage.slice(start, end)
    the_two = worth == _TWO and passage.low(index - 1) == "the"  # who is two is known: "the two companies"
    weak = int(text.isalpha() and (kind in {"ordinal", "pair"} or worth == 1 or the_two))
    kind = "count" if kind == "pair" else kind
    value = Amount(kind, worth.normalize(), unit)
    return Mention("number", start, end, text, value, _head(passage, end), weak, factor)


def _share(passage: Passage, read: Part) -> tuple[Part, str | None]:
    """Give a part of a whole as percent, or as points where it is one of those; any other number as it is."""
    number, end, kind = read
    if kind == "share":
        points = points_of(passage, end)
        return (Part(number, points[2]), points[0]) if points else (Part(number * 100, end), "%")
    whole = _out_of(passage, end, number) if kind == "count" else None
    return (Part(100 * number / whole[0], whole[1]), "%") if whole else (read, None)


def _out_of(passage: Passage, end: int, part: Decimal) -> tuple[Decimal, int] | None:
    """Read "six out of 10" and "one in three" from their second word: the whole, and the word after it."""
    at = end + 2 if (passage.low(end), passage.low(end + 1)) == ("out", "of") else end + (passage.low(end) == "in")
    if at == end or passage.language != "en" or passage.kind(at) not in {"figure", "cardinal"}:
        return None
    read = _READERS[passage.kind(at)](passage, at)
    if read is None or read.kind != "count" or not part < read.figure <= _WHOLE or unit_of(passage, read.end)[0]:
        return None
    return (read.figure, read.end) if _head(passage, read.end) else None


def _and_a_half(passage: Passage, number: Decimal, end: int) -> tuple[Decimal, int]:
    """Read the half behind a unit: "a year and a half", "deux heures et demie", "dos horas y media"."""
    for half in _AND_A_HALF:
        if half == tuple([passage.low(at) for at in range(end, end + len(half))]):
            return number + _HALF, end + len(half)
    return number, end


def _is_code(passage: Passage, index: int, end: int) -> bool:
    """Tell whether a figure counts nothing: one of several that hyphens join, as in a telephone number, or a note's."""
    before, after = passage.low(index - 1), passage.low(end)
    # A hyphen that touches the figure on one side only is the minus of a table's next column.
    if before in HYPHENS and passage.sense(index - 2) is FIGURE and passage.glued(index - 1) and passage.glued(index):
        return True
    if after in HYPHENS and passage.sense(end + 1) is FIGURE and passage.glued(end) and passage.glued(end + 1):
        return True
    if before.startswith("<sup"):  # a note's number
        return True
    return (before[:1].isdecimal() or after[:1].isdecimal()) and _is_dialled(passage, index)


def _is_dialled(passage: Passage, index: int) -> bool:
    """Tell whether a figure stands in a row of figures that is a telephone number: "011 52 55 5080 2000"."""
    first = last = index
    while passage.sense(first - 1) is FIGURE:
        first -= 1
    while passage.sense(last + 1) is FIGURE:
        last += 1
    row = [part.text for part in passage.parts[first : last + 1]]
    if len(row) <= 3 or not all(map(str.isdecimal, row)) or len("".join(row)) < _DIALLED:
        return False
    return " ".join(row) in passage.text  # the columns of a table stand further apart


def _article(passage: Passage, index: int) -> Mention | None:
    """Read "a" in "a man", or "a year and a half", as a number that counts only beside another one."""
    if not is_kind(passage, index, {"article"}):
        return None
    unit, factor, end = unit_of(passage, index + 1)
    timed = unit in _SPANS and passage.low(index + 1) != "second"
    if not timed and passage.language != EAST:
        unit, factor, end = None, _ONE, index + 1
    number, end = _and_a_half(passage, _ONE, end) if timed else (_ONE, end)
    value = Amount("count", (number * factor).normalize(), unit)
    text, weak = passage.slice(index, end), _ARTICLE if number == 1 else 0
    return Mention("number", index, end, text, value, _head(passage, end), weak, factor)


def _range(passage: Passage, index: int) -> Mention | None:
    """Read "3-5", "2-1" and "2-3 million euros"."""
    end = index + 3
    if passage.sense(index) is not FIGURE or passage.sense(index + 2) is not FIGURE:
        return None
    if not (passage.glued(index + 1) and passage.glued(index + 2)):
        return None
    low, high = (figure(passage.parts[at].text, passage.language) for at in (index, index + 2))
    if low is None or high is None or _is_code(passage, index, end):
        return None
    scale, end = _scales(passage, end)
    unit, factor, end = unit_of(passage, end)
    scale *= factor
    value = Amount("range", ((low * scale).normalize(), (high * scale).normalize()), unit)
    return Mention("number", index, end, passage.slice(index, end), value, _head(passage, end), factor=factor)


def _score(passage: Passage, index: int) -> Mention | None:
    """Read the "2:1" of a match, which is no time of day, and the "2:04:35" of a race, which is not either."""
    text = passage.parts[index].text
    time = _RACE.fullmatch(text)
    if time:
        seconds = Decimal(int(time[1]) * 3600 + int(time[2]) * 60 + int(time[3]))
        return Mention("number", index, index + 1, text, Amount("count", seconds, "s"))
    home, colon, away = text.partition(":")
    if not (colon and len(text) <= 7 and home.isdecimal() and away.isdecimal()):
        return None
    value = Amount("range", (Decimal(int(home)), Decimal(int(away))))
    return Mention("number", index, index + 1, text, value, _head(passage, index + 1))


def _figures(passage: Passage, index: int) -> Part | None:
    """Read "12", "1.2 billion", "21st", "30s"."""
    number = figure(passage.parts[index].text, passage.language)
    if number is None:
        return None
    end = index + 1
    if passage.glued(end):
        if passage.parts[end].low in _SUFFIXES:
            return Part(number, end + 1, "ordinal")
        if passage.parts[end].low in {"s", "'s"}:
            return Part(number, end + 1, "decade")
        if passage.parts[end].text[0].isalpha() and passage.parts[end].text < _NO_CAPITALS and not passage.sense(end):
            return None  # "Falcon 7X" is a name
    if passage.language == "de" and passage.low(end) == "." and passage.glued(end) and end + 1 < len(passage.parts):
        return Part(number, end + 1, "ordinal")  # "7. Jahrhundert"
    factor, end = _scales(passage, end)
    number *= factor
    while passage.language == EAST and factor > 1 and passage.sense(end) is FIGURE:  # 1億2000万
        more = figure(passage.parts[end].text, passage.language) or Decimal(0)
        factor, end = _scales(passage, end + 1)
        number += more * factor
    return Part(number, end)


def _scales(passage: Passage, end: int) -> tuple[Decimal, int]:
    """Read the scale words after a figure, and the full stop of a short one ("Mio.")."""
    factor = _ONE
    while end < len(passage.parts):
        sense, low = passage.parts[end].sense, passage.parts[end].low
        if sense is None or sense.kind != "scale" or (low in SHORT_SCALES and not passage.glued(end)):
            break
        factor *= sense.value
        end += 1
        if low in _STOPPED and end < len(passage.parts) and passage.parts[end].text == ".":
            end += 1
    return factor, end


_READERS: Final = SPELLED | {"figure": _figures}
"""Who reads a number that begins with a word of each sense."""


def _head(passage: Passage, end: int) -> str | None:
    """Give the word a number counts, small words skipped; None before a comma or a full stop."""
    while end < len(passage.parts) and passage.parts[end].low in _SKIP:
        end += 1
    low = passage.parts[end].low if end < len(passage.parts) else "."
    return low if low[0].isalpha() else None
