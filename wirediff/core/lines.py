"""Wire copy is wrapped by one sender and not by the next; this module finds the paragraphs in the lines.

    Luxembourg (Meridian) - Britain could            one paragraph, lines 1 to 2
    decide on Monday.

Hard-wrapped text (most line breaks stand where the next word would not have fitted) is joined up to the next blank
line, indent, bullet or line that stops short. In any other text a line is a paragraph. A table's rows stay rows.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from wirediff.core.canonical import canonical
from wirediff.core.limits import LIMITS

_LINE_END: Final = re.compile(r"\r*\n|\r|[\x85\u2028\u2029]")
_OTHER_END: Final = re.compile(r"[\r\x85\u2028\u2029]")
_WIDE: Final = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]")
_GAP: Final = re.compile(r"(?<=\S)(?: {2,}| *\t[ \t]*)(?=\S)")
_ROW_SHORT: Final = 60
_RULE_LINE: Final = re.compile(r"\s*(?:[-=_+|*] ?){5,}\s*")
_BULLET: Final = re.compile(r"[\u2022\u00b7\u25aa\u25a0\u25cf\u25e6*#] ?|[-\u2013\u2014] (?: |[^a-z ])|\d{1,2}[.)] ")
_SENTENCE_END: Final = re.compile("[.!?:\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964][\"'\u201d\u2019\u00bb)\\]]*$")
_BROKEN_WORD: Final = re.compile(r"(?<=\w)-$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The lines `first` to `last` (counted from 1) as one canonical text.

    `opens` and `closes` say whether a blank line, or the edge of the text, stands before and after it.
    """

    first: int
    last: int
    text: str
    table: bool
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its number, how far it is indented, its text without blanks at the ends.

    `prose` is its canonical text, as far as it is no row of a table.
    """

    number: int
    indent: int
    text: str
    width: int
    prose: str


def paragraphs(text: str, stands_alone: Callable[[str], bool] = lambda _: False) -> list[Paragraph]:
    """Split a text into paragraphs; `stands_alone` tells lines (markers, bylines) that are never joined to others."""
    groups = _groups(text)
    tables = [_table_rows(group) for group in groups]
    prose = [
        [line for line, row in zip(group, rows, strict=True) if not row]
        for group, rows in zip(groups, tables, strict=True)
    ]
    wrap = _wrap(prose)
    found: list[Paragraph] = []
    for group, rows in zip(groups, tables, strict=True):
        found += _split(group, rows, wrap, stands_alone)
    return found


def split_lines(text: str) -> list[str]:
    """Split a text at every line end that wire copy uses; a return before a line feed belongs to it."""
    if _OTHER_END.search(text):
        return _LINE_END.split(text)
    return text.split("\n")


def _groups(text: str) -> list[list[Line]]:
    """Give the runs of lines between blank lines; a line that only holds what nobody can see is blank."""
    groups: list[list[Line]] = [[]]
    for number, raw in enumerate(split_lines(text), 1):
        prose = canonical(raw)
        if prose:
            groups[-1].append(_line(number, raw, prose))
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _line(number: int, raw: str, prose: str) -> Line:
    stripped = raw.strip()
    set_in = raw.expandtabs(4) if raw[0].isspace() else ""
    wide = 0 if stripped.isascii() else len(_WIDE.findall(stripped))
    return Line(number, len(set_in) - len(set_in.lstrip()), stripped, len(stripped) + wide, prose)


# ---------------------------------------------------------------------------------------------------------- tables


def _table_rows(group: Sequence[Line]) -> list[bool]:
    """Say of each line of a group whether it is a row of a table."""
    looks = [_looks_like_row(line) for line in group]
    marked = [False] * len(group)
    start = 0
    while start < len(group):
        end = start
        while end < len(group) and looks[end]:
            end += 1
        rules = sum(_RULE_LINE.fullmatch(line.text) is not None for line in group[start:end])
        if end - start - rules >= LIMITS.table_rows:
            marked[start:end] = [True] * (end - start)
        start = max(end, start + 1)
    return marked


def _looks_like_row(line: Line) -> bool:
    """Tell a row: columns set apart by blanks or tabs, `;` or `|` between cells, or short and mostly figures."""
    text = line.text
    gaps = len(_GAP.findall(text)) if "  " in text or "\t" in text else 0
    if gaps >= 2 or text.count(";") >= 3 or text.count("|") >= 2 or "\t" in text:
        return gaps >= 2 or not _SENTENCE_END.search(text)
    if _RULE_LINE.fullmatch(text):
        return True
    if len(text) > _ROW_SHORT:
        return False
    figures = sum(map(str.isdigit, text))
    if not figures or _SENTENCE_END.search(text):
        return False
    return gaps > 0 or figures * 4 >= len(text.replace(" ", ""))


# -------------------------------------------------------------------------------------------------------- wrapping


@dataclass(frozen=True, slots=True)
class _Wrap:
    """How a hard-wrapped text is set: its width in cells, and the indent of most of its lines."""

    width: int
    indent: int


def _wrap(groups: Sequence[Sequence[Line]]) -> _Wrap | None:
    """Tell whether a text is hard-wrapped, and how."""
    breaks = [(a, b) for group in groups for a, b in pairwise(group)]
    if not breaks:
        return None
    widths = sorted(a.width for a, _ in breaks)
    width = widths[min(len(widths) - 1, len(widths) * 95 // 100)]
    if width > LIMITS.wrap_width_sure or width < LIMITS.wrap_median or widths[len(widths) // 2] < LIMITS.wrap_median:
        return None
    full = sum(_room(a, b, width) < 0 or _continues(a, b) for a, b in breaks) / len(breaks)
    sure = sum(_continues(a, b) for a, b in breaks)
    enough = LIMITS.wrap_full if width <= LIMITS.wrap_width else LIMITS.wrap_full_sure
    if full < enough or (sure == 0 and len(breaks) < 4):
        return None
    indents = Counter(line.indent for group in groups for line in group)
    return _Wrap(width, min(indents, key=lambda indent: (-indents[indent], indent)))


def _room(line: Line, following: Line, width: int) -> int:
    """Count the cells that would have been left had the next line's first word been set on this one."""
    word = following.text.split(None, 1)[0]
    wide = bool(_WIDE.match(word))
    return width - line.width - (2 if wide else len(word) + 1)


