"""Bytes to `Copy`: one wire format a module, each a function in `READERS`."""

from collections.abc import Callable
from typing import Final

from wirediff.core.model import Copy
from wirediff.errors import UsageError
from wirediff.formats import text

READERS: Final[dict[str, Callable[[bytes | str], Copy]]] = {"text": text.read}
"""The readers by the format's name; a new format is a module and a line here."""


def parse(data: bytes | str, *, format: str = "auto") -> Copy:  # noqa: A002 - the contract's name
    """Read one text as it arrived.

    Raises InputError where nothing can be read from it, UsageError where the format is unknown.
    """
    if format not in ("auto", *READERS):
        raise UsageError(f"no format is called {format!r}: use one of auto, {', '.join(READERS)}")
    return READERS["text" if format == "auto" else format](data)
