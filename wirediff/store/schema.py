"""The tables come from SQL files, so that a reader of the schema needs no Python.

db/migrations/0001_archive.sql   precious tables: each file is applied once, in the order of the names
db/derived.sql                   tables that can be filled again: dropped and refilled when this file changes
"""

from pathlib import Path
from typing import Final

from sqlite_utils import Database, Migrations

from wirediff.core.fingerprint import SCHEME
from wirediff.core.model import digest
from wirediff.errors import StoreError

APPLICATION_ID: Final = 0x77697265
"""Marks the file as one of wirediff's; it spells "wire"."""

_PACKAGE: Final = Path(__file__).parents[1]


def sql_folder() -> Path:
    """Find the SQL: inside an installed package, or beside the package in a checkout."""
    places = (_PACKAGE / "db", _PACKAGE.parent / "db")
    for place in places:
        if (place / "derived.sql").is_file():
            return place
    raise StoreError(f"wirediff's own SQL files are missing (looked in {places[0]}): install wirediff again")


def migrations() -> Migrations:
    """Give the migrations, one a file; each is applied as a whole or not at all."""
    found = Migrations("wirediff")
    for path in _files():
        found(name=path.stem)(_Step(path))
    return found


def foreign_steps(db: Database) -> list[str]:
    """Name the migrations that the file has seen and that this wirediff does not know."""
    ours = {path.stem for path in _files()}
    return [step.name for step in migrations().applied(db) if step.name not in ours]


def outdated(db: Database) -> bool:
    """Say whether tables are missing, or derived ones were made by another definition."""
    made_for = db.execute("pragma user_version").fetchone()[0]
    return made_for != derived_version() or bool(migrations().pending(db))


def _files() -> list[Path]:
    return sorted((sql_folder() / "migrations").glob("*.sql"))


class _Step:
    """A migration that is a file of SQL."""

    def __init__(self, path: Path) -> None:
        self.__name__ = path.stem
        self._path = path

    def __call__(self, db: Database, /) -> None:
        db.executescript(self._path.read_text("utf-8"))


def derived_sql() -> str:
    """Give the statements that drop the derived tables and make them anew."""
    return (sql_folder() / "derived.sql").read_text("utf-8")


def derived_version() -> int:
    """Give a number for the derived tables' definition, and for the fingerprints in them, that `user_version` can hold.

    So a file with fingerprints of another scheme is filled anew, and two schemes are never mixed.
    """
    return int(digest("derived", f"{SCHEME}\n{derived_sql()}")[3:10], 16)
