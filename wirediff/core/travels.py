"""A paragraph is not the smallest thing that moves; this module finds the sentences that went to another one.

¶3 "[-Police said 12 people died. -]The court sits on Monday."  ¶7 "… a week later. {+Police said 15 people died.+}"
->  Travel(old=3, new=7, text="Police said 15 people died.", sentence=2, hunks="Police said [-12-]{+15+} people died.")

A sentence that is the same word for word is found wherever it went. One that was reworded on the way is taken for
the same by what it says: its words but for names, verbs of saying and small ones, by their first letters and in any
order. A frame that two statements share ("Prime Minister Renn said that …") makes no move.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from wirediff.core.alphabet import MARKS, Alphabet
from wirediff.core.canonical import comparison_key
from wirediff.core.changes import Draft, Travel
from wirediff.core.facts.lexicon import EVERY_SAYING
from wirediff.core.limits import LIMITS
from wirediff.core.lookalike import is_lookalike
from wirediff.core.model import Block
from wirediff.core.pieces import COMMON_WORDS
from wirediff.core.sentences import size
from wirediff.core.similar import similar_pairs
from wirediff.core.words import compare_encoded

_SAYS_LITTLE: Final = COMMON_WORDS.union(EVERY_SAYING)


class _Sentence(NamedTuple):
    """A sentence that left its block or came to it: its change, by its index, and the letters kept there before it.

    `number` counts, from 1, in the change's text.
    """

    change: int
    kept: int
    block: int
    number: int
    text: str
    tokens: tuple[str, ...]


def travels(
    changes: Sequence[Draft], old: Sequence[Block], new: Sequence[Block], letters: Alphabet, language: str = "en"
) -> tuple[Travel, ...]:
    """Find the sentences that left one block and came to another, in the order of where they came to.

    A sentence of `LIMITS.travel_letters` counts where nearly all of it (`LIMITS.travel_marked`), but for the marks
    around it, was removed from its block, or added to it. In German a capital makes no name.
    """
    left = _sentences(changes, "removed", old, letters)
    come = _sentences(changes, "added", new, letters) if left else {}
    same = [key for key in come if key in left]
    found = [_travel(left[key], come[key], letters) for key in same if not _edited(left[key], come[key])]
    for key in same:
        del left[key], come[key]
    found += _reworded(list(left.values()), list(come.values()), letters, language)
    return tuple(sorted(found, key=lambda travel: (travel.new, travel.sentence, travel.old)))


def _reworded(
    left: Sequence[_Sentence], come: Sequence[_Sentence], letters: Alphabet, language: str
) -> Iterator[Travel]:
    """Pair sentences that say the same in other words; within one change that is an edit, and its hunks tell it.

    None is looked for among more than `LIMITS.matrix_cells` pairs, which is five hundred sentences that went and came.
    """
    if len(left) * len(come) > LIMITS.matrix_cells:
        return
    olds, news = ([_said(one.tokens, letters, language) for one in side] for side in (left, come))
    scored = similar_pairs(olds, news, LIMITS.travel_in_place)
    # Of two that say as much, the one in its own block is the sentence: a name tells the other from it.
    pairs = [
        (not _edited(left[a], come[b]), -score - _at_home(left[a], come[b]), -score, a, b) for score, a, b in scored
    ]
    gone: set[int] = set()
    here: set[int] = set()
    for moved, _, score, a, b in sorted(pairs):
        shared = round(-score * (len(olds[a]) + len(news[b])) / 2)
        if a in gone or b in here or shared < LIMITS.travel_words:
            continue
        grown = shared >= LIMITS.travel_grown and shared >= LIMITS.travel_held * min(len(olds[a]), len(news[b]))
        less = min(LIMITS.travel_less, LIMITS.travel_each * (shared - LIMITS.travel_words))
        if moved and not grown and not _same(less - score, left[a].text, come[b].text):
            continue
        gone.add(a)
        here.add(b)
        if moved:
            yield _travel(left[a], come[b], letters)


def _same(score: float, one: str, other: str) -> bool:
    """Say whether two sentences are one by how much of what they say both do."""
    return score >= LIMITS.travel_sure or (score >= LIMITS.travel_alike and not is_lookalike(one, other))


def _travel(one: _Sentence, other: _Sentence, letters: Alphabet) -> Travel:
    if one.text == other.text:
        return Travel(one.block, other.block, other.text, other.number)
    words = compare_encoded(letters.read(one.text), letters.read(other.text))
    alike, cosmetic = min(0.99, round(words.similarity, 2)), comparison_key(one.text) == comparison_key(other.text)
    return Travel(one.block, other.block, other.text, other.number, alike, words.hunks, cosmetic)


def _edited(one: _Sentence, other: _Sentence) -> bool:
    """Say whether a sentence became another where it stood: within one change, with as much kept before it."""
    return one.change == other.change and one.kept == other.kept


def _at_home(one: _Sentence, other: _Sentence) -> float:
    return LIMITS.travel_home if one.change == other.change else 0.0


def _said(tokens: tuple[str, ...], letters: Alphabet, language: str) -> str:
    """Give what a sentence says: one character for each word that tells it from others, in an order of their own.

    The common subsequence of two such strings is what both say.
    """
    return "".join(sorted(map(letters.__getitem__, _stems(tokens, language == "de"))))


@lru_cache(maxsize=10_000)
def _stems(tokens: tuple[str, ...], capitals: bool) -> tuple[str, ...]:
    """Give what tells a sentence from others; of a short one its first word too, whose capital makes no name."""
    stems = [stem for token in tokens if (stem := _stem(token, capitals))]
    if len(stems) <= LIMITS.travel_words and tokens and (first := _stem(tokens[0].lower(), capitals)):
        stems.append(first)
    return tuple(stems)


@lru_cache(maxsize=50_000)
def _stem(token: str, capitals: bool) -> str:
    """Give the first letters of a word that says something, a figure as it is; "" for any other token."""
    word = token.strip(MARKS)
    if word[:1].isdigit():
        return word
    low = word.lower()
    name = not capitals and low[:1] != word[:1]
    small = len(word) == size(word) < LIMITS.travel_word  # a Chinese sign is a word
    return "" if not word or name or small or low in _SAYS_LITTLE or "//" in low else low[: LIMITS.retold_stem]


# ----------------------------------------------------------------------------------------- what went and what came


def _sentences(changes: Sequence[Draft], op: str, blocks: Sequence[Block], letters: Alphabet) -> dict[str, _Sentence]:
    """Give the long sentences that are gone or new, by their codes, each where it stands first."""
    found: dict[str, _Sentence] = {}
    for at, change in enumerate(changes):
        if any([hunk.op == op and len(hunk.text) >= LIMITS.travel_hunk for hunk in change.hunks]):  # noqa: C419 - faster
            positions = change.old if op == "removed" else change.new
            side = [blocks[position - 1] for position in positions]
            spans = _spans(change, op) if len(change.hunks) > 1 else None
            for codes, sentence in _inside(spans, at, side, letters):
                found.setdefault(codes, sentence)
    return found


def _spans(change: Draft, op: str) -> list[tuple[int, int, int]]:
    """Give where the hunks of one kind begin and end in the text of their side, and the letters kept before each."""
    spans, at, kept = [], 0, 0
    for hunk in change.hunks:
        if hunk.op == op:
            spans.append((at, at + len(hunk.text), kept))
            at += len(hunk.text)
        elif hunk.op == "equal":
            at += len(hunk.text)
            kept += len(hunk.text)
    return spans


def _inside(
    spans: Sequence[tuple[int, int, int]] | None, change: int, blocks: Sequence[Block], letters: Alphabet
) -> Iterator[tuple[str, _Sentence]]:
    """Give the sentences of blocks that lie in the spans, or all; blocks follow each other as lines of one text."""
    offset = before = 0
    for block in blocks:
        read = letters.read(block.text)
        for text, begin, end, first, last in read.long_sentences:
            kept = 0 if spans is None else _kept(spans, offset + begin, offset + end)
            if kept is not None:
                number = before + bisect_left(read.ends, last) + 1
                yield (
                    read.codes[first:last],
                    _Sentence(change, kept, block.position, number, text, read.tokens[first:last]),
                )
        offset += len(block.text) + 1
        before += len(read.ends)


def _kept(spans: Sequence[tuple[int, int, int]], begin: int, end: int) -> int | None:
    """Give the letters that stayed before a sentence, from one letter up to another, if nearly all is in spans."""
    within = [span for span in spans if span[0] < end and begin < span[1]]
    if not within:
        return None
    marked = sum([min(b, end) - max(a, begin) for a, b, _ in within])
    return within[0][2] if marked >= LIMITS.travel_marked * (end - begin) else None
