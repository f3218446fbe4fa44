"""What stands inside quotation marks is somebody's word; this module says where it changed, or lost its marks.

    "It was a mistake," / "It was a disaster,"  ->  quote It was a mistake > It was a disaster
    "shameful" / shameful                       ->  quote shameful > none

How marks are set (straight, curly, low, angled) says nothing, nor where a saying cuts a quotation in two.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.cue_words import RUSSIAN_ENDINGS
from wirediff.core.facts.mention import Found
from wirediff.core.facts.passage import Passage
from wirediff.core.facts.vocabulary import MARKUP

_QUOTE: Final = re.compile(
    r"“([^”]*)(?:”|$)|„([^“”\"„]*)(?:[“”\"]|$)|«([^«»]*)(?:»|$)|(?<!\S)»([^«»]*)«|(?<![\w=])\"([^\"]*)(?:\"|$)"
    r"|(?<!\w)‘((?:[^’]|’(?=\w)){1,400})’(?!\w)|(?<!\w)'((?:[^']|'(?=\w)){1,400})'(?!\w)|‹([^‹›]*)›|[「『]([^「」『』]*)[」』]"
)
_WORDS: Final = re.compile(r"\w+(?:['’]\w+)*")
_EDGES: Final = " ,.;:!?…–—-"
_SHARED: Final = 0.3
"""The share of words two quotations have in common when one is the other's new wording."""


_CYRILLIC: Final = "\u0400"
_FAR: Final = 25
"""A quotation becomes one of so many on the other side: the cost grows with their number and not its square."""


class Quote(NamedTuple):
    """A quotation: its words in lower case, its text without marks, and the word of the passage it begins at."""

    words: tuple[str, ...]
    text: str
    at: int


def quote_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the quotations whose words changed, and those that gained or lost their marks."""
    old, new = alignment.old.once(_quotes), alignment.new.once(_quotes)
    old, new = _left(old, new), _left(new, old)
    if _said(old) == _said(new):
        return
    pairs = _pairs(old, new)
    old_paired, new_paired = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, j in pairs:
        if _one_name(old[i], new[j]):
            continue
        yield alignment.found(new[j].at, "quote", old[i].text, new[j].text)
    for i, quote in enumerate(old):
        if i not in old_paired and alignment.edited("old", quote.at):
            yield alignment.found(alignment.place(quote.at), "quote", quote.text, None)
    for j, quote in enumerate(new):
        if j not in new_paired and alignment.edited("new", quote.at):
            yield alignment.found(quote.at, "quote", None, quote.text)


def _quotes(passage: Passage) -> list[Quote]:
    found = []
    starts = passage.starts()
    text = MARKUP.sub(lambda match: "." * len(match[0]), passage.text)
    for match in _QUOTE.finditer(text):
        inner = match[match.lastindex or 0]
        words = tuple(word.replace("’", "'") for word in _WORDS.findall(inner.lower()))
        if words:
            index = max(0, bisect_right(starts, match.start(match.lastindex or 0)) - 1)
            found.append(Quote(words, inner.strip(_EDGES), min(index, len(passage.parts) - 1)))
    return found


def _left(quotes: list[Quote], others: list[Quote]) -> list[Quote]:
    """Leave out what the other side quotes too."""
    there = [quote.words for quote in others]
    left = []
    for quote in quotes:
        if quote.words in there:
            there.remove(quote.words)
        else:
            left.append(quote)
    return left


def _said(quotes: list[Quote]) -> list[str]:
    return [word for quote in quotes for word in quote.words]


def _pairs(old: list[Quote], new: list[Quote]) -> list[tuple[int, int]]:
    """Pair quotations that share words; two that are left alone are one another's new wording."""
    scored = sorted(
        (-_overlap(a.words, b.words), abs(i - j), i, j)
        for i, a in enumerate(old)
        for j, b in enumerate(new[max(0, i - _FAR) : i + _FAR], max(0, i - _FAR))
    )
    alone = len(old) == len(new) == 1
    old_left, new_left = set(range(len(old))), set(range(len(new)))
    pairs: list[tuple[int, int]] = []
    for score, _, i, j in scored:
        if (-score >= _SHARED or alone) and i in old_left and j in new_left:
            old_left.remove(i)
            new_left.remove(j)
            pairs.append((i, j))
    return pairs


def _one_name(a: Quote, b: Quote) -> bool:
    """Tell a name that Russian sets in marks, in another case: «Спартак» and «Спартаком»."""
    if len(a.words) != len(b.words) or not a.text[:1].isupper() or a.text[:1] < _CYRILLIC:
        return False
    cases = [(x.rstrip(RUSSIAN_ENDINGS), y.rstrip(RUSSIAN_ENDINGS)) for x, y in zip(a.words, b.words, strict=True)]
    return all(x == y and len(x) > 2 for x, y in cases)


def _overlap(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    shared = len(set(a) & set(b))
    return shared / max(1, min(len(set(a)), len(set(b))))
