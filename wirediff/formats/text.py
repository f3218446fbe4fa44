"""Plain copy: page copy, press releases, agency text without an envelope."""

from wirediff.core.blocks import read_text
from wirediff.core.model import Copy, Problem
from wirediff.errors import InputError
from wirediff.formats.decode import decode
from wirediff.formats.entities import without_entities


def read(data: bytes | str) -> Copy:
    """Read plain copy; raises InputError where nothing can be read from it."""
    problems: tuple[Problem, ...] = ()
    encoding = None
    if isinstance(data, bytes):
        text, encoding, problems = decode(data)
    else:
        text = data
    copy = read_text(without_entities(text), encoding=encoding, problems=problems)
    if not copy.blocks:
        raise InputError("no text: it holds nothing that can be seen")
    return copy
