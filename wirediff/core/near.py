"""A caption sent again with its typo mended stands twice as surely as one sent again untouched; this module finds it.

    3   A ferry lies off Port Elis, October 3, 2023
    18  A ferry lies off Port Ellis, October 3, 2023 (AP Photo)     near, 0.9 alike
    20  … as seen here. A ferry lies off Port Elis, October 3, 2023  … contained in a paragraph

Candidates share fingerprints (`core.fingerprint`), kept in a dictionary, so the work grows with the blocks. Each is
verified on the texts. All that stand in one class are alike, each with each, or, where they are very many, each with
its leader. Which class a text falls into depends on the texts and never on the order in which they come: the longest is
looked at first.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from wirediff.core.fingerprint import fingerprints
from wirediff.core.limits import LIMITS
from wirediff.core.lookalike import is_lookalike
from wirediff.core.resemblance import containment, jaccard, resemblance, shingles


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that may repeat: as it stands, and folded without what does not count (a caption's credit)."""

    text: str
    folded: str


@dataclass(slots=True)
class _Class:
    """Texts that are alike; the leader is the first of `members`."""

    members: list[int]


def near_classes(texts: Sequence[Candidate], at_least: float) -> list[list[int]]:
    """Sort texts into classes that are at least so alike (Jaccard of shingles); gives their indexes.

    The leader of a class, its longest text, is its first index. In a class of up to `LIMITS.near_members` texts any two
    are so alike, in a larger one each and the leader. A text that is like no other is a class of its own.
    """
    order = sorted(range(len(texts)), key=lambda at: (-len(texts[at].folded), texts[at].folded, texts[at].text))
    classes: list[_Class] = []
    equal: dict[str, _Class] = {}
    index = _Index()
    for at in order:
        folded = texts[at].folded
        home = equal.get(folded)
        if home is None:
            found = fingerprints(folded)
            home = _home(texts, at, [classes[number] for number in index.sharing(found)], at_least)
            if home is None:
                home = _Class([])
                index.post(found, len(classes))
                classes.append(home)
            equal[folded] = home
        home.members.append(at)
    return [one.members for one in classes]


class _Index:
    """Which leaders have a fingerprint: of very many the latest, as what stands everywhere says nothing."""

    def __init__(self) -> None:
        self._posted: dict[int, list[int]] = {}

    def post(self, found: Sequence[int], leader: int) -> None:
        """Keep a leader under its fingerprints."""
        for one in found:
            self._posted.setdefault(one, []).append(leader)

    def sharing(self, found: Sequence[int]) -> list[int]:
        """Give the leaders that share fingerprints with these, those that share most first."""
        shared: Counter[int] = Counter()
        for one in found:
            shared.update(self._posted.get(one, ())[-LIMITS.near_postings :])
        return sorted(shared, key=lambda leader: (-shared[leader], leader))[: LIMITS.near_candidates]


def _home(texts: Sequence[Candidate], at: int, candidates: Sequence[_Class], at_least: float) -> _Class | None:
    """Find the class whose leader a text is most like, among those of which it is like every member."""
    best, most = None, 0.0
    for one in candidates:
        alike = _alike(texts[at], texts[one.members[0]], at_least)
        if alike > most and _fits(texts, at, one, at_least):
            best, most = one, alike
    return best


def _fits(texts: Sequence[Candidate], at: int, home: _Class, at_least: float) -> bool:
    """Say whether a text that is like a class's leader is like the other members; of very many that is not asked."""
    if len(home.members) >= LIMITS.near_members:
        return True
    return all(_alike(texts[at], texts[other], at_least) for other in home.members[1:])


def _alike(one: Candidate, other: Candidate, at_least: float) -> float:
    """Give how alike two texts are, 0 where that is too little or they are two fillings of one template."""
    shorter, longer = sorted((len(one.folded), len(other.folded)))
    if shorter < at_least * longer:
        return 0.0
    alike = _resemblance(one.folded, other.folded)
    return alike if alike >= at_least and not is_lookalike(one.text, other.text) else 0.0


