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
from wirediff.core.edges import sentences_apart, slid
from wirediff.core.limits import LIMITS
from wirediff.core.pieces import Piece, common_ends, cut, merged, says_little
from wirediff.core.script import Run
from wirediff.core.stayed import with_sentences

_DMP: Final = diff_match_patch()
_DMP.Diff_Timeout = 0  # a time-out would make the result depend on the machine


def readable(runs: Sequence[Run], old: Encoded, new: Encoded) -> list[Piece]:
    """Give the pieces of two texts, of which the runs are common, so that they read well."""
    pieces = _pieces(runs, old, new)
    if len(pieces) < 3:
        return pieces
    if _is_tight(pieces):
        phrases = pieces = _without_chaff(pieces, old, new)
        if _gives_up(pieces):
            pieces = _without_chaff(_with_dmp(pieces, old, new), old, new)
        pieces = _without_rewrites(pieces)
        if pieces != phrases:
            pieces = with_sentences(pieces, phrases, old, new)
        pieces = sentences_apart(pieces, old, new)
    return slid(pieces, old, new)


def _pieces(runs: Sequence[Run], old: Encoded, new: Encoded) -> list[Piece]:
    return cut([*runs, (len(old.codes), len(new.codes), 0)], 0, 0, old.starts, new.starts)


def _is_tight(pieces: Sequence[Piece]) -> bool:
    """Say whether an equal piece between two changes is short enough to be given up."""
    window, least = LIMITS.word_window, LIMITS.rewrite_letters
    for equal, _, _, letters, _ in pieces[1:-1]:  # noqa: SIM110 - faster
        if equal and (equal <= window or letters < least):
            return True
    return False


# ------------------------------------------------------------------------------------------------- diff-match-patch


def _with_dmp(pieces: Sequence[Piece], old: Encoded, new: Encoded) -> list[Piece]:
    """Apply diff-match-patch's semantic clean-up between one long equal stretch and the next."""
    runs: list[Run] = []
    window: list[Piece] = []
    i = j = a = b = 0  # where the window begins, and where the piece does
    for piece in (*pieces, (LIMITS.word_window + 1, 0, 0, 0, 0)):
        if piece[0] > LIMITS.word_window:
            runs += _cleaned(window, old.codes, new.codes, i, j)
            runs.append((a, b, piece[0]))
            window = []
            i, j = a + piece[0], b + piece[0]
        else:
            window.append(piece)
        a, b = a + piece[0] + piece[1], b + piece[0] + piece[2]
    return merged(_pieces(runs[:-1], old, new))


def _cleaned(window: Sequence[Piece], old: str, new: str, i: int, j: int) -> list[Run]:
    """Give the runs that the clean-up leaves of a window that begins at `i` and `j`."""
    script: list[tuple[int, str]] = []
    a, b = i, j
    for equal, removed, added, _, _ in window:
        for op, codes in ((0, old[a : a + equal]), (-1, old[a : a + removed]), (1, new[b : b + added])):
            if codes:
                script.append((op, codes))
        a, b = a + equal + removed, b + equal + added
    _DMP.diff_cleanupSemantic(script)
    runs = []
    for op, codes in script:
        if op == 0:
            runs.append((i, j, len(codes)))
        i += len(codes) if op <= 0 else 0
        j += len(codes) if op >= 0 else 0
    return runs


def _gives_up(pieces: Sequence[Piece]) -> bool:
    """Say whether the clean-up would give an equal piece up: a short one no longer than the changes beside it."""
    for at in range(1, len(pieces) - 1):
        equal = pieces[at][0]
        if 0 < equal <= LIMITS.word_window and equal <= max(pieces[at - 1][:3]) and equal <= max(pieces[at + 1][:3]):
            return True
    return False


# ----------------------------------------------------------------------------------------------- chaff and rewrites


