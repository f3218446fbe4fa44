"""What can be named on the command line: a file, a folder of files, standard input, or an address in the database.

    page.txt   a file, where one of that name is here     wire/    every file below it, in name order
    ./page     a file: there is a slash in it             -        standard input
    kremlin    an address, for everything else

An article that is called like a file in the current folder is reached as `NAME@latest`.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import wirediff
from wirediff.core.model import Copy
from wirediff.errors import InputError, WirediffError

MAX_BYTES: Final = 16 * 1024 * 1024
"""The largest text that is read: a story has some thousand bytes, and what is larger was named by mistake."""


def is_file(name: str) -> bool:
    """Say whether a name on the command line means a file."""
    return name == "-" or ("/" in name and "@" not in name) or os.path.isfile(name)  # noqa: PTH113 - Path asks, and raises, where a name is too long


def read_bytes(name: str) -> bytes:
    """Read a file or standard input; raises InputError that says why it cannot be read."""
    try:
        if name == "-":
            if sys.stdin is None:
                raise InputError("-: standard input is closed; name a file")
            data = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise InputError(f"{name}: there is no such file") from error
    except IsADirectoryError as error:
        raise InputError(f"{name}: it is a folder; name a file in it") from error
    except OSError as error:
        raise InputError(f"{name}: it cannot be read: {error.strerror}") from error
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: it is larger than 16 MiB, the most that is read as one text; split it")
    return data


def read_copy(name: str) -> Copy:
    """Read and parse a file; what is wrong with it is said with its name."""
    return parse_named(name, read_bytes(name))


def parse_named(name: str, data: bytes) -> Copy:
    """Parse what a file holds; what is wrong with it is said with its name."""
    try:
        return wirediff.parse(data)
    except InputError as error:
        raise InputError(f"{name}: {error}") from error


def files(name: str) -> Iterator[str | WirediffError]:
    """Give the files that a name stands for: itself, or all below it in name order; a folder's trouble is an item."""
    if not os.path.isdir(name):  # noqa: PTH112 - as above
        yield name
        return
    found = 0
    for item in _below(name):
        found += 1
        yield item
    if not found:
        yield InputError(f"{name}: there is no file in this folder; hidden ones are skipped")


def _below(folder: str) -> Iterator[str | WirediffError]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield InputError(f"{folder}: the folder cannot be read: {error.strerror}")
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path)
        elif entry.is_file() or entry.is_symlink():
            yield entry.path
