"""wikidiff2, Wikipedia's C++ engine, inside PHP; the script beside this one times itself."""

import json
from pathlib import Path

from peers import Measure, Pairs, lines, run

INSTALL = "apt-get install php-cli php-wikidiff2"
_SCRIPT = str(Path(__file__).with_suffix(".php"))


def engines() -> dict[str, Measure]:
    """Give its table of words; one process a round, warm."""

    def measure(pairs: Pairs) -> list[float]:
        return json.loads(run(["php", _SCRIPT], json.dumps([[lines(old), lines(new)] for old, new in pairs])))

    measure([("a", "b")])
    return {"wikidiff2": measure}
