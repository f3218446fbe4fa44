"""Texts and readings that several tests share."""

from pathlib import Path

import pytest

import wirediff
from wirediff.core.changes import Change
from wirediff.core.model import Block, Copy

SHARED = Path(__file__).resolve().parents[1] / ".." / "shared"


def shared(name: str) -> Path:
    """Give a file of real text, or skip the test where it is not there."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"real text is not here: {path} (the test reads it, the project does not carry it)")
    return path


def story(*paragraphs: str) -> Copy:
    """Read paragraphs as one text, a blank line between them."""
    return wirediff.parse("\n\n".join(paragraphs))


def kinds(text: str) -> list[tuple[str, str]]:
    """Give the kinds and texts of what stands in a text."""
    return [(block.kind, block.text) for block in wirediff.parse(text).blocks]


def marked(change: Change) -> str:
    """Spell a change's hunks in one line: `[-old-]{+new+}`."""
    signs = {"equal": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    return "".join(signs[hunk.op].format(hunk.text) for hunk in change.hunks)


def changes(old: Copy, new: Copy) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    """Give what changed as (op, old positions, new positions), unchanged blocks left out."""
    report = wirediff.compare(old, new)
    return [(c.op, c.old, c.new) for c in report.changes if c.op != "unchanged"]


def sides(change: Change) -> tuple[str, str]:
    """Give the old and the new text that a change's hunks rebuild."""
    old = "".join(hunk.text for hunk in change.hunks if hunk.op != "added")
    return old, "".join(hunk.text for hunk in change.hunks if hunk.op != "removed")


def text_of(blocks: tuple[Block, ...], positions: tuple[int, ...]) -> str:
    """Give the text of blocks by their positions, a line each."""
    return "\n".join(blocks[position - 1].text for position in positions)
