"""wirediff: article versioning and diff for wire copy."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from wirediff.core import duplicates, report
from wirediff.core.changes import Change, Fact, Hunk, Report
from wirediff.core.groups import Group
from wirediff.core.limits import LIMITS
from wirediff.core.model import Block, Copy
from wirediff.errors import InputError, NotFoundError, StoreError, UsageError, WirediffError
from wirediff.formats import parse

if TYPE_CHECKING:
    from wirediff.archive import Archive, Outcome

__all__ = [
    "Archive",
    "Block",
    "Change",
    "Copy",
    "Fact",
    "Group",
    "Hunk",
    "InputError",
    "NotFoundError",
    "Outcome",
    "Report",
    "StoreError",
    "UsageError",
    "WirediffError",
    "compare",
    "find_duplicates",
    "parse",
]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Give `Archive` and `Outcome`: two texts are compared without waiting for SQLite."""
    if name not in ("Archive", "Outcome"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from wirediff import archive  # noqa: PLC0415 - see above

    return getattr(archive, name)


def compare(old: Copy | bytes | str, new: Copy | bytes | str) -> Report:
    """Compare two texts; bytes and str are parsed first. Raises InputError where nothing can be read from one."""
    return report.compare(_copy(old), _copy(new))


def find_duplicates(
    copy: Copy | bytes | str | Sequence[Copy], *, near: float | None = LIMITS.near, kind: str | None = None
) -> tuple[Group, ...]:
    """Find what stands twice in a text; several copies are each looked at alone.

    Blocks repeat exactly, but for typography, nearly (at least `near` alike, from 0.5 to 1) or inside one another; with
    `near=None` only the first two count. `kind` keeps one kind.
    """
    if near is not None and not 0.5 <= near <= 1:
        raise UsageError(f"near is a share from 0.5 to 1, not {near}")
    copies = [copy] if isinstance(copy, Copy | bytes | str) else copy
    return duplicates.find_groups([_copy(one) for one in copies], kind=kind, near=near)


def _copy(text: Copy | bytes | str) -> Copy:
    return text if isinstance(text, Copy) else parse(text)
