"""Pairs of real public pages whose events are known: this counts how many of them a report tells.

    python tests/bench/bench_pack.py [PATH] [--show EVENT]

    event    told right  of  false
    moved            14  14      3

A line of the pack holds two texts and what happened between them; its blocks are the stretches between blank lines,
counted from 0. wirediff may cut such a stretch into several blocks (a list into its items), so an event is told right
where the blocks in its lines are linked. Of two blocks that crossed, either may be called moved. Where the pack says
that blanks alone differ, or signs alone, paragraph breaks are the most that a report may show beside what it calls
cosmetic; a line of page furniture that took in the line below it counts as missed.

"false" counts what a report claims and the pack does not. The pack names only the events that are beyond doubt, so that
column is an upper bound. Pairs without known events are left out.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tables import machine, table

import wirediff
from wirediff import Change, Copy, Report
from wirediff.core.lines import split_lines

PACK: Final = Path(__file__).parents[2] / ".." / "shared" / "data" / "dev_pack.jsonl"
EVENTS: Final = ("ws_only", "punct_only", "moved", "split", "merge", "dup0", "dup1")

Found = tuple[str, bool | None, str]
"""An event's name, whether it was told right (None: claimed and not in the pack), and a readable line about it."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts as wirediff reads them, what it says of them, and the pack's paragraphs as sets of block positions."""

    name: str
    silver: dict[str, Any]
    old: Copy
    new: Copy
    report: Report
    old_stretches: tuple[frozenset[int], ...]
    new_stretches: tuple[frozenset[int], ...]


def score(path: Path = PACK) -> dict[str, dict[str, int]]:
    """Count by event: `right`, `of` and `false`."""
    counts = {event: {"right": 0, "of": 0, "false": 0} for event in EVENTS}
    for event, right, _ in found(path):
        counts[event]["right"] += right is True
        counts[event]["of"] += right is not None
        counts[event]["false"] += right is None
    return counts


def found(path: Path) -> Iterator[Found]:
    """Judge every known event, and every claim that is not one."""
    for pair in pairs(path):
        yield from _whole(pair)
        yield from _moves(pair)
        yield from _links(pair)
        yield from _repeats(pair, "dup0", pair.old, pair.old_stretches)
        yield from _repeats(pair, "dup1", pair.new, pair.new_stretches)


def pairs(path: Path) -> Iterator[Pair]:
    """Read and compare the pairs whose events are known."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            if entry["silver"] is not None:
                old, new = wirediff.parse(entry["old"]), wirediff.parse(entry["new"])
                yield Pair(
                    entry["pair_id"], entry["silver"], old, new, wirediff.compare(old, new),
                    stretches(entry["old"], old), stretches(entry["new"], new),
                )  # fmt: skip


def stretches(text: str, copy: Copy) -> tuple[frozenset[int], ...]:
    """Give, for each stretch of lines between blank ones, the positions of the blocks that stand in it."""
    at_line = {line: b.position for b in copy.blocks for line in range(b.lines[0], b.lines[1] + 1)}
    runs: list[set[int]] = [set()]
    for number, line in enumerate(split_lines(text), 1):
        if line.strip():
            runs[-1].add(at_line.get(number, 0))
        elif runs[-1]:
            runs.append(set())
    return tuple(frozenset(run - {0}) for run in runs if run)


def _whole(pair: Pair) -> Iterator[Found]:
    """Judge what is said of the pair as a whole: blanks alone are no change, typography alone is at most cosmetic."""
    report = pair.report
    differing = [change for change in report.changes if change.op != "unchanged"]
    words = "".join(h.text for c in differing for h in c.hunks if h.op != "equal")
    only_breaks = all(change.op in ("split", "merged") for change in differing) and not words.strip()
    said = f"{pair.name}: " + ("; ".join(f"{c.op} {c.old}->{c.new}" for c in differing) or "nothing differs")
    if pair.silver["ws_only"]:
        yield "ws_only", only_breaks, said
    elif pair.silver["punct_only"]:
        yield "punct_only", report.cosmetic or only_breaks, said
    elif report.cosmetic or only_breaks:
        yield "punct_only" if report.cosmetic else "ws_only", None, said


