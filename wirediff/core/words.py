"""Two versions of one paragraph differ in a few words; this module says which, in phrases and not in confetti.

    "Police said three soldiers died." , "Police said four soldiers died."
    ->  = "Police said ", - "three ", + "four ", = "soldiers died."

The edit script over tokens comes from a compiled library (the same on every platform), and is then made readable:
diff-match-patch's semantic clean-up, short leftovers between two changes given up, the edges of an edit slid to where
a sentence or a phrase begins, and a rewrite shown as old and new. Only here is diff-match-patch spoken to.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from diff_match_patch import diff_match_patch

from wirediff.core.alphabet import alphabet
from wirediff.core.limits import LIMITS
from wirediff.core.model import Hunk
from wirediff.core.script import Run, common_runs

_DMP: Final = diff_match_patch()
_DMP.Diff_Timeout = 0  # a time-out would make the result depend on the machine
_STOP: Final = frozenset(
    "a an the and or but of in on at to by for from with as is are was were be been it its he she his her "
    "they their that this has had have not der die das den dem des ein eine und oder in im am an auf zu "
    "zum zur von vom mit für ist sind war hat le la les l un une des du de et ou à au aux en dans par "
    "pour est a el los las y o del al por para con es su se que lo и в на с по о от к у за не что он".split()
)


@dataclass(frozen=True, slots=True)
class Words:
    """The hunks of a pair, how alike it is (0..1, letters in equal tokens), and whether detail was given up."""

    hunks: tuple[Hunk, ...]
    similarity: float
    coarse: bool


@dataclass(slots=True)
class _Run:
    """A stretch of an edit script in tokens: equal (old == new), or so many removed and so many added."""

    equal: int
    removed: int
    added: int


def compare_words(old: str, new: str) -> Words:
    """Compare two canonical texts; equal + removed hunks are the old text to the letter, equal + added the new."""
    letters = alphabet()
    one, other = letters.read(old), letters.read(new)
    a, b = one.tokens, other.tokens
    script, coarse = edit_script(one.codes, other.codes)
    alike = _similarity(script, a, len(old) + len(new))
    runs = _readable(_with_dmp(script), a, b)
    return Words(tuple(_hunks(runs, a, b)), alike, coarse)


Script = list[tuple[int, str]]
"""diff-match-patch's form of an edit script: (-1 removed, 0 equal, 1 added; the tokens' characters)."""


def edit_script(old: str, new: str) -> tuple[Script, bool]:
    """Give a shortest edit script of two encoded texts, and whether a size bound made it a coarse one."""
    runs, coarse = common_runs(old, new)
    script: Script = []
    i = j = 0
    for run in (*runs, Run(len(old), len(new), 0)):
        if run.old > i:
            script.append((-1, old[i : run.old]))
        if run.new > j:
            script.append((1, new[j : run.new]))
        if run.size:
            script.append((0, old[run.old : run.old + run.size]))
        i, j = run.old + run.size, run.new + run.size
    return script, coarse


def _similarity(script: Script, a: Sequence[str], total: int) -> float:
    """Give twice the letters in equal tokens over all letters of both texts."""
    same = i = 0
    for op, codes in script:
        if op == 0:
            same += sum(map(len, a[i : i + len(codes)]))
        if op <= 0:
            i += len(codes)
    return min(1.0, 2 * same / total) if total else 1.0


# ------------------------------------------------------------------------------------- making it readable


def _with_dmp(script: Script) -> list[_Run]:
    """Run diff-match-patch's semantic clean-up, between one long equal stretch and the next."""
    runs: list[_Run] = []
    window: Script = []
    for op, codes in script:
        if op == 0 and len(codes) > LIMITS.word_window:
            runs += _cleaned(window)
            window = []
            runs.append(_Run(len(codes), 0, 0))
        else:
            window.append((op, codes))
    return _merged([*runs, *_cleaned(window)])


def _cleaned(window: Script) -> list[_Run]:
    if any(op == 0 for op, _ in window[1:-1]):  # only an equal stretch between two changes can be given up
        _DMP.diff_cleanupSemantic(window)
    return [_Run(len(c) if op == 0 else 0, len(c) if op < 0 else 0, len(c) if op > 0 else 0) for op, c in window]


