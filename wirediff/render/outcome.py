"""What became of an arrival, in one line for whoever watches the wire.

revised    kremlin-explains-airstrike r2  1 edited, 1 moved   caption stands twice (lines 3, 30)
rejected   wire/0007.txt  not text: it begins like a PDF
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from wirediff.core.groups import BlockRun, Group
from wirediff.render import say
from wirediff.render.escape import visible

_SHOWN: Final = 3
_GRAVE: Final = frozenset({"after-kill"})
"""What is odd about a text is named; these are told in full."""


def line(document: Mapping[str, Any], groups: Sequence[Group], runs: Sequence[BlockRun] = ()) -> str:
    """Say an outcome, given as its JSON document, and the repeats in the text."""
    outcome = f"{document['outcome']:<9}"
    problems = document["problems"]
    if document["outcome"] == "rejected":
        return visible(f"{outcome}  {document['input']}  {'; '.join(problem['message'] for problem in problems)}")
    grave = [problem["message"] for problem in problems if problem["code"] in _GRAVE]
    codes = [problem["code"] for problem in problems if problem["code"] not in _GRAVE]
    odd = [f"({', '.join(codes)})"] if codes else []
    said = f"{outcome}  {document['article']} r{document['revision']}  {say.arrival(document)}"
    also = say.elsewhere(document["elsewhere"])
    return visible(
        "   ".join(part for part in [said, _perhaps(document), *_repeats(groups, runs), also, *odd, *grave] if part)
    )


def _repeats(groups: Sequence[Group], runs: Sequence[BlockRun]) -> Iterator[str]:
    """Say what stands more than once: runs of blocks, then the first groups; what is meant is counted."""
    yield from map(say.run, runs)
    flagged = [group for group in groups if group.acknowledged is None]
    shown = flagged[: _SHOWN if not runs else 0]
    yield from map(say.repeat, shown)
    if len(flagged) > len(shown):
        yield f"{say.plural(len(flagged) - len(shown), 'repeat')}{' more' if shown else ''}"
    if len(flagged) < len(groups):
        yield f"{say.plural(len(groups) - len(flagged), 'repeat')} acknowledged"


def _perhaps(document: Mapping[str, Any]) -> str:
    proposed = document.get("proposed")
    if not proposed:
        return ""
    return f"perhaps a revision of {proposed['article']}: `wirediff accept {proposed['proposal']}`"
