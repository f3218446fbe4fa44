"""The fingerprints of every text, the other way round: of each fingerprint, the texts that have it.

fingerprint 0x1f…  ->  blocks 12, 431, 902          a list of three
fingerprint 0x0c…  ->  64 blocks, and 18,220 more   "according to the": it tells nothing, so it grew no further
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlite_utils import Database

from wirediff.core.candidates import Looked, candidates, joined, stored
from wirediff.core.limits import LIMITS

Prints = Mapping[int, Sequence[int]]
"""Texts and their fingerprints; a text is named by the first block that has it."""


def meet(db: Database, texts: Prints, new: Collection[int]) -> dict[int, Looked]:
    """Give the candidates of each text among those in the file and those that are `new`, which are added to it."""
    prints = {text: stored(found) for text, found in texts.items()}
    crowd, unread = _with_joins(db, prints)
    lists = _lists(db, _all(prints) - unread)
    _post(db, {text: prints[text] for text in new}, lists, crowd)
    return {text: candidates(found, lists, crowd) for text, found in prints.items()}


def _with_joins(db: Database, prints: dict[int, list[int]]) -> tuple[dict[int, int], set[int]]:
    """Add to each text what its crowded fingerprints make when they are joined; give those that are crowded.

    The second set are those of which the lists need not be read: a text made of set phrases needs even crowded ones.
    """
    crowd = _crowd(db, _all(prints))
    level = {text: [one for one in found if one in crowd] for text, found in prints.items()}
    needed = {one for crowded in level.values() if len(crowded) >= LIMITS.posting_crowded for one in crowded}
    for _ in range(LIMITS.posting_joins):
        level = {text: made for text, crowded in level.items() if (made := joined(crowded))}
        if not level:
            break
        met = _crowd(db, _all(level))
        crowd |= met
        for text, made in level.items():
            prints[text] += made
        level = {text: [one for one in made if one in met] for text, made in level.items()}
    return crowd, crowd.keys() - needed


def _all(prints: Prints) -> set[int]:
    return {one for found in prints.values() for one in found}


def _crowd(db: Database, prints: Iterable[int]) -> dict[int, int]:
    """Give the counts of those fingerprints that are crowded."""
    sql = "select fingerprint, texts from crowd where fingerprint in (select value from json_each(?))"
    return dict(db.execute(sql, [json.dumps(sorted(set(prints)))]).fetchall())


def _lists(db: Database, prints: Iterable[int]) -> dict[int, list[int]]:
    sql = "select fingerprint, block from json_each(?) cross join posting on fingerprint = value"
    lists: dict[int, list[int]] = {}
    for one, block in db.execute(sql, [json.dumps(sorted(prints))]):
        lists.setdefault(one, []).append(block)
    return lists


def _post(db: Database, texts: Prints, lists: dict[int, list[int]], crowd: dict[int, int]) -> None:
    """Add texts to the lists that were read, there and in the file; a list that is full is counted instead."""
    rows = []
    for block, prints in texts.items():
        for one in prints:
            found = lists.setdefault(one, [])
            if one in crowd or len(found) >= LIMITS.posting_list:
                crowd[one] = crowd.get(one, LIMITS.posting_list) + 1
            else:
                found.append(block)
                rows.append((one, block))
    db.conn.executemany("insert into posting (fingerprint, block) values (?, ?) on conflict do nothing", sorted(rows))
    met = sorted(_all(texts) & crowd.keys())
    db.conn.executemany("replace into crowd (fingerprint, texts) values (?, ?)", [(one, crowd[one]) for one in met])
