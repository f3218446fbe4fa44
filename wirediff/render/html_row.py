"""A change as a row of the page: the old paragraph, the new one with both sides' words in it, and what to know of it.

    ¶6 ~  killed <del>12</del> people  |  ¶6 ~  killed <del>12</del><ins>21</ins> people  |  number 12 → 21, up 9

On a wide screen the two stand beside each other and the new one keeps its <del> to itself; on a narrow one, and on
paper, the new one stands alone and shows both.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final

from wirediff.core.carried import Carried
from wirediff.core.changes import Change, Fact, Hunk, Report, Travel
from wirediff.render import say
from wirediff.render.html_text import heard, opening, paragraphs, safe
from wirediff.render.rows import LEFT, Rows, left_its_place
from wirediff.render.sides import NEW, OLD, of_side
from wirediff.render.text import MARKS

_FIRST_WORDS: Final = 90
_FACT: Final = 72
_LONG: Final = 30
_NAMES: Final = {"table": "table row"}


@dataclass(frozen=True, slots=True)
class Page:
    """What a row has to know of the others: where each block can be found, and which sentences travelled."""

    report: Report
    rows: Rows
    _homes: dict[int, Change] = field(default_factory=dict, init=False, repr=False)
    _rows: dict[int, Change] = field(default_factory=dict, init=False, repr=False)
    carried: Carried = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._homes.update({position: change for change in self.report.changes for position in change.old})
        self._rows.update({position: change for change in self.report.changes for position in change.new})
        object.__setattr__(self, "carried", Carried(self.report.travels))

    def home(self, position: int) -> Change:
        """Give what became of an old block."""
        return self._homes[position]

    def link_to_old(self, position: int) -> str | None:
        """Give the anchor at which an old block is shown; None where it is not."""
        change = self._homes.get(position)
        if change is None:
            return None
        return f"#{anchor(change)}" if change.new and not change.moved else f"#old-p{position}"

    def link_to_new(self, position: int) -> str | None:
        """Give the anchor at which a new block is shown; None where it is not."""
        change = self._rows.get(position)
        return f"#{anchor(change)}" if change else None

    def travels(self, change: Change) -> Iterator[str]:
        """Say which sentences of a change went to another block, and which came from one."""
        for travel in self.carried.came(change):
            if travel.old in change.old:
                yield f'<span class="type">sentence</span> changed its place: {_words(travel)}'
            else:
                yield _travel("from", travel, self.link_to_old(travel.old), travel.old)
        for travel in self.carried.left(change):
            if travel.new not in change.new:
                yield _travel("to", travel, self.link_to_new(travel.new), travel.new)


def anchor(change: Change) -> str:
    """Name a row: by its block's new position, or by its old one where it has no new."""
    return f"p{change.new[0]}" if change.new else f"old-p{change.old[0]}"


def mark(change: Change) -> str:
    """Give a row's mark; the sign for "removed" is a real minus."""
    return LEFT if left_its_place(change) else MARKS[change.op].replace("-", "−")


def row(change: Change, page: Page) -> str:
    """Give a change as a row."""
    if left_its_place(change):
        return _row("left", change, [_stub(change, page)])
    if change.op == "unchanged":
        return _row("unchanged both", change, [_cell("old", change, page, echo=True), _cell("new", change, page)])
    cells = [_cell(side, change, page) for side in _sides(change)]
    extra = " both" if len(cells) == 2 else ""
    extra += " replaced" if [hunk.op for hunk in change.hunks] == ["removed", "added"] else ""
    return _row(f"changed {change.op}{extra}", change, [_title(change), *cells, *_aside(change, page)])


def plain(change: Change, page: Page) -> str:
    """Give an unchanged block among others that are folded away."""
    return _row("unchanged", change, [_cell("new", change, page)])


def _row(names: str, change: Change, parts: Sequence[str]) -> str:
    return f'<div class="row {names}" id="{anchor(change)}">{"".join(parts)}</div>'


def _sides(change: Change) -> list[str]:
    """Say which sides are worth showing: of a block that only moved, the new one."""
    if not change.hunks:
        return ["new"]
    return ["old"] * bool(change.old) + ["new"] * bool(change.new)


# ------------------------------------------------------------------------------------------------------------ the text


def _cell(side: str, change: Change, page: Page, *, echo: bool = False) -> str:
    """Give one side of a change; an `echo` says again what the other side says and is not read out."""
    numbers = change.old if side == "old" else change.new
    hidden = ' aria-hidden="true"' if echo else ""
    label = "" if change.kind in ("paragraph", "table") else f'<p class="kind">{safe(change.kind)}</p>'
    notes = "" if side == "old" or echo else "".join(f'<p class="note">{note}</p>' for note in _notes(change, page))
    text = "".join(_paragraphs(side, change, named=not echo))
    return (
        f'<div class="cell {side}" data-mark="{escape(mark(change))}"{hidden}>{_number(numbers, change, side, echo)}'
        f'{label}{notes}<div class="copy kind-{safe(change.kind)}">{text}</div></div>'
    )


