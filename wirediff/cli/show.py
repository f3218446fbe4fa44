"""`wirediff show`: one revision, or one block of it."""

import sys

import click

from wirediff.cli.shell import Shell, verb
from wirediff.core.model import FORMAT, as_json
from wirediff.errors import UsageError
from wirediff.formats.decode import decode
from wirediff.render import reading
from wirediff.render.escape import json_line, visible


@verb("show")
@click.argument("revision")
@click.option("--raw", is_flag=True, help="The bytes as they were received.")
@click.option("--json", "json", is_flag=True, help="One JSON document, with every block.")
def show(shell: Shell, *, revision: str, raw: bool, json: bool) -> int:
    """Print the text of REVISION as wirediff holds it.

    ARTICLE is its latest revision, ARTICLE@r3 the third, ARTICLE@r3#p5 one block of it.
    """
    with shell.archive() as archive:
        place = archive.resolve(revision)
        if raw and (json or place.position):
            raise UsageError("--raw gives a whole revision as it came: leave out --json and #p")
        if raw:
            _print_raw(shell, archive.raw(revision))
            return 0
        copy = archive.copy(revision)
    block = copy.blocks[place.position - 1] if place.position else None
    if json and block:
        here = {"wirediff": FORMAT, "article": copy.article, "revision": copy.revision}
        shell.print([json_line(here | as_json(block))])
    elif json:
        shell.print([json_line(copy.as_dict())])
    else:
        shell.print(reading.render([block] if block else copy.blocks))
    return 0


def _print_raw(shell: Shell, data: bytes) -> None:
    """Write bytes as they are; to a terminal as text that cannot drive it."""
    if shell.terminal:
        shell.print([visible(decode(data).text, lines=True)])
    else:
        sys.stdout.buffer.write(data)
