"""How fast, beside every other engine that is installed: CPU milliseconds a pair, and how many times wirediff's.

    python tests/bench/bench_peers.py [--pairs 40] [--rounds 5] [--profile typical]

All engines get the same pairs, in turn within each round, so that a busy moment hits all of them; a pair counts with
the median of its rounds, an engine with the median of its pairs. wirediff is measured with its memory emptied before
every round, as a first look at two texts, and for texts that it knows, as an archive's are, with and without facts. An
engine that needs more than `SLOW` seconds a round is measured in one round.
"""

import argparse
import importlib
import pkgutil

import peers
from edits import PROFILES
from generate import add_source_options, make_pairs
from peers import Measure, Pairs, timed
from tables import machine, middle, table

import wirediff
from wirediff.core import alphabet, facts, script
from wirediff.core.align import Aligned, align
from wirediff.core.words import Words, compare_encoded

SLOW = 5.0
OWN = "wirediff"


def main() -> None:
    """Print a table over the profiles, then the engines that are missing."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_source_options(parser, 40)
    parser.add_argument("--rounds", type=int, default=5, help="rounds (default %(default)s)")
    parser.add_argument("--profile", choices=PROFILES, action="append", help="only this one; may be repeated")
    args = parser.parse_args()
    engines, missing = installed()
    medians = {}
    for profile in args.profile or ("typical", "breaking", "heavy"):
        pairs = make_pairs(profile, args.pairs, seed=args.seed, texts=args.texts)
        medians[profile] = measure([(pair.old_text, pair.new_text) for pair in pairs], engines, args.rounds)
    print(f"{machine()}; {args.pairs} pairs a profile, {args.rounds} rounds\n")
    print(comparison(medians))
    for name, install in missing.items():
        print(f"{name}: not installed: {install}")


def installed() -> tuple[dict[str, Measure], dict[str, str]]:
    """Give the engines on this machine, wirediff first, and how to install the others."""
    engines, missing = own_engines(), {}
    for module in pkgutil.iter_modules(peers.__path__):
        peer = importlib.import_module(f"peers.{module.name}")
        try:
            engines |= peer.engines()
        except (ImportError, FileNotFoundError):
            missing[module.name] = peer.INSTALL
    return engines, missing


def own_engines() -> dict[str, Measure]:
    """Give wirediff from two texts to a report; the report and its blocks and words alone of texts that it knows."""
    compare, marked = timed(wirediff.compare), timed(blocks_and_words)

    def whole(pairs: Pairs) -> list[float]:
        alphabet.forget()
        facts.forget()
        return compare(pairs)

    def known(pairs: Pairs, measured: Measure) -> list[float]:
        copies = [(wirediff.parse(old), wirediff.parse(new)) for old, new in pairs]
        for old, new in copies:
            wirediff.compare(old, new)
        script.forget()
        return measured(copies)

    return {
        OWN: whole,
        "wirediff, texts known": lambda pairs: known(pairs, compare),
        "wirediff, blocks and words": lambda pairs: known(pairs, marked),
    }


def blocks_and_words(old: wirediff.Copy, new: wirediff.Copy) -> list[Words]:
    """Align two texts and mark the words of every changed block: what the other engines do."""
    letters = alphabet.alphabet()
    read = letters.read
    found = []
    for one in align(old.blocks, new.blocks, letters):
        if isinstance(one, Aligned) and one.old and one.new:
            sides = [
                letters.join([read(side.blocks[at].text) for at in places])
                for side, places in ((old, one.old), (new, one.new))
            ]
            if sides[0].text != sides[1].text:
                found.append(compare_encoded(*sides))
    return found


def measure(pairs: Pairs, engines: dict[str, Measure], rounds: int) -> dict[str, float]:
    """Give each engine's median milliseconds a pair."""
    times: dict[str, list[list[float]]] = {name: [] for name in engines}
    for _ in range(rounds):
        for name, engine in engines.items():
            if not times[name] or sum(times[name][0]) < SLOW * 1e3:
                times[name].append(engine(pairs))
    return {name: middle([middle(of_pair) for of_pair in zip(*some, strict=True)]) for name, some in times.items()}


def comparison(medians: dict[str, dict[str, float]]) -> str:
    """Give the table: the fastest in the first profile first."""
    first = next(iter(medians.values()))
    rows = []
    for name in sorted(first, key=first.__getitem__):
        cells = [(engines[name], engines[name] / engines[OWN]) for engines in medians.values()]
        rows.append([name, *(text for ms, ratio in cells for text in (f"{ms:.3f}", f"{ratio:.1f} x"))])
    return table(["engine", *(text for profile in medians for text in (f"{profile} ms", "ratio"))], rows)


if __name__ == "__main__":
    main()
