"""The report for a terminal: marks, gutter, wrapping, what is left out."""

import pytest

import wirediff
from tests.render.stories import travelled
from tests.texts import story
from wirediff.core.changes import Hunk
from wirediff.render import RENDERERS, View
from wirediff.render.ink import Ink, Span
from wirediff.render.marked import spell
from wirediff.render.wrap import cells, wrap

BODY = [
    "The ferry ran aground off Port Ellis early on Monday with 12 people on board, the coast guard said.",
    "Everyone was taken ashore by noon and a tug is on its way from Saltmarsh, the harbour master told reporters.",
    "The Corran Star was built in 1994 and carries up to 600 passengers between the islands and the mainland.",
    "Two smaller ships of the same company will sail the route until the end of the week, Northern Lines said.",
    "The weather office expects fog to return to the sound on Tuesday night and to stay for most of Wednesday.",
]


def rendered(old: list[str], new: list[str], view: View | None = None) -> list[str]:
    """Give the rows that the text format prints for two stories."""
    report = wirediff.compare(story("Ferry Runs Aground", *old), story("Ferry Runs Aground", *new))
    return list(RENDERERS["text"](report, view or View()))


def marks(rows: list[str]) -> list[str]:
    """Give the marks at the left edge, the header left out."""
    return [row[0] for row in rows[rows.index("") :] if row and row[0] != " "]


def test_every_sort_of_change_has_its_mark() -> None:
    """Edited, removed, moved and added are told apart without colour."""
    edited = BODY[0].replace("12", "21")
    new = [
        edited,
        BODY[4],
        BODY[2],
        BODY[3],
        "A parliamentary inquiry into the company opens in the capital on Friday.",
    ]
    assert set("~->+") <= set(marks(rendered(BODY, new)))


def test_a_moved_block_says_from_where_and_shows_the_edit_inside() -> None:
    """A paragraph that moved and was edited is one entry, with its words marked."""
    text = "\n".join(rendered(BODY, [BODY[4].replace("Tuesday", "Thursday"), *BODY[:4]]))
    assert "moved from ¶6 to ¶2" in text
    assert "[-Tuesday-]{+Thursday+}" in text


def test_a_split_and_a_merge_say_what_became_of_what() -> None:
    """One paragraph made two and two made one are named, with a mark where the break came or went."""
    whole = f"{BODY[0]} {BODY[1]}"
    split = "\n".join(rendered([whole, *BODY[2:]], BODY))
    assert "¶2 became ¶2 and ¶3" in split
    assert "{+¶+}" in split
    merged = "\n".join(rendered(BODY, [whole, *BODY[2:]]))
    assert "¶2 and ¶3 became ¶2" in merged
    assert "[-¶-]" in merged
    assert "{+ +}" not in merged


def test_what_stayed_is_left_out_and_counted() -> None:
    """A gap of more than one block is a row with its number, a single block is shown itself."""
    rows = rendered(BODY, [*BODY[:4], BODY[4].replace("Tuesday", "Thursday")])
    assert "… 4 unchanged" in rows
    rows = rendered(BODY, [*BODY[:2], BODY[2].replace("600", "650"), *BODY[3:]])
    assert not [row for row in rows if row.startswith("… 1 ")]


def test_context_is_counted_in_blocks() -> None:
    """Each change has so many unchanged blocks on either side."""
    many = [f"{text[:-1]}, {word}." for word in ("he said", "she wrote", "they added") for text in BODY]
    new = [*many[:7], many[7].replace("600", "650"), *many[8:]]
    for context, shown in ((0, 0), (1, 2), (2, 4), (9, 15)):
        rows = rendered(many, new, View(context=context))
        assert len([row for row in rows if row.startswith("= ")]) == shown


@pytest.mark.parametrize("width", [40, 80, 140])
def test_no_row_is_wider_than_the_terminal(width: int) -> None:
    """In any script and with any mark inside, rows keep to the width."""
    old = [*BODY, "東京の港で火災が発生し、三人が死亡したと海上保安庁が月曜日に発表した。" * 4, "é" * 300]
    new = [
        old[0].replace("12", "21"),
        *old[2:],
        "東京の港で火災が発生し、四人が死亡したと海上保安庁が火曜日に発表した。" * 4,
    ]
    for full in (True, False):
        assert max(map(cells, rendered(old, new, View(width=width, full=full)))) <= width


