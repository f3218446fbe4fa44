"""The report as diff(1) and patch(1) speak: a block a line, old lines with `-`, new ones with `+`.

    --- port-ellis-ferry r2
    +++ port-ellis-ferry r3
    @@ -7,2 +7,3 @@ ¶7 became ¶7 and ¶8

The numbers count blocks. A block that moved is taken out where it stood and put in where it stands now, as patch needs
it; that it moved is said after the second @@.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wirediff.core.carried import Carried
from wirediff.core.changes import Change, Report
from wirediff.core.model import Block
from wirediff.render import say
from wirediff.render.escape import visible
from wirediff.render.ink import Span
from wirediff.render.view import View


@dataclass(frozen=True, slots=True)
class _Line:
    """One line: its sign, its block, and what there is to say of the change it belongs to."""

    sign: str
    block: Block
    note: str = ""


def render(report: Report, view: View) -> Iterator[str]:
    """Give the report as the lines of a unified diff; nothing where nothing changed."""
    lines = list(_lines(report))
    hunks = list(_hunks(lines, len(lines) if view.full else view.context))
    if not hunks:
        return
    yield view.ink.paint([Span(f"--- {visible(say.side(report.old))}", "bold")])
    yield view.ink.paint([Span(f"+++ {visible(say.side(report.new))}", "bold")])
    roles = {"-": "removed-block", "+": "added-block"}
    seen: Counter[str] = Counter()
    done = 0
    for start, end in hunks:
        seen.update(line.sign for line in lines[done:start])
        yield view.ink.paint([Span(_header(lines[start:end], seen), "moved")])
        seen.update(line.sign for line in lines[start:end])
        done = end
        for line in lines[start:end]:
            yield view.ink.paint([Span(line.sign + visible(line.block.text), roles.get(line.sign, ""))])


def _lines(report: Report) -> Iterator[_Line]:
    """Give both texts as one list of lines, in the order of either side."""
    olds, news = report.old.blocks, report.new.blocks
    notes = _notes(report)
    i = j = 0
    for change in [*_standing(report.changes), None]:
        upto_old, upto_new = (change.old[0], change.new[0]) if change else (len(olds) + 1, len(news) + 1)
        yield from _differing(olds[i : upto_old - 1], news[j : upto_new - 1], notes)
        if change:
            i, j = change.old[-1], change.new[-1]
            if change.op == "unchanged":
                yield _Line(" ", news[j - 1])
            else:
                yield from _differing(olds[change.old[0] - 1 : i], news[change.new[0] - 1 : j], notes)


def _differing(
    olds: Iterable[Block], news: Iterable[Block], notes: tuple[dict[int, str], dict[int, str]]
) -> Iterator[_Line]:
    yield from (_Line("-", block, notes[0].get(block.position, "")) for block in olds)
    yield from (_Line("+", block, notes[1].get(block.position, "")) for block in news)


def _standing(changes: Sequence[Change]) -> Iterator[Change]:
    """Give the changes that keep their place among the others, so that both sides can be told in one order."""
    old = new = 0
    for change in changes:
        if change.moved or not change.old or not change.new or not (_in_a_row(change.old) and _in_a_row(change.new)):
            continue
        if change.old[0] > old and change.new[0] > new:
            old, new = change.old[-1], change.new[-1]
            yield change


def _in_a_row(numbers: Sequence[int]) -> bool:
    return numbers[-1] - numbers[0] == len(numbers) - 1


def _notes(report: Report) -> tuple[dict[int, str], dict[int, str]]:
    """Give what happened to blocks that are more than edited, by their old and their new positions."""
    said: tuple[dict[int, str], dict[int, str]] = ({}, {})
    carried = Carried(report.travels)
    for change in report.changes:
        notes = list(say.travels(change, carried))
        if change.moved or change.op in ("split", "merged"):
            verb = "became" if change.op in ("split", "merged") else "moved to"
            notes.insert(0, f"{say.positions(change.old)} {verb} {say.positions(change.new)}")
        if notes:
            said[0].update(dict.fromkeys(change.old, "; ".join(notes)))
            said[1].update(dict.fromkeys(change.new, "; ".join(notes)))
    return said


def _hunks(lines: Sequence[_Line], context: int) -> Iterator[tuple[int, int]]:
    """Give the stretches of lines to show: each change with its context, those that touch as one."""
    start = end = -1
    for at, line in enumerate(lines):
        if line.sign == " ":
            continue
        if start >= 0 and at - context > end:
            yield start, end
            start = -1
        start = max(0, at - context) if start < 0 else start
        end = min(len(lines), at + context + 1)
    if start >= 0:
        yield start, end


def _header(shown: Sequence[_Line], before: Counter[str]) -> str:
    """Say where a hunk starts on each side, and what happened to blocks in it."""
    sizes = Counter(line.sign for line in shown)
    old = _range(before[" "] + before["-"], sizes[" "] + sizes["-"])
    new = _range(before[" "] + before["+"], sizes[" "] + sizes["+"])
    notes = list(dict.fromkeys(line.note for line in shown if line.note))
    return " ".join([f"@@ -{old} +{new} @@", *([", ".join(notes)] if notes else [])])


def _range(before: int, size: int) -> str:
    """Give a hunk's start on one side and its length; an empty one is named by the line before it."""
    start = before + (size > 0)
    return f"{start}" if size == 1 else f"{start},{size}"
