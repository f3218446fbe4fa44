"""Is it worth it beside what everybody has? wirediff's diff and ingest are timed against plain tools, in one run.

    python tests/bench/bench_plain.py [--rounds 5] [--pairs 40]

    what             texts           wirediff ms  beside                        its ms  its time / wirediff's
    diff of two texts  sample stories       1.20  diff-match-patch, characters    0.18                  0.15

Diff: two texts that were read before, as the archive keeps them, against difflib over the words and diff-match-patch
over the characters of the two whole texts; "read and diff" starts from the bytes. The plain tools find no blocks, moves
or splits. Ingest: `Archive.ingest` a revision against writing the file and one `git commit`. Rounds are interleaved, so
that a slow moment of the machine falls on all alike; what wirediff remembers between texts is cleared before each. A
pair's time is the median of its rounds, a row's the median of its pairs.
"""

import argparse
import difflib
import json
import os
import re
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import perf_counter
from typing import Final

from diff_match_patch import diff_match_patch
from tables import machine, middle, table

import wirediff
from wirediff import Copy
from wirediff.core import alphabet

ROOT: Final = Path(__file__).parents[2]
PACK: Final = ROOT / ".." / "shared" / "data" / "dev_pack.jsonl"
HEAD: Final = ("what", "texts", "wirediff ms", "beside", "its ms", "its time / wirediff's")

Story = tuple[str, tuple[bytes, ...]]
"""A name and its revisions as they came in."""
Row = tuple[str, str, float, str, float]
"""What was done, with which texts, wirediff's milliseconds, the other tool and its milliseconds."""


def seeds() -> list[Story]:
    """Give the sample stories."""
    folders = sorted(folder for folder in (ROOT / "seeds").iterdir() if folder.is_dir())
    return [(folder.name, tuple(path.read_bytes() for path in sorted(folder.glob("r*.txt")))) for folder in folders]


def pack(size: int) -> list[Story]:
    """Give so many pairs of real pages, spread over the pack; none where it is missing."""
    if not PACK.exists():
        return []
    entries = [json.loads(line) for line in PACK.read_text("utf-8").splitlines()]
    entries = [one for one in entries if one["old"].strip() and one["new"].strip()]
    chosen = entries[:: max(1, len(entries) // size)][:size]
    return [(f"page-{at}", (one["old"].encode(), one["new"].encode())) for at, one in enumerate(chosen)]


# -------------------------------------------------------------------------------------------------------------- diff


def with_wirediff(old: Copy | bytes, new: Copy | bytes) -> None:
    """Compare two texts with nothing remembered from before; bytes are read first."""
    alphabet.forget()  # what it remembers of texts would make every round but the first easy
    wirediff.compare(old, new)


def with_difflib(old: str, new: str) -> None:
    """Compare the words of two texts; its guess at junk is off, since it makes the result depend on the length."""
    a, b = re.findall(r"\w+|\W", old), re.findall(r"\w+|\W", new)
    difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes()


def with_dmp(old: str, new: str) -> None:
    """Compare the characters of two texts without a time-out, and clean up for reading."""
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    diffs = engine.diff_main(old, new)
    engine.diff_cleanupSemantic(diffs)


def diff_rows(name: str, stories: Sequence[Story], rounds: int) -> Iterator[Row]:
    """Time wirediff, difflib and diff-match-patch on every step from a revision to the next."""
    steps = [step for _, revisions in stories for step in pairwise(revisions)]
    times: list[list[float]] = [[], [], [], []]
    for old, new in steps:
        a, b = decoded(old), decoded(new)
        copies = wirediff.parse(old), wirediff.parse(new)
        runs = (
            partial(with_wirediff, *copies),
            partial(with_wirediff, old, new),
            partial(with_difflib, a, b),
            partial(with_dmp, a, b),
        )
        for column, took in zip(times, interleaved(runs, rounds), strict=True):
            column.append(took)
    diff, read, words, characters = map(middle, times)
    for what, ours in (("diff", diff), ("read and diff", read)):
        yield what, name, ours, "difflib, words", words
        yield what, name, ours, "diff-match-patch, characters", characters


def decoded(raw: bytes) -> str:
    """Decode a text as wirediff would."""
    return raw.decode(wirediff.parse(raw).encoding or "utf-8")


def interleaved(runs: Sequence[Callable[[], None]], rounds: int) -> list[float]:
    """Give each run's median time in milliseconds, the runs taking turns."""
    times: list[list[float]] = [[] for _ in runs]
    for _ in range(rounds):
        for column, run in zip(times, runs, strict=True):
            started = perf_counter()
            run()
            column.append(1000 * (perf_counter() - started))
    return [middle(column) for column in times]


# ------------------------------------------------------------------------------------------------------------ ingest


def ingest_rows(name: str, stories: Sequence[Story], rounds: int) -> Iterator[Row]:
    """Time taking every revision in, a revision at a time, in a new database and a new repository a round."""
    ours: list[float] = []
    plain: list[float] = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            ours.append(ingest_all(Path(folder) / "wirediff.db", stories))
            plain.append(commit_all(Path(folder) / "repository", stories))
    yield "ingest a revision", name, middle(ours), "git add and commit", middle(plain)


def ingest_all(path: Path, stories: Sequence[Story]) -> float:
    """Take all revisions in and give the median time of one in milliseconds."""
    with wirediff.Archive(path) as archive:
        return middle([timed(archive.ingest, raw, article=name) for name, raws in stories for raw in raws])


def commit_all(folder: Path, stories: Sequence[Story]) -> float:
    """Commit all revisions, a file a story, and give the median time of one in milliseconds."""
    folder.mkdir()
    git(folder, "init", "--quiet")
    return middle([timed(commit, folder, f"{name}.txt", raw) for name, raws in stories for raw in raws])


def commit(folder: Path, name: str, raw: bytes) -> None:
    """Write one revision and commit it."""
    (folder / name).write_bytes(raw)
    git(folder, "add", name)
    git(folder, "commit", "--quiet", "--allow-empty", "--message", name)


def git(folder: Path, *arguments: str) -> None:
    """Run git with its own defaults, whatever the user's settings are."""
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    who = {
        f"GIT_{role}_{what}": "bench@wirediff.example" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    subprocess.run(["git", *arguments], cwd=folder, check=True, env={**os.environ, **settings, **who})


def timed(run: Callable[..., object], *arguments: object, **options: object) -> float:
    """Give how long a call took, in milliseconds."""
    started = perf_counter()
    run(*arguments, **options)
    return 1000 * (perf_counter() - started)


def main() -> None:
    """Print one table over the sample stories and, where it is there, the pack of real pages."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pairs", type=int, default=40, help="so many pairs of the pack")
    arguments = parser.parse_args()
    rows: list[Row] = []
    for name, stories in (("sample stories", seeds()), ("real pages", pack(arguments.pairs))):
        if stories:
            rows += diff_rows(name, stories, arguments.rounds)
            if hasattr(wirediff, "Archive"):
                rows += ingest_rows(name, stories, arguments.rounds)
    lines = [(what, texts, f"{a:.2f}", tool, f"{b:.2f}", f"{b / a:.2f}") for what, texts, a, tool, b in rows]
    print(machine(), table(HEAD, lines), sep="\n\n")


if __name__ == "__main__":
    main()
