"""The report: what happened to each block, how much it matters, and the line that says it first."""

import pytest

import wirediff
from tests.core.test_align import A, B, C, D
from tests.texts import story

CAPTION = "A ferry lies off Port Ellis, October 3, 2023"


def only_change(old: wirediff.Copy, new: wirediff.Copy) -> wirediff.Change:
    """Give the one change of a report."""
    (change,) = [change for change in wirediff.compare(old, new).changes if change.op != "unchanged"]
    return change


@pytest.mark.parametrize(
    ("old", "new", "weight", "why"),
    [
        (A, A.replace("twelve", "fifteen"), "substantial", ("number",)),
        (A, A.replace("heavy fog", "dense fog"), "minor", ("wording",)),
        (A, A.replace("on Tuesday", "on Monday"), "substantial", ("date",)),
        ('"We saw it," he said on the pier.', "“We saw it,” he said on the pier.", "cosmetic", ("typography",)),
    ],
)
def test_a_change_is_weighed_and_the_reason_is_named(old: str, new: str, weight: str, why: tuple[str, ...]) -> None:
    """A fact outweighs wording, wording outweighs typography."""
    change = only_change(story("Ferry Aground off Port Ellis", old, B), story("Ferry Aground off Port Ellis", new, B))
    assert (change.weight, change.why) == (weight, why)


@pytest.mark.parametrize(
    ("old", "new", "op", "weight", "why"),
    [
        ((A, B, C, D), (D, A, B, C), "moved", "minor", ("moved",)),
        ((A, B, C, D), (B, C, D, A.replace("heavy fog", "dense fog")), "moved", "minor", ("wording", "moved")),
        ((A, B, C, D), (C.replace("'", "\u2019"), A, B, D), "moved", "minor", ("typography", "moved")),
        ((A, B, C, D), (B, C, D, A.replace("twelve", "fifteen")), "moved", "substantial", ("number", "moved")),
        ((A, B, C, D), (f"{A} {B}", C, D), "merged", "minor", ("merged",)),
        ((A, B, C, D), (f"{A} {B}".replace("twelve", "fifteen"), C, D), "merged", "substantial", ("number", "merged")),
        ((f"{A} {B}", C, D), (A, B, C, D), "split", "minor", ("split",)),
        ((f"{A} {B}", C, D), (A, B.replace("eastern", "outer"), C, D), "split", "minor", ("wording", "split")),
        ((f"{A} {B}", C, D), (A.replace("Tuesday", "Monday"), B, C, D), "split", "substantial", ("date", "split")),
    ],
)
def test_a_block_that_went_elsewhere_weighs_as_much_as_its_words(
    old: tuple[str, ...], new: tuple[str, ...], op: str, weight: str, why: tuple[str, ...]
) -> None:
    """A move, a split or a merge alone is minor; a fact that changed on the way is not, and is named."""
    change = only_change(story("Ferry Aground off Port Ellis", *old), story("Ferry Aground off Port Ellis", *new))
    assert (change.op, change.weight, change.why) == (op, weight, why)


def test_a_line_that_kills_or_corrects_the_story_is_substantial() -> None:
    """What stands around a story is minor, but not the word that takes it back or puts it right."""
    head = "Ferry Aground off Port Ellis"
    for line, weight, why in (
        ("KILL KILL KILL", "substantial", ("kill", "furniture")),
        ("Eds: KILL KILL", "substantial", ("kill", "furniture")),
        ("Eds: CORRECTS the name of the port.", "substantial", ("correction", "furniture")),
        ("Eds: ADDS details and comment throughout.", "minor", ("furniture",)),
    ):
        change = only_change(story(head, A), story(line, head, A))
        assert (change.weight, change.why) == (weight, why)
    change = only_change(story(head, A), story(f"KILL: {head}", A))
    assert (change.weight, change.why[0]) == ("substantial", "kill")


def test_a_kill_that_is_gone_is_said_first() -> None:
    """A story that stands again is told from one that was edited."""
    head, kill = "Ferry Aground off Port Ellis", "KILL-Ferry Aground off Port Ellis"
    there, back = (wirediff.compare(*texts).summary for texts in (
        (story(head, A), story(kill, B)), (story(kill, B), story(head, A)),
    ))  # fmt: skip
    assert there.startswith("kill; ")
    assert back.startswith("kill gone; ")


def test_an_embargo_is_said_first_and_that_it_is_gone() -> None:
    """Until when a story may not be used is no detail of it."""
    head, note = "Ferry Aground off Port Ellis", "EMBARGOED: Not for publication before 0900 GMT on Monday, December 10"
    free, held = story(head, A), story(note, head, A)
    assert wirediff.compare(free, held).summary == "embargo; 1 note added"
    assert wirediff.compare(held, free).summary == "embargo gone; 1 note removed"


def test_a_block_that_now_stands_twice_says_which_it_repeats() -> None:
    """A second copy of a caption is an addition that names the first."""
    change = only_change(story(CAPTION, A, B, C), story(CAPTION, A, B, CAPTION, C))
    assert (change.op, change.new, change.repeats, change.why) == ("added", (4,), 1, ("repeats", "added"))


def test_the_summary_says_what_matters_first() -> None:
    """Facts come before fields, fields before paragraphs, and a repeat is not forgotten."""
    old = story(CAPTION, "Ferry Aground off Port Ellis", A, B, C)
    new = story(CAPTION, "Ferry Freed off Port Ellis", A.replace("twelve", "fifteen"), B, CAPTION, C, D)
    assert wirediff.compare(old, new).summary == (
        "twelve → fifteen people; headline changed; 1 graf added; caption repeats ¶1"
    )


