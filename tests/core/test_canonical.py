"""Canonical text loses only what nobody can see; the comparison key folds typography and nothing that is news."""

import pytest

from wirediff.core.blocks import make_block
from wirediff.core.canonical import canonical, comparison_key, explain


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a\u00a0b", "a b"),
        ("1\u202f200", "1 200"),
        ("  a   b  ", "a b"),
        ("a\tb", "a b"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("\u202eevil\u202c", "evil"),
        ("bell\x07 and escape\x1b[31m", "bell and escape[31m"),
        ("cafe\u0301", "caf\u00e9"),
        ("one\r\ntwo", "one two"),
        ("half \ud83d", "half \ufffd"),
    ],
)
def test_what_nobody_can_see_is_gone(raw: str, text: str) -> None:
    """Blanks of every kind, invisible signs, control bytes and loose accents do not make two texts."""
    assert canonical(raw) == text


def test_a_table_keeps_its_columns() -> None:
    """Runs of blanks in a table's row are its columns; a tab between cells becomes one."""
    assert canonical("Wheat  214.50\t+1.2", "table") == "Wheat  214.50  +1.2"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("\u201cWe go,\u201d he said", '"We go," he said'),
        ("Russia\u2019s", "Russia's"),
        ("\u201eWir gehen\u201c", '"Wir gehen"'),
        ("\u00ab Nous partons \u00bb", "\u00abNous partons\u00bb"),
        ("a \u2014 b", "a -- b"),
        ("3\u20135", "3-5"),
        ("wait\u2026", "wait..."),
    ],
)
def test_typography_is_folded_in_the_key(one: str, other: str) -> None:
    """Quotes, dashes and dots in other shapes give the same key and another text."""
    assert comparison_key(one) == comparison_key(other)
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1.5 million", "15 million"),
        ("-0.2%", "0.2%"),
        ("a 2-1 win", "a 21 win"),
        ("no, sanctions will follow", "no sanctions will follow"),
        ('"regret"', "regret"),
        ("12", "21"),
        ("Al-Marsa", "Al Bab"),
    ],
)
def test_what_is_news_is_never_folded(one: str, other: str) -> None:
    """Digits, signs, points, commas, words, and whether there are quotation marks, stay apart in the key."""
    assert comparison_key(one) != comparison_key(other)


def test_a_headline_s_case_is_typography_and_a_paragraph_s_is_not() -> None:
    """FERRY SINKS and Ferry sinks are one headline, in running text they are two."""
    assert comparison_key("FERRY SINKS", "headline") == comparison_key("Ferry Sinks", "headline")
    assert comparison_key("FERRY SINKS") != comparison_key("Ferry Sinks")


def test_each_rule_says_how_often_it_worked() -> None:
    """The account of a text names each rule and counts what it changed."""
    account = {(layer, rule.name): count for layer, rule, count in explain("\u201cA\u201d\u00a0\u2014 b  c")}
    assert account[("canonical", "spaces")] == 1
    assert account[("canonical", "blanks")] == 1
    assert account[("key", "quotes")] == 2
    assert account[("key", "dashes")] == 1


def test_a_digest_is_the_same_on_every_machine() -> None:
    """The digest of a block is BLAKE2b-128 over the rule set's version and the text: this one never changes."""
    assert make_block(1, "paragraph", (1, 1), "Ferry sinks.").hash == "b2:26cc9451113ace490775bb607e83c246"


def test_piled_accents_are_cut_whatever_stands_beside_them() -> None:
    """Forty accents on a letter become thirty, with and without another rule's work in the block."""
    pile = "x" + "\u0310" * 40
    assert canonical(pile) == "x" + "\u0310" * 30
    assert canonical(f"{pile}\u00a0y") == f"{canonical(pile)} y"
