"""The head of the page: what was compared, what matters first, what the marks mean, and where the changes are.

kestrel-gorge-dam r1 → r2
12 → 21 people; 1 graf moved
One block edited, one moved, 20 unchanged.
[....|~|..|>|........|<|......]
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil
from typing import Final

from wirediff.core.changes import OPS, Change, Report
from wirediff.core.summary import BETWEEN
from wirediff.render import say
from wirediff.render.bidi import from_the_right, pieces
from wirediff.render.html_row import anchor, mark
from wirediff.render.html_text import safe
from wirediff.render.rows import COARSE, LEFT, left_its_place
from wirediff.render.text import MARKS

_WORDS: Final = "no one two three four five six seven eight nine".split()
_LEGEND: Final = {
    "edited": "edited",
    "added": "added",
    "removed": "removed",
    "moved": "moved to here",
    "left": "moved from here",
    "split": "split",
    "merged": "merged",
    "unchanged": "unchanged",
}
_SEGMENTS: Final = 240
"""A strip of more parts than this could not be hit with a finger or a mouse."""


def header(report: Report) -> Iterator[str]:
    """Give the title, the summary, and the counts in words."""
    old, new = map(safe, say.sides(report))
    yield f'<header class="top"><p class="kicker">What changed</p><h1><bdi>{old}</bdi> → <bdi>{new}</bdi></h1>'
    if report.changed:
        yield f'<p class="summary">{_summary(_sentence(report.summary))}</p>'
        yield f'<p class="counts">{escape(_counts(report.counts))}</p>'
    else:
        yield f'<p class="summary">{safe(say.verdict(report))}</p>'
    if report.coarse:
        yield f'<p class="coarse">{COARSE}</p>'
    yield "</header>"


def _summary(told: str) -> str:
    """Give what matters first, in English from left to right, whatever is quoted in it; each thing stays in a line."""
    things = told.split(BETWEEN)
    ends = [BETWEEN.strip()] * (len(things) - 1) + [""]
    return " ".join(f"<span>{_thing(thing)}{end}</span>" for thing, end in zip(things, ends, strict=True))


def _thing(told: str) -> str:
    return "".join(f"<bdi>{safe(piece)}</bdi>" if from_the_right(piece) else safe(piece) for piece in pieces(told))


def title(report: Report) -> str:
    """Name both texts in one line."""
    return safe(" → ".join(say.sides(report)))


def legend() -> str:
    """Say what the marks and the colours mean."""
    marks = {**MARKS, "left": LEFT}
    items = [
        f'<li class="{op}"><b>{escape(marks[op].replace("-", "−"))}</b> {words}</li>' for op, words in _LEGEND.items()
    ]
    words = "<li><del>removed words</del></li><li><ins>added words</ins></li>"
    return f'<ul class="legend" aria-label="Legend">{words}{"".join(items)}</ul>'


# ----------------------------------------------------------------------------------------------------------- the strip


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the strip: as wide as its text is long."""

    changes: tuple[Change, ...]

    def size(self) -> int:
        return max(1, ceil(sum(map(_length, self.changes)) / 40))


def strip(shown: Sequence[Change | tuple[Change, ...]]) -> str:
    """Give the whole text as a line, a link for each change where it stands in it."""
    parts = [_Part(entry if isinstance(entry, tuple) else (entry,)) for entry in shown]
    step = ceil(len(parts) / _SEGMENTS)
    if step > 1:
        groups = [parts[at : at + step] for at in range(0, len(parts), step)]
        parts = [_Part(tuple(change for part in group for change in part.changes)) for group in groups]
    return f'<nav class="strip" aria-label="Changes">{"".join(map(_segment, parts))}</nav>'


def _segment(part: _Part) -> str:
    differing = [change for change in part.changes if change.op != "unchanged"]
    if not differing:
        return f'<span style="flex-grow:{part.size()}"></span>'
    first = differing[0]
    op = "left" if left_its_place(first) else first.op
    told = f"¶{(first.new or first.old)[0]} {_LEGEND[op]}"
    if len(differing) > 1:
        told += f" and {say.plural(len(differing) - 1, 'more change')}"
    return (
        f'<a class="{op}" href="#{anchor(first)}" style="flex-grow:{part.size()}" title="{escape(told)}"'
        f' aria-label="{escape(told)}" data-mark="{escape(mark(first))}"></a>'
    )


def _length(change: Change) -> int:
    return sum(len(hunk.text) for hunk in change.hunks) or len(change.text or "")


# ----------------------------------------------------------------------------------------------------------- the words


def _counts(numbers: Mapping[str, int]) -> str:
    """Spell the counts out, small ones as words: "Three blocks edited, one added, 20 unchanged."."""
    told = [(numbers[op], op) for op in (*OPS[1:], OPS[0]) if numbers.get(op)]
    said = [f"{_spelled(number)} {op}" for number, op in told]
    first, op = told[0]
    said[0] = f"{_spelled(first)} block{'s' * (first != 1)} {op}"
    return _sentence(", ".join(said)) + "."


def _spelled(number: int) -> str:
    return _WORDS[number] if number < len(_WORDS) else f"{number:,}"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
