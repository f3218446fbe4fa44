"""Ingest: what an arrival turns out to be, and that all of it is kept or none."""

import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wirediff
from tests.archive.ferry import BODY, CAPTION, COUNCIL, HEADLINE, OTHER, R1, R2, R3, SLUG, clock, text
from tests.property.strategies import hostile_story
from wirediff.archive import Archive
from wirediff.errors import InputError, UsageError

KEYS = [
    "wirediff", "input", "format", "outcome", "article", "revision", "hash", "matched_by", "restores", "counts",
    "duplicates", "elsewhere", "problems",
]  # fmt: skip


def test_a_new_story_makes_an_article(archive: Archive) -> None:
    """The first text of a story is its r1, all of its blocks added, under a name from its headline."""
    outcome = archive.ingest(R1, name="r1.txt").as_dict()
    assert list(outcome) == KEYS
    assert (outcome["outcome"], outcome["article"], outcome["revision"]) == ("created", SLUG, 1)
    assert (outcome["matched_by"], outcome["restores"], outcome["input"]) == (None, None, "r1.txt")
    assert outcome["counts"] == dict.fromkeys(outcome["counts"], 0) | {"added": 5}
    assert outcome["hash"] == wirediff.parse(R1).hash


def test_a_later_version_is_a_revision_of_it(archive: Archive) -> None:
    """A changed number makes r2 of the same article, found by what the texts share."""
    archive.ingest(R1)
    outcome = archive.ingest(R2)
    assert (outcome.outcome, outcome.article, outcome.revision, outcome.matched_by) == (
        "revised",
        SLUG,
        2,
        "similarity",
    )
    assert outcome.counts == {**dict.fromkeys(outcome.counts or {}, 0), "unchanged": 4, "edited": 1}


def test_a_text_sent_again_makes_no_revision(archive: Archive) -> None:
    """The same canonical text is `unchanged`, in whatever bytes; the sighting is counted."""
    archive.ingest(R1)
    outcome = archive.ingest(R1.replace(b"\n", b"\r\n"))
    assert (outcome.outcome, outcome.revision) == ("unchanged", 1)
    assert [entry.seen for entry in archive.log(SLUG)] == [2]


def test_a_text_behind_a_kill_is_kept_with_a_warning(archive: Archive) -> None:
    """Whether the killed text comes again or a new one: the desk hears that the story was killed, once."""
    kill = text(f"KILL-{HEADLINE}", "Please kill this story. No ferry ran aground.")
    outcomes = [archive.ingest(data, article=SLUG) for data in (R1, kill, kill, R1, R2)]
    told = [(o.outcome, o.revision, [problem.code for problem in o.problems]) for o in outcomes]
    assert told == [
        ("created", 1, []),
        ("revised", 2, []),
        ("unchanged", 2, []),
        ("reverted", 3, ["after-kill"]),
        ("revised", 4, []),
    ]
    assert outcomes[3].problems[0].message == (
        "r2 killed this story, and this text came after it: ask the sender before it is used"
    )


def test_a_text_that_comes_back_names_what_it_restores(archive: Archive) -> None:
    """A claim taken out and put back is a third revision that restores the first."""
    outcomes = [archive.ingest(data) for data in (R1, R2, R1, R2)]
    assert [(o.outcome, o.revision, o.restores) for o in outcomes] == [
        ("created", 1, None), ("revised", 2, None), ("reverted", 3, 1), ("reverted", 4, 2),
    ]  # fmt: skip
    assert archive.verify() == ()


def test_another_story_is_another_article(archive: Archive) -> None:
    """Two stories that share nothing stay two."""
    assert {archive.ingest(data).article for data in (R1, COUNCIL)} == {SLUG, "haverleigh-council-puts-park-vote"}


def test_boilerplate_and_caption_join_no_stories(archive: Archive) -> None:
    """A sign-off, a picture and a template headline under six stories leave six articles."""
    foot = "Meridian News keeps to its own standards of reporting, which are found on its pages every day."
    made = []
    for day, paragraph in enumerate([*BODY, *OTHER[:2]]):
        body = f"{paragraph} This was on day {day}, which nobody in the town is likely to forget."
        made.append(archive.ingest(text(CAPTION, "Market closes up", body, foot)).outcome)
    assert made == ["created"] * 6


