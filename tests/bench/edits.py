"""What a newsroom does to a story between two filings, done at random but with every sentence's id kept.

    "Police said three men died."  --word-->  "Police said nine men died."
                                   --phrase-->  "Police said late on Friday three men died."
                                   --rewrite-->  "Police said a barge had drifted."

Sentences are edited, added, removed and moved, paragraphs moved, split and merged, at the rates of a profile. New
words come from another story's text, so a rewrite is a salad of real words, not a paraphrase.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its provenance: it keeps its id whatever is done to its words."""

    id: int
    text: str


Draft = list[list[Sentence]]
"""A story in the making: its paragraphs, each a list of sentences."""


@dataclass(frozen=True, slots=True)
class Profile:
    """How much is changed: shares of the sentences, and for `reparted` of the paragraphs.

    `lede` is how often the first sentence is rewritten; `rewrite` how much of a rewritten sentence is new words;
    `light` the share of edits that change only a word, a figure or a phrase.
    """

    edited: float
    added: float
    removed: float
    moved: float
    reparted: float
    lede: float
    rewrite: tuple[float, float]
    light: float


PROFILES: Final = {
    "typical": Profile(0.176, 0.068, 0.036, 0.011, 0.02, 0.2, (0.2, 0.5), 0.7),
    "breaking": Profile(0.28, 0.22, 0.06, 0.05, 0.04, 0.9, (0.25, 0.55), 0.5),
    "heavy": Profile(0.45, 0.18, 0.18, 0.15, 0.08, 0.6, (0.3, 0.6), 0.35),
    "brutal": Profile(0.60, 0.25, 0.25, 0.25, 0.12, 0.8, (0.35, 0.6), 0.15),
    "salad": Profile(0.60, 0.25, 0.25, 0.25, 0.12, 0.8, (0.5, 0.7), 0.15),
}
"""Typical holds the rates counted in published news revisions; the others go beyond them.

Of brutal rewrites so much stays that pairs of neighbouring words find nine in ten changed sentences (`yardsticks.py`);
of salads they find every second one.
"""


class Editor:
    """Edits one draft in place, drawing new words from `bank` and new sentences from `held`.

    `went` are the ids of the sentences that were moved by themselves.
    """

    def __init__(self, draft: Draft, held: Sequence[Sentence], bank: Sequence[str], rng: random.Random) -> None:
        self.draft = draft
        self.went: set[int] = set()
        self._held = list(held)
        self._bank = bank
        self._rng = rng
        self._count = sum(map(len, draft))

    def edit(self, profile: Profile) -> None:
        """Do all that the profile asks for; removing first, so that no edit is lost, and adding last."""
        self._remove(self._times(profile.removed * self._count))
        self._rewrite(profile)
        self._move(self._times(profile.moved * self._count))
        self._split(profile.reparted)
        self._merge(profile.reparted)
        self._add(self._times(profile.added * self._count))

    def _times(self, expected: float) -> int:
        """Round up or down at random, so that the mean is met."""
        return int(expected) + (self._rng.random() < expected % 1)

    def _place(self) -> tuple[int, int]:
        """Draw a sentence: its paragraph and its index there."""
        sizes = [len(paragraph) for paragraph in self.draft]
        at = self._rng.choices(range(len(sizes)), sizes)[0]
        return at, self._rng.randrange(sizes[at])

    def _remove(self, budget: int) -> None:
        while budget > 0 and len(self.draft) > 3:
            at, within = self._place()
            whole = len(self.draft[at]) <= budget and self._rng.random() < 0.6
            budget -= len(self.draft[at]) if whole else 1
            if whole or len(self.draft[at]) == 1:
                del self.draft[at]
            else:
                del self.draft[at][within]

    def _rewrite(self, profile: Profile) -> None:
        for paragraph in self.draft:
            for at, sentence in enumerate(paragraph):
                if self._rng.random() < profile.edited:
                    light = self._rng.random() < profile.light
                    share = 0.0 if light else self._rng.uniform(*profile.rewrite)
                    paragraph[at] = replace(sentence, text=reworded(sentence.text, share, self._bank, self._rng))
        if self._rng.random() < profile.lede:
            lede = self.draft[0][0]
            share = self._rng.uniform(*profile.rewrite)
            self.draft[0][0] = replace(lede, text=reworded(lede.text, share, self._bank, self._rng))

    def _move(self, budget: int) -> None:
        """Move whole paragraphs for two thirds of the budget, single sentences for the rest."""
        while budget > 0:
            at, within = self._place()
            target = self._rng.choice([t for t in range(len(self.draft)) if t != at])
            if len(self.draft[at]) == 1 or (len(self.draft[at]) <= budget and self._rng.random() < 0.66):
                budget -= len(self.draft[at])
                self.draft.insert(target, self.draft.pop(at))
            else:
                budget -= 1
                paragraph = self.draft[target]
                sentence = self.draft[at].pop(within)
                paragraph.insert(self._rng.randrange(len(paragraph) + 1), sentence)
                self.went.add(sentence.id)

    def _split(self, share: float) -> None:
        for at in range(len(self.draft) - 1, -1, -1):
            paragraph = self.draft[at]
            if len(paragraph) > 1 and self._rng.random() < share:
                cut = self._rng.randrange(1, len(paragraph))
                self.draft[at : at + 1] = [paragraph[:cut], paragraph[cut:]]

    def _merge(self, share: float) -> None:
        for at in range(len(self.draft) - 2, -1, -1):
            if self._rng.random() < share:
                self.draft[at : at + 2] = [self.draft[at] + self.draft[at + 1]]

    def _add(self, budget: int) -> None:
        """Add held-back sentences: half as paragraphs of their own, half inside what stands."""
        while budget > 0 and self._held:
            size = min(self._rng.choice((1, 1, 2)), budget, len(self._held))
            fresh = [self._held.pop(0) for _ in range(size)]
            budget -= size
            if self._rng.random() < 0.5:
                self.draft.insert(self._rng.randrange(len(self.draft) + 1), fresh)
            else:
                paragraph = self._rng.choice(self.draft)
                at = self._rng.randrange(len(paragraph) + 1)
                paragraph[at:at] = fresh


