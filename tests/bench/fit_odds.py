"""Fit the weights by which it is told whether a text is perhaps a version (`wirediff.core.odds`), and print them.

    python tests/bench/fit_odds.py [--wire 20000:1 --wire 250:101]

Wires of so many stories and seed are taken in. Of every filing that is not sure by rule, and has candidates, the true
article's case is an example of a version, and all cases of a story's first text are examples of none.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from bench_identity import Judge
from stream import stream

from wirediff.archive import Archive
from wirediff.core import identity
from wirediff.core.case import Case
from wirediff.core.odds import measures

WIRES: Final = ("20000:1", "5000:3", "5000:4", *(f"250:{seed}" for seed in range(101, 121)))
"""One long wire, two shorter ones, and twenty archives that have just begun."""
_VERSION: Final = 20.0
"""A version counts as much as so many first texts …"""
_RIDGE: Final = 0.3
"""… and weights are kept small by so much."""
_ROUNDS: Final = 40

Floats = npt.NDArray[np.float64]


@dataclass
class Examples:
    """The cases of versions and of first texts."""

    versions: list[Case] = field(default_factory=list)
    others: list[Case] = field(default_factory=list)


def collect(stories: int, seed: int, examples: Examples) -> None:
    """Take in a wire and add what is in doubt."""
    judge, settle = Judge(), identity.settle
    seen: list[Case] = []

    def noted(cases: Sequence[Case]) -> identity.Recognised:
        seen[:] = cases
        return settle(cases)

    identity.settle = noted
    try:
        with tempfile.TemporaryDirectory() as folder, Archive(Path(folder) / "wirediff.db") as archive:
            for filing in stream(stories, seed):
                seen.clear()
                outcome = archive.ingest(filing.data, received=filing.at)
                if not outcome.matched_by:
                    cases = [case for case in seen if not case.withdrawn]
                    own = judge.articles_of(filing.story)
                    examples.versions += [case for case in cases if case.article in own]
                    examples.others += cases if not own else []
                judge.see(filing, outcome, ())
    finally:
        identity.settle = settle


def fit(examples: Examples) -> dict[str, float]:
    """Fit a logistic regression by Newton's method; the first weight is the bias."""
    rows = [measures(case) for case in (*examples.versions, *examples.others)]
    x: Floats = np.array([[1.0, *row.values()] for row in rows])
    y = np.arange(len(rows)) < len(examples.versions)
    counts = np.where(y, _VERSION, 1.0)
    weights = np.zeros(x.shape[1])
    for _ in range(_ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (counts * (y - chance)) - _RIDGE * weights
        curve = (x.T * (counts * chance * (1 - chance))) @ x + _RIDGE * np.eye(len(weights))
        weights += np.linalg.solve(curve, slope)
    return dict(zip(["bias", *rows[0]], weights.tolist(), strict=True))


def wires(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Read "20000:1" as so many stories and a seed."""
    for text in texts:
        stories, _, seed = text.partition(":")
        yield int(stories), int(seed)


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--wire", action="append", help="stories:seed; may be repeated")
    args = parser.parse_args()
    examples = Examples()
    for stories, seed in wires(args.wire or WIRES):
        collect(stories, seed, examples)
    print(f"{len(examples.versions):,} versions, {len(examples.others):,} articles of others")
    for name, weight in fit(examples).items():
        print(f"{name:8} {weight:5.1f}")


if __name__ == "__main__":
    main()
