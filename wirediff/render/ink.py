"""Colour says a thing again that a mark has said already: without colour nothing is lost, with it the eye is quicker.

    added    bold blue       removed  amber, struck through       unchanged  dim

Blue and amber are told apart by readers who cannot tell red from green.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Final, NamedTuple

_CODES: Final = {
    "added": "1;38;5;33",
    "removed": "9;38;5;172",
    "added-block": "38;5;33",
    "removed-block": "38;5;172",
    "moved": "38;5;37",
    "bold": "1",
    "name": "1",
    "dim": "2",
}
"""What a role looks like: SGR codes of the 256-colour palette, legible on a dark and on a light ground."""


class Span(NamedTuple):
    """A stretch of text with one role: a key of the palette, "quoted" or "" for plain text."""

    text: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Ink:
    """Whether roles become colours."""

    colour: bool = False

    def paint(self, spans: Iterable[Span]) -> str:
        """Give the spans as one string."""
        if not self.colour:
            return "".join(span.text for span in spans)
        runs = groupby(spans, key=lambda span: span.role)
        return "".join(_painted("".join(span.text for span in run), role) for role, run in runs)


def _painted(text: str, role: str) -> str:
    """Paint a text; of struck-through words not the blanks around them, where a minus would be lost in the line."""
    if role not in _CODES or not text:
        return text
    core = (text.strip(" ") or text) if role == "removed" else text
    before, _, after = text.partition(core)
    return f"{before}\x1b[{_CODES[role]}m{core}\x1b[0m{after}"


PLAIN: Final = Ink()
"""No colours."""
