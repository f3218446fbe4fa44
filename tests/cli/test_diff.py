"""`wirediff diff` on files: what it says, in which format, with which exit code."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import wirediff
from wirediff.core.changes import OPS

SEEDS = Path(__file__).parents[2] / "seeds"
OLD = """Flood Reaches Lower Tarn

The flood killed 12 people in Lower Tarn, the mayor said on Monday.

The road over the pass is open again, the ministry said.

Schools stay closed until the end of the week.

The army sent four boats and a field kitchen from the coast.
"""
NEW = OLD.replace("12", "21").replace("The army", "Water is still rising at the second dam, it said.\n\nThe army")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Give a folder with two versions of a story in it, and no database."""
    (tmp_path / "old.txt").write_text(OLD)
    (tmp_path / "new.txt").write_text(NEW)
    return tmp_path


def test_two_files_need_no_database(desk: Path) -> None:
    """The changed words are marked, the added paragraph too, and nothing is written to the folder."""
    ran = wirediff("diff", "old.txt", "new.txt", cwd=desk)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("old.txt → new.txt\n12 → 21 people; 1 graf added\n1 edited, 1 added, 4 unchanged\n\n")
    assert "The flood killed [-12-]{+21+} people" in ran.out
    assert "\n+ ¶5 paragraph  Water is still rising" in ran.out
    assert sorted(path.name for path in desk.iterdir()) == ["new.txt", "old.txt"]


def test_the_exit_code_says_found_only_on_request(desk: Path) -> None:
    """As diff(1): 0 for the same, 1 for different with --exit-code, 2 for trouble."""
    assert wirediff("diff", "old.txt", "new.txt", cwd=desk).code == 0
    assert wirediff("diff", "--exit-code", "old.txt", "new.txt", cwd=desk).code == 1
    assert wirediff("diff", "--exit-code", "old.txt", "old.txt", cwd=desk).code == 0
    assert wirediff("diff", "old.txt", "gone.txt", cwd=desk).code == 2


def test_json_is_one_document_with_the_contracts_keys(desk: Path) -> None:
    """Every block of both sides stands in exactly one change, and the keys come in the contract's order."""
    document = wirediff("diff", "--json", "old.txt", "new.txt", cwd=desk).json
    promised = "wirediff old new counts cosmetic coarse changes".split()
    assert [key for key in document if key in promised] == promised
    assert (document["wirediff"], list(document["counts"])) == (1, list(OPS))
    assert set(document["old"]) == {"article", "revision", "hash"}
    for side, size in (("old", 5), ("new", 6)):
        assert sorted(n for change in document["changes"] for n in change[side]) == list(range(1, size + 1))


def test_json_is_the_same_by_either_name(desk: Path) -> None:
    """--json is --format json."""
    one = wirediff("diff", "--json", "old.txt", "new.txt", cwd=desk)
    assert one.raw == wirediff("diff", "--format", "json", "old.txt", "new.txt", cwd=desk).raw


def test_standard_input_is_one_of_the_texts(desk: Path) -> None:
    """- stands for standard input, once."""
    ran = wirediff("diff", "old.txt", "-", cwd=desk, stdin=NEW.encode())
    assert ran.out.startswith("old.txt → -\n12 → 21 people")
    assert wirediff("diff", "-", "-", cwd=desk, stdin=NEW.encode()).code == 2


def test_context_and_all_say_how_much_stays_visible(desk: Path) -> None:
    """No context leaves the changes and the gaps; --all shows every block in full."""
    none = wirediff("diff", "--context", "0", "old.txt", "new.txt", cwd=desk).out
    assert "= ¶" not in none
    assert "… 2 unchanged" in none
    everything = wirediff("diff", "--all", "old.txt", "new.txt", cwd=desk).out
    assert everything.count("\n= ¶") == 4
    assert "…" not in everything


def test_the_same_text_says_so(desk: Path) -> None:
    """Two equal texts are never an empty answer."""
    ran = wirediff("diff", "old.txt", "old.txt", cwd=desk)
    assert "Nothing changed: both hold the same 5 blocks." in ran.out


def test_typography_alone_is_named(desk: Path) -> None:
    """Curly quotes are said to be typography, not news."""
    (desk / "straight.txt").write_text(OLD + '\nHe called it "a bad night" for all of them.\n')
    (desk / "curly.txt").write_text(OLD + "\nHe called it “a bad night” for all of them.\n")
    assert "Only typography differs: 1 edited" in wirediff("diff", "straight.txt", "curly.txt", cwd=desk).out


