"""Whose revision is a text without an id? Every filing of a wire is taken in, and its article held against the truth.

    python tests/bench/bench_identity.py [--stories 20000] [--seed 1] [--pairs ../shared/…/reuters21578_pairs.sgm]

A *false merge* is a text in the article of another story. Of the versions, *sure* are those that went to their article,
*proposed* those that the desk was asked about, *missed* the rest. *asked in vain* counts first texts of a story that
were proposed for another. The milliseconds are CPU time of finding the article, its look-ups in the database included:
the median and the 99th percentile of 500 filings. `--pairs` takes real copy instead: a file of Reuters' SGML of 1987,
with a table of its pairs (.tsv) beside it.
"""

import argparse
import csv
import html
import re
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from stream import SEED, Filing, stream
from tables import machine, percent, table

import wirediff.archive.ingest as arriving
from wirediff.archive import Archive, Outcome
from wirediff.archive.finding import Found, find_article

_MEASURED: Final = 500
_STORY: Final = re.compile(r"<REUTERS\b.*?NEWID=\"(\d+)\".*?</REUTERS>", re.S)
_PART: Final = {name: re.compile(rf"<{name}>(.*?)</{name}>", re.S) for name in ("DATE", "TITLE", "DATELINE", "BODY")}


@dataclass
class Score:
    """What became of the filings of one kind."""

    sure: int = 0
    proposed: int = 0
    missed: int = 0
    merged_falsely: int = 0
    first: int = 0
    asked_in_vain: int = 0

    @property
    def versions(self) -> int:
        """Count the filings that had an article to go to."""
        return self.sure + self.proposed + self.missed

    def __add__(self, other: "Score") -> "Score":
        return Score(*(getattr(self, name) + getattr(other, name) for name in self.__dataclass_fields__))


@dataclass
class Run:
    """The scores of a wire by the kind of filing, and what finding an article took, in seconds, filing by filing."""

    kinds: dict[str, Score] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def total(self) -> Score:
        """Give the sum over all kinds."""
        return sum(self.kinds.values(), Score())


class Judge:
    """Holds what the archive says of each filing against the truth."""

    def __init__(self) -> None:
        self.run = Run()
        self._story_of: dict[str, str] = {}
        self._articles_of: dict[str, set[str]] = {}

    def articles_of(self, story: str) -> set[str]:
        """Give the articles that a story has so far."""
        return self._articles_of.setdefault(story, set())

    def see(self, filing: Filing, outcome: Outcome, proposed: Sequence[str]) -> None:
        """Score one filing; an article's story is that of the text that made it."""
        score = self.run.kinds.setdefault(filing.kind, Score())
        article = str(outcome.article)
        known = self.articles_of(filing.story)
        if outcome.matched_by and self._story_of[article] != filing.story:
            score.merged_falsely += 1
            self.run.faults.append(
                f"{filing.kind} {filing.story} went to {self._story_of[article]}: {outcome.headline}"
            )
        elif outcome.matched_by:
            score.sure += 1
        elif not known:
            score.first += 1
            score.asked_in_vain += bool(proposed)
        elif any(self._story_of[one] == filing.story for one in proposed):
            score.proposed += 1
        else:
            score.missed += 1
            self.run.faults.append(f"{filing.kind} {filing.story} was missed: {outcome.headline}")
        if not outcome.matched_by:
            self._story_of[article] = filing.story
            known.add(article)


def judge(archive: Archive, filings: Iterable[Filing]) -> Run:
    """Take in a wire, and score and time it."""
    judging = Judge()
    proposed: list[str] = []

    def timed(*arguments: object) -> Found:
        start = time.process_time()
        found = find_article(*arguments)  # type: ignore[arg-type]
        judging.run.seconds.append(time.process_time() - start)
        proposed[:] = [one.article for one in found.proposed]
        return found

    arriving.find_article = timed  # type: ignore[attr-defined]
    try:
        for filing in filings:
            outcome = archive.ingest(filing.data, received=filing.at)
            judging.see(filing, outcome, proposed)
    finally:
        arriving.find_article = find_article  # type: ignore[attr-defined]
    return judging.run


def reuters(path: Path) -> Iterator[Filing]:
    """Read Reuters' SGML in order of time; stories that the table beside it pairs off are one."""
    with path.with_suffix(".tsv").open(encoding="utf-8") as file:
        later = {row["new_newid"]: row for row in csv.DictReader(file, delimiter="\t")}
    found = []
    for match in _STORY.finditer(path.read_text("latin-1")):
        name = match[1]
        part = {
            key: html.unescape(p[1]).strip() if (p := pattern.search(match[0])) else ""
            for key, pattern in _PART.items()
        }
        kind, story = later[name]["kind"] if name in later else "first", name
        while story in later:
            story = later[story]["old_newid"]
        at = datetime.strptime(part["DATE"].split(".")[0], "%d-%b-%Y %H:%M:%S").replace(tzinfo=UTC)
        body = re.sub(r"\s*Reuter\s*\S*\s*$", "", part["BODY"])
        found.append(Filing(at, kind, story, f"{part['TITLE']}\n\n    {part['DATELINE']} {body}\n"))
    return iter(sorted(found, key=lambda filing: filing.at))


def rows(run: Run) -> list[list[str]]:
    """Give the table's rows: each kind, then all."""
    return [_row(kind, run.kinds[kind]) for kind in sorted(run.kinds)] + [_row("all", run.total)]


def _row(kind: str, score: Score) -> list[str]:
    versions = score.versions
    share = percent(score.sure / versions) if versions else "-"
    return [
        kind, f"{score.first:,}", f"{versions:,}", f"{score.sure:,}", share, f"{score.proposed:,}", f"{score.missed:,}",
        f"{score.merged_falsely:,}", f"{score.asked_in_vain:,}",
    ]  # fmt: skip


def speed(run: Run) -> list[list[str]]:
    """Give the times after 1,000 filings, at the middle and at the end."""
    found = []
    for end in sorted({min(1_000 + _MEASURED, len(run.seconds)), len(run.seconds) // 2, len(run.seconds)}):
        times = sorted(run.seconds[max(0, end - _MEASURED) : end])
        if times:
            middle, high = times[len(times) // 2], times[len(times) * 99 // 100]
            found.append([f"{end:,}", f"{1000 * middle:.1f}", f"{1000 * high:.1f}"])
    return found


def main() -> None:
    """Take in a wire and print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--stories", type=int, default=2_000, help="how many (default %(default)s)")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--pairs", type=Path, help="real copy instead: Reuters' SGML, its pairs in a .tsv beside it")
    parser.add_argument("--show", action="store_true", help="name what went wrong")
    args = parser.parse_args()
    filings = reuters(args.pairs) if args.pairs else stream(args.stories, args.seed)
    with tempfile.TemporaryDirectory() as folder, Archive(Path(folder) / "wirediff.db") as archive:
        run = judge(archive, filings)
    print(f"{machine()}\n")
    head = ["filing", "first", "versions", "sure", "%", "proposed", "missed", "false merges", "asked in vain"]
    print(table(head, rows(run)))
    print()
    print(table(["filings stored", "median ms", "p99 ms"], speed(run)))
    if args.show:
        print("\n".join(run.faults))


if __name__ == "__main__":
    main()