def _merged(runs: Sequence[_Run]) -> list[_Run]:
    """Join neighbours, so that equal runs and changes alternate."""
    merged: list[_Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        if last is not None and bool(last.equal) == bool(run.equal):
            last.equal += run.equal
            last.removed += run.removed
            last.added += run.added
        elif run.equal or run.removed or run.added:
            merged.append(_Run(run.equal, run.removed, run.added))
    return merged


def _readable(runs: list[_Run], a: Sequence[str], b: Sequence[str]) -> list[_Run]:
    if len(runs) > 2:
        runs = _without_rewrites(_without_chaff(runs, a, b), a, b)
        _slide(runs, a, b)
    return runs


def _weights(runs: Sequence[_Run], a: Sequence[str], b: Sequence[str]) -> list[int]:
    """Give each run's letters: of the equal text, or of the longer side of a change."""
    weights, i, j = [], 0, 0
    for run in runs:
        ni, nj = run.equal + run.removed, run.equal + run.added
        weights.append(max(sum(map(len, a[i : i + ni])), sum(map(len, b[j : j + nj]))))
        i, j = i + ni, j + nj
    return weights


def _without_chaff(runs: list[_Run], a: Sequence[str], b: Sequence[str]) -> list[_Run]:
    """Give up equal stretches between two changes that are too short to mean anything."""
    while True:
        weights = _weights(runs, a, b)
        figures = _figures(runs, a, b)
        kept: list[_Run] = []
        i = 0
        for at, run in enumerate(runs):
            inside = 0 < at < len(runs) - 1
            words = a[i : i + run.equal]
            chaff = inside and run.equal and _is_chaff(words, *weights[at - 1 : at + 2])
            if chaff and not (figures[at - 1] and figures[at + 1]):
                kept.append(_Run(0, run.equal, run.equal))
            else:
                kept.append(run)
            i += run.equal + run.removed
        if len(merged := _merged(kept)) == len(runs):
            return runs
        runs = merged


def _figures(runs: Sequence[_Run], a: Sequence[str], b: Sequence[str]) -> list[bool]:
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


def _without_rewrites(runs: list[_Run], a: Sequence[str], b: Sequence[str]) -> list[_Run]:
    """Show a stretch of which hardly anything stayed as old and new, from one long equal run to the next."""
    if len(runs) < 4:
        return runs
    weights = _weights(runs, a, b)
    kept: list[_Run] = []
    start = 0
    for at in range(len(runs) + 1):
        if at == len(runs) or (runs[at].equal and (at in (0, len(runs) - 1) or weights[at] >= LIMITS.rewrite_letters)):
            kept += _rewritten(runs[start:at], weights[start:at])
            kept += runs[at : at + 1]
            start = at + 1
    return kept


def _rewritten(runs: list[_Run], weights: Sequence[int]) -> list[_Run]:
    same = sum(weight for run, weight in zip(runs, weights, strict=True) if run.equal)
    if len(runs) < 3 or same >= LIMITS.rewrite_share * sum(weights):
        return runs
    return [_Run(0, sum(run.equal + run.removed for run in runs), sum(run.equal + run.added for run in runs))]


def _slide(runs: list[_Run], a: Sequence[str], b: Sequence[str]) -> None:
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


# ------------------------------------------------------------------------------------------------------------- hunks


def _hunks(runs: Sequence[_Run], a: Sequence[str], b: Sequence[str]) -> Iterator[Hunk]:
    """Spell the runs out, joining what stands side by side."""
    removed = added = equal = ""
    for old, new, same in _parts(runs, a, b):
        if same:
            if removed or added:
                blanks = _common_blanks(removed, added)
                size = len(blanks)
                yield from _change(removed[: len(removed) - size], added[: len(added) - size])
                removed, added, equal = "", "", blanks
            equal += old
            continue
        if equal:
            yield Hunk("equal", equal)
            equal = ""
        removed, added = removed + old, added + new
    yield from _change(removed, added)
    if equal:
        yield Hunk("equal", equal)


def _parts(runs: Sequence[_Run], a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
    """Give (old text, new text, whether they are equal); an equal run is cut where only a token's blanks differ."""
    i = j = 0
    for run in runs:
        if not run.equal:
            yield "".join(a[i : i + run.removed]), "".join(b[j : j + run.added]), False
        elif a[i : i + run.equal] == b[j : j + run.equal]:
            text = "".join(a[i : i + run.equal])
            yield text, text, True
        else:
            yield from _same_keys(a[i : i + run.equal], b[j : j + run.equal])
        i, j = i + run.equal + run.removed, j + run.equal + run.added


def _same_keys(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
    for old, new in zip(a, b, strict=True):
        if old == new:
            yield old, new, True
            continue
        key = old.rstrip(" \n")
        if key:
            yield key, key, True
        yield old[len(key) :], new[len(key) :], False


def _common_blanks(removed: str, added: str) -> str:
    """Give the blanks that both texts end with: they stay with what follows."""
    tail = removed[len(removed.rstrip(" ")) :]
    while not added.endswith(tail):
        tail = tail[1:]
    return tail


def _change(removed: str, added: str) -> Iterator[Hunk]:
    if removed:
        yield Hunk("removed", removed)
    if added:
        yield Hunk("added", added)
