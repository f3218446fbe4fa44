"""The real command, run as a process of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_NEUTRAL = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM", "WIREDIFF_DB", "PYTHONUTF8", "PYTHONIOENCODING", "LC_ALL")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run left behind."""

    code: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        """Give stdout as text; it is UTF-8 whatever the locale."""
        return self.raw.decode()

    @property
    def json(self) -> Any:
        """Give stdout as the one JSON document it must be."""
        return json.loads(self.out)


def wirediff(*arguments: str | Path, cwd: Path, stdin: bytes = b"", **environment: str) -> Ran:
    """Run `wirediff` in a folder, with nothing of the tester's own settings in the environment."""
    env = {name: value for name, value in os.environ.items() if name not in _NEUTRAL} | environment
    command = [sys.executable, "-m", "wirediff", *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, input=stdin, env=env, capture_output=True, timeout=120, check=False)
    return Ran(done.returncode, done.stdout, done.stderr.decode())
