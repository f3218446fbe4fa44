"""Where an edit begins and ends is partly a matter of choice; this module chooses as an editor would.

[-Also, it rained-]{+Ten died. Also, it snowed+}    ->    {+Ten died. +}Also, it [-rained-]{+snowed+}
He left. He {+ran home. He +}sat.                   ->    He left. {+He ran home. +}He sat.
"""

from bisect import bisect_left
from collections.abc import Sequence

from wirediff.core.alphabet import Encoded
from wirediff.core.pieces import SMALL_WORDS, Piece, common_ends, cut, says_little
from wirediff.core.script import Run


def sentences_apart(pieces: list[Piece], old: Encoded, new: Encoded) -> list[Piece]:
    """Part whole sentences that came, or went, from the sentence behind them, which was edited."""
    if len(old.ends) == len(new.ends) == 1:
        return pieces
    parted: list[Piece] = []
    i = j = 0
    for piece in pieces:
        equal, removed, added, _, _ = piece
        begin = removed and added and _begins(old, i) and _begins(new, j)
        runs = _behind_whole(old, new, (i, i + removed), (j, j + added)) if begin else []
        if runs:
            parted += cut([*runs, (i + removed, j + added, 0)], i, j, old.starts, new.starts)
        else:
            parted.append(piece)
        i, j = i + equal + removed, j + equal + added
    return parted


def _behind_whole(old: Encoded, new: Encoded, gone: tuple[int, int], come: tuple[int, int]) -> list[Run]:
    """Give what stays at the beginning of a sentence before which others came, or went; nothing where none did.

    `gone` and `come` are the tokens of both sides from which and up to which a change reaches that begins with one.
    """
    here, there = _last_sentence(old, *gone), _last_sentence(new, *come)
    if (here == gone[0]) == (there == come[0]):  # not one side only has whole sentences before its last one
        return []
    head, _ = common_ends(old.codes[here : gone[1]], new.codes[there : come[1]])
    return [(here, there, head)] if head and not says_little(old.tokens[here : here + head]) else []


def _begins(text: Encoded, at: int) -> bool:
    return at == 0 or at in text.ends


def _last_sentence(text: Encoded, start: int, end: int) -> int:
    """Give where the last sentence of a stretch begins that begins with one: its own beginning, or a later one."""
    ends = text.ends
    at = bisect_left(ends, end) - 1
    return ends[at] if at >= 0 and ends[at] > start else start


def slid(pieces: list[Piece], old: Encoded, new: Encoded) -> list[Piece]:
    """Move the edges of a pure insertion or removal to where a sentence or a phrase begins."""
    i = j = 0
    last = len(pieces) - 1
    for at in range(len(pieces)):
        equal, removed, added, _, _ = pieces[at]
        if not equal and not (removed and added) and 0 < at < last:
            side, start, size = (old, i, removed) if removed else (new, j, added)
            # At an end of the text nothing need stand beside the edit; elsewhere it would meet another one.
            back, forth = pieces[at - 1][0] - (at > 1), pieces[at + 1][0] - (at < last - 1)
            shift = _best_shift(side, start, size, back, forth)
            if shift:
                pieces[at - 1] = (pieces[at - 1][0] + shift, 0, 0, 0, 0)  # letters count no more
                pieces[at + 1] = (pieces[at + 1][0] - shift, 0, 0, 0, 0)
                i, j = i + shift, j + shift
        i, j = i + equal + removed, j + equal + added
    return [piece for piece in pieces if piece[0] or piece[1] or piece[2]]


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
    return max(range(low, high + 1), key=lambda by: (_edge(words, start + by) + _edge(words, start + by + size), by))


def _edge(words: Sequence[str], at: int) -> int:
    """Rate the place before a token: 3 where a sentence begins, 2 after a clause's mark, 1 after no small word."""
    if at == 0:
        return 3
    token = words[at - 1]
    sign = token.rstrip()[-1:]
    if sign in ".!?\u2026\u3002":
        return 3
    if sign in ',;:)\u2014\u2013\u201d"':
        return 2
    return 0 if token.rstrip().lower() in SMALL_WORDS else 1
