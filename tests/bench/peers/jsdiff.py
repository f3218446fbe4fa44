"""jsdiff, the `diff` package of npm, in node; the script beside this one times itself (wall time, warm)."""

import json
import os
from pathlib import Path

from peers import Measure, Pairs, run

INSTALL = "npm i diff in a folder, and WIREDIFF_NODE_MODULES=<folder>/node_modules"
_SCRIPT = str(Path(__file__).with_suffix(".js"))


def engines() -> dict[str, Measure]:
    """Give its comparison by words."""
    modules = os.environ.get("WIREDIFF_NODE_MODULES")
    if not modules:
        raise FileNotFoundError("WIREDIFF_NODE_MODULES is not set")

    def measure(pairs: Pairs) -> list[float]:
        return json.loads(run(["node", _SCRIPT, modules], json.dumps(pairs)))

    measure([("a", "b")])
    return {"jsdiff diffWords": measure}
