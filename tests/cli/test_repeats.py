"""Repeats from the command line: what differs, since when, what is meant; and the captions of a text."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.command import wirediff

CAPTION = "A ferry lies off Port Ellis, Arran Republic October 3, 2023"
HEADLINE = "Ferry Runs Aground Off Port Ellis"
BODY = (
    "The ferry ran aground off Port Ellis early on Tuesday with 12 people on board, the harbour authority said.",
    "Everyone on board was taken ashore by noon, it said in a statement to Meridian News.",
    "The Corran Star was built in 1994 and carries up to 600 passengers between the islands and the mainland.",
)
CREDITED = f"{CAPTION} (AP Photo/Ilse Brandt)"


def _text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs) + "\n"


R1 = _text(CAPTION, HEADLINE, *BODY)
R2 = _text(CAPTION, HEADLINE, *BODY, CREDITED, "It was foggy then, two captains told Meridian News.")
R3 = R2.replace("12 people", "21 people")
R4 = _text(CAPTION, HEADLINE, *BODY, "It was foggy then, two captains told Meridian News.")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Give a folder with four revisions of a story in its database: near repeats in r2 and r3."""
    for number, text in enumerate((R1, R2, R3, R4), 1):
        (tmp_path / f"r{number}.txt").write_text(text)
        ran = wirediff("ingest", "--article", "ferry", "--source", "agency-a", f"r{number}.txt", cwd=tmp_path)
        assert ran.code == 0
    return tmp_path


def test_near_repeats_are_flagged_with_what_differs_and_what_to_do(desk: Path) -> None:
    """Without being asked for; `--exact` leaves them out."""
    ran = wirediff("duplicates", "--exit-code", "r2.txt", cwd=desk)
    assert ran.code == 1
    assert ran.out.startswith("caption stands twice, near, 99% alike\n")
    assert "{+ (AP Photo/Ilse Brandt)+}" in ran.out
    assert "→ drop ¶1: it only lacks the credit" in ran.out
    assert wirediff("duplicates", "--exact", "--exit-code", "r2.txt", cwd=desk).code == 0


def test_ingest_says_near_repeats_too(desk: Path) -> None:
    """In its line and in its JSON."""
    ran = wirediff("ingest", "--dry-run", "--json", "--article", "other", "r2.txt", cwd=desk)
    assert ran.json["duplicates"] == [{"kind": "caption", "match": "near", "occurrences": 2}]
    ran = wirediff("ingest", "--dry-run", "--article", "other", "r2.txt", cwd=desk)
    assert "caption nearly stands twice (lines 1, 11)" in ran.out


def test_a_repeat_says_since_when_and_until_when(desk: Path) -> None:
    """Introduced in r2, still there in r3, gone in r4; and the history shows what no longer stands."""
    (group,) = wirediff("duplicates", "ferry@r3", "--json", cwd=desk).json["groups"]
    assert (group["introduced"], group["last"], group["gone"]) == (2, 3, 4)
    assert wirediff("duplicates", "ferry", "--json", cwd=desk).json["groups"] == []
    (gone,) = wirediff("duplicates", "ferry", "--history", "--json", cwd=desk).json["groups"]
    assert (gone["introduced"], gone["last"], gone["gone"]) == (2, 3, 4)
    ran = wirediff("duplicates", "ferry", "--history", "--exit-code", cwd=desk)
    assert ran.code == 0
    assert ran.out.startswith("caption stood twice, near, 99% alike, since r2, last in r3, gone in r4\n")
    assert wirediff("duplicates", "--history", "r1.txt", cwd=desk).err.startswith("wirediff: --history is of articles")


def test_the_json_says_how_each_place_repeats_another(desk: Path) -> None:
    """Which one, how alike, in what it differs, with hunks; and what to do."""
    (group,) = wirediff("duplicates", "r2.txt", "--json", cwd=desk).json["groups"]
    first, second = group["occurrences"]
    assert (first["like"], first["match"], first["hunks"]) == (None, None, [])
    assert (second["like"], second["match"], second["differs"]) == (1, "near", ["credit"])
    assert "".join(hunk["text"] for hunk in second["hunks"] if hunk["op"] != "added") == CAPTION
    assert group["suggestion"] == "drop ¶1: it only lacks the credit"
    assert group["acknowledged"] is None


