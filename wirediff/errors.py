"""Every error wirediff raises on purpose.

An error is one line for its reader: what is wrong, why, and what to do next. The shells catch exactly `WirediffError`,
print that line and leave with `exit_code`; anything else is a bug and keeps its traceback.
"""

from typing import ClassVar


class WirediffError(Exception):
    """The base of all of them; `exit_code` is what the command line leaves with."""

    exit_code: ClassVar[int] = 2


class UsageError(WirediffError):
    """What was asked for cannot be: an address, an option or a combination that means nothing."""


class InputError(WirediffError):
    """A text that cannot be read: a missing path, a folder without files, a file without text, a limit met."""


class NotFoundError(WirediffError):
    """No such article, revision or block in the database."""


class StoreError(WirediffError):
    """The database is not there, is not one of wirediff's, is locked, or was written by a newer wirediff."""
