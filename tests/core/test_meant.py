"""Repeats that are meant: what an acknowledgement covers, and what it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.repeats.table import copy_of
from tests.property.strategies import sentence
from wirediff.core.duplicates import find_groups
from wirediff.core.meant import Acknowledgement, acknowledged, fits, repeat_key

TEXT = "A ferry lies off Port Ellis, Arran Republic, October 3, 2023"


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("Photo: * / Meridian", "Photo: Ilse Brandt / Meridian"),
        ("photo: * / MERIDIAN", "Photo: Ilse Brandt / Meridian"),
        ("*Meridian", "Photo: Ilse Brandt / Meridian"),
        ("Photo:*", "Photo: Ilse Brandt / Meridian"),
        ("Photo: Ilse Brandt / Meridian", "Photo: Ilse Brandt / Meridian"),
        ('He said "no" *', "He said “no” twice."),
        ("a*b*a", "a b a"),
    ],
)
def test_a_pattern_fits_whole_texts_whatever_their_case_and_typography(pattern: str, text: str) -> None:
    """A star is anything, or nothing."""
    assert fits(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("Meridian", "Photo: Ilse Brandt / Meridian"),
        ("Photo: * / Meridian", "Photo: Ilse Brandt / Meridian News"),
        ("ab*ba", "aba"),
        ("a*b*a", "a a"),
        ("Photo.*", "Photo: Ilse Brandt"),
    ],
)
def test_a_pattern_does_not_fit_a_part_and_is_no_regular_expression(pattern: str, text: str) -> None:
    """Nor does one stretch of text count for two parts of it."""
    assert not fits(pattern, text)


@given(sentence, sentence, sentence)
def test_what_a_star_stands_for_does_not_matter(before: str, between: str, after: str) -> None:
    """Whatever is between the parts of a pattern, it fits."""
    assert fits(f"{before}*{after}", f"{before} {between} {after}")


@given(st.text(alphabet="ab*", max_size=200), st.text(alphabet="ab", max_size=200))
def test_every_pattern_is_answered_at_once(pattern: str, text: str) -> None:
    """No pattern makes the search go back and forth."""
    assert fits(pattern, text) in (True, False)


def _given(**changed: object) -> Acknowledgement:
    fields: dict[str, object] = {
        "id": 1, "article": None, "source": None, "keys": (), "pattern": None, "text": None, "reason": "meant",
        "created": "2023-10-03T06:40:00Z",
    }  # fmt: skip
    return Acknowledgement(**(fields | changed))  # type: ignore[arg-type]


def _group(other: str = TEXT):  # type: ignore[no-untyped-def]
    between = ("paragraph", "Ferries do not sail in such weather as a rule, captains on both islands agreed.")
    (group,) = find_groups([copy_of(("caption", TEXT), between, ("caption", other))])
    return group


def test_each_text_of_a_group_must_be_acknowledged() -> None:
    """So that a new variant is flagged again."""
    near = f"{TEXT} (AP Photo/Ilse Brandt)"
    one = _given(keys=(repeat_key(TEXT),))
    assert acknowledged(_group(), [one], article="ferry", sources=())
    assert acknowledged(_group(near), [one], article="ferry", sources=()) is None
    both = _given(id=2, keys=(repeat_key(near),))
    found = acknowledged(_group(near), [one, both], article="ferry", sources=())
    assert found is not None
    assert (found.id, found.reason) == (1, "meant")


@pytest.mark.parametrize(
    ("changed", "holds"),
    [
        ({}, True), ({"article": "ferry"}, True), ({"article": "dam"}, False), ({"source": "agency-a"}, True),
        ({"source": "agency-b"}, False), ({"withdrawn": "2023-10-04T00:00:00Z"}, False),
        ({"pattern": "a ferry lies off * 2024"}, False),
    ],
)  # fmt: skip
def test_an_acknowledgement_holds_where_it_was_given(changed: dict[str, object], holds: bool) -> None:
    """In its article, for its source, until it is undone."""
    one = _given(**({"pattern": "a ferry lies off * 2023"} | changed))
    assert (acknowledged(_group(), [one], article="ferry", sources=("agency-a",)) is not None) is holds
