"""What a table of opposites holds: pairs of words, by how much of a change it takes to tell one from a rewording.

    ("rose climbed", "fell slid")

A pair holds the words of either side; words on one side say much the same. "struck_down" is two words, and where they
stand together neither is read alone.
"""

from typing import NamedTuple


class Opposites(NamedTuple):
    """The opposites of one language.

    `plain` ones count in any short hunk. So do `mutual` ones, but not where two changed places: "Varn beat Quell" says
    what "Quell lost to Varn" says. `close` ones have many senses, and count only where one stands just where the other
    stood. `quiet` words have a word in them that turns nothing round here.
    """

    plain: tuple[tuple[str, str], ...] = ()
    mutual: tuple[tuple[str, str], ...] = ()
    close: tuple[tuple[str, str], ...] = ()
    quiet: str = ""
