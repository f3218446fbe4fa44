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
    crowd = _crowd(db, _all(prints))
    common = frozenset(crowd)
    joins = _joined(db, prints, crowd)
    phrased = {text for text, found in prints.items() if len(common.intersection(found)) >= LIMITS.posting_crowded}
    every = {text: [*found, *joins[text]] for text, found in prints.items()}
    unread = crowd.keys() - {one for text in phrased for one in every[text]}
    lists = _lists(db, _all(every) - unread)
    looked, rows = {}, []
    for text, found in prints.items():
        looked[text] = candidates(text, found, joins[text], lists, common)
        if text in phrased:
            looked[text] = _with_unlisted(looked[text], max(crowd[one] for one in found if one in common))
        if text in new:
            rows += [(one, text) for one in every[text] if _listed(one, text, lists, crowd)]
    _put(db, rows, {one: crowd[one] for text in new for one in every[text] if one in crowd})
    return looked


def _with_unlisted(looked: Looked, texts: int) -> Looked:
    """Count those among so many texts of the same set phrases that stand on no list."""
    return looked._replace(left_out=looked.left_out + texts - LIMITS.posting_list)


def _joined(db: Database, prints: Prints, crowd: dict[int, int]) -> dict[int, list[int]]:
    """Give the crowded fingerprints of each text, each joined with what follows it until it is rare; `crowd` grows."""
    level = {text: [(at, one) for at, one in enumerate(found) if one in crowd] for text, found in prints.items()}
    joins: dict[int, list[int]] = {text: [] for text in prints}
    for further in range(1, LIMITS.posting_joins + 1):
        made = {text: _next(prints[text], crowded, further) for text, crowded in level.items() if crowded}
        if not made:
            break
        for text, found in made.items():
            joins[text] += [one for _, one in found]
        crowd |= _crowd(db, {one for found in made.values() for _, one in found})
        level = {text: [(at, one) for at, one in found if one in crowd] for text, found in made.items()}
    return joins


def _next(prints: Sequence[int], crowded: Iterable[tuple[int, int]], further: int) -> list[tuple[int, int]]:
    """Join crowded fingerprints, each with its place, with those so much further on."""
    return [(at, joined(one, prints[at + further])) for at, one in crowded if at + further < len(prints)]


def _all(prints: Prints) -> set[int]:
    return {one for found in prints.values() for one in found}


def _crowd(db: Database, prints: Iterable[int]) -> dict[int, int]:
    """Give the counts of those fingerprints that are crowded."""
    sql = "select fingerprint, texts from crowd where fingerprint in (select value from json_each(?))"
    return dict(db.execute(sql, [json.dumps(sorted(set(prints)))]).fetchall())


def _lists(db: Database, prints: Iterable[int]) -> dict[int, list[int]]:
    sql = "select fingerprint, text from json_each(?) cross join posting on fingerprint = value"
    lists: dict[int, list[int]] = {}
    for one, text in db.execute(sql, [json.dumps(sorted(prints))]):
        lists.setdefault(one, []).append(text)
    return lists


def _listed(one: int, text: int, lists: dict[int, list[int]], crowd: dict[int, int]) -> bool:
    """Put a text on the list of a fingerprint, unless the list is full: then it is counted instead."""
    if one not in crowd and len(lists.setdefault(one, [])) < LIMITS.posting_list:
        lists[one].append(text)
        return True
    crowd[one] = crowd.get(one, LIMITS.posting_list) + 1
    return False


def _put(db: Database, rows: Iterable[tuple[int, int]], crowd: Mapping[int, int]) -> None:
    """Write down what was put on lists, in the order of the table, and the counts of those that are full."""
    sql = "insert into posting (fingerprint, text) values (?, ?) on conflict do nothing"
    db.conn.executemany(sql, sorted(rows))
    db.conn.executemany("replace into crowd (fingerprint, texts) values (?, ?)", sorted(crowd.items()))
