"""`wirediff duplicates`: what stands more than once in a text."""

from collections.abc import Sequence
from typing import Any

import click

import wirediff
from wirediff.cli.across import duplicates_across
from wirediff.cli.inputs import is_file, read_copy
from wirediff.cli.shell import Shell, json_option, verb
from wirediff.core.limits import LIMITS
from wirediff.core.model import FORMAT, Group
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
@click.option("--across", is_flag=True, help="What stands in other articles too, exactly or nearly (0.7).")
@click.option("--boilerplate", is_flag=True, help="With --across: list sign-offs, rights lines and their like too.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where something stands twice.")
@json_option
def duplicates(
    shell: Shell, *, texts: tuple[str, ...], kind: str | None, near: float | None, exact: bool, exit_code: bool,
    across: bool, boilerplate: bool, as_json: bool,
) -> int:  # fmt: skip
    """Find captions and paragraphs that stand twice in a text.

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
    found = [
        (name, group)
        for name, group in _found(shell, texts, kind=kind, near=None if exact else near or LIMITS.near)
        if group.match == "exact" or not exact
    ]
    if as_json:
        shell.print([json_line({"wirediff": FORMAT, "groups": [group.as_dict() for _, group in found]})])
    else:
        shell.print(repeats.render(found, ink=shell.ink, width=shell.width))
        if not found:
            shell.note("nothing stands twice")
    return int(exit_code and bool(found))


def _found(shell: Shell, texts: Sequence[str], **asked: Any) -> list[tuple[str, Group]]:
    """Give the groups of each text named, in that order, with the file's name where it is one."""
    if not texts:
        with shell.archive() as archive:
            return [("", group) for group in archive.duplicates(**asked)]
    found: list[tuple[str, Group]] = []
    for name in texts:
        if is_file(name):
            found += [(name, group) for group in wirediff.find_duplicates(read_copy(name), **asked)]
        else:
            with shell.archive_for(name) as archive:
                found += [("", group) for group in archive.duplicates(name, **asked)]
    return found
