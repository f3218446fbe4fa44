"""git's word diff of two files: one process a pair, its start included."""

import resource
import tempfile
from collections.abc import Iterator
from pathlib import Path

from peers import Measure, Pairs, lines, run

INSTALL = "apt-get install git"


def engines() -> dict[str, Measure]:
    """Give `git diff --no-index --word-diff`."""
    run(["git", "--version"])
    return {"git diff --word-diff (process)": lambda pairs: list(_times(pairs))}


def _times(pairs: Pairs) -> Iterator[float]:
    with tempfile.TemporaryDirectory() as folder:
        names = [str(Path(folder, side)) for side in ("old", "new")]
        for pair in pairs:
            for name, text in zip(names, pair, strict=True):
                Path(name).write_text(lines(text) + "\n", encoding="utf-8")
            start = _children()
            run(["git", "diff", "--no-index", "--word-diff", *names], codes=(0, 1))
            yield _children() - start


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1e3
