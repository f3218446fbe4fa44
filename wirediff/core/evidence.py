"""Two texts that share much may be one story, one form filled in twice, or two stories about one thing: the rules.

    same headline, 40 % of the words, 9 of 10 figures, an hour apart     sure
    same headline, 90 % of the words, 1 of 10 figures, a day apart       no: a form
    half the words and another opening, as no other article has them     perhaps

Text, figures and time have to agree, and what other articles share counts against it. Every number is in `limits`.
"""

from dataclasses import dataclass, replace

from wirediff.core.likeness import Likeness
from wirediff.core.limits import LIMITS


@dataclass(frozen=True, slots=True)
class Case:
    """What speaks for one article: what the two texts share, how far apart they came, and what else is like them.

    `another` is how much of the larger of two texts any other article shares: much, where a form is filled in every
    day. `lent` counts the paragraphs that other articles have and this one has not, as those of a round-up. `crowd`
    counts the other articles of these days under the heading.
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
    def lost(self) -> int:
        """Give how many figures did not stay."""
        return self.like.counted - round((self.like.figures or 0.0) * self.like.counted)

    @property
    def score(self) -> float:
        """Give how much speaks for it, from 0 to 1: bodies, openings and figures, and a heading that is the same."""
        like = self.like
        if self.withdrawn:
            return round(max(0.0, 1 - self.hours / LIMITS.identity_hours), 3) if self.heading else 0.0
        body = (like.smaller + like.larger) / 2
        figures = body if like.figures is None else like.figures
        share = 0.5 * body + 0.3 * like.words + 0.2 * figures
        return round(share + LIMITS.identity_heading * (1 - share) if self.heading else share, 3)


def is_sure(case: Case) -> bool:
    """Say whether a text is a version of an article beyond doubt."""
    if case.hours > LIMITS.identity_hours or case.other_id:
        return False
    if case.withdrawn:
        return case.heading and case.sole
    if not _figures_fit(case):
        return False
    if _is_update_of_alert(case):
        return True
    return not _may_be_roundup(case) and (_same_text(case) or _same_start(case) or _same_opening(case))


def _may_be_roundup(case: Case) -> bool:
    """Say whether a text has paragraphs enough from other articles that this one may lend it some as well."""
    if case.lent < LIMITS.identity_lent:
        return False
    return case.roundup or not (case.marked or case.like.larger >= LIMITS.identity_share_sure)


def _is_update_of_alert(case: Case) -> bool:
    """Say whether a text is what an alert of the same hours became, under its heading."""
    like = case.like
    if not (case.heading and case.alert and case.hours <= LIMITS.identity_soon):
        return False
    if like.alert is None or like.alert < LIMITS.identity_alert:
        return False
    if not case.marked and case.hours > LIMITS.identity_alert_hours:
        return False
    figures = like.figures is None or like.figures >= LIMITS.identity_figures_rewritten or _opens_the_same(case)
    if case.sole:
        enough = LIMITS.identity_opening if case.marked or figures else LIMITS.identity_opening_alert
    else:
        enough = LIMITS.identity_opening_alert if case.marked else LIMITS.identity_opening_alone
    return like.words >= enough and (figures or case.sole)


def _opens_the_same(case: Case) -> bool:
    """Say whether an update opens as its alert did, whatever figures it gives."""
    return case.alert and case.marked and case.like.words >= LIMITS.identity_opening_same


def _same_text(case: Case) -> bool:
    """Say whether most of both texts is one; of a single paragraph it takes more, and a heading."""
    like = case.like
    if like.smaller < LIMITS.identity_share or like.larger < LIMITS.identity_share_larger:
        return False
    if like.blocks < LIMITS.identity_blocks:
        return case.heading and case.sole and like.words >= LIMITS.identity_opening_alone
    told = like.counted >= LIMITS.identity_figures_counted and (like.figures or 0.0) >= LIMITS.identity_figures
    alone = case.unlike_others and like.larger >= LIMITS.identity_share_alone and told
    return alone or case.whole or like.words >= LIMITS.identity_opening or like.larger >= LIMITS.identity_share_sure


def _same_start(case: Case) -> bool:
    """Say whether what is left of a text that was rewritten stands under its heading, or nowhere else."""
    like = case.like
    if like.blocks < LIMITS.identity_blocks or case.hours > LIMITS.identity_hours / 2:
        return False
    if case.heading and (case.unlike_others or case.crowd < LIMITS.identity_headed):
        return like.smaller >= LIMITS.identity_heading_share and like.larger >= LIMITS.identity_heading_larger
    if case.hours > LIMITS.identity_soon or not case.unlike_others:
        return False
    if like.words >= LIMITS.identity_only_opening:
        return like.larger >= LIMITS.identity_only_larger
    half = like.smaller >= LIMITS.identity_only_half and like.larger >= LIMITS.identity_only_half
    return half and like.words >= LIMITS.identity_only_opening_half


def _same_opening(case: Case) -> bool:
    """Say whether a text that was written anew opens like the only other one under its heading, with its figures."""
    like = case.like
    if not (case.heading and case.sole and like.blocks) or case.hours > LIMITS.identity_soon:
        return False
    if like.figures is not None and like.figures < LIMITS.identity_figures:
        return False
    told = like.counted >= LIMITS.identity_opening_figures and like.words >= LIMITS.identity_only_opening
    return told or (case.marked and like.smaller >= LIMITS.identity_opening_marked)


def _figures_fit(case: Case) -> bool:
    """Say whether the figures stayed as the words did; in a form they change and the words stay."""
    like = case.like
    if like.figures is None or like.figures >= LIMITS.identity_figures:
        return True
    if case.whole and like.figures >= LIMITS.identity_figures_whole:
        return True
    if case.form or (case.crowd >= LIMITS.identity_headed and not _opens_the_same(case)):
        return False
    return _figures_may_change(case) or _figures_enough(case, like.figures)


def _figures_may_change(case: Case) -> bool:
    """Say whether it is only one of them, or an update's of an alert: that is what updates are for."""
    whole = case.like.larger >= LIMITS.identity_figures
    if case.lost == 1 and case.heading and case.marked and whole:
        return True
    if case.hours > LIMITS.identity_soon:
        return False
    if case.lost == 1 and (whole or case.alert or case.unlike_others):
        return True
    if not (case.alert and case.marked and case.heading) or case.hours > LIMITS.identity_alert_hours:
        return False
    return _opens_the_same(case) or (case.sole and case.like.words >= LIMITS.identity_opening_alert)


