"""The captions on which the cues are measured, read from plain files.

    en: A ferry lies off Port Ellis. AP/Ilse Brandt => place Port Ellis; credit AP/Ilse Brandt; agency AP

After `=>` stand the parts a picture editor would name; `file` and `handout` are marks, `nothing` is a text that is no
caption's: it may name a place and a day, but no credit and no mark.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from wirediff.core.captions import CaptionParts, read_caption

HERE = Path(__file__).parent
Named = tuple[str, str]


class Line(NamedTuple):
    """A text, its language, and the parts it has as (name, value)."""

    language: str
    text: str
    parts: tuple[Named, ...]


def lines(name: str) -> Iterator[Line]:
    """Give the lines of a file."""
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            language, _, rest = line.partition(": ")
            text, _, parts = rest.rpartition(" => ")
            yield Line(language, text, tuple(_parts(parts)))


def _parts(text: str) -> Iterator[Named]:
    for item in text.split("; ") if text != "nothing" else ():
        name, _, value = item.partition(" ")
        yield name, value


def read(line: Line) -> list[Named]:
    """Give the parts that are read from a line's text, as the table writes them."""
    parts = read_caption(line.text)
    found = list(_named(parts))
    return [part for part in found if line.parts or part[0] not in ("place", "date")]


def _named(parts: CaptionParts) -> Iterator[Named]:
    for name in ("place", "credit", "agency"):
        part = getattr(parts, name)
        if part:
            yield name, part.text
    if parts.date:
        yield "date", parts.day or parts.date.text
    for name, mark in (("file", parts.file_photo), ("handout", parts.handout)):
        if mark:
            yield name, ""


def score(table: list[Line]) -> tuple[float, float, str]:
    """Give precision, recall, and the lines that went wrong as a text to read."""
    right = wrong = missed = 0
    faults = []
    for line in table:
        named, wanted = Counter(read(line)), Counter(line.parts)
        right += (named & wanted).total()
        wrong += (named - wanted).total()
        missed += (wanted - named).total()
        if named != wanted:
            faults.append(f"{line.text}\n    too much: {named - wanted}\n    missed: {wanted - named}")
    return right / (right + wrong), right / (right + missed), "\n".join(faults)
