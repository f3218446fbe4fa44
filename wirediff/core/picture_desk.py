"""A caption may be right and stand under the wrong picture; this module says what a picture editor would ask about.

    r1  FILE PHOTO: A ferry lies off Port Ellis, October 3, 2023. REUTERS/Ilse Brandt
    r2  A ferry lies off Port Ellis, October 3, 2023. AP/Ilse Brandt         story of 2024-05-02
        ->  credit-differs, older-than-story, file-mark-lost

Captions are compared by what they say (`core.captions`), folded; those of attached pictures come with the asset's id.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from wirediff.core.captions import CaptionParts, read_caption
from wirediff.core.fingerprint import folded
from wirediff.core.limits import LIMITS
from wirediff.core.model import Copy

WARNINGS: Final = (
    "same-caption-other-picture", "same-picture-other-caption", "credit-differs",
    "older-than-story", "later-than-story", "file-mark-lost",
)  # fmt: skip
"""What can be asked about a caption; an open list."""


@dataclass(frozen=True, slots=True)
class Warned:
    """A question about a caption: its code (see `WARNINGS`) and the question in words."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class CaptionEntry:
    """A caption of a text with its parts: a block has `position` and `lines`, an attached picture's has an `asset`."""

    position: int | None
    lines: tuple[int, int] | None
    asset: str | None
    text: str
    parts: CaptionParts
    warnings: tuple[Warned, ...] = ()

    @property
    def key(self) -> str:
        """Give what it says of the picture, folded: two captions of one key differ in credit and marks at most."""
        return folded(self.parts.said) or folded(self.text)

    @property
    def place(self) -> str:
        """Say which caption it is: "¶3", or the asset's id."""
        return f"¶{self.position}" if self.position is not None else self.asset or "an attached picture"


def captions(copy: Copy, before: Copy | None = None) -> tuple[CaptionEntry, ...]:
    """List a text's captions in reading order, those of attached pictures last; `before` is the revision before it."""
    found = _entries(copy)
    marked = {entry.key for entry in _entries(before) if entry.parts.file_photo} if before else frozenset()
    told = _Told(found, _story_day(copy), frozenset(marked))
    return tuple(replace(entry, warnings=tuple(told.of(entry))) for entry in found)


def _entries(copy: Copy) -> list[CaptionEntry]:
    blocks = [
        CaptionEntry(block.position, block.lines, None, block.text, read_caption(block.text))
        for block in copy.blocks
        if block.kind == "caption"
    ]
    return blocks + [CaptionEntry(None, None, one.asset, one.text, read_caption(one.text)) for one in copy.captions]


def _story_day(copy: Copy) -> date | None:
    """Give the day on which a story was published, or else made."""
    try:
        return date.fromisoformat((copy.published or copy.version_created or "")[:10])
    except ValueError:
        return None


class _Told:
    """What is known of all captions of a text, so that each is looked at once."""

    def __init__(self, entries: Sequence[CaptionEntry], story: date | None, marked: frozenset[str]) -> None:
        self._story = story
        self._marked = marked
        self._by_key: dict[str, list[CaptionEntry]] = {}
        self._by_asset: dict[str, CaptionEntry] = {}
        for entry in entries:
            self._by_key.setdefault(entry.key, []).append(entry)
            if entry.asset is not None:
                self._by_asset.setdefault(entry.asset, entry)

    def of(self, entry: CaptionEntry) -> Iterator[Warned]:
        """Give the questions about one caption."""
        yield from self._pictures(entry)
        yield from self._credits(entry)
        yield from self._days(entry)
        if entry.key in self._marked and not entry.parts.file_photo:
            yield Warned("file-mark-lost", "it was marked as a file photo in the revision before, and is no more")

    def _pictures(self, entry: CaptionEntry) -> Iterator[Warned]:
        if entry.asset is None:
            return
        others = (other.asset for other in self._by_key[entry.key] if other.asset not in (None, entry.asset))
        other = next(others, None)
        if other is not None:
            yield Warned("same-caption-other-picture", f"picture {other} has the same caption")
        first = self._by_asset[entry.asset]
        if first.key != entry.key:
            yield Warned("same-picture-other-caption", f'the same picture says elsewhere: "{first.text}"')

    def _credits(self, entry: CaptionEntry) -> Iterator[Warned]:
        first = self._by_key[entry.key][0]
        if _credit(first) != _credit(entry):
            yield Warned("credit-differs", f"{first.place} has the same words and {_credited(first)}")

    def _days(self, entry: CaptionEntry) -> Iterator[Warned]:
        if self._story is None or entry.parts.day is None:
            return
        days = (self._story - date.fromisoformat(entry.parts.day)).days
        if days > LIMITS.caption_days and not entry.parts.file_photo:
            message = f"dated {days} days before the story ({self._story}), and not marked as a file photo"
            yield Warned("older-than-story", message)
        if days < -1:
            yield Warned("later-than-story", f"dated {-days} days after the story ({self._story})")


def _credit(entry: CaptionEntry) -> str:
    return folded(entry.parts.credit.text) if entry.parts.credit else ""


def _credited(entry: CaptionEntry) -> str:
    return f"the credit {entry.parts.credit.text}" if entry.parts.credit else "no credit"