def _resemblance(one: str, other: str) -> float:
    """Give the resemblance of two folded texts; a text is cut into shingles once for all that it is held against."""
    if max(len(one), len(other)) > LIMITS.near_remembered:
        return resemblance(one, other)
    here, there = _shingles(one), _shingles(other)
    return jaccard(len(here), len(there), len(here & there))


_shingles = lru_cache(maxsize=4096)(shingles)


# ------------------------------------------------------------------------------------------ one text inside another one


def holders(texts: Sequence[Candidate], whole: Sequence[bool]) -> dict[int, int]:
    """Say which texts stand inside another one: the index of the text, and of the one that holds it.

    Only those that are `whole` are looked for. A text that stands in another one holds none itself: what stands in it
    stands in that one too.
    """
    order = sorted(range(len(texts)), key=lambda at: (-len(texts[at].folded), texts[at].folded, texts[at].text))
    split = {at: texts[at].folded.split(" ") for at in order}
    posted = _posted({at: split[at] for at in order if whole[at] and _is_tellable(texts[at].folded, split[at])})
    seeds = Counter(at for places in posted.values() for at, _ in places)
    held: dict[int, int] = {}
    for holder in order:
        if holder in held:
            continue
        for at, start in _inside(split[holder], seeds, posted):
            shorter = len(texts[at].folded) < len(texts[holder].folded)
            if at not in held and shorter and _stands(split[at], split[holder], start):
                held[at] = holder
    return held


_RUN = 3
"""Words in a row that are looked for, as in `core.fingerprint`."""


_Posted = dict[tuple[str, ...], list[tuple[int, int]]]
"""Runs of words, and the texts in which each begins at which word."""


def _posted(split: dict[int, list[str]]) -> _Posted:
    """Note a few runs of words of each text; what stands in very many says nothing."""
    posted: _Posted = {}
    for at, words in split.items():
        for place in _seeds(words):
            posted.setdefault(tuple(words[place : place + _RUN]), []).append((at, place))
    return {run: places for run, places in posted.items() if len(places) <= LIMITS.contained_postings}


def _is_tellable(folded: str, words: Sequence[str]) -> bool:
    return len(words) >= LIMITS.repeat_words and LIMITS.contained_letters <= len(folded) <= LIMITS.contained_longest


def _seeds(words: Sequence[str]) -> tuple[int, ...]:
    """Give where a few runs of three words begin, from the first to the last, spread over the text."""
    last = len(words) - _RUN
    few = LIMITS.fingerprints
    return tuple(range(last + 1)) if last < few else tuple(sorted({last * at // (few - 1) for at in range(few)}))


def _inside(words: Sequence[str], seeds: Counter[int], posted: _Posted) -> Iterator[tuple[int, int]]:
    """Give the texts of which half the seeds stand in these words, each with where most of them say it begins."""
    found: dict[tuple[int, int], set[int]] = {}
    for here, run in enumerate(zip(words, words[1:], words[2:], strict=False)):
        for at, place in posted.get(run, ()):
            found.setdefault((at, here - place), set()).add(place)
    best: dict[int, tuple[int, int]] = {}
    for (at, start), places in found.items():
        best[at] = max(best.get(at, (0, 0)), (len(places), -start))
    for at, (hits, start) in sorted(best.items(), key=lambda item: item[0]):
        if 2 * hits >= seeds[at]:
            yield at, -start


def _stands(small: Sequence[str], large: Sequence[str], start: int) -> bool:
    """Say whether a text stands in another one about there, to the letter or nearly, with all of its figures."""
    around = large[max(0, start - _RUN) : start + len(small) + _RUN]
    window, sought = " ".join(around), " ".join(small)
    if f" {sought} " in f" {window} ":
        return True
    figures = {word for word in small if any(map(str.isdigit, word))}
    return figures.issubset(around) and containment(sought, window) >= LIMITS.contained
