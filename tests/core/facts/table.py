"""The pairs of sentences on which facts are measured, read from two plain files.

    en: The toll rose to {12|15} on Monday. => number 12 > 15

`{old|new}` is where the two texts differ; after `=>` stand the facts a reader would name, `∅` for a side without one.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
CHOICE = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")


class Pair(NamedTuple):
    """Two texts, their language, and the facts that differ as (type, old, new)."""

    language: str
    old: str
    new: str
    facts: tuple[tuple[str, str | None, str | None], ...]
    line: str


def pairs(name: str) -> Iterator[Pair]:
    """Give the pairs of a file."""
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            language, _, rest = line.partition(": ")
            text, _, facts = rest.rpartition(" => ")
            old, new = (CHOICE.sub(rf"\{side}", text).strip() for side in (1, 2))
            yield Pair(language, old, new, tuple(_facts(facts)), line)


def _facts(text: str) -> Iterator[tuple[str, str | None, str | None]]:
    for item in text.split("; ") if text != "nothing" else ():
        kind, _, sides = item.partition(" ")
        old, _, new = sides.partition(" > ")
        yield kind, None if old == "∅" else old, None if new == "∅" else new
