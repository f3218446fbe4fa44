"""A shortest edit script is exact and unreadable; this module makes it read as an editor would have marked it.

    [-T-]{+t+}he [-old -]{+new +}and [-big-]{+small+}    ->    [-The old and big-]{+the new and small+}

diff-match-patch's semantic clean-up first; then short leftovers between two changes are given up, a rewrite is shown
as old and new, and the edges of an edit slide to where a sentence or a phrase begins. Nothing else speaks to
diff-match-patch.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from diff_match_patch import diff_match_patch

from wirediff.core.limits import LIMITS

_DMP: Final = diff_match_patch()
_DMP.Diff_Timeout = 0  # a time-out would make the result depend on the machine
_STOP: Final = frozenset(
    "a an the and or but of in on at to by for from with as is are was were be been it its he she his her "
    "they their that this has had have not der die das den dem des ein eine und oder in im am an auf zu "
    "zum zur von vom mit für ist sind war hat le la les l un une des du de et ou à au aux en dans par "
    "pour est a el los las y o del al por para con es su se que lo и в на с по о от к у за не что он".split()
)

Script = list[tuple[int, str]]
"""diff-match-patch's form of an edit script: (-1 removed, 0 equal, 1 added; the tokens' characters)."""


@dataclass(slots=True)
class Piece:
    """A stretch of an edit script in tokens: equal (old == new), or so many removed and so many added."""

    equal: int
    removed: int
    added: int


def readable(script: Script, a: Sequence[str], b: Sequence[str]) -> list[Piece]:
    """Give an edit script of two texts' tokens as runs that read well."""
    runs = _with_dmp(script)
    if len(runs) > 2:
        runs = _without_rewrites(_without_chaff(runs, a, b), a, b)
        _slide(runs, a, b)
    return runs


def _with_dmp(script: Script) -> list[Piece]:
    """Piece diff-match-patch's semantic clean-up, between one long equal stretch and the next."""
    runs: list[Piece] = []
    window: Script = []
    for op, codes in script:
        if op == 0 and len(codes) > LIMITS.word_window:
            runs += _cleaned(window)
            window = []
            runs.append(Piece(len(codes), 0, 0))
        else:
            window.append((op, codes))
    return _merged([*runs, *_cleaned(window)])


def _cleaned(window: Script) -> list[Piece]:
    if any(op == 0 for op, _ in window[1:-1]):  # only an equal stretch between two changes can be given up
        _DMP.diff_cleanupSemantic(window)
    return [Piece(len(c) if op == 0 else 0, len(c) if op < 0 else 0, len(c) if op > 0 else 0) for op, c in window]


def _merged(runs: Sequence[Piece]) -> list[Piece]:
    """Join neighbours, so that equal runs and changes alternate."""
    merged: list[Piece] = []
    for run in runs:
        last = merged[-1] if merged else None
        if last is not None and bool(last.equal) == bool(run.equal):
            last.equal += run.equal
            last.removed += run.removed
            last.added += run.added
        elif run.equal or run.removed or run.added:
            merged.append(Piece(run.equal, run.removed, run.added))
    return merged


def _weights(runs: Sequence[Piece], a: Sequence[str], b: Sequence[str]) -> list[int]:
    """Give each run's letters: of the equal text, or of the longer side of a change."""
    weights, i, j = [], 0, 0
    for run in runs:
        ni, nj = run.equal + run.removed, run.equal + run.added
        weights.append(max(sum(map(len, a[i : i + ni])), sum(map(len, b[j : j + nj]))))
        i, j = i + ni, j + nj
    return weights


