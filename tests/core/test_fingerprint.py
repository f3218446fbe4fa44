"""Fingerprints: the same on every machine, nearly the same for texts that are nearly the same, bounded for any size."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirediff.core.fingerprint import SCHEME, figures_apart, fingerprints, folded, prints, text_key
from wirediff.core.limits import LIMITS
from wirediff.core.resemblance import containment, resemblance, shingles

FERRY = (
    "Three fishermen died when their boat sank off Port Ellis on Tuesday, the harbour authority said, "
    "in the third accident of the year."
)
WORDS = st.lists(st.sampled_from("the boat sank off port ellis on tuesday 12 21 日 本 fähre".split()), max_size=90)
TEXTS = st.one_of(st.text(max_size=80), WORDS.map(" ".join))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("THREE  dead—police “said”…", "three dead police said"),
        ("Har\u00adbour  ﬁre\u200b at ２１ Straße", "harbour fire at 21 strasse"),
        ("U.S. sold 1,200 at_noon", "u s sold 1 200 at noon"),
        ("東京のホテル。", "東 京 の ホ テ ル"),
        ("어부 세 명", "어 부 세 명"),
        ("हिन्दी में", "हिन्दी में"),
        ("* * *", ""),
        ("", ""),
    ],
)
def test_a_folded_text_is_its_words(text: str, words: str) -> None:
    """Case, marks, typography and what nobody sees are gone; signs of a script without blanks stand alone."""
    assert folded(text) == words


def test_the_numbers_never_change_within_a_scheme() -> None:
    """A database holds these numbers: a change here needs another name in SCHEME."""
    assert SCHEME == "f2"
    assert fingerprints(folded(FERRY)) == (
        409211927260316909, 1696424633804636523, 1908433533015524952, 2190078047321839710,
        2299034536952825488, 3399037019525292972, 4227439559785201413, 4283977434835844219,
    )  # fmt: skip
    assert text_key(folded(FERRY)) == 2152659024049457276
    assert fingerprints(folded("三名渔民星期二在埃利斯港外沉船时死亡，港务局说。"))[0] == 247996135140336396


def test_the_numbers_do_not_hang_on_the_hash_seed() -> None:
    """Another process with another seed for hash() gives the same numbers."""
    code = f"from wirediff.core.fingerprint import *; print(fingerprints(folded({FERRY * 9!r})))"
    run = [sys.executable, "-c", code]
    given_by = {subprocess.check_output(run, env={"PYTHONHASHSEED": seed}) for seed in ("1", "2")}
    assert given_by == {f"{fingerprints(folded(FERRY * 9))}\n".encode()}


@pytest.mark.parametrize("text", ["", "Background", "two words", "Ferry sinks off Port Ellis", "12 34 56"])
def test_what_is_too_short_to_tell_has_no_fingerprints(text: str) -> None:
    """A crosshead or a row of three figures is alike to too many."""
    assert fingerprints(folded(text)) == ()


def test_a_text_is_as_long_as_it_has_different_runs() -> None:
    """What stands twice in one paragraph makes it hardly longer."""
    once, twice = prints(folded(FERRY)), prints(folded(f"{FERRY} {FERRY}"))
    assert (once.runs, twice.runs) == (21, 23)


def test_a_paragraph_has_eight_and_a_book_is_bounded() -> None:
    """The index grows with the number of texts, not with their size."""
    assert len(fingerprints(folded(FERRY))) == LIMITS.fingerprints
    book = " ".join(str(number * 7919 % 100_003) for number in range(20_000))
    assert len(fingerprints(book)) == LIMITS.fingerprints_long


def test_a_paragraph_inside_a_long_text_shares_its_fingerprints() -> None:
    """A paragraph that stands in a text many times its size can be found there."""
    long_text = " ".join(f"word{number} {number * 31}" for number in range(100))
    both = set(fingerprints(folded(FERRY))) & set(fingerprints(folded(f"{long_text} {FERRY} {long_text[::-1]}")))
    assert both


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    """A folded text is folded."""
    assert folded(folded(text)) == folded(text)


@given(TEXTS)
def test_fingerprints_are_sorted_distinct_and_fit_the_database(text: str) -> None:
    """SQLite's integers hold them."""
    found = fingerprints(folded(text))
    assert list(found) == sorted(set(found))
    assert all(0 <= one < 2**63 for one in found)
    assert len(found) <= LIMITS.fingerprints_long


@given(TEXTS, st.integers(0, 9999), st.integers(0, 9999))
def test_texts_that_differ_in_figures_alone_stand_side_by_side(text: str, one: int, other: int) -> None:
    """Copyright lines of two years have two keys in one range."""
    keys = [text_key(folded(f"{text} {number} x")) for number in (one, other)]
    assert (keys[0] == keys[1]) == (one == other)
    lowest, highest = figures_apart(keys[0])
    assert all(lowest <= key <= highest for key in keys)
    assert lowest >= -(2**63)
    assert highest < 2**63


@given(TEXTS, TEXTS)
def test_resemblance_is_a_share_the_same_either_way(one: str, other: str) -> None:
    """Both measures lie between 0 and 1, are symmetric, and 1 for equal texts; containment is never the smaller."""
    assert resemblance(one, one) == containment(one, one) == 1.0
    assert resemblance(one, other) == resemblance(other, one)
    assert containment(one, other) == containment(other, one)
    assert 0 <= resemblance(one, other) <= containment(one, other) <= 1


@given(TEXTS.filter(lambda text: len(text) >= 5), TEXTS.filter(lambda text: len(text) >= 5))
def test_large_texts_are_measured_as_small_ones_are(one: str, other: str) -> None:
    """Arrays and sets count the same shingles."""
    from wirediff.core.resemblance import _counted_in_bulk  # the other way to the same numbers

    here, there = shingles(one), shingles(other)
    assert _counted_in_bulk(one, other) == (len(here), len(there), len(here & there))


def test_a_megabyte_is_compared_whole() -> None:
    """A text of a megabyte with one word more resembles itself, and another one does not."""
    book, diary = (" ".join(str(number * step % 100_003) for number in range(170_000)) for step in (7919, 104_729))
    assert len(book) > 1_000_000
    assert 0.999 < resemblance(book, f"{book} more") < 1
    assert containment(book, f"{book} more") == 1
    assert resemblance(book, diary) < 1


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [("abcdef", "abcdeg", 1 / 3), ("abc", "abc", 1.0), ("abc", "abd", 0.0), ("", "", 1.0), ("", "a", 0.0)],
)
def test_resemblance_is_exact(one: str, other: str, share: float) -> None:
    """Counted by hand."""
    assert resemblance(one, other) == share
