"""How a reader wants to see a report: how wide, in colour or not, with how much around each change."""

from dataclasses import dataclass

from wirediff.render.ink import PLAIN, Ink


@dataclass(frozen=True, slots=True)
class View:
    """`context` is the number of unchanged blocks around each change; `full` shows everything and shortens nothing."""

    width: int = 80
    ink: Ink = PLAIN
    context: int = 1
    full: bool = False
