"""Duplicates inside a text: the caption that stands twice, with where it stands."""

import wirediff
from tests.texts import shared, story

CAPTION = "A ferry lies off Port Ellis, October 3, 2023"
BODY = [
    "A ferry ran aground off Port Ellis early on Tuesday, the harbour authority said.",
    "Everyone on board was taken ashore by noon, it said in a statement.",
]


def test_a_caption_that_stands_twice_is_found_with_its_lines() -> None:
    """An exact repeat is one group, its first occurrence first."""
    (group,) = wirediff.find_duplicates(
        story(CAPTION, "Ferry Runs Aground", *BODY, CAPTION, "It was foggy then, they said.")
    )
    assert (group.kind, group.match, group.text) == ("caption", "exact", CAPTION)
    assert [(o.position, o.lines) for o in group.occurrences] == [(1, (1, 1)), (5, (9, 9))]


def test_a_repeat_in_other_typography_is_cosmetic() -> None:
    """Curly and straight quotes do not hide a repeat."""
    (group,) = wirediff.find_duplicates(
        story('He called it "a bad night" for all.', *BODY, "He called it “a bad night” for all.")
    )
    assert group.match == "cosmetic"


def test_what_repeats_by_nature_is_no_repeat() -> None:
    """Rules, crossheads, names and figures may stand as often as they like."""
    assert (
        wirediff.find_duplicates(story("* * *", *BODY, "Background", "* * *", "Background", "12,000", "12,000")) == ()
    )


def test_one_kind_can_be_asked_for() -> None:
    """`kind` leaves out the groups of other kinds."""
    copy = story(CAPTION, "Ferry Runs Aground", *BODY, CAPTION, BODY[0])
    assert [group.kind for group in wirediff.find_duplicates(copy)] == ["caption", "paragraph"]
    assert [group.kind for group in wirediff.find_duplicates(copy, kind="caption")] == ["caption"]


def test_the_type_case_has_one_repeated_caption() -> None:
    """The page the project began from carries one caption twice, at lines 3 and 30."""
    (group,) = wirediff.find_duplicates(shared("data/seed-article.txt").read_bytes())
    assert [occurrence.lines for occurrence in group.occurrences] == [(3, 3), (30, 30)]
    assert group.as_dict()["kind"] == "caption"
