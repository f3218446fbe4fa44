"""The alignment of two texts becomes a report: each change with its words, facts and counts, in reading order.

compare(old, new).counts  ->  {"unchanged": 14, "edited": 1, "added": 1, "removed": 0, …}
"""

from collections import Counter
from collections.abc import Sequence

from wirediff.core.align import Aligned, align
from wirediff.core.model import OPS, Block, Change, Copy, Hunk, Report, Side
from wirediff.core.words import compare_words


def compare(old: Copy, new: Copy) -> Report:
    """Compare two texts; the same two texts give the same report on every machine."""
    changes = []
    coarse = False
    for group in align(old.blocks, new.blocks):
        change, gave_up = _change(group, old.blocks, new.blocks)
        changes.append(change)
        coarse = coarse or gave_up
    counts = Counter(change.op for change in changes)
    differing = [change for change in changes if change.op != "unchanged"]
    return Report(
        old=_side(old),
        new=_side(new),
        counts={op: counts[op] for op in OPS},
        cosmetic=bool(differing) and all(change.cosmetic for change in differing),
        coarse=coarse,
        changes=tuple(changes),
    )


def _side(copy: Copy) -> Side:
    return Side(copy.article, copy.revision, copy.hash, copy.blocks)


def _change(group: Aligned, old: Sequence[Block], new: Sequence[Block]) -> tuple[Change, bool]:
    olds, news = [old[i] for i in group.old], [new[j] for j in group.new]
    if not olds or not news:
        return _one_sided(olds, news), False
    if len(olds) == len(news) == 1 and olds[0].hash == news[0].hash:
        return _kept(olds[0], news[0], group.moved), False
    return _compared(olds, news, group.moved)


def _one_sided(olds: Sequence[Block], news: Sequence[Block]) -> Change:
    block = (*olds, *news)[0]
    op = "removed" if olds else "added"
    return Change(
        op=op, moved=False, cosmetic=False, kind=block.kind, similarity=None, hunks=(Hunk(op, block.text),),
        old=tuple(b.position for b in olds), new=tuple(b.position for b in news),
    )  # fmt: skip


def _kept(old: Block, new: Block, moved: bool) -> Change:
    return Change(
        op="moved" if moved else "unchanged", moved=moved, cosmetic=False, kind=new.kind,
        old=(old.position,), new=(new.position,), similarity=1.0, text=new.text,
    )  # fmt: skip


def _compared(olds: Sequence[Block], news: Sequence[Block], moved: bool) -> tuple[Change, bool]:
    words = compare_words(joined(olds), joined(news))
    one_to_one = len(olds) == len(news) == 1
    op = ("moved" if moved else "edited") if one_to_one else "split" if len(olds) == 1 else "merged"
    return Change(
        op=op,
        moved=moved,
        cosmetic=one_to_one and not moved and olds[0].key == news[0].key,
        kind=news[0].kind,
        old=tuple(block.position for block in olds),
        new=tuple(block.position for block in news),
        # Two decimals, and never 1 for texts that differ.
        similarity=min(0.99, round(words.similarity, 2)),
        hunks=words.hunks,
    ), words.coarse


def joined(blocks: Sequence[Block]) -> str:
    """Give the text of blocks that became one, or of one that became several: a line each."""
    return "\n".join(block.text for block in blocks)
