"""db/README.md: what it says of the digests is enough to check a file without wirediff, and what it prints is so."""

import hashlib
import json
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.archive.ferry import R1, R2
from wirediff.archive import Archive

README = Path(__file__).parents[2] / "db" / "README.md"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Give a file with a revision, another one, and the first one's text again, opened without wirediff."""
    path = tmp_path / "wirediff.db"
    with Archive(path) as archive:
        for data in (R1, R2, R1):
            archive.ingest(data)
    conn = sqlite3.connect(path)
    conn.row_factory = sqlite3.Row
    yield conn
    conn.close()


def digest(noun: str, data: bytes) -> str:
    """Digest as the README says, with nothing of wirediff's."""
    return "b2:" + hashlib.blake2b(data, digest_size=16, person=b"wirediff " + noun.encode()).hexdigest()


def blocks(db: sqlite3.Connection, revision: int) -> list[sqlite3.Row]:
    """Give a revision's blocks in order."""
    sql = "select * from revision_block join block on block.id = block where revision = ? order by position"
    return db.execute(sql, [revision]).fetchall()


def test_what_the_readme_prints_is_what_wirediff_does() -> None:
    """The worked example, the columns and the schema are those of the code."""
    checked = subprocess.run(
        [sys.executable, "-m", "cogapp", "--check", str(README)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_blocks_and_bytes_digest_as_the_readme_says(db: sqlite3.Connection) -> None:
    """A block's hash is over rules and text, a blob's digest over the bytes."""
    for row in db.execute("select * from block").fetchall():
        assert row["hash"] == digest("block", f"{row['rules']}\n{row['text']}".encode())
    for row in db.execute("select * from blob").fetchall():
        assert row["digest"] == digest("blob", zlib.decompress(row["content"]))


def test_texts_and_chains_digest_as_the_readme_says(db: sqlite3.Connection) -> None:
    """A revision's hash is over its blocks' hashes, its chain over the JSON that the README describes."""
    listed = README.read_text("utf-8").partition("`number`, ")[2].partition(".\n")[0]
    columns = ["number", *(name.strip("`") for name in listed.split(", "))]
    chains, numbers = {None: None}, {None: None}
    for row in db.execute("select * from revision order by article, number").fetchall():
        standing = blocks(db, row["id"])
        assert row["hash"] == digest("text", "\n".join(block["hash"] for block in standing).encode())
        numbers[row["id"]] = row["number"]
        link = {column: row[column] for column in columns if row[column] is not None}
        link |= {"parent": chains[row["parent"]], "restores": numbers[row["restores"]]}
        link["blocks"] = [f"{b['position']} {b['kind']} {b['first_line']} {b['last_line']}" for b in standing]
        chains[row["id"]] = digest("chain", json.dumps(link, sort_keys=True, separators=(",", ":")).encode())
        assert row["chain"] == chains[row["id"]]
    assert len(chains) == 4
