"""The program itself: its verbs, and what becomes of an error.

$ wirediff show kremlin@r9
wirediff: kremlin-explains-airstrike has 3 revisions, no r9          one line, exit code 2
"""

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TextIO

import click

from wirediff import __version__
from wirediff.cli.acknowledge import acknowledge, acknowledgements
from wirediff.cli.across import clusters
from wirediff.cli.captions import captions
from wirediff.cli.checks import rebuild, verify
from wirediff.cli.deciding import accept, decisions, merge, proposals, reject, split, undo
from wirediff.cli.diff import diff
from wirediff.cli.duplicates import duplicates
from wirediff.cli.ingest import ingest
from wirediff.cli.listing import articles, log
from wirediff.cli.normalize import normalize
from wirediff.cli.shell import complain, shell_options, wants_traceback
from wirediff.cli.show import show
from wirediff.errors import WirediffError

_INTERRUPTED: Final = 130
_PIPE_CLOSED: Final = 141


@click.group("wirediff", context_settings={"help_option_names": ["-h", "--help"]})
@shell_options
@click.version_option(__version__, message="wirediff %(version)s")
def program() -> None:
    """Keep every revision of a wire story, and say what changed from one to the next.

    Two texts are compared without any database: wirediff diff OLD.txt NEW.txt
    """


for _verb in (
    ingest, diff, duplicates, clusters, captions, acknowledge, acknowledgements, articles, log, show, verify, rebuild,
    normalize,
):  # fmt: skip
    program.add_command(_verb)
for _verb in (proposals, accept, reject, merge, split, undo, decisions):
    program.add_command(_verb)


def main() -> None:
    """Run the command line; the entry point of the package."""
    # A stream that was closed (">&-") is None, and what is written to it is lost on purpose.
    sys.stdout = sys.stdout or Path(os.devnull).open("w")  # noqa: SIM115 - it stands to the end
    sys.stderr = sys.stderr or Path(os.devnull).open("w")  # noqa: SIM115 - it stands to the end
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        _speak_utf_8(stream)
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code."""
    ctx = None
    try:
        ctx = program.make_context("wirediff", list(arguments))
        with ctx:
            code = program.invoke(ctx)
        sys.stdout.flush()
    except click.exceptions.Exit as error:
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        return _INTERRUPTED
    except BrokenPipeError:
        # What reads our output has seen enough; Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    except Exception as error:  # noqa: BLE001 - the contract: no traceback unless it is asked for
        if wants_traceback(ctx):
            traceback.print_exc()
        return _said(error)
    else:
        return int(code or 0)


def _said(error: Exception) -> int:
    """Say an error in one line; give its exit code."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
    elif isinstance(error, click.UsageError):
        path = error.ctx.command_path if error.ctx else "wirediff"
        complain(f"{error.format_message().rstrip('.')}; see '{path} --help'")
    elif isinstance(error, WirediffError):
        complain(str(error))
        return error.exit_code
    elif isinstance(error, OSError):
        complain(f"{error.filename or 'output'}: {error.strerror or error}")
    else:
        complain(f"this is a bug in wirediff: {type(error).__name__}: {error}; --debug shows where")
    return 2


def _speak_utf_8(stream: TextIO | None) -> None:
    """Make a stream UTF-8 whatever the locale says."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8", errors="backslashreplace")
