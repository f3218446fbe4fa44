"""A line for each step of a story, at any width: nothing that matters is cut."""

import pytest

from tests.render.stories import balanced, paragraphs, report, seed
from wirediff.render.ink import PLAIN
from wirediff.render.stat import stat
from wirediff.render.wrap import cells

STEPS = [seed("kestrel-gorge-dam", 1, 2), seed("kestrel-gorge-dam", 2, 3)]


def shown(width: int | None) -> list[str]:
    """Give the rows for a terminal of a width, or for a pipe."""
    return list(stat(STEPS, ink=PLAIN, width=width))


@pytest.mark.parametrize("width", [40, 60, 80, 140])
def test_nothing_that_matters_is_cut(width: int) -> None:
    """The whole summary is there at any width, and no row is wider than the terminal."""
    rows = shown(width)
    assert max(map(cells, rows)) <= width
    text = " ".join(" ".join(rows).split())
    assert "…" not in text
    for step in STEPS:
        assert step.summary in text
    assert "1 added, 1 removed" in text


def test_a_wide_terminal_has_a_row_a_step() -> None:
    """With room for every column they stand beside each other, as they do where another program reads."""
    assert len(shown(140)) == len(shown(None)) == len(STEPS) + 1
    assert shown(140) == shown(None)


def test_what_has_no_room_stands_below() -> None:
    """At 80 columns the summary has a row of its own, at 60 the counts too."""
    assert shown(80)[:3] == [
        "step                       letters           changes",
        "kestrel-gorge-dam r1 → r2  ++ --             1 edited, 1 moved",
        "    12 → 21 people; 1 graf moved",
    ]
    assert shown(60)[1:4] == [
        "kestrel-gorge-dam r1 → r2  ++ --",
        "    1 edited, 1 moved",
        "    12 → 21 people; 1 graf moved",
    ]


@pytest.mark.parametrize("width", [60, 200, None])
def test_a_summary_in_arabic_keeps_old_before_new(width: int | None) -> None:
    """Beside the other columns and below them, each value is a thing of its own."""
    old = paragraphs("رملة", "غرقت العبارة يوم الاثنين قبالة ميناء رملة وعلى متنها عدد كبير من الركاب.")
    rows = list(stat([report(old, old.replace("الاثنين", "الثلاثاء"))], ink=PLAIN, width=width))
    assert "\u2068الاثنين\u2069 → \u2068الثلاثاء\u2069" in "\n".join(rows)
    assert all(map(balanced, rows))
