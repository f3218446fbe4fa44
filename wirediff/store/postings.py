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
    """Give the candidates of each text among those in the file and those before it, and add those that are `new`."""
    prints = {text: stored(found) for text, found in texts.items()}
    crowd, unread = _with_joins(db, prints)
    lists = _lists(db, _all(prints) - unread)
    looked, rows = {}, []
    for text, found in prints.items():
        looked[text] = candidates(found, lists, crowd)
        if text in new:
            rows += [(one, text) for one in found if _joins(one, text, lists, crowd)]
    _put(db, rows, {one: crowd[one] for text in new for one in prints[text] if one in crowd})
    return looked


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


def _joins(one: int, text: int, lists: dict[int, list[int]], crowd: dict[int, int]) -> bool:
    """Put a text on the list of a fingerprint, unless the list is full: then it is counted instead."""
    found = lists.setdefault(one, [])
    if one in crowd or len(found) >= LIMITS.posting_list:
        crowd[one] = crowd.get(one, LIMITS.posting_list) + 1
        return False
    found.append(text)
    return True


def _put(db: Database, rows: Iterable[tuple[int, int]], crowd: Mapping[int, int]) -> None:
    """Write down what was put on lists, in the order of the table, and the counts of those that are full."""
    sql = "insert into posting (fingerprint, block) values (?, ?) on conflict do nothing"
    db.conn.executemany(sql, sorted(rows))
    db.conn.executemany("replace into crowd (fingerprint, texts) values (?, ?)", sorted(crowd.items()))
