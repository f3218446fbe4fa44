"""What two texts share, and what that proves: cases of which one measure more or less makes the difference."""

from dataclasses import replace

import pytest

from wirediff.core.case import Case
from wirediff.core.evidence import is_possible, is_sure
from wirediff.core.likeness import Likeness
from wirediff.core.odds import WEIGHTS, log_odds, measures, score

RETOLD = Case(
    article="ferry",
    like=Likeness(smaller=0.26, larger=0.24, blocks=1, heading=True, words=0.32, figures=1.0, counted=2),
    hours=0.4,
    heading=True,
    marked=True,
    withdrawn=False,
    alert=False,
    other_id=False,
    another=0.16,
)
"""An update that was written anew under its headline."""
SUMMARY = replace(
    RETOLD,
    like=Likeness(smaller=0.68, larger=0.63, blocks=7, heading=True, words=1.0, figures=0.86, counted=14),
    marked=False,
    another=0.43,
)
"""A text that stands under the headline of another one and has two thirds of it."""


def opening(case: Case, **measures: float | int | None) -> Case:
    """Give a case with other measures of likeness."""
    return replace(case, like=replace(case.like, **measures))


def test_an_update_under_the_only_such_headline_is_a_version_however_much_was_rewritten() -> None:
    """Its figures stayed, and the agency says that it is an update."""
    assert is_sure(RETOLD)


def test_without_the_mark_of_an_update_what_was_written_anew_is_a_question() -> None:
    """However alike the opening is: another story may have been filed under that headline."""
    unmarked = replace(RETOLD, marked=False)
    assert is_possible(unmarked)
    assert not is_sure(unmarked)
    assert not is_sure(opening(unmarked, words=0.75, counted=8))


@pytest.mark.parametrize(
    "case",
    [
        replace(RETOLD, crowd=2),
        replace(RETOLD, hours=13.0),
        replace(RETOLD, heading=False),
        opening(RETOLD, figures=0.5),
        opening(RETOLD, blocks=0),
    ],
)
def test_any_one_doubt_about_a_rewritten_update_makes_it_a_question(case: Case) -> None:
    """Others under the headline, half a day, another headline, figures that went, nothing that stayed."""
    assert is_sure(RETOLD)
    assert not is_sure(case)


def test_an_update_under_the_only_such_headline_is_never_missed_without_a_question() -> None:
    """Even where next to nothing of the words stayed."""
    assert is_possible(opening(RETOLD, smaller=0.1, larger=0.1, words=0.1))


def test_two_round_ups_within_the_hour_are_a_question() -> None:
    """Each has paragraphs of other stories; that they have some of them in common makes them no versions."""
    assert is_sure(SUMMARY)
    assert not is_sure(replace(SUMMARY, lent=3))
    assert is_possible(replace(SUMMARY, lent=3))


def test_the_next_round_up_under_the_standing_headline_is_a_question() -> None:
    """It quotes most of what the last one did; a story of that headline's own would have more of it."""
    summary = opening(replace(SUMMARY, lent=3, crowd=2, another=0.2), smaller=0.78, larger=0.77)
    assert not is_sure(summary)
    assert is_sure(replace(summary, crowd=0))
    assert is_sure(opening(summary, smaller=0.9, larger=0.86))


def test_another_story_on_the_subject_that_opens_alike_is_a_question() -> None:
    """Half of the opening and three of four figures do not make up for another headline; all figures would."""
    measures = {"smaller": 0.75, "larger": 0.56, "blocks": 3, "words": 0.61, "figures": 0.75, "counted": 4}
    sidebar = opening(replace(RETOLD, heading=False, marked=False, hours=2.6, another=0.25), **measures)
    assert not is_sure(sidebar)
    assert is_possible(sidebar)
    assert is_sure(opening(sidebar, figures=1.0))
    assert is_sure(opening(sidebar, words=0.72))


def test_a_text_that_stayed_is_a_version_whatever_else_it_has() -> None:
    """So is one that the agency calls an update."""
    assert is_sure(opening(replace(SUMMARY, lent=3), smaller=0.9, larger=0.8))
    assert is_sure(replace(SUMMARY, lent=3, marked=True))


def test_an_alert_s_words_under_another_headline_are_a_question_for_a_day() -> None:
    """The story says most of what the alert said, and has its figures."""
    measures = {"smaller": 0.19, "larger": 0.15, "words": 0.51, "figures": 0.75, "counted": 4, "alert": 0.8}
    grown = opening(replace(RETOLD, heading=False, marked=False), **measures)
    assert is_possible(grown)
    assert not is_possible(replace(grown, hours=24.0))
    assert not is_possible(opening(grown, figures=0.25))


def test_most_of_both_texts_is_a_version_under_whatever_headline() -> None:
    """Three paragraphs and three figures of five, within half a day, and no other article has half as much."""
    retitled = opening(
        replace(RETOLD, heading=False, marked=False, hours=3.0, another=0.2),
        smaller=0.8,
        larger=0.7,
        blocks=3,
        words=0.1,
        figures=0.6,
        counted=5,
    )
    assert is_sure(retitled)
    for doubt in (
        replace(retitled, another=0.4),
        replace(retitled, hours=13.0),
        opening(retitled, blocks=2),
        opening(retitled, larger=0.55),
        opening(retitled, figures=0.4),
    ):
        assert not is_sure(doubt)


