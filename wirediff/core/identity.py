"""Most copy comes without an id; which story a text is a version of must be told from what it says.

    "UPDATE 1-Ferry sinks off Port Ellis"  + 4 paragraphs, 3 of them known  ->  article "ferry-sinks-port-ellis"
    "Market closes up"                     + 9 paragraphs, none of them     ->  None: a headline alone proves nothing

Boilerplate, captions and short lines prove nothing either. A wrong merge does more harm than a story kept twice, so in
doubt the answer is a new article.
"""

import re
from collections import Counter
from collections.abc import KeysView, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel

from wirediff.core.alphabet import alphabet
from wirediff.core.canonical import comparison_key
from wirediff.core.kinds import count_words
from wirediff.core.limits import LIMITS
from wirediff.core.marks import without_marks
from wirediff.core.model import Block, Copy, digest
from wirediff.core.similar import contained_pairs

_BODY: Final = frozenset({"paragraph", "table"})
_UPDATES: Final = frozenset({"writethru", "lead", "net", "update", "wrapup", "correction", "refile"})
_BETWEEN: Final = re.compile(r"[\W_]+")
_LOOSE: Final = re.compile(r"^[\W_]+|[\W_]+$")


@dataclass(frozen=True, slots=True)
class Recognised:
    """The article that a text belongs to, or None; `rivals` are those between which it could not be told."""

    article: str | None
    rivals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two texts share: letters of each body, paragraphs, and whether the headline or slug line is one.

    `alert` is the share of an alert's words that its update has, None where neither text is an alert with an update.
    """

    smaller: float
    larger: float
    blocks: int
    heading: bool
    alert: float | None = None

    @property
    def one_story(self) -> bool:
        """Say whether that is enough."""
        if self.heading and self.smaller >= LIMITS.identity_heading_share:
            return True
        if self.heading and self.alert is not None and self.alert >= LIMITS.identity_alert:
            return True
        return (
            self.blocks >= LIMITS.identity_blocks
            and self.smaller >= LIMITS.identity_share
            and self.larger >= LIMITS.identity_share_larger
        )

    @property
    def rank(self) -> float:
        """Give the order of candidates: one headline outweighs any difference between bodies."""
        return self.heading + (self.smaller + self.larger) / 2


def traces(copy: Copy) -> tuple[str, ...]:
    """Give what a later version is recognised by: digests of long paragraphs, headline and slug line."""
    return tuple(dict.fromkeys([*_headings(copy), *(trace(block) for block in copy.blocks if _is_substantive(block))]))


def trace(block: Block) -> str:
    """Give the digest that a paragraph is recognised by, in whatever typography."""
    return digest("trace", f"body\n{block.key}")


def recognise(copy: Copy, candidates: Sequence[Copy], common: AbstractSet[str] = frozenset()) -> Recognised:
    """Tell of which candidate, the newest text of each article, a text is a version.

    `common` holds the traces of what stands in too many articles to tell anything.
    """
    likenesses = [(likeness(copy, candidate, common), str(candidate.article)) for candidate in candidates]
    found = sorted(
        ((like.rank, name) for like, name in likenesses if like.one_story), key=lambda one: (-one[0], one[1])
    )
    if not found:
        return Recognised(None)
    rivals = tuple(name for rank, name in found if rank >= found[0][0] - LIMITS.identity_margin)
    return Recognised(None, rivals) if len(rivals) > 1 else Recognised(found[0][1])


def likeness(one: Copy, other: Copy, common: AbstractSet[str] = frozenset()) -> Likeness:
    """Say how much two texts share; the same either way round."""
    here, there = _body(one, common), _body(other, common)
    blocks, letters = _shared(here, there)
    sizes = sorted(sum(len(block.text) for block in body) for body in (here, there))
    heading = bool((_headings(one) & _headings(other)) - common)
    if not sizes[0]:
        return Likeness(0.0, 0.0, 0, heading)
    alert = _alert(one, here, other, there) if heading else None
    return Likeness(min(1.0, letters / sizes[0]), min(1.0, letters / sizes[1]), blocks, heading, alert)


def _alert(one: Copy, here: Sequence[Block], other: Copy, there: Sequence[Block]) -> float | None:
    """Give the share of the shorter text's telling words that the longer has, where its agency marked it an update."""
    shorter, longer, update = (here, there, other) if len(here) < len(there) else (there, here, one)
    if len(shorter) > LIMITS.identity_alert_blocks or not any(mark.kind in _UPDATES for mark in update.marks):
        return None
    words = _telling(shorter)
    return len(words & _telling(longer)) / len(words) if words else None


def _telling(blocks: Sequence[Block]) -> AbstractSet[str]:
    words = {word.strip("\n .,;:!?'\"()").lower() for block in blocks for word in alphabet().read(block.key).tokens}
    return {word for word in words if len(word) > 3 or word.isdigit()}


def _body(copy: Copy, common: AbstractSet[str]) -> list[Block]:
    body = [block for block in copy.blocks if block.kind in _BODY and trace(block) not in common]
    return [block for block in body if _is_substantive(block)] or body


def _is_substantive(block: Block) -> bool:
    return block.kind in _BODY and count_words(block.text) >= LIMITS.identity_words


def _headings(copy: Copy) -> KeysView[str]:
    """Give the digests of headline and slug line, agency marks taken off, where they are long enough to tell."""
    headline = without_marks(copy.headline or "")
    slugline = copy.slugline or ""
    for mark in copy.marks:
        if mark.field == "slugline":
            slugline = slugline.replace(mark.text, " ")
    named = {"headline": headline, "slugline": slugline}
    found = {digest("trace", f"{kind}\n{_bare(text)}"): kind for kind, text in named.items() if _names_a_story(text)}
    return found.keys()


def _bare(text: str) -> str:
    return _LOOSE.sub("", comparison_key(text, "headline"))


def _names_a_story(text: str) -> bool:
    """Tell a headline from a heading that any story could have: it has words enough that are not short ones."""
    long_words = [word for word in _BETWEEN.split(text) if len(word) > 3]
    return sum(max(1, count_words(word)) for word in long_words) >= LIMITS.identity_heading_words


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
