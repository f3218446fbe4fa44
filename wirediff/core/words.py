"""Two versions of one paragraph differ in a few words; this module says which, in phrases and not in confetti.

    "Police said three soldiers died." , "Police said four soldiers died."
    ->  = "Police said ", - "three ", + "four ", = "soldiers died."

The edit script over tokens comes from a compiled library (the same on every platform), and is then made readable
(`core.readable`, which speaks to diff-match-patch).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wirediff.core.alphabet import alphabet
from wirediff.core.model import Hunk
from wirediff.core.readable import Piece, Script, readable
from wirediff.core.script import Run, common_runs


@dataclass(frozen=True, slots=True)
class Words:
    """The hunks of a pair, how alike it is (0..1, letters in equal tokens), and whether detail was given up."""

    hunks: tuple[Hunk, ...]
    similarity: float
    coarse: bool


def compare_words(old: str, new: str) -> Words:
    """Compare two canonical texts; equal + removed hunks are the old text to the letter, equal + added the new."""
    letters = alphabet()
    one, other = letters.read(old), letters.read(new)
    a, b = one.tokens, other.tokens
    script, coarse = edit_script(one.codes, other.codes)
    alike = _similarity(script, a, len(old) + len(new))
    runs = readable(script, a, b)
    return Words(tuple(_hunks(runs, a, b)), alike, coarse)


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


# ------------------------------------------------------------------------------------------------------------- hunks


def _hunks(runs: Sequence[Piece], a: Sequence[str], b: Sequence[str]) -> Iterator[Hunk]:
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


def _parts(runs: Sequence[Piece], a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
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
        if not new.startswith(key):  # a text of more different words than there are characters
            key = ""
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
