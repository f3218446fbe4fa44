"""Repeats are those a desk would call repeats, whatever the order of the blocks, and bounded whatever the text."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wirediff
from tests.core.repeats.table import block, copy_of, pairs, told
from tests.property.strategies import distinct_paragraphs, paragraphs
from tests.texts import shared, story
from wirediff.core.duplicates import find_groups
from wirediff.core.fingerprint import folded
from wirediff.core.lookalike import is_lookalike
from wirediff.core.model import Copy
from wirediff.core.resemblance import resemblance

TABLE = [pair for name in ("tuned.txt", "held_out.txt") for pair in pairs(name)]


@pytest.mark.parametrize("match", ["exact", "cosmetic"])
def test_no_exact_or_cosmetic_repeat_is_missed(match: str) -> None:
    """Not one, and each is called what it is."""
    table = [pair for pair in TABLE if pair.match == match]
    assert len(table) >= 10
    assert [(pair, [group.match for group in told(pair)]) for pair in table] == [(pair, [match]) for pair in table]


@pytest.mark.parametrize("times", [2, 3, 4, 6, 8, 21])
def test_a_passage_is_counted_however_often_it_stands_in_a_block(times: int) -> None:
    """The first two together, once more, are two more."""
    said = "The ferry with two hundred people on board ran aground early on Tuesday off the northern pier of the port."
    (group,) = find_groups([story("Ferry runs aground off Port Ellis", " ".join([said] * times))])
    assert len(group.occurrences) == times


def test_near_repeats_are_found_and_look_alikes_are_not() -> None:
    """F1 over repeats that are near or contained is at least 0.98; on pairs it had never met it was 0.98 too."""
    found = {pair: bool(told(pair)) for pair in TABLE if pair.match in ("near", "contained", "none")}
    right = sum(here for pair, here in found.items() if pair.match != "none")
    wrong = [pair for pair, here in found.items() if here and pair.match == "none"]
    missed = [pair for pair, here in found.items() if not here and pair.match != "none"]
    assert 2 * right / (2 * right + len(wrong) + len(missed)) >= 0.98, f"wrong: {wrong}\nmissed: {missed}"


def test_the_table_is_large_enough_to_mean_something() -> None:
    """At least 120 pairs, a third of them look-alikes, captions among each sort."""
    assert len(TABLE) >= 120
    assert sum(pair.match == "none" for pair in TABLE) >= len(TABLE) / 3
    for match in ("exact", "cosmetic", "near", "contained", "none"):
        assert any(pair.match == match and pair.kind == "caption" for pair in TABLE)


# ----------------------------------------------------------------------------------------------------------------- laws

_KINDS = ("paragraph", "caption", "teaser")


@st.composite
def crowded(draw: st.DrawFn) -> list[tuple[str, str]]:
    """Blocks of few words, so that many repeat exactly, nearly or in one another; no two have one key and two kinds."""
    texts = draw(paragraphs)
    texts += [f"{text} {draw(st.sampled_from(texts))}" for text in draw(st.lists(st.sampled_from(texts), max_size=3))]
    texts += [text.replace(" ", " also ", 1) for text in draw(st.lists(st.sampled_from(texts), max_size=4))]
    texts += draw(st.lists(st.sampled_from(texts), max_size=4))
    return [(_KINDS[len(text) % 3], text) for text in texts]


def _sets(copy: Copy) -> set[tuple[tuple[str, ...], str]]:
    return {(tuple(sorted(one.text for one in group.occurrences)), group.match) for group in find_groups([copy])}


@given(crowded(), st.randoms(use_true_random=False))
def test_the_order_of_the_blocks_does_not_matter(blocks: list[tuple[str, str]], random: object) -> None:
    """The same texts go together, in the same way, however they are shuffled."""
    shuffled = list(blocks)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert _sets(copy_of(*blocks)) == _sets(copy_of(*shuffled))


@given(crowded())
def test_a_block_stands_in_one_group_at_most(blocks: list[tuple[str, str]]) -> None:
    """And every group has two places or more, in reading order."""
    groups = find_groups([copy_of(*blocks)])
    held = [{one.position for one in group.occurrences} for group in groups]
    assert sum(map(len, held)) == len(set().union(*held))
    for group in groups:
        assert len(group.occurrences) > 1
        assert [one.position for one in group.occurrences] == sorted(one.position for one in group.occurrences)


@given(crowded())
def test_near_texts_are_like_the_one_they_are_told_to_be_like(blocks: list[tuple[str, str]]) -> None:
    """Never by way of a third text; and the hunks lead from the one to the other."""
    copy = copy_of(*blocks)
    by_position = {one.position: one for one in copy.blocks}
    for group in find_groups([copy], near=0.8):
        for one in group.occurrences:
            if one.like is None or one.span is not None:
                continue
            base = by_position[one.like]
            assert one.hunks is not None
            if one.match != "exact":
                assert "".join(hunk.text for hunk in one.hunks if hunk.op != "added") == base.text
                assert "".join(hunk.text for hunk in one.hunks if hunk.op != "removed") == one.text
            if one.match == "near" and "caption" not in (base.kind, one.kind):
                assert resemblance(folded(base.text), folded(one.text)) >= 0.8


@given(crowded(), distinct_paragraphs())
def test_an_unrelated_block_changes_no_group(blocks: list[tuple[str, str]], others: list[str]) -> None:
    """Whatever else stands in the text."""
    more = [*blocks, *(("paragraph", text) for text in others)]
    assert _sets(copy_of(*blocks)) == _sets(copy_of(*more))


@given(crowded())
def test_exact_groups_are_those_of_the_digests(blocks: list[tuple[str, str]]) -> None:
    """Without `near`, two blocks go together where their comparison keys are equal, and only then."""
    copy = copy_of(*blocks)
    keys = {one.position: one.key for one in copy.blocks}
    for group in find_groups([copy], near=None):
        (key,) = {keys[one.position] for one in group.occurrences}
        assert len(group.occurrences) == sum(one == key for one in keys.values())


# ---------------------------------------------------------------------------------------------------------- large texts


def _copy(texts: list[str], kind: str = "paragraph") -> Copy:
    return Copy(blocks=tuple(block(at, kind, text) for at, text in enumerate(texts, 1)))


def test_ten_thousand_equal_paragraphs_are_one_group() -> None:
    """With one line of advice."""
    one = block(1, "paragraph", "The harbour authority said that nobody was hurt when the ferry ran aground.")
    copy = Copy(blocks=tuple(replace(one, position=at, lines=(at, at)) for at in range(1, 10_001)))
    (group,) = find_groups([copy])
    assert (group.match, len(group.occurrences)) == ("exact", 10_000)
    assert group.suggestion == "drop ¶2, ¶3, ¶4 and 9,996 more: same words"


def test_thousands_of_blocks_that_differ_make_no_group() -> None:
    """Nor does it take a look at each pair."""
    texts = [
        " ".join(f"{word}{at * 7919 % 10007:x}" for word in ("tram", "pier", "vote", "dam", "fog", "coast", "law"))
        for at in range(3000)
    ]
    assert find_groups([_copy(texts)]) == ()


def test_a_paragraph_that_stands_a_thousand_times_each_time_otherwise() -> None:
    """It is one group; of so many only the first are compared word by word."""
    words = [f"{a}{b}{c}" for a in "bdfgklmnpr" for b in "aeiou" for c in "bdfgklmnprstvwxyzjhq"]
    long = "The harbour authority said that nobody was hurt when the ferry ran aground off the old pier in thick fog"
    (group,) = find_groups([_copy([f"{long} near the {word} mark, as it had said twice before." for word in words])])
    assert (group.match, len(group.occurrences)) == ("near", 1000)
    assert group.occurrences[1].hunks
    assert group.occurrences[-1].hunks is None


def test_figures_and_tables_make_no_group() -> None:
    """Rows are alike by nature."""
    assert find_groups([_copy([f"{at:,}  {at * 3}  {at * 7 % 13}" for at in range(1000)])]) == ()
    rows = [f"Club {at:03}      12   8   2   {at % 7}   24-{at % 9}    {at % 30}" for at in range(300)]
    assert find_groups([_copy(rows, "table")]) == ()


def test_a_megabyte_in_one_block_is_read() -> None:
    """What stands in it is found, and nothing is said of the rest."""
    words = [f"w{at * 7919 % 65537:x}" for at in range(160_000)]
    small = "A ferry ran aground off Port Ellis early on Tuesday, the harbour authority said."
    huge = " ".join([*words[:80_000], small, *words[80_000:]])
    (group,) = find_groups([_copy([huge, small])])
    assert group.match == "contained"
    assert group.suggestion == "drop ¶2: ¶1 holds all of it"


# ----------------------------------------------------------------------------------------------------------- the advice

CAPTION = "A ferry lies off Port Ellis, Arran Republic, October 3, 2023"
LONG = "The flood killed 12 people in Lower Tarn and the villages below it, Arran Power said."


@pytest.mark.parametrize(
    ("kind", "one", "other", "differs", "suggestion"),
    [
        ("caption", CAPTION, CAPTION, (), "drop ¶3: same words"),
        ("paragraph", f'"{LONG}"', f"“{LONG}”", ("typography",), "drop ¶3: only typography differs"),
        ("caption", f"{CAPTION} (AP Photo/Ilse Brandt)", CAPTION, ("credit",), "drop ¶3: it only lacks the credit"),
        ("caption", CAPTION, f"{CAPTION} (AP Photo/Ilse Brandt)", ("credit",), "drop ¶1: it only lacks the credit"),
        (
            "caption", f"{CAPTION}. REUTERS/Ilse Brandt", f"{CAPTION}. © AFP", ("credit",),
            "keep one, and settle the credit: REUTERS/Ilse Brandt / © AFP",
        ),
        ("caption", f"FILE PHOTO: {CAPTION}", CAPTION, ("file-mark",), "drop ¶3: it only lacks the file-photo mark"),
        (
            "paragraph", LONG, LONG.replace("12", "21"), ("number",), "keep both? the number differs: 12 / 21",
        ),
        (
            "caption", CAPTION, CAPTION.replace("October 3", "October 4"), ("date",),
            "keep both? the date differs: October 3, 2023 / October 4, 2023",
        ),
        (
            "caption", CAPTION.replace("Ellis", "Elis"), CAPTION, ("spelling",),
            "keep one, and settle the spelling: Elis / Ellis",
        ),
        ("paragraph", LONG, f"{LONG} It said so twice.", ("more",), "drop ¶1: ¶3 says it too, and more"),
        (
            "paragraph", LONG, f"Thole was silent. {LONG} He then left, and was seen no more that day by any of them.",
            ("contained",), "drop ¶1: ¶3 holds all of it",
        ),
        ("paragraph", LONG, LONG.replace("villages", "hamlets"), ("wording",), "keep one: the wording differs"),
    ],
)  # fmt: skip
def test_each_repeat_says_what_differs_and_what_to_do(
    kind: str, one: str, other: str, differs: tuple[str, ...], suggestion: str
) -> None:
    """In one line, by rules with names."""
    between = ("paragraph", "Ferries do not sail in such weather as a rule, captains on both islands agreed.")
    (group,) = find_groups([copy_of((kind, one), between, (kind, other))])
    assert group.suggestion == suggestion
    told_of = [occurrence for occurrence in group.occurrences if occurrence.like is not None]
    assert [occurrence.differs for occurrence in told_of] == [differs]


def test_a_passage_twice_in_one_block_is_told_with_its_places() -> None:
    """The block stands twice in the group, each time with where in it."""
    text = f"{LONG} It said so twice. {LONG}"
    (group,) = find_groups([copy_of(("paragraph", text))])
    assert group.match == "contained"
    assert group.suggestion == "cut the second in ¶1: same words"
    assert [text[slice(*one.span)] for one in group.occurrences if one.span] == [LONG.rstrip("."), LONG.rstrip(".")]


def test_captions_are_held_against_teasers_and_body() -> None:
    """A caption that a page put into a paragraph, or into a teaser."""
    copy = copy_of(("caption", CAPTION), ("teaser", CAPTION), ("paragraph", f"{LONG} {CAPTION}. It was foggy."))
    (group,) = find_groups([copy])
    assert (group.kind, [one.kind for one in group.occurrences]) == ("caption", ["caption", "teaser", "paragraph"])


def test_near_repeats_are_flagged_without_being_asked_for() -> None:
    """By default; `near=None` leaves them out."""
    copy = story(CAPTION, "Ferry Runs Aground", LONG, f"{CAPTION} (AP Photo/Ilse Brandt)", "It was foggy, they said.")
    assert [group.match for group in wirediff.find_duplicates(copy)] == ["near"]
    assert wirediff.find_duplicates(copy, near=None) == ()


def test_the_type_case_gives_one_group_still() -> None:
    """One caption, at lines 3 and 30, and nothing that is nearly another thing."""
    (group,) = wirediff.find_duplicates(shared("data/seed-article.txt").read_bytes())
    assert (group.kind, group.match) == ("caption", "exact")
    assert [one.lines for one in group.occurrences] == [(3, 3), (30, 30)]


def test_a_template_is_no_repeat_and_a_corrected_figure_is_one() -> None:
    """What a text is about stays when a figure is put right."""
    assert is_lookalike(
        "Shares of Tilde closed 1.5 percent up at 41.20.", "Shares of Korsun closed 0.8 percent up at 12.75."
    )
    assert not is_lookalike(LONG, LONG.replace("12", "21"))
