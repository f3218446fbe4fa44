"""The alignment of two texts becomes a report: each change with its words, facts and weight, in reading order.

compare(old, new).summary  ->  "12 \u2192 15; quote altered; 2 grafs added"
"""

from collections.abc import Sequence
from itertools import islice
from typing import Any, Final

from wirediff.core.align import align
from wirediff.core.alphabet import alphabet
from wirediff.core.carried import Carried
from wirediff.core.changes import OPS, Change, Changes, Draft, Report, Side, Travel
from wirediff.core.drafts import Drafts
from wirediff.core.elsewhere import Elsewhere
from wirediff.core.facts.stretch import language_of
from wirediff.core.meaning import facts_of
from wirediff.core.model import Block, Copy
from wirediff.core.summary import BETWEEN, summarize
from wirediff.core.travels import travels
from wirediff.core.weight import NOTICES, weigh

_OPENING: Final = 4
"""So many paragraphs tell the language of a text."""


def compare(old: Copy, new: Copy) -> Report:
    """Compare two texts; the same two texts give the same report on every machine."""
    letters, language = alphabet(), _language(new)
    alignment = align(old.blocks, new.blocks, letters)
    drafts = Drafts(old.blocks, new.blocks, alignment, letters)
    parts = [drafts.part(found) for found in alignment]
    went = travels([part for part in parts if isinstance(part, Draft)], old.blocks, new.blocks, letters, language)
    carried, texts = Carried(went), Elsewhere(old.blocks, new.blocks)
    changes = Changes([finished(part, carried, texts, language) if isinstance(part, Draft) else part for part in parts])
    notices = _notices(old, new)
    return Report(
        old=_side(old),
        new=_side(new),
        coarse=drafts.coarse,
        travels=went,
        changes=changes,
        notices=notices,
        **totals(changes, notices, went, new.blocks),
    )


def totals(
    changes: Changes, notices: Sequence[str], travels: Sequence[Travel], blocks: Sequence[Block]
) -> dict[str, Any]:
    """Sum changes up as a report has it: counts, whether only typography differs, and the line that says it first.

    `blocks` are those of the new text.
    """
    lead = next((block.position for block in blocks if block.kind == "paragraph"), None)
    counts = dict.fromkeys(OPS, 0) | {"unchanged": changes.kept}
    for change in changes.differing:
        counts[change.op] += 1
    # The words of a bare kill, of why and of which story, are no news of what the story tells.
    killed = "kill" in notices and counts["removed"] > counts["unchanged"] + counts["edited"] + counts["moved"]
    return {
        "counts": counts,
        "cosmetic": bool(changes.differing) and all(change.cosmetic for change in changes.differing),
        "summary": BETWEEN.join((*notices, summarize(changes.differing, travels, lead, facts=not killed))),
    }


def _notices(old: Copy, new: Copy) -> tuple[str, ...]:
    """Give the agency's own words that change what a text is good for: a kill is no detail, nor that one is gone."""
    before, after = ({mark.kind for mark in copy.marks} for copy in (old, new))
    gone = [f"{kind} gone" for kind in NOTICES if kind in before - after and kind != "correction"]
    return (*gone, *(kind for kind in NOTICES if kind in after - before))


def _side(copy: Copy) -> Side:
    return Side(copy.article, copy.revision, copy.hash, copy.blocks)


def _language(copy: Copy) -> str:
    """Give the language a text says it is in, or the one that its first paragraphs look like: an alert has none."""
    paragraphs = (block.text for block in copy.blocks if block.kind == "paragraph")
    opening = list(islice(paragraphs, _OPENING)) or [block.text for block in copy.blocks[:_OPENING]]
    return language_of(" ".join(opening), copy.language)


def finished(draft: Draft, carried: Carried, texts: Elsewhere, language: str) -> Change:
    """Give a change with the facts that changed in it, its weight and the reasons for that."""
    touched = carried if carried.touches(draft) else None
    facts = () if draft.cosmetic else texts.news(facts_of(draft, touched, language))
    if facts:
        draft = draft._replace(facts=facts)
    return draft.weighed(*weigh(draft, touched))
