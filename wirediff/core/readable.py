"""A shortest edit script is exact and unreadable; this module makes it read as an editor would have marked it.

    [-T-]{+t+}he [-old -]{+new +}and [-big-]{+small+}    ->    [-The old and big-]{+the new and small+}

diff-match-patch's semantic clean-up first; then short leftovers between two changes are given up, a rewrite is shown
as old and new, and the edges of an edit slide to where a sentence or a phrase begins. Nothing else speaks to
diff-match-patch.
"""

from collections.abc import Sequence
from typing import Final

from diff_match_patch import diff_match_patch

from wirediff.core.alphabet import Encoded
from wirediff.core.limits import LIMITS
from wirediff.core.script import Run

_DMP: Final = diff_match_patch()
_DMP.Diff_Timeout = 0  # a time-out would make the result depend on the machine
_STOP: Final = frozenset(
    "a an the and or but of in on at to by for from with as is are was were be been it its he she his her "
    "they their that this has had have not der die das den dem des ein eine und oder in im am an auf zu "
    "zum zur von vom mit für ist sind war hat le la les l un une des du de et ou à au aux en dans par "
    "pour est a el los las y o del al por para con es su se que lo и в на с по о от к у за не что он".split()
)

Piece = tuple[int, int, int]
"""A stretch of an edit script in tokens: so many equal ones, or so many removed and so many added.

Equal pieces and changes alternate.
"""


def readable(runs: Sequence[Run], old: Encoded, new: Encoded) -> list[Piece]:
    """Give the pieces of two texts, of which the runs are common, so that they read well."""
    pieces = _pieces(runs, len(old.codes), len(new.codes))
    if len(pieces) < 3:
        return pieces
    if _is_tight(pieces, old.starts):
        pieces = _without_chaff(pieces, old, new)
        if _gives_up(pieces):
            pieces = _without_chaff(_with_dmp(pieces, old.codes, new.codes), old, new)
        pieces = _without_rewrites(pieces, old, new)
    return _slid(pieces, old, new)


def _pieces(runs: Sequence[Run], old: int, new: int) -> list[Piece]:
    pieces: list[Piece] = []
    i = j = 0
    for a, b, size in runs:
        if a > i or b > j:
            pieces.append((0, a - i, b - j))
        pieces.append((size, 0, 0))
        i, j = a + size, b + size
    if old > i or new > j:
        pieces.append((0, old - i, new - j))
    return pieces


def _is_tight(pieces: Sequence[Piece], starts: Sequence[int]) -> bool:
    """Say whether an equal piece between two changes is short enough to be given up."""
    at = pieces[0][0] + pieces[0][1]
    for equal, removed, _ in pieces[1:-1]:
        end = at + equal + removed
        if equal and (equal <= LIMITS.word_window or starts[end] - starts[at] < LIMITS.rewrite_letters):
            return True
        at = end
    return False


# ------------------------------------------------------------------------------------------------- diff-match-patch


def _with_dmp(pieces: Sequence[Piece], old: str, new: str) -> list[Piece]:
    """Apply diff-match-patch's semantic clean-up between one long equal stretch and the next."""
    cleaned: list[Piece] = []
    window: list[Piece] = []
    i = j = a = b = 0  # where the window begins, and where the piece does
    for piece in pieces:
        if piece[0] > LIMITS.word_window:
            cleaned += _cleaned(window, old[i:a], new[j:b])
            cleaned.append(piece)
            window = []
            i, j = a + piece[0], b + piece[0]
        else:
            window.append(piece)
        a, b = a + piece[0] + piece[1], b + piece[0] + piece[2]
    return _merged([*cleaned, *_cleaned(window, old[i:a], new[j:b])])


def _cleaned(window: list[Piece], old: str, new: str) -> list[Piece]:
    if not _gives_up(window):
        return window
    script: list[tuple[int, str]] = []
    i = j = 0
    for equal, removed, added in window:
        for op, codes in ((0, old[i : i + equal]), (-1, old[i : i + removed]), (1, new[j : j + added])):
            if codes:
                script.append((op, codes))
        i, j = i + equal + removed, j + equal + added
    _DMP.diff_cleanupSemantic(script)
    return [(len(c) if op == 0 else 0, len(c) if op < 0 else 0, len(c) if op > 0 else 0) for op, c in script]


def _gives_up(pieces: Sequence[Piece]) -> bool:
    """Say whether the clean-up would give an equal piece up: a short one no longer than the changes beside it."""
    for at in range(1, len(pieces) - 1):
        equal = pieces[at][0]
        if 0 < equal <= LIMITS.word_window and equal <= max(pieces[at - 1]) and equal <= max(pieces[at + 1]):
            return True
    return False


def _merged(pieces: Sequence[Piece]) -> list[Piece]:
    """Join neighbours, so that equal pieces and changes alternate."""
    merged: list[Piece] = []
    for equal, removed, added in pieces:
        if merged and bool(merged[-1][0]) == bool(equal):
            last = merged[-1]
            merged[-1] = (last[0] + equal, last[1] + removed, last[2] + added)
        elif equal or removed or added:
            merged.append((equal, removed, added))
    return merged


# ----------------------------------------------------------------------------------------------- chaff and rewrites


def _weights(pieces: Sequence[Piece], old: Encoded, new: Encoded) -> list[int]:
    """Give each piece's letters: of the equal text, or of the longer side of a change."""
    here, there = old.starts, new.starts
    weights, i, j = [], 0, 0
    for equal, removed, added in pieces:
        k, m = i + equal + removed, j + equal + added
        weights.append(max(here[k] - here[i], there[m] - there[j]))
        i, j = k, m
    return weights


