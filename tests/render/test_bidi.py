"""Arabic and Hebrew on a terminal: nothing jumps, nothing is wider, and what programs read stays to the letter."""

import pytest

from tests.render.stories import ISOLATES, balanced, paragraphs, report
from wirediff.render import RENDERERS, View
from wirediff.render.bidi import quoted, wrapped
from wirediff.render.ink import PLAIN, Ink, Span
from wirediff.render.table import Column, table
from wirediff.render.wrap import cells

LRI, RLI, FSI, PDI = ISOLATES
ARABIC = paragraphs(
    "غرق عبارة قبالة ميناء رملة ومقتل 12 شخصا",
    "رملة (وكالة المثال) - قال مسؤولون إن السفينة Corran Star غرقت يوم الاثنين قبالة ميناء رملة وعلى متنها 340 راكبا.",
    "وتشارك ثلاث سفن وطائرتان في عملية البحث التي بدأت عند الساعة 06:30.",
)
CORRECTED = ARABIC.replace("12", "21").replace("الاثنين", "الثلاثاء")
FOUND = report(ARABIC, CORRECTED)


def rendered(layout: str, width: int = 80, *, colour: bool = False) -> list[str]:
    """Give the rows of one format."""
    return list(RENDERERS[layout](FOUND, View(width=width, ink=Ink(colour=colour))))


def without(text: str) -> str:
    """Give a text without isolates."""
    return text.translate(dict.fromkeys(map(ord, ISOLATES)))


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("layout", ["text", "side-by-side"])
def test_the_rows_of_arabic_copy_are_closed_off(layout: str, colour: bool) -> None:
    """A row runs from the right between gutter and rule, and the words that went and came stand apart in it."""
    rows = rendered(layout, colour=colour)
    assert all(map(balanced, rows))
    for row in rows:
        assert not any("\u0590" < sign < "\u0900" for sign in without(row)) or RLI in row or LRI in row
    if not colour:
        assert f"{FSI}[-الاثنين-]{PDI}" in "".join(rows)
        assert f"{RLI}[-12-]{PDI}" in "".join(rows)
        assert f"{FSI}{{+الثلاثاء+}}{PDI}" in "".join(rows)


@pytest.mark.parametrize("layout", ["text", "side-by-side"])
@pytest.mark.parametrize("width", [60, 80, 140])
def test_isolates_take_no_room(layout: str, width: int) -> None:
    """Rows are as wide as without them, and the rule between two columns stands where it stood."""
    rows = rendered(layout, width)
    assert max(map(cells, rows)) <= width
    assert [cells(row) for row in rows] == [cells(without(row)) for row in rows]
    assert {cells(row.split(" │", 1)[0]) for row in rows if " │" in row} <= {(width - 3) // 2}


@pytest.mark.parametrize("layout", ["text", "side-by-side"])
def test_old_stands_before_new_in_a_fact_and_in_the_summary(layout: str) -> None:
    """Each value is a thing of its own, so that the arrow between two points from the old one to the new one."""
    text = "\n".join(rendered(layout))
    assert f"date {FSI}الاثنين{PDI} → {FSI}الثلاثاء{PDI}" in text
    assert f"12 → {FSI}21 شخصا{PDI}" in text
    assert "number 12 → 21, up 9" in text


def test_what_programs_read_stays_to_the_letter() -> None:
    """The unified format and the JSON hold the texts and nothing else."""
    assert not set(ISOLATES) & set("".join(rendered("unified") + rendered("json")))
    assert any(line[1:] == CORRECTED.split("\n\n")[1] for line in rendered("unified"))


def test_copy_in_other_scripts_has_none() -> None:
    """An isolate is printed only beside what needs it."""
    for old, new in (("The toll rose to 12 on Monday.", "The toll rose to 21 on Tuesday."), ("造成三人", "造成九人")):
        for layout in ("text", "side-by-side"):
            rows = RENDERERS[layout](report(old, new), View())
            assert not set(ISOLATES) & set("".join(rows))


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Corran Star بنيت السفينة عام 1994 في رملة", RLI),
        ("The Arabic name of the port, رملة, was misspelled.", LRI),
        ("١٢", RLI),
        ("חיפה - המעבורת טבעה", RLI),
    ],
)
def test_a_row_runs_as_most_of_its_letters_do(text: str, opening: str) -> None:
    """A foreign name at the start of an excerpt does not turn it round."""
    ((first, *_, last),) = wrapped([Span(text)], 80)
    assert (first.text, last.text) == (opening, PDI)


def test_a_run_that_is_broken_is_closed_in_each_row() -> None:
    """Half a run at a row's end does not reach into the next row."""
    rows = ["".join(s.text for s in row) for row in wrapped([Span("[-غرقت قبالة الميناء-]", "removed")], 10)]
    assert len(rows) > 1
    assert all(row.startswith(RLI + FSI) and row.endswith(PDI + PDI) and balanced(row) for row in rows)


def test_cells_of_a_table_stand_in_their_columns() -> None:
    """A headline in Arabic does not draw the figure beside it to its other side."""
    rows = table([Column("headline"), Column("revisions", right=True)], [("غرق عبارة", "3")], ink=PLAIN, width=None)
    assert list(rows)[1] == f"{quoted('غرق عبارة')}          3"
    assert quoted("غرق") == f"{FSI}غرق{PDI}"
    assert quoted("Ferry") == "Ferry"
