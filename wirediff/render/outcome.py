"""What became of an arrival, in one line for whoever watches the wire.

revised    kremlin-explains-airstrike r2  1 edited, 1 moved   caption stands twice (lines 3, 30)
rejected   wire/0007.txt  not text: it begins like a PDF
"""

from collections.abc import Mapping, Sequence
from typing import Any

from wirediff.core.model import Group
from wirediff.render import say
from wirediff.render.escape import visible


def line(document: Mapping[str, Any], groups: Sequence[Group]) -> str:
    """Say an outcome, given as its JSON document, and the repeats in the text."""
    outcome = f"{document['outcome']:<9}"
    problems = document["problems"]
    if document["outcome"] == "rejected":
        return visible(f"{outcome}  {document['input']}  {'; '.join(problem['message'] for problem in problems)}")
    odd = f"({', '.join(problem['code'] for problem in problems)})" if problems else ""
    said = f"{outcome}  {document['article']} r{document['revision']}  {say.arrival(document)}"
    also = say.elsewhere(document["elsewhere"])
    return visible("   ".join(part for part in [said, *map(say.repeat, groups), also, odd] if part))