def test_a_name_that_is_nothing_says_where_was_looked(desk: Path) -> None:
    """Neither a file nor a database: one line says both."""
    ran = wirediff("diff", "kremlin@r1", "kremlin@r2", cwd=desk)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert "no such file" in ran.err
    assert "no database" in ran.err


def test_one_file_alone_is_no_comparison(desk: Path) -> None:
    """A file has no second last revision; the error names what is missing."""
    ran = wirediff("diff", "old.txt", cwd=desk)
    assert ran.code == 2
    assert "a second file" in ran.err


def test_what_is_too_large_is_refused_by_size(desk: Path) -> None:
    """A file of more than 16 MiB is refused in one line that names the limit."""
    (desk / "big.txt").write_bytes(b"word " * (4 * 1024 * 1024))
    ran = wirediff("diff", "old.txt", "big.txt", cwd=desk)
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "16 MiB" in ran.err


def test_a_line_a_revision_tells_a_story_s_steps(tmp_path: Path) -> None:
    """`--stat` gives a row for each step of an article, and `--json` the same as one document."""
    archive = tmp_path / "wirediff.db"
    wirediff("--db", archive, "ingest", "--article", "park", SEEDS / "park-cafe", cwd=tmp_path)
    rows = wirediff("--db", archive, "diff", "--stat", "park", cwd=tmp_path).out.splitlines()
    assert [row.split("  ")[0] for row in rows[1:]] == ["park r1 → r2", "park r2 → r3"]
    document = wirediff("--db", archive, "diff", "--stat", "--json", "park", cwd=tmp_path).json
    assert [step["counts"]["removed"] for step in document["steps"]] == [1, 0]


def test_a_report_goes_to_a_file(tmp_path: Path) -> None:
    """`-o` writes the report and leaves stdout alone."""
    old, new = SEEDS / "park-cafe" / "r1.txt", SEEDS / "park-cafe" / "r2.txt"
    done = wirediff("diff", "--format", "html", "-o", tmp_path / "diff.html", old, new, cwd=tmp_path)
    assert done.out == ""
    assert (tmp_path / "diff.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_change_that_is_misspelled_is_refused(desk: Path) -> None:
    """`--only` with a name that nothing has is trouble, not silence."""
    ran = wirediff("diff", "--only", "nmuber", "old.txt", "new.txt", cwd=desk)
    assert ran.code == 2
    assert "no change is called 'nmuber'" in ran.err


def test_a_change_that_is_not_there_leaves_the_others_counted(desk: Path) -> None:
    """What was left out is said, so that nobody takes the texts for the same."""
    ran = wirediff("diff", "--only", "moved", "--exit-code", "old.txt", "new.txt", cwd=desk)
    assert (ran.code, ran.out) == (0, "old.txt → new.txt\nNo such change: 2 others left out.\n")


@pytest.mark.parametrize("options", [("--only", "moved", "--format", "unified"), ("--stat", "--format", "html")])
def test_options_that_contradict_each_other_are_refused(desk: Path, options: tuple[str, ...]) -> None:
    """The unified form tells all; the table of steps has its own form."""
    ran = wirediff("diff", *options, "old.txt", "new.txt", cwd=desk)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1


def test_two_files_are_compared_without_waiting_for_a_database() -> None:
    """What only an archive needs is loaded by what asks for one: that is a third of the time of a small diff."""
    loaded = "import sys, wirediff, wirediff.cli; print('sqlite_utils' in sys.modules, wirediff.Archive.__name__)"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "Archive"]


@pytest.mark.parametrize("form", ["text", "side-by-side", "markdown", "html", "json"])
def test_nothing_to_show_is_shown_as_nothing(form: str, tmp_path: Path) -> None:
    """Of two texts that share no block and no such change not even an unchanged one is left."""
    (tmp_path / "a.txt").write_text("The council met.\n")
    (tmp_path / "b.txt").write_text("Rain fell on the harbour at dawn and cut the road.\n")
    done = wirediff("diff", "a.txt", "b.txt", "--only", "moved", "--all", "--format", form, cwd=tmp_path)
    assert "bug" not in done.err
    assert done.code in (0, 1)
