"""What was written anew shares few words with what it replaced; where it stands tells what belongs together.

old  a  Ferry aground off Port Ellis  b       new  a  Captain had warned of fog  b       one headline each
"""

import re
from collections.abc import Mapping
from typing import Final

from wirediff.core.limits import LIMITS
from wirediff.core.links import Links
from wirediff.core.pairing import gaps
from wirediff.core.retold import retold
from wirediff.core.sides import Side, common_mass, fit, runs_of, uncovered

_LABEL: Final = re.compile(r"[^\W\d_][^\d\n]*[^\W\d_](?=\W*\d)")
"""What a row of a table is called."""
_FIELDS: Final = ("slugline", "headline", "byline", "dateline", "timestamp")
"""Kinds of which a text has one: the one there replaces the one that was, however little they share."""


def link_fields(here: Side, there: Side, links: Links) -> None:
    """Link the fields of which each text has one."""
    if {here.blocks[i].kind for i in here.texts}.isdisjoint(_FIELDS):
        return
    for kind in _FIELDS:
        olds = [i for i in here.texts if here.blocks[i].kind == kind]
        news = [j for j in there.texts if there.blocks[j].kind == kind] if len(olds) == 1 else []
        if len(news) == 1 and olds[0] not in links.to_new and news[0] not in links.to_old:
            links.add(olds[0], news[0])


def link_rows(here: Side, there: Side, links: Links) -> None:
    """Link the rows of tables that are called the same, however their figures changed: "Gold   1,944.10   -3.20"."""
    olds, news = _free_rows(here, links.to_new), _free_rows(there, links.to_old)
    for label, rows in olds.items():
        others = news.get(label, [])
        if len(rows) == len(others):
            for i, j in zip(rows, others, strict=True):
                links.add(i, j)


def _free_rows(side: Side, partners: Mapping[int, list[int]]) -> dict[str, list[int]]:
    """Give the rows without a partner by what stands before their first figure."""
    found: dict[str, list[int]] = {}
    for at in side.texts:
        if at not in partners and side.blocks[at].kind == "table":
            label = _LABEL.match(side.blocks[at].key.casefold())
            if label:
                found.setdefault(label[0], []).append(at)
    return found


def link_in_place(here: Side, there: Side, links: Links) -> None:
    """Link the blocks that stand where others stood: as many as there were, each sharing a little with its own.

    So a list of a thousand lines that are all alike, and each a little changed, is a thousand edits. Where there are
    not as many, those that say the same in other words are linked, in their order.
    """
    if len(links.to_new) == len(here.texts) or len(links.to_old) == len(there.texts):
        return
    for olds, news in _facing(here, there, links):
        if len(olds) == len(news):
            at_least = LIMITS.in_place if len(olds) == 1 else LIMITS.alike
            for i, j in zip(olds, news, strict=True):
                _link_alike(here, i, there, j, links, at_least=at_least)
    for olds, news in _facing(here, there, links):
        if len(olds) * len(news) <= LIMITS.retold_cells:
            for i, j in retold([here.texts[i] for i in olds], [there.texts[j] for j in news]):
                if fit(here, olds[i], there, news[j], 0):
                    links.add(olds[i], news[j])


def _link_alike(here: Side, i: int, there: Side, j: int, links: Links, *, at_least: float) -> None:
    one, other = here.texts[i], there.texts[j]
    total = one.mass[-1] + other.mass[-1]
    if fit(here, i, there, j, 0) and total and 2 * common_mass(one, other) >= at_least * total:
        links.add(i, j)


def _facing(here: Side, there: Side, links: Links) -> list[tuple[list[int], list[int]]]:
    """Give the blocks without any partner that face each other between the same neighbours."""
    to_new, to_old = list(here.partners), list(there.partners)
    for partners, found in ((to_new, links.to_new), (to_old, links.to_old)):
        for at, others in found.items():
            partners[at] = min(others)
    return gaps(to_new, to_old, [i for i in here.texts if i not in links.to_new])


def link_rests(here: Side, there: Side, links: Links) -> None:
    """Link a block, however short, that is all in what its neighbour's partner leaves unexplained: "The weather:"."""
    for side, other, mirrored in ((there, here, False), (here, there, True)):
        mine, theirs = (links.to_new, links.to_old) if mirrored else (links.to_old, links.to_new)
        if len(mine) == len(side.texts):
            continue
        for at, text in side.texts.items():
            if at in mine or not text.mass[-1]:
                continue
            for partner in [p for neighbour in (at - 1, at + 1) for p in mine.get(neighbour, ())]:
                whole = other.texts[partner]
                held = [(a, size) for k in theirs[partner] for a, _, size in runs_of(whole, side.texts[k])]
                rest = "".join([whole.codes[a:b] for a, b in uncovered(sorted(held), len(whole.codes))])
                if text.codes in rest and (links.add(at, partner) if mirrored else links.add(partner, at)):
                    break
