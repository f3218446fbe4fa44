"""A photo caption that stands twice is a fault no reader should be the first to see; this module finds such blocks.

    3  caption    A ferry lies off Port Ellis, October 3, 2023
    …
    18 caption    A ferry lies off Port Ellis, October 3, 2023      ->  one group: caption, exact, blocks 3 and 18

Blocks with one digest repeat exactly, blocks with one comparison key but for typography, others nearly, or inside one
another (`core.near`). A block stands in one group at most, and which group it stands in does not depend on the order of
the blocks. Each repeat says which block it is like, in what it differs from it, and what to do (`core.advice`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from wirediff.core import advice
from wirediff.core.advice import Difference
from wirediff.core.captions import said
from wirediff.core.fingerprint import folded
from wirediff.core.groups import Group, Occurrence
from wirediff.core.kinds import count_words, is_sentence
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block, Copy
from wirediff.core.near import Candidate, holders, near_classes
from wirediff.core.resemblance import resemblance
from wirediff.core.within import repeated_passage

_LETTER: Final = re.compile(r"[^\W\d_]")
_RANK: Final = ("caption", "paragraph", "teaser", "headline")
_TOLD_NEARLY: Final = frozenset({"caption", "paragraph", "teaser"})
"""Kinds that repeat nearly or inside one another; a headline says what the lede says, and rows are alike by nature."""
_LISTED: Final = re.compile(r"(?:[*•·‣▪+–—-]|\d{1,3}[.)]) |[<>{|]")
"""Items of a list, and lines of markup, are alike by nature too."""
_NEARLY: Final = 0.99
"""No two texts that differ are more alike than this."""


@dataclass(frozen=True, slots=True)
class _Member:
    """A block of a group, the block that it is like, and how; the one that is repeated is like none."""

    block: Block
    like: Block | None = None
    match: str = "exact"
    similarity: float = 1.0


def find_groups(
    copies: Sequence[Copy], *, kind: str | None = None, near: float | None = LIMITS.near
) -> tuple[Group, ...]:
    """Find the groups inside each copy, in the order of their first occurrence; `kind` keeps those of one kind.

    Texts go together that are at least `near` alike, a share from 0.5 to 1, and a text that stands inside another one;
    with None only those that are equal, or differ in typography. Tables and headings are told in that way only.
    """
    groups = [group for copy in copies for group in _groups(copy, near)]
    return tuple(group for group in groups if kind in (None, group.kind))


def _groups(copy: Copy, near: float | None) -> list[Group]:
    by_key: dict[str, list[Block]] = {}
    for block in copy.blocks:
        if can_repeat(block):
            by_key.setdefault(block.key, []).append(block)
    sames = list(by_key.values())
    joined = [_same(blocks) for blocks in sames] if near is None else _joined(sames, near)
    groups = [_group(copy, members) for members in joined if len(members) > 1]
    if near is not None:
        groups += _within(copy, [members[0].block for members in joined if len(members) == 1])
    return sorted(groups, key=lambda group: group.occurrences[0].position)


def can_repeat(block: Block) -> bool:
    """Leave out what repeats by nature: rules, figures, crossheads, names; a caption counts however short."""
    if not _LETTER.search(block.text):
        return False
    if block.kind == "caption":
        return True
    return count_words(block.text) >= LIMITS.repeat_words or len(block.text) >= LIMITS.repeat_letters


def _same(blocks: Sequence[Block]) -> list[_Member]:
    """Make a group of blocks with one comparison key."""
    first, *others = blocks
    return [_Member(first), *(_like(first, block) for block in others)]


def _joined(sames: list[list[Block]], near: float) -> list[list[_Member]]:
    """Join the blocks of one key with those that are nearly the same, and with those that hold them."""
    loose = [blocks for blocks in sames if any(map(_may_be_near, blocks))]
    stiff = [blocks for blocks in sames if not any(map(_may_be_near, blocks))]
    texts = [_candidate(blocks) for blocks in loose]
    classes = near_classes(texts, near)
    groups = [_alike([loose[at] for at in members]) for members in classes]
    return [_same(blocks) for blocks in stiff] + _held(groups, classes, texts)


def _may_be_near(block: Block) -> bool:
    return block.kind in _TOLD_NEARLY and not _LISTED.match(block.text)


def _candidate(blocks: Sequence[Block]) -> Candidate:
    """Fold the text of blocks with one key; of a caption what it says of its picture."""
    text = min(block.text for block in blocks)
    return Candidate(text, folded(said(text) if any(block.kind == "caption" for block in blocks) else text))


def _alike(sames: list[list[Block]]) -> list[_Member]:
    """Make a group of blocks of several keys that are nearly alike, the leader's first.

    The first in reading order is repeated; in a group of very many the leader's first, which alone is like all of them.
    """
    blocks = sorted((block for blocks in sames for block in blocks), key=lambda block: block.position)
    base = blocks[0] if len(sames) <= LIMITS.near_members else sames[0][0]
    return [_Member(base), *(_like(base, block) for block in blocks if block is not base)]


def _like(base: Block, block: Block) -> _Member:
    if block.key == base.key:
        return _Member(block, base, "exact" if block.hash == base.hash else "cosmetic")
    return _Member(block, base, "near", _likeness(base, block))


def _likeness(one: Block, other: Block) -> float:
    texts = [folded(said(block.text) if block.kind == "caption" else block.text) for block in (one, other)]
    return min(_NEARLY, round(resemblance(*texts), 2))


def _share(small: Block, holder: Block) -> float:
    """Say how much of the block that holds it a text makes up."""
    return min(_NEARLY, round(len(small.text) / len(holder.text), 2))


def _held(groups: list[list[_Member]], classes: list[list[int]], texts: Sequence[Candidate]) -> list[list[_Member]]:
    """Put the groups whose leader stands inside a text of another group into that group."""
    leaders = [members[0] for members in classes]
    whole = [any(_is_whole(member.block) for member in group) for group in groups]
    held = holders([texts[at] for at in leaders], whole)
    for small, large in sorted(held.items()):
        holder, (base, *others) = groups[large][0].block, groups[small]
        inside = replace(base, like=holder, match="contained", similarity=_share(base.block, holder))
        groups[large] += [inside, *others]
        groups[small] = []
    return [group for group in groups if group]


def _is_whole(block: Block) -> bool:
    """Tell what may be told to stand inside another block: a caption, a sentence; no list's first line or item."""
    if block.kind in ("caption", "teaser"):
        return True
    return block.kind == "paragraph" and is_sentence(block.text) and not block.text.endswith((":", "："))


