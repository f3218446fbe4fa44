"""How good a comparison is: what a report claims, counted against what really happened.

    score(report, pair).links.f1  ->  0.99

Works on any wirediff report of a generated pair. A measure of claims is a `Tally`; several pairs' scores add up.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from itertools import pairwise, product
from typing import Final

from generate import Pair
from truth import Group, Link

from wirediff import Block, Change, Hunk, Report
from wirediff.core.canonical import canonical
from wirediff.core.changes import both_sides

SENTENCE_SHARE: Final = 0.15
"""Two sentences are linked where this share of the shorter one's letters is shown as equal; of 0.05 to 0.5 the best on
essays that people aligned and on pairs made here."""

_BLANKS: Final = re.compile(r"\s+")
_STOP_WORDS: Final = frozenset(
    "a an the and or but of in on at to by for from with as is are was were be been it its he she his her they their "
    "that this which who has had have not no so if than then there more about into over after before would will".split()
)


@dataclass(frozen=True, slots=True)
class Tally:
    """Claims counted: how many were made and right, how many were wanted and found."""

    claimed: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @property
    def precision(self) -> float | None:
        """Give the share of claims that were right."""
        return self.right / self.claimed if self.claimed else None

    @property
    def recall(self) -> float | None:
        """Give the share of what was wanted that was found."""
        return self.found / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        """Give the harmonic mean of precision and recall."""
        p, r = self.precision, self.recall
        if p is None or r is None:
            return None
        return 2 * p * r / (p + r) if p + r else 0.0


def tally(claimed: frozenset, wanted: frozenset, right: frozenset | None = None) -> Tally:
    """Count claims; `right` is what may be claimed, where that is more than what is wanted."""
    allowed = wanted if right is None else right
    return Tally(len(claimed), len(claimed & allowed), len(wanted), len(claimed & wanted))


@dataclass(frozen=True, slots=True)
class Score:
    """The measures of one pair, or of several added up.

    `links` are changed paragraph links as far as a report can say them, `every_link` all of them; `edges` the ends of
    hunks, `cut_edges` those inside a word; `chaff` equal hunks of small words alone between two changes; `marked` the
    characters shown as removed or added.
    """

    pairs: int = 0
    links: Tally = field(default=Tally())
    every_link: Tally = field(default=Tally())
    moved: Tally = field(default=Tally())
    splits: Tally = field(default=Tally())
    merges: Tally = field(default=Tally())
    sentences: Tally = field(default=Tally())
    edges: int = 0
    cut_edges: int = 0
    chaff: int = 0
    marked: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


@dataclass(frozen=True, slots=True)
class Claims:
    """What a report says, in the terms of the truth: indexes of paragraphs from 0."""

    changed: frozenset[Link]
    moved: frozenset[Link]
    splits: frozenset[Group]
    merges: frozenset[Group]


def score(report: Report, pair: Pair) -> Score:
    """Score a report of a generated pair."""
    claims, truth = claims_of(report), pair.truth
    sentences = changed_sentence_links(report, flat(pair.old), flat(pair.new))
    edges = [edge for change in report.changes for edge in hunk_edges(change.hunks)]
    return Score(
        pairs=1,
        links=tally(claims.changed, truth.sayable, truth.changed),
        every_link=tally(claims.changed, truth.changed),
        moved=tally(claims.moved, truth.moved),
        splits=tally(claims.splits, truth.splits),
        merges=tally(claims.merges, truth.merges),
        sentences=tally(sentences, truth.sentences),
        edges=len(edges),
        cut_edges=sum(edges),
        chaff=sum(1 for change in report.changes for _ in chaff(change.hunks)),
        marked=marked(report),
    )


def flat(draft: Sequence[Sequence]) -> list[str]:
    """Give a draft's sentences in reading order."""
    return [sentence.text for paragraph in draft for sentence in paragraph]


# ------------------------------------------------------------------------------------------------------- paragraphs


def claims_of(report: Report) -> Claims:
    """Give a report's claims; paragraph k of a draft stands on line 2k + 1 of its text."""
    claimed = [(change, _group(report, change)) for change in report.changes if change.old and change.new]
    changed = [(change, group) for change, group in claimed if change.op != "unchanged"]
    return Claims(
        changed=frozenset(link for _, group in changed for link in product(*group)),
        moved=frozenset(link for change, group in changed if change.op == "moved" for link in product(*group)),
        splits=frozenset(group for change, group in changed if change.op == "split"),
        merges=frozenset(group for change, group in changed if change.op == "merged"),
    )


