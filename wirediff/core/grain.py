"""Words are not always what a reader wants marked; this module marks whole sentences, or whole paragraphs, instead.

words       Police said [-three-]{+four+} died. It rained.
sentences   [-Police said three died.-]{+Police said four died.+} It rained.
paragraphs  [-Police said three died. It rained.-]{+Police said four died. It rained.+}
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import Final

from wirediff.core.changes import Changes, Hunk, Report, both_sides
from wirediff.core.sentences import sentences

GRAINS: Final = ("words", "sentences", "paragraphs")


def with_grain(report: Report, grain: str) -> Report:
    """Give the report with its edited blocks marked by "words", "sentences" or "paragraphs"."""
    if grain == "words":
        return report
    changes = Changes([replace(c, hunks=_coarser(c.hunks, grain)) if c.old and c.new else c for c in report.changes])
    return replace(report, changes=changes)


def _coarser(hunks: Sequence[Hunk], grain: str) -> tuple[Hunk, ...]:
    old, new = both_sides(hunks)
    cuts = [] if grain == "paragraphs" else _common_cuts(hunks, _ends(old), _ends(new))
    return tuple(_between([(0, 0), *cuts, (len(old), len(new))], old, new))


def _ends(text: str) -> set[int]:
    return set(accumulate(map(len, sentences(text))))


def _common_cuts(hunks: Sequence[Hunk], old_ends: set[int], new_ends: set[int]) -> list[tuple[int, int]]:
    """Give the places inside and at the edges of equal text at which a sentence ends on both sides."""
    cuts, i, j = [], 0, 0
    for hunk in hunks:
        size = len(hunk.text)
        if hunk.op == "equal":
            cuts += [(i + k, j + k) for k in range(size + 1) if i + k in old_ends and j + k in new_ends]
        i += size if hunk.op != "added" else 0
        j += size if hunk.op != "removed" else 0
    return cuts


def _between(cuts: Sequence[tuple[int, int]], old: str, new: str) -> Iterator[Hunk]:
    equal = ""
    for (i, j), (k, m) in pairwise(cuts):
        same, before, after = _parted(old[i:k], new[j:m])
        equal += same
        if before == after:
            continue
        if equal:
            yield Hunk("equal", equal)
            equal = ""
        if before:
            yield Hunk("removed", before)
        if after:
            yield Hunk("added", after)
    if equal:
        yield Hunk("equal", equal)


def _parted(old: str, new: str) -> tuple[str, str, str]:
    """Give what two sentences share and the rest of each: all or nothing, but for the blanks after them."""
    bare = old.rstrip(" \n")
    if bare == new.rstrip(" \n"):
        return (old, "", "") if old == new else (bare, old[len(bare) :], new[len(bare) :])
    return "", old, new
