"""Sentences that went to another paragraph: found where they came to, the same or reworded, with their facts."""

import pytest

import wirediff
from tests.core.test_align import A, B, C, D
from tests.texts import story
from wirediff.core.changes import both_sides

MOVED = "Nobody on board was seriously hurt in the accident."
TOLL = "Rescuers said 12 people died when the hull struck a rock near the pier."


def travels(report: wirediff.Report) -> list[tuple[int, int, str]]:
    """Give the sentences that went to another block, each with where from and where to."""
    return [(travel.old, travel.new, travel.text) for travel in report.travels]


def reasons(report: wirediff.Report) -> list[tuple[str, str | None, tuple[str, ...]]]:
    """Give what happened to the blocks that changed, how much it weighs, and why."""
    return [(change.op, change.weight, change.why) for change in report.changes if change.op != "unchanged"]


def test_a_sentence_that_went_to_another_paragraph_is_found() -> None:
    """A sentence that left one paragraph and came to another is told as having travelled."""
    report = wirediff.compare(story(f"{A} {MOVED}", B, C, D), story(A, B, C, f"{D} {MOVED}"))
    assert travels(report) == [(1, 4, MOVED)]
    (travel,) = report.travels
    assert (travel.sentence, travel.similarity, travel.hunks, travel.texts) == (2, 1.0, (), (MOVED, MOVED))


def test_a_sentence_is_found_though_its_stop_stayed() -> None:
    """Where the stop of another sentence stands in its place, it is gone all the same."""
    other = "The harbour authority has opened an inquiry into the captain's course"
    report = wirediff.compare(story(f"{A} {MOVED}", B, C, D), story(f"{A} {other}.", B, C, f"{D} {MOVED}"))
    assert travels(report) == [(1, 4, MOVED)]


def test_a_sentence_that_left_paragraphs_that_were_merged_names_its_own() -> None:
    """It says in which of them it stood, and not the first of all that became one."""
    report = wirediff.compare(story(A, f"{B} {MOVED}", C, D), story(f"{A} {B}", C, f"{D} {MOVED}"))
    assert [change.op for change in report.changes] == ["merged", "unchanged", "edited"]
    assert travels(report) == [(2, 3, MOVED)]


def test_a_sentence_that_moved_is_neither_new_nor_gone() -> None:
    """The line that says what matters counts it once, and neither paragraph weighs more for it than for a move."""
    report = wirediff.compare(story(f"{A} {MOVED}", B, C, D), story(A, B, C, f"{D} {MOVED}"))
    assert report.summary == "1 sentence moved"
    assert reasons(report) == [("edited", "minor", ("moved",)), ("edited", "minor", ("moved",))]


def test_beside_one_that_moved_a_new_sentence_is_still_new() -> None:
    """Only the sentence that came from elsewhere is taken out of the count."""
    fresh = "Divers will look at the propeller on Wednesday."
    report = wirediff.compare(story(f"{A} {MOVED}", B, C, D), story(A, B, C, f"{D} {MOVED} {fresh}"))
    assert report.summary == "1 sentence added; 1 sentence moved"
    assert reasons(report)[1] == ("edited", "substantial", ("sentence", "moved"))


def test_a_toll_that_rose_on_the_way_is_the_first_thing_said() -> None:
    """The fact stands where the reader meets it now, in its sentence; what was reworded is marked beside it."""
    raised = TOLL.replace("12", "15")
    report = wirediff.compare(story(f"{A} {TOLL}", B, C, D), story(A, B, C, f"{D} {raised}"))
    assert report.summary == "12 \u2192 15 people; 1 sentence moved"
    (fact,) = report.changes[3].facts
    assert (fact.type, fact.old, fact.new, fact.direction, fact.sentence) == ("number", "12", "15", "up", 2)
    assert reasons(report) == [("edited", "minor", ("moved",)), ("edited", "substantial", ("number", "moved"))]
    (travel,) = report.travels
    assert (travel.old, travel.new, travel.text, travel.sentence) == (1, 4, raised, 2)
    assert both_sides(travel.hunks) == travel.texts == (TOLL, raised)
    assert 0.9 < travel.similarity < 1


def test_a_paragraph_whose_sentences_all_went_elsewhere_is_not_counted_as_removed() -> None:
    """It is gone, and nothing that it said is; its own entry says so too."""
    one, other = "Nobody was hurt, the mate of the ship said.", "Four lifeboats were put to sea within the hour."
    old = story(f"{A} {D}", f"{one} {other}", f"{C} {B}")
    report = wirediff.compare(old, story(f"{A} {one}", D, f"{C} {other}", B))
    assert travels(report) == [(2, 1, one), (2, 3, other)]
    assert ("removed", "minor", ("moved",)) in reasons(report)
    assert report.summary == "2 sentences moved; 2 grafs split"


def test_a_paragraph_that_gave_its_sentences_away_is_not_called_rewritten() -> None:
    """What is left of it stayed, and where it went is said: nothing substantial happened to it."""
    luck = "That was luck, said the mate of the ship."
    report = wirediff.compare(story(f"{A} {B}", f"{luck} {MOVED}", C, D), story(f"{A} {B} {luck}", f"{C} {MOVED}", D))
    assert travels(report) == [(2, 1, luck), (2, 2, MOVED)]
    assert reasons(report) == [("edited", "minor", ("moved",)), ("merged", "minor", ("merged", "moved"))]
    assert report.summary == "2 sentences moved; 1 graf merged"


@pytest.mark.parametrize("written_anew", [True, False])
def test_a_sentence_reworded_where_it_stood_has_not_moved(*, written_anew: bool) -> None:
    """However much of it is new: it is an edit, and the hunks tell it."""
    new = "Three people died, the rescuers said, as the ship hit rocks by the pier." if written_anew else TOLL.upper()
    report = wirediff.compare(story(f"{A} {TOLL} {MOVED}", B, C), story(f"{A} {new} {MOVED}", B, C))
    assert not report.travels


def test_a_sentence_that_changed_its_place_within_a_paragraph_is_told() -> None:
    """The word hunks show it as taken out and put in; that it is the same sentence is said."""
    report = wirediff.compare(story(f"{TOLL} {A} {B}", C, D), story(f"{A} {B} {TOLL}", C, D))
    assert travels(report) == [(1, 1, TOLL)]
    assert report.summary == "1 sentence moved"


def test_sentences_that_only_have_their_subject_in_common_are_not_one() -> None:
    """One was taken out and another put in, elsewhere: a name and a verb make no move."""
    one = "The harbour authority said it would fine the owner of the ferry for the delay."
    other = "Ninety cars waited at the quay when the ferry of the harbour authority came in."
    report = wirediff.compare(story(f"{A} {one}", B, C, D), story(A, B, C, f"{D} {other}"))
    assert not report.travels
    assert report.summary == "1 sentence added; 1 sentence removed"


def test_no_fact_is_read_from_sentences_that_are_hardly_the_same() -> None:
    """Below `LIMITS.travel_facts` the sentence is told as moved, and its figures as nothing."""
    one = "In August 2022 an attack on the military base at Kirna, 15 km from Ostra, killed a soldier and 7 attackers."
    other = (
        "Two attacks in March 2025 on a police station and a military base damaged vehicles at Kirna, 15 km from Ostra."
    )
    report = wirediff.compare(story(f"{A} {B} {one}", D), story(f"{A} {B}", f"{D} {C} {other}"))
    assert [travel.texts for travel in report.travels] == [(one, other)]
    assert not [fact for change in report.changes for fact in change.facts]
