"""Which story a text is a version of: what proves it, and what proves nothing."""

from dataclasses import replace

import pytest

from tests.texts import story
from wirediff.core.identity import likeness, recognise, trace, traces
from wirediff.core.model import Copy

HEADLINE = "Ferry runs aground off Port Ellis"
BODY = [
    "A ferry with 214 people on board ran aground off Port Ellis early on Tuesday, the harbour authority said.",
    "Everyone was taken ashore by fishing boats before noon, it said in a statement that named no cause.",
    "The ship's owner, Northern Lines, said that the steering had been looked at in the spring and found sound.",
    "Divers will look at the hull on Wednesday, and a tug is on its way from the yard at Saltmarsh.",
]
OTHER = [
    "The council of Haverleigh put off its vote on the park once more on Tuesday, for want of a quorum.",
    "Two members had left the hall during a quarrel about the price of benches, the minutes say.",
    "The next meeting will be held in November, when the leader is back from her leave of absence.",
]


def stored(article: str, *paragraphs: str) -> Copy:
    """Read a text as the newest one of an article."""
    return replace(story(*paragraphs), article=article)


FERRY = stored("ferry", HEADLINE, *BODY)


def test_a_text_with_one_paragraph_more_is_the_same_story() -> None:
    """Three paragraphs that stayed and a new one make a version, under another headline too."""
    update = story(
        "Stranded ferry is to be towed", *BODY, "The harbour is closed until the tug has come and gone again."
    )
    assert recognise(update, [FERRY]).article == "ferry"


def test_an_agency_mark_hides_no_headline() -> None:
    """`UPDATE 2-` before the headline leaves it the headline it was."""
    update = story(f"UPDATE 2-{HEADLINE}", BODY[0], *OTHER)
    assert likeness(update, FERRY).heading


def test_edited_paragraphs_count_for_what_stayed() -> None:
    """A story of which every paragraph was touched is recognised by the words that stayed."""
    edited = [text.replace("Tuesday", "Monday").replace("said", "says").replace("will", "would") for text in BODY]
    edited[3] = edited[3].replace("a tug", "another tug")
    found = likeness(story("Something else altogether today", *edited), FERRY)
    assert found.blocks == 4
    assert found.one_story


def test_a_split_paragraph_is_still_shared() -> None:
    """The halves of a paragraph each stand in it."""
    halves = [
        "A ferry with 214 people on board ran aground off Port Ellis early.",
        "It was Tuesday, the harbour authority said.",
    ]
    whole = story(HEADLINE, halves[0][:-1] + " on Tuesday, the harbour authority said.")
    assert likeness(story(HEADLINE, *halves), whole).smaller > 0.6


def test_a_headline_alone_proves_nothing() -> None:
    """One template headline over two different bodies makes two stories."""
    today, yesterday = (
        story("Shares close higher in Varn", *BODY),
        stored("market", "Shares close higher in Varn", *OTHER),
    )
    assert likeness(today, yesterday).heading
    assert recognise(today, [yesterday]).article is None


def test_boilerplate_proves_nothing() -> None:
    """Paragraphs that stand in many articles are left out on both sides."""
    boiler = [f"{text} Meridian News keeps to its own standards of reporting." for text in OTHER]
    one, other = story("First of the two stories", BODY[0], *boiler), stored("b", "Second of the two", BODY[3], *boiler)
    common = frozenset(trace(block) for block in story("A headline over it", *boiler).blocks)
    assert recognise(one, [other]).article == "b"
    assert recognise(one, [other], common).article is None


def test_a_caption_proves_nothing() -> None:
    """One picture under two stories leaves them two."""
    caption = "A ferry lies off Port Ellis in heavy fog with its lights on, October 3, 2023"
    one, other = story(caption, "Headline of the first story", *OTHER), stored("b", caption, HEADLINE, *BODY)
    assert likeness(one, other).blocks == 0
    assert recognise(one, [other]).article is None


def test_a_quotation_in_two_stories_proves_nothing() -> None:
    """One shared paragraph of several is too little under two headlines."""
    assert recognise(story("A quite different headline here", *OTHER, BODY[0]), [FERRY]).article is None


def test_an_alert_grows_into_its_story() -> None:
    """An alert of one paragraph is found in the update that took it in."""
    alert = stored("alert", HEADLINE, BODY[0])
    assert recognise(FERRY, [alert]).article == "alert"


def test_an_alert_is_found_by_slug_line_and_mark_when_it_was_written_anew() -> None:
    """Under one slug line, marked as a writethru, an update that has the alert's words is its update."""
    slug = "BC-FERRY--Port Ellis Ferry Aground"
    alert = stored(
        "alert", slug, "A ferry with 214 people on board has run aground off Port Ellis, the authority said."
    )
    update = [f"{slug}, 1st Ld-Writethru", HEADLINE, *BODY]
    assert recognise(story(*update), [alert]).article == "alert"
    assert recognise(story(*update[1:]), [alert]).article is None


def test_two_that_fit_equally_well_leave_it_open() -> None:
    """Where two articles match alike the text is given to neither, and both are named."""
    found = recognise(FERRY, [stored("b", HEADLINE, *BODY), stored("a", HEADLINE, *BODY)])
    assert found.article is None
    assert found.rivals == ("a", "b")


def test_the_better_of_two_is_taken() -> None:
    """An article that shares more is the one."""
    found = recognise(FERRY, [stored("half", HEADLINE, *BODY[:2], *OTHER), stored("whole", HEADLINE, *BODY[:3])])
    assert found.article == "whole"


@pytest.mark.parametrize("other", [stored("x", HEADLINE, *OTHER), stored("x", *BODY[:2]), stored("x", "Ferry sinks")])
def test_likeness_is_the_same_either_way_round(other: Copy) -> None:
    """Which text came first does not matter."""
    assert likeness(FERRY, other) == likeness(other, FERRY)


def test_traces_do_not_depend_on_typography() -> None:
    """A text sent again with other quotation marks leaves the same traces; a short line leaves none."""
    said = 'The harbour master said "it was foggy" and that nobody aboard was hurt at all.'
    curly = said.replace(' "', " “").replace('" ', "” ")
    assert set(traces(story(HEADLINE, said, "Not so."))) == set(traces(story(HEADLINE, curly)))
    assert len(traces(story(HEADLINE, said, "Not so."))) == 2
