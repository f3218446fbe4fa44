"""Texts of any size and shape are compared: each of these once took minutes, gigabytes, or both."""

import random

import pytest

import wirediff
from tests.texts import sides, text_of

PILES = {
    "dots": "a" + "." * 100_000 + "b",
    "marks": "?!" * 50_000,
    "accents": "a" + "\u0301\u0323" * 50_000,
    "flags": "\U0001f1e9" * 20_000,
    "families": "\U0001f468\u200d" * 20_000,
    "signs without blanks": "中文字符" * 20_000,
    "thai": "ก\u0e33" * 20_000,
    "brackets": "[" * 50_000,
    "quotation marks": '"' * 50_000,
    "initials": "A." * 50_000,
    "figures": "1," * 50_000,
    "an address": "http://" + "a/" * 50_000,
    "one word": "word " * 50_000,
    "tabs": "a\t" * 50_000,
    "direction marks": "\u202e" * 50_000 + "abc",
    "half characters": "\ud800 " * 20_000 + "x",
    "no-break blanks": "a" + "\u00a0" * 100_000 + "b",
    "entities": "a" + "&nbsp;" * 100_000 + "b",
    "figures and words": " ".join(f"{word} {number}" for number in range(400) for word in ("ship", "fire", "port")),
}


@pytest.mark.parametrize("pile", PILES)
def test_a_pile_of_one_sign_is_compared(pile: str) -> None:
    """A text of one sign over and over is compared with one that has a word more, and both sides are rebuilt."""
    report = wirediff.compare(PILES[pile], PILES[pile] + " and more")
    for change in report.changes:
        if change.hunks:
            assert sides(change) == (text_of(report.old.blocks, change.old), text_of(report.new.blocks, change.new))


def test_a_line_of_a_megabyte_shows_the_words_that_changed() -> None:
    """In 150,000 words that repeat, fifty that changed are found one by one."""
    rng = random.Random(2)
    vocabulary = ["".join(rng.choices("abcdefghiklmnoprstuvw", k=rng.randint(2, 9))) for _ in range(8_000)]
    old = rng.choices(vocabulary, k=150_000)
    new = list(old)
    for at in range(1_000, 150_000, 3_000):
        new[at] = "changed"
    report = wirediff.compare(" ".join(old), " ".join(new))
    assert not report.coarse
    assert sum(hunk.op == "added" for hunk in report.changes[0].hunks) == 50


def test_ten_thousand_blocks_that_all_differ_are_removed_and_added() -> None:
    """Nothing in common is said so, at any size."""
    old, new = (
        "\n\n".join(f"{letter}{n} {letter}{n + 1}x {letter}{n * 7}y {letter}z{n}." for n in range(10_000))
        for letter in "pq"
    )
    headline = "Ferry Runs Aground off Port Ellis\n\n"
    report = wirediff.compare(headline + old, headline + new)
    assert report.counts == dict.fromkeys(report.counts, 0) | {"unchanged": 1, "removed": 10_000, "added": 10_000}


def test_one_block_ten_thousand_times_loses_a_tenth() -> None:
    """Equal blocks are paired in order, and the rest are removed."""
    block = "The same paragraph stands here again, they said.\n\n"
    report = wirediff.compare(block * 10_000, block * 9_000)
    assert (report.counts["unchanged"], report.counts["removed"]) == (9_000, 1_000)


def test_a_hundred_thousand_hard_wrapped_lines_are_read() -> None:
    """A book set in lines of seventy signs is joined to its paragraphs."""
    line = "the harbour authority said that everyone had been taken off by noon and"
    copy = wirediff.parse("\n".join([line] * 100_000))
    assert [block.lines for block in copy.blocks] == [(1, 100_000)]
