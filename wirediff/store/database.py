"""A file is opened only if it is one of wirediff's, and whatever SQLite has against it is said in one line.

    open_database(Path("letter.docx"))  ->  StoreError: letter.docx is not a database of wirediff's: …

A writer reads before it writes, so its transaction takes the write lock at once (`begin immediate`): two writers wait
for each other instead of failing half-way. Readers are never blocked (WAL).
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from wirediff.errors import StoreError
from wirediff.store.derive import rebuild
from wirediff.store.schema import APPLICATION_ID, foreign_steps, migrations, outdated

__all__ = ["Database", "memory_database", "open_database", "reading", "writing"]

BUSY_MILLISECONDS: Final = 30_000
"""How long a writer waits for another one: a text of many megabytes is compared under the lock."""
_TRIES: Final = 100
"""So many others may be opening a file that is being made."""


def open_database(path: Path, *, create: bool = False, readonly: bool = False) -> Database:
    """Open the archive's file, and bring its tables up to date unless it is only to be read."""
    if path.is_dir():
        raise StoreError(f"{path} is a folder, not a database: name the file in it with --db")
    if not path.exists() and not create:
        raise StoreError(f"no database at {path}: `wirediff ingest` makes one, or name another with --db")
    with said(path):
        if create:
            path.parent.mkdir(parents=True, exist_ok=True)
        conn = _connect(path, readonly=readonly)
        try:
            return _prepared(conn, path, readonly=readonly)
        except BaseException:
            conn.close()
            raise


def memory_database() -> Database:
    """Open an empty archive that leaves no file behind."""
    return _prepared(sqlite3.connect(":memory:", isolation_level=None), Path(":memory:"), readonly=False)


@contextmanager
def writing(db: Database, path: Path, *, keep: bool = True) -> Iterator[None]:
    """Hold the write lock for one item: all of it is on disk afterwards or, after an error or without `keep`, none."""
    with said(path):
        db.conn.execute("begin immediate")
        try:
            yield
        except BaseException:
            db.rollback()
            raise
        db.conn.execute("commit" if keep else "rollback")


@contextmanager
def reading(db: Database, path: Path) -> Iterator[None]:
    """Ask several questions of one state of the file, whatever is written meanwhile."""
    with said(path):
        db.conn.execute("begin")
        try:
            yield
        finally:
            db.rollback()


@contextmanager
def said(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system have against a file into one line that says what to do."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise StoreError(_line(path, error)) from error


def _line(path: Path, error: sqlite3.Error | OSError) -> str:
    if isinstance(error, OSError):
        return f"cannot open {path}: {error.strerror or error}: name another place with --db"
    reason = str(error)
    name = getattr(error, "sqlite_errorname", "")
    for code, line in _LINES.items():
        if name.startswith(code):
            return line.format(path=path, reason=reason)
    return f"the database {path} failed: {reason}: `wirediff verify` says what is broken"


_LINES: Final = {
    "SQLITE_BUSY": "the database {path} is locked by another writer: wait for it to finish and try again",
    "SQLITE_LOCKED": "the database {path} is locked by another writer: wait for it to finish and try again",
    "SQLITE_NOTADB": "{path} is not a database of wirediff's: name another with --db",
    "SQLITE_READONLY": "the database {path} cannot be written: check the rights of the file and of its folder",
    "SQLITE_CANTOPEN": "cannot open the database {path}: check that its folder is there and can be written",
    "SQLITE_FULL": "no room left to write {path}: free some space; what was acknowledged before is safe",
    "SQLITE_IOERR": "the disk failed while {path} was in use ({reason}): check it, then run `wirediff verify`",
    "SQLITE_CORRUPT": "the database {path} is damaged ({reason}): go back to a copy of it",
}  # fmt: skip


def _connect(path: Path, *, readonly: bool) -> sqlite3.Connection:
    address = path.absolute().as_uri()
    if not readonly:
        return sqlite3.connect(f"{address}?mode=rwc", uri=True, isolation_level=None)
    if not os.access(path, os.W_OK) and not path.with_name(path.name + "-wal").exists():
        # Nobody writes just now, and side files that WAL's readers make would belong to us and shut the owner out.
        return sqlite3.connect(f"{address}?immutable=1", uri=True, isolation_level=None)
    conn = sqlite3.connect(f"{address}?mode=ro", uri=True, isolation_level=None)
    try:
        conn.execute("select count(*) from sqlite_master")
    except sqlite3.OperationalError:
        conn.close()
        # A folder that cannot be written holds no place for WAL's side files; nobody else can write there either.
        if path.with_name(path.name + "-wal").exists():
            raise
        conn = sqlite3.connect(f"{address}?immutable=1", uri=True, isolation_level=None)
    return conn


def _prepared(conn: sqlite3.Connection, path: Path, *, readonly: bool) -> Database:
    conn.execute(f"pragma busy_timeout = {BUSY_MILLISECONDS}")
    conn.execute("pragma foreign_keys = on")
    db = Database(conn)
    if not _is_ours(conn, or_new=not readonly):
        raise StoreError(f"{path} is not a database of wirediff's: name another with --db")
    unknown = foreign_steps(db)
    if unknown:
        raise StoreError(f"{path} was written by a newer wirediff (it has {unknown[0]}): install that version")
    if readonly:
        if outdated(db):
            raise StoreError(f"{path} was written by an older wirediff: `wirediff rebuild` brings it up to date")
        return db
    conn.execute("pragma synchronous = full")
    if outdated(db):
        _bring_up_to_date(db)
    _write_ahead(conn, path)
    return db


def _write_ahead(conn: sqlite3.Connection, path: Path) -> None:
    """Change to a write-ahead log, once for a file; SQLite does not wait its turn for that, so a transaction does."""
    for _ in range(_TRIES):
        try:
            conn.execute("pragma journal_mode = wal")
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith("SQLITE_BUSY"):
                raise
            conn.execute("begin immediate")
            conn.execute("commit")
        else:
            return
    raise StoreError(f"the database {path} is opened by too many others at once: try again")


def _is_ours(conn: sqlite3.Connection, *, or_new: bool) -> bool:
    """Tell a file of wirediff's, or one in which nothing was made yet; in one state, as another may be making it."""
    conn.execute("begin")
    tables = conn.execute("select count(*) from sqlite_master").fetchone()[0]
    mark = conn.execute("pragma application_id").fetchone()[0]
    conn.execute("rollback")
    return bool(mark == APPLICATION_ID or (or_new and not tables and not mark))


def _bring_up_to_date(db: Database) -> None:
    """Apply what is missing under the write lock, so that two processes that start at once do it once."""
    db.conn.execute("begin immediate")
    try:
        if outdated(db):
            db.conn.execute(f"pragma application_id = {APPLICATION_ID}")
            migrations().apply(db)
            rebuild(db)
        db.conn.execute("commit")
    except BaseException:
        db.rollback()
        raise
