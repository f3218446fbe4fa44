"""Candidates: the most telling first, bounded, and verified on the texts; clusters: joined by what they share."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wirediff.core.candidates import candidates, joined, stored, verified
from wirediff.core.clusters import cluster
from wirediff.core.fingerprint import text_key
from wirediff.core.limits import LIMITS
from wirediff.core.resemblance import resemblance

COMMON = list(range(100, 100 + LIMITS.posting_rare + 1))


def test_a_rare_fingerprint_makes_a_candidate_and_a_common_one_does_not() -> None:
    """One of few texts is enough; of many it takes two."""
    assert candidates([1], {1: [7]}, ()).texts == [7]
    assert candidates([2], {2: COMMON}, ()).texts == []
    assert sorted(candidates([2, 3], {2: COMMON, 3: [*COMMON[:1], *range(200, 216 + 1)]}, ()).texts) == COMMON[:1]


def test_crowded_fingerprints_count_little() -> None:
    """A text that shares four of them is worth a look, one that shares three is not."""
    lists = {one: [7, 8] if one < 4 else [7] for one in range(1, 5)}
    assert candidates(list(lists), lists, set(lists)).texts == [7]


def test_the_best_and_the_newest_come_first_and_the_rest_is_counted() -> None:
    """No more are looked at than the bound says, and how many were left out is known."""
    few = LIMITS.posting_candidates + 10
    lists = {one: [one] for one in range(few)} | {few: [3]}
    looked = candidates(list(lists), lists, ())
    assert looked.texts[:2] == [3, few - 1]
    assert (len(looked.texts), looked.left_out) == (LIMITS.posting_candidates, 10)


@given(st.lists(st.integers(0, 2**63 - 1), max_size=12))
def test_stored_fingerprints_fit_six_bytes(prints: list[int]) -> None:
    """And so do joined ones."""
    small = stored(prints)
    pairs = [joined(one, other) for one, other in pairwise(small)]
    assert all(0 <= one < 2**47 for one in [*small, *pairs])


def test_joins_are_the_same_on_every_machine() -> None:
    """They stand in the file."""
    assert [joined(1, 2), joined(2, 3)] == [9611426355387, 54767402885891]
    assert joined(2, 1) != joined(1, 2)


WORDS = st.lists(
    st.sampled_from("three four died sank off the port on tuesday police said".split()), min_size=8, max_size=20
)


@given(WORDS.map(" ".join), st.lists(WORDS.map(" ".join), max_size=6))
def test_verified_gives_what_resembles_and_nothing_else(one: str, others: list[str]) -> None:
    """The quick look never adds a pair, and the share is exact."""
    for at, score in verified(one, list(enumerate(others)), LIMITS.across):
        assert score == resemblance(one, others[at]) >= LIMITS.across
    found = {at for at, _ in verified(one, list(enumerate(others)), LIMITS.across)}
    assert {at for at, other in enumerate(others) if other == one} <= found


def key(word: str) -> int:
    """Give the key of a one-word text."""
    return text_key(word)


def passages(articles: dict[int, str]) -> list[tuple[int, int, int]]:
    """Give the passages of articles, of each the one-word texts it has, in the order of their keys."""
    return sorted((key(word), article, article * 10) for article, words in articles.items() for word in words.split())


def test_two_shared_passages_or_half_of_a_text_make_a_cluster() -> None:
    """A single quotation in two longer stories does not."""
    long_ones = {1: "a b c d e", 2: "a b v w x", 3: "c q r s t", 4: "q"}
    found = cluster(passages(long_ones), (), ())
    assert [dict(one.shared) for one in found] == [{1: 2, 2: 2}, {3: 1, 4: 1}]
    assert [dict(one.first) for one in found] == [{1: 10, 2: 20}, {3: 30, 4: 40}]


def test_twins_count_and_boilerplate_does_not() -> None:
    """Near copies join articles; what stands in five, or is furniture, joins none."""
    twins = [(key("a"), key("aa")), (key("b"), key("bb"))]
    assert [set(one.shared) for one in cluster(passages({1: "a b c", 2: "aa bb d"}), twins, ())] == [{1, 2}]
    everywhere = {article: f"x y own{article}z" for article in range(1, 6)}
    assert cluster(passages(everywhere), (), ()) == []
    assert cluster(passages({1: "x y", 2: "x y"}), (), [key("x"), key("y")]) == []
