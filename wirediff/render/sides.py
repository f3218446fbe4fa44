r"""One list of hunks holds both texts: this module takes the old or the new one out of it.

equal "at noon.", removed " ", added "\n", equal "The hull"   ->   old: equal "at noon.", equal " ", equal "The hull"

A blank that became a paragraph's end, or was one, is no word: marked, a struck blank would read as a dash.
"""

from collections.abc import Sequence
from typing import Final

from wirediff.core.changes import Hunk

OLD: Final = frozenset({"equal", "removed"})
"""What the old text is made of."""
NEW: Final = frozenset({"equal", "added"})
"""What the new text is made of."""


def of_side(hunks: Sequence[Hunk], side: frozenset[str]) -> list[Hunk]:
    """Give the hunks that a side is made of; a blank that stands for a break is like what stayed."""
    unmarked = break_blanks(hunks)
    return [Hunk("equal", hunk.text) if at in unmarked else hunk for at, hunk in enumerate(hunks) if hunk.op in side]


def break_blanks(hunks: Sequence[Hunk]) -> frozenset[int]:
    """Give the places of the blanks that became a paragraph's end, or were one."""
    breaks = {(at, hunk.op) for at, hunk in enumerate(hunks) if hunk.op != "equal" and "\n" in hunk.text}
    return frozenset(
        at
        for at, hunk in enumerate(hunks)
        if hunk.text.isspace() and "\n" not in hunk.text and {(at - 1, _other(hunk)), (at + 1, _other(hunk))} & breaks
    )


def _other(hunk: Hunk) -> str:
    return {"removed": "added", "added": "removed"}.get(hunk.op, "")
