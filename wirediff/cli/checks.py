"""`wirediff verify` and `wirediff rebuild`: the database proves itself, and fills again what can be filled again."""

from wirediff.cli.shell import Shell, json_option, verb
from wirediff.core.model import FORMAT
from wirediff.core.model import as_json as shaped
from wirediff.render import say
from wirediff.render.escape import json_line, visible


@verb("verify")
@json_option
def verify(shell: Shell, *, as_json: bool) -> int:
    """Check every hash and the chain of revisions.

    Names what is broken and exits with 1; exits with 0 where everything is as it was stored.
    """
    with shell.archive() as archive:
        faults = archive.verify()
    if as_json:
        shell.print([json_line({"wirediff": FORMAT, "faults": shaped(faults)})])
    else:
        shell.print(visible(f"{fault.where}: {fault.message} ({fault.code})") for fault in faults)
        shell.note(f"{say.plural(len(faults), 'fault')} found" if faults else "everything is as it was stored")
    return int(bool(faults))


@verb("rebuild")
def rebuild(shell: Shell) -> int:
    """Fill the tables anew that are made from others."""
    with shell.archive(writing=True) as archive:
        shell.note(f"{say.plural(archive.rebuild(), 'revision')} read anew")
    return 0
