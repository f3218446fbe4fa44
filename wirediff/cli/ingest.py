"""`wirediff ingest`: files, folders and standard input into the database."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from wirediff.cli.inputs import files, read_bytes
from wirediff.cli.shell import Shell, complain, verb
from wirediff.errors import InputError
from wirediff.formats import READERS
from wirediff.render import outcome as rendered
from wirediff.render import say
from wirediff.render.escape import json_line

if TYPE_CHECKING:
    from wirediff.archive import Archive, Outcome


def _moment(text: str) -> datetime:
    """Read a time on the command line: ISO 8601, in UTC where it names no zone."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise click.BadParameter(f"{text!r} is no time: write it like 2017-02-10T13:30Z") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@verb("ingest")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--article", metavar="ID", help="The article that all of them are revisions of.")
@click.option("--source", metavar="NAME", help="Where they come from: kept with the arrival.")
@click.option("--format", "layout", type=click.Choice(["auto", *READERS]), default="auto", help="How they are written.")
@click.option("--received", type=_moment, metavar="TIME", help="When they arrived: ISO 8601, else now.")
@click.option("--dry-run", is_flag=True, help="Say what would become of them, and store nothing.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, as each is done.")
def ingest(shell: Shell, *, paths: tuple[str, ...], as_json: bool, layout: str, dry_run: bool, **arrival: Any) -> int:
    """Take in texts: new articles, revisions, repeats.

    PATH is a file, a folder (every file below it, in name order, hidden ones skipped) or - for standard input. A line
    is printed for each as soon as it is on disk; one that cannot be read never stops the rest.
    """
    seen: Counter[str] = Counter()
    with shell.archive(writing=True, create=True) as archive, archive.rehearsal() if dry_run else nullcontext():
        for name in _names(paths, seen):
            outcome = _ingested(archive, name, seen, format=layout, **arrival)
            if outcome:
                document = outcome.as_dict()
                shell.print(
                    [json_line(document) if as_json else rendered.line(document, outcome.groups, outcome.runs)],
                    flush=True,
                )
    _sum_up(shell, seen, dry_run)
    return 2 if seen["rejected"] or seen["unreadable"] else 0


def _names(paths: Iterable[str], seen: Counter[str]) -> Iterator[str]:
    """Give the files that the paths stand for; what cannot be listed is said and counted."""
    for path in paths:
        for item in files(path):
            if isinstance(item, str):
                yield item
            else:
                seen["unreadable"] += 1
                complain(str(item))


def _ingested(archive: "Archive", name: str, seen: Counter[str], **arrival: Any) -> "Outcome | None":
    """Take in one file; None where it cannot be read, which is said."""
    try:
        outcome = archive.ingest(read_bytes(name), name=name, **arrival)
    except InputError as error:
        seen["unreadable"] += 1
        complain(str(error))
        return None
    seen[outcome.outcome] += 1
    return outcome


def _sum_up(shell: Shell, seen: Counter[str], dry_run: bool) -> None:
    if seen.total() > 1:
        shell.note(
            f"{say.plural(seen.total(), 'text')}: {', '.join(f'{count} {what}' for what, count in seen.items())}"
        )
    if dry_run:
        shell.note("a dry run: nothing was stored")
