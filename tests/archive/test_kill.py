"""A process that is killed in the middle of its work loses nothing that it had reported."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.archive.ferry import text
from wirediff.archive import Archive

INGEST = """
import sys
from pathlib import Path
from wirediff.archive import Archive

with Archive(sys.argv[1]) as archive:
    for path in sorted(Path(sys.argv[2]).iterdir()):
        print(path.name, archive.ingest(path).outcome, flush=True)
"""


@pytest.mark.parametrize("reported", [1, 12, 61])
def test_what_was_reported_is_on_disk_after_a_kill(tmp_path: Path, reported: int) -> None:
    """Killed after some lines, the file is sound, holds every file reported, and a second run completes it."""
    folder, path = tmp_path / "wire", tmp_path / "wirediff.db"
    folder.mkdir()
    for number in range(150):
        body = [f"Ship {number} left berth {number + at} with {number * 7 + at} crates on board." for at in range(6)]
        (folder / f"{number:04}.txt").write_bytes(text(f"Ship number {number} leaves the harbour", *body))
    command = [sys.executable, "-c", INGEST, str(path), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        lines = [process.stdout.readline() for _ in range(reported)]
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.readlines()
    assert process.returncode == -signal.SIGKILL
    assert len(lines) < 150
    with Archive(path) as archive:
        assert archive.verify() == ()
        for line in lines:
            name = line.split()[0]
            again = archive.ingest((folder / name).read_bytes(), dry_run=True)
            assert again.outcome != "created", f"{name} was reported and is not there"
    finished = subprocess.run(command, capture_output=True, text=True, check=True)
    assert len(finished.stdout.splitlines()) == 150
    with Archive(path) as archive:
        assert archive.verify() == ()
        assert all(archive.ingest(file, dry_run=True).outcome != "created" for file in sorted(folder.iterdir()))
