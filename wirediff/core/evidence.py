"""Two texts that share much may be one story, one form filled in twice, or two stories about one thing: the rules.

    same headline, 40 % of the words, 9 of 10 figures, an hour apart     sure
    same headline, 90 % of the words, 1 of 10 figures, a day apart       no: a form
    half the words and another opening, as no other article has them     perhaps

Text, figures and time have to agree, and what other articles share counts against it. Every number is in `limits`.
"""

from wirediff.core.case import Case
from wirediff.core.limits import LIMITS
from wirediff.core.odds import log_odds


def is_sure(case: Case) -> bool:
    """Say whether a text is a version of an article beyond doubt."""
    if case.hours > LIMITS.identity_hours or case.other_id:
        return False
    if case.withdrawn:
        return case.heading and case.sole and not case.short
    odds = log_odds(case)
    if case.heading and case.marked and odds >= LIMITS.identity_odds_update:
        return True
    enough = LIMITS.identity_odds if case.heading else LIMITS.identity_odds_retitled
    if odds < enough or _is_in_doubt(case):
        return False
    if _is_update_of_alert(case):
        return True
    return not _may_be_roundup(case) and (_same_text(case) or _same_start(case))


def _is_in_doubt(case: Case) -> bool:
    """Say whether it may be another story, however alike the two are."""
    return case.like.renamed or not _figures_fit(case) or _under_anothers_heading(case) or _may_be_sidebar(case)


def _under_anothers_heading(case: Case) -> bool:
    """Say whether a text that has another heading than this article stands under that of another story."""
    return not (case.heading or case.sole or case.like.larger >= LIMITS.identity_share_sure)


def _may_be_sidebar(case: Case) -> bool:
    """Say whether a text may be another story on the subject: another heading, half the text, and few figures."""
    like = case.like
    if case.heading or like.larger >= LIMITS.identity_share_whole or like.words >= LIMITS.identity_only_opening:
        return False
    return case.lost > 0 and like.counted < LIMITS.identity_figures_counted


def _may_be_roundup(case: Case) -> bool:
    """Say whether a text has paragraphs enough from other articles that this one may lend it some as well."""
    if case.lent < LIMITS.identity_lent:
        return False
    enough = LIMITS.identity_share_sure if case.sole else LIMITS.identity_share_roundup
    return case.roundup or not (case.marked or case.like.larger >= enough)


def _is_update_of_alert(case: Case) -> bool:
    """Say whether a text is what an alert of the same hours became, under its heading."""
    like = case.like
    if not (case.heading and case.alert and case.hours <= LIMITS.identity_soon):
        return False
    if like.alert is None or like.alert < LIMITS.identity_alert:
        return False
    if not case.marked and case.hours > LIMITS.identity_alert_hours:
        return False
    figures = like.figures is None or like.figures >= LIMITS.identity_figures_rewritten
    if case.sole:
        enough = LIMITS.identity_opening if case.marked or figures else LIMITS.identity_opening_alert
    else:
        enough = LIMITS.identity_opening_alert if case.marked else LIMITS.identity_opening_alone
    return like.words >= enough and (figures or case.sole)


def _same_text(case: Case) -> bool:
    """Say whether most of both texts is one; of a single paragraph it takes more, and a heading."""
    like = case.like
    if like.smaller < LIMITS.identity_share or like.larger < LIMITS.identity_share_larger:
        return False
    if like.blocks < LIMITS.identity_blocks:
        return case.heading and case.sole and like.words >= LIMITS.identity_opening_alone
    if like.words >= LIMITS.identity_opening or like.larger >= LIMITS.identity_share_sure or case.whole:
        return True
    told = like.counted >= LIMITS.identity_figures_counted and (like.figures or 0.0) >= LIMITS.identity_figures
    half = like.blocks >= LIMITS.identity_blocks_whole and like.larger >= LIMITS.identity_share_alone
    return told and half and case.unlike_others


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


def _figures_fit(case: Case) -> bool:
    """Say whether the figures stayed as the words did; in a form they change and the words stay."""
    like = case.like
    if like.figures is None or like.figures >= LIMITS.identity_figures:
        return True
    if case.whole and like.figures >= LIMITS.identity_figures_whole:
        return True
    if case.form or case.crowd >= LIMITS.identity_headed:
        return False
    return _figures_may_change(case) or _figures_enough(case, like.figures)


def _figures_may_change(case: Case) -> bool:
    """Say whether it is only one of them, or an update's of an alert: that is what updates are for."""
    whole = case.like.larger >= LIMITS.identity_figures
    if case.lost == 1 and case.heading and case.marked and whole:
        return True
    if case.hours > LIMITS.identity_soon:
        return False
    if case.lost == 1 and (case.heading or case.like.counted > 1) and (whole or case.alert or case.unlike_others):
        return True
    if not (case.alert and case.marked and case.heading) or case.hours > LIMITS.identity_alert_hours:
        return False
    return case.sole and case.like.words >= LIMITS.identity_opening_alert


def _figures_enough(case: Case, kept: float) -> bool:
    """Say whether so large a share of them is enough, as much else of the text stayed."""
    if case.hours > LIMITS.identity_soon:
        return False
    known = case.heading and case.sole and case.unlike_others
    edited = case.like.larger >= LIMITS.identity_share_alone and not known
    enough = LIMITS.identity_figures_edited if edited else LIMITS.identity_figures_rewritten
    return case.like.counted >= LIMITS.identity_figures_counted and kept >= enough


def is_possible(case: Case) -> bool:
    """Say whether it is worth the desk's look: less will do under one heading, unless figures went as in a form.

    Most of a long text stays although some of its many figures go, where no other article has anything like it.
    """
    if case.withdrawn:
        return case.heading and not (case.short and case.hours > LIMITS.identity_hours)
    if case.whole and case.kept > case.lost:
        return True
    soon = case.heading and case.hours <= LIMITS.identity_soon and case.lost <= 2 * case.kept
    return log_odds(case) >= (LIMITS.identity_odds_headed if soon else LIMITS.identity_odds)


def _heading(case: Case) -> str:
    if case.short:
        return "the same headline, one that any story could have"
    return "the same headline or slug line" if case.heading else "another headline"


def reasons(case: Case) -> list[str]:
    """Say in a few words each what speaks for a case and against it."""
    like = case.like
    why = [
        _heading(case),
        f"{like.smaller:.0%} of the shorter text, {like.larger:.0%} of the longer",
        f"{like.words:.0%} of headline and first paragraph",
    ]
    if like.figures is not None:
        why.append(f"{round(like.figures * like.counted)} of {like.counted} figures")
    why.append(f"{case.hours:.0f} hours apart")
    if like.renamed:
        why.append("each names somebody again and again whom the other does not")
    if case.form:
        why.append("others have the same wording: it may be a form")
    if case.lent:
        why.append(f"{case.lent} of its paragraphs are other articles': it may be a round-up")
    if case.other_id:
        why.append("the sender gave them two ids")
    return why
