"""A benchmark needs hundreds of news stories that nobody else owns; this module writes them from a grammar.

    [ferry] + a seed  ->  "A ferry with 340 passengers on board ran aground near Halwick on Tuesday, …"

The grammar stands in `texts/`: slots with their alternatives, sentences for any story, sentences a topic. A slot in
capitals is drawn once a story, so its people, places and firms run through it; no sentence pattern is used twice. The
same seed writes the same stories everywhere.
"""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

Story = tuple[tuple[str, ...], ...]
"""A story: its paragraphs, each a tuple of sentences."""

_TEXTS: Final = Path(__file__).parent / "texts"
_SLOT: Final = re.compile(r"\{(\w+)\}")
_SENTENCE_END: Final = re.compile("[.!?]+[\"'”’)]* +(?=[\"'“‘(A-Z0-9])")
_ABBREVIATED: Final = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Col|Lt|No)|\b[A-Z])\. +$")
_SMALL: Final = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS: Final = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

FIGURES: Final[dict[str, Callable[[random.Random], str]]] = {
    "n": lambda rng: rng.choice(_SMALL),
    "score": lambda rng: f"{rng.randrange(2, 6)}-{rng.randrange(2)}",
    "nn": lambda rng: str(rng.randrange(11, 99)),
    "nnn": lambda rng: str(rng.randrange(10, 99) * 10),
    "nnnn": lambda rng: f"{rng.randrange(11, 990) * 100:,}",
    "day": lambda rng: str(rng.randrange(1, 29)),
    "year": lambda rng: str(rng.randrange(1990, 2023)),
    "oldyear": lambda rng: str(rng.randrange(1870, 1985)),
    "ordinal": lambda rng: rng.choice(_ORDINALS),
    "clock": lambda rng: f"{rng.randrange(1, 12)}:{rng.randrange(0, 12) * 5:02} {rng.choice(('a.m.', 'p.m.'))}",
    "percent": lambda rng: f"{rng.randrange(2, 80)}{rng.choice(('', '.2', '.5', '.8'))} percent",
    "money": lambda rng: f"${rng.randrange(2, 95)}{rng.choice(('', '.4', '.7'))} {rng.choice(('million', 'billion'))}",
    "small": lambda rng: f"${rng.randrange(4, 90)}.{rng.choice(('00', '50', '80'))}",
}
"""What is counted or measured in a story, by its slot."""


def lists(name: str) -> dict[str, tuple[str, ...]]:
    """Read a file of the grammar: its alternatives by slot or topic, "" for those above the first heading."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in (_TEXTS / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
        elif line and not line.startswith("#"):
            found.setdefault(heading, []).extend(part.strip() for part in re.split(r" \|(?: |$)", line))
    return {key: tuple(alternatives) for key, alternatives in found.items()}


WORDS: Final = lists("words.txt")
TOPICS: Final = lists("topics.txt")
GENERAL: Final = lists("general.txt")[""]


class Writer:
    """Fills the slots of one story's sentences."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._cast: dict[str, str] = {}

    def sentence(self, pattern: str) -> str:
        """Give a pattern with every slot filled and a capital at its start."""
        text = self._fill(pattern)
        at = 1 if text.startswith('"') else 0
        return text[:at] + text[at].upper() + text[at + 1 :]

    def _fill(self, pattern: str) -> str:
        return _SLOT.sub(lambda match: self._slot(match[1]), pattern)

    def _slot(self, name: str) -> str:
        if name in FIGURES:
            return FIGURES[name](self._rng)
        if not name.isupper():
            return self._fill(self._rng.choice(WORDS[name]))
        if name not in self._cast:
            self._cast[name] = self._unused(name)
        return self._cast[name]

    def _unused(self, name: str) -> str:
        """Draw a name that no one else in the story bears."""
        while (drawn := self._fill(self._rng.choice(WORDS[name]))) in self._cast.values():
            pass
        return drawn


def write_story(rng: random.Random) -> Story:
    """Write one story of 12 to 85 paragraphs (a fifth of them is held back later), each of one to four sentences."""
    writer = Writer(rng)
    patterns = _patterns(rng)
    count = min(12 + int(rng.expovariate(1 / 10)), 85)
    sizes = rng.choices((1, 2, 3, 4), (50, 33, 12, 5), k=count)
    return tuple(tuple(writer.sentence(next(patterns)) for _ in range(size)) for size in sizes)


def _patterns(rng: random.Random) -> Iterator[str]:
    """Give a story's patterns: a lede, its topic's mixed with general ones, then (a long story) other topics'."""
    topics = sorted(TOPICS)
    rng.shuffle(topics)
    own = TOPICS[topics[0]]
    yield rng.choice(own[:3])
    mixed = [*own[3:], *rng.sample(GENERAL, len(own))]
    rest = [pattern for pattern in GENERAL if pattern not in mixed]
    others = [pattern for topic in topics[1:] for pattern in TOPICS[topic][3:]]
    for patterns in (mixed, rest, others):
        rng.shuffle(patterns)
        yield from patterns


def read_stories(folder: Path) -> list[Story]:
    """Read other source texts: a story a file, paragraphs parted by blank lines; too short ones are left out."""
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.rglob("*")) if path.is_file())
    stories = [
        tuple(split_sentences(" ".join(part.split())) for part in re.split(r"\n\s*\n", text) if part.strip())
        for text in texts
    ]
    return [story for story in stories if len(story) >= 10]


def split_sentences(text: str) -> tuple[str, ...]:
    """Cut a paragraph at its sentence ends; not wirediff's own way of doing it, so that a fault there shows."""
    found: list[str] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if not _ABBREVIATED.search(text[: match.end()]):
            found.append(text[start : match.end()].strip())
            start = match.end()
    return (*found, text[start:].strip())


def sources(count: int, seed: int, folder: Path | None = None) -> Sequence[Story]:
    """Give so many stories: written from the seed, or those of a folder in turn."""
    if folder is None:
        return [write_story(random.Random(f"story {seed} {number}")) for number in range(count)]
    stories = read_stories(folder)
    if not stories:
        raise SystemExit(
            f"{folder}: no story of ten paragraphs or more (a story a file, blank lines between paragraphs)"
        )
    return [stories[number % len(stories)] for number in range(count)]
