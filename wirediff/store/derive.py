"""What can be worked out again is kept apart from what cannot, so a better rule needs no migration.

rebuild(db)  ->  standing, trace, change_count, repeat and passage with its index are dropped and filled again
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlite_utils import Database

from wirediff.core.changes import OPS
from wirediff.core.duplicates import find_groups
from wirediff.core.groups import Group
from wirediff.core.meant import repeat_key
from wirediff.core.model import Copy
from wirediff.core.report import compare
from wirediff.store import passages
from wirediff.store.arrivals import made_article
from wirediff.store.revisions import copy_of, each_with_parent, revision_rows
from wirediff.store.schema import derived_sql, derived_version
from wirediff.store.standing import stand_all, stand_anew
from wirediff.store.traces import drop_traces, put_opening, put_traces


def rebuild(db: Database) -> int:
    """Drop the derived tables and fill them again; gives the number of revisions that were read."""
    db.executescript(derived_sql())
    stand_all(db)
    read = 0
    for row, before, copy in each_with_parent(db):
        derive(db, row["article"], row["id"], copy, counts=change_counts(before, copy), groups=find_groups([copy]))
        if made_article(db, row["id"]):
            put_opening(db, copy)
        read += 1
    _put_all_passages(db)
    db.execute(f"pragma user_version = {derived_version()}")
    return read


def _put_all_passages(db: Database) -> None:
    """Note where every text stands, in the order in which the revisions came in, so that the lists are as they were."""
    for row in sorted(revision_rows(db), key=lambda row: int(row["id"])):
        passages.put_passages(db, row["article"], row["id"], copy_of(db, row))


def derive_anew(db: Database, articles: Collection[int]) -> None:
    """Fill again what depends on where revisions stand, after a decision among these articles."""
    stand_anew(db, articles)
    texts = [found for article in articles for found in each_with_parent(db, article)]
    drop_traces(db, articles, [copy for _, _, copy in texts])
    for row, before, copy in texts:
        put_traces(db, row["article"], copy)
        counts = json.dumps(change_counts(before, copy))
        db.execute("update change_count set counts = ? where revision = ?", [counts, row["id"]])
    passages.stand_anew(db, articles)


def change_counts(before: Copy | None, copy: Copy) -> dict[str, int]:
    """Count what changed since the text before; in a first text every block was added."""
    if before is not None:
        return dict(compare(before, copy).counts)
    return dict.fromkeys(OPS, 0) | {"added": len(copy.blocks)}


def derive(
    db: Database, article: int, revision: int, copy: Copy, *, counts: Mapping[str, int], groups: Iterable[Group]
) -> None:
    """Fill the derived tables for one revision."""
    put_traces(db, article, copy)
    db.execute("insert into change_count (revision, counts) values (?, ?)", [revision, json.dumps(dict(counts))])
    db.conn.executemany(
        "insert into repeat (revision, key, position, kind, match, occurrences) values (?, ?, ?, ?, ?, ?)"
        " on conflict do nothing",
        (
            (revision, repeat_key(g.text), g.occurrences[0].position, g.kind, g.match, len(g.occurrences))
            for g in groups
        ),
    )


def stored_counts(db: Database, revisions: Sequence[int]) -> dict[int, dict[str, int]]:
    """Give the change counts of revisions by their ids."""
    sql = "select revision, counts from change_count where revision in (select value from json_each(?))"
    return {revision: json.loads(counts) for revision, counts in db.execute(sql, [json.dumps(list(revisions))])}


def stored_repeats(db: Database, revision: int) -> list[dict[str, Any]]:
    """Give what stands more than once in a revision: kind, match and how often."""
    return list(
        db.query("select kind, match, occurrences from repeat where revision = ? order by position", [revision])
    )
