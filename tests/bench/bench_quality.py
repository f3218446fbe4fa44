"""How good are the comparisons? Pairs whose true alignment is known, and people's own sentence alignments.

    python tests/bench/bench_quality.py [--pairs 400] [--profile heavy] [--show missed]

`links` are changed paragraph links (edited, moved, split, merged) that a report of whole blocks can say; `every link R`
is the recall over all of them, sentences that moved alone into another paragraph included. `--show` prints the cases
behind a number.
"""

import argparse
import json
from collections.abc import Callable, Iterator
from functools import reduce
from itertools import product
from operator import add
from pathlib import Path

from diff_match_patch import diff_match_patch
from edits import PROFILES, Sentence
from generate import Pair, add_source_options, make_pairs
from score import Score, Tally, chaff, changed_sentence_links, claims_of, score, squeezed, tally
from tables import machine, percent, table
from truth import Group, Link
from yardsticks import bigram_links, difflib_links

import wirediff
from wirediff import Report

ARGREWRITE = Path(__file__).parents[2] / ".." / "shared" / "data" / "dev_argrewrite.jsonl"
DMP_PAIRS = 20


def main() -> None:
    """Print the tables, or the cases behind one."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_source_options(parser, 400)
    parser.add_argument("--profile", choices=PROFILES, help="only this one")
    parser.add_argument("--show", choices=CASES, help="print the cases instead of the numbers")
    parser.add_argument("--limit", type=int, default=20, help="cases to print (default %(default)s)")
    args = parser.parse_args()
    profiles = [args.profile] if args.profile else list(PROFILES)
    pairs = {name: list(make_pairs(name, args.pairs, seed=args.seed, texts=args.texts)) for name in profiles}
    if args.show:
        show([pair for name in profiles for pair in pairs[name]], args.show, args.limit)
        return
    print(machine())
    print(quality(pairs))
    print(argrewrite())


def compare(pair: Pair) -> Report:
    """Compare the two texts of a pair, as any user would."""
    return wirediff.compare(pair.old_text, pair.new_text)


# ---------------------------------------------------------------------------------------------------------- numbers


def quality(pairs: dict[str, list[Pair]]) -> str:
    """Give the three tables: alignment, how hard it was, and how well the words read."""
    scores = {name: reduce(add, (score(compare(pair), pair) for pair in some), Score()) for name, some in pairs.items()}
    links = table(
        [*"profile,pairs,links P,R,F1,every link R,moved P,R,F1,split F1,merge F1,sentences F1".split(",")],
        [[name, str(s.pairs), *alignment(s)] for name, s in scores.items()],
    )
    words = table(
        ["profile", "edges a pair", "inside a word", "chaff a pair", "marked a pair", "of diff-match-patch"],
        [[name, *readability(s), percent(marked_share(pairs[name][:DMP_PAIRS]))] for name, s in scores.items()],
    )
    return "\n\n".join((
        f"\nAlignment, percent\n{links}",
        f"How hard the pairs are: F1 of other rules, percent\n{difficulty(pairs, scores)}",
        f"Words of the hunks (diff-match-patch over {DMP_PAIRS} pairs)\n{words}",
    ))  # fmt: skip


def difficulty(pairs: dict[str, list[Pair]], scores: dict[str, Score]) -> str:
    """Give what rules known to everybody find, beside wirediff; sentences here are those whose words changed."""
    rows = []
    for name, some in pairs.items():
        found = [reduce(add, map(rule, some), Tally()) for rule in (difflib_links, bigram_links)]
        rows.append([name, *(percent(one.f1) for one in (*found, scores[name].sentences))])
    return table(["profile", "links: difflib on words", "sentences: pairs of words", "wirediff"], rows)


def alignment(s: Score) -> list[str]:
    """Give the cells of the first table."""
    others = (s.splits, s.merges, s.sentences)
    return [
        *three(s.links),
        percent(s.every_link.recall),
        *three(s.moved),
        *(percent(counted.f1) for counted in others),
    ]


def readability(s: Score) -> list[str]:
    """Give the cells of the second table: ends of hunks, meaningless equal stretches, characters marked."""
    return [f"{s.edges / s.pairs:.1f}", str(s.cut_edges), f"{s.chaff / s.pairs:.2f}", f"{s.marked / s.pairs:.0f}"]


def three(counted: Tally) -> list[str]:
    """Give precision, recall and F1."""
    return [percent(counted.precision), percent(counted.recall), percent(counted.f1)]


def marked_share(pairs: list[Pair]) -> float:
    """Give the characters marked as a share of what diff-match-patch marks by characters with its clean-up."""
    return sum(score(compare(pair), pair).marked for pair in pairs) / sum(map(marked_by_dmp, pairs))


def marked_by_dmp(pair: Pair) -> int:
    """Count the characters that diff-match-patch marks, given all the time it wants."""
    dmp = diff_match_patch()
    dmp.Diff_Timeout = 0
    diffs = dmp.diff_main(pair.old_text, pair.new_text)
    dmp.diff_cleanupSemantic(diffs)
    return sum(len(text) for op, text in diffs if op)


# ------------------------------------------------------------------------------------- sentences aligned by people


def argrewrite() -> str:
    """Give the score on essays whose sentences people aligned, or say that they are not here."""
    if not ARGREWRITE.exists():
        return "\nEssays aligned by people: not here (../shared/data/dev_argrewrite.jsonl is missing)"
    lines = ARGREWRITE.read_text(encoding="utf-8").splitlines()
    essays = [json.loads(line) for line in lines]
    rows = [
        [name, *three(reduce(add, map(measure, essays), Tally()))]
        for name, measure in (
            ("by shared words", score_essay),
            ("a sentence a block", score_blocks),
            ("and those that moved left out", score_standing),
        )
    ]
    return f"\nEssays aligned by people, {len(lines)} pairs: changed sentence links, percent\n" + table(
        ["", "P", "R", "F1"], rows
    )


def score_essay(essay: dict) -> Tally:
    """Count the links between sentences that are not identical, against those that people drew."""
    old, new = ([sentence["text"] for sentence in essay[side]] for side in "ab")
    report = wirediff.compare(essay_text(essay["a"]), essay_text(essay["b"]))
    return tally(changed_sentence_links(report, old, new), drawn(essay))


def score_blocks(essay: dict) -> Tally:
    """Do the same where every sentence is a block of its own: people call no moved sentence the same, wirediff does."""
    return tally(frozenset(link for link, _ in block_links(essay)), drawn(essay))


def score_standing(essay: dict) -> Tally:
    """Do the same for the links that the report does not call moved, which are those that people look for."""
    return tally(frozenset(link for link, moved in block_links(essay) if not moved), drawn(essay))


def block_links(essay: dict) -> Iterator[tuple[Link, bool]]:
    """Give the links between sentences that differ, each a block, and whether they are said to have moved."""
    old, new = (
        wirediff.parse("\n\n".join(" ".join(sentence["text"].split()) for sentence in essay[side])) for side in "ab"
    )
    for change in wirediff.compare(old, new).changes:
        if change.hunks:
            for i, j in product(change.old, change.new):
                yield (old.blocks[i - 1].lines[0] // 2, new.blocks[j - 1].lines[0] // 2), change.moved


def drawn(essay: dict) -> frozenset[Link]:
    """Give the links that people drew between sentences that differ in more than blanks, by their places."""
    old, new = ({sentence["i"]: sentence["text"] for sentence in essay[side]} for side in "ab")
    return frozenset(
        (list(old).index(i), list(new).index(j))
        for row in essay["align"]
        for i in row["a"]
        for j in row["b"]
        if squeezed(old[i]) != squeezed(new[j])
    )


def essay_text(sentences: list[dict]) -> str:
    """Give an essay as plain copy, a blank line between paragraphs."""
    paragraphs: dict[int, list[str]] = {}
    for sentence in sentences:
        paragraphs.setdefault(sentence["para"], []).append(" ".join(sentence["text"].split()))
    return "\n\n".join(" ".join(texts) for texts in paragraphs.values())


# ------------------------------------------------------------------------------------------------------------ cases


def _links(pair: Pair, sign: str, links: frozenset[Link]) -> Iterator[str]:
    """Spell links out; in the brackets are the sentences' ids, which say what belongs together."""
    return _groups(pair, sign, frozenset(((i,), (j,)) for i, j in links))