def test_a_text_without_changes_says_so_in_words() -> None:
    """An empty answer would leave the reader in doubt."""
    rows = rendered(BODY, BODY)
    assert rows[1:] == ["Nothing changed: both hold the same 6 blocks."]


def test_a_long_stretch_that_stayed_is_shortened_on_request_only() -> None:
    """The words beside a change stay; `--all` gives every word."""
    long = " ".join(BODY)
    new = long.replace("600", "650")
    short = " ".join(" ".join(rendered([long], [new])).split())
    assert "[-600-]{+650+} passengers between the islands" in short
    assert "ran aground" not in short
    assert "ran aground" in "\n".join(rendered([long], [new], View(full=True)))


def test_a_tables_row_is_shown_twice_and_in_line() -> None:
    """Old above new, so that the columns stay columns."""
    table = [
        f"{name:<12}{value:>9}   +1.0%"
        for name, value in (("Banks", "2,440.05"), ("Energy", "3,018.90"), ("Shipping", "755.81"))
    ]
    new = [table[0], table[1].replace("3,018.90", "3,019.80"), table[2]]
    rows = rendered([*BODY, "\n".join(table)], [*BODY, "\n".join(new)])
    old_row = next(row for row in rows if "3,018.90   +" in row)
    new_row = rows[rows.index(old_row) + 1]
    assert (
        old_row[old_row.index("- Energy") :].replace("-", "+", 1).replace("18.90", "19.80")
        == new_row[new_row.index("+ Energy") :]
    )
    assert old_row.index("- Energy") == new_row.index("+ Energy")


def test_a_blank_that_both_words_had_comes_once() -> None:
    """The brackets hold the words, not the blank after them."""
    hunks = [Hunk("equal", "killed "), Hunk("removed", "three "), Hunk("added", "four "), Hunk("equal", "men")]
    spans = spell(hunks, colour=False, keep=None)
    assert "".join(span.text for span in spans) == "killed [-three-]{+four+} men"


def test_colour_takes_the_place_of_the_brackets_only() -> None:
    """The marks at the edge stay."""
    rows = rendered(BODY, [BODY[0].replace("12", "21"), *BODY[1:]], View(ink=Ink(colour=True)))
    text = "\n".join(rows)
    assert "[-" not in text
    assert "\x1b[9;38;5;172m12\x1b[0m \x1b[1;38;5;33m21\x1b[0m" in text
    assert "~" in text


def test_no_line_runs_through_the_blanks_around_a_word() -> None:
    """Struck through with its blanks, "     -0.2%" would be a long dash; a blank alone is all there is to mark."""
    ink = Ink(colour=True)
    assert ink.paint([Span("     -0.2% ", "removed")]) == "     \x1b[9;38;5;172m-0.2%\x1b[0m "
    assert ink.paint([Span(" ", "removed")]) == "\x1b[9;38;5;172m \x1b[0m"


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("onetwothree", 4, ["onet", "woth", "ree"]),
        ("a onetwothree b", 6, ["a", "onetwo", "three", "b"]),
        ("東京港で火災", 6, ["東京港", "で火災"]),
        ("火災。東京", 6, ["火災。", "東京"]),
        ("e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]),
        ("one\ntwo", 9, ["one", "two"]),
        ("", 9, [""]),
    ],
)
def test_text_is_broken_where_a_reader_would(text: str, width: int, rows: list[str]) -> None:
    """Between words, between signs of a script without blanks, and inside a word only where it is too long."""
    assert ["".join(span.text for span in row) for row in wrap([Span(text)], width)] == rows


def test_wrapping_loses_nothing_but_blanks_at_row_ends() -> None:
    """Joined rows are the text again."""
    text = " ".join(BODY)
    rows = ["".join(span.text for span in row) for row in wrap([Span(text)], 33)]
    assert " ".join(rows) == text


def test_a_sentence_that_went_elsewhere_is_told_at_both_ends() -> None:
    """Where it stands now it says where it came from, what became of its words, and the fact that changed."""
    shown = "\n".join(RENDERERS["text"](travelled(), View(width=120)))
    assert "12 → 15 people; 1 sentence moved" in shown
    assert "~ ¶1 paragraph  a sentence went to new ¶2" in shown
    assert "~ ¶2 paragraph  a sentence came from old ¶1, reworded" in shown
    assert "← ¶1 Rescuers said [-12-]{+15+} people died" in shown
    assert "! number 12 → 15, up 3" in shown