def test_two_articles_that_fit_alike_are_both_left_alone(archive: Archive) -> None:
    """Where it cannot be told whose version a text is, it becomes an article of its own and says so."""
    archive.ingest(text(HEADLINE, *BODY, "A first ending that only this one of the two has."), article="one")
    archive.ingest(text(HEADLINE, *BODY, "A second ending that only this one of them has."), article="two")
    outcome = archive.ingest(R1)
    assert (outcome.outcome, outcome.matched_by) == ("created", None)
    assert [problem.code for problem in outcome.problems] == ["identity-ambiguous"]
    assert archive.ingest(R1).outcome == "unchanged"


def test_a_named_article_is_made_and_then_used(archive: Archive) -> None:
    """`article` decides, whatever the text looks like."""
    first, second = archive.ingest(R1, article="desk-ferry"), archive.ingest(COUNCIL, article="desk-ferry")
    assert (first.outcome, first.article, first.matched_by) == ("created", "desk-ferry", None)
    assert (second.outcome, second.revision, second.matched_by) == ("revised", 2, "explicit")


@pytest.mark.parametrize(
    "name", ["", " ", "a@b", "a#p1", "a..b", "a/b", "-x", "two words", "a\x1b[31m", "a\udcff", "x" * 201]
)
def test_a_name_that_could_be_no_address_is_refused(archive: Archive, name: str) -> None:
    """What could not be typed as an address names no article, and nothing is kept of the attempt."""
    with pytest.raises(UsageError, match="cannot name an article"):
        archive.ingest(R1, article=name)
    assert archive.articles() == ()


def test_a_taken_name_gets_a_number(archive: Archive) -> None:
    """Two stories under one headline are told apart by a number."""
    archive.ingest(R1)
    assert archive.ingest(text(HEADLINE, *OTHER)).article == f"{SLUG}-2"


@pytest.mark.parametrize(
    ("paragraphs", "slug"),
    [
        (["Мост через Юрзу закрыли", "Мост закрыли в среду, сообщила администрация."], "мост-через-юрзу-закрыли"),
        (["इमारत में लगी आग", "इमारत में मंगलवार को आग लग गई, पुलिस ने यह बताया है।"], "इमारत-में-लगी-आग"),
        (["UPDATE 2-Ferry's owner speaks", BODY[0]], "ferrys-owner-speaks"),
        (["Three Die in Ferry Fire off Port Ellis", BODY[0]], "three-die-ferry-fire-port"),
        (["The mayor said that she would not stand again, and left."], "mayor-said-that-she-would"),
        (["* * *"], "article"),
    ],
)  # fmt: skip
def test_a_name_is_made_of_words_in_any_script(archive: Archive, paragraphs: list[str], slug: str) -> None:
    """The first telling words of the headline, or of the first paragraph, are the name."""
    assert archive.ingest(text(*paragraphs)).article == slug


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\x89PNG\r\n\x1a\n....", b"\x00\x01\x02\x03" * 400])
def test_what_cannot_be_read_is_rejected_and_kept(archive: Archive, data: bytes) -> None:
    """No article is made of it; the bytes lie in quarantine, with the reason."""
    outcome = archive.ingest(data, name="bad").as_dict()
    assert outcome["outcome"] == "rejected"
    assert [outcome[key] for key in ("article", "revision", "hash", "counts", "matched_by")] == [None] * 5
    assert (outcome["duplicates"], outcome["problems"][0]["code"]) == ([], "no-text")
    with sqlite3.connect(archive.path) as db:
        kept = db.execute("select input, size from quarantine").fetchall()
    db.close()
    assert kept == [("bad", len(data))]
    assert archive.articles() == ()
    assert archive.verify() == ()


