"""Merges and splits by hand: what they show, that nothing stored changes, and that all of it can be taken back."""

import sqlite3
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.archive.ferry import BODY, COUNCIL, HEADLINE, R1, R2, R3, text
from wirediff.archive import Archive
from wirediff.errors import NotFoundError, UsageError

LATER = text(HEADLINE, *BODY, "A tug from Saltmarsh was made fast to the ferry at dusk, the authority said.")


@pytest.fixture
def two(archive: Archive) -> Archive:
    """Give an archive in which one story came in under two names, turn and turn about."""
    for article, data in (("ferry", R1), ("blaze", R2), ("ferry", R3), ("blaze", LATER)):
        archive.ingest(data, article=article)
    archive.ingest(COUNCIL, article="council")
    return archive


def standing(archive: Archive) -> dict[str, list[str]]:
    """Give each article's texts by their digests, in the order of their numbers."""
    return {entry.id: [line.hash for line in archive.log(entry.id)] for entry in archive.articles()}


def stored(archive: Archive) -> list[tuple[object, ...]]:
    """Give the rows of `revision`, which nothing may change."""
    with sqlite3.connect(archive.path) as db:
        rows = db.execute("select * from revision order by id").fetchall()
    db.close()
    return rows


def test_a_merged_article_counts_in_order_of_arrival(two: Archive) -> None:
    """The revisions of both stand in one log, changes counted against the one before, the later ones moved up."""
    decided = two.merge("ferry", "blaze")
    assert [(one.old, one.new) for one in decided.moved] == [
        ("blaze@r1", "ferry@r2"), ("ferry@r2", "ferry@r3"), ("blaze@r2", "ferry@r4"),
    ]  # fmt: skip
    assert [line.outcome for line in two.log("ferry")] == ["created", "revised", "revised", "revised"]
    assert two.log("ferry")[1].counts["edited"] == 1
    assert two.log("ferry")[1].counts == two.diff("ferry@r1..r2").counts
    assert [entry.id for entry in two.articles()] == ["council", "ferry"]
    assert two.verify() == ()


def test_the_addresses_of_a_merged_article_lead_to_its_texts(two: Archive) -> None:
    """Its numbers are those it had; its bare name is the newest revision of the whole; each time it is said."""
    said: list[str] = []
    two.merge("ferry", "blaze")
    with Archive(two.path, note=said.append) as archive:
        assert archive.resolve("blaze@r1").revision == 2
        assert archive.resolve("blaze@r2#p1").revision == 4
        assert archive.resolve("blaz").article == "ferry"
        assert archive.log("blaze") == archive.log("ferry")
        assert archive.diff("blaze@r1..r2") == archive.diff("ferry@r2..r4")
        with pytest.raises(NotFoundError, match="had no r3"):
            archive.resolve("blaze@r3")
    assert said[0] == "blaze is part of ferry now: this is ferry@r2"


def test_what_comes_in_under_a_merged_name_goes_to_the_whole(two: Archive) -> None:
    """A text for the old name is a revision of the article that has it now, and so is one that is recognised."""
    two.merge("ferry", "blaze")
    outcome = two.ingest(text(HEADLINE, *BODY[:3]), article="blaze")
    assert (outcome.article, outcome.revision, outcome.matched_by) == ("ferry", 5, "explicit")
    assert two.ingest(R3).restores == 3
    assert two.verify() == ()


def test_a_split_makes_an_article_of_what_follows(two: Archive) -> None:
    """The revision that was named and those after it are an article under a name of their own."""
    two.merge("ferry", "blaze")
    whole = standing(two)["ferry"]
    decided = two.split("ferry@r3")
    assert standing(two)["ferry"] == whole[:2]
    assert standing(two)[str(decided.article)] == whole[2:]
    assert two.log(str(decided.article))[0].outcome == "created"
    assert two.ingest(text(HEADLINE, *BODY, "A tug from Saltmarsh was made fast at dusk."), article=decided.article)
    assert two.verify() == ()


def test_a_split_can_take_out_one_revision(two: Archive) -> None:
    """With `only` those after it stay."""
    two.merge("ferry", "blaze")
    whole = standing(two)["ferry"]
    out = two.split("ferry@r2", only=True).article
    assert standing(two)["ferry"] == [whole[0], *whole[2:]]
    assert standing(two)[str(out)] == [whole[1]]


def test_merges_and_splits_rewrite_nothing_and_are_taken_back(two: Archive) -> None:
    """Whatever was decided: the stored rows are the same to the letter, and undone it is as if it had not been."""
    rows, before = stored(two), standing(two)
    two.merge("ferry", "blaze")
    two.split("ferry@r2")
    two.merge("council", "ferry")
    merged = standing(two)
    assert stored(two) == rows
    for _ in range(3):
        two.undo()
        assert two.verify() == ()
    assert standing(two) == before
    assert [one.undone for one in two.decisions()] == [6, 5, 4, None, None, None]
    with pytest.raises(NotFoundError, match="no decision to take back"):
        two.undo()
    for number in (6, 5, 4):
        two.undo(number)
    assert standing(two) == merged
    assert stored(two) == rows


def test_what_came_in_since_stays_where_it_came(two: Archive) -> None:
    """Undoing a merge gives back what it moved; a text that came to the whole is the whole's own."""
    two.merge("ferry", "blaze")
    two.ingest(text(HEADLINE, *BODY[:3]), article="ferry")
    two.undo()
    assert {name: len(texts) for name, texts in standing(two).items()} == {"ferry": 3, "blaze": 2, "council": 1}
    assert two.verify() == ()