def _moves(pair: Pair) -> Iterator[Found]:
    """Judge the moves: where two blocks crossed, either may be the one that is called moved."""
    known = [(pair.old_stretches[i], pair.new_stretches[j]) for i, j in pair.silver["moved"]]
    links = [change for change in pair.report.changes if change.old and change.new]
    for old, new in known:
        right = any(_told_moved(change, links) for change in links if old & set(change.old) and new & set(change.new))
        yield "moved", right, _said(pair, old, new)
    for change in links:
        crossed = [change, *(other for other in links if _cross(change, other))]
        if change.moved and not any(old & set(c.old) and new & set(c.new) for old, new in known for c in crossed):
            yield "moved", None, _said(pair, set(change.old), set(change.new))


def _told_moved(change: Change, links: Sequence[Change]) -> bool:
    crossed = [other for other in links if _cross(change, other)]
    return bool(crossed) and (change.moved or all(other.moved for other in crossed))


def _cross(one: Change, other: Change) -> bool:
    return (one.old < other.old) != (one.new < other.new)


def _links(pair: Pair) -> Iterator[Found]:
    """Judge splits and merges: every part is linked to the whole."""
    splits = [(pair.old_stretches[i], [pair.new_stretches[j] for j in parts]) for i, parts in pair.silver["split"]]
    merges = [(pair.new_stretches[j], [pair.old_stretches[i] for i in parts]) for parts, j in pair.silver["merge"]]
    links = [(set(change.old), set(change.new)) for change in pair.report.changes]
    for whole, parts in splits:
        right = all(any(olds & whole and news & part for olds, news in links) for part in parts)
        yield "split", right, _said(pair, whole, frozenset().union(*parts))
    for whole, parts in merges:
        right = all(any(olds & part and news & whole for olds, news in links) for part in parts)
        yield "merge", right, _said(pair, frozenset().union(*parts), whole)
    for change in pair.report.changes:
        if change.op == "split" and not any(whole & set(change.old) for whole, _ in splits):
            yield "split", None, _said(pair, set(change.old), set(change.new))
        if change.op == "merged" and not any(whole & set(change.new) for whole, _ in merges):
            yield "merge", None, _said(pair, set(change.old), set(change.new))


def _repeats(pair: Pair, event: str, copy: Copy, runs: Sequence[frozenset[int]]) -> Iterator[Found]:
    """Judge the groups of paragraphs that stand more than once in one text."""
    groups = [{o.position for o in group.occurrences} for group in wirediff.find_duplicates(copy)]
    known = [[runs[i] for i in members] for members in pair.silver[event]]
    for members in known:
        right = any(all(group & member for member in members) for group in groups)
        yield event, right, f"{pair.name}: {_texts(copy, frozenset().union(*members))}"
    for group in groups:
        if not any(group & member for members in known for member in members):
            yield event, None, f"{pair.name}: {_texts(copy, group)}"


def _said(pair: Pair, old: frozenset[int] | set[int], new: frozenset[int] | set[int]) -> str:
    """Show an event's blocks on both sides, and what the report makes of them."""
    changes = [c for c in pair.report.changes if set(c.old) & old or set(c.new) & new]
    told = ", ".join(f"{c.op}{'+moved' if c.moved else ''} {c.old}->{c.new}" for c in changes)
    return f"{pair.name}\n    old {_texts(pair.old, old)}\n    new {_texts(pair.new, new)}\n    told {told}"


def _texts(copy: Copy, positions: frozenset[int] | set[int]) -> str:
    return " | ".join(f"{p} {copy.blocks[p - 1].kind}: {copy.blocks[p - 1].text[:90]}" for p in sorted(positions))


def main() -> None:
    """Print the table, or with --show the events that were told wrong and the claims that are not in the pack."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("path", nargs="?", type=Path, default=PACK)
    parser.add_argument("--show", choices=EVENTS)
    arguments = parser.parse_args()
    if not arguments.path.exists():
        parser.error(f"no pack at {arguments.path}: name one")
    if arguments.show:
        for event, right, line in found(arguments.path):
            if event == arguments.show and right is not True:
                print("false " if right is None else "missed", line)
        return
    rows = [(event, *map(str, row.values())) for event, row in score(arguments.path).items()]
    print(machine(), table(("event", "told right", "of", "false"), rows), sep="\n\n")


if __name__ == "__main__":
    main()
