"""Candidates: the most telling first, bounded, and verified on the texts; clusters: joined by what they share."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wirediff.core.candidates import block_of, candidates, joined, named, stored, verified
from wirediff.core.clusters import cluster
from wirediff.core.fingerprint import text_key
from wirediff.core.limits import LIMITS
from wirediff.core.resemblance import resemblance

SIZE = 20
"""Runs of three words in each of these texts."""


def text(block: int, runs: int = SIZE) -> int:
    """Name a text."""
    return named(block, runs)


OTHERS = [block * 64 for block in range(1000, 1001 + LIMITS.posting_few)]
"""Texts of another size, so many that not all that share something are looked at."""


def found(prints: int, lists: dict[int, list[int]], runs: int = SIZE) -> list[int]:
    """Give the blocks of the candidates of a text that has the first so many numbers for fingerprints."""
    names = {one: [text(block) for block in blocks] for one, blocks in lists.items()}
    names[1] = [*names.get(1, ()), *OTHERS]
    return [block_of(name) for name in candidates(text(0, runs), range(1, prints + 1), (), names, frozenset()).texts]


def test_a_single_fingerprint_of_eight_proves_nothing_and_two_do() -> None:
    """A phrase makes no near copy; a short text has few to share, and there one is enough."""
    assert found(8, {1: [7]}) == []
    assert found(8, {1: [7], 2: [7]}) == [7]
    assert found(7, {1: [7]}) == [7]


def test_of_the_smallest_fingerprints_a_near_copy_has_a_third() -> None:
    """Those that it lacks below one that it has were never in it: it shares two of the six smallest, not of seven."""
    assert found(8, {2: [7], 6: [7]}) == [7]
    assert found(8, {2: [7], 7: [7]}) == []
    assert found(8, {2: [7], 5: [7], 7: [7]}) == [7]


def test_what_is_half_as_long_is_no_near_copy() -> None:
    """However much it shares; what is three quarters as long may be."""
    lists = {one: [7] for one in range(1, 9)}
    assert found(8, lists, runs=SIZE * 2) == found(8, lists, runs=SIZE // 2) == []
    assert found(8, lists, runs=SIZE * 4 // 3) == found(8, lists, runs=SIZE * 3 // 4) == [7]


@given(st.integers(0, 2**40), st.integers(0, 2**30), st.integers(0, 2**30))
def test_a_name_gives_its_block_back_and_classes_follow_size(block: int, one: int, other: int) -> None:
    """Larger texts have no smaller class, and texts of five eighths of a size or more are never set apart."""
    names = [named(block, min(one, other)), named(block, max(one, other))]
    assert [block_of(name) for name in names] == [block, block]
    assert names[0] <= names[1]
    if min(one, other) * 8 >= max(one, other) * 5:
        assert names[1] - names[0] < 4


def test_of_few_texts_that_share_anything_all_are_looked_at() -> None:
    """In a small archive there is no need to be choosy."""
    assert candidates(text(0), range(1, 9), (), {8: [text(7)]}, frozenset()).texts == [text(7)]


def test_a_single_rare_fingerprint_is_enough_where_few_are_not_crowded() -> None:
    """Of eight, five are crowded: a text that shares one of the others is a candidate, unless many texts do."""
    crowd = frozenset(range(4, 9))
    few, many = ([text(block) for block in range(7, 7 + count)] for count in (1, LIMITS.posting_rare + 1))
    assert candidates(text(0), range(1, 9), (), {1: few}, crowd).texts == few
    assert candidates(text(0), range(1, 9), (), {1: many}, crowd).texts == []


def test_what_only_crowded_fingerprints_share_takes_four_of_them() -> None:
    """Set phrases stand in many texts; two of them joined stand in few, and count as others do."""
    crowd = frozenset(range(1, 7))
    lists = {one: [text(7), text(8), *OTHERS] if one < 4 else [text(7)] for one in range(1, 5)}
    assert candidates(text(0), range(1, 7), (), lists, crowd).texts == [text(7)]
    assert candidates(text(0), range(1, 9), (21, 22), {21: [text(7)], 22: [text(7)]}, crowd).texts == [text(7)]


def test_joined_fingerprints_have_no_rank() -> None:
    """They come behind eight others, of which a text need not have any more for it."""
    lists = {21: [text(7)], 3: [text(7)]}
    assert candidates(text(0), range(1, 9), (19, 20, 21), lists, frozenset({8})).texts == [text(7)]


def test_the_best_and_the_newest_come_first_and_the_rest_is_counted() -> None:
    """No more are looked at than the bound says, and how many were left out is known."""
    few = LIMITS.posting_candidates + 10
    lists = {one: list(range(few)) for one in (1, 2)} | {3: [3]}
    lists = {one: [text(block) for block in blocks] for one, blocks in lists.items()}
    looked = candidates(text(few), range(1, 9), (), lists, frozenset())
    assert [block_of(name) for name in looked.texts[:2]] == [3, few - 1]
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


@given(st.lists(st.text("abcdefgh", min_size=2, max_size=9), min_size=8, max_size=60), st.data())
def test_the_quick_look_passes_over_no_near_copy_with_an_edit(words: list[str], data: st.DataObject) -> None:
    """Whichever word is another one, is gone, or has others behind it."""
    at = data.draw(st.integers(0, len(words) - 1))
    put = data.draw(st.lists(st.text("stuvwxyz", min_size=2, max_size=9), max_size=3))
    one, other = " ".join(words), " ".join([*words[:at], *put, *words[at + 1 :]])
    for here, there in ((one, other), (other, one)):
        found = bool(list(verified(here, [(1, there)], LIMITS.across)))
        assert found == (resemblance(here, there) >= LIMITS.across)


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
