"""An agency's own words on what a version is, in slug line, headline and note."""

import pytest

from wirediff.core.marks import marks_in, without_marks


@pytest.mark.parametrize(
    ("field", "text", "mark"),
    [
        ("headline", "KILL-Ferry sinks off Port Ellis", "KILL"),
        ("note", "KILL KILL KILL", "KILL KILL KILL"),
        ("note", "Eds: KILL", "Eds: KILL"),
        ("note", "Eds: Mandatory KILL", "Eds: Mandatory KILL"),
        ("note", "Eds: Mandatory KILL of the story slugged Ferry Aground.", "Eds: Mandatory KILL"),
        ("headline", "KILLED-Ferry sinks", "KILLED-"),
        ("headline", "MANDATORY KILL-Ferry sinks", "MANDATORY KILL"),
        ("headline", "WITHDRAWN-Ferry sinks", "WITHDRAWN"),
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
        ("headline", "WITHDRAWN TROOPS RETURN"),
        ("note", "Eds: KILLS reference to an earlier toll."),
        ("note", "Eds: KILL 5th graf."),
        ("headline", "KILLED IN THE FOG"),
        ("paragraph", "KILL KILL KILL"),
    ],
)
def test_a_killing_is_no_kill(field: str, text: str) -> None:
    """Where the word is news, or says what this very text leaves out, the story stands."""
    assert [found for found in marks_in(field, text) if found.kind == "kill"] == []


@pytest.mark.parametrize(
    "mark",
    [
        "KILL-",
        "KILL: ",
        "MANDATORY KILL-",
        "ADVISORY-KILL-",
        "WITHDRAWN-",
        "KILLED-",
        "UPDATE 2-",
        "KILL-UPDATE 2-",
        "RPT-",
        "URGENT-",
    ],
)
def test_a_headline_is_the_same_without_its_marks(mark: str) -> None:
    """So a kill and its story have one headline."""
    assert without_marks(f"{mark}US-Varn talks off, 3 sources say") == "US-Varn talks off, 3 sources say"
    assert without_marks(f"{mark}Ferry sinks: 3 dead") == "Ferry sinks: 3 dead"


@pytest.mark.parametrize(
    "note",
    [
        "CORRECTION: An earlier version of this story gave the wrong capacity for the dock.",
        "Correction: The dock holds 12 ships.",
        "Eds: ADDS quotes; CORRECTS day of vote in 17th paragraph to Wednesday sted Tuesday.",
        "(This story has been corrected to show that the dock holds 12 ships, not 21.)",
        "An earlier version of this article misstated what the dock holds.",
    ],
)
def test_a_correction_in_a_sentence_is_one(note: str) -> None:
    """At the end of a story an agency says in a sentence what it corrected."""
    assert [found.kind for found in marks_in("note", note)] == ["correction"]
