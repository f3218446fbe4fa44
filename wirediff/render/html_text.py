"""The words of a change as HTML: one markup from which both texts can be read.

    killed <del>12</del><ins>21</ins> people     without <ins> the old text, without <del> the new one

Nothing that stands in a text is ever markup, and a sign that cannot be seen is spelled out.
"""

import re
from collections.abc import Iterable
from html import escape
from typing import Final

from wirediff.core.changes import Hunk
from wirediff.render.escape import visible
from wirediff.render.wrap import clip

_TAGS: Final = {"removed": "del", "added": "ins"}
_BREAK: Final = re.compile("(\n)")


def safe(text: str) -> str:
    """Give a text that is nothing but text, in content and in an attribute's value."""
    return escape(visible(text))


def heard(words: str) -> str:
    """Give words for those who hear the page: not seen, not copied, and no say in a paragraph's direction."""
    return f'<span class="heard" lang="en" dir="ltr">{escape(words)}</span>'


def paragraphs(hunks: Iterable[Hunk], side: frozenset[str], *, whole: bool = False) -> list[str]:
    """Give the hunks as the contents of paragraphs, a new one after each line end that the side has.

    `whole` marks a block that is there on one side only: it is said once what happened to it, not beside its words.
    """
    found = [""]
    for hunk in hunks:
        for piece in filter(None, _BREAK.split(hunk.text)):
            found[-1] += _piece(hunk.op, piece, whole)
            if piece == "\n" and hunk.op in side:
                found.append("")
    return found


def opening(text: str, width: int) -> str:
    """Give the first words of a text, as many as fit: whole ones where the script has blanks."""
    clipped = clip(" ".join(text.split()), width)
    cut = clipped.rfind(" ")
    return safe(clipped[:cut] + "…" if clipped.endswith("…") and cut > width // 2 else clipped)


def _piece(op: str, text: str, whole: bool) -> str:
    tag = _TAGS.get(op)
    if text == "\n":
        return f'<{tag} class="break">{heard(f"paragraph break {op} ")}\n</{tag}>' if tag else "\n"
    if not tag:
        return safe(text)
    if whole:
        return f'<{tag} class="whole">{safe(text)}</{tag}>'
    if text.isspace():
        return f'<{tag} class="blank">{heard(f"{op}: ")}{safe(text)}</{tag}>'
    core = text.strip(" ")
    before, _, after = text.partition(core)
    return f"{_edge(tag, before)}<{tag}>{heard(f'{op}: ')}{safe(core)}</{tag}>{_edge(tag, after)}"


def _edge(tag: str, blanks: str) -> str:
    """Give the blanks around a word unmarked: with a line through them "     -0.2%" is a dash and no minus."""
    return f'<{tag} class="edge">{blanks}</{tag}>' if blanks else ""