def test_two_articles_with_one_text_become_one_that_came_twice(archive: Archive) -> None:
    """Merged, the second arrival is called what it is: the same text again."""
    archive.ingest(R1, article="one")
    archive.ingest(R1, article="two")
    archive.merge("one", "two")
    assert [line.outcome for line in archive.log("one")] == ["created", "unchanged"]
    assert archive.ingest(R1).outcome == "unchanged"


@pytest.mark.parametrize(
    ("ask", "why"),
    [
        (lambda a: a.merge("ferry", "ferry"), "one article already"),
        (lambda a: a.merge("ferry@r1", "blaze"), "takes two whole articles"),
        (lambda a: a.merge("ferry", "bleze"), "did you mean blaze"),
        (lambda a: a.split("ferry"), "names no revision"),
        (lambda a: a.split("ferry@r2#p1"), "names no revision"),
        (lambda a: a.split("ferry@r1"), "nothing is left"),
        (lambda a: a.split("council@r1", only=True), "nothing is left"),
        (lambda a: a.split("ferry@r9"), "there is no r9"),
        (lambda a: a.undo(1), "no decision 1"),
        (lambda a: a.undo(), "no decision to take back"),
        (lambda a: a.accept(1), "no proposal 1"),
    ],
)
def test_what_cannot_be_decided_is_refused_and_leaves_no_mark(
    two: Archive, ask: Callable[[Archive], object], why: str
) -> None:
    """One line says why, and nothing is written down."""
    with pytest.raises((NotFoundError, UsageError), match=why):
        ask(two)
    assert two.decisions() == ()
    assert len(two.articles()) == 3


def test_a_decision_under_a_later_one_is_not_taken_back(two: Archive) -> None:
    """First the later one that moved the same revisions."""
    two.merge("ferry", "blaze")
    two.merge("council", "ferry")
    with pytest.raises(UsageError, match="decision 2 moved council@r2: undo that first"):
        two.undo(1)
    two.undo(2)
    with pytest.raises(UsageError, match="taken back already, by decision 3"):
        two.undo(2)
    assert two.undo(1).kind == "undo"


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        ("update placement set put_into = 3 where decision = 1", "decision"),
        ("update placement set taken_from = 3 where decision = 1", "decision"),
        ("update decision set decided = '2001-01-01T00:00:00Z' where id = 1", "decision"),
        ("delete from placement where decision = 1 and revision = 2", "decision"),
        ("update decision set id = 7 where id = 2", "decision"),
        ("update standing set number = 9 where revision = 2", "derived"),
        ("delete from standing where revision = 2", "derived"),
    ],
)
def test_verify_names_a_decision_that_was_tampered_with(two: Archive, harm: str, code: str) -> None:
    """Each decision's digest covers what it says, what it moves and the decision before it."""
    two.merge("ferry", "blaze")
    two.merge("council", "ferry")
    with sqlite3.connect(two.path) as db:
        db.execute(harm)
    db.close()
    assert code in {fault.code for fault in two.verify()}


def test_rebuild_gives_what_the_decisions_left(two: Archive) -> None:
    """Every derived table is the same, row for row, when it is filled anew."""
    two.merge("ferry", "blaze")
    two.split("ferry@r3", only=True)
    two.merge("council", "ferry")
    two.undo()
    before = derived(two.path)
    two.rebuild()
    assert derived(two.path) == before


def derived(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Give what stands in the derived tables, in an order of its own."""
    tables = ("standing", "trace", "sketch", "opening", "change_count", "repeat", "passage", "posting", "twin")
    with sqlite3.connect(path) as db:
        rows = {table: sorted(db.execute(f"select * from {table}").fetchall(), key=repr) for table in tables}
    db.close()
    return rows


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("msu"), st.integers(0, 9), st.integers(0, 9)), max_size=8))
def test_laws_of_deciding(tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]) -> None:
    """After any decisions every text stands in one place, the file proves itself, and undone all is as it was."""
    with Archive(tmp_path_factory.mktemp("laws") / "wirediff.db") as archive:
        for number, data in enumerate((R1, R2, COUNCIL, R3, LATER, R1)):
            archive.ingest(data, article=f"story-{number % 3}")
        before, taken = standing(archive), 0
        for kind, one, other in steps:
            names = sorted(standing(archive))
            try:
                if kind == "m":
                    archive.merge(names[one % len(names)], names[other % len(names)])
                elif kind == "s":
                    archive.split(f"{names[one % len(names)]}@r{other}")
                else:
                    archive.undo()
            except (UsageError, NotFoundError):
                continue
            taken += 1 if kind != "u" else -1
            assert sorted(chain(*standing(archive).values())) == sorted(chain(*before.values()))
        assert archive.verify() == ()
        for _ in range(taken):
            archive.undo()
        assert standing(archive) == before


def test_what_stands_elsewhere_goes_by_where_it_stands_now(two: Archive) -> None:
    """Two articles that share text are a cluster until they are one, and again once they are split."""
    assert {member.article for cluster in two.clusters() for member in cluster.articles} == {"ferry", "blaze"}
    two.merge("ferry", "blaze")
    assert two.clusters() == ()
    out = two.split("ferry@r2", only=True).article
    (cluster,) = two.clusters()
    assert [(one.article, one.first) for one in cluster.articles] == [("ferry", 1), (out, 1)]
