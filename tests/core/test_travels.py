"""Sentences that went to another paragraph: found where they came to, the same or reworded, with their facts."""

import pytest

import wirediff
from tests.core.test_align import A, B, C, D
from tests.texts import story
from wirediff.core.changes import both_sides
from wirediff.core.select import select
from wirediff.core.sentences import sentences

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


def test_a_sentence_that_is_longer_than_what_stayed_makes_no_merge() -> None:
    """What stayed keeps its paragraph, which is neither new nor gone, in whichever direction the sentence went."""
    rest, here, there = "The walkout began at midnight.", "The company called it wrong.", f"{MOVED[:-1]}, and {TOLL}"
    first, second = story(A, f"{rest} {there}", here, B), story(A, rest, f"{here} {there}", B)
    for old, new, where in ((first, second, (2, 3, there)), (second, first, (3, 2, there))):
        report = wirediff.compare(old, new)
        assert [change.op for change in report.changes] == ["unchanged", "edited", "edited", "unchanged"]
        assert travels(report) == [where]
        assert report.summary == "1 sentence moved"


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


def test_a_sentence_that_changed_its_quotation_marks_on_the_way_was_not_reworded() -> None:
    """The hunks show what differs, and that it is typography only is said."""
    one, other = 'Nobody was hurt, "not even the dog," he said.', "Nobody was hurt, “not even the dog,” he said."
    report = wirediff.compare(story(f"{A} {one}", B, C, D), story(A, B, C, f"{D} {other}"))
    (travel,) = report.travels
    assert (travel.texts, travel.cosmetic, travel.reworded) == ((one, other), True, False)
    assert report.summary == "1 sentence moved"


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


def test_a_long_sentence_that_was_written_anew_on_the_way_is_found() -> None:
    """Six words that say something are no chance, though much of both sentences is other words."""
    one = "Drivers who fail to pay the toll within a week can be fined and may lose their permit for a year."
    other = (
        "Under the rules the council takes the permit for a year, and fines drivers who fail to pay within a week a"
        " toll."
    )
    report = wirediff.compare(story(f"{A} {one}", B, C, D), story(A, B, C, f"{D} {other}"))
    assert travels(report) == [(1, 4, other)]


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


def test_of_the_changes_asked_for_a_sentence_is_told_with_both_its_ends() -> None:
    """A selection that has one end of it knows where it came from; one that has none knows nothing of it."""
    report = wirediff.compare(story(f"{A} {TOLL}", B, C, D), story(A, B, C, f"{D} {TOLL.replace('12', '15')}"))
    for only, told in (
        ("number", "12 \u2192 15 people; 1 sentence moved"),
        ("moved", "12 \u2192 15 people; 1 sentence moved"),
    ):
        some = select(report, only=[only])
        assert (some.summary, some.travels) == (told, report.travels)
    none = select(report, ignore=["moved", "number"])
    assert (none.summary, none.travels) == ("nothing changed", ())


def test_sentences_that_changed_places_changed_no_fact() -> None:
    """Two paragraphs each have the other's sentence: no toll rose and none fell."""
    one, other = "Police said 12 people died in the floods.", "Police said 20 people were hurt in the storm."
    report = wirediff.compare(story(A, f"{B} {one}", f"{C} {other}"), story(A, f"{B} {other}", f"{C} {one}"))
    assert report.summary == "2 sentences moved"
    assert travels(report) == [(3, 2, other), (2, 3, one)]
    assert reasons(report) == [("edited", "minor", ("moved",))] * 2


def test_an_old_lead_that_was_pushed_down_is_found_behind_its_dateline() -> None:
    """The dateline stays with the new lead; the old one is told where it stands now, with its toll."""
    first = (
        "HULL, May 3 (Meridian) - A ferry sank on Tuesday morning, killing 12 people. The vessel was on its way home."
    )
    old = story(first, "The owner is being investigated for fraud.", B)
    lead = "HULL, May 3 (Meridian) - The owner of the ferry was arrested. The vessel was on its way home."
    pushed = "A ferry sank on Tuesday morning, killing 14 people."
    report = wirediff.compare(old, story(lead, f"The owner is being investigated for fraud. {pushed}", B))
    assert report.summary == "12 \u2192 14 people; 1 sentence moved"
    assert travels(report) == [(1, 2, pushed)]


def test_a_sentence_without_blanks_between_its_words_is_found() -> None:
    """Chinese says in twelve signs what takes sixty letters, and its facts go with the sentence."""
    first, other = "警方表示，目前已有12人死亡。", "救援人员说，船上共有60名乘客和船员。"
    old, new = story(f"{first}{other}", "港务局长拒绝发表评论。"), story(other, f"港务局长拒绝发表评论。{first}")
    assert wirediff.compare(old, new).summary == "1 sentence moved"
    raised = story(other, f"港务局长拒绝发表评论。{first.replace('12', '15')}")
    assert wirediff.compare(old, raised).summary == "12人 \u2192 15人; 1 sentence moved"


def test_a_sentence_inside_a_rewrite_went_nowhere() -> None:
    """Shown as old and new as a whole, a text that was too large for words has moved nothing."""
    old, new = (
        "警方表示，目前已有十二人死亡。船上共有六十名乘客。",
        "警方表示，目前已有十五人死亡。船上共有六十名乘客。",
    )
    report = wirediff.compare(story(old * 500), story(new * 500))
    assert report.coarse
    assert not report.travels


def test_a_sentence_edited_where_it_stood_went_nowhere() -> None:
    """However much another one that came looks like what it was."""
    old, edited = (
        "Police said 12 people died in the floods on Monday.",
        "At least 15 were killed by the floods, police reported.",
    )
    report = wirediff.compare(
        story(f"{old} {A}", B, C), story(f"{edited} {A}", f"{B} Police said 3 people died in the fire on Monday.", C)
    )
    assert not report.travels
    assert report.summary.startswith("12 \u2192 15")


def test_a_fact_is_told_once_of_a_sentence_that_moved_within_a_merge() -> None:
    """The words of the change and those of the sentence say the same."""
    old = story('"The dam will hold," said engineer Paul Grant. Roads were cut off for days by the water.', B)
    new = story("Roads were cut off for days by the water.", f'{B} "The dam will not hold," said engineer Paul Grant.')
    facts = [(fact.type, fact.old, fact.new) for change in wirediff.compare(old, new).changes for fact in change.facts]
    assert len(facts) == len(set(facts))
    assert ("quote", "The dam will hold", "The dam will not hold") in facts


def test_a_fact_stands_in_the_sentence_that_it_names() -> None:
    """After an amount, in Chinese, and where others moved: so that a toll is known for one."""
    for before, after, toll in (
        (
            "Shares fell to $31.50. Damage came to $1 million. Police said 12 people died in the blast.",
            "Shares fell to $30.50. Damage came to $2 million. Police said 15 people died in the blast.",
            "12 \u2192 15 people",
        ),
        ("龙江市损失一亿元。爆炸造成十二人死亡。", "龙江市损失两亿元。爆炸造成十五人死亡。", ""),
    ):
        report = wirediff.compare(story(before, A), story(after, A))
        said = sentences(after)
        for fact in report.changes[0].facts:
            assert fact.new in said[(fact.sentence or 0) - 1]
        assert report.summary.startswith(toll)