def _groups(pair: Pair, sign: str, groups: frozenset[Group]) -> Iterator[str]:
    for old, new in sorted(groups):
        yield "\n".join([sign, *_side("old", pair.old, old), *_side("new", pair.new, new)])


def _side(name: str, draft: tuple[tuple[Sentence, ...], ...], paragraphs: tuple[int, ...]) -> Iterator[str]:
    for at in paragraphs:
        yield f"  {name} ¶{at + 1}  " + " ".join(f"[{sentence.id}] {sentence.text}" for sentence in draft[at])


def _misses(pair: Pair, report: Report, measure: str) -> Iterator[str]:
    """Give what a measure's truth holds and the report does not claim, and the other way round."""
    wanted, claimed = getattr(pair.truth, measure), getattr(claims_of(report), measure)
    spell = _links if measure == "moved" else _groups
    yield from spell(pair, "missed", wanted - claimed)
    yield from spell(pair, "wrong", claimed - wanted)


CASES: dict[str, Callable[[Pair, Report], Iterator[str]]] = {
    "missed": lambda pair, report: _links(pair, "missed", pair.truth.sayable - claims_of(report).changed),
    "wrong": lambda pair, report: _links(pair, "wrong", claims_of(report).changed - pair.truth.changed),
    "moved": lambda pair, report: _misses(pair, report, "moved"),
    "split": lambda pair, report: _misses(pair, report, "splits"),
    "merge": lambda pair, report: _misses(pair, report, "merges"),
    "chaff": lambda _, report: (repr(text) for change in report.changes for text in chaff(change.hunks)),
}
"""What `--show` can show: for a pair and its report, the cases as lines."""


def show(pairs: list[Pair], kind: str, limit: int) -> None:
    """Print the first cases of a kind, paragraphs counted from 1 and their sentences' ids in brackets."""
    cases = ((pair.name, case) for pair in pairs for case in CASES[kind](pair, compare(pair)))
    for name, case in (found for _, found in zip(range(limit), cases, strict=False)):
        print(f"{name}: {case}\n")


if __name__ == "__main__":
    main()
