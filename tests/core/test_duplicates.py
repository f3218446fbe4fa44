"""Duplicates inside a text: the caption that stands twice, with where it stands."""

import pytest

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


@pytest.mark.parametrize(
    "other",
    [
        "A ferry lies off Port Ellis, October 3, 2023 (AP Photo/Ilse Brandt)",
        "A ferry lies off Port Elis, October 3, 2023",
        "A ferry lies off Port Ellis, October 4, 2023",
    ],
)
def test_a_caption_that_nearly_stands_twice_is_found(other: str) -> None:
    """A credit more, a typo mended, a day moved: near, with how alike they are."""
    copy = story(CAPTION, "Ferry Runs Aground", *BODY, other, "It was foggy then, they said.")
    assert wirediff.find_duplicates(copy, near=None) == ()
    (group,) = wirediff.find_duplicates(copy, near=0.7)
    assert group.kind == "caption"
    assert group.match in ("near", "contained")
    assert 0.7 <= group.similarity < 1
    assert [o.text for o in group.occurrences] == [CAPTION, other]


def test_a_caption_inside_a_paragraph_is_contained() -> None:
    """What a page glued into a paragraph stands twice all the same."""
    copy = story(
        CAPTION,
        "Ferry Runs Aground",
        *BODY,
        f"{BODY[0]} {CAPTION}. Much more was said about it that day by everyone there.",
    )
    (group,) = wirediff.find_duplicates(copy, near=0.8)
    assert group.match == "contained"
    assert len(group.occurrences) == 3


def test_a_block_stands_in_one_group() -> None:
    """Exact repeats and their near twins go together."""
    near = CAPTION.replace("lies", "rests")
    (group,) = wirediff.find_duplicates(story(CAPTION, *BODY, near, "It was foggy then, they said.", CAPTION), near=0.6)
    assert (group.match, [o.position for o in group.occurrences]) == ("near", [1, 4, 6])


@pytest.mark.parametrize(
    "other",
    [
        "A trawler lies in the harbour of Varn, October 3, 2023",
        "Everyone on board the trawler was questioned by police on Monday, it said.",
        "The harbour authority closed the channel early on Tuesday.",
    ],
)
def test_what_is_only_on_the_same_matter_is_no_repeat(other: str) -> None:
    """Another picture of the day and another sentence about it stay apart."""
    assert wirediff.find_duplicates(story(CAPTION, "Ferry Runs Aground", *BODY, other), near=0.8) == ()


def test_a_share_that_is_none_is_refused() -> None:
    """`near` runs from 0.5 to 1."""
    with pytest.raises(wirediff.UsageError, match=r"from 0.5 to 1"):
        wirediff.find_duplicates(story(*BODY), near=7)


def test_a_text_with_another_figure_does_not_stand_inside_a_longer_one() -> None:
    """Four near twins of one template, one of them a digit longer, are near and never said to be held."""
    page = "\n\n".join(
        f"The ferry number {n} ran aground off Port Ellis on Tuesday with {n * 3} people on board, the port said."
        for n in (1, 2, 3, 4)
    )
    groups = wirediff.find_duplicates(page)
    assert groups
    assert not any(one.match == "contained" for group in groups for one in group.occurrences)
    assert "holds all of it" not in " ".join(group.suggestion for group in groups)
