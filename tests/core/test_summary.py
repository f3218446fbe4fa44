"""The summary: one line in which what matters stands first."""

import pytest

import wirediff
from tests.core.test_align import B
from tests.texts import story

GATE = "Police posted 12 officers at the gate."
BORDER = "Police posted 300 officers at the border and arrested the mayor."


@pytest.mark.parametrize(
    ("old", "new", "first"),
    [
        ("The fire left 12 dead.", "The fire left 21 dead.", "12 → 21 dead"),
        ("He was jailed for 3 months.", "He was jailed for 30 months.", "3 months → 30 months"),
        ("They vote on 3 May.", "They vote on 13 May.", "3 May → 13 May"),
        ("Rates rose 1.5 percent.", "Rates rose 15 percent.", "1.5 percent → 15 percent"),
        (GATE, BORDER, "12 → 300 officers"),
    ],
)
def test_a_figure_that_looks_like_noise_stands_first(old: str, new: str, first: str) -> None:
    """A toll, a sentence, a day, a rate and a posting lead the line, whatever else was reworded."""
    before = story("Council Meets over Port", B, old)
    after = story("Council Meets again over Port", B.replace("the", "that", 1), new)
    summary = wirediff.compare(before, after).summary
    assert summary.split("; ")[0] == first
