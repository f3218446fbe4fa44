"""Addresses: every form the contract names, and what an unreadable one is told."""

from datetime import UTC, datetime

import pytest

from wirediff.address import (
    Address,
    FromEnd,
    HashPrefix,
    Moment,
    Number,
    Selector,
    pairs,
    read_selector,
    readings,
    why_unreadable,
)  # fmt: skip
from wirediff.errors import UsageError


@pytest.mark.parametrize(
    ("text", "selector"),
    [
        ("r3", Number(3)),
        ("R3", Number(3)),
        ("first", Number(1)),
        ("latest", FromEnd(1)),
        ("previous", FromEnd(2)),
        ("-2", FromEnd(2)),
        ("4ad0", HashPrefix("4ad0")),
        ("b2:4AD0", HashPrefix("4ad0")),
        ("2017-02-10T13:30Z", Moment(datetime(2017, 2, 10, 13, 30, tzinfo=UTC))),
        ("2017-02-10T14:30+01:00", Moment(datetime(2017, 2, 10, 13, 30, tzinfo=UTC))),
        ("2017-02-10 13:30", Moment(datetime(2017, 2, 10, 13, 30, tzinfo=UTC))),
        ("2017-02-10", Moment(datetime(2017, 2, 10, 23, 59, 59, tzinfo=UTC))),
    ],
)
def test_a_revision_is_named_in_every_way_the_contract_has(text: str, selector: Selector) -> None:
    """What stands after the @ is read as the one revision it means."""
    assert read_selector(text) == selector


@pytest.mark.parametrize("text", ["", "3", "abc", "newest", "r", "2017-13-01", "r3.5", "b2:", "0001-01-01T00:00+01:00"])
def test_what_names_no_revision_is_not_taken_for_one(text: str) -> None:
    """A near miss is refused, never guessed at."""
    assert read_selector(text) is None


def test_the_longest_reading_comes_first() -> None:
    """A sender's id may hold an @ itself, so the whole text is tried as a name before anything is cut off."""
    assert readings("a@b@r2#p5") == (
        Address("a@b@r2#p5"),
        Address("a@b@r2", None, 5),
        Address("a@b", Number(2), 5),
    )


def test_a_plain_name_has_one_reading() -> None:
    """A name without @ and # is an article."""
    assert readings("kremlin") == (Address("kremlin"),)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("kremlin@r1..r3", ("kremlin@r1", "kremlin@r3")),
        ("kremlin@r1..", ("kremlin@r1", "kremlin@latest")),
        ("kremlin..previous", ("kremlin", "kremlin@previous")),
        ("kremlin@r1..other@r2", ("kremlin@r1", "other@r2")),
        ("kremlin..other", ("kremlin", "other")),
        ("kremlin@2017-02-10..2017-02-11", ("kremlin@2017-02-10", "kremlin@2017-02-11")),
    ],
)
def test_a_pair_is_completed_from_its_first_half(text: str, pair: tuple[str, str]) -> None:
    """After the dots a revision alone belongs to the same article."""
    assert pairs(text) == (pair,)


def test_no_dots_no_pair() -> None:
    """One address is no pair."""
    assert pairs("kremlin@r1") == ()


def test_an_unreadable_revision_is_told_what_would_do() -> None:
    """The message names the fault and the forms that work; a readable address has no fault."""
    assert "'r0x' in 'kremlin@r0x'" in str(why_unreadable("kremlin@r0x"))
    assert why_unreadable("kremlin@r3#p2") is None
    assert why_unreadable("kremlin") is None


@pytest.mark.parametrize(("text", "says"), [("", "empty address"), ("  ", "empty address"), ("k\udcff", "no text")])
def test_what_is_no_text_is_no_address(text: str, says: str) -> None:
    """Nothing, and bytes that are no UTF-8, are refused."""
    with pytest.raises(UsageError, match=says):
        readings(text)
