"""Words: what is whole stays whole, and a reader sees phrases."""

import pytest

from wirediff.core.limits import LIMITS
from wirediff.core.tokens import tokens
from wirediff.core.words import compare_words


def spelled(old: str, new: str) -> str:
    """Spell the hunks of a pair in one line."""
    signs = {"equal": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    return "".join(signs[hunk.op].format(hunk.text) for hunk in compare_words(old, new).hunks)


@pytest.mark.parametrize(
    "whole",
    ["U.S.", "1,200", "1.5", "$3.50",
     "-0.2%", "2-1", "10-year-old", "O'Brien's", "https://a.example/b?c=d", "x@y.example",
     "13:27", "1 200", "El-Al", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f1e9\U0001f1ea", "e\u0323\u0301"],
)  # fmt: skip
def test_what_is_one_thing_is_one_token(whole: str) -> None:
    """Prices, scores, abbreviations, addresses, compounds, flags and families are never cut."""
    assert [token.strip() for token in tokens(f"so {whole} it")] == ["so", whole, "it"]


def test_a_script_without_blanks_is_cut_by_graphemes() -> None:
    """Chinese and Thai give a grapheme a token, their marks included."""
    assert tokens("日本の首相") == ("日", "本", "の", "首", "相")
    assert tokens("死者十二人") == ("死", "者", "十二", "人")
    assert tokens("น้ำท่วม") == ("น้ำ", "ท่", "ว", "ม")


@pytest.mark.parametrize(
    ("old", "new", "marks"),
    [
        ("Police said three died.", "Police said four died.", "Police said [-three-]{+four+} died."),
        ("toll 12 dead", "toll 21 dead", "toll [-12-]{+21+} dead"),
        ("1.5 million", "15 million", "[-1.5-]{+15+} million"),
        ("fell -0.2% today", "fell 0.2% today", "fell [--0.2%-]{+0.2%+} today"),
        ("He left. He sat.", "He left. He ran home. He sat.", "He left. {+He ran home. +}He sat."),
        (
            "He ran home. The ship sank off the pier.",
            "The ship sank off the pier. He ran home.",
            "[-He ran home. -]The ship sank off the pier.{+ He ran home.+}",
        ),
        (
            "It sailed. Also, there was a storm warning.",
            "It sailed. Ten died. Also, the port had a storm warning.",
            "It sailed. {+Ten died. +}Also, [-there was-]{+the port had+} a storm warning.",
        ),
        ("no, sanctions follow", "no sanctions follow", "no[-,-] sanctions follow"),
        ("甲乙丙丁戊", "甲乙己丁戊", "甲乙[-丙-]{+己+}丁戊"),
        ("造成十二人死亡", "造成十五人死亡", "造成[-十二-]{+十五+}人死亡"),
        ("One. Two.", "One.\nTwo.", "One.[- -]{+\n+}Two."),
    ],
)
def test_an_edit_reads_as_one(old: str, new: str, marks: str) -> None:
    """The words that changed are marked, whole, and nothing beside them."""
    assert spelled(old, new) == marks


def test_a_rewrite_is_shown_as_old_and_new() -> None:
    """Two sentences that share a stop word here and there are not shredded."""
    old = "The minister told the press in the harbour that a ship was lost in the night."
    new = "Rescuers found the crew of a trawler alive after the storm, in an open boat."
    assert [hunk.op for hunk in compare_words(old, new).hunks] == ["removed", "added", "equal"]


def test_a_sentence_that_is_known_again_is_shown_as_edited_whatever_is_rewritten_beside_it() -> None:
    """Of a stretch that was rewritten each sentence is judged by itself: a "not" that went is not lost in it."""
    old = "Dogs are not welcome on the lower deck. There is one kennel, but its two places are mostly taken in summer."
    new = (
        "Dogs are welcome on the lower deck, but only near the stern, the ramp and the stairs. However, most owners"
        " walk ashore. One kennel has been built, which can be booked by telephone a day before a crossing."
    )
    marks = spelled(old, new)
    assert marks.startswith("Dogs are [-not -]welcome on the lower deck[-. There is one kennel, but its two")
    assert marks.endswith("a day before a crossing+}.")


def test_meaningless_words_between_two_changes_are_given_up() -> None:
    """`12 of 15` becoming `13 of 16` is one change, not two around an `of`."""
    assert spelled("Some 12 of 15 voted.", "Some 13 of 16 voted.") == "Some [-12 of 15-]{+13 of 16+} voted."


def test_a_text_above_the_bound_is_coarse_and_still_whole() -> None:
    """Two huge texts with nothing in common are given as replaced, and the result says that detail was given up."""
    side = int(LIMITS.word_cells**0.5) + 10
    words = compare_words(
        "".join(f"a{i} " for i in range(side)).strip(), "".join(f"b{i} " for i in range(side)).strip()
    )
    assert words.coarse
    assert [hunk.op for hunk in words.hunks] == ["removed", "added"]


def test_a_huge_text_with_one_word_changed_is_not_coarse() -> None:
    """Words that stand once on both sides cut a huge comparison into small ones."""
    side = int(LIMITS.word_cells**0.5) + 10
    old = [f"a{i}" for i in range(side)]
    new = [*old[:500], "changed", *old[501:]]
    words = compare_words(" ".join(old), " ".join(new))
    assert not words.coarse
    assert [hunk.text for hunk in words.hunks if hunk.op != "equal"] == ["a500", "changed"]
