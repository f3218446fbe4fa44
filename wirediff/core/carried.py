"""A sentence that went from one paragraph to another touches two changes; this module gives each what it has to know.

Travel(old=3, new=7, …)  ->  left(the change of old ¶3), came(the change of new ¶7)
"""

from collections.abc import Iterable

from wirediff.core.changes import Change, Draft, Travel


class Carried:
    """The travels of a report by the changes that they touch."""

    def __init__(self, travels: Iterable[Travel]) -> None:
        self._left: dict[int, list[Travel]] = {}
        self._came: dict[int, list[Travel]] = {}
        for travel in travels:
            self._left.setdefault(travel.old, []).append(travel)
            self._came.setdefault(travel.new, []).append(travel)

    def touches(self, change: Change | Draft) -> bool:
        """Say whether a sentence left a change or came to it."""
        return not (self._left.keys().isdisjoint(change.old) and self._came.keys().isdisjoint(change.new))

    def left(self, change: Change | Draft) -> list[Travel]:
        """Give the sentences that left a block of a change."""
        return [travel for position in change.old for travel in self._left.get(position, ())]

    def came(self, change: Change | Draft) -> list[Travel]:
        """Give the sentences that came to a block of a change."""
        return [travel for position in change.new for travel in self._came.get(position, ())]

    def texts(self, change: Change | Draft) -> set[str]:
        """Give both as they stand in the change: those that left as they were, those that came as they are."""
        return {*(travel.texts[0] for travel in self.left(change)), *(travel.text for travel in self.came(change))}
