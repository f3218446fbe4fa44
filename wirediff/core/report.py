"""The alignment of two texts becomes a report: each change with its words, facts and weight, in reading order.

compare(old, new).summary  ->  "12 \u2192 15; quote altered; 2 grafs added"
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from wirediff.core.align import Aligned, align
from wirediff.core.canonical import HEADING_KINDS, comparison_key
from wirediff.core.duplicates import can_repeat
from wirediff.core.facts import changed_facts
from wirediff.core.limits import LIMITS
from wirediff.core.model import OPS, Block, Change, Copy, Fact, Hunk, Report, Side, Travel
from wirediff.core.sentences import sentences
from wirediff.core.summary import summarize
from wirediff.core.weight import FURNITURE, weigh
from wirediff.core.words import compare_words


def compare(old: Copy, new: Copy) -> Report:
    """Compare two texts; the same two texts give the same report on every machine."""
    twins = _twins(new.blocks)
    changes = []
    coarse = False
    for group in align(old.blocks, new.blocks):
        change, gave_up = _change(group, old.blocks, new.blocks, twins, new.language)
        changes.append(change)
        coarse = coarse or gave_up
    return Report(
        old=_side(old),
        new=_side(new),
        coarse=coarse,
        travels=_travels(changes),
        changes=tuple(changes),
        notices=_notices(old, new),
        **totals(changes, _notices(old, new)),
    )


def totals(changes: Sequence[Change], notices: Sequence[str]) -> dict[str, Any]:
    """Sum changes up as a report has it: counts, whether only typography differs, and the line that says it first."""
    counts = Counter(change.op for change in changes)
    differing = [change for change in changes if change.op != "unchanged"]
    return {
        "counts": {op: counts[op] for op in OPS},
        "cosmetic": bool(differing) and all(change.cosmetic for change in differing),
        "summary": "; ".join((*notices, summarize(differing))),
    }


def _notices(old: Copy, new: Copy) -> tuple[str, ...]:
    """Give the agency's own words that change what a text is good for: a kill is never a detail."""
    come = {mark.kind for mark in new.marks} - {mark.kind for mark in old.marks}
    return tuple(kind for kind in ("kill", "hold", "correction") if kind in come)


def _side(copy: Copy) -> Side:
    return Side(copy.article, copy.revision, copy.hash, copy.blocks)


def _change(
    group: Aligned, old: Sequence[Block], new: Sequence[Block], twins: Mapping[str, list[int]], language: str | None
) -> tuple[Change, bool]:
    olds, news = [old[i] for i in group.old], [new[j] for j in group.new]
    if not olds or not news:
        return _weighed(_one_sided(olds, news, twins)), False
    if len(olds) == len(news) == 1 and olds[0].hash == news[0].hash:
        kept = _kept(olds[0], news[0], group.moved)
        return (_weighed(kept) if group.moved else kept), False
    change, coarse = _compared(olds, news, group.moved, language)
    return _weighed(change), coarse


def _weighed(change: Change) -> Change:
    weight, why = weigh(change)
    return replace(change, weight=weight, why=why)


def _one_sided(olds: Sequence[Block], news: Sequence[Block], twins: Mapping[str, list[int]]) -> Change:
    block = (*olds, *news)[0]
    op = "removed" if olds else "added"
    others = [position for position in twins.get(block.key, ()) if position != block.position] if news else []
    return Change(
        op=op, moved=False, cosmetic=False, kind=block.kind, similarity=None, hunks=(Hunk(op, block.text),),
        old=tuple(b.position for b in olds), new=tuple(b.position for b in news), repeats=min(others, default=None),
    )  # fmt: skip


def _twins(blocks: Sequence[Block]) -> dict[str, list[int]]:
    """Give the positions of blocks by comparison key, for those whose repeat is worth a word."""
    found: dict[str, list[int]] = {}
    for block in blocks:
        if can_repeat(block):
            found.setdefault(block.key, []).append(block.position)
    return found


def _kept(old: Block, new: Block, moved: bool) -> Change:
    return Change(
        op="moved" if moved else "unchanged", moved=moved, cosmetic=False, kind=new.kind,
        old=(old.position,), new=(new.position,), similarity=1.0, text=new.text,
    )  # fmt: skip


def _compared(olds: Sequence[Block], news: Sequence[Block], moved: bool, language: str | None) -> tuple[Change, bool]:
    before, after = joined(olds), joined(news)
    words = compare_words(before, after)
    one_to_one = len(olds) == len(news) == 1
    cosmetic = one_to_one and not moved and olds[0].key == news[0].key
    op = ("moved" if moved else "edited") if one_to_one else "split" if len(olds) == 1 else "merged"
    return Change(
        op=op,
        moved=moved,
        cosmetic=cosmetic,
        kind=news[0].kind,
        old=tuple(block.position for block in olds),
        new=tuple(block.position for block in news),
        # Two decimals, and never 1 for texts that differ.
        similarity=min(0.99, round(words.similarity, 2)),
        hunks=words.hunks,
        facts=() if cosmetic else _facts(news[0].kind, before, after, language),
    ), words.coarse


def _facts(kind: str, old: str, new: str, language: str | None) -> tuple[Fact, ...]:
    """Give the facts that changed; a headline's capitals name nobody, and furniture holds none of the story's."""
    if kind in FURNITURE:
        return ()
    facts = changed_facts(old.replace("\n", " "), new.replace("\n", " "), language)
    return tuple(fact for fact in facts if fact.type != "name") if kind in HEADING_KINDS else facts


def joined(blocks: Sequence[Block]) -> str:
    """Give the text of blocks that became one, or of one that became several: a line each."""
    return "\n".join(block.text for block in blocks)


def _travels(changes: Sequence[Change]) -> tuple[Travel, ...]:
    """Find the sentences that left one block and came to another, the same but for typography."""
    gone = _sentences(changes, "removed")
    if not gone:
        return ()
    found = []
    for key, (position, text) in _sentences(changes, "added").items():
        if key in gone:
            found.append(Travel(gone[key][0], position, text))
    return tuple(sorted(found, key=lambda travel: (travel.new, travel.old)))


def _sentences(changes: Sequence[Change], op: str) -> dict[str, tuple[int, str]]:
    """Give the whole sentences in hunks of one kind by comparison key: the position of their block, and the text."""
    found: dict[str, tuple[int, str]] = {}
    for change in changes:
        position = (change.old if op == "removed" else change.new)[:1]
        for hunk in change.hunks if position else ():
            for sentence in sentences(hunk.text) if hunk.op == op else ():
                text = sentence.strip()
                if len(text) >= LIMITS.travel_letters:
                    found.setdefault(comparison_key(text), (position[0], text))
    return found
