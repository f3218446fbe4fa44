"""The command line: arguments to the library, its answer to a renderer, and an exit code."""

from wirediff.cli.program import main

__all__ = ["main"]
