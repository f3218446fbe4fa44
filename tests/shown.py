"""What the documentation shows is what the commands print: the blocks of the README files are made with this.

    <!-- [[[cog from shown import run; run("diff old.txt new.txt") ]]] -->

`make check` fails where a page and the program no longer agree.
"""

import ast
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import cog
from click import Context

from wirediff.cli.program import program

_FOLDER = tempfile.TemporaryDirectory()
_ENVIRONMENT = os.environ | {"WIREDIFF_DB": f"{_FOLDER.name}/wirediff.db", "NO_COLOR": "1", "COLUMNS": "80"}


def run(*lines: str) -> None:
    """Show commands and what they print; all of one page share a database."""
    cog.outl("\n```console")
    for line in lines:
        cog.outl(f"$ wirediff {line}")
        cog.out(_printed("-m", "wirediff", *line.split()))
    cog.outl("```\n")


def python(code: str) -> None:
    """Show a program and what it prints."""
    cog.outl(f"\n```python\n{code.strip()}\n```\n\n```\n{_printed('-c', code)}```\n")


def commands() -> None:
    """Show every command with its one line."""
    cog.outl("\n| command | what it does |\n| --- | --- |")
    with Context(program) as context:
        for name in program.list_commands(context):
            command = program.get_command(context, name)
            cog.outl(f"| `wirediff {name}` | {command.get_short_help_str(100) if command else ''} |")
    cog.outl()


def _printed(*arguments: str) -> str:
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=_ENVIRONMENT, check=True)
    return done.stdout


def modules(folder: str) -> None:
    """Show every module of a folder with the first sentence of its docstring."""
    cog.outl("\n| module | |\n| --- | --- |")
    for path in sorted(Path(folder).glob("*.py")):
        said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        first = " ".join(said.partition("\n\n")[0].split()).replace("|", "\\|")
        cog.outl(f"| `{path.stem}` | {first} |")
    cog.outl()