def test_a_body_that_stands_twice_is_told_once(tmp_path: Path) -> None:
    """In one line for its reader; in JSON every group is there, and the run beside them."""
    (tmp_path / "twice.txt").write_text(_text(HEADLINE, *BODY, *BODY))
    ran = wirediff("duplicates", "twice.txt", cwd=tmp_path)
    assert ran.out.splitlines()[0] == "the body stands twice: ¶2-4 again at ¶5-7, twice.txt"
    assert ran.out.count("stands") == 1
    assert "→ drop ¶5-7" in ran.out
    document = wirediff("duplicates", "twice.txt", "--json", cwd=tmp_path).json
    assert len(document["groups"]) == 3
    assert document["runs"] == [
        {
            "article": None, "revision": None, "shape": "again", "first": [2, 4], "again": [[5, 7]], "blocks": 3,
            "times": 2, "body": True,
        }
    ]  # fmt: skip
    (tmp_path / "doubled.txt").write_text(_text(HEADLINE, *(graf for graf in BODY for _ in "ab")))
    ran = wirediff("duplicates", "doubled.txt", cwd=tmp_path)
    assert ran.out.startswith("each block of the body stands twice in a row: ¶2-7, doubled.txt\n")
    assert "the body stands twice" in wirediff("ingest", "--dry-run", "twice.txt", cwd=tmp_path).out


def test_a_repeat_that_is_meant_is_counted_and_no_longer_flagged(desk: Path) -> None:
    """Of a block: the texts of its group, in this article; a new variant is flagged again."""
    ran = wirediff("acknowledge", "ferry@r2#p1", "--reason", "opens and closes the page", cwd=desk)
    assert ran.code == 0
    assert ran.out.startswith(f"1  ferry  {CAPTION}")
    ran = wirediff("duplicates", "ferry@r3", "--exit-code", cwd=desk)
    assert (ran.code, ran.out) == (0, "1 acknowledged, --all shows it\n")
    shown = wirediff("duplicates", "ferry@r3", "--all", cwd=desk).out
    assert "acknowledged (1): opens and closes the page" in shown
    (group,) = wirediff("duplicates", "ferry@r3", "--json", cwd=desk).json["groups"]
    assert group["acknowledged"]["reason"] == "opens and closes the page"
    other = R3.replace("(AP Photo/Ilse Brandt)", "REUTERS/Mika Soral").replace("foggy", "hazy")
    (desk / "r5.txt").write_text(other)
    ran = wirediff("ingest", "--article", "ferry", "r5.txt", cwd=desk)
    assert "caption nearly stands twice" in ran.out
    assert wirediff("duplicates", "ferry", "--exit-code", cwd=desk).code == 1
    (desk / "r6.txt").write_text(R3)
    assert "1 repeat acknowledged" in wirediff("ingest", "--article", "ferry", "r6.txt", cwd=desk).out
    assert wirediff("duplicates", "--exit-code", "r2.txt", cwd=desk).code == 1  # a file is of no article


def test_a_pattern_holds_everywhere_or_for_one_source(desk: Path) -> None:
    """Of the source that a text came from, or of any."""
    pattern = "a ferry lies off * october 3, 2023*"
    assert wirediff("acknowledge", "--pattern", pattern, "--source", "agency-b", "--reason", "x", cwd=desk).code == 0
    assert wirediff("duplicates", "ferry@r2", "--exit-code", cwd=desk).code == 1
    assert wirediff("acknowledge", "--pattern", pattern, "--source", "agency-a", "--reason", "x", cwd=desk).code == 0
    assert wirediff("duplicates", "ferry@r2", "--exit-code", cwd=desk).code == 0
    listed = wirediff("acknowledgements", "--json", cwd=desk).json["acknowledgements"]
    assert [(one["id"], one["source"], one["pattern"]) for one in listed] == [
        (1, "agency-b", pattern), (2, "agency-a", pattern)
    ]  # fmt: skip


