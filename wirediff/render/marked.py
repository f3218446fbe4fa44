"""The words of a change as painted text: what an editor reads inside a paragraph.

    equal "killed ", removed "three ", added "four ", equal "soldiers"  ->  killed [-three-]{+four+} soldiers

With colour the brackets go, bold blue and struck-through amber say the same. A long stretch that stayed is shortened
to what stands beside the changes.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from wirediff.core.changes import Hunk
from wirediff.render.escape import visible
from wirediff.render.ink import Span
from wirediff.render.sides import break_blanks

_BRACKETS: Final = {"removed": ("[-", "-]"), "added": ("{+", "+}")}
_BREAK: Final = "\n"
"""Stands between the paragraphs of a split or a merge, on the side that has several."""


def spell(hunks: Sequence[Hunk], *, colour: bool, keep: int | None) -> Iterator[Span]:
    """Give the hunks as spans; of a longer stretch that stayed, `keep` characters beside each change (None: all)."""
    if [hunk.op for hunk in hunks] == ["removed", "added"]:
        yield from _replaced(hunks[0].text, hunks[1].text, colour)
        return
    last = len(hunks) - 1
    unmarked = break_blanks(hunks)
    for at, hunk in enumerate(hunks):
        if at in unmarked:
            continue
        if hunk.op == "equal":
            yield Span(visible(_shortened(hunk.text, keep, at == 0, at == last), lines=True))
        elif hunk.op == "removed":
            follower = hunks[at + 1] if at < last and hunks[at + 1].op == "added" else None
            follower = None if at + 1 in unmarked else follower
            yield from _word(hunk, follower, colour)
        else:
            yield from _word(hunk, None, colour)


def stacked(hunks: Sequence[Hunk]) -> Iterator[Span]:
    """Give a table's row as it was and, below it, as it is: side by side its columns would not stand in line."""
    for sign, op in (("- ", "removed"), ("+ ", "added")):
        yield Span("\n" * (op == "added"))
        yield Span(sign, f"{op}-block")
        yield from (Span(visible(hunk.text), op * (hunk.op == op)) for hunk in hunks if hunk.op in ("equal", op))


def _replaced(old: str, new: str, colour: bool) -> Iterator[Span]:
    """Set old and new below each other where nothing stayed."""
    yield _bracketed(old, "removed", colour)
    yield Span("\n")
    yield _bracketed(new, "added", colour)


def _word(hunk: Hunk, follower: Hunk | None, colour: bool) -> Iterator[Span]:
    """Give a removed or added run, the blank after it outside the brackets; a paragraph's break is shown as such."""
    text = hunk.text.rstrip(" ")
    if not text:
        yield _bracketed(hunk.text, hunk.op, colour)
        return
    before, *rest = text.split(_BREAK)
    if before or not rest:
        yield _bracketed(before, hunk.op, colour)
    for part in rest:
        yield _bracketed("¶", hunk.op, colour)
        yield Span("\n" if hunk.op == "added" else " ")
        if part:
            yield _bracketed(part, hunk.op, colour)
    if follower and colour:
        yield Span(" ")  # without brackets, "12" and "21" must not read "1221"
    elif not (follower and follower.text.endswith(" ")):
        yield Span(hunk.text[len(text) :])  # the blank after "[-three-]{+four+}", which both had, comes once


def _bracketed(text: str, op: str, colour: bool) -> Span:
    opening, closing = ("", "") if colour else _BRACKETS[op]
    return Span(f"{opening}{visible(text, lines=True)}{closing}", op)


def _shortened(text: str, keep: int | None, first: bool, last: bool) -> str:
    """Shorten a stretch that stayed to its end, its beginning or both, at a blank where one is near."""
    edges = (not first) + (not last)
    if keep is None or len(text) <= keep * max(edges, 1) + keep // 2:
        return text
    head = "" if first else _to_blank(text[:keep])
    tail = "" if last else _to_blank(text[-keep:][::-1])[::-1]
    return f"{head}…{tail}"


def _to_blank(text: str) -> str:
    """Cut off the word that may be a part only; a script without blanks is cut where it is."""
    cut = text.rfind(" ")
    return text[: cut + 1] if cut > len(text) // 2 else text