def _group(copy: Copy, members: Sequence[_Member]) -> Group:
    members = sorted(members, key=lambda member: member.block.position)
    kinds = {member.block.kind for member in members}
    matches = {member.match for member in members if member.like}
    match = next(match for match in ("near", "contained", "cosmetic", "exact") if match in matches)
    told = list(_told(members))
    return Group(
        kind=next((kind for kind in _RANK if kind in kinds), members[0].block.kind),
        match=match,
        similarity=min(member.similarity for member in members if member.match == match and member.like),
        text=members[0].block.text,
        introduced=None,
        occurrences=tuple(_occurrence(copy, member, one) for member, one in zip(members, told, strict=True)),
        suggestion=advice.suggestion(one for one in told if one),
    )


def _told(members: Sequence[_Member]) -> Iterator[Difference | None]:
    """Say in what each member differs from the one it is like; of very many the first ones."""
    looked_at = 0
    for member in members:
        looked_at += member.match != "exact"
        yield _difference(member, closely=looked_at <= LIMITS.repeats_told)


def _difference(member: _Member, *, closely: bool) -> Difference | None:
    if member.like is None:
        return None
    if member.match == "exact":
        return advice.same_words(member.like, member.block)
    if not closely:
        return Difference((), None, None, "others differ too")
    if member.match == "cosmetic":
        return advice.same_words(member.like, member.block)
    return (advice.contained if member.match == "contained" else advice.near)(member.like, member.block)


def occurrence(copy: Copy, block: Block) -> Occurrence:
    """Say where a block stands."""
    return Occurrence(copy.article, copy.revision, block.position, block.lines, block.kind, block.text)


def _occurrence(copy: Copy, member: _Member, told: Difference | None) -> Occurrence:
    here = occurrence(copy, member.block)
    if member.like is None or told is None:
        return here
    return replace(
        here,
        like=member.like.position,
        match=member.match,
        similarity=member.similarity,
        differs=told.differs,
        hunks=told.hunks,
    )


def _within(copy: Copy, blocks: Sequence[Block]) -> Iterator[Group]:
    """Find the blocks that hold one passage twice."""
    for block in blocks:
        spans = repeated_passage(block.text) if _may_be_near(block) else ()
        if spans:
            first, *others = (replace(occurrence(copy, block), span=span) for span in spans)
            again = [replace(one, like=block.position, match="contained", similarity=1.0) for one in others]
            text = block.text[slice(*spans[0])]
            advised = f"cut the second in ¶{block.position}: same words"
            yield Group(block.kind, "contained", 1.0, text, None, (first, *again), advised)
