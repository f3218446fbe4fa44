"""What speaks for an article when it is asked whose version a text is, as one value: the rules read nothing else."""

from dataclasses import dataclass

from wirediff.core.likeness import Likeness
from wirediff.core.limits import LIMITS


@dataclass(frozen=True, slots=True)
class Case:
    """What the two texts share, how many hours apart they came, and what else is like them.

    `another` is how much of the larger of two texts any other article shares: much, where a form is filled in every
    day. `lent` counts the paragraphs that other articles have and this one has not, as those of a round-up. `crowd`
    counts the other articles of these days under the heading, which a kill shares although it is a `short` one.
    """

    article: str
    like: Likeness
    hours: float
    heading: bool
    marked: bool
    withdrawn: bool
    alert: bool
    other_id: bool
    another: float = 0.0
    lent: int = 0
    crowd: int = 0
    short: bool = False

    @property
    def sole(self) -> bool:
        """Say whether no other article of these days stands under the heading."""
        return not self.crowd

    @property
    def form(self) -> bool:
        """Say whether it may be a form: others are worded like it."""
        return self.another >= LIMITS.identity_form

    @property
    def unlike_others(self) -> bool:
        """Say whether no other article shares half as much."""
        return self.another <= self.like.larger / 2

    @property
    def whole(self) -> bool:
        """Say whether most of both texts is one, in several paragraphs, as no other article has half of it."""
        if self.like.blocks < LIMITS.identity_blocks_whole or self.hours > LIMITS.identity_soon:
            return False
        return self.unlike_others and self.like.larger >= LIMITS.identity_share_whole

    @property
    def roundup(self) -> bool:
        """Say whether the text has as much from others as from this one."""
        return self.lent >= max(LIMITS.identity_lent, self.like.blocks)

    @property
    def kept(self) -> int:
        """Give how many figures stayed."""
        return round((self.like.figures or 0.0) * self.like.counted)

    @property
    def lost(self) -> int:
        """Give how many figures did not stay."""
        return self.like.counted - self.kept

    @property
    def recent(self) -> float:
        """Give how near in time another text under the heading is, from 0 to 1: all that a kill is known by."""
        return max(0.0, 1 - self.hours / LIMITS.identity_hours) if self.heading else 0.0

    @property
    def alike(self) -> float:
        """Give how alike the texts are, from 0 to 1: bodies, openings and figures, and a heading that is the same.

        Of an alert that became a story its words stand for the body; withdrawn texts are as near as they are in time.
        """
        like = self.like
        if self.withdrawn:
            return self.recent
        body = (like.smaller + like.larger) / 2
        if self.alert:
            body = max(body, like.alert or 0.0)
        figures = body if like.figures is None else like.figures
        share = 0.5 * body + 0.3 * like.words + 0.2 * figures
        return share + LIMITS.identity_heading * (1 - share) if self.heading else share
