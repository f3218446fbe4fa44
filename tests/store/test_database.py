"""The file: what is not one of wirediff's is left alone, and every refusal says what to do."""

import os
import re
import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from tests.archive.ferry import COUNCIL, R1, R2, SLUG, text
from wirediff.archive import Archive
from wirediff.errors import InputError, StoreError, UsageError
from wirediff.store import database
from wirediff.store.schema import APPLICATION_ID, sql_folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a file with one article."""
    where = tmp_path / "wirediff.db"
    with Archive(where) as archive:
        archive.ingest(R1)
    return where


def pragma(path: Path, name: str) -> int | str:
    """Ask the file itself."""
    db = sqlite3.connect(path)
    try:
        return db.execute(f"pragma {name}").fetchone()[0]
    finally:
        db.close()


def test_the_file_says_whose_it_is_and_keeps_what_it_acknowledged(path: Path) -> None:
    """It carries wirediff's mark, readers do not block the writer, and a commit is on disk."""
    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "journal_mode") == "wal"
    db = database.open_database(path)
    assert [db.execute(f"pragma {name}").fetchone()[0] for name in ("synchronous", "foreign_keys")] == [2, 1]
    db.close()


def test_the_schema_carries_its_prose(path: Path) -> None:
    """Every table says in the file itself what it is for, and is strict."""
    db = sqlite3.connect(path)
    tables = dict(
        db.execute("select name, sql from sqlite_master where type = 'table' and name not like '\\_%' escape '\\'")
    )
    db.close()
    assert {"article", "revision", "block", "revision_block", "blob", "observation"} <= tables.keys()
    for name, sql in tables.items():
        assert re.match(rf"create table \"?{name}\"? \(\s+-- [A-Z]", sql, re.IGNORECASE), name
        assert "strict" in sql.rpartition(")")[2], name


def test_a_reading_archive_needs_a_file(tmp_path: Path) -> None:
    """Without `create`, and for reading, a missing file is an error at once."""
    for options in ({"create": False}, {"readonly": True}):
        with pytest.raises(StoreError, match=r"no database at .*wirediff ingest"):
            Archive(tmp_path / "none.db", **options)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"Just a letter, and not a short one. " * 40, b"\x89PNG\r\n\x1a\n" * 100])
def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, content: bytes) -> None:
    """It is refused for reading and for writing, and not a byte of it changes."""
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    for options in ({}, {"readonly": True}):
        with pytest.raises(StoreError, match="not a database of wirediff's"):
            Archive(path, **options)
    assert path.read_bytes() == content


def test_someone_elses_database_is_left_alone(tmp_path: Path) -> None:
    """An SQLite file of another program is refused and unchanged."""
    path = tmp_path / "other.db"
    db = sqlite3.connect(path)
    db.execute("create table contact (name)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="not a database of wirediff's"):
        Archive(path)
    assert path.read_bytes() == before


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    """A folder's name in place of a file's is said to be one."""
    with pytest.raises(StoreError, match="is a folder"):
        Archive(tmp_path)


def test_a_place_where_no_file_can_be_is_refused(tmp_path: Path) -> None:
    """A path below a file cannot be made."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="cannot open"):
        Archive(tmp_path / "file" / "wirediff.db").ingest(R1)


def test_a_newer_file_is_not_touched(path: Path) -> None:
    """A migration that this wirediff does not know means a newer one wrote the file."""
    db = sqlite3.connect(path)
    with db:
        db.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) values ('wirediff', '0099_later', '')"
        )
    db.close()
    for options in ({}, {"readonly": True}):
        with pytest.raises(StoreError, match=r"newer wirediff \(it has 0099_later"):
            Archive(path, **options)


def test_derived_tables_of_another_definition_are_made_anew(path: Path) -> None:
    """A file whose derived tables were defined otherwise is brought up to date by the next writer."""
    db = sqlite3.connect(path)
    with db:
        db.execute("drop table repeat")
        db.execute("drop table trace")
        db.execute("pragma user_version = 1")
    db.close()
    with pytest.raises(StoreError, match="wirediff rebuild"):
        Archive(path, readonly=True)
    with Archive(path) as archive:
        assert archive.ingest(R2).matched_by == "similarity"


def test_a_lock_is_waited_for_and_then_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that holds on too long makes the other one give up with a line; readers go on."""
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 50)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("begin immediate")
    with Archive(path) as archive:
        with pytest.raises(StoreError, match="is locked by another writer: wait"):
            archive.ingest(R2)
        assert archive.copy(SLUG).revision == 1
        holder.execute("rollback")
        assert archive.ingest(R2).revision == 2
    holder.close()


