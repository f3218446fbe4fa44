"""An agency's own words on what a version is, in slug line, headline and note."""

import pytest

from wirediff.core.marks import marks_in, without_marks


@pytest.mark.parametrize(
    ("field", "text", "mark"),
    [
        ("headline", "KILL-Ferry sinks off Port Ellis", "KILL"),
        ("note", "KILL KILL KILL", "KILL KILL KILL"),
        ("note", "Eds: KILL", "Eds: KILL"),
        ("slugline", "BC-NA--Ferry Aground,KILL", ",KILL"),
        ("slugline", "BC-NA--Ferry Aground, KILL", ", KILL"),
    ],
)
def test_a_kill_is_read_in_whatever_form_it_is_said(field: str, text: str, mark: str) -> None:
    """As a word of its own, before the headline, or behind the slug."""
    assert [(found.kind, found.text) for found in marks_in(field, text)] == [("kill", mark)]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("headline", "Gunmen stop bus, kill five"),
        ("headline", "GUNMEN STOP BUS, KILL FIVE"),
        ("headline", "Kill the bill, members cry"),
        ("note", "Eds: KILLS reference to an earlier toll."),
        ("paragraph", "KILL KILL KILL"),
    ],
)
def test_a_killing_is_no_kill(field: str, text: str) -> None:
    """Where the word is news, or says what this very text leaves out, the story stands."""
    assert [found for found in marks_in(field, text) if found.kind == "kill"] == []


def test_a_headline_is_the_same_without_its_mark() -> None:
    """So a kill and its story have one headline."""
    assert without_marks("KILL-Ferry sinks off Port Ellis") == "Ferry sinks off Port Ellis"
    assert without_marks("UPDATE 2-Ferry sinks") == without_marks("CORRECTED-Ferry sinks") == "Ferry sinks"
