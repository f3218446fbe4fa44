r"""From the lines of plain copy to its blocks and what they say of the story: the outline of reading text.

    " Regions\n A spokesman said …"  ->  section "Regions" (line 1), paragraph "A spokesman said …" (line 2)

Every line that is not blank ends up in exactly one block, page furniture included.
"""

from collections.abc import Sequence
from itertools import count

from wirediff.core import cues, times
from wirediff.core.canonical import RULES, comparison_key
from wirediff.core.kinds import kinds, stands_alone
from wirediff.core.lines import Paragraph, paragraphs
from wirediff.core.marks import read_marks
from wirediff.core.model import Block, Copy, Mark, Problem, digest


def make_block(position: int, kind: str, lines: tuple[int, int], text: str) -> Block:
    """Make a block from canonical text: its digest holds the rule set's version, its key depends on its kind."""
    return Block(position, kind, lines, text, block_digest(text), comparison_key(text, kind))


def block_digest(text: str) -> str:
    """Give the digest of a block's canonical text under the present rule set."""
    return digest("block", f"{RULES}\n{text}")


def text_digest(blocks: Sequence[Block]) -> str:
    """Give the digest of a whole text: over its blocks' digests in reading order, one a line."""
    return digest("text", "\n".join(block.hash for block in blocks))


def read_text(text: str, *, encoding: str | None = None, problems: Sequence[Problem] = ()) -> Copy:
    """Read plain copy; a text without a visible sign gives a Copy without blocks."""
    found = paragraphs(text, stands_alone)
    blocks = tuple(
        make_block(position, kind, (paragraph.first, paragraph.last), paragraph.text)
        for position, kind, paragraph in zip(count(1), kinds(found), found)
    )
    published, doubts = _published(blocks)
    marks = read_marks(blocks)
    return Copy(
        hash=text_digest(blocks),
        encoding=encoding,
        published=published,
        slugline=_first(blocks, "slugline"),
        headline=_first(blocks, "headline"),
        byline=_first(blocks, "byline"),
        dateline=_dateline(blocks),
        section=_first(blocks, "section", before_lede=True),
        note=_first(blocks, "note"),
        status=_status(marks),
        marks=marks,
        blocks=blocks,
        problems=(*problems, *doubts),
    )


def _status(marks: Sequence[Mark]) -> str:
    """Give what may be done with a text: a kill takes it back, a hold keeps it waiting."""
    kinds = {mark.kind for mark in marks}
    return "canceled" if "kill" in kinds else "withheld" if "hold" in kinds else "usable"


def _first(blocks: Sequence[Block], kind: str, *, before_lede: bool = False) -> str | None:
    for block in blocks:
        if block.kind == kind:
            return block.text
        if before_lede and block.kind == "paragraph":
            return None
    return None


def _dateline(blocks: Sequence[Block]) -> str | None:
    """Give a dateline that stands alone, else what the first paragraph opens with."""
    alone = _first(blocks, "dateline")
    if alone:
        return alone
    lede = _first(blocks, "paragraph")
    match = cues.DATELINE.match(lede[:120]) if lede else None
    return match["dateline"].strip() if match else None


_DOUBTS = {
    "zone-assumed": "the time names no zone; UTC was assumed",
    "time-ambiguous": "the time can be read in two ways, so none was taken",
}


def _published(blocks: Sequence[Block]) -> tuple[str | None, list[Problem]]:
    """Read the first time line that says a whole moment, and say what was in doubt."""
    page_dates = tuple(day for block in blocks[:8] for day in times.dates(block.text))
    problems = []
    for block in blocks:
        line = times.read_time_line(block.text, page_dates) if block.kind == "timestamp" else None
        if line and line.doubt:
            problems.append(Problem(line.doubt, f"{_DOUBTS[line.doubt]}: {block.text}", block.lines[0]))
        if line and line.moment:
            return line.moment.isoformat(), problems
    return None, problems


__all__ = ["Paragraph", "block_digest", "make_block", "read_text", "text_digest"]
