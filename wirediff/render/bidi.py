"""A terminal that writes Arabic and Hebrew from the right orders a whole row by its letters; this keeps things apart.

    ! date الاثنين → الثلاثاء     as one row the new day would stand before the old one, the arrow between them unturned

So every row of such copy is closed off from the gutter beside it, and in it every run of words that went or came, and
every value that is quoted. The signs that do so (Unicode's isolates, UAX #9) take no room; text that holds no letter
of those scripts has none, and neither has what other programs read (the unified format, JSON).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from wirediff.core.summary import BECAME, BETWEEN
from wirediff.render.escape import visible
from wirediff.render.ink import Span
from wirediff.render.wrap import wrap

_LEFT_TO_RIGHT: Final = "\u2066"
_RIGHT_TO_LEFT: Final = "\u2067"
_FIRST_LETTER: Final = "\u2068"
"""Opens an isolate that runs as its first letter does."""
_END: Final = "\u2069"
_FROM_THE_RIGHT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_SEPARATORS: Final = re.compile(f"({BECAME}|(?: added| gone)?{BETWEEN}|(?: added| gone)$)")
_CHANGED: Final = frozenset({"added", "removed"})
_QUOTED: Final = frozenset({"quoted", "name"})


def from_the_right(text: str) -> bool:
    """Say whether a text holds a letter or a figure of a script that is written from the right."""
    return not text.isascii() and bool(_FROM_THE_RIGHT.search(text))


def quoted(text: str) -> str:
    """Give a value as it stands among words of another direction."""
    return f"{_FIRST_LETTER}{text}{_END}" if from_the_right(text) else text


def pieces(said: str) -> list[str]:
    """Part a summary into what it says and, at every other place, what stands between."""
    return _SEPARATORS.split(said)


def spelled(parts: Sequence[str], *, first: int = 0) -> list[Span]:
    """Give parts as spans; every other one, from the `first`, is a value that is quoted."""
    return [Span(visible(part), "" if (at - first) % 2 else "quoted") for at, part in enumerate(parts) if part]


def wrapped(spans: Iterable[Span], width: int, *, said: bool = False) -> Iterator[list[Span]]:
    """Break spans into rows as `wrap` does, each in the direction of most letters; what is `said` is in English."""
    spans = list(spans)
    text = "".join(span.text for span in spans)
    if not from_the_right(text):
        return wrap(spans, width)
    opening = _RIGHT_TO_LEFT if not said and _is_mostly_from_the_right(text) else _LEFT_TO_RIGHT
    return (list(_closed_off(row, opening)) for row in wrap(spans, width))


def _closed_off(row: Sequence[Span], opening: str) -> Iterator[Span]:
    """Isolate a row, and in it what must not run together; in a row of English that holds none, nothing."""
    if not row or (opening == _LEFT_TO_RIGHT and not _holds(row)):
        yield from row
        return
    yield Span(opening)
    for role, run in groupby(row, key=lambda span: span.role):
        told = tuple(run)
        apart = role in _CHANGED or (role in _QUOTED and _holds(told))
        yield from (Span(_opening(told, opening)), *told, Span(_END)) if apart else told
    yield Span(_END)


def _opening(run: Iterable[Span], around: str) -> str:
    """Give what opens a run: its letters say how it runs, and where it has none ("[-12-]") those around it."""
    return _FIRST_LETTER if any(any(map(str.isalpha, span.text)) for span in run) else around


def _holds(row: Iterable[Span]) -> bool:
    return any(from_the_right(span.text) for span in row)


def _is_mostly_from_the_right(text: str) -> bool:
    """Count the letters: the first one tells nothing of an excerpt that begins with the name of a ship."""
    turned = len(_FROM_THE_RIGHT.findall(text))
    return turned >= sum(map(str.isalpha, text)) - turned
