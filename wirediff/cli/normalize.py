"""`wirediff normalize`: a file as wirediff reads it, and which rules made it so."""

from collections import Counter
from dataclasses import asdict

import click

from wirediff.cli.inputs import parse_named, read_bytes
from wirediff.cli.shell import Shell, json_option, verb
from wirediff.core.lines import split_lines
from wirediff.core.model import FORMAT
from wirediff.formats.decode import decode
from wirediff.render import reading
from wirediff.render.escape import json_line


@verb("normalize")
@click.argument("file")
@click.option("--explain", is_flag=True, help="Say what each rule did, and of which kinds the blocks are.")
@json_option
def normalize(shell: Shell, *, file: str, explain: bool, as_json: bool) -> int:
    """Print FILE as wirediff reads it.

    That is its canonical text: what is hashed, stored and compared. - is standard input; nothing is stored. A block
    stands in a line of its own, with a blank line between two.
    """
    data = read_bytes(file)
    copy = parse_named(file, data)
    kinds = Counter(block.kind for block in copy.blocks)
    if not explain:
        shell.print([json_line(copy.as_dict())] if as_json else reading.render(copy.blocks))
        return 0
    uses = reading.rule_uses(copy, split_lines(decode(data).text))
    if as_json:
        shell.print([json_line({"wirediff": FORMAT, "rules": [asdict(use) for use in uses], "kinds": kinds})])
    else:
        shell.print([*reading.render_rules(uses, shell.ink), "", *reading.render_kinds(kinds, shell.ink)])
    return 0
