"""Somebody says that a repeat is meant: of a block, where it stands, or of whatever fits a pattern.

kestrel@r1#p18, "opens and closes the page"       the texts of that group, in this article
"Photo: * / Meridian", "their standing credit"    every such text, in every article or of one source
"""

from wirediff.archive.places import find
from wirediff.archive.repeating import repeats
from wirediff.core.limits import LIMITS
from wirediff.core.meant import ANYTHING, Acknowledgement, repeat_key
from wirediff.errors import NotFoundError, UsageError
from wirediff.store.acknowledgements import acknowledgements, put_acknowledgement
from wirediff.store.database import Database
from wirediff.store.revisions import blocks_of


def acknowledge_block(db: Database, address: str, *, reason: str, created: str) -> Acknowledgement:
    """Acknowledge the group in which a block stands, or the block's text where nothing repeats it yet."""
    found = find(db, address)
    position = found.place.position
    if position is None:
        raise UsageError(f"{address} names no block: add its number, as in {found.place.article}@r1#p18")
    groups = repeats(db, f"{found.place.article}@r{found.place.revision}", kind=None, near=LIMITS.near).groups
    texts = [_block(db, found.row["id"], position)]
    for group in groups:
        if any(one.position == position for one in group.occurrences):
            texts += [one.text for one in group.occurrences]
    number = put_acknowledgement(
        db, article=found.row["article"], source=None, keys=[repeat_key(text) for text in dict.fromkeys(texts)],
        pattern=None, text=texts[0], reason=_reason(reason), created=created,
    )  # fmt: skip
    return _given(db, number)


def acknowledge_pattern(
    db: Database, pattern: str, *, article: str | None, source: str | None, reason: str, created: str
) -> Acknowledgement:
    """Acknowledge whatever fits a pattern, in one article or in all, from one source or from any."""
    letters = sum(map(str.isalnum, pattern))
    if letters < LIMITS.pattern_letters:
        raise UsageError(
            f"the pattern {pattern!r} would acknowledge nearly everything: give words beside the {ANYTHING}"
        )
    number = put_acknowledgement(
        db, article=find(db, article).row["article"] if article else None, source=source, keys=None,
        pattern=pattern, text=None, reason=_reason(reason), created=created,
    )  # fmt: skip
    return _given(db, number)


def unknown(number: int) -> NotFoundError:
    """Say that there is no such acknowledgement to undo."""
    return NotFoundError(f"no acknowledgement {number} holds: `wirediff acknowledgements` lists those that do")


def _reason(text: str) -> str:
    reason = " ".join(text.split())
    if not reason:
        raise UsageError("an acknowledgement needs a reason: say in a few words why the repeat is meant")
    return reason


def _given(db: Database, number: int) -> Acknowledgement:
    return next(one for one in acknowledgements(db) if one.id == number)


def _block(db: Database, revision: int, position: int) -> str:
    return next(block.text for block in blocks_of(db, revision) if block.position == position)