def _without_chaff(pieces: list[Piece], old: Encoded, new: Encoded) -> list[Piece]:
    """Give up equal pieces between two changes that are too short to mean anything."""
    for _ in range(LIMITS.chaff_rounds):
        weights = _weights(pieces, old, new)
        figures: list[bool] = []
        kept: list[Piece] = []
        i = 0
        last = len(pieces) - 1
        for at, piece in enumerate(pieces):
            equal, removed, _ = piece
            if equal and 0 < at < last and _is_chaff(old.tokens[i : i + equal], *weights[at - 1 : at + 2]):
                figures = figures or _figures(pieces, old.tokens, new.tokens)
                if not (figures[at - 1] and figures[at + 1]):
                    piece = (0, equal, equal)  # noqa: PLW2901 - what becomes of it
            kept.append(piece)
            i += equal + removed
        if len(kept) == len(merged := _merged(kept)):
            break
        pieces = _trimmed(merged, old.codes, new.codes)
    return pieces


def _trimmed(pieces: Sequence[Piece], old: str, new: str) -> list[Piece]:
    """Give back what both sides of a change begin or end with, now that it has grown."""
    trimmed: list[Piece] = []
    i = j = 0
    for equal, removed, added in pieces:
        head = tail = 0
        if removed and added:
            size = min(removed, added)
            while head < size and old[i + head] == new[j + head]:
                head += 1
            while tail < size - head and old[i + removed - 1 - tail] == new[j + added - 1 - tail]:
                tail += 1
        rest = (equal, removed - head - tail, added - head - tail) if not equal else (equal, 0, 0)
        trimmed += [(head, 0, 0), rest, (tail, 0, 0)] if head or tail else [rest]
        i, j = i + equal + removed, j + equal + added
    return _merged(trimmed)


def _figures(pieces: Sequence[Piece], a: Sequence[str], b: Sequence[str]) -> list[bool]:
    """Say of each piece whether it puts one figure for another: such changes are read one by one."""
    found, i, j = [], 0, 0
    for equal, removed, added in pieces:
        found.append(removed == added == 1 and any(map(str.isdigit, a[i])) and any(map(str.isdigit, b[j])))
        i, j = i + equal + removed, j + equal + added
    return found


def _is_chaff(words: Sequence[str], before: int, weight: int, after: int) -> bool:
    if len(words) > LIMITS.chaff_tokens or weight >= LIMITS.chaff_letters:
        return False
    if weight <= min(before, after):
        return True
    return weight <= before + after and all(len(w) <= 3 or w.rstrip().lower() in _STOP for w in words)


def _without_rewrites(pieces: list[Piece], old: Encoded, new: Encoded) -> list[Piece]:
    """Show a stretch of which hardly anything stayed as old and new, from one long equal piece to the next."""
    if len(pieces) < 4:
        return pieces
    weights = _weights(pieces, old, new)
    kept: list[Piece] = []
    start, last = 0, len(pieces) - 1
    for at in range(len(pieces) + 1):
        if at > last or (pieces[at][0] and (at in (0, last) or weights[at] >= LIMITS.rewrite_letters)):
            kept += _rewritten(pieces[start:at], weights[start:at])
            kept += pieces[at : at + 1]
            start = at + 1
    return kept


def _rewritten(pieces: list[Piece], weights: Sequence[int]) -> list[Piece]:
    same = sum(weight for piece, weight in zip(pieces, weights, strict=True) if piece[0])
    if len(pieces) < 3 or same >= LIMITS.rewrite_share * sum(weights):
        return pieces
    return [(0, sum(p[0] + p[1] for p in pieces), sum(p[0] + p[2] for p in pieces))]


# -------------------------------------------------------------------------------------------------------------- edges


def _slid(pieces: list[Piece], old: Encoded, new: Encoded) -> list[Piece]:
    """Move the edges of a pure insertion or removal to where a sentence or a phrase begins."""
    i = j = 0
    for at in range(len(pieces)):
        equal, removed, added = pieces[at]
        if not equal and not (removed and added) and 0 < at < len(pieces) - 1:
            side, start, size = (old, i, removed) if removed else (new, j, added)
            shift = _best_shift(side, start, size, pieces[at - 1][0] - 1, pieces[at + 1][0] - 1)
            if shift:
                pieces[at - 1] = (pieces[at - 1][0] + shift, 0, 0)
                pieces[at + 1] = (pieces[at + 1][0] - shift, 0, 0)
                i, j = i + shift, j + shift
        i, j = i + equal + removed, j + equal + added
    return pieces


def _best_shift(side: Encoded, start: int, size: int, back: int, forth: int) -> int:
    """Find how far an edit can slide, and where its edges read best; the first of equals from the right."""
    codes, words = side.codes, side.tokens
    low = high = 0
    while -low < back and codes[start + low - 1] == codes[start + low - 1 + size]:
        low -= 1
    while high < forth and codes[start + high] == codes[start + high + size]:
        high += 1
    if low == high:
        return low
    return max(
        range(low, high + 1), key=lambda by: (_edge(words[start + by - 1]) + _edge(words[start + by + size - 1]), by)
    )


def _edge(token: str) -> int:
    """Rate the place after a token: 3 where a sentence ends, 2 after a clause's mark, 1 before no closing word."""
    sign = token.rstrip()[-1:]
    if sign in ".!?\u2026\u3002":
        return 3
    if sign in ',;:)\u2014\u2013\u201d"':
        return 2
    return 0 if token.rstrip().lower() in _STOP else 1
