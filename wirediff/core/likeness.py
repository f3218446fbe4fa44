"""Two texts share much or little; this module says how much of what makes a story, and of what any story could have.

    paragraphs that stayed, edited ones by the letters that stayed        smaller 0.8, larger 0.7, 5 blocks
    headline and first paragraph, rare words weighing more                words 0.9
    figures and days                                                      figures 0.2: yesterday's form, filled in anew

The measures are the same whichever text came first. What they prove is decided in `core.evidence`.
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Final

from rapidfuzz.distance import Indel

from wirediff.core.alphabet import alphabet
from wirediff.core.fingerprint import folded
from wirediff.core.limits import LIMITS
from wirediff.core.marks import without_marks
from wirediff.core.model import Block, Copy
from wirediff.core.similar import contained_pairs
from wirediff.core.times import MONTHS
from wirediff.core.traces import headings, is_body, is_substantive, trace

_FIGURE: Final = re.compile(r"\d+(?:[.,:/]\d+)*")
_WORD: Final = re.compile(r"(?<![\w/=.&?#])[^\W\d_]+")  # none of a web address's
_DAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "понедельник вторник среду четверг пятницу субботу воскресенье".split()
).union(name for name in MONTHS if len(name) > 3)


@dataclass(frozen=True, slots=True)
class Rarity:
    """In how many of so many texts a word stands in headline or first paragraph: the rarer, the more it tells."""

    texts: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)

    def weight(self, words: Collection[str]) -> float:
        """Give what words weigh together."""
        return sum(math.log1p((self.texts + 1) / (self.counts.get(word, 0) + 1)) for word in sorted(words))


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two texts share: letters of each body, paragraphs, and whether the headline or slug line is one.

    `words` is the share of the weight of headline and first paragraph, of the side that has less; `figures` the share
    of the numbers and days that the text with fewer of them has from the other (None where it has none), `counted` how
    many that text has. `alert` is the share of an alert's words that the longer text has, None where neither is one.
    `renamed` is true where each text names somebody again and again whom the other one never does.
    """

    smaller: float
    larger: float
    blocks: int
    heading: bool
    words: float = 0.0
    figures: float | None = None
    counted: int = 0
    alert: float | None = None
    renamed: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What a text is compared by: its body without boilerplate, headings, words of its opening, numbers and days.

    `said` are the words of the body, `named` those of them that it names again and again.
    """

    body: tuple[Block, ...]
    headings: AbstractSet[str]
    opening: frozenset[str]
    figures: frozenset[str]
    said: frozenset[str]
    named: frozenset[str]


def told(copy: Copy, common: AbstractSet[str] = frozenset()) -> Told:
    """Give what a text is compared by; `common` are traces of paragraphs that tell nothing."""
    body = tuple(_body(copy, common))
    return Told(body, headings(copy), opening(copy), _figures(body), *_names(copy))


def likeness(one: Told, other: Told, rarity: Rarity | None = None) -> Likeness:
    """Say how much two texts share; the same either way round."""
    heading = bool(one.headings & other.headings)
    words = _words(one.opening, other.opening, rarity or Rarity())
    sizes = sorted(sum(len(block.text) for block in side.body) for side in (one, other))
    if not sizes[0]:
        return Likeness(0.0, 0.0, 0, heading, words)
    blocks, letters = _shared(one.body, other.body)
    counted = min(len(one.figures), len(other.figures))
    return Likeness(
        smaller=min(1.0, letters / sizes[0]),
        larger=min(1.0, letters / sizes[1]),
        blocks=blocks,
        heading=heading,
        words=words,
        figures=len(one.figures & other.figures) / counted if counted else None,
        counted=counted,
        alert=_alert(one.body, other.body),
        renamed=not (one.named <= other.said or other.named <= one.said),
    )


def opening(copy: Copy) -> frozenset[str]:
    """Give the words of a text's headline, without its marks, and of its first paragraph."""
    lede = next((block.text for block in copy.blocks if is_substantive(block)), "")
    return frozenset(f"{folded(without_marks(copy.headline or ''))} {folded(lede)}".split())


