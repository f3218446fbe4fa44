"""Reports that the tests of several renderers share."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import wirediff
from wirediff.core.changes import Report

SEEDS = Path(__file__).parents[2] / "seeds"
HARMFUL = [
    chr(code) for code in [*range(0x20), *range(0x7F, 0xA0), 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF] if code != 10
]

ISOLATES = "\u2066\u2067\u2068\u2069"


def balanced(row: str) -> bool:
    """Say whether every isolate that a row opens is closed in it, and none is that it did not open."""
    depth = 0
    for sign in row:
        depth += (sign in ISOLATES[:3]) - (sign == ISOLATES[3])
        if depth < 0:
            return False
    return depth == 0


def report(old: str | bytes, new: str | bytes, *names: str) -> Report:
    """Compare two texts; each is called by its name where there are names."""
    found = wirediff.compare(old, new)
    one, other = names or ("old.txt", "new.txt")
    return replace(found, old=replace(found.old, name=one), new=replace(found.new, name=other))


def travelled() -> Report:
    """Compare two texts of which a sentence went to another paragraph, its toll risen on the way."""
    toll = "Rescuers said 12 people died when the hull struck a rock near the pier."
    sank = "A ferry with 140 people on board sank off Port Ellis on Monday, the harbour authority said."
    owner = "The owner of the ship declined to comment, and the ministry has opened an inquiry."
    old, new = paragraphs(f"{sank} {toll}", owner), paragraphs(sank, f"{owner} {toll.replace('12', '15')}")
    return report(old, new)


def seed(story: str, old: int, new: int) -> Report:
    """Compare two revisions of a sample story."""
    one, other = (SEEDS / story / f"r{number}.txt" for number in (old, new))
    return report(one.read_bytes(), other.read_bytes(), f"{story} r{old}", f"r{new}")


def seed_pairs() -> list[tuple[str, int, int]]:
    """Give every two revisions that follow each other, there and back."""
    found = []
    for folder in sorted(path for path in SEEDS.iterdir() if path.is_dir()):
        for one, other in pairwise(range(1, len(list(folder.glob("r*.txt"))) + 1)):
            found += [(folder.name, one, other), (folder.name, other, one)]
    return found


def paragraphs(*texts: str) -> str:
    """Set texts as paragraphs."""
    return "\n\n".join(texts)