def test_an_acknowledgement_can_be_undone_and_is_never_lost(desk: Path) -> None:
    """It is kept with the time at which it was undone; `rebuild` and `verify` leave it alone."""
    wirediff("acknowledge", "ferry@r2#p6", "--reason", "opens and closes", cwd=desk)
    assert wirediff("rebuild", cwd=desk).code == 0
    assert wirediff("verify", cwd=desk).code == 0
    assert wirediff("duplicates", "ferry@r2", "--exit-code", cwd=desk).code == 0
    assert wirediff("acknowledge", "--undo", "1", cwd=desk).code == 0
    assert wirediff("duplicates", "ferry@r2", "--exit-code", cwd=desk).code == 1
    assert wirediff("acknowledgements", cwd=desk).err == "wirediff: nothing is acknowledged\n"
    assert ", undone 2" in wirediff("acknowledgements", "--all", cwd=desk).out
    ran = wirediff("acknowledge", "--undo", "1", cwd=desk)
    assert (ran.code, ran.err.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    "arguments",
    [
        (), ("ferry@r2#p1",), ("ferry@r2", "--reason", "x"), ("ferry@r2#p99", "--reason", "x"),
        ("ferry@r2#p1", "--reason", " "), ("--pattern", "*", "--reason", "x"), ("--pattern", "a*", "--reason", "x"),
        ("ferry@r2#p1", "--pattern", "ferry*", "--reason", "x"), ("ferry@r2#p1", "--source", "a", "--reason", "x"),
        ("--undo", "1", "--reason", "x"), ("--pattern", "ferry*", "--article", "nowhere", "--reason", "x"),
    ],
)  # fmt: skip
def test_what_cannot_be_acknowledged_is_refused_in_one_line(desk: Path, arguments: tuple[str, ...]) -> None:
    """And nothing is stored."""
    ran = wirediff("acknowledge", *arguments, cwd=desk)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    with sqlite3.connect(desk / "db" / "wirediff.db") as db:
        assert db.execute("select count(*) from acknowledgement").fetchone() == (0,)


def test_a_database_from_before_gets_the_table(desk: Path) -> None:
    """When it is next written to; nothing else in it changes."""
    with sqlite3.connect(desk / "db" / "wirediff.db") as db:
        db.execute("drop table acknowledgement")
        db.execute("delete from _sqlite_migrations where name like '0002%'")
    assert "older wirediff" in wirediff("articles", cwd=desk).err
    assert wirediff("acknowledge", "ferry@r2#p1", "--reason", "x", cwd=desk).code == 0
    assert wirediff("verify", cwd=desk).code == 0
    assert len(wirediff("log", "ferry", "--json", cwd=desk).json["revisions"]) == 4


def test_captions_are_listed_part_by_part(desk: Path) -> None:
    """With what a picture editor would ask about them, for files and for revisions."""
    ran = wirediff("captions", "ferry@r2", cwd=desk)
    assert ran.code == 0
    parts = "place Port Ellis, Arran Republic date 2023-10-03 credit (AP Photo/Ilse Brandt) agency AP"
    assert parts in " ".join(ran.out.split())
    assert "! ¶1 has the same words and no credit (credit-differs)" in ran.out
    document = wirediff("captions", "--json", "--exit-code", "r2.txt", cwd=desk)
    assert document.code == 1
    first, second = document.json["captions"]
    assert (first["position"], first["asset"], first["warnings"]) == (1, None, [])
    assert first["parts"]["place"] == {"text": "Port Ellis, Arran Republic", "span": [17, 43]}
    assert [warned["code"] for warned in second["warnings"]] == ["credit-differs"]


def test_a_file_photo_that_lost_its_mark_is_told_between_revisions(tmp_path: Path) -> None:
    """Only there: a file has no revision before it."""
    for number, text in enumerate((R1.replace("A ferry lies", "FILE PHOTO: A ferry lies"), R1), 1):
        (tmp_path / f"r{number}.txt").write_text(text)
        wirediff("ingest", "--article", "ferry", f"r{number}.txt", cwd=tmp_path)
    ran = wirediff("captions", "ferry", "--json", cwd=tmp_path)
    assert [warned["code"] for warned in ran.json["captions"][0]["warnings"]] == ["file-mark-lost"]
    assert wirediff("captions", "r2.txt", "--json", cwd=tmp_path).json["captions"][0]["warnings"] == []


def test_json_is_one_document_with_its_version_first(desk: Path) -> None:
    """For every new verb that reads."""
    for arguments in (("duplicates", "r2.txt"), ("captions", "r2.txt"), ("acknowledgements",)):
        assert next(iter(json.loads(wirediff(*arguments, "--json", cwd=desk).out))) == "wirediff"
