"""A photo caption that stands twice is a fault no reader should be the first to see; this module finds such blocks.

    3  caption    A ferry lies off Port Ellis, October 3, 2023
    …
    18 caption    A ferry lies off Port Ellis, October 3, 2023      ->  one group: caption, exact, blocks 3 and 18

Blocks with one digest repeat exactly, blocks with one comparison key but for typography, others nearly, or inside one
another, where that is asked for. A block stands in one group at most.
"""

import re
from collections.abc import Sequence
from typing import Final

from wirediff.core.kinds import count_words
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block, Copy, Group, Occurrence
from wirediff.core.near import Near, near_pairs

_LETTER: Final = re.compile(r"[^\W\d_]")
_RANK: Final = ("caption", "paragraph", "teaser", "headline")


def find_groups(copies: Sequence[Copy], *, kind: str | None = None, near: float | None = None) -> tuple[Group, ...]:
    """Find the groups inside each copy, in the order of their first occurrence; `kind` keeps those of one kind.

    With `near`, a share from 0.5 to 1, texts that are at least so alike go together too, and a text that stands inside
    another one; rows of tables are left out then, as they are alike by nature.
    """
    groups = [group for copy in copies for group in _groups(copy, near)]
    return tuple(group for group in groups if kind in (None, group.kind))


def _groups(copy: Copy, near: float | None) -> list[Group]:
    by_key: dict[str, list[Block]] = {}
    for block in copy.blocks:
        if can_repeat(block):
            by_key.setdefault(block.key, []).append(block)
    if near is None:
        return [_group(copy, blocks) for blocks in by_key.values() if len(blocks) > 1]
    return [_group(copy, blocks, pairs) for blocks, pairs in _joined(list(by_key.values()), near) if len(blocks) > 1]


def _joined(sames: list[list[Block]], near: float) -> list[tuple[list[Block], list[Near]]]:
    """Join the blocks of one key with those that are nearly the same, so that each block stands in one group."""
    loose = [at for at, blocks in enumerate(sames) if blocks[0].kind != "table"]
    home = list(range(len(sames)))
    joined: dict[int, list[Near]] = {}
    for pair in near_pairs([sames[at][0].text for at in loose], near):
        one, other = sorted((home[loose[pair.one]], home[loose[pair.other]]))
        joined[one] = [*joined.get(one, []), pair, *(joined.pop(other, []) if one != other else [])]
        home = [one if first == other else first for first in home]
    found: dict[int, list[Block]] = {}
    for at, blocks in enumerate(sames):
        found.setdefault(home[at], []).extend(blocks)
    return [(sorted(blocks, key=lambda b: b.position), joined.get(at, [])) for at, blocks in sorted(found.items())]


def can_repeat(block: Block) -> bool:
    """Leave out what repeats by nature: rules, figures, crossheads, names; a caption counts however short."""
    if not _LETTER.search(block.text):
        return False
    if block.kind == "caption":
        return True
    return count_words(block.text) >= LIMITS.repeat_words or len(block.text) >= LIMITS.repeat_letters


def _group(copy: Copy, blocks: Sequence[Block], pairs: Sequence[Near] = ()) -> Group:
    kinds = {block.kind for block in blocks}
    first = blocks[0]
    match = "exact" if all(block.hash == first.hash for block in blocks) else "cosmetic"
    if pairs:
        match = "near" if any(pair.match == "near" for pair in pairs) else "contained"
    return Group(
        kind=next((kind for kind in _RANK if kind in kinds), first.kind),
        match=match,
        similarity=min((pair.similarity for pair in pairs), default=1.0),
        text=first.text,
        introduced=None,
        occurrences=tuple(occurrence(copy, block) for block in blocks),
    )


def occurrence(copy: Copy, block: Block) -> Occurrence:
    """Say where a block stands."""
    return Occurrence(copy.article, copy.revision, block.position, block.lines, block.kind, block.text)