def reworded(text: str, share: float, bank: Sequence[str], rng: random.Random) -> str:
    """Give a sentence that differs from `text`: this share of its words replaced, or for 0 one small change."""
    while True:
        words = text.split()
        if share:
            _rewrite(words, share, bank, rng)
        else:
            rng.choice((_figure, _word, _word, _phrase_in, _phrase_out))(words, bank, rng)
        if words and (new := _begun(" ".join(words), text)) != text:
            return new


def _begun(new: str, text: str) -> str:
    """Give a sentence a capital where the one that it was made from has one: whoever rewrites one does."""
    return new[0].upper() + new[1:] if text[0].isupper() else new


def _rewrite(words: list[str], share: float, bank: Sequence[str], rng: random.Random) -> None:
    """Replace stretches of one to five words, each at most once, the last word and its full stop kept."""
    left = max(1, round(share * len(words)))
    open_places = list(range(max(1, len(words) - 1)))
    pieces: list[str | list[str]] = list(words)
    while left > 0 and open_places:
        start = rng.choice(open_places)
        size = min(rng.randrange(1, 6), left)
        taken = [at for at in range(start, start + size) if at in open_places]
        for at in taken:
            open_places.remove(at)
            pieces[at] = []
        pieces[start] = _run(len(taken) + rng.choice((-1, 0, 0, 0, 1)), bank, rng)
        left -= len(taken)
    words[:] = [word for piece in pieces for word in (piece if isinstance(piece, list) else [piece])]


def _run(size: int, bank: Sequence[str], rng: random.Random) -> list[str]:
    start = rng.randrange(max(1, len(bank) - size))
    return [word.strip("\".,;:?!()'") for word in bank[start : start + max(size, 0)]]


def _figure(words: list[str], bank: Sequence[str], rng: random.Random) -> None:
    """Change one digit of one figure, or a word where there is none."""
    places = [at for at, word in enumerate(words) if any(map(str.isdigit, word))]
    if not places:
        _word(words, bank, rng)
        return
    at = rng.choice(places)
    digits = [i for i, sign in enumerate(words[at]) if sign.isdigit()]
    i = rng.choice(digits)
    words[at] = words[at][:i] + str(rng.randrange(1, 10)) + words[at][i + 1 :]


def _word(words: list[str], bank: Sequence[str], rng: random.Random) -> None:
    """Replace one to three words of four letters or more; names are such words too."""
    places = [at for at, word in enumerate(words[:-1]) if len(word) > 3] or [0]
    for at in rng.sample(places, min(len(places), rng.choice((1, 1, 1, 2, 3)))):
        words[at] = rng.choice([word for word in bank if len(word) > 3]).strip("\".,;:?!()'")


def _phrase_in(words: list[str], bank: Sequence[str], rng: random.Random) -> None:
    at = rng.randrange(1, len(words)) if len(words) > 1 else 0
    words[at:at] = _run(rng.randrange(2, 8), bank, rng)


def _phrase_out(words: list[str], bank: Sequence[str], rng: random.Random) -> None:
    """Cut two to seven words out of a long sentence; give a short one a phrase instead."""
    if len(words) < 11:
        _phrase_in(words, bank, rng)
        return
    size = rng.randrange(2, 8)
    at = rng.randrange(1, len(words) - size)
    del words[at : at + size]
