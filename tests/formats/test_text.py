"""Plain copy: lines become paragraphs, paragraphs get their kinds, and nothing is dropped."""

import pytest

import wirediff
from tests.texts import kinds, shared

WRAPPED = """\
PORT ELLIS, Oct. 3 (Meridian) -- A ferry with 212 people on board ran
aground off Port Ellis early on Tuesday, and rescuers took everyone
ashore by noon, the harbour authority said.

   The ship had left Varn late on Monday evening in fog. It struck the
Anvil bank at 0410 and lost power, its owner said in a statement.
   "Nobody was hurt," said harbour master Ilse Brandt. "We were lucky,
and the crew did all that a crew can do."
"""


def test_hard_wrapped_copy_is_unwrapped() -> None:
    """Lines that broke where the next word would not have fitted are one paragraph; an indent opens the next."""
    blocks = wirediff.parse(WRAPPED).blocks
    assert [block.lines for block in blocks] == [(1, 3), (5, 6), (7, 8)]
    assert blocks[1].text.startswith("The ship had left Varn late on Monday evening in fog. It struck the Anvil bank")
    assert wirediff.parse(WRAPPED).dateline == "PORT ELLIS, Oct. 3 (Meridian)"


def test_the_same_copy_not_wrapped_is_the_same_text() -> None:
    """A resend without the line breaks has the same digest."""
    lines = [block.text for block in wirediff.parse(WRAPPED).blocks]
    assert wirediff.parse("\n\n".join(lines)).hash == wirediff.parse(WRAPPED).hash


def test_a_text_whose_every_line_is_a_paragraph_is_left_so() -> None:
    """Long lines one after the other, each a paragraph of its own, are not joined."""
    lines = [f"Paragraph {word} says a little about the matter, and then it stops." for word in ("one", "two", "three")]
    assert [text for _, text in kinds("\n".join(lines))] == lines


def test_a_table_is_left_alone() -> None:
    """The rows of a table stay rows, their columns where they were."""
    prose = "Grain closed higher in Varn on Tuesday, traders said."
    text = f"{prose}\n\nWheat   214.50  +1.2\nBarley  180.00  -0.4\nRye     166.25  +0.1\n"
    assert kinds(text)[1:] == [
        ("table", "Wheat   214.50  +1.2"),
        ("table", "Barley  180.00  -0.4"),
        ("table", "Rye     166.25  +0.1"),
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("date 2021-03-04 Register", "boilerplate"),
        ("By Ilse Brandt", "byline"),
        ("Photo: Ilse Brandt/Meridian", "credit"),
        ("Eds: UPDATES throughout with new toll.", "note"),
        ("1st Ld-Writethru", "note"),
        ("EMBARGOED: Not for publication before 0900 GMT on Monday, December 10", "note"),
        ("CORRECTION: An earlier version of this story gave the wrong capacity for the dock.", "note"),
        ("This story has been corrected to show that the dock holds 12 ships, not 21.", "note"),
        ("14:05 GMT +217 April 2019", "timestamp"),
        ("A ferry lies off Port Ellis, Oct. 3, 2023 (AP Photo/Ilse Brandt)", "caption"),
        ("A ferry lies off Port Ellis, October 3, 2023. CNP/Tom Reyes", "caption"),
        ("Reporting by Ilse Brandt; Editing by Jon Varn", "boilerplate"),
    ],
)
def test_a_line_is_known_by_its_cues(line: str, kind: str) -> None:
    """Agency furniture is told apart from the story's own text."""
    body = "A ferry ran aground on Tuesday, the authority said.\n\nIt was foggy.\n"
    text = f"Ferry runs aground off Port Ellis\n\n{line}\n\n{body}"
    assert (kind, line) in kinds(text)


@pytest.mark.parametrize(
    "headline", ["Ferry sinks", "FERRY SINKS OFF PORT ELLIS", "Dam", "沉船事故三人死亡", "غرق عبارة"]
)
def test_what_a_kill_is_joined_to_is_its_headline(headline: str) -> None:
    """In capitals, in a word, and in a script without capitals: it names the story that is withdrawn."""
    copy = wirediff.parse(f"KILL-{headline}\n\nPlease kill this story. It was filed in error.\n")
    assert (copy.headline, copy.status) == (f"KILL-{headline}", "canceled")


