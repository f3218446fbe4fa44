"""Laws that hold for every text: what the engine may do is left open, what it may never do is not."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import wirediff
from tests.property.strategies import distinct_paragraphs, hostile, hostile_story, paragraphs
from tests.texts import shared, sides, story, text_of
from wirediff.core.canonical import canonical, comparison_key
from wirediff.core.changes import Report
from wirediff.core.model import Copy
from wirediff.core.tokens import tokens
from wirediff.core.words import compare_words

ONE = "\n\n".join(f"Ship {n} of {n % 7} left the harbour with {n * 3} people, police said." for n in range(60))
OTHER = "\n\n".join(f"Ship {n} of {n % 5} reached the harbour with {n * 3} people, he said." for n in range(59, 0, -2))
kinds_of_block = st.sampled_from(["paragraph", "headline", "table"])
either = st.one_of(paragraphs.map("\n\n".join), hostile_story)


def read(text: str) -> Copy:
    """Read a text, or give the example up where nothing in it can be seen."""
    try:
        return wirediff.parse(text)
    except wirediff.InputError:
        assume(condition=False)
        raise


def assert_whole(report: Report) -> None:
    """Check that every block is in one change, that hunks rebuild both sides to the letter, and travels are true."""
    assert sorted(i for c in report.changes for i in c.old) == [b.position for b in report.old.blocks]
    assert sorted(i for c in report.changes for i in c.new) == [b.position for b in report.new.blocks]
    for change in report.changes:
        if change.hunks:
            assert sides(change) == (text_of(report.old.blocks, change.old), text_of(report.new.blocks, change.new))
        else:
            assert change.text == text_of(report.new.blocks, change.new) == text_of(report.old.blocks, change.old)
    for travel in report.travels:
        assert travel.text in report.new.blocks[travel.new - 1].text
        assert not travel.hunks or travel.texts[0] in report.old.blocks[travel.old - 1].text
    came = [(travel.new, travel.sentence) for travel in report.travels]
    assert len(came) == len(set(came))


@given(hostile, kinds_of_block)
def test_canonical_text_is_idempotent(text: str, kind: str) -> None:
    """Normalising what was normalised changes nothing."""
    once = canonical(text, kind)
    assert canonical(once, kind) == once


@given(hostile, kinds_of_block)
def test_comparison_key_is_idempotent(text: str, kind: str) -> None:
    """The key of a key is the key."""
    once = comparison_key(canonical(text, kind), kind)
    assert comparison_key(once, kind) == once


@given(hostile)
def test_tokens_are_the_text(text: str) -> None:
    """Joined tokens are the canonical text again."""
    text = canonical(text)
    assert "".join(tokens(text)) == text


@given(hostile, hostile)
def test_word_hunks_rebuild_both_texts(old: str, new: str) -> None:
    """Equal and removed words are the old text, equal and added ones the new."""
    old, new = canonical(old), canonical(new)
    hunks = compare_words(old, new).hunks
    assert "".join(h.text for h in hunks if h.op != "added") == old
    assert "".join(h.text for h in hunks if h.op != "removed") == new


@given(either, either)
def test_every_block_is_in_one_change_and_hunks_rebuild_it(old: str, new: str) -> None:
    """Nothing is lost and nothing is told twice, whatever the texts."""
    assert_whole(wirediff.compare(read(old), read(new)))


@given(either)
def test_every_line_is_in_one_block(text: str) -> None:
    """Every line in which something can be seen belongs to one block, in order."""
    blocks = read(text).blocks
    spans = [block.lines for block in blocks]
    assert all(first <= last for first, last in spans)
    assert all(before[1] < after[0] for before, after in pairwise(spans))
    assert [block.position for block in blocks] == list(range(1, len(blocks) + 1))


@given(either)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    """The diff of a text with itself is empty."""
    report = wirediff.compare(read(text), read(text))
    assert not report.changed
    assert not report.cosmetic


@given(paragraphs, paragraphs)
def test_the_diff_back_mirrors_the_diff(old: list[str], new: list[str]) -> None:
    """What one direction adds, the other removes; what moves one way, moves back."""
    there, back = wirediff.compare(story(*old), story(*new)), wirediff.compare(story(*new), story(*old))
    pairs = {"added": "removed", "removed": "added", "split": "merged", "merged": "split"}
    for op, count in there.counts.items():
        assert back.counts[pairs.get(op, op)] == count
    assert {(c.old, c.new) for c in there.changes} == {(c.new, c.old) for c in back.changes}


@given(distinct_paragraphs(), st.randoms(use_true_random=False))
def test_a_shuffle_is_moves_only(blocks: list[str], random: object) -> None:
    """Blocks in another order have moved, and nothing else happened to them."""
    shuffled = list(blocks)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    report = wirediff.compare(story(*blocks), story(*shuffled))
    assert report.counts["moved"] + report.counts["unchanged"] == len(blocks)
    assert report.changed == (shuffled != blocks)


@given(distinct_paragraphs(), st.data())
def test_an_unrelated_block_leaves_the_other_changes_alone(blocks: list[str], data: st.DataObject) -> None:
    """A paragraph put in is one addition, wherever it stands."""
    at = data.draw(st.integers(0, len(blocks)))
    more = [*blocks[:at], "Quite unrelated matters were also raised yesterday afternoon elsewhere.", *blocks[at:]]
    report = wirediff.compare(story(*blocks), story(*more))
    assert report.counts["added"] == 1
    assert report.counts["unchanged"] == len(blocks)


@given(distinct_paragraphs(min_size=3), st.data())
def test_a_split_at_a_sentence_is_a_split_only(blocks: list[str], data: st.DataObject) -> None:
    """A paragraph cut in two at a full stop is one split, and joining them again one merge."""
    at = data.draw(st.sampled_from([i for i, block in enumerate(blocks) if ". " in block] or [-1]))
    assume(at >= 0)
    cut = data.draw(st.sampled_from([i for i in range(len(blocks[at])) if blocks[at].startswith(". ", i)]))
    halves = [*blocks[:at], blocks[at][: cut + 1], blocks[at][cut + 2 :], *blocks[at + 1 :]]
    there, back = wirediff.compare(story(*blocks), story(*halves)), wirediff.compare(story(*halves), story(*blocks))
    others = {"edited": 0, "added": 0, "removed": 0, "moved": 0}
    assert dict(there.counts) == others | {"unchanged": len(blocks) - 1, "split": 1, "merged": 0}
    assert dict(back.counts) == others | {"unchanged": len(blocks) - 1, "split": 0, "merged": 1}


def pages(line: dict[str, Any]) -> tuple[str, str]:
    """Give the two texts of a pair of real pages."""
    return line["old"], line["new"]


def essays(line: dict[str, Any]) -> tuple[str, str]:
    """Give the two texts of a pair of essays, whose sentences stand there one by one."""
    return essay(line["a"]), essay(line["b"])


def essay(sentences: list[dict[str, Any]]) -> str:
    """Join an essay's sentences to paragraphs."""
    grouped = groupby(sentences, key=lambda sentence: sentence["para"])
    return "\n\n".join(" ".join(sentence["text"] for sentence in group) for _, group in grouped)


