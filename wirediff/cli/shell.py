"""What a verb stands in: the streams, the colours, the width of the terminal, and which database is meant.

    wirediff --db desk.db --color always diff kremlin@r1 kremlin@r2

The options that every verb has may stand before the verb or after it. Colour is decided by the flag, then NO_COLOR,
then whether stdout is a terminal.
"""

import functools
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from wirediff.errors import InputError
from wirediff.render import View
from wirediff.render.escape import visible
from wirediff.render.ink import PLAIN, Ink

if TYPE_CHECKING:
    from wirediff.archive import Archive

_DATABASE: Final = "db/wirediff.db"
_META: Final = "wirediff."


@dataclass(frozen=True, slots=True)
class Shell:
    """The surroundings of one run of a verb."""

    database: Path
    ink: Ink
    width: int
    terminal: bool
    quiet: bool

    def archive(self, *, writing: bool = False, create: bool = False) -> "Archive":
        """Open the database, to read it unless it is said otherwise; only `create` makes one that is not there."""
        from wirediff.archive import Archive  # noqa: PLC0415 - two files are compared without waiting for SQLite

        return Archive(self.database, create=create, readonly=not writing, note=self.note)

    def archive_for(self, name: str) -> "Archive":
        """Open the database to look for a name that is no file; says both where there is neither."""
        if not self.database.exists():
            raise InputError(f"{name}: there is no such file, and no database {self.database} to look for it in")
        return self.archive()

    def view(self, *, context: int = 1, full: bool = False, output: Path | None = None) -> View:
        """Give the view that suits the terminal, or a file: a terminal's colours are none of a file's."""
        ink = PLAIN if output is not None and self.terminal else self.ink
        return View(width=self.width, ink=ink, context=context, full=full)

    @property
    def table_width(self) -> int | None:
        """Give the width that tables are cut to: none where another program reads them."""
        return self.width if self.terminal else None

    def print(self, rows: Iterable[str], *, flush: bool = False, output: Path | None = None) -> None:
        """Write rows to stdout, or to a file."""
        if output is not None:
            output.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8", errors="backslashreplace")
            return
        sys.stdout.writelines(f"{row}\n" for row in rows)
        if flush:
            sys.stdout.flush()

    def note(self, text: str) -> None:
        """Say something beside the data, on stderr; `--quiet` keeps it back."""
        if not self.quiet:
            complain(text)


def complain(text: str) -> None:
    """Write one line to stderr, after all that is on stdout."""
    sys.stdout.flush()
    sys.stderr.write(f"wirediff: {visible(' '.join(text.split()))}\n")
    sys.stderr.flush()


def _keep(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    if value is not None and value is not False:
        ctx.meta[_META + str(param.name)] = value


def shell_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a verb the options that all of them have."""
    kept: dict[str, Any] = {"expose_value": False, "callback": _keep}
    for option in (
        click.option("--debug", is_flag=True, help="Show the traceback of an error.", **kept),
        click.option("-q", "--quiet", is_flag=True, help="No notes on stderr, only errors.", **kept),
        click.option(
            "--color", type=click.Choice(["auto", "always", "never"]), help="Colour; auto: on a terminal.", **kept
        ),
        click.option("--db", metavar="PATH", help=f"The database: else $WIREDIFF_DB, else {_DATABASE}.", **kept),
    ):
        command = option(command)
    return command


def verb(name: str) -> Callable[[Callable[..., int]], click.Command]:
    """Make a function a verb of the command line; it is given the shell first and returns the exit code."""

    def declare(function: Callable[..., int]) -> click.Command:
        @functools.wraps(function)
        def run(**arguments: Any) -> int:
            return function(_shell(click.get_current_context()), **arguments)

        short = (function.__doc__ or "").splitlines()[0]
        return click.command(name, short_help=short)(shell_options(run))

    return declare


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a reading verb `--json`."""
    return click.option("--json", "as_json", is_flag=True, help="One JSON document in place of text.")(command)


def output_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a verb `--output FILE`."""
    path = click.Path(dir_okay=False, path_type=Path)
    return click.option("-o", "--output", type=path, metavar="FILE", help="Write to FILE, not to stdout.")(command)


def wants_traceback(ctx: click.Context | None) -> bool:
    """Say whether `--debug` was given."""
    return ctx is not None and bool(ctx.meta.get(_META + "debug"))


def _shell(ctx: click.Context) -> Shell:
    given = ctx.meta.get
    terminal = sys.stdout.isatty()
    return Shell(
        database=Path(given(_META + "db") or os.environ.get("WIREDIFF_DB") or _DATABASE),
        ink=Ink(_in_colour(given(_META + "color") or "auto", terminal)),
        width=shutil.get_terminal_size().columns,
        terminal=terminal,
        quiet=bool(given(_META + "quiet")),
    )


def _in_colour(flag: str, terminal: bool) -> bool:
    if flag != "auto":
        return flag == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return terminal and os.environ.get("TERM") != "dumb"