@pytest.mark.parametrize(
    ("old", "new", "summary"),
    [
        ((A, B), (A, B), "nothing changed"),
        (("He's here, they said of him.", B), ("He’s here, they said of him.", B), "only typography differs"),
        ((A, B), (A.replace("heavy", "dense"), B), "1 graf reworded"),
        ((A, B), (f"{A} Nobody was seriously hurt in the accident.", B), "1 sentence added"),
        ((f"{A} Nobody was hurt at all. That was luck, said the mate.", B), (A, B), "2 sentences removed"),
    ],
)
def test_the_summary_of_little_says_how_little(old: tuple[str, ...], new: tuple[str, ...], summary: str) -> None:
    """No change, typography and wording are told apart."""
    assert wirediff.compare(story(*old), story(*new)).summary == summary


def test_the_document_begins_with_its_format() -> None:
    """The JSON's first key is the format's version, and the keys that others script against are there."""
    document = wirediff.compare(story(A, B), story(A, B, C)).as_dict()
    assert next(iter(document)) == "wirediff"
    assert document["wirediff"] == 1
    assert set(document) >= {"old", "new", "counts", "cosmetic", "coarse", "changes"}
    assert list(document["counts"]) == ["unchanged", "edited", "added", "removed", "moved", "split", "merged"]
    assert set(document["changes"][0]) >= {
        "op",
        "moved",
        "cosmetic",
        "kind",
        "old",
        "new",
        "similarity",
        "hunks",
        "facts",
    }
    assert set(document["old"]) == {"article", "revision", "hash"}


def test_the_summary_says_whose_quotation_was_altered() -> None:
    """Where the sentence names the speaker, the line does too."""
    old = '"We shall not sail before the hull is sound," harbour master Ilse Brandt said on the pier.'
    report = wirediff.compare(story(A, old, B), story(A, old.replace("not sail", "sail"), B))
    assert "quote of Brandt altered" in report.summary


@pytest.mark.parametrize(
    ("old", "new", "summary"),
    [
        (
            "EIL - Zwölf Tote bei Anschlag in Orland",
            "EIL - Zwanzig Tote bei Anschlag in Orland",
            "Zwölf → Zwanzig Tote",
        ),
        ("Deux morts dans un attentat à Varn", "Trois morts dans un attentat à Varn", "Deux → Trois morts"),
    ],
)
def test_an_alert_of_one_line_has_facts_in_its_own_language(old: str, new: str, summary: str) -> None:
    """There is no paragraph that tells the language; the line does."""
    assert wirediff.compare(wirediff.parse(old), wirediff.parse(new)).summary == f"{summary}; headline changed"


def test_a_kill_comes_first() -> None:
    """A text that is taken back says so before anything else, and is canceled."""
    killed = story("KILL KILL KILL", "Ferry Aground off Port Ellis", A)
    assert killed.status == "canceled"
    assert wirediff.compare(story("Ferry Aground off Port Ellis", A, B), killed).summary.startswith("kill; ")


def test_the_changes_are_a_sequence_whichever_way_they_are_read() -> None:
    """What stayed is kept as a stretch and told as a change a block, however it is asked for."""
    report = wirediff.compare(story(A, B, C, D), story(A, B, D.replace("north-west", "west"), "Ferries run again."))
    told = list(report.changes)
    assert len(report.changes) == len(told) == sum(report.counts.values())
    assert [report.changes[at] for at in range(len(told))] == told == list(report.changes[:])
    assert report.changes == tuple(told)
    assert [change for change in told if change.op != "unchanged"] == list(report.changes.differing)
    assert report.changes.kept == report.counts["unchanged"] == 2


def facts(old: wirediff.Copy, new: wirediff.Copy) -> list[tuple[str, str | None, str | None]]:
    """Give the facts of all changes of a report."""
    found = [fact for change in wirediff.compare(old, new).changes for fact in change.facts]
    return [(fact.type, fact.old, fact.new) for fact in found]


def test_what_stands_elsewhere_in_the_text_is_neither_gone_nor_new() -> None:
    """A name, a year and a long figure that went to another paragraph are no news; a short figure and a weekday are."""
    lead = "The ferry ran aground{}, the coast guard said after a night of fog and rain."
    said = "The master of the vessel gave no reason{} and walked ashore."
    there = " near Port Ellis with 142 people in 2011 on Monday with 7 pilots"
    went = facts(story(lead.format(there), B, said.format("")), story(lead.format(""), B, said.format(there)))
    assert sorted(went, key=str) == [
        ("date", "Monday", None),
        ("date", None, "Monday"),
        ("number", "7", None),
        ("number", None, "7"),
    ]
    gone = facts(story(lead.format(there), B, said.format("")), story(lead.format(""), B, said.format("")))
    assert ("name", "Port Ellis", None) in gone
    assert ("number", "142", None) in gone


def test_the_figures_of_a_headline_that_was_written_anew_are_told() -> None:
    """One headline stands for the other, however little of it stayed."""
    old = story("Passenger ferry capsizes off Orm, nine dead", A, B)
    new = story("Toll of disaster at sea rises to 27 as divers search on", A, B)
    assert facts(old, new) == [("number", "nine", "27")]