def test_an_archive_for_reading_does_not_write(path: Path) -> None:
    """It answers, and refuses to take anything in."""
    with Archive(path, readonly=True) as archive:
        assert archive.copy(SLUG).revision == 1
        with pytest.raises(UsageError, match="opened to be read only"):
            archive.ingest(R2)
        with pytest.raises(UsageError, match="opened to be read only"):
            archive.rebuild()


@pytest.fixture
def closed_folder(path: Path) -> Iterator[Path]:
    """Give the folder of the file, in which nothing can be written any more."""
    folder = path.parent
    (folder / "secret.txt").write_bytes(R2)
    (folder / "secret.txt").chmod(0)
    folder.chmod(0o555)
    path.chmod(0o444)
    if os.access(folder, os.W_OK):
        folder.chmod(0o755)
        pytest.skip("this user may write wherever it likes")
    yield folder
    folder.chmod(0o755)


def test_a_folder_that_cannot_be_written_can_be_read(closed_folder: Path) -> None:
    """An archive on a read-only disk answers; what would write says that it cannot."""
    path = closed_folder / "wirediff.db"
    with Archive(path, readonly=True) as archive:
        assert archive.copy(SLUG).revision == 1
        assert archive.verify() == ()
    with pytest.raises(StoreError, match="check"):
        Archive(path).ingest(R2)
    with pytest.raises(StoreError, match="check"):
        Archive(closed_folder / "new.db").ingest(R1)
    with pytest.raises(InputError, match=r"cannot read .* check its rights"):
        Archive(path, readonly=True).ingest(closed_folder / "secret.txt")


def test_writers_that_start_at_once_are_served_one_after_the_other(tmp_path: Path) -> None:
    """Eight archives make one file together: every story is in, once."""
    path = tmp_path / "db" / "wirediff.db"
    stories = [
        text(f"Story number {n} of the eight in all", f"It is told that {n} boats left port at dawn.") for n in range(8)
    ]

    def ingest(data: bytes) -> str:
        with Archive(path) as archive:
            return archive.ingest(data).outcome

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ingest, stories)) == ["created"] * 8
    with Archive(path) as archive:
        assert len(archive.articles()) == 8
        assert archive.verify() == ()


def test_a_file_that_others_are_making_is_waited_for(tmp_path: Path) -> None:
    """The change to a write-ahead log, for which SQLite does not wait, waits for a transaction of another."""
    path = tmp_path / "wirediff.db"
    Archive(path).close()
    with Archive(path) as archive:
        archive.ingest(R2)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("pragma journal_mode = delete")
    other.execute("begin immediate")
    opened = threading.Thread(target=lambda: Archive(path).close())
    opened.start()
    opened.join(0.2)
    assert opened.is_alive()
    other.execute("commit")
    opened.join(20)
    other.close()
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("pragma journal_mode").fetchone() == ("wal",)


def test_a_failure_half_way_keeps_nothing_of_the_item(path: Path) -> None:
    """Where storing a revision's last part fails, its blocks, bytes and observation are gone too."""
    tables = ("blob", "block", "revision", "revision_block", "observation", "article", "trace")
    db = sqlite3.connect(path)
    db.execute("create trigger full_disk before insert on observation begin select raise(abort, 'no room'); end")
    before = [db.execute(f"select count(*) from {table}").fetchone() for table in tables]
    with Archive(path) as archive:
        for data in (R2, COUNCIL, b""):
            with pytest.raises(StoreError, match="no room"):
                archive.ingest(data)
        assert archive.verify() == ()
    assert [db.execute(f"select count(*) from {table}").fetchone() for table in tables] == before
    db.close()


def test_a_failed_migration_leaves_no_file_that_is_half_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the last statement of the SQL fails, not one table of it stays."""
    folder = tmp_path / "sql"
    (folder / "migrations").mkdir(parents=True)
    for name in ("migrations/0001_archive.sql", "derived.sql"):
        (folder / name).write_text((sql_folder() / name).read_text("utf-8"), "utf-8")
    with (folder / "derived.sql").open("a") as file:
        file.write("create table broken (no such type here, );\n")
    monkeypatch.setattr("wirediff.store.schema.sql_folder", lambda: folder)
    path = tmp_path / "wirediff.db"
    with pytest.raises(StoreError):
        Archive(path).ingest(R1)
    db = sqlite3.connect(path)
    assert db.execute("select count(*) from sqlite_master").fetchone() == (0,)
    db.close()
    monkeypatch.undo()
    with Archive(path) as archive:
        assert archive.ingest(R1).outcome == "created"
