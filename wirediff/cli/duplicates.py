"""`wirediff duplicates`: what stands more than once in a text."""

from collections.abc import Sequence
from typing import Any

import click

from wirediff.cli.across import duplicates_across
from wirediff.cli.inputs import is_file, read_copy
from wirediff.cli.shell import Shell, json_option, verb
from wirediff.core import runs
from wirediff.core.groups import Group
from wirediff.core.limits import LIMITS
from wirediff.core.model import FORMAT
from wirediff.core.model import as_json as shaped
from wirediff.core.runs import Repeats
from wirediff.errors import UsageError
from wirediff.render import repeats
from wirediff.render.escape import json_line


@verb("duplicates")
@click.argument("texts", metavar="[REVISION|PATH]...", nargs=-1)
@click.option("--kind", metavar="KIND", help="Only groups of this kind: caption, paragraph …")
@click.option(
    "--near",
    metavar="SHARE",
    type=click.FloatRange(0.5, 1),
    help=f"How alike what nearly repeats must be, from 0.5 to 1; {LIMITS.near} if it is not given.",
)
@click.option("--exact", is_flag=True, help="Only those that are equal to the letter.")
@click.option("--history", is_flag=True, help="Also those of earlier revisions that no longer stand.")
@click.option("--all", "everything", is_flag=True, help="Show those too that were acknowledged.")
@click.option("--across", is_flag=True, help="What stands in other articles too, exactly or nearly (0.7).")
@click.option("--boilerplate", is_flag=True, help="With --across: list sign-offs, rights lines and their like too.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where something stands twice that was not acknowledged.")
@json_option
def duplicates(
    shell: Shell, *, texts: tuple[str, ...], kind: str | None, near: float | None, exact: bool, history: bool,
    everything: bool, across: bool, boilerplate: bool, exit_code: bool, as_json: bool,
) -> int:  # fmt: skip
    """Find captions and paragraphs that stand twice in a text, or nearly, or inside one another.

    Without arguments, every article's latest revision is looked at. Files are read without any database; with
    --across, they are looked up in it.
    """
    if exact and near is not None:
        raise UsageError("--exact and --near contradict each other: leave one out")
    if boilerplate and not across:
        raise UsageError("--boilerplate lists what --across folds away: use both")
    if across:
        telling = duplicates_across(
            shell, texts, kind=kind, near=near, exact=exact, boilerplate=boilerplate, as_json=as_json
        )
        return int(telling and exit_code)
    asked = {"kind": kind, "near": None if exact else near or LIMITS.near}
    found = [_exactly(one) if exact else one for one in _found(shell, texts, history=history, **asked)]
    groups = [group for one in found for group in one.groups]
    if as_json:
        runs = shaped([run for one in found for run in one.runs])
        shell.print([json_line({"wirediff": FORMAT, "groups": [group.as_dict() for group in groups], "runs": runs})])
    else:
        shell.print(repeats.render(found, ink=shell.ink, width=shell.width, everything=everything, past=history))
        if not groups:
            shell.note("nothing stands twice")
    return int(exit_code and any(_counts(group, history) for group in groups))


def _exactly(one: Repeats) -> Repeats:
    """Leave out the groups of which the typography differs; runs of what is left are told as they are."""
    return Repeats(tuple(group for group in one.groups if group.match == "exact"), one.runs, one.name)


def _counts(group: Group, history: bool) -> bool:
    """Say whether a group is one to be settled: nobody said that it is meant, and it did not go long ago."""
    return group.acknowledged is None and not (history and group.gone is not None)


def _found(shell: Shell, texts: Sequence[str], *, history: bool, **asked: Any) -> list[Repeats]:
    """Give what stands twice in each text named, in that order, with the file's name where it is one."""
    if not texts:
        with shell.archive() as archive:
            return list(archive.repeats(history=history, **asked))
    found: list[Repeats] = []
    for name in texts:
        if is_file(name):
            if history:
                raise UsageError(f"--history is of articles, and {name} is a file: name an article")
            found.append(runs.repeats(read_copy(name), name=name, **asked))
        else:
            with shell.archive_for(name) as archive:
                found += archive.repeats(name, history=history, **asked)
    return found
