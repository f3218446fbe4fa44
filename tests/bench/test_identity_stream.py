"""A small wire of known stories: no text goes to another story, and nearly every version finds its own."""

from pathlib import Path

import pytest
from bench_identity import Run, judge, reuters
from stream import stream

from tests.texts import shared
from wirediff.archive import Archive


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Take in 250 stories and what became of them."""
    with Archive(tmp_path_factory.mktemp("wire") / "wirediff.db") as archive:
        return judge(archive, stream(250))


def test_no_text_goes_to_another_story(run: Run) -> None:
    """Of forms, round-ups, shared pictures, quotations and headlines, none joins two stories."""
    assert run.total.merged_falsely == 0, run.faults


def test_versions_are_found_and_the_rest_is_asked_about(run: Run) -> None:
    """At least 97 of 100 go to their article, and none is lost without a question."""
    assert run.total.versions > 100
    assert run.total.sure >= 0.97 * run.total.versions, run.faults
    assert run.total.missed == 0, run.faults


def test_few_questions_are_asked_in_vain(run: Run) -> None:
    """The desk is asked about less than one new story in twenty."""
    assert run.total.asked_in_vain < 0.05 * run.total.first


def test_the_same_seed_gives_the_same_wire() -> None:
    """Two runs write the same filings, in order of time."""
    filings = list(stream(60))
    assert filings == list(stream(60))
    assert filings == sorted(filings, key=lambda filing: filing.at)


def test_versions_in_real_copy_find_their_stories(tmp_path: Path) -> None:
    """Corrections, repeats and silent rewrites of 1987 go to their stories, and nothing else does."""
    filings = reuters(shared("samples/wire/reuters21578_pairs.sgm"))
    with Archive(tmp_path / "wirediff.db") as archive:
        total = judge(archive, filings).total
    assert (total.versions, total.sure, total.merged_falsely) == (12, 12, 0)
