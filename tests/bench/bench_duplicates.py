"""How fast near copies are found among how many paragraphs, in how much memory, and which are missed.

    python tests/bench/bench_duplicates.py [--blocks 10000] [--texts PATH] [--engine "wirediff, bulk"] [--arrivals]

The paragraphs and the copies among them are made by `passages`, or the paragraphs are those of real copy in PATH (a
folder of texts, or a file). Each engine runs in a process of its own: CPU time, and the most memory above what the
texts and the engine's own code took. Recall and precision are counted against all pairs that share 0.7 of their
shingles, found exactly where there are no more than 100,000 paragraphs, else against the copies that were put in.
With `--arrivals`, what one arrival costs in an archive of so many paragraphs.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from arrivals import arrivals
from bench_growth import from_here_mb, peak_mb
from engines import ARTICLE, ENGINES, LIMIT, Pairs, wirediff_index
from near_truth import near_pairs
from passages import Planted, read, with_copies, written
from tables import machine, table

from wirediff.core.fingerprint import folded
from wirediff.core.limits import LIMITS
from wirediff.core.resemblance import resemblance
from wirediff.store.database import open_database

SEED = 1
TRUTH_UP_TO = 100_000


def main() -> None:
    """Print what each engine does with the same paragraphs; with `--measure`, run one of them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--blocks", type=int, default=10_000, help="paragraphs (default %(default)s)")
    parser.add_argument("--texts", type=Path, help="real copy in place of written paragraphs")
    parser.add_argument("--engine", choices=ENGINES, action="append", help="only this one; may be repeated")
    parser.add_argument("--planted", action="store_true", help="count the copies that were put in, not all pairs")
    parser.add_argument("--arrivals", action="store_true", help="measure one arrival at 10,000 and at --blocks")
    parser.add_argument("--measure", choices=ENGINES, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure:
        print(json.dumps(measure(ENGINES[args.measure], lines(args.texts))))
        return
    print(f"{machine()}\n")
    if args.arrivals:
        print(table(["paragraphs stored", "arrivals", "mean ms", "median ms", "p99 ms"], arrivals(args.blocks)))
        return
    texts, planted = sea(args.blocks, args.texts)
    truth, how = known(texts, planted, completely=not args.planted)
    print(f"{len(texts):,} different paragraphs, {len(truth):,} near copies ({how})\n")
    engines = args.engine or [name for name in ENGINES if len(texts) <= LIMIT.get(name, len(texts))]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.txt"
        path.write_text("\n".join(texts), "utf-8")
        complete = how.startswith("all")
        rows = [[name, *cells(name, path, len(texts), truth, complete=complete)] for name in engines]
    print(table(["engine", "blocks/s", "peak MB", "found", "recall", "precision"], rows))
    print(f"\n{room(texts[: min(len(texts), 20_000)])}")


def sea(count: int, path: Path | None) -> tuple[list[str], list[Planted]]:
    """Give different paragraphs and which of them are copies of which."""
    texts, planted = with_copies(written(count, SEED) if path is None else read(path), count, SEED)
    numbers: dict[str, int] = {}
    kept = [numbers.setdefault(folded(text), len(numbers)) for text in texts]
    different = dict(zip(reversed(kept), reversed(texts), strict=True))
    copies = [Planted(kind, kept[source], kept[copy]) for kind, source, copy in planted]
    return [different[number] for number in range(len(different))], [
        copy for copy in copies if copy.source != copy.copy
    ]


def known(texts: list[str], planted: list[Planted], *, completely: bool) -> tuple[Pairs, str]:
    """Give the true pairs, and how they are known."""
    words = [folded(text) for text in texts]
    if completely and len(texts) <= TRUTH_UP_TO:
        near = near_pairs(words, LIMITS.across)
        return {pair for pair in near if _long_enough(words, pair)}, "all pairs that are alike"
    pairs = {(min(one.source, one.copy), max(one.source, one.copy)) for one in planted}
    alike = {pair for pair in pairs if resemblance(words[pair[0]], words[pair[1]]) >= LIMITS.across}
    return {pair for pair in alike if _long_enough(words, pair)}, "those that were put in"


def _long_enough(words: list[str], pair: tuple[int, int]) -> bool:
    return min(len(words[at]) for at in pair) >= LIMITS.fingerprint_letters


def lines(path: Path) -> list[str]:
    """Read texts, one a line, and nothing else: what was freed while they were made would hide what an engine takes."""
    with path.open(encoding="utf-8", newline="\n") as file:
        return [line.rstrip("\n") for line in file]


def measure(engine: Callable[[list[str]], Pairs], texts: list[str]) -> dict[str, object]:
    """Run an engine once; a few texts before that, so that what it imports is not counted."""
    engine(texts[:50])
    before = from_here_mb()
    start = time.process_time()
    found = engine(texts)
    return {"seconds": time.process_time() - start, "mb": peak_mb() - before, "found": sorted(found)}


def cells(name: str, path: Path, count: int, truth: Pairs, *, complete: bool) -> list[str]:
    """Measure an engine in a process of its own, on the texts in a file, and give its cells."""
    command = [sys.executable, __file__, "--measure", name, "--texts", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1]
        missing = "No module named" in last
        return [f"not installed: pip install {name}" if missing else last[:60], "", "", "", ""]
    ran = json.loads(done.stdout)
    found = {(one, other) for one, other in ran["found"]}
    right = len(found & truth)
    precision = f"{right / len(found):.4f}" if complete and found else "-"
    speed = f"{count / ran['seconds']:,.0f}"
    return [speed, f"{ran['mb']:.0f}", f"{len(found):,}", f"{right / max(1, len(truth)):.4f}", precision]


def room(texts: list[str]) -> str:
    """Say how many bytes a paragraph the index takes, as SQLite counts its pages, filled article by article."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "wirediff.db"
        wirediff_index(texts, ARTICLE, path)
        db = open_database(path)
        pages = {"all": _bytes(db)}
        for name in ("twin", "passage", "posting", "crowd"):
            db.execute(f"drop table {name}")
            db.execute("vacuum")
            pages[name] = _bytes(db)
        db.close()
    sizes = list(pages.items())
    parts = [f"{name} {(before - after) / len(texts):.0f}" for (_, before), (name, after) in pairwise(sizes)]
    return f"bytes of index a paragraph, at {len(texts):,}: {', '.join(parts)}"


def _bytes(db: object) -> int:
    size, count = (db.execute(f"pragma {name}").fetchone()[0] for name in ("page_size", "page_count"))  # type: ignore[attr-defined]
    return int(size * count)


if __name__ == "__main__":
    main()
