"""Large inputs come out whole and in time."""

from pathlib import Path

from tests.cli.command import wirediff


def test_a_line_of_five_megabytes_is_no_trouble(tmp_path: Path) -> None:
    """A word without an end is cut at the width, and JSON holds it whole."""
    (tmp_path / "old.txt").write_text("A story of the usual length, said the editor of the day.\n")
    (tmp_path / "new.txt").write_text("A" * 5_000_000)
    rows = wirediff("diff", "old.txt", "new.txt", cwd=tmp_path).out.splitlines()
    assert max(map(len, rows)) <= 80
    assert sum(row.count("A") for row in rows) >= 5_000_000
    assert wirediff("diff", "--json", "old.txt", "new.txt", cwd=tmp_path).json["counts"]["added"] == 1


def test_a_hundred_thousand_paragraphs_are_no_trouble(tmp_path: Path) -> None:
    """One changed paragraph among them is found, and the rest is left out."""
    lines = [f"Paragraph {number} of the minutes was read and approved, the clerk said." for number in range(100_000)]
    (tmp_path / "old.txt").write_text("\n\n".join(lines))
    lines[50_000] = lines[50_000].replace("approved", "rejected")
    (tmp_path / "new.txt").write_text("\n\n".join(lines))
    out = wirediff("diff", "old.txt", "new.txt", cwd=tmp_path).out
    assert "1 edited, 99,999 unchanged" in out
    assert "[-approved-]{+rejected+}" in out
    assert len(out.splitlines()) < 20
