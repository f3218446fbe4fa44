"""What two texts share, and what that proves: cases of which one measure more or less makes the difference."""

from dataclasses import replace

import pytest

from wirediff.core.evidence import Case, is_possible, is_sure
from wirediff.core.likeness import Likeness

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


def test_without_the_mark_of_an_update_the_opening_and_the_figures_must_be_the_same() -> None:
    """Three figures that stayed, and most of headline and first paragraph."""
    unmarked = replace(RETOLD, marked=False)
    assert not is_sure(unmarked)
    assert is_sure(opening(unmarked, words=0.75, counted=8))


@pytest.mark.parametrize(
    "case",
    [
        replace(RETOLD, crowd=1),
        replace(RETOLD, hours=13.0),
        replace(RETOLD, heading=False),
        opening(RETOLD, figures=0.5),
        opening(RETOLD, blocks=0),
        opening(RETOLD, smaller=0.2, larger=0.2),
    ],
)
def test_any_one_doubt_about_a_rewritten_update_makes_it_a_question(case: Case) -> None:
    """Another article under the headline, half a day, another headline, figures that went, nothing that stayed."""
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


def test_a_text_that_stayed_is_a_version_whatever_else_it_has() -> None:
    """So is one that the agency calls an update."""
    assert is_sure(opening(replace(SUMMARY, lent=3), smaller=0.9, larger=0.8))
    assert is_sure(replace(SUMMARY, lent=3, marked=True))


def test_an_alert_s_words_under_another_headline_are_a_question_for_hours() -> None:
    """The story says most of what the alert said, and has its figures."""
    measures = {"smaller": 0.19, "larger": 0.15, "words": 0.51, "figures": 0.75, "counted": 4, "alert": 0.8}
    grown = opening(replace(RETOLD, heading=False, marked=False), **measures)
    assert is_possible(grown)
    assert not is_possible(replace(grown, hours=4.0))
    assert not is_possible(opening(grown, figures=0.5))


def test_most_of_both_texts_is_a_version_under_whatever_headline() -> None:
    """Three paragraphs and three figures of five, within half a day, and no other article has half as much."""
    retitled = opening(
        replace(RETOLD, heading=False, marked=False, hours=5.0, another=0.2),
        smaller=0.8,
        larger=0.65,
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
    """Tables of one league share their frame; of two paragraphs, or half of both texts, the desk is asked."""
    measures = {"smaller": 0.37, "larger": 0.36, "blocks": 1, "words": 0.4, "figures": 0.6, "counted": 5}
    table = opening(replace(RETOLD, heading=False, marked=False), **measures)
    assert not is_possible(table)
    assert is_possible(opening(table, blocks=2))
    assert is_possible(opening(table, smaller=0.5, larger=0.5))
    assert is_possible(replace(table, heading=True))


def test_an_update_that_opens_as_its_alert_did_is_its_update_in_a_crowd() -> None:
    """Others stand under the headline, and the figure changed; with less of the opening it may be one of theirs."""
    measures = {"smaller": 0.96, "larger": 0.13, "words": 0.95, "figures": 0.0, "counted": 1, "alert": 0.93}
    update = opening(replace(RETOLD, alert=True, crowd=4), **measures)
    assert is_sure(update)
    assert not is_sure(opening(update, words=0.9))
    assert not is_sure(replace(update, marked=False))


def test_one_under_the_headline_that_opens_alike_is_a_question_whatever_else_it_has() -> None:
    """Paragraphs of other stories make it no round-up where headline, opening and figures are one story's."""
    measures = {"smaller": 0.29, "larger": 0.25, "blocks": 2, "words": 0.74, "figures": 1.0, "counted": 3}
    later = opening(replace(RETOLD, marked=False, lent=2), **measures)
    assert not is_sure(later)
    assert is_possible(later)
    assert not is_possible(replace(later, crowd=1))
