"""A name or a figure that is gone from one paragraph and stands in another is not gone, and none that did is new.

"The MV Oram left Cebu." became "It left Cebu.", and "The MV Oram" stands in the paragraph before   ->   no name is gone
"""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from wirediff.core.changes import Fact
from wirediff.core.model import Block

_TELLING: Final = re.compile(r"\d.*\d.*\d| ")
"""A shorter figure stands in a long text by chance."""
_DATED: Final = re.compile(r"\d")
"""A weekday does too."""


class Elsewhere:
    """Both texts of a report, to look up what stands anywhere in them."""

    def __init__(self, old: Sequence[Block], new: Sequence[Block]) -> None:
        self._blocks = old, new

    @cached_property
    def _texts(self) -> tuple[str, str]:
        old, new = ("\n".join([block.text for block in blocks]) for blocks in self._blocks)
        return old, new

    def news(self, facts: Iterable[Fact]) -> tuple[Fact, ...]:
        """Leave out what came or went in one place and stands in the other text all the same."""
        return tuple([fact for fact in facts if not self._stands(fact)])

    def _stands(self, fact: Fact) -> bool:
        text = fact.old if fact.new is None else fact.new if fact.old is None else None
        if text is None or not _can_be_found(fact.type, text):
            return False
        other = self._texts[fact.new is None]
        return text in other and re.search(rf"(?<!\w){re.escape(text)}(?!\w)", other) is not None


def _can_be_found(kind: str, text: str) -> bool:
    """Say whether a text is long enough to be known again where it stands elsewhere."""
    if kind == "number":
        return _TELLING.search(text) is not None
    return kind == "name" or (kind == "date" and _DATED.search(text) is not None)
