"""An empty archive in a real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from wirediff.archive import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Give an archive in a file that does not exist yet."""
    with Archive(tmp_path / "db" / "wirediff.db") as opened:
        yield opened