@pytest.mark.parametrize(("name", "texts"), [("data/dev_pack.jsonl", pages), ("data/dev_argrewrite.jsonl", essays)])
def test_the_laws_hold_on_real_revisions(name: str, texts: Callable[[dict[str, Any]], tuple[str, str]]) -> None:
    """On real pairs of revisions every block is in one change, hunks rebuild both sides, and back mirrors there."""
    for line in shared(name).read_text(encoding="utf-8").splitlines():
        before, after = texts(json.loads(line))
        if not before.strip() or not after.strip():
            continue
        old, new = wirediff.parse(before), wirediff.parse(after)
        report, back = wirediff.compare(old, new), wirediff.compare(new, old)
        assert_whole(report)
        assert {(c.old, c.new) for c in report.changes} == {(c.new, c.old) for c in back.changes}
        assert not wirediff.compare(old, old).changed


def test_the_same_bytes_come_out_of_any_process(tmp_path: Path) -> None:
    """Hash seeds and locales change nothing: two processes print the same document."""
    old, new = (tmp_path / name for name in ("old.txt", "new.txt"))
    old.write_text(ONE, encoding="utf-8")
    new.write_text(OTHER, encoding="utf-8")
    printed = {
        subprocess.run(
            [sys.executable, "-m", "wirediff", "diff", "--json", old, new],
            env=os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": locale}, capture_output=True, check=True,
        ).stdout
        for seed, locale in (("0", "C"), ("1", "C.UTF-8"), ("4711", "POSIX"))
    }  # fmt: skip
    assert len(printed) == 1
