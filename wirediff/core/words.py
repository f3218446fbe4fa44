"""Two versions of one paragraph differ in a few words; this module says which, in phrases and not in confetti.

    "Police said three soldiers died." , "Police said four soldiers died."
    ->  = "Police said ", - "three", + "four", = " soldiers died."

The edit script over tokens comes from a compiled library (the same on every platform), and is then made readable
(`core.readable`, which speaks to diff-match-patch).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wirediff.core.alphabet import Encoded, alphabet
from wirediff.core.changes import Hunk
from wirediff.core.pieces import Piece
from wirediff.core.readable import readable
from wirediff.core.script import Run, common_runs


class Words(NamedTuple):
    """The hunks of a pair, how alike it is (0..1, letters in equal tokens), and whether detail was given up."""

    hunks: tuple[Hunk, ...]
    similarity: float
    coarse: bool


def compare_words(old: str, new: str) -> Words:
    """Compare two canonical texts; equal + removed hunks are the old text to the letter, equal + added the new."""
    letters = alphabet()
    return compare_encoded(letters.read(old), letters.read(new))


def compare_encoded(old: Encoded, new: Encoded) -> Words:
    """Do the same for texts of one alphabet that are taken apart already."""
    runs, coarse = common_runs(old.codes, new.codes)
    return Words(tuple(_hunks(readable(runs, old, new), old, new)), _similarity(runs, old, new), coarse)


def _similarity(runs: Sequence[Run], old: Encoded, new: Encoded) -> float:
    """Give twice the letters in equal tokens over all letters of both texts."""
    starts, total = old.starts, len(old.text) + len(new.text)
    same = sum([starts[i + size] - starts[i] for i, _, size in runs])
    return min(1.0, 2 * same / total) if total else 1.0


# ------------------------------------------------------------------------------------------------------------- hunks


def _hunks(pieces: Sequence[Piece], old: Encoded, new: Encoded) -> list[Hunk]:
    """Spell the pieces out: what stands side by side is joined, blanks both sides end with stay with what follows."""
    hunks: list[Hunk] = []
    equal = removed = added = ""
    for before, after, same in _texts(pieces, old, new):
        if not same:
            if equal:
                hunks.append(Hunk("equal", equal))
                equal = ""
            removed += before
            added += after
        elif removed or added:
            equal = _change(hunks, removed, added) + before
            removed = added = ""
        else:
            equal += before
    if removed:
        hunks.append(Hunk("removed", removed))
    if added:
        hunks.append(Hunk("added", added))
    if equal:
        hunks.append(Hunk("equal", equal))
    return hunks


def _change(hunks: list[Hunk], removed: str, added: str) -> str:
    """Add what was removed and added, but for the blanks at the end of both, and give those."""
    blanks = _common_blanks(removed, added) if removed[-1:] == added[-1:] == " " else ""
    if blanks:
        removed, added = removed[: -len(blanks)], added[: -len(blanks)]
    if removed:
        hunks.append(Hunk("removed", removed))
    if added:
        hunks.append(Hunk("added", added))
    return blanks


def _common_blanks(removed: str, added: str) -> str:
    """Give the blanks that both texts end with."""
    tail = removed[len(removed.rstrip(" ")) :]
    while not added.endswith(tail):
        tail = tail[1:]
    return tail


def _texts(pieces: Sequence[Piece], old: Encoded, new: Encoded) -> list[tuple[str, str, bool]]:
    """Give (old text, new text, whether they are equal) of each piece, cut where only a token's blanks differ."""
    a, b, here, there = old.text, new.text, old.starts, new.starts
    found: list[tuple[str, str, bool]] = []
    i = j = x = y = 0
    for equal, removed, added, _, _ in pieces:
        i, j = i + equal + removed, j + equal + added
        before, after = a[x : here[i]], b[y : there[j]]
        x, y = here[i], there[j]
        if equal and before != after:
            found += _same_keys(old.tokens[i - equal : i], new.tokens[j - equal : j])
        else:
            found.append((before, after, equal > 0))
    return found


def _same_keys(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
    """Give (old, new, whether they are equal) of tokens that are equal but for the blanks after them."""
    if len(a) > 1 and a[:-1] == b[:-1]:  # mostly the last one's
        head = "".join(a[:-1])
        yield head, head, True
        a, b = a[-1:], b[-1:]
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
