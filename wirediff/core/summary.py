"""A desk reads one line before it reads a report; this module writes it, what matters first.

12 → 15 people; headline changed; quote of Voronin altered; 2 grafs added; caption repeats ¶3; and 4 more

The order: the agency's own word (kill, hold, embargo, correction: see `core.report`), a toll, words that turned into
their opposite, other figures and dates, the headline, quotations, "not" and doubt, names, sources, captions,
paragraphs that came or went, a text that now stands twice, sentences, and last what only moved, was split or merged.
What turned and other figures are told first where they stand in the headline or the first paragraph; of one sort what
is only gone stands behind what changed. Three figures and two quotations are named before the next in line has its
turn; of more than seven things the rest are counted.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

from wirediff.core.alphabet import alphabet
from wirediff.core.carried import Carried
from wirediff.core.changes import Change, Fact, Travel, both_sides
from wirediff.core.facts.cue_words import FUNCTION_WORDS
from wirediff.core.limits import LIMITS
from wirediff.core.toll import counts_victims
from wirediff.core.weight import FURNITURE, whole_sentences

BETWEEN: Final = "; "
"""Stands between two things that the summary says …"""
BECAME: Final = " \u2192 "
"""… and between what a fact was and what it is."""

_GONE: Final = " gone"
_AUXILIARIES: Final = (
    "has|have|had|was|were|is|are|been|be|will|would|hat|haben|ist|sind|war|waren|wurde|wurden|a|ont|est|sont|ha|han"
)
_SUBJECT: Final = re.compile(rf"([^\W\d_]{{3,}}) (?:(?:{_AUXILIARIES}) )*$")
"""The word before a verb, and what may stand between: "prices have", "Umsatz"."""
_PLAIN: Final = frozenset({"reversal", "number", "date"})
_WORDS: Final = frozenset({"negation", "hedge"})
_NOUN: Final = re.compile(r" (?:basis points|[^\W\d_]{4,})")
_MEASURED: Final = re.compile(r"\d+[.,]\d{1,2}")
"""A figure with decimals alone counts nothing: the word behind "a magnitude of 6.2" is none it counts."""
_NO_NOUN: Final = frozenset({"first", "last"}).union(*FUNCTION_WORDS.values())
_NAMES: Final = {"paragraph": "graf", "table": "row"}
_PRONOUNS: Final = frozenset({"He", "She", "It", "They", "I", "We"})
_SAYING: Final = r"(?:said|says|added|told|wrote|replied|warned|insisted)"
_NAME: Final = r"(?:[A-Z][\w'\u2019-]+ )*([A-Z][\w'\u2019-]+)"
_TITLE: Final = r"(?:[a-z][\w-]* ){0,5}"
_SPEAKER: Final = re.compile(
    rf"[\"\u201d] {_TITLE}{_NAME} {_SAYING}\b|[\"\u201d] {_SAYING} {_TITLE}{_NAME}|^{_NAME} {_SAYING}\b"
)


def summarize(
    changes: Sequence[Change], travels: Sequence[Travel] = (), lead: int | None = None, *, facts: bool = True
) -> str:
    """Say in one line what changed, in the order above; `travels` are the sentences that went to another block.

    `lead` is the position of the new text's first paragraph. Where `facts` is false only what became of headline and
    paragraphs is said.
    """
    changed = [change for change in changes if change.op != "unchanged"]
    if not changed:
        return "nothing changed"
    if all(change.cosmetic for change in changed):
        return "only typography differs"
    carried = Carried(travels)
    return bounded(_parts(changed, carried, _facts(changed, carried, lead) if facts else [])) or _reworded(changed)


def bounded(parts: Sequence[str]) -> str:
    """Join what there is to say, the first things named and the others counted."""
    shown, more = parts[: LIMITS.summary_parts], len(parts) - LIMITS.summary_parts
    # "and 1 more" takes as much room as a thing itself.
    return BETWEEN.join([*shown, f"and {more} more"] if more > 1 else parts)


def _parts(changed: Sequence[Change], carried: Carried, facts: Sequence[tuple[int, str]]) -> list[str]:
    """Give all there is to say, what matters first."""
    figures, quotes, others = (
        [told for rank, told in facts if rank in ranks] for ranks in (_FIGURES, _QUOTES, _OTHERS)
    )
    first, second, grafs = LIMITS.summary_figures, LIMITS.summary_quotes, _counted_grafs(changed)
    return [
        *figures[:first], *_field(changed, "headline"), *quotes[:second], *others, *figures[first:],
        *quotes[second:], *_field(changed, "caption"), *_grafs(grafs, ("added", "removed")), *_repeats(changed),
        *_sentences(changed, carried), *_grafs(grafs, ("moved", "split", "merged")),
    ]  # fmt: skip


def _reworded(changed: Sequence[Change]) -> str:
    """Say no more than is known: that words changed, not that they do not matter."""
    counts = Counter(
        (_NAMES.get(change.kind, change.kind), "reworded" if change.op == "edited" else change.op)
        for change in changed
        if not change.cosmetic
    )
    return ", ".join(f"{count} {kind}{'s' * (count > 1)} {what}" for (kind, what), count in counts.items())


def _facts(changed: Sequence[Change], carried: Carried, lead: int | None) -> list[tuple[int, str]]:
    """Give each fact with its rank, in the order of the ranks; what says the same is told once."""
    ranks: dict[tuple[str | None, ...], tuple[int, str]] = {}
    names = [(fact.old, fact.new) for change in changed for fact in change.facts if fact.type == "name"]
    for change in changed:
        for rank, fact in _ranked(change, first=change.kind == "headline" or lead in change.new):
            if fact.type == "name" and any(_in_full(fact, *whole) for whole in names):
                continue
            told = _fact(fact, change, carried)
            plain = told.removeprefix("number ")
            told = f"toll {plain}" if rank == _RANKS["toll"] and plain != told else told
            # "3 → 15" in the headline is "three → 15" in the text.
            said = (fact.new and fact.new.lower(), fact.direction, fact.by) if fact.by else (plain.lower(),)
            ranks[said] = min(ranks.get(said, (rank, told)), (rank, told), key=lambda pair: pair[0])
    return sorted(ranks.values(), key=lambda pair: (pair[0], pair[1].endswith(_GONE)))


def _in_full(fact: Fact, old: str | None, new: str | None) -> bool:
    """Say whether a name is told in full elsewhere: "Tarnum" where "Ada Tarnum" is."""
    return f"{old}".endswith(f" {fact.old}") and f"{new}".endswith(f" {fact.new}")


_ORDER: Final = "toll first-reversal first-number first-date reversal number date quote negation hedge name attribution"
_RANKS: Final = {kind: rank for rank, kind in enumerate(_ORDER.split())}
_FIGURES: Final = frozenset(rank for kind, rank in _RANKS.items() if rank < _RANKS["quote"])
_QUOTES: Final = frozenset({_RANKS["quote"]})
_OTHERS: Final = frozenset(_RANKS.values()) - _FIGURES - _QUOTES


def _ranked(change: Change, *, first: bool) -> Iterator[tuple[int, Fact]]:
    """Give the facts of a change with their ranks; the sentences of its new text say which figures are tolls."""
    said: Sequence[str] = ()
    if any(fact.type == "number" for fact in change.facts):
        said = alphabet().sentences(both_sides(change.hunks)[1])
    for fact in change.facts:
        kind = "toll" if fact.type == "number" and _is_toll(fact, said) else fact.type
        # What is gone is no news, nor that a day is named now.
        told_first = first and fact.new is not None and (kind != "date" or fact.old is not None)
        yield _RANKS.get(f"first-{kind}" if told_first else kind, _RANKS[kind]), fact


def _is_toll(fact: Fact, said: Sequence[str]) -> bool:
    """Say whether a figure counts the dead or the hurt, in its sentence of the new text."""
    if fact.new is None or fact.sentence is None:
        return False
    return any(counts_victims(fact.new, one) for one in said[fact.sentence - 1 : fact.sentence])


def _fact(fact: Fact, change: Change, carried: Carried) -> str:
    what = fact.note or fact.type
    if fact.type == "quote" and fact.old and fact.new:
        return f"quote{_speaker(change)} altered"
    old, new = (_short(side) if side else None for side in (fact.old, fact.new))
    if old and new and fact.type == "reversal":
        return f"{_subject(fact, change)}{old}{BECAME}{new}"
    if old and new:
        became = f"{_without_unit(old, new) if fact.type == 'number' else old}{BECAME}{new}"
        return f"{became}{_counted(fact, change, carried)}" if fact.type in _PLAIN else f"{what} {became}"
    if fact.type in _WORDS:
        what = f"\u201c{new or old}\u201d"
        return f"{what} added" if new else f"{what} gone"
    noun = _counted(fact, change, carried) if new and fact.type == "number" else ""
    told = f"{new}{noun}" if noun else f"{what} {new or old}"
    return f"{told} {'added' if new else 'gone'}"


def _subject(fact: Fact, change: Change) -> str:
    """Give who or what turned, where the word before says it: "prices "."""
    said = alphabet().sentences(both_sides(change.hunks)[1])
    if fact.sentence is None or fact.new is None or fact.sentence > len(said):
        return ""
    found = re.search(rf"(?<!\w){re.escape(fact.new)}(?!\w)", said[fact.sentence - 1])
    before = _SUBJECT.search(said[fact.sentence - 1][: found.start()]) if found else None
    return f"{before[1]} " if before and before[1].lower() not in _NO_NOUN else ""


def _without_unit(old: str, new: str) -> str:
    """Give an old figure without what the new one ends with too: "3 months", "30 months" is "3"."""
    words, others = old.split(" "), new.split(" ")
    while len(words) > 1 and len(others) > 1 and words[-1] == others[-1]:
        words, others = words[:-1], others[:-1]
    return " ".join(words)


def _speaker(change: Change) -> str:
    """Give whose quotation it is, where the sentence says so plainly: " of Voronin"."""
    found = _SPEAKER.search(both_sides(change.hunks)[1])
    name = found and (found[1] or found[2] or found[3])
    return f" of {name}" if name and name not in _PRONOUNS else ""


def _counted(fact: Fact, change: Change, carried: Carried) -> str:
    """Give what a figure counts, where the very next word says it: " people"."""
    figure = fact.new if fact.type == "number" else None
    if figure is None or _MEASURED.fullmatch(figure):
        return ""
    runs = [change.hunks, *(travel.hunks for travel in carried.came(change))]
    for hunk, following in chain.from_iterable(map(pairwise, runs)):
        if hunk.op == "added" and hunk.text == figure and following.op == "equal":
            return _noun(following.text)
    if fact.old is None:
        added = "\n".join(hunk.text for run in runs for hunk in run if hunk.op == "added")
        found = re.search(rf"(?<!\w){re.escape(figure)}(?= )", added)
        return _noun(added[found.end() :]) if found else ""
    return ""


def _noun(text: str) -> str:
    word = _NOUN.match(text)
    return word[0] if word and word[0][1:].lower() not in _NO_NOUN else ""


def _short(text: str) -> str:
    return text if len(text) <= LIMITS.summary_letters else text[: LIMITS.summary_letters - 1].rstrip() + "\u2026"


def _field(changed: Sequence[Change], kind: str) -> Iterator[str]:
    if any(change.kind == kind and change.hunks and change.old and change.new for change in changed):
        yield f"{kind} changed"


def _counted_grafs(changed: Sequence[Change]) -> Counter[tuple[str, str]]:
    """Count the blocks to which more happened than an edit, by what did and by their kind."""
    return Counter([
        (change.op, change.kind) for change in changed
        if change.op != "edited" and change.kind not in FURNITURE and change.repeats is None
        and change.op in change.why  # not where all its sentences went elsewhere, or came from there
    ])  # fmt: skip


def _grafs(counts: Counter[tuple[str, str]], ops: Sequence[str]) -> Iterator[str]:
    for op in ops:
        for (what, kind), count in counts.items():
            if what == op:
                yield f"{count} {_NAMES.get(kind, kind)}{'s' * (count > 1)} {op}"


def _sentences(changed: Sequence[Change], carried: Carried) -> Iterator[str]:
    counts: Counter[str] = Counter()
    moved: set[int] = set()
    for change in changed:
        if change.kind not in FURNITURE:
            if carried.touches(change):
                moved.update(map(id, (*carried.left(change), *carried.came(change))))
            if "sentence" in change.why:
                counts.update(whole_sentences(change, carried))
    counts["moved"] = len(moved)
    for op in ("added", "removed", "moved"):
        if counts[op]:
            yield f"{counts[op]} sentence{'s' * (counts[op] > 1)} {op}"


def _repeats(changed: Sequence[Change]) -> Iterator[str]:
    for change in changed:
        if change.repeats is not None:
            yield f"{_NAMES.get(change.kind, change.kind)} repeats \u00b6{change.repeats}"
