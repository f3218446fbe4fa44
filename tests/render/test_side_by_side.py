"""Two columns on a terminal: the old text left, the new one right, nothing wider than the screen."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.strategies import hostile_story
from tests.render.stories import HARMFUL, ISOLATES, balanced, paragraphs, report, seed, seed_pairs, travelled
from wirediff.core.changes import Report
from wirediff.render import side_by_side, text
from wirediff.render.bidi import from_the_right
from wirediff.render.ink import Ink
from wirediff.render.view import View
from wirediff.render.wrap import cells

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def _rows(found: Report, width: int = 80, **view: object) -> list[str]:
    return list(side_by_side.render(found, View(width=width, **view)))  # type: ignore[arg-type]


def _columns(rows: list[str], width: int) -> tuple[str, str]:
    """Read the two columns, each as one line; a row's halves part at the rule in the middle."""
    middle = (width - 3) // 2
    halves = [row.split(" │", 1) for row in rows if " │" in row and cells(row.split(" │", 1)[0]) == middle]
    return " ".join(half[0].strip() for half in halves), " ".join(half[1].strip() for half in halves)


@pytest.mark.parametrize("width", [60, 80, 140])
@pytest.mark.parametrize(("story", "old", "new"), seed_pairs())
def test_no_row_is_wider_than_the_screen(story: str, old: int, new: int, width: int) -> None:
    """The rule stands in one place from top to bottom."""
    rows = _rows(seed(story, old, new), width, full=True)
    assert max(map(cells, rows)) <= width
    rules = {cells(row.split(" │", 1)[0]) for row in rows if " │" in row}
    assert rules == {(width - 3) // 2}


def test_words_are_marked_on_their_own_side() -> None:
    """What went is marked left, what came right, with the fact below it."""
    left, right = _columns(_rows(seed("kestrel-gorge-dam", 1, 2)), 80)
    assert "flood that killed [-12-] people" in left
    assert "flood that killed {+21+} people" in right
    assert "{+" not in left
    assert "[-" not in right
    assert "! number 12 → 21, up 9" in right


def test_a_moved_block_stands_at_both_ends() -> None:
    """The place it left says where it went, the place it came to where from."""
    left, right = _columns(_rows(seed("kestrel-gorge-dam", 1, 2), 100), 100)
    assert re.search(r"15 < moved up to ¶8 +The water board", left)
    assert re.search(r"8 > moved up from ¶15 +The water board", right)
    assert "The water board" not in left.partition("15 <")[0]


def test_one_side_stays_empty_where_nothing_stood() -> None:
    """A removed paragraph has nothing at its right, an added one nothing at its left."""
    rows = _rows(seed("kestrel-gorge-dam", 2, 3))
    [removed] = [row for row in rows if row.startswith("18 - ")]
    assert removed.endswith("│")
    [added] = [row for row in rows if "21 + " in row]
    assert added.split("│")[0].isspace()


def test_what_stayed_is_folded() -> None:
    """A long run says how long it is."""
    assert "… 4 unchanged" in _rows(seed("kestrel-gorge-dam", 1, 2))


def test_colour_says_nothing_that_the_marks_do_not() -> None:
    """With colour the brackets go and the words are the same; without, there is no escape sequence at all."""
    found = seed("kestrel-gorge-dam", 1, 2)
    plain, coloured = _rows(found), _rows(found, ink=Ink(colour=True))
    assert "\x1b" not in "".join(plain)
    assert "\x1b[9;38;5;172m12\x1b[0m" in "".join(coloured)
    assert "\x1b[1;38;5;33m21\x1b[0m" in "".join(coloured)
    stripped = " ".join(_COLOUR.sub("", row) for row in coloured)
    assert "killed 12 people" in " ".join(stripped.split())


def test_a_narrow_screen_gets_the_text() -> None:
    """Below 60 columns two texts do not fit beside each other."""
    found = seed("kestrel-gorge-dam", 1, 2)
    assert _rows(found, 59) == list(text.render(found, View(width=59)))


def test_of_a_long_name_the_end_is_shown() -> None:
    """Two files of one folder are told apart by what their paths end with."""
    folder = "wire/archive/2019/october/port-ellis-ferry"
    rows = _rows(report("Head\n\nOne.", "Head\n\nTwo.", f"{folder}/r1.txt", f"{folder}/r2.txt"))
    names = next(row for row in rows if "…" in row)
    assert re.fullmatch(r" +…\S+port-ellis-ferry/r1\.txt +│ +…\S+port-ellis-ferry/r2\.txt", names)
    assert cells(names) <= 80


def test_wide_letters_keep_the_rule_in_place() -> None:
    """A Chinese sign takes two cells."""
    old = paragraphs("港口关闭", "港口主任说没有人受伤，七艘船在港外等待天气好转，渡轮停航。")
    rows = _rows(report(old, old.replace("七", "九")), 60)
    assert {cells(row.split(" │", 1)[0]) for row in rows if " │" in row} == {28}
    assert max(map(cells, rows)) <= 60


LEAGUE = [
    f"{name:<21}{figures}"
    for name, figures in (
        ("Saltmarsh Seals", "12   9   2   1  28  11   29"),
        ("Port Ellis Rovers", "12   8   3   1  25  12   27"),
        ("Lower Tarn", "12   7   2   3  21  15   23"),
        ("Varn United", "12   6   4   2  19  14   22"),
    )
]


def _league(*rows: str) -> str:
    return paragraphs(
        "Seals Go Top", "The Seals went to the top of the league on Saturday, and stayed there.", "\n".join(rows)
    )


def test_a_row_of_a_table_is_never_broken() -> None:
    """Too wide for a column, the old row stands above the new one, in line with those that stayed."""
    new = [*LEAGUE[:2], LEAGUE[2].replace("21", "22"), LEAGUE[3]]
    rows = _rows(report(_league(*LEAGUE), _league(*new)))
    assert [row for row in rows if "Tarn" in row] == [f" 5 ~ - {LEAGUE[2]}", f"     + {new[2]}"]
    assert f" 4 =   {LEAGUE[1]}" in rows
    assert "     ! number 21 → 22, up 1" in rows


def test_a_table_that_fits_stands_in_the_columns() -> None:
    """On a wide screen old and new rows are beside each other like all else."""
    new = [*LEAGUE[:2], LEAGUE[2].replace("21", "22"), LEAGUE[3]]
    rows = _rows(report(_league(*LEAGUE), _league(*new)), 140)
    (row,) = [row for row in rows if "Tarn" in row]
    assert "[-21-]" in row.partition(" │ ")[0]
    assert "{+22+}" in row.partition(" │ ")[2]


def test_a_row_of_a_table_that_moved_is_told_at_both_ends() -> None:
    """At the full width too, the place that it left says where it is."""
    rows = _rows(report(_league(*LEAGUE), _league(LEAGUE[3], *LEAGUE[:3])))
    at = rows.index(" 3 > moved from ¶6 to ¶3")
    assert rows[at + 1] == f"       {LEAGUE[3]}"
    assert rows[rows.index(" 6 < moved up to ¶3") + 1] == f"     {LEAGUE[3]}"


def test_splits_and_merges_show_the_break() -> None:
    """The paragraph's end that came or went is marked where it stands."""
    assert "before noon.{+¶+}" in _columns(_rows(seed("port-ellis-ferry", 2, 3)), 80)[1]
    left, right = _columns(_rows(seed("port-ellis-ferry", 3, 2)), 80)
    assert "before noon.[-¶-] The hull" in left
    assert "before noon. The hull" in right


@given(hostile_story, hostile_story, st.integers(60, 120))
def test_no_copy_harms_the_terminal(old: str, new: str, width: int) -> None:
    """Control signs and direction marks are spelled out, in the texts and in their names."""
    found = report(*(f"Opening line of the story.\n\n{text}" for text in (old, new)), "a\x1b[2J", "b\u202e\n")
    rows = _rows(found, width)
    assert not (set(HARMFUL) - set(ISOLATES) | {"\n"}) & set("".join(rows))
    assert all(map(balanced, rows))
    assert from_the_right(old + new) or not set(ISOLATES) & set("".join(rows))


def test_the_same_text_says_so() -> None:
    """Two equal texts are never an empty answer."""
    assert _rows(seed("park-cafe", 1, 1))[0] == "Nothing changed: both hold the same 9 blocks."


def test_a_sentence_that_went_elsewhere_is_told_on_its_side() -> None:
    """The old side says where it went, the new one where it came from."""
    old, new = _columns(_rows(travelled(), 140), 140)
    assert "a sentence went to new ¶2" in " ".join(old.split())
    assert "came from" not in old
    told = " ".join(new.split())
    assert "a sentence came from old ¶1, reworded" in told
    assert "← ¶1 Rescuers said [-12-]{+15+} people died" in told
    assert "went to" not in new