def test_the_first_update_of_an_alert_may_change_every_figure() -> None:
    """That is what updates are for; hours later, or without the mark, it is a question."""
    measures = {"smaller": 0.86, "larger": 0.07, "words": 0.86, "figures": 0.0, "counted": 3, "alert": 0.92}
    update = opening(replace(RETOLD, alert=True), **measures)
    assert is_sure(update)
    assert not is_sure(replace(update, hours=4.0))
    assert not is_sure(replace(update, marked=False))
    assert not is_sure(opening(update, words=0.7))
    assert is_possible(replace(update, hours=4.0))


def test_one_paragraph_in_common_under_another_headline_is_no_question() -> None:
    """Tables of one league share their frame and few figures; of more of both, the desk is asked."""
    measures = {"smaller": 0.37, "larger": 0.36, "blocks": 1, "words": 0.4, "figures": 0.2, "counted": 5}
    table = opening(replace(RETOLD, heading=False, marked=False), **measures)
    assert not is_possible(table)
    assert not is_possible(opening(table, smaller=0.5))
    assert is_possible(opening(table, blocks=4, figures=0.6))
    assert is_possible(opening(table, smaller=0.7, larger=0.7, figures=0.6))


def test_in_a_crowd_an_update_is_the_alert_s_whose_words_and_figures_it_keeps() -> None:
    """With another figure it may be the update of another alert under that headline, and the desk is asked."""
    measures = {"smaller": 0.96, "larger": 0.13, "words": 0.95, "figures": 1.0, "counted": 1, "alert": 0.93}
    update = opening(replace(RETOLD, alert=True, crowd=4), **measures)
    assert is_sure(update)
    assert not is_sure(opening(update, figures=0.0))
    assert is_possible(opening(update, figures=0.0))
    assert not is_sure(replace(update, marked=False, hours=4.0))


def test_a_text_under_another_story_s_headline_is_no_version_beyond_doubt() -> None:
    """Two short stories on one subject can have an opening and a paragraph in common."""
    measures = {"smaller": 0.78, "larger": 0.56, "blocks": 2, "words": 0.68, "figures": 1.0, "counted": 1}
    text = opening(replace(RETOLD, heading=False, marked=False), **measures)
    assert is_sure(text)
    assert not is_sure(replace(text, crowd=1))


def test_under_one_headline_less_is_a_question_for_half_a_day() -> None:
    """What is said there is said of that story, for the most part."""
    faint = opening(replace(RETOLD, marked=False), smaller=0.1, larger=0.1, figures=0.5, counted=4)
    assert is_possible(faint)
    assert not is_possible(replace(faint, heading=False))
    assert not is_possible(replace(faint, hours=13.0))
    assert not is_possible(opening(faint, figures=0.25))


def test_two_long_paragraphs_of_background_make_no_version() -> None:
    """A short story on another subject can be half borrowed, figures and all; of three the text is that story's."""
    measures = {"smaller": 0.81, "larger": 0.57, "blocks": 2, "words": 0.06, "figures": 0.8, "counted": 5}
    sidebar = opening(replace(RETOLD, heading=False, marked=False, another=0.2), **measures)
    assert not is_sure(sidebar)
    assert is_possible(sidebar)
    assert is_sure(opening(sidebar, blocks=3))


def test_the_only_figure_under_another_headline_must_stay() -> None:
    """Of several one may go: stock sentences, filled in anew, have few figures."""
    measures = {"smaller": 0.8, "larger": 0.75, "blocks": 5, "words": 0.1, "figures": 0.0, "counted": 1}
    anew = opening(replace(RETOLD, heading=False, marked=False, hours=2.0, another=0.1), **measures)
    assert not is_sure(anew)
    assert is_sure(opening(anew, figures=1.0))
    assert is_sure(opening(anew, figures=0.5, counted=2))


@pytest.mark.parametrize("name", ["blocks", "larger", "words", "figures"])
def test_more_in_common_never_speaks_against_a_version(name: str) -> None:
    """Neither paragraphs nor letters of the longer text, words of the opening nor figures."""
    less = opening(RETOLD, smaller=0.6, larger=0.5, figures=0.5, counted=6)
    more = opening(less, **{name: 2 if name == "blocks" else getattr(less.like, name) + 0.1})
    assert log_odds(more) > log_odds(less)


@pytest.mark.parametrize("name", ["hours", "another", "crowd"])
def test_time_and_likeness_to_others_speak_against_a_version(name: str) -> None:
    """So do other articles under the headline."""
    assert log_odds(replace(RETOLD, **{name: getattr(RETOLD, name) + 1})) < log_odds(RETOLD)


def test_a_kill_is_as_likely_of_one_story_as_of_the_other_under_its_headline() -> None:
    """Of two of one hour each has half; the older one has less."""
    kill = replace(RETOLD, withdrawn=True, hours=0.0)
    assert score(kill) == 1.0
    assert score(replace(kill, crowd=1)) == 0.5
    assert score(replace(kill, crowd=1, hours=24.0)) == 0.25
    assert score(replace(kill, heading=False)) == 0.0


def test_every_measure_has_a_weight() -> None:
    """In the order in which they are fitted."""
    assert list(WEIGHTS) == list(measures(RETOLD))


def test_a_long_text_of_which_most_stayed_is_a_question_though_many_figures_went() -> None:
    """A budget's figures go by the half-dozen; that nineteen paragraphs stayed is no accident."""
    like = Likeness(smaller=0.8, larger=0.74, blocks=18, heading=False, words=0.04, figures=0.76, counted=25)
    budget = replace(RETOLD, like=like, heading=False, marked=False, hours=3.5, another=0.17)
    assert is_possible(budget)
    assert not is_possible(replace(budget, another=0.5))
    assert not is_possible(opening(budget, figures=0.48))
    assert not is_possible(replace(budget, hours=24.0))
