"""An edit script of two texts as pieces: what readable hunks are made from, and what its modules share.

"the ferry sank" , "the ship sank"   ->   (1 equal), (1 removed, 1 added), (1 equal)
"""

from collections.abc import Sequence
from typing import Final

from wirediff.core.script import Run

SMALL_WORDS: Final = frozenset(
    "a an the and or but of in on at to by for from with as is are was were be been it its he she his her "
    "they their that this has had have not der die das den dem des ein eine und oder in im am an auf zu "
    "zum zur von vom mit für ist sind war hat le la les l un une des du de et ou à au aux en dans par "
    "pour est a el los las y o del al por para con es su se que lo и в на с по о от к у за не что он".split()
)
"""Words that say nothing by themselves, in five languages."""
COMMON_WORDS: Final = SMALL_WORDS.union(
    "would could will might shall about after again also into than more most at least when where which while".split(),
    "whose there some over under near because before since until very just only other such both each through".split(),
    "nach über unter wird werden wurde wurden sich auch noch nicht einer einen einem dans avec plus cette sont".split(),
    "between être leur tout comme sobre entre desde hasta como pero más este esta".split(),
)
"""These, and words of more letters that any sentence can have."""

Piece = tuple[int, int, int, int, int]
"""A stretch of an edit script: so many equal tokens, or so many removed and added, and the letters of each side.

Equal pieces and changes alternate.
"""


def cut(runs: Sequence[Run], i: int, j: int, here: Sequence[int], there: Sequence[int]) -> list[Piece]:
    """Cut two texts, from tokens `i` and `j` to the last run, into equal and changed pieces."""
    pieces: list[Piece] = []
    for a, b, size in runs:
        if a > i or b > j:
            pieces.append((0, a - i, b - j, here[a] - here[i], there[b] - there[j]))
        i, j = a + size, b + size
        if size:
            pieces.append((size, 0, 0, here[i] - here[a], there[j] - there[b]))
    return pieces


def merged(pieces: Sequence[Piece]) -> list[Piece]:
    """Join neighbours, so that equal pieces and changes alternate."""
    merged: list[Piece] = []
    a = b = c = d = e = 0
    for piece in pieces:
        f, g, h, i, j = piece
        if merged and (a > 0) == (f > 0):
            a, b, c, d, e = a + f, b + g, c + h, d + i, e + j
            merged[-1] = (a, b, c, d, e)
        elif f or g or h:
            a, b, c, d, e = piece
            merged.append(piece)
    return merged


def common_ends(old: str, new: str) -> tuple[int, int]:
    """Give how many tokens two stretches begin with, and how many more they end with."""
    size = min(len(old), len(new))
    head = tail = 0
    while head < size and old[head] == new[head]:
        head += 1
    while tail < size - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail


def says_little(words: Sequence[str]) -> bool:
    """Say whether tokens say nothing by themselves: small words and short ones."""
    for word in words:  # noqa: SIM110 - faster
        if len(word) > 3 and word.rstrip().lower() not in SMALL_WORDS:
            return False
    return True
