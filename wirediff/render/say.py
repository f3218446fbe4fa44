"""Counts and names in the words an editor would use.

{"unchanged": 14, "edited": 1, "moved": 1, …}  ->  "1 edited, 1 moved, 14 unchanged"
"""

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Any, Final

from wirediff.core.carried import Carried
from wirediff.core.changes import OPS, Change, Fact, Report, Side
from wirediff.core.facts.spoken import difference
from wirediff.core.groups import BlockRun, Group
from wirediff.core.summary import BECAME
from wirediff.render.wrap import clip

_ALIKE: Final = 20
_LINES: Final = 8
"""So many places are named, the others counted."""
_FACT_CELLS: Final = 60
"""A quotation is shown so far: what changed in it stands in the text above."""


def counts(numbers: Mapping[str, int], *, unchanged: bool = True) -> str:
    """Say the counts that are not zero, what stayed last or, on request, not at all."""
    ops = [op for op in OPS if op != "unchanged"] + ["unchanged"] * unchanged
    return ", ".join(f"{numbers[op]:,} {op}" for op in ops if numbers.get(op))


def plural(number: int, noun: str) -> str:
    """Give a number with its noun: "1 block", "2 blocks"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def lines(pair: tuple[int, int]) -> str:
    """Give a block's lines: "line 3", "lines 3-5"."""
    first, last = pair
    return f"line {first}" if first == last else f"lines {first}-{last}"


def positions(numbers: Sequence[int]) -> str:
    """Give block positions: "¶4", "¶4 and ¶5", "¶4, ¶5 and ¶6"."""
    names = [f"¶{number}" for number in numbers]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def sides(report: Report) -> tuple[str, str]:
    """Name the two texts of a report: "kremlin r1" and "r2", or two files."""
    old, new = side(report.old), side(report.new)
    if not report.new.name and report.old.article and report.old.article == report.new.article:
        new = f"r{report.new.revision}"
    return old, new


def side(one: Side) -> str:
    """Name a text: its file, its article and revision, or its digest."""
    return one.name or (f"{one.article} r{one.revision}" if one.article else one.hash[:11])


def travels(change: Change, carried: Carried, *, left: bool = True, came: bool = True) -> list[str]:
    """Say which sentences of a block came from elsewhere, and which went: "2 sentences came from old ¶2 and ¶4"."""
    told: dict[str, list[int]] = {}
    for travel in carried.came(change) if came else ():
        place = "{} changed its place" if travel.old in change.old else "{} came from old {}"
        told.setdefault(place + ", reworded" * travel.reworded, []).append(travel.old)
    for travel in carried.left(change) if left else ():
        if travel.new not in change.new:
            told.setdefault("{} went to new {}", []).append(travel.new)
    return [
        place.format("a sentence" if len(at) == 1 else plural(len(at), "sentence"), positions(sorted(set(at))))
        for place, at in told.items()
    ]


def verdict(report: Report) -> str:
    """Say in a line how two texts differ: how many blocks, and of what sort."""
    if not report.changed and report.left_out:
        return f"No such change: {plural(report.left_out, 'other')} left out."
    if not report.changed:
        return f"Nothing changed: both hold the same {plural(len(report.new.blocks), 'block')}."
    said = counts(report.counts)
    return f"Only typography differs: {said}" if report.cosmetic else said


def times(number: int) -> str:
    """Say how often: "twice", "3 times"."""
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def stands(group: Group, *, past: bool = False) -> str:
    """Say that a group stands, or, in the past, that it stood where it no longer does."""
    return "stood" if past and group.gone is not None else "stands"


def since(group: Group) -> str:
    """Say a group's history: ", since r1", ", since r1, last in r2, gone in r3"; "" for a text that is not stored."""
    if group.introduced is None:
        return ""
    last = f", last in r{group.last}" if group.gone is not None and group.last != group.introduced else ""
    return f", since r{group.introduced}{last}" + (f", gone in r{group.gone}" if group.gone is not None else "")