def _without_chaff(runs: list[Piece], a: Sequence[str], b: Sequence[str]) -> list[Piece]:
    """Give up equal stretches between two changes that are too short to mean anything."""
    for _ in range(LIMITS.chaff_rounds):
        weights = _weights(runs, a, b)
        figures = _figures(runs, a, b)
        kept: list[Piece] = []
        i = 0
        for at, run in enumerate(runs):
            inside = 0 < at < len(runs) - 1
            words = a[i : i + run.equal]
            chaff = inside and run.equal and _is_chaff(words, *weights[at - 1 : at + 2])
            if chaff and not (figures[at - 1] and figures[at + 1]):
                kept.append(Piece(0, run.equal, run.equal))
            else:
                kept.append(run)
            i += run.equal + run.removed
        if len(merged := _merged(kept)) == len(runs):
            break
        runs = merged
    return runs


def _figures(runs: Sequence[Piece], a: Sequence[str], b: Sequence[str]) -> list[bool]:
    """Say of each run whether it puts one figure for another: such changes are read one by one."""
    found, i, j = [], 0, 0
    for run in runs:
        found.append(run.removed == run.added == 1 and any(map(str.isdigit, a[i])) and any(map(str.isdigit, b[j])))
        i, j = i + run.equal + run.removed, j + run.equal + run.added
    return found


def _is_chaff(words: Sequence[str], before: int, weight: int, after: int) -> bool:
    if len(words) > LIMITS.chaff_tokens or weight >= LIMITS.chaff_letters:
        return False
    if weight <= min(before, after):
        return True
    return weight <= before + after and all(len(w) <= 3 or w.rstrip().lower() in _STOP for w in words)


def _without_rewrites(runs: list[Piece], a: Sequence[str], b: Sequence[str]) -> list[Piece]:
    """Show a stretch of which hardly anything stayed as old and new, from one long equal run to the next."""
    if len(runs) < 4:
        return runs
    weights = _weights(runs, a, b)
    kept: list[Piece] = []
    start = 0
    for at in range(len(runs) + 1):
        if at == len(runs) or (runs[at].equal and (at in (0, len(runs) - 1) or weights[at] >= LIMITS.rewrite_letters)):
            kept += _rewritten(runs[start:at], weights[start:at])
            kept += runs[at : at + 1]
            start = at + 1
    return kept


def _rewritten(runs: list[Piece], weights: Sequence[int]) -> list[Piece]:
    same = sum(weight for run, weight in zip(runs, weights, strict=True) if run.equal)
    if len(runs) < 3 or same >= LIMITS.rewrite_share * sum(weights):
        return runs
    return [Piece(0, sum(run.equal + run.removed for run in runs), sum(run.equal + run.added for run in runs))]


def _slide(runs: list[Piece], a: Sequence[str], b: Sequence[str]) -> None:
    """Move the edges of a pure insertion or removal to where a sentence or a phrase begins, in place."""
    i = j = 0
    for at, run in enumerate(runs):
        if 0 < at < len(runs) - 1 and not run.equal and not (run.removed and run.added):
            side, start, size = (a, i, run.removed) if run.removed else (b, j, run.added)
            shift = _best_shift(side, start, size, runs[at - 1].equal - 1, runs[at + 1].equal - 1)
            runs[at - 1].equal += shift
            runs[at + 1].equal -= shift
            i, j = i + shift, j + shift
        i, j = i + run.equal + run.removed, j + run.equal + run.added


def _best_shift(side: Sequence[str], start: int, size: int, back: int, forth: int) -> int:
    """Find how far an edit can slide, and where its edges read best; the first of equals from the right."""
    low = high = 0
    while -low < back and side[start + low - 1].rstrip() == side[start + low - 1 + size].rstrip():
        low -= 1
    while high < forth and side[start + high].rstrip() == side[start + high + size].rstrip():
        high += 1
    return max(
        range(low, high + 1), key=lambda by: (_edge(side[start + by - 1]) + _edge(side[start + by + size - 1]), by)
    )


def _edge(token: str) -> int:
    """Rate the place after a token: 3 where a sentence ends, 2 after a clause's mark, 1 before no closing word."""
    sign = token.rstrip()[-1:]
    if sign in ".!?\u2026\u3002":
        return 3
    if sign in ',;:)\u2014\u2013\u201d"':
        return 2
    return 0 if token.rstrip().lower() in _STOP else 1
