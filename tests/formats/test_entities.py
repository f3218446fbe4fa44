"""Entities that a web page left in plain copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wirediff
from wirediff.formats.entities import without_entities


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("6.5 billion&nbsp;euros", "6.5 billion\u00a0euros"),
        ("&ldquo;No,&rdquo; she said &mdash; twice", "\u201cNo,\u201d she said \u2014 twice"),
        ("AT&amp;T caf&eacute; &#8217; &#x2019;", "AT&T caf\u00e9 \u2019 \u2019"),
        ("&lt;ABC.N> &amp;nbsp;", "<ABC.N> &nbsp;"),
        ("Q&A; R&D; AT&T; &nosuch; &notit; ?a=1&copy=2", "Q&A; R&D; AT&T; &nosuch; &notit; ?a=1&copy=2"),
        (
            "&#0; &#10; &#x9f; &#xd800; &#9999999; &Tab;&NewLine;",
            "&#0; &#10; &#x9f; &#xd800; &#9999999; &Tab;&NewLine;",
        ),
    ],
)
def test_an_entity_is_the_sign_it_stands_for(text: str, read: str) -> None:
    """Once, and where it stands for a sign that can be seen or for a blank."""
    assert without_entities(text) == read


def test_a_text_with_entities_differs_from_one_without_by_typography_at_most() -> None:
    """A figure keeps its unit, a quotation its words, and a caption stands where it stood."""
    old = 'Halden Motors\n\nRevenue was 6.5 billion euros. "Enough," she said.\n'
    new = "Halden Motors\n\nRevenue was 6.5 billion&nbsp;euros. &ldquo;Enough,&rdquo; she said.\n"
    assert wirediff.compare(wirediff.parse(old), wirediff.parse(new)).summary == "only typography differs"


@given(st.text(alphabet="&#x;aAmp1290lt \n"))
def test_no_line_is_made_or_lost(text: str) -> None:
    """An entity never stands for the end of a line."""
    assert without_entities(text).count("\n") == text.count("\n")