def _without_chaff(pieces: list[Piece], old: Encoded, new: Encoded) -> list[Piece]:
    """Give up equal pieces between two changes that are too short to mean anything."""
    for _ in range(LIMITS.chaff_rounds):
        chaff = _chaff(pieces, old.tokens)
        if any([pieces[at - 1][1] == pieces[at + 1][1] == 1 for at in chaff]):  # noqa: C419 - faster
            figures = _figures(pieces, old.tokens, new.tokens)
            chaff = [at for at in chaff if not (figures[at - 1] and figures[at + 1])]
        if not chaff:
            break
        for at in chaff:
            equal, _, _, gone, come = pieces[at]
            pieces[at] = (0, equal, equal, gone, come)
        pieces = _trimmed(merged(pieces), old, new)
    return pieces


def _chaff(pieces: Sequence[Piece], words: Sequence[str]) -> list[int]:
    """Give the indexes of the equal pieces that say too little, each by what it stands between."""
    found = []
    tokens, most = LIMITS.chaff_tokens, LIMITS.chaff_letters
    for at in range(2 if pieces[0][0] else 1, len(pieces) - 1, 2):
        equal, _, _, letters, _ = pieces[at]
        if equal <= tokens and letters < most:
            _, _, _, gone, come = pieces[at - 1]
            before = gone if gone > come else come
            _, _, _, gone, come = pieces[at + 1]
            after = gone if gone > come else come
            near = letters <= before and letters <= after
            if near or (letters <= before + after and says_little(_said(pieces, at, words))):
                found.append(at)
    return found


def _said(pieces: Sequence[Piece], at: int, words: Sequence[str]) -> Sequence[str]:
    """Give the tokens of an equal piece, by its index."""
    start = sum([equal + removed for equal, removed, _, _, _ in pieces[:at]])
    return words[start : start + pieces[at][0]]


def _trimmed(pieces: Sequence[Piece], old: Encoded, new: Encoded) -> list[Piece]:
    """Give back what both sides of a change begin or end with, now that it has grown."""
    trimmed: list[Piece] = []
    a, b = old.codes, new.codes
    whole = True
    i = j = 0
    for piece in pieces:
        equal, removed, added, _, _ = piece
        k, m = i + equal + removed, j + equal + added
        if removed and added and (a[i] == b[j] or a[k - 1] == b[m - 1]):
            head, tail = common_ends(a[i:k], b[j:m])
            whole = False
            trimmed += cut([(i, j, head), (k - tail, m - tail, tail)], i, j, old.starts, new.starts)
        else:
            trimmed.append(piece)
        i, j = k, m
    return trimmed if whole else merged(trimmed)


def _figures(pieces: Sequence[Piece], a: Sequence[str], b: Sequence[str]) -> list[bool]:
    """Say of each piece whether it puts one figure for another: such changes are read one by one."""
    found, i, j = [], 0, 0
    for equal, removed, added, _, _ in pieces:
        found.append(removed == added == 1 and any(map(str.isdigit, a[i])) and any(map(str.isdigit, b[j])))
        i, j = i + equal + removed, j + equal + added
    return found


def _without_rewrites(pieces: list[Piece]) -> list[Piece]:
    """Show a stretch of which hardly anything stayed as old and new, from one long equal piece to the next."""
    if len(pieces) < 4:
        return pieces
    kept: list[Piece] = []
    start, last, least = 0, len(pieces) - 1, LIMITS.rewrite_letters
    for at, piece in enumerate(pieces):
        equal, _, _, here, there = piece
        if equal and (here >= least or there >= least or at in (0, last)):
            kept += pieces[start:at] if at < start + 3 else _rewritten(pieces[start:at])
            kept.append(piece)
            start = at + 1
    return kept + (pieces[start:] if last < start + 2 else _rewritten(pieces[start:]))


def _rewritten(pieces: list[Piece]) -> list[Piece]:
    """Give a stretch of three pieces or more as it is, or as one change where hardly anything stayed."""
    same = sum([max(piece[3:]) for piece in pieces if piece[0]])
    if same >= LIMITS.rewrite_share * sum([max(piece[3:]) for piece in pieces]):
        return pieces
    sums = [sum(column) for column in zip(*pieces, strict=True)]
    return [(0, sums[0] + sums[1], sums[0] + sums[2], sums[3], sums[4])]
