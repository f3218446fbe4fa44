"""What a later version of a story is found by among all others: long paragraphs, headline, runs of words.

    "UPDATE 1-Ferry sinks off Port Ellis", 6 paragraphs   ->   7 traces, found as they are; 32 numbers, found if edited

A trace is exact; the sketch holds the smallest fingerprints of the whole body (bottom-k over runs of three words), so
that a text in which every paragraph was touched still shares some of its numbers.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from wirediff.core.canonical import comparison_key
from wirediff.core.fingerprint import fingerprints, folded
from wirediff.core.kinds import count_words
from wirediff.core.limits import LIMITS
from wirediff.core.marks import is_withdrawn, without_marks
from wirediff.core.model import Block, Copy, digest

_BODY: Final = frozenset({"paragraph", "table"})
_COUNT: Final = re.compile(r"\W*,\s*\d{2,4}\s*$")
"""The number of words behind a slug line: every version has another one."""
_BETWEEN: Final = re.compile(r"[\W_]+")
_LOOSE: Final = re.compile(r"^[\W_]+|[\W_]+$")


def traces(copy: Copy) -> tuple[str, ...]:
    """Give what a later version is recognised by: digests of long paragraphs, and of headline and slug line.

    What few texts are asked for is among them: short headings, for the sake of kills (see `asked_for`), and `start`.
    """
    return tuple(dict.fromkeys([*_headings(copy), *start(copy), *_paragraphs(copy)]))


def start(copy: Copy) -> tuple[str, ...]:
    """Give the digest of what a headline begins with: a toll that rises behind it makes another headline of it."""
    words = [word for word in _BETWEEN.split(_bare(without_marks(copy.headline or ""))) if len(word) > 3]
    first = words[: LIMITS.identity_heading_words]
    return (digest("trace", f"start\n{' '.join(first)}"),) if len(first) == LIMITS.identity_heading_words else ()


def asked_for(copy: Copy) -> tuple[str, ...]:
    """Give the traces by which a text finds the article that it is a version of."""
    return tuple(dict.fromkeys([*headings(copy, short=is_withdrawn(copy)), *_paragraphs(copy)]))


def _paragraphs(copy: Copy) -> Iterator[str]:
    return (trace(block) for block in copy.blocks if is_substantive(block))


def trace(block: Block) -> str:
    """Give the digest that a paragraph is recognised by, in whatever typography."""
    return digest("trace", f"body\n{block.key}")


def sketch(copy: Copy, common: AbstractSet[str] = frozenset()) -> tuple[int, ...]:
    """Give the smallest fingerprints of a text's body, paragraphs left out that are `common`."""
    body = (block for block in copy.blocks if is_substantive(block) and not (common and trace(block) in common))
    found = {number for block in body for number in fingerprints(folded(block.text))}
    return tuple(sorted(found)[: LIMITS.identity_sketch])


def is_body(block: Block) -> bool:
    """Tell what a story says from what stands around it."""
    return block.kind in _BODY


def is_substantive(block: Block) -> bool:
    """Tell a paragraph that is long enough to tell one story from another."""
    return is_body(block) and count_words(block.text) >= LIMITS.identity_words


def headings(copy: Copy, *, short: bool = False) -> frozenset[str]:
    """Give the digests of headline and slug line, agency marks taken off, where they are long enough to tell.

    A kill has nothing else to tell, so there `short` ones may say what it is perhaps of.
    """
    return frozenset(trace for trace, text in _headings(copy).items() if short or _names_a_story(text))


def _headings(copy: Copy) -> dict[str, str]:
    """Give headline and slug line by their digests."""
    slugline = copy.slugline or ""
    for mark in copy.marks:
        if mark.field == "slugline":
            slugline = slugline.replace(mark.text, " ")
    slugline = _COUNT.sub("", slugline)
    named = {"headline": without_marks(copy.headline or ""), "slugline": slugline}
    return {digest("trace", f"{kind}\n{bare}"): text for kind, text in named.items() if (bare := _bare(text))}


def _bare(text: str) -> str:
    return _LOOSE.sub("", comparison_key(text, "headline"))


def _names_a_story(text: str) -> bool:
    """Tell a headline from a heading that any story could have: it has words enough that are not short ones."""
    long_words = [word for word in _BETWEEN.split(text) if len(word) > 3]
    return sum(max(1, count_words(word)) for word in long_words) >= LIMITS.identity_heading_words
