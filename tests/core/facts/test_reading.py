"""What was read off a text is kept: that must change no fact, and must not grow without bound."""

from hypothesis import given
from hypothesis import strategies as st

from wirediff.core.facts import changed_facts, forget, reading
from wirediff.core.facts.reading import readings
from wirediff.core.facts.stretch import _common

_SCRAPS = '12 1 200 300 Oct. May Vek said, not "over" <a href="x y">3</a> {{< ref "n o" >}} the a. The a.m. don\'t “no”'
_TEXT = st.lists(st.sampled_from(_SCRAPS.split(" ")), min_size=1, max_size=12).map(" ".join)


@given(_TEXT, _TEXT)
def test_a_text_that_was_met_before_gives_the_same_facts(old: str, new: str) -> None:
    """A first look and a second one say the same, and so does a look after another version of the text."""
    forget()
    first = changed_facts(old, new, "en")
    assert changed_facts(old, new, "en") == first
    changed_facts(f"{old} {new}", old, "en")
    assert changed_facts(old, new, "en") == first


@given(_TEXT, _TEXT)
def test_the_pieces_two_texts_begin_and_end_with_are_counted_whole(old: str, new: str) -> None:
    """Letters in common count only as whole pieces; what both begin with is not counted twice."""
    one, other = readings("en")[old], readings("en")[new]
    front, back = _common(one, other)
    assert one.cut[:front] == other.cut[:front]
    assert one.cut[len(one.cut) - back :] == other.cut[len(other.cut) - back :]
    left, right = one.cut[front : len(one.cut) - back], other.cut[front : len(other.cut) - back]
    assert not (left and right) or (left[0] != right[0] and left[-1] != right[-1])


def test_a_blank_inside_a_figure_or_a_tag_cuts_nothing() -> None:
    """A figure in groups ("1 200") and a tag with blanks in it are one piece each."""
    assert len(readings("en")['It holds 1 200 <a href="x y" rel="z">souls</a> now.'].cut) == 5


def test_what_is_kept_is_bounded_by_the_letters_of_its_texts() -> None:
    """However many texts are met, no more than a fixed number of letters is kept, and no dump is."""
    forget()
    shelf = readings("en")
    for number in range(300):
        shelf[f"{number} " + "word " * 600]
    assert sum(map(len, shelf)) <= reading.KEPT
    dump = "word " * 6000
    shelf[dump]
    assert dump not in shelf


def test_forgetting_leaves_nothing() -> None:
    """After `forget` a text is read as if it had never been met."""
    changed_facts("Ten died.", "Nine died.", "en")
    known = readings("en")
    assert known
    forget()
    assert readings("en") is not known
    assert not readings("en")
