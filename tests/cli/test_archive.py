"""The verbs over a database: what they print, what they store, what they refuse."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.command import wirediff
from wirediff.core.changes import OPS

CAPTION = "A ferry lies off Port Ellis, Arran Republic October 3, 2023"
R1 = f"""{CAPTION}

Ferry Runs Aground Off Port Ellis

The ferry ran aground off Port Ellis early on Tuesday with 12 people on board, the harbour authority said.

Everyone on board was taken ashore by noon, it said in a statement to Meridian News.

The Corran Star was built in 1994 and carries up to 600 passengers between the islands and the mainland.
"""
R2 = R1.replace("12 people", "21 people")
R3 = R2 + f"\n{CAPTION}\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Give a folder with three revisions of a story, filed on three days."""
    (tmp_path / "wire").mkdir()
    for number, text in enumerate((R1, R2, R3), 1):
        (tmp_path / "wire" / f"r{number}.txt").write_text(text)
    return tmp_path


@pytest.fixture
def filed(desk: Path) -> Path:
    """Give the same folder with the story in its database."""
    for day in (1, 2, 3):
        received = f"2023-10-0{day}T06:40Z"
        ran = wirediff("ingest", "--article", "ferry", "--received", received, f"wire/r{day}.txt", cwd=desk)
        assert ran.code == 0
    return desk


def test_a_folder_is_taken_in_by_name_a_line_each(desk: Path) -> None:
    """Each line says the outcome, the address, what changed and what stands twice; notes go to stderr."""
    ran = wirediff("ingest", "wire", cwd=desk)
    assert ran.code == 0
    created, revised, repeated = ran.out.splitlines()
    assert created == "created    ferry-runs-aground-port-ellis r1  5 blocks"
    assert revised == "revised    ferry-runs-aground-port-ellis r2  1 edited"
    assert repeated.endswith("r3  1 added   caption stands twice (lines 1, 11)")
    assert ran.err == "wirediff: 3 texts: 1 created, 2 revised\n"
    assert (desk / "db" / "wirediff.db").is_file()


def test_quiet_keeps_notes_back_and_data_not(desk: Path) -> None:
    """-q silences stderr only."""
    ran = wirediff("-q", "ingest", "wire", cwd=desk)
    assert len(ran.out.splitlines()) == 3
    assert ran.err == ""


def test_ingest_json_is_one_object_a_line(desk: Path) -> None:
    """With the contract's keys, for every item of the inputs."""
    ran = wirediff("ingest", "--json", "wire", "-", cwd=desk, stdin=R1.encode())
    documents = [json.loads(line) for line in ran.out.splitlines()]
    assert [document["outcome"] for document in documents] == ["created", "revised", "revised", "reverted"]
    assert [document["input"] for document in documents] == ["wire/r1.txt", "wire/r2.txt", "wire/r3.txt", "-"]
    keys = (
        "wirediff input format outcome article revision hash matched_by restores counts duplicates elsewhere problems"
    )
    assert all(list(document) == keys.split() for document in documents)
    assert documents[3]["restores"] == 1
    assert documents[2]["duplicates"] == [{"kind": "caption", "match": "exact", "occurrences": 2}]


