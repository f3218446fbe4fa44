"""The summary: one line in which what matters stands first."""

import pytest

import wirediff
from tests.core.test_align import B
from tests.texts import story
from wirediff.core.limits import LIMITS
from wirediff.core.summary import bounded
from wirediff.core.toll import counts_victims

GATE = "Police posted 12 officers at the gate."
FELL = "collapsed near the town of Harne, police said on Tuesday."
BORDER = "Police posted 300 officers at the border and arrested the mayor."


@pytest.mark.parametrize(
    ("old", "new", "first"),
    [
        ("The fire left 12 dead.", "The fire left 21 dead.", "12 → 21 dead"),
        ("He was jailed for 3 months.", "He was jailed for 30 months.", "3 → 30 months"),
        ("They vote on 3 May.", "They vote on 13 May.", "3 May → 13 May"),
        ("Rates rose 1.5 percent.", "Rates rose 15 percent.", "1.5 → 15 percent"),
        (GATE, BORDER, "12 → 300 officers"),
        ("The fire killed 3 and 30 were injured.", "The fire killed 3 and 12 were injured.", "30 → 12"),
        ("The bank cut rates by 25 basis points.", "The bank cut rates by 50 basis points.", "25 → 50 basis points"),
    ],
)
def test_a_figure_that_looks_like_noise_stands_first(old: str, new: str, first: str) -> None:
    """A toll, a sentence, a day, a rate and a posting lead the line, whatever else was reworded."""
    before = story("Council Meets over Port", B, old)
    after = story("Council Meets again over Port", B.replace("the", "that", 1), new)
    summary = wirediff.compare(before, after).summary
    assert summary.split("; ")[0] == first


def market(old: bool) -> list[str]:
    """Give the paragraphs of a story with many figures, the dead last of all."""
    crates = [
        f"Ship {chr(65 + at)}le took {100 + at if old else 200 + 3 * at} crates from the {place} dock, its master said."
        for at, place in enumerate("north south east west upper lower outer inner old new far near".split())
    ]
    quote = '"We shall not sail before the hull is sound," harbour master Ilse Brandt said.'
    return [
        "Ferry Sinks off Port Ellis" if old else "Ferry Sinks in Fog off Port Ellis",
        *crates,
        quote if old else quote.replace("not sail", "sail"),
        f"Wreckage lay on the beach, and {12 if old else 21} people were killed, the coast guard said.",
        *([] if old else [B]),
    ]


def test_of_twenty_facts_the_line_names_those_that_matter() -> None:
    """A toll leads wherever it stands, headline and quotation have their turn, and the rest are counted at the end."""
    parts = wirediff.compare(story(*market(old=True)), story(*market(old=False))).summary.split("; ")
    assert parts[:5] == [
        *("12 → 21 people", "100 → 200 crates", "101 → 203 crates"),
        *("headline changed", "quote of Brandt altered"),
    ]
    assert len(parts) == LIMITS.summary_parts + 1
    assert parts[-1] == "and 10 more"


def test_a_kill_stands_before_the_toll() -> None:
    """The agency's own word is said on top of what the line holds."""
    old, new = (story(*lines) for lines in (market(old=True), ["KILL KILL KILL", *market(old=False)]))
    parts = wirediff.compare(old, new).summary.split("; ")
    assert parts[:2] == ["kill", "12 → 21 people"]
    assert parts[-1] == "and 10 more"


def test_a_bare_kill_tells_no_facts_of_its_own_words() -> None:
    """Why a story is killed, and which, is no news of what changed in it."""
    kill = ["BULLETIN KILL", "Kill the story that 12 people were killed off Port Ellis. Do not use it on Friday."]
    assert wirediff.compare(story(*market(old=True)), story(*kill)).summary.startswith("kill; 1 headline removed; ")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("12 people, including three children, were killed.", "14 people, including four children, were killed.",
         "12 → 14 people; three → four children"),
        (f"A road bridge {FELL}", f"At least four people were killed when a road bridge {FELL}", "four people added"),
        ("A quake of magnitude 6.2 shook it.", "A quake of magnitude 6.4 shook it.", "6.2 → 6.4"),
    ],
)  # fmt: skip
def test_a_toll_is_said_before_whom_it_holds_and_with_what_it_counts(old: str, new: str, said: str) -> None:
    """All of the dead come first; a figure is told with the noun behind it, one with decimals is not."""
    summary = wirediff.compare(story("Port Ellis", old, B), story("Port Ellis", new, B)).summary
    assert summary.startswith(said)
    assert f"{said} shook" not in summary


def test_what_the_headline_or_the_lead_says_goes_before_a_side_line() -> None:
    """Shares that turned in the last paragraph are told after the rate that the story is about."""
    old, new = (
        story(f"Bank cuts rate to {rate} percent", f"The bank cut its rate to {rate} percent.", B, f"Shares {went}.")
        for rate, went in (("5.25", "rose on Friday"), ("5.00", "fell on Friday"))
    )
    assert wirediff.compare(old, new).summary == "5.25 → 5.00 percent; Shares rose → fell; headline changed"


