"""`wirediff diff`: what changed between two revisions, or two files."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

import wirediff
from wirediff.cli.inputs import is_file, read_copy
from wirediff.cli.shell import Shell, json_option, output_option, verb
from wirediff.core.changes import Report
from wirediff.core.grain import with_grain
from wirediff.core.model import Copy
from wirediff.core.select import SELECTABLE, select
from wirediff.errors import UsageError
from wirediff.render import RENDERERS
from wirediff.render.stat import stat, steps_json

_NAMES = "an op (moved), a kind (headline), a weight (minor) or a reason (number); may be repeated"


@verb("diff")
@click.argument("old")
@click.argument("new", required=False)
@click.option("--format", "layout", type=click.Choice(list(RENDERERS)), default="text", help="How it is said.")
@json_option
@click.option("--stat", "stats", is_flag=True, help="One line a revision, from OLD to NEW; of ARTICLE, all of them.")
@click.option("--context", metavar="N", type=click.IntRange(min=0), default=1, help="Blocks around each change (1).")
@click.option("--all", "full", is_flag=True, help="Show what stayed too, and shorten nothing.")
@click.option("--only", metavar="WHAT", multiple=True, help=f"Only these changes: {_NAMES}.")
@click.option("--ignore", metavar="WHAT", multiple=True, help="Count these changes as unchanged: --ignore cosmetic.")
@click.option("--words", "grain", flag_value="words", default=True, help="Mark the words that changed (so it is).")
@click.option("--sentences", "grain", flag_value="sentences", help="Mark whole sentences.")
@click.option("--paragraphs", "grain", flag_value="paragraphs", help="Mark whole paragraphs.")
@output_option
@click.option("--exit-code", is_flag=True, help="Exit with 1 where something changed.")
def diff(
    shell: Shell, *, old: str, new: str | None, layout: str, context: int, full: bool, stats: bool, as_json: bool,
    only: tuple[str, ...], ignore: tuple[str, ...], grain: str, output: Path | None, exit_code: bool,
) -> int:  # fmt: skip
    """Say what changed from OLD to NEW.

    Each is an address (ARTICLE@r3) or a file; - is standard input. ARTICLE alone compares its last two revisions, A..B
    stands for two. A name that is a file in this folder means the file; the article of that name is NAME@latest.

    \b
      ~ edited   + added    - removed   > moved   / split   & merged
      = stayed   … left out   ! a fact that changed   < moved away (in two columns)

    Words are marked [-removed-]{+added+}; in colour, removed ones are amber and struck through, added ones bold blue.
    """  # noqa: D301 - click reads the backspace: these lines are not to be joined
    _refuse(layout, stats=stats, selected=[*only, *ignore])
    names = [name for name in (old, new) if name is not None]
    found = _steps(shell, names) if stats else (_compared(shell, names),)
    reports = [with_grain(select(report, only=only, ignore=ignore), grain) for report in found]
    view = shell.view(context=context, full=full, output=output)
    if stats:
        rows = steps_json(reports) if as_json else stat(reports, ink=view.ink, width=shell.table_width)
    else:
        rows = RENDERERS["json" if as_json else layout](reports[0], view)
    shell.print(rows, output=output)
    return int(exit_code and any(report.changed for report in reports))


def _refuse(layout: str, *, stats: bool, selected: Sequence[str]) -> None:
    """Refuse what cannot be meant together."""
    unknown = [name for name in selected if name not in SELECTABLE]
    if unknown:
        raise UsageError(f"no change is called {unknown[0]!r}: use {', '.join(sorted(SELECTABLE))}")
    if stats and layout != "text":
        raise UsageError(f"--stat is a table of its own: leave --format {layout} out, or use --json")
    if selected and layout == "unified":
        raise UsageError("the unified form tells every change: leave --only and --ignore out, or use another --format")


def _steps(shell: Shell, names: Sequence[str]) -> tuple[Report, ...]:
    """Give the report of every step between two revisions; two files are one step."""
    if any(map(is_file, names)):
        return (_compared(shell, names),)
    with shell.archive_for(names[0]) as archive:
        return archive.steps(*names)


def _compared(shell: Shell, names: Sequence[str]) -> Report:
    if len(names) == 1 and is_file(names[0]):
        raise UsageError(f"{names[0]} alone cannot be compared: name a second file, or an article")
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
