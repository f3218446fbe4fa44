"""A revision is stored once and for all in the chain of one article; where it stands is what people decided since.

    merge a b   ->   b@r1 stands as a@r3, and its row, its number in the chain and its digest are what they were

`standing` is derived from the revisions and from the placements of all decisions, so merges and splits rewrite nothing.
"""

import json
from collections.abc import Collection, Iterable
from typing import Final

from sqlite_utils import Database

from wirediff.store.articles import Named, by_id

_PLACED: Final = (
    "coalesce((select put_into from placement where placement.revision = revision.id order by decision desc limit 1),"
    " revision.article)"
)
"""The article in which a row of `revision` stands, as SQL that needs no derived table."""

_STANDS: Final = (
    f"with placed as (select id, hash, {_PLACED} as article from revision {{where}}),"
    " numbered as (select id, hash, article, row_number() over story as number, lag(hash) over story as before,"
    "  lag(id) over (partition by article, hash order by id) as same"
    "  from placed window story as (partition by article order by id))"
    " select id, article, number, case when before is not hash then same end from numbered"
)
_STAND: Final = f"insert into standing (revision, article, number, restores) {_STANDS}"


def stand_all(db: Database) -> None:
    """Work out where every revision stands."""
    db.execute(_STAND.format(where=""))


def stand_anew(db: Database, articles: Collection[int]) -> None:
    """Work out anew where the revisions of these articles stand, after a decision among them."""
    inside = _numbers(articles)
    ids = _numbers(
        row[0]
        for row in db.execute(
            "select revision from standing where article in (select value from json_each(?))", [inside]
        ).fetchall()
    )
    db.execute("delete from standing where article in (select value from json_each(?))", [inside])
    db.execute(_STAND.format(where="where id in (select value from json_each(?))"), [ids])


def astray(db: Database) -> int:
    """Count the revisions of which the table does not say what their placements say."""
    sql = f"select count(*) from (select * from ({_STANDS.format(where='')}) except select * from standing)"
    return int(db.execute(sql).fetchone()[0])


def stand(db: Database, revision: int, article: int, number: int, restores: int | None) -> None:
    """Let a new revision stand at the end of its article."""
    row = [revision, article, number, restores]
    db.execute("insert into standing (revision, article, number, restores) values (?, ?, ?, ?)", row)


def addresses(db: Database, articles: Collection[int]) -> dict[int, str]:
    """Give the addresses of all revisions of some articles, by the revisions' ids."""
    sql = (
        "select revision, slug || '@r' || number from standing join article on article.id = standing.article"
        " where article in (select value from json_each(?)) order by revision"
    )
    return dict(db.execute(sql, [_numbers(articles)]).fetchall())


def address(db: Database, revision: int) -> tuple[Named, int]:
    """Give the article in which a revision stands, and its number there."""
    sql = (
        "select article.id, slug, number from standing join article on article.id = standing.article where revision = ?"
    )
    article, slug, number = db.execute(sql, [revision]).fetchone()
    return Named(article, slug), number


def standing_in(db: Database, article: int, start: int = 1) -> list[int]:
    """Give the ids of an article's revisions, from a number on."""
    sql = "select revision from standing where article = ? and number >= ? order by number"
    return [row[0] for row in db.execute(sql, [article, start])]


def follow(db: Database, named: Named) -> Named:
    """Give the article that holds what this one held: itself, unless all of it was moved away."""
    sql = "select put_into from placement where taken_from = ? order by decision desc limit 1"
    # Each step leads to a later decision, so this comes to an end.
    while not db.execute("select 1 from standing where article = ?", [named.id]).fetchone():
        row = db.execute(sql, [named.id]).fetchone()
        found = by_id(db, row[0]) if row else None
        if found is None:
            break
        named = found
    return named


def once_numbered(db: Database, named: Named, number: int) -> int | None:
    """Give the id of the revision that had this number in an article when the last of it was moved away."""
    sql = (
        "select revision from placement where taken_from = ?1 and decision ="
        " (select max(decision) from placement where taken_from = ?1) order by revision limit 1 offset ?2 - 1"
    )
    row = db.execute(sql, [named.id, number]).fetchone() if number > 0 else None
    return row[0] if row else None


def _numbers(ids: Iterable[int]) -> str:
    return json.dumps(sorted(ids))
