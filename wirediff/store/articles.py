"""Articles are found by name, by the start of a name, by the sender's id, by their text and by what they share.

"kremlin"  ->  the article kremlin-explains-airstrike, where no other slug begins so
"""

from dataclasses import dataclass
from typing import Any, Final

from sqlite_utils import Database

_OF_REVISION: Final = (
    "select article.id, slug from revision join standing on standing.revision = revision.id"
    " join article on article.id = standing.article"
)
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
    return _first(db, f"{_OF_REVISION} where sender_id = ? order by revision.id desc limit 1", [sender_id])


def by_prefix(db: Database, prefix: str, limit: int) -> list[Named]:
    """List articles whose slug begins so, in the order of their slugs."""
    sql = "select id, slug from article where slug >= ? and slug < ? order by slug limit ?"
    return [Named(*row) for row in db.execute(sql, [prefix, prefix + _HIGHEST, limit])]


def by_text(db: Database, text_hash: str) -> Named | None:
    """Find the article that holds this very text: rather as its newest revision, rather the older article."""
    newest = "standing.number = (select max(number) from standing as other where other.article = article.id)"
    return _first(db, f"{_OF_REVISION} where hash = ? order by {newest} desc, article.id limit 1", [text_hash])


def slugs(db: Database) -> list[str]:
    """List every slug."""
    return [slug for (slug,) in db.execute("select slug from article order by slug")]


def by_id(db: Database, article: int) -> Named | None:
    """Find an article by its id in the file."""
    return _first(db, "select id, slug from article where id = ?", [article])


def overview(db: Database) -> list[dict[str, Any]]:
    """List articles by when their newest revision came in, the newest first."""
    return list(
        db.query(
            "select slug, headline, status, standing.number as revisions,"
            " (select min(observation.received) from observation join standing as s using (revision)"
            "  where s.article = article.id) as first_seen,"
            " (select max(observation.received) from observation join standing as s using (revision)"
            "  where s.article = article.id) as last_seen"
            " from standing join revision on revision.id = standing.revision"
            " join article on article.id = standing.article"
            " where standing.number = (select max(number) from standing as other where other.article = article.id)"
            " order by revision.received desc, revision.id desc"
        )
    )


def _first(db: Database, sql: str, values: list[Any]) -> Named | None:
    row = db.execute(sql, values).fetchone()
    return Named(*row) if row else None