def _continues(line: Line, following: Line) -> bool:
    """Tell a sentence that goes on in lower case on the next line."""
    return following.text[0].islower() and not _SENTENCE_END.search(line.text)


def _split(
    group: Sequence[Line], rows: Sequence[bool], wrap: _Wrap | None, stands_alone: Callable[[str], bool]
) -> Iterator[Paragraph]:
    """Cut a group into paragraphs."""
    start = 0
    bracketed = _bracketed(group)
    for end in range(1, len(group) + 1):
        inside = end < len(group) and not rows[end] and not rows[end - 1]
        if inside and (end in bracketed or (wrap and not _breaks(group[end - 1], group[end], wrap, stands_alone))):
            continue
        table = rows[start]
        if table:
            text = canonical(_join(group[start:end]), "table")
        else:
            text = group[start].prose if end == start + 1 else canonical(_join(group[start:end]))
        yield Paragraph(group[start].number, group[end - 1].number, text, table, start == 0, end == len(group))
        start = end


def _bracketed(group: Sequence[Line]) -> set[int]:
    """Give the lines that stand inside a bracket which a line before opened, as a careless export breaks up links."""
    found: set[int] = set()
    for at, line in enumerate(group):
        depth = _depth(line.text)
        reach = range(at + 1, min(at + 1 + LIMITS.bracket_lines, len(group))) if depth > 0 else ()
        for end in reach:
            depth += _depth(group[end].text)
            if depth <= 0:
                found.update(range(at + 1, end + 1))
                break
    return found


def _depth(text: str) -> int:
    return text.count("[") - text.count("]")


def _breaks(line: Line, following: Line, wrap: _Wrap, stands_alone: Callable[[str], bool]) -> bool:
    """Tell whether a new paragraph starts at the second of two lines of a hard-wrapped text."""
    if following.indent > wrap.indent + 1 or _BULLET.match(following.text):
        return True
    room = _room(line, following, wrap.width)
    full = 0 > room >= -wrap.width // 8
    if stands_alone(following.text) or (stands_alone(line.text) and not full) or line.width > wrap.width * 5 // 4:
        return True
    if _continues(line, following):
        return False
    # An editor's change leaves ragged lines: a full stop with some room, or much room, ends the paragraph.
    return room >= (wrap.width // 8 if _SENTENCE_END.search(line.text) else wrap.width * 3 // 10)


def _join(lines: Sequence[Line]) -> str:
    """Join wrapped lines: one blank between words, none in a script without blanks or after a hyphen inside a word."""
    parts = [lines[0].text]
    for line in lines[1:]:
        end = parts[-1][-2:]
        whole = end.endswith("\u00ad") or _BROKEN_WORD.search(end) or (_WIDE.match(end[-1]) and _WIDE.match(line.text))
        parts += [line.text] if whole else [" ", line.text]
    return "".join(parts)
