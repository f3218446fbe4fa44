"""What a text may not do to a terminal, and that JSON reads back unchanged."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirediff.render.escape import json_line, visible
from wirediff.render.ink import PLAIN
from wirediff.render.table import Column, table


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J", r"\x1b[2J"),
        ("a\u202eb", r"a\u202eb"),
        ("\x9b1m", r"\x9b1m"),
        ("\ud83d", r"\ud83d"),
        ("\U000e0041", r"\U000e0041"),
        ("tab\tand\nline", r"tab\x09and\x0aline"),
        ("Überfüllung — «да» 東京 👩‍🚒", "Überfüllung — «да» 東京 👩‍🚒"),
    ],
)
def test_what_could_do_harm_is_spelled_out(text: str, shown: str) -> None:
    """Letters of any script stay, joined emoji too."""
    assert visible(text) == shown


def test_lines_stay_where_lines_are_wanted() -> None:
    """A whole text keeps its line ends and tabs and nothing else."""
    assert visible("a\n\tb\r\x1b", lines=True) == "a\n\tb\\x0d\\x1b"


@given(st.text(st.characters(codec=None)))
def test_json_reads_back_and_can_always_be_written(text: str) -> None:
    """Half characters and direction marks survive, as escapes."""
    line = json_line({"text": text})
    assert json.loads(line) == {"text": text}
    assert line.encode()
    assert not set(line) & set("\x1b\x9b\n\u2028\u202e\u2066\u200f")


def test_json_keeps_scripts_readable() -> None:
    """What a person can read is not escaped."""
    assert json_line(["東京 — да"]) == '["東京 — да"]'


def test_columns_stand_in_line_in_any_script() -> None:
    """Wide signs count two cells, a narrow terminal cuts the column that may be cut."""
    columns = (Column("id"), Column("headline", cut=True), Column("n", right=True))
    rows = [("東京", "Short", "3"), ("ab", "A headline that is much too long for it", "12")]
    assert list(table(columns, rows, ink=PLAIN, width=32)) == [
        "id    headline                 n",
        "東京  Short                    3",
        "ab    A headline that is mu…  12",
    ]
