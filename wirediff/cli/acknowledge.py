"""`wirediff acknowledge` and `wirediff acknowledgements`: repeats that are meant, and why."""

import click

from wirediff.cli.shell import Shell, json_option, verb
from wirediff.core.model import FORMAT
from wirediff.core.model import as_json as shaped
from wirediff.errors import UsageError
from wirediff.render import meant
from wirediff.render.escape import json_line


@verb("acknowledge")
@click.argument("block", metavar="[ARTICLE@rN#pN]", required=False)
@click.option("--pattern", metavar="TEXT", help="Instead of a block: every text that fits, * standing for anything.")
@click.option("--article", metavar="ARTICLE", help="The pattern holds in this article only.")
@click.option("--source", metavar="NAME", help="The pattern holds for texts of this source only.")
@click.option("--reason", metavar="TEXT", help="Why the repeat is meant.")
@click.option("--undo", metavar="NUMBER", type=int, help="Undo the acknowledgement of this number.")
@json_option
def acknowledge(
    shell: Shell, *, block: str | None, pattern: str | None, article: str | None, source: str | None,
    reason: str | None, undo: int | None, as_json: bool,
) -> int:  # fmt: skip
    """Say why a repeat is meant: it is counted from then on, and no longer flagged.

    Of a block, the texts of its group in that article are acknowledged; a new variant is flagged again.
    """
    if undo is not None:
        if block or pattern or article or source or reason:
            raise UsageError("--undo takes the number of an acknowledgement and nothing else")
        with shell.archive(writing=True) as archive:
            archive.withdraw(undo)
        shell.note(f"acknowledgement {undo} is undone")
        return 0
    if (block is None) == (pattern is None):
        raise UsageError("name one block, as in ferry@r1#p18, or a --pattern")
    if block and (article or source):
        raise UsageError("--article and --source go with --pattern: a block is acknowledged in its own article")
    if reason is None:
        raise UsageError("an acknowledgement needs a --reason: say in a few words why the repeat is meant")
    with shell.archive(writing=True) as archive:
        given = archive.acknowledge(block, reason=reason, pattern=pattern, article=article, source=source)
    rows = [json_line({"wirediff": FORMAT, **shaped(given)})] if as_json else meant.render([given], ink=shell.ink)
    shell.print(rows)
    return 0


@verb("acknowledgements")
@click.option("--all", "everything", is_flag=True, help="Those too that were undone.")
@json_option
def acknowledgements(shell: Shell, *, everything: bool, as_json: bool) -> int:
    """List the repeats that are meant, with the reasons."""
    with shell.archive() as archive:
        given = archive.acknowledgements(withdrawn=everything)
    if as_json:
        shell.print([json_line({"wirediff": FORMAT, "acknowledgements": shaped(given)})])
    else:
        shell.print(meant.render(given, ink=shell.ink))
        if not given:
            shell.note("nothing is acknowledged")
    return 0
