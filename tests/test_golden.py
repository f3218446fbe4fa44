"""Every folder in tests/golden is a promise: two texts and their changes, or a text and its blocks.

A folder with old.txt and new.txt is compared, one with text.txt is read; expected.txt says what comes out and why.txt
why the case is kept. Two files dropped into a new folder are held to the laws below; expected.txt pins what they give.
"""

from collections import Counter
from pathlib import Path

import pytest

import wirediff
from wirediff import Block, Change, Copy, Report
from wirediff.core.changes import OPS

GOLDEN = Path(__file__).parent / "golden"
PAIRS = sorted(path.parent.name for path in GOLDEN.glob("*/old.txt"))
TEXTS = sorted(path.parent.name for path in GOLDEN.glob("*/text.txt"))
FIELDS = ("encoding", "slugline", "headline", "byline", "dateline", "section", "note", "published")
SIGNS = {"equal": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}


def read(case: str, name: str) -> Copy:
    """Read one of a case's texts."""
    return wirediff.parse((GOLDEN / case / f"{name}.txt").read_bytes())


def compared(case: str) -> Report:
    """Compare a case's two texts."""
    return wirediff.compare(read(case, "old"), read(case, "new"))


def expected(case: str) -> str:
    """Give what the case expects, or skip where nobody has said so yet."""
    path = GOLDEN / case / "expected.txt"
    if not path.exists():
        pytest.skip(f"{case} has no expected.txt yet")
    return path.read_text("utf-8")


def as_lines(report: Report) -> str:
    """Say a report in lines: a verdict, then one line a change with the words that differ."""
    verdict = "cosmetic" if report.cosmetic else "changed" if report.changed else "same"
    return "\n".join([verdict, *map(_change_line, report.changes)]) + "\n"


def _change_line(change: Change) -> str:
    extra = ("+moved" if change.moved and change.op != "moved" else "") + ("+cosmetic" if change.cosmetic else "")
    old, new = (",".join(map(str, side)) for side in (change.old, change.new))
    line = f"{change.op}{extra} {change.kind} {old}->{new}"
    if not change.hunks or change.op in ("added", "removed"):
        return line
    return f"{line}: " + "".join(SIGNS[hunk.op].format(hunk.text.replace("\n", "¶")) for hunk in change.hunks)


def as_blocks(copy: Copy) -> str:
    """Say what was read in lines: the fields that are there, then one line a block with the lines it stands in."""
    fields = [f"@{name} {getattr(copy, name)}" for name in FIELDS if getattr(copy, name) is not None]
    return "\n".join([*fields, *map(_block_line, copy.blocks)]) + "\n"


def _block_line(block: Block) -> str:
    return f"{block.lines[0]}-{block.lines[1]} {block.kind}: {block.text}"


@pytest.mark.parametrize("case", PAIRS)
def test_the_changes_are_the_ones_a_reader_would_name(case: str) -> None:
    """Comparing the two texts gives the changes of expected.txt, line by line."""
    assert as_lines(compared(case)) == expected(case)


@pytest.mark.parametrize("case", TEXTS)
def test_the_blocks_are_the_ones_the_writer_set(case: str) -> None:
    """Reading the text gives the fields, kinds and lines of expected.txt."""
    assert as_blocks(read(case, "text")) == expected(case)


@pytest.mark.parametrize("case", PAIRS)
def test_every_block_stands_in_one_change(case: str) -> None:
    """No block of either side is left out or told twice, and the counts are those of the changes."""
    report = compared(case)
    for side, positions in (
        ("old", [p for c in report.changes for p in c.old]),
        ("new", [p for c in report.changes for p in c.new]),
    ):
        assert sorted(positions) == [block.position for block in read(case, side).blocks]
    assert report.counts == {op: Counter(c.op for c in report.changes)[op] for op in OPS}


@pytest.mark.parametrize("case", PAIRS)
def test_the_hunks_are_both_texts(case: str) -> None:
    """Equal and removed hunks are the old blocks to the letter, equal and added ones the new."""
    sides = {"removed": read(case, "old").blocks, "added": read(case, "new").blocks}
    for change in compared(case).changes:
        for op, positions in (("removed", change.old), ("added", change.new)):
            if change.hunks and positions:
                text = "\n".join(sides[op][position - 1].text for position in positions)
                assert "".join(hunk.text for hunk in change.hunks if hunk.op in ("equal", op)) == text


@pytest.mark.parametrize("case", PAIRS)
def test_a_text_is_the_same_as_itself(case: str) -> None:
    """Neither side of a case differs from itself."""
    for side in ("old", "new"):
        assert not wirediff.compare(read(case, side), read(case, side)).changed


@pytest.mark.parametrize("case", [*PAIRS, *TEXTS])
def test_a_case_says_why_it_is_kept(case: str) -> None:
    """Each folder has a why.txt of a sentence or two."""
    why = (GOLDEN / case / "why.txt").read_text("utf-8").strip()
    assert why.endswith(".")
    assert len(why.split()) >= 8
