"""What can be asked of the archive: addresses, diff, duplicates, articles, log."""

import re
from pathlib import Path

import pytest

from tests.archive.ferry import BODY, CAPTION, COUNCIL, HEADLINE, R1, R2, R3, SLUG, clock, text
from wirediff.archive import Archive, Place
from wirediff.errors import NotFoundError, StoreError, UsageError, WirediffError


@pytest.fixture
def ferry(archive: Archive) -> Archive:
    """Give an archive with three revisions of one story, an hour between them, and a second story."""
    for hour, data in ((13, R1), (14, R2), (15, R3)):
        archive.ingest(data, received=clock(hour))
    archive.ingest(COUNCIL, received=clock(12))
    return archive


@pytest.mark.parametrize(
    ("address", "revision"),
    [
        (SLUG, 3),
        ("ferry", 3),
        ("ferry@r1", 1),
        ("ferry@first", 1),
        ("ferry@latest", 3),
        ("ferry@previous", 2),
        ("ferry@-2", 2),
        ("ferry@-3", 1),
        ("ferry@2023-10-03T14:00Z", 2),
        ("ferry@2023-10-03T13:59:59Z", 1),
        ("ferry@2023-10-03T17:00+03:00", 2),
        ("ferry@2023-10-03", 3),
    ],
)
def test_an_address_leads_to_its_revision(ferry: Archive, address: str, revision: int) -> None:
    """Every form of address finds the revision it means."""
    assert ferry.resolve(address) == Place(SLUG, revision)


def test_a_hash_and_a_block_are_addresses_too(ferry: Archive) -> None:
    """The start of a digest finds its revision, `#p5` the block."""
    name = ferry.copy("ferry@r2").hash
    for prefix in (name, name[:9], name.removeprefix("b2:")[:8].upper()):
        assert ferry.resolve(f"ferry@{prefix}#p5") == Place(SLUG, 2, 5)


@pytest.mark.parametrize(
    ("address", "kind", "says"),
    [
        ("ferry@r4", NotFoundError, "has revisions r1 to r3: there is no r4"),
        ("haver@previous", NotFoundError, "has one revision, r1"),
        ("ferry@-4", NotFoundError, "none stands so far back"),
        ("ferry@0000000000", NotFoundError, "has a hash that begins '0000000000'"),
        ("ferry@2023-10-01", NotFoundError, "was first seen at 2023-10-03T13:00:00Z"),
        ("ferry@r1#p9", NotFoundError, "has blocks p1 to p5, not p9"),
        ("ferry@r1#p0", NotFoundError, "not p0"),
        ("ferrry-runs", NotFoundError, f"did you mean {SLUG}?"),
        ("Ferry runs aground", NotFoundError, f"did you mean {SLUG}?"),
        ("zzz", NotFoundError, "`wirediff articles` lists them"),
        ("ferry@r1x", UsageError, "'r1x' in 'ferry@r1x' names no revision"),
    ],
)
def test_an_address_that_leads_nowhere_says_why(
    ferry: Archive, address: str, kind: type[WirediffError], says: str
) -> None:
    """The line names what is there, or the nearest article."""
    with pytest.raises(kind, match=re.escape(says)):
        ferry.resolve(address)


def test_a_prefix_of_several_articles_lists_them(ferry: Archive) -> None:
    """An ambiguous name is not guessed at; a whole name that begins another one is not ambiguous."""
    ferry.ingest(text("Ferry runs again", *BODY[2:]), article="ferry-runs-again")
    with pytest.raises(
        NotFoundError, match="begins several articles: write more of one of ferry-runs-again, ferry-runs-ag"
    ):
        ferry.copy("ferry")
    ferry.ingest(text("Ferry", *BODY[2:]), article="ferry")
    assert ferry.resolve("ferry@r1").article == "ferry"


