"""The real command says what stands in other articles."""

import json
from pathlib import Path

import pytest

from tests.cli.command import wirediff

QUOTE = "We heard the tanks go up one after the other, and then there was nothing, the keeper of the ice house said."
GRAF = "The coast guard sent two cutters and a helicopter, and the last of the boats was towed out at dusk."
SIGN_OFF = "Reporting by A. Orr; Editing by B. Hale"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Give a folder with two stories that share two paragraphs, both in the database."""
    one = ("Harbour fire kills three in Saltmarsh", "A fire swept through the old harbour on Tuesday.", QUOTE, GRAF)
    two = ("Coast guard lists boats lost", "Officials opened an inquiry on Wednesday into the blaze.", GRAF)
    for name, (headline, *body) in {"fire": one, "boats": (*two, QUOTE.replace("the other", "another"))}.items():
        (tmp_path / f"{name}.txt").write_text("\n\n".join([headline, *body, SIGN_OFF]) + "\n")
    for name, hour in (("fire", "09"), ("boats", "10")):
        arrived = ("--article", name, "--received", f"2023-10-03T{hour}:00Z")
        wirediff("ingest", "--quiet", *arrived, f"{name}.txt", cwd=tmp_path)
    return tmp_path


def test_ingest_says_it_in_a_phrase(desk: Path) -> None:
    """Whoever watches the wire sees at once that a paragraph stands elsewhere."""
    (desk / "new.txt").write_text(f"A new story about the harbour\n\n{GRAF}\n\nNothing else was known of it.\n")
    assert "1 graf also in fire and 1 more article\n" in wirediff("ingest", "new.txt", cwd=desk).out


def test_across_names_the_other_articles_and_what_differs(desk: Path) -> None:
    """Boilerplate is left out, counted, and listed on request."""
    ran = wirediff("duplicates", "--across", "boats", cwd=desk)
    assert "paragraph stands in 1 other article, exact" in ran.out
    assert "fire@r1#p3" in ran.out
    assert "[-another-]{+the other+}" in ran.out
    assert SIGN_OFF not in ran.out
    assert "1 block of boilerplate left out" in ran.err
    assert SIGN_OFF in wirediff("duplicates", "--across", "--boilerplate", "boats", cwd=desk).out


def test_across_is_a_document_that_hides_nothing(desk: Path) -> None:
    """The groups of the contract, each article named, and boilerplate marked."""
    groups = wirediff("duplicates", "--across", "--json", "boats", cwd=desk).json["groups"]
    assert [(group["match"], group["boilerplate"], group["articles"]) for group in groups] == [
        ("exact", False, 2), ("near", False, 2), ("exact", True, 2),
    ]  # fmt: skip
    place = groups[0]["occurrences"][1]
    assert {name: place[name] for name in ("article", "revision", "first", "position", "received")} == {
        "article": "fire", "revision": 1, "first": 1, "position": 4, "received": "2023-10-03T09:00:00Z",
    }  # fmt: skip


def test_each_block_is_told_once_where_nothing_is_named(desk: Path) -> None:
    """Of two articles that share a paragraph there is one group, and --exact leaves near ones out."""
    everything = wirediff("duplicates", "--across", "--json", cwd=desk).json["groups"]
    assert len(everything) == 3
    exact = wirediff("duplicates", "--across", "--exact", "--json", cwd=desk).json["groups"]
    assert {group["match"] for group in exact} == {"exact"}


def test_a_file_is_looked_up_in_the_database(desk: Path) -> None:
    """A script can refuse a draft that repeats what was sent."""
    (desk / "draft.txt").write_text(f"A draft of something\n\n{QUOTE}\n")
    ran = wirediff("duplicates", "--across", "--exit-code", "draft.txt", cwd=desk)
    assert ran.code == 1
    assert "fire@r1#p3" in ran.out
    (desk / "other.txt").write_text("A draft of something else\n\nIt has never been said by anyone before.\n")
    ran = wirediff("duplicates", "--across", "--exit-code", "other.txt", cwd=desk)
    assert (ran.code, ran.out) == (0, "")
    assert "nothing stands in another article" in ran.err


def test_clusters_say_who_had_it_first(desk: Path) -> None:
    """As a table, and as a document."""
    out = wirediff("clusters", cwd=desk).out
    assert out.startswith("2 articles share 2 passages, fire had it first\n")
    (cluster,) = wirediff("clusters", "--json", cwd=desk).json["clusters"]
    assert [(one["article"], one["shared"]) for one in cluster["articles"]] == [("fire", 2), ("boats", 2)]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--boilerplate"], "--boilerplate lists what --across folds away"),
        (["--across", "--near", "0.5"], "0.7 alike or more"),
        (["--across", "nowhere"], "no article is called 'nowhere'"),
    ],
)
def test_what_cannot_be_meant_is_said_in_one_line(desk: Path, arguments: list[str], line: str) -> None:
    """With the exit code of trouble."""
    ran = wirediff("duplicates", *arguments, cwd=desk)
    assert ran.code == 2
    assert line in ran.err
    assert ran.err.count("\n") == 1


def test_no_database_is_made_by_a_question(tmp_path: Path) -> None:
    """Neither by clusters nor by looking a file up."""
    (tmp_path / "draft.txt").write_text(f"A draft\n\n{QUOTE}\n")
    for arguments in (["clusters"], ["duplicates", "--across", "draft.txt"]):
        ran = wirediff(*arguments, cwd=tmp_path)
        assert ran.code == 2
        assert "wirediff ingest" in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["draft.txt"]


def test_the_json_of_an_arrival_has_the_other_articles(desk: Path) -> None:
    """Under a key of its own."""
    (desk / "new.txt").write_text(f"A new story about the harbour\n\n{GRAF}\n")
    document = json.loads(wirediff("ingest", "--json", "new.txt", cwd=desk).out)
    assert document["elsewhere"]["articles"][0] == {
        "article": "fire", "kind": "paragraph", "blocks": 1, "exact": 1, "near": 0,
    }  # fmt: skip
