"""A desk reads one line before it reads a report; this module writes it, what matters first.

12 → 15 people; quote of Voronin altered; headline changed; 2 grafs added; caption repeats ¶3
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from wirediff.core.changes import Change, Fact
from wirediff.core.limits import LIMITS
from wirediff.core.weight import FURNITURE, whole_sentences

_PLAIN: Final = frozenset({"reversal", "number", "date"})
_WORDS: Final = frozenset({"negation", "hedge"})
_NOUN: Final = re.compile(r" [^\W\d_]{4,}")
_NAMES: Final = {"paragraph": "graf", "table": "row"}
_PRONOUNS: Final = frozenset({"He", "She", "It", "They", "I", "We"})
_SAYING: Final = r"(?:said|says|added|told|wrote|replied|warned|insisted)"
_NAME: Final = r"(?:[A-Z][\w'\u2019-]+ )*([A-Z][\w'\u2019-]+)"
_TITLE: Final = r"(?:[a-z][\w-]* ){0,5}"
_SPEAKER: Final = re.compile(
    rf"[\"\u201d] {_TITLE}{_NAME} {_SAYING}\b|[\"\u201d] {_SAYING} {_TITLE}{_NAME}|^{_NAME} {_SAYING}\b"
)


def summarize(changes: Sequence[Change]) -> str:
    """Say in one line what changed, facts first."""
    changed = [change for change in changes if change.op != "unchanged"]
    if not changed:
        return "nothing changed"
    if all(change.cosmetic for change in changed):
        return "only typography differs"
    return "; ".join(
        [*_facts(changed), *_fields(changed), *_grafs(changed), *_sentences(changed), *_repeats(changed)]
    ) or _reworded(changed)


def _reworded(changed: Sequence[Change]) -> str:
    """Say no more than is known: that words changed, not that they do not matter."""
    counts = Counter(_NAMES.get(change.kind, change.kind) for change in changed if not change.cosmetic)
    return ", ".join(f"{count} {kind}{'s' * (count > 1)} reworded" for kind, count in counts.items())


def _facts(changed: Sequence[Change]) -> Iterator[str]:
    # A figure says what happened; a word of doubt or a name says it next.
    found = [(fact, change) for change in changed for fact in change.facts]
    told = list(dict.fromkeys(_fact(*pair) for pair in sorted(found, key=lambda pair: _RANK[pair[0].type])))
    yield from told[: LIMITS.summary_facts]
    if len(told) > LIMITS.summary_facts:
        yield f"{len(told) - LIMITS.summary_facts} more fact{'s' * (len(told) > LIMITS.summary_facts + 1)}"


_RANK: Final = {
    kind: rank for rank, kind in enumerate("reversal number negation hedge quote name attribution date".split())
}


def _fact(fact: Fact, change: Change) -> str:
    what = fact.note or fact.type
    if fact.type == "quote" and fact.old and fact.new:
        return f"quote{_speaker(change)} altered"
    old, new = (_short(side) if side else None for side in (fact.old, fact.new))
    if old and new:
        return f"{old} \u2192 {new}{_counted(fact, change)}" if fact.type in _PLAIN else f"{what} {old} \u2192 {new}"
    if fact.type in _WORDS:
        what = f"\u201c{new or old}\u201d"
        return f"{what} added" if new else f"{what} gone"
    return f"{what} {new} added" if new else f"{what} {old} gone"


def _speaker(change: Change) -> str:
    """Give whose quotation it is, where the sentence says so plainly: " of Voronin"."""
    found = _SPEAKER.search("".join(hunk.text for hunk in change.hunks if hunk.op != "removed"))
    name = found and (found[1] or found[2] or found[3])
    return f" of {name}" if name and name not in _PRONOUNS else ""


def _counted(fact: Fact, change: Change) -> str:
    """Give what a figure counts, where the very next word says it: " people"."""
    for hunk, following in pairwise(change.hunks):
        if fact.type == "number" and hunk.op == "added" and hunk.text == fact.new and following.op == "equal":
            word = _NOUN.match(following.text)
            return word[0] if word else ""
    return ""


def _short(text: str) -> str:
    return text if len(text) <= LIMITS.summary_letters else text[: LIMITS.summary_letters - 1].rstrip() + "\u2026"


def _fields(changed: Sequence[Change]) -> Iterator[str]:
    for kind in ("headline", "caption"):
        if any(change.kind == kind and change.hunks and change.old and change.new for change in changed):
            yield f"{kind} changed"


def _grafs(changed: Sequence[Change]) -> Iterator[str]:
    counts = Counter(
        (change.op, change.kind) for change in changed
        if change.op != "edited" and change.kind not in FURNITURE and change.repeats is None
    )  # fmt: skip
    for op in ("added", "removed", "moved", "split", "merged"):
        for (what, kind), count in counts.items():
            if what == op:
                yield f"{count} {_NAMES.get(kind, kind)}{'s' * (count > 1)} {op}"


def _sentences(changed: Sequence[Change]) -> Iterator[str]:
    found = [change for change in changed if "sentence" in change.why and change.kind not in FURNITURE]
    for op in ("added", "removed"):
        count = sum(whole_sentences(change, op) for change in found)
        if count:
            yield f"{count} sentence{'s' * (count > 1)} {op}"


def _repeats(changed: Sequence[Change]) -> Iterator[str]:
    found = [change for change in changed if change.repeats is not None]
    for change in found[: LIMITS.summary_facts]:
        yield f"{_NAMES.get(change.kind, change.kind)} repeats \u00b6{change.repeats}"
    if len(found) > LIMITS.summary_facts:
        yield f"{len(found) - LIMITS.summary_facts} more repeat"
