"""What is known to have happened between two versions of real pages is told; the pages are not part of the project."""

import importlib
from pathlib import Path

import pytest

BENCH = Path(__file__).parent / "bench"
PACK = Path(__file__).parents[1] / ".." / "shared" / "data" / "dev_pack.jsonl"
EVENTS = ("ws_only", "punct_only", "moved", "split", "merge", "dup0", "dup1")


@pytest.fixture(scope="module")
def scores() -> dict[str, dict[str, int]]:
    """Count the events of the pack once."""
    if not PACK.exists():
        pytest.skip("the pack of real pages is not here")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(BENCH)
        return importlib.import_module("bench_pack").score(PACK)


@pytest.mark.parametrize("event", EVENTS)
def test_an_event_is_never_missed(scores: dict[str, dict[str, int]], event: str) -> None:
    """Every known move, split, merge, repeat, and change of nothing but blanks or typography, is told."""
    assert scores[event]["right"] == scores[event]["of"] > 0
