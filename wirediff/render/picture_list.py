"""The captions of a text, for the picture desk: each with its parts, and what is to be asked about it.

¶3  line 3  A ferry lies off Port Ellis, October 3, 2023
    place Port Ellis   date 2023-10-03   credit REUTERS/Ilse Brandt
    ! dated 212 days before the story (2024-05-02), and not marked as a file photo
"""

from collections.abc import Iterator, Sequence

from wirediff.core.picture_desk import CaptionEntry
from wirediff.render import say
from wirediff.render.bidi import wrapped
from wirediff.render.escape import visible
from wirediff.render.ink import Ink, Span

_INDENT = "    "
_MARKS = (("file_photo", "file photo"), ("handout", "handout"))


def render(entries: Sequence[CaptionEntry], *, ink: Ink, width: int) -> Iterator[str]:
    """Give each caption in a few rows."""
    for at, entry in enumerate(entries):
        if at:
            yield ""
        where = f"{entry.place}  {say.lines(entry.lines)}" if entry.lines else entry.place
        yield ink.paint([Span(visible(where), "bold")])
        for text in (entry.text, _parts(entry), *(f"! {warned.message} ({warned.code})" for warned in entry.warnings)):
            for row in wrapped([Span(visible(text))], width - len(_INDENT)):
                yield _INDENT + ink.paint(row)


def _parts(entry: CaptionEntry) -> str:
    """Say a caption's parts in one line: the place, the date, the credit, the agency, the marks."""
    parts = entry.parts
    told = [f"place {parts.place.text}"] if parts.place else []
    told += [f"date {parts.day or parts.date.text}"] if parts.date else []
    told += [f"credit {parts.credit.text}"] if parts.credit else []
    told += [f"agency {parts.agency.text}"] if parts.agency else []
    told += [name for field, name in _MARKS if getattr(parts, field)]
    return "   ".join(told) or "no place, date or credit"
