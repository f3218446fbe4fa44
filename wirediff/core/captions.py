"""A caption is a small form of its own: what is seen, where, when, whose picture it is; this module reads its parts.

    "FILE PHOTO: A ferry lies off Port Ellis, October 3, 2023. REUTERS/Ilse Brandt"
        ->  file_photo "FILE PHOTO: ", description "A ferry lies off Port Ellis, October 3, 2023.", place "Port Ellis",
            date 2023-10-03, credit "REUTERS/Ilse Brandt", agency "REUTERS"

The cues are data (`core.cues`), in the languages wire copy comes in. Every part is a span of the text, so nothing is
lost; `said` is what is left for a comparison, since one picture runs under many credits.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from wirediff.core import cues, times

if TYPE_CHECKING:
    import regex

_TAIL: Final = 240
"""So many characters at a caption's end are searched for its credit."""
_PARTS: Final = 6
"""A caption ends in no more credits and marks than this."""
_LONGEST: Final = 2_000
"""A longer text is no caption; it is read for nothing."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a caption: its text and where it stands, as half-open offsets in code points."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class CaptionParts:
    """What a caption is made of; a part that is not there is None.

    `day` is the date as ISO 8601 where the year is given. `file_photo` and `handout` are the words that mark it as one.
    """

    description: Part | None = None
    place: Part | None = None
    date: Part | None = None
    day: str | None = None
    credit: Part | None = None
    agency: Part | None = None
    file_photo: Part | None = None
    handout: Part | None = None

    @property
    def said(self) -> str:
        """Give what the caption says of the picture: without label, credit and marks of its source."""
        return self.description.text if self.description else ""


@lru_cache(maxsize=4096)
def read_caption(text: str) -> CaptionParts:
    """Read a caption's parts; what is longer than 2,000 characters is all description."""
    if len(text) > _LONGEST:
        return CaptionParts(description=Part(text, (0, len(text))))
    start, head = _opening(text)
    end, credit, tail = _closing(text, start)
    description = _trimmed(text, start, end)
    day, dated = _date(text, start, end)
    within = _found(cues.FILE_WITHIN.search(text, start, end))
    inner = _found(cues.FILE_CREDIT.search(text, *credit.span)) if credit else None
    handed = cues.HANDOUT.search(text, start)
    return CaptionParts(
        description=description,
        place=_place(text, start, end, dated),
        date=dated,
        day=day,
        credit=credit,
        agency=_agency(text, credit, handed=handed is not None),
        file_photo=head or tail or within or inner,
        handout=_found(handed),
    )


def said(text: str) -> str:
    """Give what a caption says of its picture; a caption that is nothing but a credit says all of it."""
    return read_caption(text).said or text


def _opening(text: str) -> tuple[int, Part | None]:
    """Step over what a caption opens with: a page's label, the mark of a file photo."""
    start, mark = 0, None
    for _ in range(2):
        label = cues.CAPTION_LABEL.match(text, start)
        start = label.end() if label else start
        found = None if mark else cues.FILE_HEAD.match(text, start)
        if found and found.end() < len(text):
            mark, start = _trimmed(text, *found.span()), found.end()
    return start, mark


def _closing(text: str, start: int) -> tuple[int, Part | None, Part | None]:
    """Step back over what a caption ends in: credits, one behind the other, and the mark of a file photo."""
    end, mark = len(text), None
    taken: list[Span] = []
    for _ in range(_PARTS):
        found = cues.FILE_TAIL.search(text, max(start, end - _TAIL), end)
        if found and found.start() > start and not mark:
            mark, end = _trimmed(text, *found.span(), marks=True), found.start()
            continue
        found = _credit(text, start, end)
        if not found:
            break
        taken.append(found.span())
        end = found.start()
    span = (min(s for s, _ in taken), max(e for _, e in taken)) if taken else None
    return end, _trimmed(text, *span, marks=True) if span else None, mark


def _credit(text: str, start: int, end: int) -> "regex.Match[str] | None":
    """Find the longest credit that a stretch ends in."""
    found = [
        match
        for cue in cues.CREDIT_TAILS
        if (match := cue.search(text, max(start, end - _TAIL), end)) and match.start() >= start
    ]
    return min(found, key=lambda match: match.start(), default=None)


def _agency(text: str, credit: Part | None, *, handed: bool) -> Part | None:
    """Find the agency: the first that the credit names, of a handout the last, which passed it on."""
    named = list(cues.AGENCY.finditer(text, *credit.span)) if credit else []
    return _found(named[-1 if handed else 0]) if named else None


def _date(text: str, start: int, end: int) -> tuple[str | None, Part | None]:
    """Find the caption's date: the last one with a year, else the last day and month, else the last weekday."""
    dated = [(day, span) for day, span in times.dated_spans(text, dotted=True) if start <= span[0] and span[1] <= end]
    if dated:
        day, span = dated[-1]
        return day.isoformat(), Part(text[slice(*span)], span)
    for cue in (times.UNDATED, cues.WEEKDAY):
        spans = [match.span() for match in cue.finditer(text, start, end)]
        if spans:
            return None, _trimmed(text, *spans[-1])
    return None, None


def _place(text: str, start: int, end: int, dated: Part | None) -> Part | None:
    """Find the place: what stands right before the date, else the last one that is named."""
    if dated:
        found = cues.PLACE_BEFORE_DATE.search(text, start, dated.span[0])
        if found:
            return _name(found)
    named = [name for found in cues.PLACE.finditer(text, start, end) if (name := _name(found))]
    return named[-1] if named else None


def _name(match: "regex.Match[str]") -> Part | None:
    """Give a place without the full stop behind it; a month is none."""
    name, start = match["place"].rstrip("."), match.start("place")
    return None if name.lower() in times.MONTHS else Part(name, (start, start + len(name)))


def _found(match: "regex.Match[str] | None") -> Part | None:
    return _trimmed(match.string, *match.span()) if match else None


def _trimmed(text: str, start: int, end: int, *, marks: bool = False) -> Part | None:
    """Give a stretch without the blanks, and on request the separators, around it."""
    edges = " /|,;.-–—" if marks else " "
    while start < end and text[start] in edges:
        start += 1
    while start < end and text[end - 1] in (edges if marks else " "):
        end -= 1
    return Part(text[start:end], (start, end)) if start < end else None
