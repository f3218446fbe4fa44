r"""A report as Markdown: for an issue on GitHub, a chat or a mail, where the same text has to read well unrendered.

    - `~` **¶6 paragraph, edited:** number 12 → 21, up 9

      > The flood killed ~~12~~ **21** people in Lower Tarn.

What stands in copy is text, never markup: `*`, `_`, `<` and the like are escaped, where they could be taken for it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from wirediff.core.carried import Carried
from wirediff.core.changes import Change, Hunk, Report
from wirediff.render import say
from wirediff.render.escape import visible
from wirediff.render.excerpt import excerpt
from wirediff.render.text import MARKS
from wirediff.render.view import View
from wirediff.render.wrap import clip

_MARKUP: Final = re.compile(r"[\\`*\[\]<>|~&$]|(?<![^\W_])_|_(?![^\W_])")
"""Signs that could be markup in the middle of a line; "_" inside a word cannot."""
_OPENING: Final = re.compile(r"(?:[#+=:-]|\d{1,9}(?=[.)]))")
"""What could make a heading, a list or a rule at the beginning of a line."""
_CALL: Final = re.compile(r"(?<=@)(?=\w)|(?<=#)(?=\d)|(?<=GH-)(?=\d)")
"""Between "@" and a name GitHub would call somebody, between "#" and a number link to an issue."""
_SIGNS: Final = {"removed": "~~", "added": "**"}
_TAGS: Final = {"removed": "del", "added": "ins"}
_QUOTE: Final = "  > "
_CONTEXT: Final = 90


def render(report: Report, view: View) -> Iterator[str]:
    """Give the report as lines of Markdown."""
    yield f"## {' → '.join(_escaped(name) for name in say.sides(report))}"
    yield ""
    if not report.changed:
        yield _escaped(say.verdict(report))
        return
    yield f"**{_escaped(report.summary)}**"
    yield ""
    yield say.counts(report.counts) + (" · coarse: a size limit was met" if report.coarse else "")
    carried = Carried(report.travels)
    for entry in report.changes if view.full else excerpt(report.changes, view.context):
        yield ""
        if isinstance(entry, int):
            yield f"- … {entry:,} unchanged"
        elif entry.op == "unchanged":
            yield f"- ¶{entry.new[0]} {_block(entry.text or '', view)}"
        else:
            yield from _entry(entry, carried)


def _entry(change: Change, carried: Carried) -> Iterator[str]:
    """Give a change: what happened to the block, what changed of fact, and its text as a quotation."""
    what = f"{say.positions(change.new or change.old)} {change.kind}, {', '.join(_what(change, carried))}"
    facts = "; ".join(_escaped(say.fact(fact)) for fact in change.facts)
    yield f"- `{MARKS[change.op]}` **{_escaped(what)}:** {facts}".rstrip()
    yield ""
    for line in _spelled(change.hunks or (Hunk("equal", change.text or ""),)).split("\n"):
        yield (_QUOTE + _lined(line)).rstrip()
    for travel in carried.came(change):
        if travel.reworded:
            yield ""
            yield f"  ← ¶{travel.old} {_spelled(travel.hunks)}"


def _what(change: Change, carried: Carried) -> list[str]:
    told = [change.op]
    if change.op in ("split", "merged"):
        told = [f"{change.op} from {say.positions(change.old)}"]
        told += ["moved"] if change.moved else []
    elif change.moved:
        told = [f"moved from {say.positions(change.old)}"]
        told += ["edited"] if change.hunks else []
    told += [f"repeats ¶{change.repeats}"] if change.repeats is not None else []
    told += ["only typography differs"] if change.cosmetic else []
    return told + say.travels(change, carried)


def _block(text: str, view: View) -> str:
    return _lined(_escaped(" ".join(text.split()) if view.full else clip(" ".join(text.split()), _CONTEXT)))


# ----------------------------------------------------------------------------------------------------------- the words


def _spelled(hunks: Sequence[Hunk]) -> str:
    """Give the hunks as one text, two line ends between paragraphs."""
    told = ""
    for at, hunk in enumerate(hunks):
        after = hunks[at + 1] if at + 1 < len(hunks) else Hunk("equal", "")
        before = hunks[at - 1] if at else Hunk("equal", "")
        if hunk.text.isspace() and _breaks(after, "added") | _breaks(before, "removed"):
            told += " " if hunk.op == "added" and not told[-1:].isspace() else ""
            continue  # the blank that became a paragraph's end, or was one
        # Between what went and what came stands a blank.
        following = " " if hunk.op == "removed" and after.op == "added" else after.text[:1]
        if hunk.op == "equal":
            told += "\n\n".join(map(_escaped, hunk.text.split("\n")))
            continue
        if before.op == "removed" and hunk.op == "added":
            told += "" if told[-1:].isspace() else "\n\n" if len(hunks) == 2 else " "
        told += _changed(hunk, told[-1:], following)
    return told


def _breaks(hunk: Hunk, op: str) -> bool:
    return hunk.op == op and "\n" in hunk.text


def _changed(hunk: Hunk, before: str, following: str) -> str:
    """Mark a removed or added run; blanks at its ends stay outside, as Markdown wants it."""
    if not hunk.text.strip():
        return _blank(hunk, before, following)
    head, *rest = hunk.text.split("\n")
    told = _marked(head, hunk.op, before, following if not rest else "\n")
    for part in rest:
        told += _marked("¶", hunk.op, told[-1:] or before, " ") + ("\n\n" if hunk.op == "added" else " ")
        told += _marked(part, hunk.op, "\n", following)
    return told


def _blank(hunk: Hunk, before: str, following: str) -> str:
    """Make a blank seen that is all that came or went."""
    if "\n" not in hunk.text:
        return _marked("␣", hunk.op, before, following)
    return _marked("¶", hunk.op, before, " ") + ("\n\n" if hunk.op == "added" else " ")


def _marked(text: str, op: str, before: str, following: str) -> str:
    core = text.strip()
    if not core:
        return text
    start = text.index(core)
    left, right = text[:start], text[start + len(core) :]
    sign, tag = _SIGNS[op], _TAGS[op]
    if _can_stand((left or before)[-1:], core[0]) and _can_stand((right or following)[:1], core[-1]):
        return f"{left}{sign}{_escaped(core)}{sign}{right}"
    return f"{left}<{tag}>{_escaped(core)}</{tag}>{right}"


def _can_stand(outside: str, inside: str) -> bool:
    """Say whether Markdown takes a sign for emphasis between these two: it does not in `a**"b"**`."""
    return _is_word(inside) or not outside or outside.isspace() or not _is_word(outside)


def _is_word(sign: str) -> bool:
    return sign.isalnum()


# ---------------------------------------------------------------------------------------------------------- the escape


def _escaped(text: str) -> str:
    """Give a text that Markdown shows as it is."""
    return _CALL.sub("<!-- -->", _MARKUP.sub(r"\\\g<0>", visible(text)))


def _lined(text: str) -> str:
    """Escape what would mean something at the beginning of a line."""
    text = text.lstrip(" ")
    opening = _OPENING.match(text)
    if not opening:
        return text
    end = opening.end()
    return f"{text[:end]}\\{text[end:]}" if text[0].isdigit() else f"\\{text}"
