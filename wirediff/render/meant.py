"""Acknowledgements in a list: the number, where each holds, for which text, and why.

1  kestrel-gorge-dam  A ferry lies off Port Ellis, October 3, 2023
   opens and closes the page (2023-10-03T06:40:00Z)
"""

from collections.abc import Iterator, Sequence

from wirediff.core.meant import Acknowledgement
from wirediff.render.escape import visible
from wirediff.render.ink import Ink, Span
from wirediff.render.wrap import clip

_CELLS = 70
"""A text is shown so far."""


def render(given: Sequence[Acknowledgement], *, ink: Ink) -> Iterator[str]:
    """Give each in two rows."""
    column = max((len(str(one.id)) for one in given), default=0)
    for one in given:
        where = one.article or "every article"
        source = f", source {one.source}" if one.source else ""
        text = clip(one.pattern or one.text or "", _CELLS)
        yield ink.paint(
            [Span(f"{one.id:>{column}}  "), Span(visible(f"{where}{source}"), "bold"), Span(visible(f"  {text}"))]
        )
        undone = f", undone {one.withdrawn}" if one.withdrawn else ""
        yield f"{' ' * column}  {visible(one.reason)} ({one.created}{undone})"
