"""Articles are found by name, by the start of a name, by the sender's id, by their text and by what they share.

"kremlin"  ->  the article kremlin-explains-airstrike, where no other slug begins so
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlite_utils import Database

from wirediff.core.limits import LIMITS

_HIGHEST: Final = chr(0x10FFFF)


@dataclass(frozen=True, slots=True)
class Named:
    """An article's id in the file, and its slug."""

    id: int
    slug: str


def put_article(db: Database, slug: str, created: str) -> Named:
    """Make an article without revisions."""
    return Named(
        int(db.execute("insert into article (slug, created) values (?, ?)", [slug, created]).lastrowid or 0), slug
    )


def by_slug(db: Database, slug: str) -> Named | None:
    """Find an article by its whole slug."""
    return _first(db, "select id, slug from article where slug = ?", [slug])


def by_sender_id(db: Database, sender_id: str) -> Named | None:
    """Find the article of which the newest revision with this id of the sender's is one."""
    sql = "select article.id, slug from revision join article on article.id = article where sender_id = ?"
    return _first(db, f"{sql} order by revision.id desc limit 1", [sender_id])


def by_prefix(db: Database, prefix: str, limit: int) -> list[Named]:
    """List articles whose slug begins so, in the order of their slugs."""
    sql = "select id, slug from article where slug >= ? and slug < ? order by slug limit ?"
    return [Named(*row) for row in db.execute(sql, [prefix, prefix + _HIGHEST, limit])]


def by_text(db: Database, text_hash: str) -> Named | None:
    """Find the article that holds this very text: rather as its newest revision, rather the older article."""
    sql = (
        "select article.id, slug from revision join article on article.id = article where hash = ?"
        " order by number = (select max(number) from revision as r where r.article = article.id) desc, article.id"
    )
    return _first(db, f"{sql} limit 1", [text_hash])


def slugs(db: Database) -> list[str]:
    """List every slug."""
    return [slug for (slug,) in db.execute("select slug from article order by slug")]


def sharing(db: Database, keys: Sequence[str]) -> tuple[list[Named], frozenset[str]]:
    """Find the articles that share most of these traces, and which of the traces stand in too many to tell anything."""
    sql = (
        "select value, (select json_group_array(article) from"
        " (select article from trace where trace.key = value order by article desc limit ?)) from json_each(?)"
    )
    shared: dict[int, int] = {}
    common = set()
    for key, found in db.execute(sql, [LIMITS.identity_common, json.dumps(list(keys))]):
        articles = json.loads(found)
        if len(articles) >= LIMITS.identity_common:
            common.add(key)
        for article in articles:
            shared[article] = shared.get(article, 0) + (len(articles) < LIMITS.identity_common)
    # Stories under a headline that many share are looked at too, the newest of them, after those that share more.
    best = sorted(shared, key=lambda article: (-shared[article], -article))[: LIMITS.identity_candidates]
    return [named for article in best if (named := by_id(db, article))], frozenset(common)


def by_id(db: Database, article: int) -> Named | None:
    """Find an article by its id in the file."""
    return _first(db, "select id, slug from article where id = ?", [article])


def overview(db: Database) -> list[dict[str, Any]]:
    """List articles by when their newest revision came in, the newest first."""
    return list(
        db.query(
            "select slug, headline, status, number as revisions,"
            " (select min(observation.received) from observation join revision as r on r.id = observation.revision"
            "  where r.article = article.id) as first_seen,"
            " (select max(observation.received) from observation join revision as r on r.id = observation.revision"
            "  where r.article = article.id) as last_seen"
            " from article join revision on revision.article = article.id"
            " where number = (select max(number) from revision as other where other.article = article.id)"
            " order by revision.received desc, revision.id desc"
        )
    )


def _first(db: Database, sql: str, values: list[Any]) -> Named | None:
    row = db.execute(sql, values).fetchone()
    return Named(*row) if row else None
