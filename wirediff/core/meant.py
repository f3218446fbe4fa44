"""A repeat may be meant: a slogan, a standing head, a picture that opens and closes a story; somebody says so once.

    Acknowledgement(pattern="Photo: * / Meridian", source="agency-a", reason="their standing credit line")

A group is acknowledged where each of its texts is, so that a new variant of an acknowledged text is flagged again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from wirediff.core.canonical import comparison_key
from wirediff.core.groups import Acknowledged, Group
from wirediff.core.model import digest

ANYTHING = "*"
"""Stands for any text in a pattern; a text of nothing else would acknowledge everything."""


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """Why a repeat is meant, and where: in one article or (None) in all, from one source or (None) from any.

    It holds for the texts of which `keys` are the digests, or for those that fit `pattern`. `text` is the block that
    was acknowledged. Times are ISO 8601 in UTC; `withdrawn` is when it was undone, None while it holds.
    """

    id: int
    article: str | None
    source: str | None
    keys: tuple[str, ...]
    pattern: str | None
    text: str | None
    reason: str
    created: str
    withdrawn: str | None = None


def repeat_key(text: str) -> str:
    """Name a repeated text by its comparison key: it is the same repeat in another typography."""
    return digest("repeat", comparison_key(text))


def fits(pattern: str, text: str) -> bool:
    """Say whether a whole text fits a pattern; neither case nor typography counts, `*` is anything or nothing."""
    first, *rest = (comparison_key(part).casefold() for part in pattern.split(ANYTHING))
    left = comparison_key(text).casefold()
    if not rest:
        return left == first
    *middle, last = rest
    if not left.startswith(first):
        return False
    at = len(first)
    for part in middle:
        found = left.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return len(left) - at >= len(last) and left.endswith(last)


def acknowledged(
    group: Group, given: Sequence[Acknowledgement], *, article: str | None, sources: Sequence[str]
) -> Acknowledged | None:
    """Give the acknowledgement of a group in an article that came from these sources, None where a text has none."""
    holding = [
        one
        for one in given
        if one.article in (None, article) and (one.source is None or one.source in sources) and not one.withdrawn
    ]
    covering = [_covering(text, holding) for text in dict.fromkeys(one.text for one in group.occurrences)]
    first = covering[0]
    if first is None or None in covering:
        return None
    return Acknowledged(first.id, first.reason, first.created)


def _covering(text: str, holding: Sequence[Acknowledgement]) -> Acknowledgement | None:
    key = repeat_key(text)
    return next(
        (one for one in holding if key in one.keys or (one.pattern is not None and fits(one.pattern, text))), None
    )