def test_one_bad_input_never_stops_the_rest(desk: Path) -> None:
    """A missing path, a broken link, a blank file and a picture are said; the rest is in, and the exit code is 2."""
    (desk / "wire" / "a-link").symlink_to(desk / "nowhere")
    (desk / "wire" / "b-blank.txt").write_bytes(b" \n\n")
    (desk / "wire" / "c-picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    (desk / "wire" / ".hidden").write_text("A hidden file is not taken in, whatever it says, said the clerk.")
    (desk / "empty").mkdir()
    ran = wirediff("ingest", "gone.txt", "empty", "wire", cwd=desk)
    assert ran.code == 2
    assert [line.split()[0] for line in ran.out.splitlines()] == [
        "rejected", "rejected", "created", "revised", "revised"
    ]  # fmt: skip
    errors = ran.err.splitlines()
    assert errors[0] == "wirediff: gone.txt: there is no such file"
    assert errors[1].startswith("wirediff: empty: there is no file in this folder")
    assert errors[2] == "wirediff: wire/a-link: there is no such file"
    assert errors[3] == "wirediff: 8 texts: 3 unreadable, 2 rejected, 1 created, 2 revised"
    assert "hidden" not in ran.out


def test_a_dry_run_says_what_would_be_and_stores_nothing(desk: Path) -> None:
    """Not even the database is made."""
    ran = wirediff("ingest", "--dry-run", "wire/r1.txt", cwd=desk)
    assert ran.out.startswith("created    ferry-runs-aground")
    assert ran.err == "wirediff: a dry run: nothing was stored\n"
    assert not (desk / "db").exists()


def test_the_same_text_again_is_no_revision(filed: Path) -> None:
    """It is seen once more, and the log says so."""
    ran = wirediff("ingest", "wire/r3.txt", cwd=filed)
    assert ran.out.startswith("unchanged  ferry r3  the same text again")
    assert "twice" in wirediff("log", "ferry", cwd=filed).out


def test_diff_takes_addresses_pairs_and_one_article(filed: Path) -> None:
    """Two addresses, A..B, the last two of an article, and an address beside a file."""
    pair = wirediff("diff", "ferry@r1..r2", cwd=filed)
    assert pair.out.startswith("ferry r1 → r2\n")
    assert "[-12-]{+21+}" in pair.out
    assert wirediff("diff", "ferry@r1", "ferry@r2", cwd=filed).raw == pair.raw
    assert wirediff("diff", "ferry", cwd=filed).out.startswith("ferry r2 → r3\n")
    mixed = wirediff("diff", "ferry@r1", "wire/r2.txt", cwd=filed)
    assert mixed.out.startswith("ferry r1 → wire/r2.txt\n")
    document = wirediff("diff", "--json", "ferry@r1..r2", cwd=filed).json
    assert (document["old"]["article"], document["old"]["revision"], document["new"]["revision"]) == ("ferry", 1, 2)


def test_a_repeated_caption_is_called_a_repeat_where_it_comes_in(filed: Path) -> None:
    """The added block names the one that it repeats."""
    assert "repeats ¶1" in wirediff("diff", "ferry", cwd=filed).out


def test_duplicates_say_where_and_since_when(filed: Path) -> None:
    """By address where it is stored, by file where it is not; --kind and --exit-code as asked."""
    ran = wirediff("duplicates", "--exit-code", cwd=filed)
    assert ran.code == 1
    assert ran.out.startswith("caption stands twice, exact, since r3\n")
    assert "ferry@r3#p1  line 1\n" in ran.out
    assert wirediff("duplicates", "--kind", "paragraph", "--exit-code", cwd=filed).code == 0
    assert "wire/r3.txt  ¶6  line 11" in wirediff("duplicates", "wire/r3.txt", cwd=filed).out
    (group,) = wirediff("duplicates", "--json", "ferry@r3", cwd=filed).json["groups"]
    keys = "kind match similarity text introduced occurrences suggestion last gone acknowledged".split()
    assert list(group) == keys
    assert [occurrence["lines"] for occurrence in group["occurrences"]] == [[1, 1], [11, 11]]


def test_a_cosmetic_repeat_shows_the_difference(desk: Path) -> None:
    """And --exact leaves it out."""
    line = 'He called it "the worst night of my life" and thanked the crew.'
    curly = line.replace('"t', "“t").replace('e"', "e”")
    (desk / "twice.txt").write_text(f"{line}\n\n{R1}\n\n{curly}\n")
    ran = wirediff("duplicates", "twice.txt", cwd=desk)
    assert "paragraph stands twice, cosmetic" in ran.out
    assert '[-"-]{+“+}the worst' in ran.out
    assert wirediff("duplicates", "--exact", "twice.txt", cwd=desk).out == ""


def test_log_and_articles_are_tables_and_documents(filed: Path) -> None:
    """A row a revision with what changed, and the same as JSON."""
    log = wirediff("log", "ferry", cwd=filed)
    assert [row.split()[0] for row in log.out.splitlines()] == ["rev", "r1", "r2", "r3"]
    assert "2023-10-02 06:40" in log.out
    document = wirediff("log", "--json", "fer", cwd=filed).json
    assert (document["wirediff"], document["article"]) == (1, "ferry")
    assert [entry["revision"] for entry in document["revisions"]] == [1, 2, 3]
    assert list(document["revisions"][1]["counts"]) == list(OPS)
    (article,) = wirediff("articles", "--json", cwd=filed).json["articles"]
    assert (article["id"], article["revisions"], article["status"]) == ("ferry", 3, "usable")
    assert "Ferry Runs Aground Off Port Ellis" in wirediff("articles", cwd=filed).out


def test_show_gives_text_bytes_a_block_or_a_document(filed: Path) -> None:
    """The canonical text by blocks, the bytes to the letter, one block by its address, all of it as JSON."""
    text = wirediff("show", "ferry@r1", cwd=filed).out
    assert text.split("\n\n")[1] == "Ferry Runs Aground Off Port Ellis"
    assert wirediff("show", "--raw", "ferry@r1", cwd=filed).raw == R1.encode()
    assert wirediff("show", "ferry@r1#p2", cwd=filed).out == "Ferry Runs Aground Off Port Ellis\n"
    document = wirediff("show", "--json", "ferry@r1", cwd=filed).json
    assert [block["position"] for block in document["blocks"]] == [1, 2, 3, 4, 5]
    block = wirediff("show", "--json", "ferry@r1#p2", cwd=filed).json
    assert (block["article"], block["kind"], block["position"]) == ("ferry", "headline", 2)


def test_normalize_explains_its_rules(desk: Path) -> None:
    """Which rules changed something and how often, and the kinds of the blocks; without it, the text."""
    (desk / "odd.txt").write_text(
        "Ferry  Runs Aground Off\u00a0Port Ellis\n\nIt was “foggy” that morning, they said.\n"
    )
    assert wirediff("normalize", "odd.txt", cwd=desk).out.startswith("Ferry Runs Aground Off Port Ellis\n\n")
    out = wirediff("normalize", "--explain", "odd.txt", cwd=desk).out
    rows = {tuple(row.split()[1:3]) for row in out.splitlines() if row.startswith(("canonical", "key"))}
    assert {("spaces", "1"), ("blanks", "1"), ("quotes", "2")} <= rows
    document = wirediff("normalize", "--explain", "--json", "odd.txt", cwd=desk).json
    assert document["kinds"] == {"headline": 1, "paragraph": 1}


def test_verify_is_silent_on_stdout_until_something_broke(filed: Path) -> None:
    """A text that was changed behind wirediff's back is named, with exit code 1."""
    sound = wirediff("verify", cwd=filed)
    assert (sound.code, sound.out) == (0, "")
    database = sqlite3.connect(filed / "db" / "wirediff.db")
    with database:
        database.execute("update block set text = replace(text, '12 people', '13 people')")
    database.close()
    broken = wirediff("verify", cwd=filed)
    assert broken.code == 1
    assert "ferry@r1#p3: " in broken.out
    assert wirediff("verify", "--json", cwd=filed).json["faults"][0]["where"] == "ferry@r1#p3"


def test_rebuild_leaves_the_archive_as_it_was(filed: Path) -> None:
    """What can be filled again is, to the same answer."""
    before = wirediff("log", "--json", "ferry", cwd=filed).raw
    ran = wirediff("rebuild", cwd=filed)
    assert (ran.code, ran.err) == (0, "wirediff: 3 revisions read anew\n")
    assert wirediff("log", "--json", "ferry", cwd=filed).raw == before


@pytest.mark.parametrize(
    "arguments", [["articles"], ["log", "x"], ["show", "x"], ["verify"], ["rebuild"], ["duplicates"], ["diff", "x"]]
)
def test_no_verb_but_ingest_makes_a_database(tmp_path: Path, arguments: list[str]) -> None:
    """A reading verb without a database says so in a line and leaves no file."""
    ran = wirediff(*arguments, cwd=tmp_path)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "no database" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_the_database_is_the_flag_then_the_environment(filed: Path) -> None:
    """--db wins over $WIREDIFF_DB, before the verb or after it; the default is db/wirediff.db."""
    there = str(filed / "db" / "wirediff.db")
    assert wirediff("--db", there, "log", "ferry", cwd=filed, WIREDIFF_DB="gone.db").code == 0
    assert wirediff("log", "ferry", "--db", there, cwd=filed, WIREDIFF_DB="gone.db").code == 0
    ran = wirediff("log", "ferry", cwd=filed, WIREDIFF_DB="gone.db")
    assert ran.code == 2
    assert "gone.db" in ran.err


def test_a_file_that_is_no_database_is_refused(filed: Path) -> None:
    """In one line, and it is not touched."""
    letter = filed / "letter.db"
    letter.write_text("Dear editor, this is no database at all, and it is longer than a header would be.\n" * 4)
    before = letter.read_bytes()
    for arguments in (["articles"], ["ingest", "wire"], ["verify"]):
        ran = wirediff("--db", "letter.db", *arguments, cwd=filed)
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert "not a database of wirediff's" in ran.err
    assert letter.read_bytes() == before


def test_an_unknown_article_names_the_nearest(filed: Path) -> None:
    """The error helps."""
    ran = wirediff("log", "ferri", cwd=filed)
    assert ran.code == 2
    assert "did you mean ferry?" in ran.err


def test_a_dry_run_of_a_folder_plays_it_through(tmp_path: Path) -> None:
    """Texts of one story are told as its revisions, in a dry run as in a real one, and nothing is stored."""
    story = Path(__file__).parents[2] / "seeds" / "park-cafe"
    rehearsed = wirediff("ingest", "--dry-run", story, cwd=tmp_path).out
    assert not (tmp_path / "db").exists()
    assert wirediff("ingest", story, cwd=tmp_path).out == rehearsed


def test_a_near_repeat_is_shown_with_what_differs(tmp_path: Path) -> None:
    """A caption that came back with a credit is found, with since when, and the credit marked."""
    (tmp_path / "r1.txt").write_text(R2)
    (tmp_path / "r2.txt").write_text(R2 + f"\n{CAPTION} (AP Photo/Ilse Brandt)\n")
    wirediff("ingest", "--article", "ferry", "r1.txt", "r2.txt", cwd=tmp_path)
    assert wirediff("duplicates", "--exact", "ferry", cwd=tmp_path).out == ""
    ran = wirediff("duplicates", "--near", "0.7", "--exit-code", "ferry", cwd=tmp_path)
    assert ran.code == 1
    assert "caption stands twice, near, " in ran.out
    assert "since r2" in ran.out
    assert "{+ (AP Photo/Ilse Brandt)+}" in ran.out
    assert wirediff("duplicates", "--near", "0.7", "--exact", "ferry", cwd=tmp_path).code == 2
