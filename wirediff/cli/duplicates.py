"""`wirediff duplicates`: what stands more than once in a text."""

from collections.abc import Sequence
from typing import Any

import click

import wirediff
from wirediff.cli.inputs import is_file, read_copy
from wirediff.cli.shell import Shell, json_option, verb
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
    help="Also what is so alike (0.8), or stands in another block.",
)
@click.option("--exact", is_flag=True, help="Leave out those that differ in typography.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where something stands twice.")
@json_option
def duplicates(
    shell: Shell, *, texts: tuple[str, ...], kind: str | None, near: float | None, exact: bool, exit_code: bool,
    as_json: bool,
) -> int:  # fmt: skip
    """Find captions and paragraphs that stand twice in a text.

    Without arguments, every article's latest revision is looked at. Files are read without any database.
    """
    if exact and near is not None:
        raise UsageError("--exact and --near contradict each other: leave one out")
    found = [
        (name, group)
        for name, group in _found(shell, texts, kind=kind, near=near)
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