def test_two_revisions_are_compared_however_they_are_named(ferry: Archive) -> None:
    """Two addresses, A..B, or one article: its last two revisions."""
    for addresses in (("ferry@r1", "ferry@r3"), ("ferry@r1..r3",), ("ferry@first..",), ("ferry@-3..latest",)):
        report = ferry.diff(*addresses)
        assert (report.old.revision, report.new.revision) == (1, 3)
    assert (ferry.diff("ferry").old.revision, ferry.diff("ferry").new.revision) == (2, 3)
    assert ferry.diff("ferry@r1..r2").counts["edited"] == 1
    assert ferry.diff("ferry..haver").new.article == "haverleigh-council-puts-park-vote"


def test_a_first_revision_has_nothing_before_it(ferry: Archive) -> None:
    """A diff of one revision, and of three, is refused in a line that says so."""
    with pytest.raises(NotFoundError, match="is the first revision"):
        ferry.diff("haver")
    with pytest.raises(UsageError, match="not 3 addresses"):
        ferry.diff("ferry@r1", "ferry@r2", "ferry@r3")


def test_articles_come_newest_first(ferry: Archive) -> None:
    """The list has the newest revision's headline and both ends of the time in which the story was seen."""
    first, second = ferry.articles()
    assert first.as_dict() == {
        "id": SLUG, "headline": HEADLINE, "revisions": 3, "first_seen": "2023-10-03T13:00:00Z",
        "last_seen": "2023-10-03T15:00:00Z", "status": "usable",
    }  # fmt: skip
    assert second.revisions == 1


def test_the_log_tells_each_revision(ferry: Archive) -> None:
    """Number, time, hash, what it was and what changed, in order."""
    ferry.ingest(R1, received=clock(16))
    log = ferry.log("ferry")
    assert [(e.revision, e.outcome, e.restores, e.received[11:16]) for e in log] == [
        (1, "created", None, "13:00"), (2, "revised", None, "14:00"), (3, "revised", None, "15:00"),
        (4, "reverted", 1, "16:00"),
    ]  # fmt: skip
    assert [(e.counts["added"], e.counts["edited"]) for e in log] == [(5, 0), (0, 1), (1, 0), (0, 1)]
    assert log[1].hash == ferry.copy("ferry@r2").hash
    assert log[0].as_dict()["counts"]["unchanged"] == 0


def test_a_duplicate_knows_when_it_came_in(archive: Archive) -> None:
    """`introduced` is the first revision in which the text stood twice, also in other typography."""
    twice = text(CAPTION, HEADLINE, *BODY, CAPTION, "That was all for now, the authority said.")
    archive.ingest(text(CAPTION, HEADLINE, *BODY))
    archive.ingest(twice)
    archive.ingest(twice.replace(b"That was all", b"That is all"))
    (group,) = archive.duplicates("ferry", kind="caption")
    assert (group.introduced, [o.revision for o in group.occurrences]) == (2, [3, 3])
    assert archive.duplicates("ferry@r1") == ()
    assert archive.duplicates("ferry@r2", "ferry@r3", kind="caption")[0].introduced == 2
    assert archive.duplicates(kind="paragraph") == ()


def test_no_question_makes_a_database(tmp_path: Path) -> None:
    """Every reading verb on a file that is not there says so, and leaves no file."""
    archive = Archive(tmp_path / "none.db")
    questions = (
        archive.articles, archive.verify, archive.rebuild, archive.duplicates,
        lambda: archive.log("x"), lambda: archive.copy("x"), lambda: archive.raw("x"), lambda: archive.diff("x"),
    )  # fmt: skip
    for question in questions:
        with pytest.raises(StoreError, match="no database at"):
            question()
    assert list(tmp_path.iterdir()) == []


def test_rebuilding_changes_nothing_that_can_be_asked(ferry: Archive) -> None:
    """The derived tables come out as they were."""
    before = (ferry.log("ferry"), ferry.duplicates(), ferry.articles())
    assert ferry.rebuild() == 4
    assert (ferry.log("ferry"), ferry.duplicates(), ferry.articles()) == before
    assert ferry.ingest(R3).outcome == "unchanged"
