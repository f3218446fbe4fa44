"""Sentences that were reworded on their way to another paragraph: which are one, and which are two in one frame."""

import pytest

import wirediff
from tests.core.test_align import A, B, C, D
from tests.core.test_travels import MOVED, travels
from tests.texts import story


def test_sentences_that_only_have_their_subject_in_common_are_not_one() -> None:
    """One was taken out and another put in, elsewhere: a name and a verb make no move."""
    one = "The harbour authority said it would fine the owner of the ferry for the delay."
    other = "Ninety cars waited at the quay when the ferry of the harbour authority came in."
    report = wirediff.compare(story(f"{A} {one}", B, C, D), story(A, B, C, f"{D} {other}"))
    assert not report.travels
    assert report.summary == "1 sentence added; 1 sentence removed"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "Prime Minister Olga Renn said the state would pay for the damage.",
            "Prime Minister Olga Renn said the army would be sent to the north.",
        ),
        (
            "Renn told reporters in the capital that she would not resign.",
            "Kell told reporters in the capital that he would visit the site.",
        ),
        ("Police said 12 people died in the floods on Monday.", "Police said 3 people died in the fire on Monday."),
        (
            "Shares in Acme fell 3 percent to 12.40 euros in Paris.",
            "Shares in Bexo rose 2 percent to 31.10 euros in Paris.",
        ),
        (
            "He was born in Hull in 1954 and studied law in Leeds.",
            "She was born in York in 1961 and studied medicine in Leeds.",
        ),
        (
            "In August 2022 an attack on the military base at Kirna, 15 km from Ostra, killed 8 people.",
            "Two attacks in March 2025 on a police station and a military base damaged vehicles 15 km from Ostra.",
        ),
    ],
)
def test_two_statements_in_one_frame_are_two(old: str, new: str) -> None:
    """Speaker, place and verb of saying do not make a new statement the old one: no fact of it changed."""
    report = wirediff.compare(story(f"{A} {B} {old}", D), story(f"{A} {B}", f"{D} {C} {new}"))
    assert not report.travels
    assert not [fact for change in report.changes for fact in change.facts]
    assert "sentence moved" not in report.summary


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Police said 12 people died in the floods.", "At least 15 people died in the floods, police said."),
        ("A ferry sank on Tuesday morning, killing 12 people.", "A ferry sank early on Tuesday, killing 15 people."),
        ("Twelve people died.", "Fifteen people died."),
        ("Officials said 12 houses burned near the port.", "Near the port 15 houses have burned, officials said."),
    ],
)
def test_what_is_said_in_other_words_is_the_same(old: str, new: str) -> None:
    """Order and frame may differ: the words that say it, and what they say of, are the same; the number is not."""
    report = wirediff.compare(story(f"{A} {B} {old}", D), story(f"{A} {B}", f"{D} {C} {new}"))
    assert [travel.texts for travel in report.travels] == [(old, new)]
    assert {fact.type for change in report.changes for fact in change.facts} >= {"number"}


def test_in_german_a_capital_makes_no_name() -> None:
    """What a sentence says there is said by its nouns."""
    old, new = "Die Polizei meldete 12 Tote im Hafenviertel.", "Im Hafenviertel gab es 15 Tote, sagte die Polizei."
    water = "Das Wasser steht noch in den Straßen der Altstadt, und es steigt nach Angaben der Stadt weiter."
    school = "Die Schulen bleiben bis auf Weiteres geschlossen, und auch die Fähre nach Kirna liegt im Hafen fest."
    report = wirediff.compare(story(f"{water} {old}", school), story(water, f"{school} {new}"))
    assert [travel.texts for travel in report.travels] == [(old, new)]
    assert report.summary.startswith("12 Tote \u2192 15 Tote") or report.summary.startswith("12 \u2192 15")


def test_a_sentence_of_which_its_frame_stayed_for_another_is_found() -> None:
    """Its "Police said" stands where it stood, before something else: the rest says what went."""
    first = story(
        "Police said 12 people died in the blast. The court sits on Monday.",
        "A hospital treated 30 people. It is open.",
    )
    second = story(
        "Police said the road is open. The court sits on Monday.",
        "A hospital treated 30 people. It is open. Police said 15 people died in the blast.",
    )
    assert wirediff.compare(first, second).summary.startswith("12 \u2192 15 people")


def test_the_first_word_of_a_short_sentence_is_no_name() -> None:
    """Russian puts the verb first, and a capital on it."""
    river = "Река поднялась за ночь ещё на метр, сообщили в мэрии города, и школы закрыты до конца недели."
    road = "Дорога в Остру перекрыта, автобусы в область не ходят, и электричества нет в трёх районах."
    report = wirediff.compare(
        story(f"{river} Пострадали 12 человек.", road), story(river, f"{road} Пострадали 17 человек.")
    )
    assert report.summary == "12 \u2192 17 человек; 1 sentence moved"


def test_a_short_sentence_said_otherwise_where_it_stood_is_an_edit() -> None:
    """It stands between the same neighbours and went nowhere, though few of its words stayed."""
    old = story(A, "Murieron dos hombres y una mujer.", B)
    new = story(A, "Murieron un hombre y dos mujeres.", B)
    report = wirediff.compare(old, new)
    assert (report.travels, [change.op for change in report.changes.differing]) == ((), ["edited"])
    assert wirediff.compare(new, old).travels == ()


def test_a_sentence_that_grew_or_was_cut_on_the_way_is_found() -> None:
    """One that has nearly all that the other says is the same, however much more it says."""
    short = "Soldiers brought bottled water to the flooded villages."
    long = (
        "On Tuesday soldiers in boats brought bottled water to flooded villages along the river, while engineers"
        " repaired two bridges and cleared the road to the airport."
    )
    for one, other in ((short, long), (long, short)):
        report = wirediff.compare(
            story(f"{A} {B} {one}", MOVED, f"{C} {D}"), story(f"{A} {B}", MOVED, f"{C} {D} {other}")
        )
        assert travels(report) == [(1, 3, other)]