def test_a_dry_run_says_what_would_be_and_keeps_nothing(archive: Archive) -> None:
    """Before there is a file none is made; afterwards nothing in it changes."""
    assert archive.ingest(R1, dry_run=True).outcome == "created"
    assert not archive.path.parent.exists()
    archive.ingest(R1)
    assert archive.ingest(R2, dry_run=True).outcome == "revised"
    assert archive.ingest(b"", dry_run=True).outcome == "rejected"
    assert len(archive.log(SLUG)) == 1
    assert archive.ingest(R2).revision == 2


def test_a_file_is_read_under_its_own_name(archive: Archive, tmp_path: Path) -> None:
    """A path gives the bytes and the name, as str or Path, also where its bytes are no UTF-8."""
    for path in (tmp_path / "r1.txt", tmp_path / "r\udcfc.txt"):
        path.write_bytes(R1)
        assert archive.ingest(path).input == str(path)
        assert archive.ingest(str(path)).outcome == "unchanged"


def test_what_is_no_file_is_refused_in_one_line(archive: Archive, tmp_path: Path) -> None:
    """A missing path and a folder are errors that say so, and no database is made for them."""
    with pytest.raises(InputError, match="no such file"):
        archive.ingest(tmp_path / "missing.txt")
    with pytest.raises(InputError, match="is a folder"):
        archive.ingest(tmp_path)
    assert not archive.path.exists()


def test_a_time_without_a_zone_is_refused(archive: Archive) -> None:
    """Nobody knows when a time without a zone was, and no calendar has one before its first year."""
    first = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1)))
    with pytest.raises(UsageError, match="outside the calendar"):
        archive.ingest(R1, received=first)
    with pytest.raises(UsageError, match="names no zone"):
        archive.ingest(R1, received=datetime(2023, 10, 3))  # noqa: DTZ001 - the fault that is tested


def test_duplicates_are_told_with_the_outcome(archive: Archive) -> None:
    """A caption that stands twice is in the outcome of the text that has it."""
    outcome = archive.ingest(text(CAPTION, HEADLINE, *BODY, CAPTION, "That was all for now, the authority said."))
    assert outcome.as_dict()["duplicates"] == [{"kind": "caption", "match": "exact", "occurrences": 2}]


def test_the_copy_comes_back_as_it_was_read(archive: Archive) -> None:
    """Every revision is the parsed text again, with its place; the bytes are the ones that came."""
    for number, data in enumerate((R1, R2, R3), 1):
        archive.ingest(data)
        assert archive.copy(f"{SLUG}@r{number}") == replace(wirediff.parse(data), article=SLUG, revision=number)
        assert archive.raw(f"{SLUG}@r{number}") == data


@given(st.lists(hostile_story, min_size=1, max_size=3))
def test_laws_of_the_archive(tmp_path_factory: pytest.TempPathFactory, stories: list[str]) -> None:
    """For every text: ingested twice is ingested once, it comes back as it was read, and the file proves itself."""
    with Archive(tmp_path_factory.mktemp("laws") / "wirediff.db") as archive:
        for story in stories:
            data = story.encode("utf-8", "surrogatepass")
            outcome = archive.ingest(data, received=clock(13))
            again = archive.ingest(data, received=clock(14))
            if outcome.outcome == "rejected":
                continue
            place = f"{outcome.article}@r{outcome.revision}"
            assert (again.outcome, again.article, again.revision) == ("unchanged", outcome.article, outcome.revision)
            if outcome.outcome != "unchanged":  # a story of one text may have come before
                stored = replace(wirediff.parse(data), article=outcome.article, revision=outcome.revision)
                assert archive.copy(place) == stored
                assert archive.raw(place) == data
        assert archive.verify() == ()


def test_a_text_that_comes_back_from_the_very_same_file_is_a_revert(archive: Archive, tmp_path: Path) -> None:
    """That a text was seen before, and under which name, never swallows its return."""
    files = [tmp_path / "r1.txt", tmp_path / "r2.txt"]
    files[0].write_bytes(R1)
    files[1].write_bytes(R2)
    assert [archive.ingest(file).outcome for file in files] == ["created", "revised"]
    back = archive.ingest(files[0])
    assert (back.outcome, back.revision, back.restores) == ("reverted", 3, 1)
