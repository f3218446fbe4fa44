"""Of a long story only what changed is shown, with a little around it; this module says what is left out.

= = ~ = = = = +   with one block of context   ->   =  ~  =  (2 left out)  =  +
"""

from collections.abc import Iterator, Sequence

from wirediff.core.changes import Change


def excerpt(changes: Sequence[Change], context: int) -> Iterator[Change | int]:
    """Give the changes with `context` unchanged blocks around each, and the numbers of blocks left out between."""
    shown = _shown(changes, context)
    start = 0
    while start < len(changes):
        end = start
        while end < len(changes) and shown[end] == shown[start]:
            end += 1
        # "1 left out" takes as much room as the block itself.
        if shown[start] or end - start == 1 <= context:
            yield from changes[start:end]
        else:
            yield end - start
        start = end


def _shown(changes: Sequence[Change], context: int) -> list[bool]:
    shown = [False] * len(changes)
    until, since = -1, len(changes)
    for at, change in enumerate(changes):
        until = at + context if change.op != "unchanged" else until
        shown[at] = at <= until
    for at in reversed(range(len(changes))):
        since = at - context if changes[at].op != "unchanged" else since
        shown[at] = shown[at] or at >= since
    return shown