def test_a_line_with_a_mark_is_the_headline_whatever_follows() -> None:
    """A short statement below it may look like a longer headline."""
    copy = wirediff.parse("KILL-Market closes up\n\nThe story is withdrawn.\n")
    assert (copy.headline, copy.status) == ("KILL-Market closes up", "canceled")


def test_several_sentences_are_a_paragraph_though_a_credit_ends_them() -> None:
    """What ends without a stop is no headline where a sentence ends inside of it."""
    lede = (
        "A ferry with 214 people on board ran aground off Port Ellis early on Tuesday, the authority said. "
        "Nobody was hurt (Reporting by Ilse Brandt)"
    )
    found = kinds(f"Ferry runs aground off Port Ellis\n\n{lede}\n\nDivers will look at the hull, it said.\n")
    assert found[:2] == [("headline", "Ferry runs aground off Port Ellis"), ("paragraph", lede)]


@pytest.mark.parametrize(
    "line", ["KILL KILL KILL", "KILL BC-FERRY 04-11", "KILL - BC-FERRY", "BULLETIN KILL", "MANDATORY KILL", "WITHDRAWN"]
)
def test_a_kill_that_stands_alone_is_a_note(line: str) -> None:
    """The headline is the next line."""
    copy = wirediff.parse(f"{line}\n\nFerry sinks off Port Ellis\n\nPlease kill this story. It was filed in error.\n")
    assert (copy.headline, copy.status) == ("Ferry sinks off Port Ellis", "canceled")


def test_a_glued_time_line_is_taken_apart() -> None:
    """`14:05 GMT +217 April 2019` is the seventeenth of April, two hours ahead of GMT."""
    copy = wirediff.parse(
        "14:05 GMT +217 April 2019\n\nFerry runs aground off Port Ellis\n\nA ferry ran aground there on Friday."
    )
    assert copy.published == "2019-04-17T14:05:00+02:00"


def test_a_time_that_can_be_read_in_two_ways_is_not_guessed() -> None:
    """`+1111 May` may be +1 on the 111th … +11 on the 11th, or +1:11: where two readings stand, none is taken."""
    copy = wirediff.parse(
        "14:05 GMT +111 May 2017\n\nFerry runs aground off Port Ellis\n\nA ferry ran aground there on Friday."
    )
    assert copy.published is None
    assert [problem.code for problem in copy.problems] == ["time-ambiguous"]


def test_the_type_case_is_read_as_an_editor_would() -> None:
    """The page that the project began from: every line a block of the right kind, the fields as they stand there."""
    copy = wirediff.parse(shared("data/seed-article.txt").read_bytes())
    told = [(block.lines[0], block.kind) for block in copy.blocks]
    body = (8, 10, 12, 14, 16, 18, 22, 24, 26, 28, 32, 34, 36)
    others = [(1, "boilerplate"), (2, "timestamp"), (3, "caption"), (5, "headline"), (7, "section"),
              (20, "caption"), (21, "teaser"), (30, "caption"), (31, "teaser")]  # fmt: skip
    assert told == sorted([*others, *((line, "paragraph") for line in body)])
    assert copy.published == "2017-02-10T13:27:00+03:00"
    assert copy.section == "Middle East"
    assert copy.headline == copy.blocks[3].text
    assert not any("\u00a0" in block.text for block in copy.blocks)


def test_a_short_sentence_under_the_headline_is_the_story() -> None:
    """A lede of four words with its full stop is a paragraph, so its figures count as facts."""
    old, new = (
        f"Rates rise again in Ardania\n\nRates rose {n} percent.\n\nThe bank of Ardania said on Monday that prices "
        "had been climbing for the third month in a row.\n"
        for n in ("1.5", "15")
    )
    assert [block.kind for block in wirediff.parse(old).blocks] == ["headline", "paragraph", "paragraph"]
    assert wirediff.compare(old, new).summary.startswith("1.5 \u2192 15 percent")
