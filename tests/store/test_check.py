"""Verify: whatever was changed behind the archive's back is named."""

import sqlite3
from pathlib import Path

import pytest

from tests.archive.ferry import COUNCIL, R1, R2, R3, SLUG
from wirediff.archive import Archive


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a file with two stories, one of them in four revisions."""
    where = tmp_path / "wirediff.db"
    with Archive(where) as archive:
        for data in (R1, R2, R3, COUNCIL, R1):
            archive.ingest(data)
        assert archive.verify() == ()
    return where


def tampered(path: Path, sql: str) -> set[tuple[str, str]]:
    """Change the file by hand, as the sqlite3 shell would, and give what verify says: codes and places."""
    db = sqlite3.connect(path)
    with db:
        assert db.execute(sql).rowcount > 0
    db.close()
    with Archive(path, readonly=True) as archive:
        return {(fault.code, fault.where) for fault in archive.verify()}


R2_ID = (
    "(select revision.id from revision join article on article.id = article where slug like 'ferry%' and number = 2)"
)


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        ("update block set text = replace(text, '216', '261')", ("block-hash", f"{SLUG}@r2#p2")),
        ("update block set hash = 'b2:00' where text like '%216%'", ("block-hash", f"{SLUG}@r2#p2")),
        (f"update revision set hash = 'b2:00' where id = {R2_ID}", ("text-hash", f"{SLUG}@r2")),
        (f"update revision set chain = 'b2:00' where id = {R2_ID}", ("chain", f"{SLUG}@r2")),
        (f"update revision set headline = 'Another' where id = {R2_ID}", ("chain", f"{SLUG}@r2")),
        (f"update revision set received = '2001-01-01T00:00:00Z' where id = {R2_ID}", ("chain", f"{SLUG}@r2")),
        (f"update revision set restores = null, parent = null where id = {R2_ID}", ("chain", f"{SLUG}@r2")),
        (f"update revision_block set kind = 'note' where position = 2 and revision = {R2_ID}", ("chain", f"{SLUG}@r2")),
        (f"update revision_block set last_line = 9 where position = 2 and revision = {R2_ID}", ("chain", f"{SLUG}@r2")),
        (f"delete from revision_block where position = 2 and revision = {R2_ID}", ("blocks", f"{SLUG}@r2")),
        (f"delete from revision_block where position = 5 and revision = {R2_ID}", ("text-hash", f"{SLUG}@r2")),
        (f"delete from revision where id = {R2_ID}", ("chain", f"{SLUG}@r3")),
        (f"delete from observation where revision = {R2_ID}", ("observation", f"{SLUG}@r2")),
        ("delete from revision where number = 4", ("missing-row", "observation row 5")),
        ("delete from block where text like '%216%'", ("blocks", f"{SLUG}@r2")),
        ("delete from article where slug like 'ferry%'", ("missing-row", "revision row 1")),
        ("insert into article (slug, created) values ('empty', '')", ("revisions", "empty")),
    ],
)  # fmt: skip
def test_a_change_behind_its_back_is_named(path: Path, sql: str, found: tuple[str, str]) -> None:
    """A text, a digest, a field, a place, a row: each is found where it was changed."""
    assert found in tampered(path, sql)


def test_changed_bytes_are_named(path: Path) -> None:
    """Raw bytes that were replaced or damaged no longer give their digest."""
    with Archive(path) as archive:
        outcome = archive.resolve("ferry@r2")
    db = sqlite3.connect(path)
    (name,) = db.execute("select blob from revision where number = ?", [outcome.revision]).fetchone()
    db.close()
    replaced = "update blob set content = (select content from blob as other where other.digest != blob.digest)"
    assert ("blob-digest", f"blob {name}") in tampered(path, f"{replaced} where digest = '{name}'")
    assert ("blob-damaged", f"blob {name}") in tampered(
        path, f"update blob set content = x'00' where digest = '{name}'"
    )


def test_one_fault_is_one_fault(path: Path) -> None:
    """A changed block is named once, by the first place at which it stands, and nothing else is blamed."""
    faults = tampered(path, "update block set text = replace(text, 'noon', 'dawn') where text like '%noon%'")
    assert faults == {("block-hash", f"{SLUG}@r1#p3")}


def test_torn_pages_are_named(path: Path) -> None:
    """Bytes that were overwritten in the file are a fault, not a crash."""
    db = sqlite3.connect(path)
    (page,) = db.execute("select rootpage from sqlite_master where name = 'revision_block'").fetchone()
    db.close()
    data = bytearray(path.read_bytes())
    size = int.from_bytes(data[16:18], "big")
    data[(page - 1) * size : (page - 1) * size + 64] = b"\xff" * 64
    path.write_bytes(data)
    with Archive(path, readonly=True) as archive:
        assert {"integrity", "damaged"} & {fault.code for fault in archive.verify()}


@pytest.mark.parametrize("sql", ["drop table trace", "update change_count set counts = 'nojson'", "drop table repeat"])
def test_a_derived_table_that_is_gone_is_named_and_rebuild_mends_it(path: Path, sql: str) -> None:
    """What can be filled anew says so; after `rebuild` nothing is wrong."""
    db = sqlite3.connect(path)
    db.execute(sql)
    db.commit()
    db.close()
    with Archive(path) as archive:
        (fault,) = archive.verify()
        assert fault.code == "derived"
        assert "wirediff rebuild" in fault.message
        archive.rebuild()
        assert archive.verify() == ()
