"""Two sentences share words by chance, or because one was made from the other: what they share is weighed here.

"Police said 12 people died."   "At least 15 people died, police said."      the figure, the name and "died" count;
what is said all over the text, less
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import fsum
from typing import NamedTuple

from wirediff.core.alphabet import Alphabet
from wirediff.core.limits import LIMITS
from wirediff.core.script import common_runs


class Part(NamedTuple):
    """What is open of a sentence: the index of its block, its tokens as codes, and the letters of all of it."""

    block: int
    codes: str
    letters: int


class Shared(NamedTuple):
    """What the words weigh that two parts share, and what all words of each do."""

    common: float
    one: float
    other: float

    @property
    def dice(self) -> float:
        """How alike the two are: from 0 to 1, what is shared twice over all of both."""
        return 2 * self.common / (self.one + self.other)

    def rate(self, at_least: float) -> float:
        """Rate two parts from 0 to 1 of which the one may stand within the other; 0 where they are no pair."""
        share, dice = self.common / min(self.one, self.other), self.dice
        alike = dice >= at_least or share >= max(at_least, LIMITS.sentence_contained)
        return max(dice, share * 0.9) if alike else 0.0


def weigh_pairs(
    olds: Sequence[Part], news: Sequence[Part], pairs: Sequence[tuple[int, int]], letters: Alphabet
) -> Iterator[tuple[int, int, Shared]]:
    """Weigh pairs of parts, by their indexes; those that share too little to tell anything are left out."""
    weights = _weights("".join([part.codes for part in (*olds, *news)]), letters) if pairs else {}
    one = {a: _weighed(olds[a], weights) for a in {a for a, _ in pairs}}
    other = {b: _weighed(news[b], weights) for b in {b for _, b in pairs}}
    for a, b in pairs:
        common = _common(one[a], other[b])
        if common >= LIMITS.sentence_letters:
            yield a, b, Shared(common, one[a].total, other[b].total)


def share_a_name(one: Part, other: Part, letters: Alphabet) -> bool:
    """Say whether two parts share a name and hardly anything else: "the Institute for Public Policy in Oram"."""
    if one.codes == other.codes:
        return False
    says, said = letters.saying.__getitem__, 0.0
    for start, _, size in common_runs(one.codes, other.codes)[0]:
        said += sum(map(says, one.codes[start : start + size])) if size > 1 else says(one.codes[start]) / 2
        if said >= LIMITS.sentence_says:
            return False
    return True


class _Weighed(NamedTuple):
    """A part's tokens, what each of them weighs, and what all do."""

    codes: str
    weights: Sequence[float]
    total: float


def _weights(everything: str, letters: Alphabet) -> dict[str, float]:
    """Weigh the tokens of what is open: a name all over the story does not tell its paragraphs apart.

    A figure counts twice: who writes a sentence anew keeps it, and few sentences have the same one.
    """
    telling, rare = letters.telling, LIMITS.rare
    return {
        code: telling[code] if n <= rare else telling[code] * (rare / n) ** 0.5
        for code, n in Counter(everything).items()
    }


def _weighed(part: Part, weights: Mapping[str, float]) -> _Weighed:
    weighed = list(map(weights.__getitem__, part.codes))
    return _Weighed(part.codes, weighed, fsum(weighed))


def _common(one: _Weighed, other: _Weighed) -> float:
    """Weigh what two parts share; a word that matches alone may do so by chance: half."""
    weights = one.weights
    return fsum([
        fsum(weights[start : start + size]) if size > 1 else weights[start] / 2
        for start, _, size in common_runs(one.codes, other.codes)[0]
    ])  # fmt: skip