def _words(here: AbstractSet[str], there: AbstractSet[str], rarity: Rarity) -> float:
    lighter = min(rarity.weight(here), rarity.weight(there))
    return rarity.weight(here & there) / lighter if lighter else 0.0


def _figures(body: Sequence[Block]) -> frozenset[str]:
    """Give the numbers and days that a body names."""
    text = "\n".join(block.key for block in body)
    return frozenset(_FIGURE.findall(text)) | _DAYS.intersection(folded(text).split())


def _names(copy: Copy) -> tuple[frozenset[str], frozenset[str]]:
    """Give the words of a body, and those of some letters that stand there several times, always with a capital."""
    times = Counter(_WORD.findall("\n".join(block.text for block in copy.blocks if is_body(block))))
    names = {
        word.lower()
        for word, number in times.items()
        if number >= LIMITS.identity_named and len(word) >= LIMITS.identity_name and word[0].isupper()
    }
    return frozenset(map(str.lower, times)), frozenset(names.difference(times))


def _alert(here: Sequence[Block], there: Sequence[Block]) -> float | None:
    """Give the share of an alert's telling words that a longer text has; None where neither is an alert."""
    shorter, longer = (here, there) if len(here) < len(there) else (there, here)
    if len(shorter) > LIMITS.identity_alert_blocks or len(shorter) == len(longer):
        return None
    words = _telling(shorter)
    return len(words & _telling(longer)) / len(words) if words else None


def _telling(blocks: Sequence[Block]) -> AbstractSet[str]:
    words = {word.strip("\n .,;:!?'\"()").lower() for block in blocks for word in alphabet().read(block.key).tokens}
    return {word for word in words if len(word) > 3 or word.isdigit()}


def _body(copy: Copy, common: AbstractSet[str]) -> list[Block]:
    """Give what tells the story: long paragraphs and the rows of tables; of a text without any, what there is."""
    body = [block for block in copy.blocks if is_body(block) and trace(block) not in common]
    return [block for block in body if block.kind == "table" or is_substantive(block)] or body


def _shared(here: Sequence[Block], there: Sequence[Block]) -> tuple[int, float]:
    """Count the paragraphs and letters that stand on both sides, edited ones by what stayed of them."""
    equal = Counter(block.key for block in here) & Counter(block.key for block in there)
    left = [_without(side, equal) for side in (here, there)]
    letters = float(sum(len(key) * times for key, times in equal.items()))
    near = _near(*left)
    return equal.total() + len(near), letters + sum(near)


def _without(blocks: Sequence[Block], equal: Counter[str]) -> list[Block]:
    owed = Counter(equal)
    left = []
    for block in blocks:
        if owed[block.key]:
            owed[block.key] -= 1
        else:
            left.append(block)
    return left


def _near(here: Sequence[Block], there: Sequence[Block]) -> list[float]:
    """Give the letters that edited paragraphs kept: the best pairs first, each paragraph used up by what it gave."""
    codes = alphabet()
    mine, theirs = ([codes.read(block.text).codes for block in side] for side in (here, there))
    pairs = []
    for i, j in contained_pairs(mine, theirs):
        shorter = min(len(mine[i]), len(theirs[j]))
        kept = Indel.normalized_similarity(mine[i], theirs[j]) * (len(mine[i]) + len(theirs[j])) / 2 / shorter
        if kept >= LIMITS.identity_near:
            pairs.append((kept * min(len(here[i].text), len(there[j].text)), i, j))
    return _used_up(sorted(pairs, key=lambda pair: (-pair[0], pair[1:])), here, there)


def _used_up(pairs: Sequence[tuple[float, int, int]], here: Sequence[Block], there: Sequence[Block]) -> list[float]:
    room = ([len(block.text) for block in here], [len(block.text) for block in there])
    given = []
    for letters, i, j in pairs:
        if letters <= min(room[0][i], room[1][j]):
            room[0][i] -= int(letters)
            room[1][j] -= int(letters)
            given.append(letters)
    return given