def test_a_fact_in_capitals_and_without_is_told_once() -> None:
    """The same figures in another case are one thing."""
    old, new = (
        story(
            "Fire in Port Ellis",
            f"{toll} people died in a fire in Port Ellis on Friday.",
            f"The mayor of the town said that {toll.lower()} people died.",
        )
        for toll in ("Two", "Four")
    )
    assert wirediff.compare(old, new).summary == "Two → Four people"


def test_a_sentence_added_where_paragraphs_were_merged_is_said() -> None:
    """The end of a paragraph between them is nothing that changed beside it."""
    opening, end = "Judge Moen called the failure a disgrace.", "The ferry was sold for scrap in May."
    old = story("Port Ellis", opening, end, B)
    new = story("Port Ellis", f"{opening} Her remarks drew long applause in court. {end}", B)
    assert wirediff.compare(old, new).summary == "1 sentence added; 1 graf merged"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ([B, "RESCUE", "Two tugs were sent from Husloh."], [B, "Two tugs were sent from Husloh."], "1 section removed"),
        ([B, "It opened."], [B, "It has opened."], "1 graf reworded"),
    ],
)
def test_what_came_or_went_was_not_reworded(old: list[str], new: list[str], said: str) -> None:
    """A heading that is gone is said to be gone."""
    assert wirediff.compare(story("Port Ellis", *old), story("Port Ellis", *new)).summary == said


def test_a_name_is_told_once_in_full() -> None:
    """Where a last name was corrected throughout, the whole name says it."""
    old, new = (
        story("Port Ellis", f"The warden is Ada {name}.", f'"It broke," {name} said.') for name in ("Tarnum", "Tarnem")
    )
    assert wirediff.compare(old, new).summary == "spelling Ada Tarnum → Ada Tarnem"


def test_one_thing_too_many_is_named_all_the_same() -> None:
    """The words "and 1 more" would take as much room as what they count."""
    names = [f"thing {at}" for at in range(LIMITS.summary_parts + 2)]
    assert bounded(names[:-1]) == "; ".join(names[:-1])
    assert bounded(names) == "; ".join([*names[:-2], "and 2 more"])


@pytest.mark.parametrize(
    ("figure", "sentence"),
    [
        ("21", "The ferry with 340 people aboard sank off the coast of Port Ellis, killing 21."),
        ("21", "Bei dem Unglück wurden 21 Menschen getötet."),
        ("21", "Le naufrage a fait 21 morts."),
        ("21", "El naufragio dejó 21 muertos."),
        ("21", "Погиб 21 человек."),
        ("21", "وإن 21 شخصا على الأقل قتلوا."),
        ("21人", "港口一座仓库起火，造成21人死亡。"),
    ],
)
def test_a_toll_is_known_in_any_language_of_the_wire(figure: str, sentence: str) -> None:
    """The figure beside the dead counts them, the one of those on board does not."""
    assert counts_victims(figure, sentence)
    assert not counts_victims("340", sentence)
    assert not counts_victims(figure, f"They carried {figure} crates ashore.")


def test_a_figure_in_headline_and_text_is_told_once_and_the_number_of_an_update_never() -> None:
    """The headline has "3", the text "three": one toll, and "UPDATE 1-" is the agency's count of its own texts."""
    said = "A ferry with {} people on board sank off Port Ellis on Tuesday, killing {} of them, the coast guard said."
    old = story("Ferry sinks off Port Ellis; 3 dead", said.format(214, "three"))
    new = story("UPDATE 1-Ferry sinks off Port Ellis; 15 dead", said.format(241, 15))
    assert wirediff.compare(old, new).summary == "3 \u2192 15 dead; 214 \u2192 241 people; headline changed"


def test_two_figures_that_came_to_one_value_from_either_side_are_two() -> None:
    """One rose by 3 to 15, the other fell by 3 to it."""
    old = story("The north counted 12 boats on Tuesday and was glad of it.", "The south counted 18 boats and was sad.")
    new = story("The north counted 15 boats on Tuesday and was glad of it.", "The south counted 15 boats and was sad.")
    assert wirediff.compare(old, new).summary == "12 \u2192 15 boats; 18 \u2192 15 boats"


def test_what_turned_is_named_with_its_subject() -> None:
    """Of two markets a desk reads which rose and which fell; an auxiliary verb may stand between."""
    old = story("Markets Calm", B, "Crude slid in Oslo.", "The prices of gold have grown on Friday.")
    new = story("Markets Calm", B, "Crude soared in Oslo.", "The prices of gold have shrunk on Friday.")
    assert wirediff.compare(old, new).summary == "Crude slid → soared; gold grown → shrunk"


def test_what_is_new_is_said_before_what_is_gone() -> None:
    """A figure that left the first paragraph stands behind one that changed further down."""
    lead = "The ferry{} ran aground in fog on Tuesday, the coast guard said."
    old = story("Ferry Aground", lead.format(" with 142 passengers aboard"), B, "It had 30 crew.")
    new = story("Ferry Aground", lead.format(""), B, "It had 31 crew.")
    assert wirediff.compare(old, new).summary == "30 → 31 crew; number 142 gone"
