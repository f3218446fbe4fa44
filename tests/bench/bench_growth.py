"""How time and memory grow: 10 to 10,000 blocks, in four cases, each measured in a process of its own.

    python tests/bench/bench_growth.py [--up-to 1000] [--case shuffled]

The sentences are as long as those of news but their words are drawn at random, so that no two are alike by accident.
Time is CPU time: of reading both texts, and of comparing the two copies. Memory is the most that a process held which
read and compared them; at 10 blocks it is that of Python and the libraries.
"""

import argparse
import gc
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from edits import PROFILES, Draft, Editor, Sentence, reworded
from generate import as_text
from stories import sources
from tables import machine, table

SIZES = (10, 100, 1_000, 10_000)
_STATUS = Path("/proc/self/status")
PATIENCE = 300
"""Seconds until a case is given up, for the benchmark's sake; no comparison has a time limit."""


def main() -> None:
    """Print a table over cases and sizes; with `--measure`, compare the two texts on standard input."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--case", choices=CASES, action="append", help="only this one; may be repeated")
    parser.add_argument("--up-to", type=int, default=SIZES[-1], help="blocks at most (default %(default)s)")
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure:
        print(json.dumps(measure(*json.load(sys.stdin))))
        return
    print(f"{machine()}\n")
    sizes = [size for size in SIZES if size <= args.up_to]
    rows = [[case, f"{size:,}", *cells(case, size)] for case in args.case or CASES for size in sizes]
    print(table(["case", "blocks", "words", "read ms", "compare ms", "peak MB", "coarse"], rows))


def cells(case: str, blocks: int) -> list[str]:
    """Build a case, measure it in a process of its own, and give its cells."""
    rng = random.Random(f"{case} {blocks}")
    texts = [as_text(draft) for draft in CASES[case](prose(blocks, rng), rng)]
    words = f"{len(texts[0].split()):,}"
    command = [sys.executable, __file__, "--measure"]
    try:
        done = subprocess.run(
            command, input=json.dumps(texts), capture_output=True, text=True, check=True, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        return [words, "-", f">{PATIENCE} s", "-", "-"]
    except subprocess.CalledProcessError as error:
        return [words, "-", error.stderr.strip().splitlines()[-1][:40], "-", "-"]
    found = json.loads(done.stdout)
    coarse = "yes" if found["coarse"] else "no"
    return [words, f"{found['read_ms']:,.2f}", f"{found['compare_ms']:,.2f}", f"{found['peak_mb']:.0f}", coarse]


def measure(old_text: str, new_text: str) -> dict[str, object]:
    """Read two texts and compare them; a small comparison before has loaded all that is loaded once."""
    import wirediff

    wirediff.compare("A ferry sank off the coast.", "A ferry sank off the north coast.")
    start = time.process_time()
    old, new = wirediff.parse(old_text), wirediff.parse(new_text)
    read = time.process_time()
    report = wirediff.compare(old, new)
    done = time.process_time()
    return {
        "read_ms": (read - start) * 1e3,
        "compare_ms": (done - read) * 1e3,
        "peak_mb": peak_mb(),
        "coarse": report.coarse,
    }


def peak_mb() -> float:
    """Give the most memory this process ever held.

    Linux counts its parent's in `getrusage` too, as long as both were one; its own status file does not.
    """
    if _STATUS.exists():
        return _status_mb("VmHWM")
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1024 * 1024 if sys.platform == "darwin" else 1024)


def from_here_mb() -> float:
    """Count the most memory from here on, where the system can, and give what is held now (else the most so far)."""
    reset = Path("/proc/self/clear_refs")
    if not (reset.exists() and _STATUS.exists()):
        return peak_mb()
    gc.collect()
    reset.write_text("5")
    return _status_mb("VmRSS")


def _status_mb(name: str) -> float:
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) / 1024


def prose(blocks: int, rng: random.Random) -> Draft:
    """Give so many paragraphs of one to three sentences of random words."""
    words = bank()
    ids = iter(range(1, 4 * blocks))
    return [
        [Sentence(next(ids), _sentence(words, rng)) for _ in range(rng.choice((1, 1, 1, 2, 2, 3)))]
        for _ in range(blocks)
    ]


def bank() -> list[str]:
    """Give the words of sixty written stories, frequent ones as often as they stand there."""
    stories = sources(60, 0)
    return [word.strip("\".,;:?!()'") for story in stories for part in story for text in part for word in text.split()]


def _sentence(words: list[str], rng: random.Random) -> str:
    text = " ".join(rng.choices(words, k=rng.randrange(8, 34)))
    return text[:1].upper() + text[1:] + "."


def _typical(old: Draft, rng: random.Random) -> tuple[Draft, Draft]:
    held = [sentence for paragraph in prose(len(old) // 10 + 1, rng) for sentence in paragraph]
    editor = Editor([list(paragraph) for paragraph in old], held, bank(), rng)
    editor.edit(PROFILES["typical"])
    return old, editor.draft


def _every_block(old: Draft, rng: random.Random) -> tuple[Draft, Draft]:
    words = bank()
    changed = [Sentence(paragraph[0].id, reworded(paragraph[0].text, 0.1, words, rng)) for paragraph in old]
    return old, [[first, *paragraph[1:]] for first, paragraph in zip(changed, old, strict=True)]


def _all_different(old: Draft, rng: random.Random) -> tuple[Draft, Draft]:
    return old, prose(len(old), rng)


def _shuffled(old: Draft, rng: random.Random) -> tuple[Draft, Draft]:
    return old, rng.sample(old, len(old))


CASES: dict[str, Callable[[Draft, random.Random], tuple[Draft, Draft]]] = {
    "typical": _typical,
    "every block edited": _every_block,
    "all different": _all_different,
    "shuffled": _shuffled,
}
"""What is done to the old draft: gives both."""


if __name__ == "__main__":
    main()
