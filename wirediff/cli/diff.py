"""`wirediff diff`: what changed between two revisions, or two files."""

from dataclasses import replace

import click

import wirediff
from wirediff.cli.inputs import is_file, read_copy
from wirediff.cli.shell import Shell, json_option, verb
from wirediff.core.model import Copy, Report
from wirediff.errors import UsageError
from wirediff.render import RENDERERS


@verb("diff")
@click.argument("old")
@click.argument("new", required=False)
@click.option("--format", "layout", type=click.Choice(list(RENDERERS)), default="text", help="How it is said.")
@json_option
@click.option("--context", metavar="N", type=click.IntRange(min=0), default=1, help="Blocks around each change (1).")
@click.option("--all", "full", is_flag=True, help="Show what stayed too, and shorten nothing.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where something changed.")
def diff(
    shell: Shell, *, old: str, new: str | None, layout: str, context: int, full: bool, exit_code: bool, as_json: bool
) -> int:
    """Say what changed from OLD to NEW.

    Each is an address (ARTICLE@r3) or a file; - is standard input. ARTICLE alone compares its last two revisions, A..B
    stands for two. A name that is a file in this folder means the file; the article of that name is NAME@latest.

    \b
      ~ edited   + added    - removed   > moved   / split   & merged
      = stayed   … left out   ! a fact that changed

    Words are marked [-removed-]{+added+}; in colour, removed ones are amber and struck through, added ones bold blue.
    """  # noqa: D301 - click reads the backspace: these lines are not to be joined
    report = _compared(shell, old, new)
    shell.print(RENDERERS["json" if as_json else layout](report, shell.view(context=context, full=full)))
    return int(exit_code and report.changed)


def _compared(shell: Shell, old: str, new: str | None) -> Report:
    if new is None and is_file(old):
        raise UsageError(f"{old} alone cannot be compared: name a second file, or an article")
    names = [name for name in (old, new) if name is not None]
    if names == ["-", "-"]:
        raise UsageError("standard input can be one of the two texts, not both")
    if not any(map(is_file, names)):
        with shell.archive_for(names[0]) as archive:
            return archive.diff(*names)
    one, other = (_copy(shell, name) for name in names)
    report = wirediff.compare(one, other)
    return replace(report, old=replace(report.old, name=_name(names[0])), new=replace(report.new, name=_name(names[1])))


def _copy(shell: Shell, name: str) -> Copy:
    if is_file(name):
        return read_copy(name)
    with shell.archive_for(name) as archive:
        return archive.copy(name)


def _name(name: str) -> str:
    """Give the name that a report says; a stored text has its own."""
    return name if is_file(name) else ""
