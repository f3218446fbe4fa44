"""Pairs of revisions whose true alignment is known: a story, an edit script, and the sentences' ids as the truth.

    python tests/bench/generate.py --profile breaking --number 3      prints one pair, each sentence with its id

The same seed gives the same pairs everywhere. A fifth of each story is held back and is what the edit script adds, so
added copy is on the story's subject.
"""

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from edits import PROFILES, Draft, Editor, Sentence
from stories import Story, sources
from truth import Truth, truth_of

SEED = 20170210


@dataclass(frozen=True, slots=True)
class Pair:
    """Two drafts of one story and what really happened between them."""

    name: str
    old: tuple[tuple[Sentence, ...], ...]
    new: tuple[tuple[Sentence, ...], ...]
    truth: Truth

    @property
    def old_text(self) -> str:
        """Give the old draft as plain copy, a blank line between paragraphs."""
        return as_text(self.old)

    @property
    def new_text(self) -> str:
        """Give the new draft as plain copy, a blank line between paragraphs."""
        return as_text(self.new)


def as_text(draft: tuple[tuple[Sentence, ...], ...]) -> str:
    """Give a draft as plain copy: paragraph k (from 0) stands on line 2k + 1."""
    return "\n\n".join(" ".join(sentence.text for sentence in paragraph) for paragraph in draft)


def make_pairs(profile: str, count: int, *, seed: int = SEED, texts: Path | None = None) -> Iterator[Pair]:
    """Make so many pairs of a profile; every profile edits the same stories."""
    stories = sources(count + 1, seed, texts)
    for number in range(count):
        rng = random.Random(f"{profile} {seed} {number}")
        bank = [word for paragraph in stories[number + 1] for sentence in paragraph for word in sentence.split()]
        yield make_pair(f"{profile}-{number}", stories[number], profile, bank, rng)


def make_pair(name: str, story: Story, profile: str, bank: list[str], rng: random.Random) -> Pair:
    """Hold back a fifth of a story, and edit the rest."""
    old, held = hold_back(numbered(story), rng)
    editor = Editor([list(paragraph) for paragraph in old], held, bank, rng)
    editor.edit(PROFILES[profile])
    before, after = (tuple(map(tuple, draft)) for draft in (old, editor.draft))
    return Pair(name, before, after, truth_of(before, after, editor.went))


def numbered(story: Story) -> Draft:
    """Give every sentence of a story its id, in reading order."""
    ids = iter(range(1, 1 + sum(map(len, story))))
    return [[Sentence(next(ids), text) for text in paragraph] for paragraph in story]


def hold_back(draft: Draft, rng: random.Random) -> tuple[Draft, list[Sentence]]:
    """Take a fifth of the paragraphs out, never the first: what stays, and the sentences taken."""
    taken = set(rng.sample(range(1, len(draft)), max(1, len(draft) // 5)))
    held = [sentence for at in sorted(taken) for sentence in draft[at]]
    return [paragraph for at, paragraph in enumerate(draft) if at not in taken], held


def add_source_options(parser: argparse.ArgumentParser, pairs: int) -> None:
    """Add the options of every script that runs over generated pairs."""
    parser.add_argument("--pairs", type=int, default=pairs, help="pairs a profile (default %(default)s)")
    parser.add_argument("--seed", type=int, default=SEED, help="the stories and edits drawn (default %(default)s)")
    parser.add_argument("--texts", type=Path, help="a folder of other source texts, a story a file")


def main() -> None:
    """Print one pair with its ids and its truth."""
    parser = argparse.ArgumentParser(description="Print one generated pair of revisions and what really happened.")
    parser.add_argument("--profile", choices=PROFILES, default="typical")
    parser.add_argument("--number", type=int, default=0, help="which pair, from 0")
    add_source_options(parser, 0)
    args = parser.parse_args()
    *_, pair = make_pairs(args.profile, args.number + 1, seed=args.seed, texts=args.texts)
    for side, draft in (("OLD", pair.old), ("NEW", pair.new)):
        print(f"{side} of {pair.name}\n")
        for at, paragraph in enumerate(draft, 1):
            print(f"¶{at}  " + " ".join(f"[{sentence.id}] {sentence.text}" for sentence in paragraph))
        print()
    for what in ("changed", "moved", "splits", "merges"):
        print(f"{what:8}{sorted(getattr(pair.truth, what))}   (from 0)")


if __name__ == "__main__":
    main()
