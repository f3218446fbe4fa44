"""What reaches the terminal: colours when asked for, never what a text wants it to do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import wirediff

ESC = "\x1b"
STORY = "Ferry Sinks Off Port Ellis\n\nThe ferry sank on Monday with {} people on board, the coast guard said.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Give a folder with two versions of a story."""
    (tmp_path / "old.txt").write_text(STORY.format(12))
    (tmp_path / "new.txt").write_text(STORY.format(21))
    return tmp_path


def test_no_colour_when_piped(desk: Path) -> None:
    """What another program reads has no escape sequences."""
    assert ESC not in wirediff("diff", "old.txt", "new.txt", cwd=desk).out


@pytest.mark.parametrize(
    ("flags", "environment", "coloured"),
    [
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        ([], {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": "1"}, False),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
        (["--color", "auto"], {"TERM": "xterm-256color"}, False),
    ],
)
def test_the_flag_wins_over_the_environment(
    desk: Path, flags: list[str], environment: dict[str, str], coloured: bool
) -> None:
    """The flag, then NO_COLOR, then the terminal: nothing else puts colour into a pipe."""
    ran = wirediff(*flags, "diff", "old.txt", "new.txt", cwd=desk, **environment)
    assert (ESC in ran.out) is coloured


def test_global_options_may_follow_the_verb(desk: Path) -> None:
    """`wirediff diff --color always` is what a user of git types."""
    assert ESC in wirediff("diff", "--color", "always", "old.txt", "new.txt", cwd=desk).out


def test_in_colour_old_and_new_do_not_run_together(desk: Path) -> None:
    """Without brackets, "12" and "21" stand apart."""
    out = wirediff("--color", "always", "diff", "old.txt", "new.txt", cwd=desk).out
    assert "12\x1b[0m \x1b" in out


@pytest.mark.parametrize(("columns", "widest"), [("60", 60), ("140", 140), ("", 80)])
def test_rows_keep_to_the_terminals_width(desk: Path, columns: str, widest: int) -> None:
    """COLUMNS is honoured; what is piped is set for 80."""
    (desk / "long.txt").write_text(STORY.format(21) + "\n" + "Boats came from all over the bay. " * 20)
    out = wirediff("diff", "old.txt", "long.txt", cwd=desk, **({"COLUMNS": columns} if columns else {})).out
    widths = [len(row) for row in out.splitlines()]
    assert max(widths) <= widest
    assert max(widths) > widest - 20


def test_the_locale_does_not_matter(desk: Path) -> None:
    """Under LC_ALL=C the same bytes come out."""
    (desk / "arabic.txt").write_text("أغلق الميناء يوم الاثنين بسبب الضباب — «مؤقتا» 東京。\n")
    plain = wirediff("diff", "old.txt", "arabic.txt", cwd=desk)
    assert plain.raw == wirediff("diff", "old.txt", "arabic.txt", cwd=desk, LC_ALL="C", PYTHONUTF8="0").raw
    assert "الميناء" in plain.out


HARMFUL = "\x1b]0;owned\x07\x1b[2J \u202egnp.exe \u2066x\u2069 \x9b31m \u200f"


def test_a_text_cannot_drive_the_terminal(desk: Path) -> None:
    """Escape sequences, C1 controls and direction overrides of a text or a file's name are never printed raw."""
    name = "a\x1b[31m\u202e.txt"
    (desk / name).write_text(STORY.format(12) + f"\nIt said {HARMFUL} and no more.\n")
    runs = [
        wirediff("diff", "old.txt", name, cwd=desk),
        wirediff("diff", "--format", "unified", "old.txt", name, cwd=desk),
        wirediff("diff", "--json", "old.txt", name, cwd=desk),
        wirediff("normalize", name, cwd=desk),
        wirediff("diff", "old.txt", name + "?", cwd=desk),
    ]
    for ran in runs:
        assert not set(ran.out + ran.err) & set("\x1b\x07\x9b\u202e\u2066\u2069\u200f")
    assert r"a\x1b[31m\u202e.txt" in runs[0].out
    assert r"\u202e.txt?: there is no such file" in runs[4].err


def test_a_reader_that_has_seen_enough_is_no_error(desk: Path) -> None:
    """`wirediff … | head -1` ends quietly."""
    (desk / "long.txt").write_text("\n\n".join(f"Paragraph {n} of a very long story." for n in range(20_000)))
    command = [sys.executable, "-m", "wirediff", "diff", "old.txt", "long.txt"]
    with subprocess.Popen(command, cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 141


@pytest.mark.parametrize(("redirection", "code"), [(">&-", 0), ("2>&-", 0), ("> /dev/full", 2)])
def test_an_output_that_takes_nothing_is_no_traceback(desk: Path, redirection: str, code: int) -> None:
    """A closed stream is silence, a full disk one line."""
    command = f"'{sys.executable}' -m wirediff diff old.txt new.txt {redirection}"
    ran = subprocess.run(["bash", "-c", command], cwd=desk, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr.count("\n")) == (code, int(code > 0))


def on_a_terminal(*arguments: str, cwd: Path, **environment: str) -> str:
    """Run wirediff with a terminal as its stdout."""
    ours, theirs = os.openpty()
    env = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")} | environment
    subprocess.run([sys.executable, "-m", "wirediff", *arguments], cwd=cwd, env=env, stdout=theirs, check=True)
    os.close(theirs)
    with os.fdopen(ours, "rb") as terminal:
        return terminal.read1(100_000).decode()


def test_a_terminal_gets_colour_unless_it_is_dumb(desk: Path) -> None:
    """Colour is on where it can be seen."""
    assert ESC in on_a_terminal("diff", "old.txt", "new.txt", cwd=desk, TERM="xterm-256color")
    assert ESC not in on_a_terminal("diff", "old.txt", "new.txt", cwd=desk, TERM="dumb")


def test_raw_bytes_are_safe_on_a_terminal_and_untouched_elsewhere(desk: Path) -> None:
    """`show --raw` into a file is what came in, to a terminal it is spelled out."""
    text = STORY.format(12) + "\nIt said \x1b[2J and no more than that.\n"
    (desk / "odd.txt").write_text(text)
    assert wirediff("ingest", "--article", "odd", "odd.txt", cwd=desk).code == 0
    assert wirediff("show", "--raw", "odd", cwd=desk).raw == text.encode()
    shown = on_a_terminal("show", "--raw", "odd", cwd=desk, TERM="dumb")
    assert r"It said \x1b[2J and" in shown
    assert ESC not in shown


def test_an_error_is_one_line_and_a_traceback_on_request(desk: Path) -> None:
    """Bad usage and missing files are said in a line; --debug shows where it came from."""
    for arguments in (["diff"], ["frobnicate"], ["diff", "--frob", "a", "b"], ["normalize", "gone.txt"]):
        ran = wirediff(*arguments, cwd=desk)
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert ran.err.startswith("wirediff: ")
    assert "Traceback" in wirediff("--debug", "normalize", "gone.txt", cwd=desk).err


def test_help_and_version_are_data(desk: Path) -> None:
    """-h, --help and --version go to stdout and succeed."""
    for flag in ("-h", "--help", "--version"):
        ran = wirediff(flag, cwd=desk)
        assert (ran.code, ran.err) == (0, "")
        assert "wirediff" in ran.out
