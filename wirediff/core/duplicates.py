"""A photo caption that stands twice is a fault no reader should be the first to see; this module finds such blocks.

    3  caption    Vehicles near the town, Syria January 9, 2017
    …
    18 caption    Vehicles near the town, Syria January 9, 2017      ->  one group: caption, exact, blocks 3 and 18

Blocks with one digest repeat exactly, blocks with one comparison key but for typography. A block stands in one group.
"""

import re
from collections.abc import Sequence
from typing import Final

from wirediff.core.kinds import count_words
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block, Copy, Group, Occurrence

_LETTER: Final = re.compile(r"[^\W\d_]")
_RANK: Final = ("caption", "paragraph", "teaser", "headline")


def find_groups(copies: Sequence[Copy], *, kind: str | None = None) -> tuple[Group, ...]:
    """Find the groups inside each copy, in the order of their first occurrence; `kind` keeps those of one kind."""
    groups = [group for copy in copies for group in _groups(copy)]
    return tuple(group for group in groups if kind in (None, group.kind))


def _groups(copy: Copy) -> list[Group]:
    by_key: dict[str, list[Block]] = {}
    for block in copy.blocks:
        if can_repeat(block):
            by_key.setdefault(block.key, []).append(block)
    return [_group(copy, blocks) for blocks in by_key.values() if len(blocks) > 1]


def can_repeat(block: Block) -> bool:
    """Leave out what repeats by nature: rules, figures, crossheads, names; a caption counts however short."""
    if not _LETTER.search(block.text):
        return False
    if block.kind == "caption":
        return True
    return count_words(block.text) >= LIMITS.repeat_words or len(block.text) >= LIMITS.repeat_letters


def _group(copy: Copy, blocks: Sequence[Block]) -> Group:
    kinds = {block.kind for block in blocks}
    first = blocks[0]
    return Group(
        kind=next((kind for kind in _RANK if kind in kinds), first.kind),
        match="exact" if all(block.hash == first.hash for block in blocks) else "cosmetic",
        similarity=1.0,
        text=first.text,
        introduced=None,
        occurrences=tuple(occurrence(copy, block) for block in blocks),
    )


def occurrence(copy: Copy, block: Block) -> Occurrence:
    """Say where a block stands."""
    return Occurrence(copy.article, copy.revision, block.position, block.lines, block.kind, block.text)
