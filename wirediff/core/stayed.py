"""A sentence of which some phrases stayed was edited; shown as old and new, a reader could not tell.

    [-Dogs are not welcome. There is one kennel-]{+Dogs are welcome, but only near the stern. One kennel has room+}
    ->  Dogs are [-not -]welcome …

What the clean-up of an edit script gave up is put back where two sentences would have hardly anything in common.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from wirediff.core.alphabet import Encoded
from wirediff.core.limits import LIMITS
from wirediff.core.pieces import COMMON_WORDS, Piece, cut, merged
from wirediff.core.script import Run

Pair = tuple[int, int]
"""A sentence of the old text and one of the new, by their indexes."""


def with_sentences(shown: list[Piece], phrases: Sequence[Piece], old: Encoded, new: Encoded) -> list[Piece]:
    """Put back, of an edit script before its clean-up, the phrases of sentences that are not told after it."""
    before = _by_sentence(phrases, old, new)
    had, has = _letters(before, old), _letters(_by_sentence(shown, old, new), old)
    lost = {pair for pair, letters in had.items() if has.get(pair, 0) < _enough(pair, old, new) <= letters}
    back = [run for pair, run in before if pair in lost]
    if not back:
        return shown
    found: list[Piece] = []
    i = j = 0
    for piece in shown:
        equal, removed, added, _, _ = piece
        runs = list(_within(back, (i, i + removed), (j, j + added), old)) if removed and added else []
        if runs:
            found += cut([*runs, (i + removed, j + added, 0)], i, j, old.starts, new.starts)
        else:
            found.append(piece)
        i, j = i + equal + removed, j + equal + added
    return merged(found)


def _enough(pair: Pair, old: Encoded, new: Encoded) -> float:
    """Give the letters of which as many, or more, make the longer of two sentences no rewrite of the other."""
    return LIMITS.rewrite_share * max(old.sentences[pair[0]][2], new.sentences[pair[1]][2])


def _letters(runs: Iterable[tuple[Pair, Run]], old: Encoded) -> dict[Pair, int]:
    """Count the letters of runs by the sentences that they stand in."""
    found: dict[Pair, int] = {}
    for pair, (start, _, size) in runs:
        found[pair] = found.get(pair, 0) + old.starts[start + size] - old.starts[start]
    return found


def _by_sentence(pieces: Sequence[Piece], old: Encoded, new: Encoded) -> list[tuple[Pair, Run]]:
    """Give what is equal, cut where a sentence ends on either side, with the sentences."""
    found: list[tuple[Pair, Run]] = []
    i = j = 0
    for equal, removed, added, _, _ in pieces:
        left = equal
        while left:
            a, b = bisect_right(old.ends, i), bisect_right(new.ends, j)
            size = min(left, old.ends[a] - i, new.ends[b] - j)
            found.append(((a, b), (i, j, size)))
            i, j, left = i + size, j + size, left - size
        i, j = i + removed, j + added
    return found


def _within(runs: Sequence[Run], gone: Pair, come: Pair, old: Encoded) -> Iterator[Run]:
    """Give of each run what lies within a change, which reaches from and up to these tokens, if it says something."""
    for i, j, size in runs:
        skip = max(0, gone[0] - i, come[0] - j)
        left = min(size, gone[1] - i, come[1] - j) - skip
        if left > 0 and _says(old, i + skip, i + skip + left):
            yield i + skip, j + skip, left


def _says(text: Encoded, first: int, last: int) -> bool:
    letters = text.starts[last] - text.starts[first]
    return letters >= LIMITS.stayed_letters and any(
        len(word) > 3 and word.lower() not in COMMON_WORDS for word in map(str.strip, text.tokens[first:last])
    )
