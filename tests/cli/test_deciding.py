"""Proposals, merges and splits through the real command: what is said, what it leaves, and that it is taken back."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.archive.ferry import BODY, COUNCIL, HEADLINE, R1, R2, R3, text
from tests.cli.command import wirediff
from wirediff.archive import Archive

LATE = text(HEADLINE, BODY[0].replace("early", "late"), *BODY[1:])


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Give a folder with a database in which a near copy of a story came a week later."""
    for name, data in (("r1", R1), ("late", LATE), ("r3", R3), ("council", COUNCIL)):
        (tmp_path / f"{name}.txt").write_bytes(data)
    wirediff("ingest", "--received", "2024-03-04T12:00Z", "--article", "ferry", "r1.txt", cwd=tmp_path)
    wirediff("ingest", "--received", "2024-03-04T13:00Z", "council.txt", cwd=tmp_path)
    return tmp_path


def clean(desk: Path) -> bool:
    """Say whether the file proves itself."""
    return wirediff("verify", cwd=desk).code == 0


def listed(desk: Path) -> dict[str, int]:
    """Give the articles with the number of their revisions."""
    return {entry["id"]: entry["revisions"] for entry in wirediff("articles", "--json", cwd=desk).json["articles"]}


def test_a_perhaps_is_proposed_accepted_and_taken_back(desk: Path) -> None:
    """The text is an article of its own until the desk says otherwise, and again when the desk takes that back."""
    said = wirediff("ingest", "--received", "2024-03-11T12:00Z", "late.txt", cwd=desk).out
    assert "perhaps a revision of ferry: `wirediff accept 1`" in said
    proposals = wirediff("proposals", "--json", cwd=desk).json["proposals"]
    assert [(one["proposal"], one["perhaps"], one["status"]) for one in proposals] == [(1, "ferry@r1", "open")]
    assert "168 hours apart" in wirediff("proposals", cwd=desk).out
    name = proposals[0]["article"].partition("@")[0]
    accepted = wirediff("accept", "1", "--json", cwd=desk).json
    assert accepted["moved"] == [{"old": f"{name}@r1", "new": "ferry@r2"}]
    assert listed(desk)["ferry"] == 2
    assert clean(desk)
    followed = wirediff("diff", f"{name}@r1", "ferry@r1", cwd=desk)
    assert f"{name} is part of ferry now: this is ferry@r2" in followed.err
    assert followed.code == 0
    assert wirediff("proposals", "--json", cwd=desk).json["proposals"] == []
    assert "is part of ferry now" in wirediff("log", name, cwd=desk).err
    undone = wirediff("undo", cwd=desk).out
    assert undone.startswith("undone     decision 1   decision 2: `wirediff undo 2` takes it back")
    assert listed(desk)[name] == 1
    assert clean(desk)
    assert len(wirediff("proposals", "--json", cwd=desk).json["proposals"]) == 1


def test_a_rejected_proposal_is_asked_no_more_until_that_is_undone(desk: Path) -> None:
    """It is listed on request, refused to be accepted, and opened again by an undo."""
    wirediff("ingest", "--received", "2024-03-11T12:00Z", "late.txt", cwd=desk)
    assert wirediff("reject", "1", cwd=desk).out.startswith(
        "rejected   ferry-runs-aground-port-ellis is no revision of ferry"
    )
    assert wirediff("proposals", "--json", cwd=desk).json["proposals"] == []
    assert "rejected" in wirediff("proposals", "--all", cwd=desk).out
    refused = wirediff("accept", "1", cwd=desk)
    assert (refused.code, refused.out) == (2, "")
    assert "`wirediff undo 1` opens it again" in refused.err
    assert clean(desk)
    assert wirediff("undo", "1", cwd=desk).code == 0
    assert wirediff("accept", "1", cwd=desk).out.startswith("accepted   ferry-runs-aground-port-ellis into ferry")
    assert clean(desk)


def test_articles_are_merged_and_split_by_hand_and_back(desk: Path) -> None:
    """Each step says which addresses are others now, and the file proves itself after each."""
    council = next(name for name in listed(desk) if name != "ferry")
    before = listed(desk)
    assert f"{council}@r1 is now ferry@r2" in wirediff("merge", "ferry", council, cwd=desk).out
    assert listed(desk) == {"ferry": 2}
    assert clean(desk)
    split = wirediff("split", "ferry@r2", "--json", cwd=desk).json
    assert listed(desk) == {"ferry": 1, split["article"]: 1}
    assert clean(desk)
    for _ in range(2):
        assert wirediff("undo", cwd=desk).code == 0
        assert clean(desk)
    assert listed(desk) == before
    kinds = [one["kind"] for one in wirediff("decisions", "--json", cwd=desk).json["decisions"]]
    assert kinds == ["merge", "split", "undo", "undo"]
    assert "decision 4" in wirediff("decisions", cwd=desk).out
    assert wirediff("rebuild", cwd=desk).code == 0
    assert listed(desk) == before


DECIDE = """
import sys
from wirediff.archive import Archive

with Archive(sys.argv[1]) as archive:
    while True:
        archive.merge("ferry", "blaze")
        print("merged", flush=True)
        archive.undo()
        print("undone", flush=True)
"""


def test_a_kill_in_the_middle_leaves_a_whole_decision_or_none(tmp_path: Path) -> None:
    """Killed between two lines, the file is sound and holds what was reported, or one decision more."""
    path = tmp_path / "wirediff.db"
    with Archive(path) as archive:
        for article, data in (("ferry", R1), ("blaze", R2), ("ferry", R3)):
            archive.ingest(data, article=article)
    with subprocess.Popen([sys.executable, "-c", DECIDE, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        said = [process.stdout.readline() for _ in range(9)]
        process.send_signal(signal.SIGKILL)
        said += process.stdout.readlines()
    with Archive(path) as archive:
        assert archive.verify() == ()
        taken = archive.decisions()
        assert len(taken) in (len(said), len(said) + 1)
        merged = taken[-1].kind == "merge"
        assert [entry.revisions for entry in archive.articles()] == ([3] if merged else [2, 1])
