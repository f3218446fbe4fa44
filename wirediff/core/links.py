"""A paragraph may be edited, moved, split or merged at once; links between old and new blocks hold all of it.

    old 4 -> new 5            edited (and perhaps moved)
    old 4 -> new 5, new 6     split
    old 4, old 5 -> new 6     merged

Links form stars: one block on one side, one or several on the other, so that every block stands in one change.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class Links:
    """Links between the blocks of two sides by their indexes, kept in the shape of stars."""

    to_new: dict[int, list[int]] = field(default_factory=dict)
    to_old: dict[int, list[int]] = field(default_factory=dict)

    def add(self, old: int, new: int) -> bool:
        """Link two blocks if the star stays one; say whether they are linked now."""
        here, there = self.to_new.get(old), self.to_old.get(new)
        if not here and not there:
            self.to_new[old], self.to_old[new] = [new], [old]
            return True
        if here and new in here:
            return True
        if here and there:
            return False
        if there and any(len(self.to_new[other]) > 1 for other in there):
            return False
        if here and any(len(self.to_old[other]) > 1 for other in here):
            return False
        self.to_new.setdefault(old, []).append(new)
        self.to_old.setdefault(new, []).append(old)
        return True

    def around(self, pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Give the links that hang together with any of these pairs, whose choice they can bear on."""
        found: dict[tuple[int, int], None] = {}
        waiting = list(pairs)
        while waiting:
            old, new = waiting.pop()
            for pair in (*((old, j) for j in self.to_new.get(old, ())), *((i, new) for i in self.to_old.get(new, ()))):
                if pair not in found:
                    found[pair] = None
                    waiting.append(pair)
        return list(found)

    def choose(self, weights: Mapping[tuple[int, int], float], sure: Container[tuple[int, int]] = ()) -> None:
        """Link anew, of these pairs those that stay stars: a partner for each, the heaviest first, then second ones.

        All links that hang together with a pair must be among them. Of a sure pair no block is left alone: a sentence
        that went from ¶3 to ¶4 and is longer than what stayed would else make a merge of the two, and ¶3 an addition.
        """
        heaviest = sorted(weights, key=lambda pair: (-weights[pair], pair))
        for old, new in heaviest:
            self.to_new.pop(old, None)
            self.to_old.pop(new, None)
        for old, new in heaviest:
            if old not in self.to_new and new not in self.to_old:
                self.add(old, new)
        for old, new in heaviest:
            self.add(old, new)
        for old, new in heaviest:
            if (old, new) in sure and not self.add(old, new):
                self._take(old, new)

    def _take(self, old: int, new: int) -> None:
        """Link a block that is alone with one whose partner has others left: by that alone they could not be linked."""
        for at, other, mine, theirs in ((old, new, self.to_new, self.to_old), (new, old, self.to_old, self.to_new)):
            if at not in mine:
                for partner in theirs.pop(other):
                    mine[partner].remove(other)
                self.add(old, new)

    def linked(self, old: int, new: int) -> bool:
        """Say whether two blocks are linked."""
        return new in self.to_new.get(old, ())

    def stars(self) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
        """Give the stars as (old indexes, new indexes), in the order of the first old block."""
        seen: set[int] = set()
        found = []
        for old in sorted(self.to_new):
            if old in seen:
                continue
            news = sorted(self.to_new[old])
            olds = sorted(self.to_old[news[0]]) if len(news) == 1 else [old]
            seen.update(olds)
            found.append((tuple(olds), tuple(news)))
        return found