def _paragraphs(side: str, change: Change, *, named: bool) -> Iterator[str]:
    numbers = change.old if side == "old" else change.new
    hunks = change.hunks or (Hunk("equal", change.text or ""),)
    one_sided = change.op in ("added", "removed")
    if side == "old":
        found = paragraphs(of_side(hunks, OLD), OLD, whole=one_sided)
    else:
        found = paragraphs(hunks, NEW, whole=one_sided)
    for at, text in enumerate(found):
        # The row itself is named after its first block.
        name = f' id="p{numbers[at]}"' if named and side == "new" and 0 < at < len(numbers) else ""
        yield f'<p lang="" dir="auto"{name}>{text}</p>'


def _number(numbers: Sequence[int], change: Change, side: str, echo: bool) -> str:
    shown = "–".join(str(number) for number in dict.fromkeys([numbers[0], numbers[-1]]))
    if echo or (side == "old" and change.new):
        return f'<span class="number">{shown}</span>'
    return f'<a class="number" href="#{anchor(change)}" aria-label="{_spoken(numbers)}">{shown}</a>'


def _stub(change: Change, page: Page) -> str:
    """Give the place that a block left: its first words, and the way to where it is now."""
    position = change.old[0]
    home = page.home(position)
    arrow, way = ("↑", "up") if position in page.rows.up else ("↓", "down")
    words = opening(change.text or "", _FIRST_WORDS)
    return (
        f'<div class="cell old" data-mark="{escape(LEFT)}">{_number(change.old, change, "old", echo=False)}'
        f'<p class="note"><a href="#{anchor(home)}">{arrow} moved {way} to ¶{home.new[0]}</a></p>'
        f'<div class="copy"><p lang="" dir="auto">{words}</p></div></div>'
    )


# -------------------------------------------------------------------------------------------------- what to know of it


def _title(change: Change) -> str:
    """Give the heading by which a listener goes from change to change."""
    moved = f" from {_spoken(change.old)}" if change.moved else ""
    what = {"split": "split in several", "merged": "merged into one"}.get(change.op, change.op)
    told = f"{_spoken(change.new or change.old)}, {_NAMES.get(change.kind, change.kind)}: {what}{moved}"
    return f'<h2 class="heard">{safe(told[0].upper() + told[1:])}</h2>'


def _notes(change: Change, page: Page) -> Iterator[str]:
    if change.op in ("split", "merged"):
        yield f"¶{_numbers(change.old)} became ¶{_numbers(change.new)}"
    if change.moved:
        links = [f'<a href="#old-p{position}">¶{position}</a>' for position in change.old]
        arrow, way = ("↑", "up") if change.old[0] in page.rows.up else ("↓", "down")
        whence = f" from {' and '.join(links)}" if change.old != change.new else ", past others"
        yield f"{arrow} moved {way}{whence}"
    if change.repeats is not None:
        yield f'<span class="repeats">repeats <a href="#p{change.repeats}">¶{change.repeats}</a></span>'


def _aside(change: Change, page: Page) -> Iterator[str]:
    """Give what stands beside a change: facts that changed, sentences that travelled, how much it weighs."""
    facts = [f"<li>{_fact(fact)}</li>" for fact in change.facts]
    travels = [f"<li>{text}</li>" for text in page.travels(change)]
    listed = f"<ul>{''.join([*facts, *travels])}</ul>" if facts or travels else ""
    said = {*(fact.type for fact in change.facts), change.op, *(["moved"] if travels else [])}
    why = [reason for reason in change.why if reason not in said]
    weight = ": ".join(filter(None, [f"{change.weight} change" if change.weight else "", ", ".join(why)]))
    told = f'<p class="weight">{safe(weight)}</p>' if weight else ""
    yield f'<div class="aside">{told}{listed}</div>'


def _fact(fact: Fact) -> str:
    sides = say.apart(fact.old, fact.new)
    name = ' class="long"' if any(side and len(side) > _LONG for side in sides) else ""
    old, new = (f"<bdi>{opening(side, _FACT)}</bdi>" if side else "" for side in sides)
    told = "".join(f", {safe(part)}" for part in say.remarks(fact))
    # The remarks belong into the last line of a long fact, not on one of their own.
    both = f"<span{name}>{old}</span> <span{name}>{heard('became ')}→ {new}{told}</span>"
    change = both if old and new else f"{new} is new{told}" if new else f"{old} is gone{told}"
    return f'<span class="type">{safe(fact.type)}</span> {change}'


def _travel(way: str, travel: Travel, link: str | None, position: int) -> str:
    side = "old" if way == "from" else "new"
    place = f'<a href="{link}">{side} ¶{position}</a>' if link else f"{side} ¶{position}"
    return f'<span class="type">sentence</span> {way} {place}: {_words(travel, way)}'


def _words(travel: Travel, way: str = "from") -> str:
    """Give a sentence: how it was reworded where it came to, its first words otherwise."""
    if travel.reworded and way == "from":
        return f"<bdi>{' '.join(paragraphs(travel.hunks, NEW))}</bdi>"
    return f"<bdi>{opening(travel.texts[way == 'from'], _FACT)}</bdi>"


def _numbers(positions: Sequence[int]) -> str:
    return " + ¶".join(map(str, positions))


def _spoken(positions: Sequence[int]) -> str:
    return ("block " if len(positions) == 1 else "blocks ") + " and ".join(map(str, positions))
