"""A text as it was read: its canonical text block by block, and what the normalisation rules did to it.

canonical  spaces   3   no-break, thin and other spaces, and tabs, to a plain space
key        quotes  12   curly, low, angled and typed-twice quotation marks
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wirediff.core.canonical import explain
from wirediff.core.model import Block, Copy
from wirediff.render.escape import visible
from wirediff.render.ink import Ink
from wirediff.render.table import Column, table


@dataclass(frozen=True, slots=True)
class RuleUse:
    """How often a normalisation rule changed something in a text; `layer` is "canonical" or "key"."""

    layer: str
    rule: str
    count: int
    what: str


def render(blocks: Sequence[Block]) -> Iterator[str]:
    """Give the canonical text: a block a line, a blank line between two, the rows of a table together."""
    yield from (visible(block.text) for block in blocks[:1])
    for before, block in pairwise(blocks):
        if not before.kind == block.kind == "table":
            yield ""
        yield visible(block.text)


def rule_uses(copy: Copy, received: Sequence[str]) -> tuple[RuleUse, ...]:
    """Count what each rule did to a text; `received` are its lines as they came."""
    counted: Counter[tuple[str, str]] = Counter()
    said: dict[tuple[str, str], str] = {}
    for block in copy.blocks:
        first, last = block.lines
        for layer, rule, count in explain("\n".join(received[first - 1 : last]), block.kind):
            counted[layer, rule.name] += count
            said[layer, rule.name] = rule.what
    return tuple(RuleUse(layer, name, counted[layer, name], what) for (layer, name), what in said.items())


def render_rules(uses: Iterable[RuleUse], ink: Ink) -> Iterator[str]:
    """Give the rules that changed something, and say so where none did."""
    rows = [(use.layer, use.rule, f"{use.count:,}", use.what) for use in uses if use.count]
    if not rows:
        yield "No rule changed anything: the text is canonical as it came."
        return
    columns = (Column("layer"), Column("rule"), Column("changed", right=True), Column("what it does"))
    yield from table(columns, rows, ink=ink, width=None)


def render_kinds(kinds: Counter[str], ink: Ink) -> Iterator[str]:
    """Give how many blocks of each kind a text has, in the order in which the kinds first stand in it."""
    rows = [(kind, f"{count:,}") for kind, count in kinds.items()]
    yield from table((Column("kind"), Column("blocks", right=True)), rows, ink=ink, width=None)
