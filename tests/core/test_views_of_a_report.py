"""A report can be narrowed to what a desk asks for, and marked by sentences or paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

import wirediff
from tests.core.test_align import A, B, C, D
from tests.property.strategies import paragraphs
from tests.texts import marked, sides, story, text_of
from wirediff.core.grain import GRAINS, with_grain
from wirediff.core.select import select

HEADLINE = "Ferry Aground off Port Ellis"
OLD = story(HEADLINE, A, "He's here, they said of him.", B, C)
NEW = story("Ferry Freed off Port Ellis", A.replace("twelve", "fifteen"), "He’s here, they said of him.", C, B, D)


def ops(report: wirediff.Report) -> list[tuple[str, str]]:
    """Give what is told as (op, kind)."""
    return [(change.op, change.kind) for change in report.changes if change.op != "unchanged"]


def test_only_what_is_asked_for_is_told() -> None:
    """A kind, an op, a weight or a reason chooses its changes."""
    report = wirediff.compare(OLD, NEW)
    assert ops(select(report, only=["headline"])) == [("edited", "headline")]
    assert ops(select(report, only=["moved", "added"])) == [("moved", "paragraph"), ("added", "paragraph")]
    assert select(report, only=["number"]).summary == "twelve → fifteen people"


def test_what_is_ignored_counts_as_unchanged() -> None:
    """Without typography, typography is no change; where nothing else changed, nothing did."""
    report = wirediff.compare(OLD, NEW)
    assert select(report, ignore=["cosmetic"]).counts["unchanged"] == report.counts["unchanged"] + 1
    curled = wirediff.compare(story(A, "He's here, they said."), story(A, "He’s here, they said."))
    assert not select(curled, ignore=["cosmetic"]).changed


def test_sentences_can_be_marked_as_a_whole() -> None:
    """The sentence in which a word changed is shown as old and new; its neighbours stay."""
    old, new = story(f"{A} {B}", C), story(f"{A.replace('twelve', 'fifteen')} {B}", C)
    (change,) = [c for c in with_grain(wirediff.compare(old, new), "sentences").changes if c.op == "edited"]
    assert marked(change) == f"[-{A} -]{{+{A.replace('twelve', 'fifteen')} +}}{B}"


def test_a_split_marked_by_sentences_is_still_a_split_only() -> None:
    """Where only a paragraph's border changed, no sentence is marked."""
    (change,) = [
        c for c in with_grain(wirediff.compare(story(f"{A} {B}", C), story(A, B, C)), "sentences").changes if c.hunks
    ]
    assert marked(change) == f"{A}[- -]{{+\n+}}{B}"


@given(paragraphs, paragraphs, st.sampled_from(GRAINS))
def test_any_grain_rebuilds_both_texts(old: list[str], new: list[str], grain: str) -> None:
    """However coarse the marks, equal and removed is the old text, equal and added the new."""
    report = with_grain(wirediff.compare(story(*old), story(*new)), grain)
    for change in report.changes:
        if change.hunks:
            assert sides(change) == (text_of(report.old.blocks, change.old), text_of(report.new.blocks, change.new))


def test_a_kill_is_said_whatever_is_left_out() -> None:
    """No choice of changes hides that a text was taken back."""
    report = wirediff.compare(story(HEADLINE, A, B), story("KILL KILL KILL", HEADLINE, A))
    assert select(report, ignore=["cosmetic"]).summary.startswith("kill; ")


def test_what_has_another_reason_is_not_ignored_for_one() -> None:
    """Who wants no moves wants the toll of a block all the same."""
    old = story("Police sealed off the harbour on Monday night. The road to Ostra is closed.", "It killed 12 people.")
    new = story("Police sealed off the harbour on Monday night.", "It killed 15 people. The road to Ostra is closed.")
    report = wirediff.compare(old, new)
    assert [change.why for change in report.changes] == [("moved",), ("number", "moved")]
    assert select(report, ignore=["moved"]).summary == "12 \u2192 15 people; 1 sentence moved"
    assert select(report, ignore=["moved", "number"]).summary == "nothing changed"
    assert select(report, ignore=["substantial", "moved"]).summary == "nothing changed"
