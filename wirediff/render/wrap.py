"""A paragraph is read at the width of the terminal it stands on; this module breaks painted text into rows.

    "The toll rose to [-12-]{+21+} on Monday."  at 20 cells  ->  "The toll rose to", "[-12-]{+21+} on", "Monday."

Width is counted in cells: a Chinese sign takes two, an accent none. A script without blanks breaks between its signs.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from rich.cells import cell_len

from wirediff.render.ink import Span

_WIDE: Final = "\u2e80-\u2fff\u3005-\u3007\u3021-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
"""Letters that a row may break before; the punctuation among them stays with what it follows."""
_OPENING: Final = "(\\[{+\\-\"'«„“‘\u3008\u300a\u300c\u300e\u3010\u3014\uff08"
_PLAIN_ATOM: Final = re.compile("\n| +|[^ \n]+")
_WIDE_ATOM: Final = re.compile(f"\n| +|[{_OPENING}]*[{_WIDE}]|(?:(?![{_OPENING}]*[{_WIDE}])[^ \n])+")
_HAS_WIDE: Final = re.compile(f"[{_WIDE}]")


def cells(text: str) -> int:
    """Count the cells that a text takes on a terminal."""
    return len(text) if text.isascii() else cell_len(text)


def wrap(spans: Iterable[Span], width: int) -> Iterator[list[Span]]:
    """Break spans into rows of at most `width` cells: between words where that goes, at every line end."""
    row: list[Span] = []
    room = width
    for word, blanks in _words(spans):
        if word and word[0].text == "\n":
            yield _without_blanks(row)
            row, room = [], width
            continue
        need = sum(cells(span.text) for span in word)
        if need > room and row:
            yield _without_blanks(row)
            row, room = [], width
        *full, rest = _chopped(word, width) if need > width else [word]
        yield from full
        row += [*rest, *blanks]
        room -= sum(cells(span.text) for span in row) if full else need + sum(len(span.text) for span in blanks)
    yield _without_blanks(row)


def clip(text: str, width: int) -> str:
    """Shorten a text to `width` cells, the last of them an ellipsis where something was cut."""
    if len(text) <= 8 * width and cells(text) <= width:
        return text
    return text[: _fitting(text, 0, width - 1)].rstrip(" ") + "…"


def clip_start(text: str, width: int) -> str:
    """Shorten a text to its last `width` cells: of a path the end tells it from others."""
    return clip(text[::-1], width)[::-1]


def pad(text: str, width: int, *, right: bool = False) -> str:
    """Fill a text with blanks up to `width` cells; `right` sets it at the right edge."""
    blanks = " " * max(0, width - cells(text))
    return blanks + text if right else text + blanks


def _words(spans: Iterable[Span]) -> Iterator[tuple[list[Span], list[Span]]]:
    """Give the words, each with the blanks after it; a word may be made of spans, a line end is a word of its own."""
    word: list[Span] = []
    blanks: list[Span] = []
    for span in spans:
        wide = not span.text.isascii() and _HAS_WIDE.search(span.text)
        for atom in (_WIDE_ATOM if wide else _PLAIN_ATOM).findall(span.text):
            if atom[0] == " ":
                blanks.append(Span(atom, span.role))
                continue
            if blanks or atom == "\n" or (word and (word[-1].text == "\n" or (wide and _HAS_WIDE.search(atom[-1])))):
                yield word, blanks
                word, blanks = [], []
            word.append(Span(atom, span.role))
    yield word, blanks


def _chopped(word: list[Span], width: int) -> Iterator[list[Span]]:
    """Cut a word that is longer than a row into rows."""
    row: list[Span] = []
    room = width
    for text, role in word:
        start = 0
        while start < len(text):
            end = _fitting(text, start, room)
            if end == start and row:
                yield row
                row, room = [], width
                continue
            end = max(end, start + 1)
            row.append(Span(text[start:end], role))
            room -= cells(text[start:end])
            start = end
    yield row


def _fitting(text: str, start: int, room: int) -> int:
    """Say where a row ends that begins at `start` and has so many cells of room; an accent stays with its letter."""
    if text.isascii():
        return min(len(text), start + room)
    for at in range(start, len(text)):
        room -= cell_len(text[at])
        if room < 0:
            return at
    return len(text)


def _without_blanks(row: list[Span]) -> list[Span]:
    while row and row[-1].text.isspace():
        row.pop()
    return row