def _group(report: Report, change: Change) -> Group:
    return _paragraphs(report.old.blocks, change.old), _paragraphs(report.new.blocks, change.new)


def _paragraphs(blocks: Sequence[Block], positions: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted({(blocks[position - 1].lines[0] - 1) // 2 for position in positions}))


# -------------------------------------------------------------------------------------------------------- sentences


def changed_sentence_links(report: Report, old: Sequence[str], new: Sequence[str]) -> frozenset[Link]:
    """Give the sentences that a report links, by the equal text they share, and whose text differs."""
    old, new = [squeezed(text) for text in old], [squeezed(text) for text in new]
    shared = shared_letters(report, old, new) + travelled_letters(report, old, new)
    return frozenset(
        (i, j)
        for (i, j), letters in shared.items()
        if letters >= SENTENCE_SHARE * min(len(old[i]), len(new[j])) and old[i] != new[j]
    )


def squeezed(text: str) -> str:
    """Give a text's canonical letters without blanks: what sentences, blocks and hunks have in common."""
    return _BLANKS.sub("", canonical(text))


def shared_letters(report: Report, old: Sequence[str], new: Sequence[str]) -> Counter[Link]:
    """Count the letters that a report shows as equal, by the two sentences that they stand in."""
    old_owners, new_owners = _owners(report.old.blocks, old), _owners(report.new.blocks, new)
    shared: Counter[Link] = Counter()
    for change in report.changes:
        if not (change.old and change.new):
            continue
        i_s = [owner for position in change.old for owner in old_owners[position - 1]]
        j_s = [owner for position in change.new for owner in new_owners[position - 1]]
        i = j = 0
        for op, size in _spans(change, len(i_s)):
            if op == "equal":
                shared.update(zip(i_s[i : i + size], j_s[j : j + size], strict=True))
            i += size if op != "added" else 0
            j += size if op != "removed" else 0
    return shared


def travelled_letters(report: Report, old: Sequence[str], new: Sequence[str]) -> Counter[Link]:
    """Count the letters of the sentences that a report says went to another block, reworded or not."""
    old_owners, new_owners = _owners(report.old.blocks, old), _owners(report.new.blocks, new)
    shared: Counter[Link] = Counter()
    for travel in report.travels:
        before, after = both_sides(travel.hunks) if travel.hunks else (travel.text, travel.text)
        i = squeezed(report.old.blocks[travel.old - 1].text).find(squeezed(before))
        j = squeezed(report.new.blocks[travel.new - 1].text).find(squeezed(after))
        shared[old_owners[travel.old - 1][i], new_owners[travel.new - 1][j]] += len(squeezed(after))
    return shared


def _spans(change: Change, size: int) -> list[tuple[str, int]]:
    """Give a change's hunks as sizes without blanks; a block without hunks is equal as a whole."""
    return [(hunk.op, len(squeezed(hunk.text))) for hunk in change.hunks] or [("equal", size)]


def _owners(blocks: Sequence[Block], sentences: Sequence[str]) -> list[list[int]]:
    """Give for every block the sentence that each of its letters belongs to."""
    letters = [at for at, sentence in enumerate(sentences) for _ in sentence]
    sizes = [len(squeezed(block.text)) for block in blocks]
    if sum(sizes) != len(letters):
        raise ValueError(f"the blocks hold {sum(sizes)} letters, the sentences {len(letters)}")
    starts = [sum(sizes[:at]) for at in range(len(sizes))]
    return [letters[start : start + size] for start, size in zip(starts, sizes, strict=True)]


# ------------------------------------------------------------------------------------------------------ readability


def hunk_edges(hunks: Sequence[Hunk]) -> Iterator[bool]:
    """Give for every edge of a hunk, on the side where it stands, whether it cuts a word."""
    for side in ("removed", "added"):
        texts = [(hunk.op, hunk.text) for hunk in hunks if hunk.op in ("equal", side) and hunk.text]
        for (op, text), (following_op, following) in pairwise(texts):
            if op != following_op:
                yield text[-1].isalnum() and following[0].isalnum()


def chaff(hunks: Sequence[Hunk]) -> Iterator[str]:
    """Give the equal hunks between two changes that hold nothing but stop words, or one or two letters."""
    for hunk in hunks[1:-1]:
        words = re.findall(r"\w+", hunk.text)
        small = all(word.lower() in _STOP_WORDS for word in words) or sum(map(len, words)) <= 2
        if hunk.op == "equal" and small:
            yield hunk.text


def marked(report: Report) -> int:
    """Count the characters that a report shows as removed or added."""
    return sum(len(hunk.text) for change in report.changes for hunk in change.hunks if hunk.op != "equal")