def repeat(group: Group) -> str:
    """Say a group in a few words: "caption stands twice (lines 3, 30)"."""
    places = [str(occurrence.lines[0]) for occurrence in group.occurrences]
    more = len(places) - _LINES
    first_lines = ", ".join(places[:_LINES] + ([f"and {more:,} more"] if more > 0 else []))
    nearly = "nearly " * (group.match == "near")
    return f"{group.kind} {nearly}stands {times(len(group.occurrences))} (lines {first_lines})"


def run(one: BlockRun) -> str:
    """Say a run of blocks that stands again: "the body stands twice: ¶3-9 again at ¶10-16"."""
    what = "the body" if one.body else plural(one.blocks, "block")
    verb = "stands" if one.body else "stand"
    if one.shape == "doubled":
        each = "each block of the body" if one.body else f"each of {what}"
        return f"{each} stands {times(one.times)} in a row: ¶{one.first[0]}-{one.first[1]}"
    return f"{what} {verb} {times(one.times)}: ¶{one.first[0]}-{one.first[1]} again at {_ranges(one.again)}"


def run_advice(one: BlockRun) -> str:
    """Say what to do about a run: "drop ¶10-16"."""
    if one.shape == "doubled":
        return f"keep one of each in ¶{one.first[0]}-{one.first[1]}"
    return f"drop {_ranges(one.again)}"


def _ranges(pairs: Sequence[tuple[int, int]]) -> str:
    named = [f"¶{first}-{last}" for first, last in pairs[:_LINES]]
    more = len(pairs) - len(named)
    named += [f"{more:,} more"] if more else []
    return " and ".join([", ".join(named[:-1]), named[-1]] if len(named) > 1 else named)


def elsewhere(found: Mapping[str, Any]) -> str:
    """Say in which other articles a text's blocks stand: "2 grafs also in harbour-fire and 3 more articles"."""
    if not found["articles"]:
        return ""
    first, *others = found["articles"]
    blocks = plural(first["blocks"], {"paragraph": "graf"}.get(first["kind"], first["kind"]))
    more = f" and {plural(len(others), 'more article')}" if others else ""
    return f"{blocks} also in {first['article']}{more}"


def arrival(entry: Mapping[str, Any]) -> str:
    """Say what a text brought, of its outcome as JSON: "3 edited, 1 added", "r1 is back: 1 added"."""
    if entry["outcome"] == "created":
        return plural(entry["counts"]["added"], "block")
    if entry["outcome"] == "unchanged":
        return "the same text again"
    changed = counts(entry["counts"], unchanged=False)
    return f"r{entry['restores']} is back: {changed}" if entry["outcome"] == "reverted" else changed


def apart(old: str | None, new: str | None) -> tuple[str | None, str | None]:
    """Cut off the words with which two long sides begin alike: "… speaking of a number", "… counting the dead"."""
    if not old or not new:
        return old, new
    alike = "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    start = alike.rfind(" ") + 1
    return (f"… {old[start:]}", f"… {new[start:]}") if start > _ALIKE else (old, new)


def fact(one: Fact) -> str:
    """Say a change of fact: "number 12 → 21, up 9"."""
    return "".join(fact_parts(one))


def fact_parts(one: Fact) -> tuple[str, ...]:
    """Say a change of fact in parts, at every other place a value: "number ", "12", " → ", "21", ", up 9"."""
    old, new = (clip(side, _FACT_CELLS) if side else None for side in apart(one.old, one.new))
    told = "".join(f", {remark}" for remark in remarks(one))
    if old and new:
        return f"{one.type} ", old, BECAME, new, told
    return (f"{one.type} ", new, f" is new{told}") if new else (f"{one.type} ", old or "", f" is gone{told}")


def remarks(one: Fact) -> list[str]:
    """Say what there is to add to a change of fact: "up 0.2 billion", "spelling"."""
    direction = f"{one.direction} {difference(one)}".strip() if one.direction else None
    return [part for part in (direction, one.note) if part]
