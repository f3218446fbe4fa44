"""The alignment of two texts becomes a report: each change with its words, facts and weight, in reading order.

compare(old, new).summary  ->  "12 \u2192 15; quote altered; 2 grafs added"
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import Any, Final

from wirediff.core.align import Aligned, Stretch, align
from wirediff.core.alphabet import Alphabet, Encoded, alphabet
from wirediff.core.canonical import HEADING_KINDS
from wirediff.core.carried import Carried
from wirediff.core.changes import OPS, Change, Changes, Fact, Hunk, Kept, Report, Side, Travel
from wirediff.core.duplicates import can_repeat
from wirediff.core.facts import changed_facts
from wirediff.core.facts.stretch import language_of
from wirediff.core.limits import LIMITS
from wirediff.core.marks import without_marks
from wirediff.core.model import Block, Copy
from wirediff.core.summary import BETWEEN, summarize
from wirediff.core.travels import travels
from wirediff.core.weight import FURNITURE, NOTICES, weigh
from wirediff.core.words import compare_encoded

_OPENING: Final = 4
"""So many paragraphs tell the language of a text."""


def compare(old: Copy, new: Copy) -> Report:
    """Compare two texts; the same two texts give the same report on every machine."""
    letters = alphabet()
    told = _Teller(old, new, letters)
    changes = Changes([told.part(found) for found in align(old.blocks, new.blocks, letters)])
    went = travels(changes.differing, old.blocks, new.blocks, letters)
    if went:
        carried = Carried(went)
        changes = changes.each(lambda change: told.with_travels(change, carried))
    notices = _notices(old, new)
    return Report(
        old=_side(old),
        new=_side(new),
        coarse=told.coarse,
        travels=went,
        changes=changes,
        notices=notices,
        **totals(changes, notices, went),
    )


def totals(changes: Changes, notices: Sequence[str], travels: Sequence[Travel]) -> dict[str, Any]:
    """Sum changes up as a report has it: counts, whether only typography differs, and the line that says it first."""
    counts = dict.fromkeys(OPS, 0) | {"unchanged": changes.kept}
    for change in changes.differing:
        counts[change.op] += 1
    return {
        "counts": counts,
        "cosmetic": bool(changes.differing) and all(change.cosmetic for change in changes.differing),
        "summary": BETWEEN.join((*notices, summarize(changes.differing, travels))),
    }


def _notices(old: Copy, new: Copy) -> tuple[str, ...]:
    """Give the agency's own words that change what a text is good for: a kill is never a detail."""
    come = {mark.kind for mark in new.marks} - {mark.kind for mark in old.marks}
    return tuple(kind for kind in NOTICES if kind in come)


def _side(copy: Copy) -> Side:
    return Side(copy.article, copy.revision, copy.hash, copy.blocks)


class _Teller:
    """Tells what became of each block of two texts; `coarse` says whether detail was given up on the way."""

    def __init__(self, old: Copy, new: Copy, letters: Alphabet) -> None:
        self._old, self._new = old.blocks, new.blocks
        self._language = _language(new)
        self._letters = letters
        self._twins: dict[str, list[int]] | None = None
        self.coarse = False

    def part(self, found: Aligned | Stretch) -> Change | Kept:
        """Tell one entry of an alignment."""
        if isinstance(found, Stretch):
            old, new, size = found
            return Kept(self._old[old : old + size], self._new[new : new + size])
        olds, news = [self._old[i] for i in found.old], [self._new[j] for j in found.new]
        if not olds or not news:
            return _one_sided(olds, news, self._repeats(news))
        if len(olds) == len(news) == 1 and olds[0].hash == news[0].hash:
            return _moved(olds[0], news[0])
        return self._compared(olds, news, found.moved)

    def with_travels(self, change: Change, carried: Carried) -> Change:
        """Tell a change anew with what became of the sentences that it gave away or got."""
        if not carried.touches(change):
            return change
        facts = [*change.facts]
        for travel in carried.came(change):
            if LIMITS.travel_facts <= travel.similarity < 1:
                found = _facts(change.kind, *travel.texts, self._language)
                facts += [replace(fact, sentence=travel.sentence) for fact in found]
        facts.sort(key=lambda fact: fact.sentence or 0)
        return weighed(replace(change, facts=tuple(facts)), carried)

    def _repeats(self, news: Sequence[Block]) -> int | None:
        """Give the position of the first other block that says the same, where that is worth a word."""
        if not news or not can_repeat(news[0]):
            return None
        if self._twins is None:
            self._twins = {}
            for block in self._new:
                self._twins.setdefault(block.key, []).append(block.position)
        return next((position for position in self._twins[news[0].key] if position != news[0].position), None)

    def _read(self, blocks: Sequence[Block]) -> Encoded:
        read = self._letters.read
        return read(blocks[0].text) if len(blocks) == 1 else self._letters.join([read(one.text) for one in blocks])

    def _compared(self, olds: Sequence[Block], news: Sequence[Block], moved: bool) -> Change:
        before, after = self._read(olds), self._read(news)
        words = compare_encoded(before, after)
        self.coarse = self.coarse or words.coarse
        one_to_one = len(olds) == len(news) == 1
        cosmetic = one_to_one and not moved and olds[0].key == news[0].key
        return weighed(
            Change(
                op=("moved" if moved else "edited") if one_to_one else "split" if len(olds) == 1 else "merged",
                moved=moved,
                cosmetic=cosmetic,
                kind=news[0].kind,
                old=tuple([block.position for block in olds]),
                new=tuple([block.position for block in news]),
                # Two decimals, and never 1 for texts that differ.
                similarity=min(0.99, round(words.similarity, 2)),
                hunks=words.hunks,
                facts=() if cosmetic else _facts(news[0].kind, before.text, after.text, self._language),
            )
        )


def _language(copy: Copy) -> str:
    """Give the language a text says it is in, or the one that its first paragraphs look like."""
    opening = islice((block.text for block in copy.blocks if block.kind == "paragraph"), _OPENING)
    return language_of(" ".join(opening), copy.language)


def _one_sided(olds: Sequence[Block], news: Sequence[Block], repeats: int | None) -> Change:
    block = (*olds, *news)[0]
    op = "removed" if olds else "added"
    return weighed(
        Change(
            op=op, moved=False, cosmetic=False, kind=block.kind, similarity=None, hunks=(Hunk(op, block.text),),
            old=tuple([b.position for b in olds]), new=tuple([b.position for b in news]), repeats=repeats,
        )
    )  # fmt: skip


def _moved(old: Block, new: Block) -> Change:
    return weighed(
        Change(
            op="moved", moved=True, cosmetic=False, kind=new.kind,
            old=(old.position,), new=(new.position,), similarity=1.0, text=new.text,
        )
    )  # fmt: skip


def weighed(change: Change, carried: Carried | None = None) -> Change:
    """Give a change with its weight and the reasons for it (see `weigh`)."""
    weight, why = weigh(change, carried)
    return replace(change, weight=weight, why=why)


def _facts(kind: str, old: str, new: str, language: str) -> tuple[Fact, ...]:
    """Give the facts that changed; furniture holds none of the story's.

    A headline's capitals name nobody, and the number in "UPDATE 1-" counts the agency's texts.
    """
    if kind in FURNITURE:
        return ()
    old, new = old.replace("\n", " "), new.replace("\n", " ")
    if kind not in HEADING_KINDS:
        return changed_facts(old, new, language)
    return tuple(
        fact for fact in changed_facts(without_marks(old), without_marks(new), language) if fact.type != "name"
    )
