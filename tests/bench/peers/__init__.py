"""Other engines that compare two texts, each behind the same small door; a new one is a module in this folder.

A module has `INSTALL`, the command that brings the engine in, and `engines()`, which gives a measure for each way of
using it. It raises ImportError or FileNotFoundError where the engine is not on this machine. A measure takes pairs of
texts, compares them one after the other and gives the CPU milliseconds of each.
"""

import re
import subprocess
import time
from collections.abc import Callable, Sequence
from html import escape

Pairs = Sequence[tuple[str, str]]
Measure = Callable[[Pairs], list[float]]


def timed(compare: Callable[[str, str], object]) -> Measure:
    """Make a measure of a function that compares two texts."""

    def measure(pairs: Pairs) -> list[float]:
        times = []
        for old, new in pairs:
            start = time.process_time_ns()
            compare(old, new)
            times.append((time.process_time_ns() - start) / 1e6)
        return times

    return measure


def run(command: Sequence[str], text: str = "", *, codes: Sequence[int] = (0,)) -> str:
    """Run a command on this input and give what it prints; raises FileNotFoundError where it cannot run."""
    done = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode not in codes:
        raise FileNotFoundError(f"{command[0]}: {done.stderr.strip()}")
    return done.stdout


def words(text: str) -> list[str]:
    """Cut a text into words, blanks and signs: joined they are the text again."""
    return re.findall(r"\w+|\s+|[^\w\s]", text)


def lines(text: str) -> str:
    """Give a text with one paragraph a line and no blank lines: what engines that work by lines do best with."""
    return text.replace("\n\n", "\n")


def paragraphs(text: str) -> str:
    """Give a text as HTML paragraphs, for engines that read nothing else."""
    return "".join(f"<p>{escape(part, quote=False)}</p>" for part in text.split("\n\n"))
