"""`wirediff captions`: the captions of a text, part by part, with what a picture editor would ask about them."""

import click

from wirediff.cli.inputs import is_file, read_copy
from wirediff.cli.shell import Shell, json_option, verb
from wirediff.core.model import FORMAT
from wirediff.core.model import as_json as shaped
from wirediff.core.picture_desk import captions as captions_of
from wirediff.render import picture_list
from wirediff.render.escape import json_line


@verb("captions")
@click.argument("text", metavar="REVISION|PATH")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where there is something to ask about a caption.")
@json_option
def captions(shell: Shell, *, text: str, exit_code: bool, as_json: bool) -> int:
    """List the captions of REVISION: place, date, credit, and what is odd about them.

    A stored revision is held against the one before it: a file photo that is no longer marked as one is told.
    """
    if is_file(text):
        entries = captions_of(read_copy(text))
    else:
        with shell.archive_for(text) as archive:
            entries = archive.captions(text)
    if as_json:
        shell.print([json_line({"wirediff": FORMAT, "captions": shaped(entries)})])
    else:
        shell.print(picture_list.render(entries, ink=shell.ink, width=shell.width))
        if not entries:
            shell.note("there is no caption in it")
    return int(exit_code and any(entry.warnings for entry in entries))