def _figures_enough(case: Case, kept: float) -> bool:
    """Say whether so large a share of them is enough, as much else of the text stayed."""
    if case.hours > LIMITS.identity_soon:
        return False
    known = case.heading and case.sole and case.unlike_others
    edited = case.like.larger >= LIMITS.identity_share_alone and not known
    enough = LIMITS.identity_figures_edited if edited else LIMITS.identity_figures_rewritten
    return case.like.counted >= LIMITS.identity_figures_counted and kept >= enough


def is_possible(case: Case) -> bool:
    """Say whether it is worth the desk's look."""
    like = case.like
    if case.withdrawn:
        return case.heading
    if case.hours > LIMITS.identity_hours:
        return like.larger >= LIMITS.identity_share and _figures_fit(replace(case, hours=0.0))
    if case.heading and _is_next(case):
        return True
    return not _is_another(case) and _may_be_one(case)


def _is_next(case: Case) -> bool:
    """Say whether a text may be the next one under its heading: an update, or one that opens like what stands there."""
    update = case.alert or case.marked
    return (update and case.like.words >= LIMITS.identity_opening) or (case.sole and (update or _opens_alike(case)))


def _is_another(case: Case) -> bool:
    """Say whether it is a round-up, or a form that was filled in again."""
    if case.roundup or (case.form and not _figures_fit(case)):
        return True
    return case.lost > 1 and (case.like.figures or 0.0) < LIMITS.identity_figures_perhaps


def _may_be_one(case: Case) -> bool:
    like = case.like
    if like.words >= LIMITS.identity_opening_perhaps and like.blocks and case.hours <= LIMITS.identity_soon:
        return True
    if _opens_alike(case):
        return True
    if not case.heading and like.blocks < LIMITS.identity_blocks and like.words < LIMITS.identity_opening:
        told = like.counted >= LIMITS.identity_figures_counted and (like.figures or 0.0) >= LIMITS.identity_figures
        if like.larger < LIMITS.identity_share_larger and not told:
            return False
    half = 2 if case.heading else 1
    return like.smaller >= LIMITS.identity_perhaps / half and like.larger >= LIMITS.identity_perhaps_larger / half


def _opens_alike(case: Case) -> bool:
    """Say whether half of the opening stayed, for some hours, with most of three figures or more."""
    like = case.like
    if like.counted < LIMITS.identity_opening_figures or (like.figures or 0.0) < LIMITS.identity_figures_edited:
        return False
    return like.words >= LIMITS.identity_opening and case.hours <= LIMITS.identity_alert_hours


def reasons(case: Case) -> list[str]:
    """Say in a few words each what speaks for a case and against it."""
    like = case.like
    why = [
        "the same headline or slug line" if case.heading else "another headline",
        f"{like.smaller:.0%} of the shorter text, {like.larger:.0%} of the longer",
        f"{like.words:.0%} of headline and first paragraph",
    ]
    if like.figures is not None:
        why.append(f"{round(like.figures * like.counted)} of {like.counted} figures")
    why.append(f"{case.hours:.0f} hours apart")
    if case.form:
        why.append("others have the same wording: it may be a form")
    if case.lent:
        why.append(f"{case.lent} of its paragraphs are other articles': it may be a round-up")
    if case.other_id:
        why.append("the sender gave them two ids")
    return why
