"""Duplicates are looked for in a sea of paragraphs; this module makes the sea, and says where the copies are.

    500 paragraphs, and among them no. 431 = no. 12 with another number in it: Planted("number", 12, 431)

Four in five are sentences of words that follow each other as often as in print (a Zipf law, with set phrases), the
rest are written from the grammar of `stories`, whose sentences are near twins of one another, as market copy is. One
in twelve is a copy of an earlier one, as desks make them. Paragraphs of real copy can take their place.
"""

import json
import random
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Final, NamedTuple

from stories import GENERAL, TOPICS, Writer

_SYLLABLES: Final = tuple(
    opening + vowel + closing
    for opening in "b br c ch d dr f fl g gr h j k l m n p pr qu r s sh sl st t th tr v w wh y z".split()
    for vowel in "a e i o u ea ou".split()
    for closing in ("", "n", "r", "st", "ck", "l", "ng")
)
_COMMON: Final = (
    "the of to in and a said on for that was is it by at from with as its he be has an not were have which will had but"
    " would or are they this been his their after more also one two year up about who new percent last than over no"
    " when million police government first people some could out into other before company week three against state"
).split()
_PLANTED: Final = 12


class Planted(NamedTuple):
    """A copy: how it was made, the number of the paragraph it was made from, and its own."""

    kind: str
    source: int
    copy: int


def written(count: int, seed: int) -> Iterator[str]:
    """Write so many paragraphs; the first of a smaller number are the same ones."""
    rng = random.Random(f"passages {seed}")
    words = _words(rng)
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))
    phrases = [" ".join(rng.choices(words, cum_weights=weights, k=rng.choice((3, 3, 4, 5)))) for _ in range(4000)]
    phrase_weights = list(accumulate(1 / (rank + 5) for rank in range(len(phrases))))
    patterns = [*GENERAL, *(pattern for topic in sorted(TOPICS) for pattern in TOPICS[topic])]
    for _ in range(count):
        if rng.random() < 0.2:
            writer = Writer(rng)
            yield " ".join(writer.sentence(pattern) for pattern in rng.sample(patterns, rng.choice((1, 2, 2, 3, 3, 4))))
        else:
            yield " ".join(
                _sentence(rng, words, weights, phrases, phrase_weights) for _ in range(rng.choice((1, 1, 2, 2, 3)))
            )


def _words(rng: random.Random) -> list[str]:
    made = dict.fromkeys("".join(rng.choices(_SYLLABLES, k=rng.choice((1, 2, 2, 2, 3)))) for _ in range(60_000))
    return [*_COMMON, *(word for word in made if word not in _COMMON)]


def _sentence(
    rng: random.Random, words: Sequence[str], weights: Sequence[float], phrases: Sequence[str], phrased: Sequence[float]
) -> str:
    size = rng.randrange(9, 30)
    found = rng.choices(words, cum_weights=weights, k=size)
    for at in range(0, size, 7):
        if rng.random() < 0.45:
            found[at] = rng.choices(phrases, cum_weights=phrased)[0]
    if rng.random() < 0.3:
        found[rng.randrange(len(found))] = f"{rng.randrange(2, 9000):,}"
    text = " ".join(found)
    return f"{text[0].upper()}{text[1:]}."


def read(path: Path) -> Iterator[str]:
    """Read paragraphs of real copy: of a folder of texts, or of a file (JSON lines with "old" and "new", or text)."""
    files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
    seen: set[str] = set()
    for file in files:
        text = file.read_text("utf-8", errors="replace")
        if file.suffix == ".jsonl":
            pairs = (json.loads(line) for line in text.splitlines())
            text = "\n\n".join(f"{pair['old']}\n\n{pair['new']}" for pair in pairs)
        for part in re.split(r"\n\s*\n|\n {3,}", text):
            paragraph = " ".join(part.split())
            if len(paragraph) >= 40 and paragraph not in seen:
                seen.add(paragraph)
                yield paragraph


def with_copies(paragraphs: Iterator[str], count: int, seed: int) -> tuple[list[str], list[Planted]]:
    """Give so many paragraphs, one in twelve a copy of one before it, and the list of the copies."""
    rng = random.Random(f"copies {seed}")
    texts: list[str] = []
    planted: list[Planted] = []
    while len(texts) < count:
        if len(texts) > 50 and rng.randrange(_PLANTED) == 0:
            source = rng.randrange(len(texts))
            kind = rng.choice(sorted(EDITS))
            planted.append(Planted(kind, source, len(texts)))
            texts.append(EDITS[kind](rng, texts[source]))
        elif (text := next(paragraphs, None)) is not None:
            texts.append(text)
        else:
            break
    return texts, planted


# ---------------------------------------------------------------------------------------- what a desk does to a copy


def _typo(rng: random.Random, text: str) -> str:
    at = rng.randrange(len(text) - 1)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def _number(rng: random.Random, text: str) -> str:
    found = list(re.finditer(r"\d+", text))
    if not found:
        return _word(rng, text)
    match = rng.choice(found)
    return f"{text[: match.start()]}{rng.randrange(2, 99)}{text[match.end() :]}"


def _word(rng: random.Random, text: str) -> str:
    words = text.split(" ")
    words[rng.randrange(len(words))] = rng.choice(("officials", "again", "yesterday", "Hallow", "nearly"))
    return " ".join(words)


def _put_in(rng: random.Random, text: str) -> str:
    words = text.split(" ")
    words.insert(rng.randrange(len(words)), rng.choice(("on Tuesday", "according to officials", "late", "the former")))
    return " ".join(words)


def _left_out(rng: random.Random, text: str) -> str:
    words = text.split(" ")
    at = rng.randrange(len(words))
    return " ".join(words[:at] + words[at + 2 :]) or text


def _cut(rng: random.Random, text: str) -> str:
    return text[: len(text) * 3 // 4]


def _file_photo(rng: random.Random, text: str) -> str:
    return f"FILE PHOTO: {text}"


def _credit(rng: random.Random, text: str) -> str:
    return f"{text} ({rng.choice(('Northern Press/J. Hale', 'Handout via Coastal News', 'Photo: M. Orr'))})"


def _shouted(rng: random.Random, text: str) -> str:
    return text.upper().replace(",", " --").rstrip(".")


def _three_edits(rng: random.Random, text: str) -> str:
    for edit in rng.sample((_typo, _number, _word, _put_in, _left_out), 3):
        text = edit(rng, text)
    return text


def _swapped(rng: random.Random, text: str) -> str:
    words = text.split(" ")
    half = len(words) // 2
    return " ".join(words[half:] + words[:half])


def _same(rng: random.Random, text: str) -> str:
    return text


EDITS: Final[dict[str, Callable[[random.Random, str], str]]] = {
    "equal": _same,
    "typo": _typo,
    "number": _number,
    "word": _word,
    "word put in": _put_in,
    "word left out": _left_out,
    "last quarter cut": _cut,
    "file photo": _file_photo,
    "credit": _credit,
    "capitals": _shouted,
    "three edits": _three_edits,
    "halves swapped": _swapped,
}
"""What a desk does to a paragraph that it uses again."""
