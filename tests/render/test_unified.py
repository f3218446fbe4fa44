"""The unified format: what patch(1) would make of it is the new text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wirediff
from tests.render.stories import travelled
from tests.texts import story
from wirediff.core.model import Copy
from wirediff.render import RENDERERS, View

BODY = [
    "The ferry ran aground off Port Ellis early on Monday, the coast guard said.",
    "Everyone was taken ashore by noon, the harbour master told reporters.",
    "The Corran Star was built in 1994 and carries up to 600 passengers.",
    "Two smaller ships will sail the route until the end of the week.",
    "The weather office expects fog to return on Tuesday night.",
    "A tug is on its way from Saltmarsh and should arrive by Wednesday.",
]
_HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


def unified(old: Copy, new: Copy, context: int = 1) -> list[str]:
    """Give the lines of the unified format."""
    return list(RENDERERS["unified"](wirediff.compare(old, new), View(context=context)))


def patched(old: list[str], lines: list[str]) -> list[str]:
    """Apply a unified diff as patch does; every line it expects must be there."""
    new: list[str] = []
    at = 0
    for line in lines[2:]:
        hunk = _HUNK.match(line)
        if hunk:
            size = int(hunk[2] or 1)
            start = int(hunk[1]) - (size > 0)
            new += old[at:start]
            at = start
            assert int(hunk[3]) == len(new) + (int(hunk[4] or 1) > 0)
        elif line[0] == "+":
            new.append(line[1:])
        else:
            assert old[at] == line[1:]
            new += [line[1:]] if line[0] == " " else []
            at += 1
    return new + old[at:]


def lines_of(copy: Copy) -> list[str]:
    """Give a text as patch sees it: a block a line."""
    return [block.text for block in copy.blocks]


@given(st.permutations(BODY), st.integers(1, 6), st.integers(0, 3), st.sets(st.integers(0, 5)))
def test_a_patch_makes_the_new_text(order: list[str], size: int, context: int, edited: set[int]) -> None:
    """Whatever was moved, removed and edited, old plus diff is new."""
    told = [text.replace("the", "the said") if at in edited else text for at, text in enumerate(order[:size])]
    old, new = story("Ferry Runs Aground", *BODY), story("Ferry Runs Aground", *told)
    lines = unified(old, new, context)
    assert (patched(lines_of(old), lines) if lines else lines_of(old)) == lines_of(new)


def test_a_split_and_a_merge_can_be_patched() -> None:
    """Blocks that became one, and one that became several, stand as old lines and new ones."""
    one = story("Ferry Runs Aground", f"{BODY[0]} {BODY[1]}", *BODY[2:])
    several = story("Ferry Runs Aground", *BODY)
    assert patched(lines_of(one), unified(one, several)) == lines_of(several)
    assert patched(lines_of(several), unified(several, one)) == lines_of(one)
    assert "@@ ¶2 became ¶2 and ¶3" in "\n".join(unified(one, several))


def test_a_move_is_said_in_the_hunks_header() -> None:
    """Where patch ignores it and a reader does not."""
    lines = unified(story("Ferry Runs Aground", *BODY), story("Ferry Runs Aground", BODY[5], *BODY[:5]))
    headers = [line for line in lines if line.startswith("@@")]
    assert len(headers) == 2
    assert all(header.endswith("@@ ¶7 moved to ¶2") for header in headers)


@pytest.mark.parametrize("context", [0, 3])
def test_equal_texts_give_nothing(context: int) -> None:
    """As diff -u."""
    assert unified(story(*BODY), story(*BODY), context) == []


def test_a_sentence_that_went_elsewhere_is_said_beside_the_numbers() -> None:
    """The lines show that it is gone here and new there; that it is the same is said where patch reads nothing."""
    header = next(line for line in RENDERERS["unified"](travelled(), View()) if line.startswith("@@"))
    assert header.endswith("@@ a sentence went to new ¶2, a sentence came from old ¶1, reworded")


def test_what_a_merge_left_out_is_said_beside_it() -> None:
    """A block that became part of another and lost a sentence to a third says both."""
    short = "The court sits on Monday."
    old = story("Ferry Runs Aground", BODY[0], f"{BODY[1]} {short}", BODY[3], BODY[4])
    new = story("Ferry Runs Aground", f"{BODY[0]} {BODY[1]}", BODY[3], f"{BODY[4]} {short}")
    headers = " ".join(line for line in unified(old, new) if line.startswith("@@"))
    assert "¶2 and ¶3 became ¶2; a sentence went to new ¶4" in headers
