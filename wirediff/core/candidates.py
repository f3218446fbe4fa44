"""Which of a million texts are worth a closer look? Those that share enough of a text's smallest fingerprints.

    text 7: (a, b, c, …)    lists: a -> 1, 4    b -> 4, 6    c -> 2, 4 … 60 others
    ->  4: it has all of the three smallest; 1 and 6 share a single one with it, which proves nothing

A fingerprint that very many texts have is *crowded*: its list grows no further. It is joined with the next one of the
text to a new, rarer one, so that a text made of set phrases is still told from its like. Names and joins are stored:
what changes them changes `core.fingerprint.SCHEME`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from wirediff.core.limits import LIMITS
from wirediff.core.resemblance import jaccard, resemblance, shingles

_SIZES: Final = 64
_APART: Final = 4
_PROOF: Final = 2
_JOIN: Final = 0xBF58476D1CE4E5B9
_KEPT: Final = 47


class Looked(NamedTuple):
    """The candidates of a text by their names, best first, and how many more there were than may be looked at."""

    texts: list[int]
    left_out: int


def stored(prints: Sequence[int]) -> list[int]:
    """Give fingerprints as they are stored: 47 bits, which SQLite keeps in 6 bytes; matches are verified anyway."""
    return [one >> 63 - _KEPT for one in prints]


def joined(one: int, other: int) -> int:
    """Join a crowded fingerprint with one that follows it in a text to a fingerprint of its own, as stored."""
    return ((one * _JOIN + other) * _JOIN & (1 << 64) - 1) >> 64 - _KEPT


def named(block: int, runs: int) -> int:
    """Name a text by its first block and the class of its size: four classes from one power of two to the next."""
    octave = runs.bit_length()
    size = min(_SIZES - 1, 4 * octave + (runs << 2 >> octave - 1 & 3 if octave else 0))
    return block * _SIZES + size


def block_of(name: int) -> int:
    """Give the block that a text is named by."""
    return name // _SIZES


def candidates(
    name: int,
    prints: Sequence[int],
    joins: Sequence[int],
    lists: Mapping[int, Sequence[int]],
    crowd: AbstractSet[int],
) -> Looked:
    """Rank the texts that stand in the lists of a text's fingerprints, by how much more they share than they have to.

    Those below the largest that two texts share are in both or only in this one (bottom-k sketch, Broder 1997): what
    shares two of the five smallest has about two fifths of a text. It takes a third, and two fingerprints where the
    text has eight: of 250,000 texts that shared a single one with another among 100,000 none was a near copy. Nor is
    one that is hardly half as long. Where few texts share anything, all are looked at. Crowded ones and `joins` have no
    rank: not all texts that have them are listed.
    """
    shared: dict[int, int] = {}
    for found, owed in _with_debts(prints, joins, lists, crowd):
        for text in found:
            shared[text] = shared.get(text, -owed) + 1
    size = name % _SIZES
    few = len(shared) <= LIMITS.posting_few
    fit = [(-more, -text) for text, more in shared.items() if (few or more >= 0) and abs(text % _SIZES - size) < _APART]
    best = sorted(fit)
    most = LIMITS.posting_candidates
    return Looked([-text for _, text in best[:most]], max(0, len(best) - most))


def _with_debts(
    prints: Sequence[int], joins: Sequence[int], lists: Mapping[int, Sequence[int]], crowd: AbstractSet[int]
) -> Iterator[tuple[Sequence[int], int]]:
    """Give the lists of fingerprints, the largest first, each with what a text must share that is in none before it."""
    ranked = [one for one in prints if one not in crowd]
    few = len(ranked) < LIMITS.fingerprints
    for rank in range(len(ranked), 0, -1):
        found = lists.get(ranked[rank - 1], ())
        yield found, 1 if few and len(found) <= LIMITS.posting_rare else max(_PROOF, -(-rank // 3))
    for one in joins:
        yield lists.get(one, ()), _PROOF
    for one in prints:
        if one in crowd:
            yield lists.get(one, ()), LIMITS.posting_crowded


def verified(folded: str, others: Iterable[tuple[int, str]], at_least: float) -> Iterator[tuple[int, float]]:
    """Give those of the other folded texts that resemble one at least so much, and how much."""
    pieces = _pieces(folded)
    enough = len(pieces) * LIMITS.across_pieces_found
    here: frozenset[str] | None = None
    for text, other in others:
        if sum(map(other.__contains__, pieces)) < enough:
            continue
        if max(len(folded), len(other)) > LIMITS.shingle_letters:
            score = resemblance(folded, other)
        else:
            here = here or shingles(folded)
            there = shingles(other)
            score = jaccard(len(here), len(there), len(here & there))
        if score >= at_least:
            yield text, score


def _pieces(folded: str) -> list[str]:
    """Take a few short pieces out of a text, from its beginning to its end."""
    size, most = LIMITS.across_piece, LIMITS.across_pieces - 1
    last = max(0, len(folded) - size)
    return [folded[start : start + size] for start in (last * at // most for at in range(most + 1))]
