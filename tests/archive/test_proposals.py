"""What is perhaps a revision: kept as an article of its own, and asked about."""

from dataclasses import replace

import pytest

import wirediff
from tests.archive.ferry import BODY, COUNCIL, HEADLINE, OTHER, R1, R2, R3, clock, text
from wirediff.archive import Archive, Outcome
from wirediff.archive import ingest as arriving
from wirediff.core.limits import LIMITS
from wirediff.errors import UsageError

LATE = text(HEADLINE, BODY[0].replace("early", "late"), *BODY[1:])


def with_id(archive: Archive, data: bytes, sender_id: str) -> Outcome:
    """Store a text as one of a format that carries the sender's ids."""
    archive.articles() if archive.path.exists() else archive.ingest(COUNCIL)
    copy = replace(wirediff.parse(data), id=sender_id, id_rule="test")
    item = arriving.Item(data, sender_id, "2023-10-03T15:00:00Z")
    db = archive._writable()
    db.conn.execute("begin immediate")
    outcome = arriving.store(db, arriving.Read(item, copy, (), ()))
    db.conn.execute("commit")
    return outcome


def test_a_perhaps_is_an_article_and_a_proposal(archive: Archive) -> None:
    """The outcome says of what, how much speaks for it and why; other outcomes have no such key."""
    first = archive.ingest(R1, received=clock(13))
    late = archive.ingest(LATE, received=clock(13).replace(day=12))
    assert "proposed" not in first.as_dict()
    assert (late.outcome, late.matched_by) == ("created", None)
    proposed = late.as_dict()["proposed"]
    assert proposed["article"] == first.article
    assert 0.8 < proposed["score"] <= 1
    assert "216 hours apart" in proposed["why"]
    (proposal,) = archive.proposals()
    assert (proposal.proposal, proposal.article, proposal.perhaps) == (
        proposed["proposal"], f"{late.article}@r1", f"{first.article}@r1",
    )  # fmt: skip
    assert archive.ingest(LATE, received=clock(14).replace(day=12)).outcome == "unchanged"
    assert len(archive.proposals()) == 1


def test_the_very_same_text_is_the_same_whenever_it_comes(archive: Archive) -> None:
    """A wire that is taken in once more a year later makes nothing new."""
    archive.ingest(R1, received=clock(13))
    assert archive.ingest(R1, received=clock(13).replace(year=2024)).outcome == "unchanged"


def test_the_same_text_under_two_ids_is_two_articles_and_a_question(archive: Archive) -> None:
    """Two items of a sender's are never made one without a word, and the desk can."""
    first = with_id(archive, R1, "urn:1")
    assert with_id(archive, R2, "urn:1").matched_by == "id"
    twin = with_id(archive, R2, "urn:2")
    assert (twin.outcome, twin.matched_by) == ("created", None)
    assert [problem.code for problem in twin.problems] == ["identity-two-ids"]
    assert twin.proposed
    assert (twin.proposed.article, twin.proposed.score) == (first.article, 1.0)
    archive.accept(twin.proposed.proposal)
    assert with_id(archive, R3, "urn:2").article == first.article
    assert archive.verify() == ()


def test_two_like_articles_that_are_proposed_for_each_other_are_no_doubt(archive: Archive) -> None:
    """What fits a story and its proposed version alike goes to the better; once that is rejected, it is a question."""
    first = archive.ingest(R1, received=clock(13))
    late = archive.ingest(LATE, received=clock(13).replace(day=12))
    archive.ingest(
        text(HEADLINE, *BODY, "The harbour is open."), article=first.article, received=clock(9).replace(day=12)
    )
    third = text(HEADLINE, *BODY[1:], "The harbour is open.")
    assert late.proposed
    found = archive.ingest(third, received=clock(14).replace(day=12), dry_run=True)
    assert found.matched_by == "similarity"
    archive.reject(late.proposed.proposal)
    found = archive.ingest(third, received=clock(14).replace(day=12), dry_run=True)
    assert [problem.code for problem in found.problems] == ["identity-ambiguous"]


def test_merging_settles_a_proposal(archive: Archive) -> None:
    """Where the two are one article already there is nothing left to ask."""
    first = archive.ingest(R1, received=clock(13))
    late = archive.ingest(LATE, received=clock(13).replace(day=12))
    archive.merge(str(first.article), str(late.article))
    assert archive.proposals() == ()
    assert [one.status for one in archive.proposals(answered=True)] == ["merged"]


def test_a_bound_that_was_met_is_said(archive: Archive) -> None:
    """Where more articles share as much with a text than are compared, its outcome says so."""
    body = [*BODY, *OTHER]
    for number in range(LIMITS.identity_candidates + 6):
        own = f"Report number {number} of the day was filed from town number {number}, the desk of that town said."
        archive.ingest(text(f"Report {number}", own, body[0] + f" It was {number}."), article=f"a{number}")
    assert "identity-bounded" in {p.code for p in archive.ingest(text("Summary of the day", *body)).problems}


@pytest.mark.parametrize("copies", [1, 40])
def test_boilerplate_in_any_number_of_articles_is_harmless(archive: Archive, copies: int) -> None:
    """A sign-off that every article carries neither hides a revision nor makes one."""
    foot = "Meridian News keeps to its own standards of reporting, which are found on its pages every day."
    archive.ingest(text(HEADLINE, *BODY, foot))
    for number in range(copies):
        said = f"Ship number {number} left berth {number + 3} at {number % 12}:15 with {number * 7} crates of pears."
        assert archive.ingest(text(f"Ship {number} leaves", said, foot)).outcome == "created"
    assert archive.ingest(text(HEADLINE, *BODY[:3], OTHER[0], foot)).outcome == "revised"


def test_a_toll_that_rises_in_the_headline_is_asked_about_at_every_step(archive: Archive) -> None:
    """A flash, an urgent, an update: they share no whole headline and no paragraph, but how the headline begins."""
    head = "Ferry sinks off Port Ellis"
    said = "A ferry sank off Port Ellis on Thursday, killing three people, police said."
    more = "At least five people died when a ferry with 40 on board sank off Port Ellis on Thursday, police said."
    flash = archive.ingest(text(f"FLASH-{head}"), received=clock(8))
    urgent = archive.ingest(text(f"URGENT-{head}, 3 dead", said), received=clock(9))
    update = archive.ingest(text(f"UPDATE 1-{head}, 5 dead", more, OTHER[0], OTHER[1]), received=clock(10))
    assert urgent.proposed.article == flash.article  # type: ignore[union-attr]
    assert update.proposed.article in (flash.article, urgent.article)  # type: ignore[union-attr]
    assert archive.ingest(text(f"{head}: what we know", *BODY), received=clock(23)).proposed is None


def test_accepting_one_of_several_proposals_settles_the_others(archive: Archive) -> None:
    """A kill is of one story: answered for it, the question of the other story is none, and no merge of the two."""
    first, second = (archive.ingest(text(HEADLINE, *body), received=clock(8)) for body in (BODY, OTHER))
    kill = archive.ingest(text(f"KILL-{HEADLINE}", "Please kill this story. It was filed in error."), received=clock(9))
    asked = {
        one.perhaps.partition("@")[0]: one.proposal
        for one in archive.proposals()
        if one.article == f"{kill.article}@r1"
    }
    assert set(asked) == {first.article, second.article}
    decided = archive.accept(asked[str(first.article)])
    assert asked[str(second.article)] not in {one.proposal for one in archive.proposals()}
    assert {one.proposal: one.status for one in archive.proposals(answered=True)}[
        asked[str(second.article)]
    ] == "settled"
    with pytest.raises(UsageError, match=f"undo {decided.decision}"):
        archive.accept(asked[str(second.article)])
    archive.undo()
    archive.accept(asked[str(second.article)])
    assert archive.copy(f"{second.article}@latest").status == "canceled"
    assert archive.copy(f"{first.article}@latest").status == "usable"


def test_a_kill_worded_like_an_old_one_is_of_its_own_story(archive: Archive) -> None:
    """Two stories under one headline, weeks apart, each killed by the same words: each kill goes to its own."""
    kill = text(f"KILL-{HEADLINE}", "Please kill this story. It was filed in error, and no substitute will be sent.")
    for day, body in ((3, BODY), (24, OTHER)):
        story = archive.ingest(text(HEADLINE, *body), received=clock(13).replace(day=day))
        assert story.matched_by is None
        assert archive.ingest(kill, received=clock(14).replace(day=day)).article == story.article
    assert archive.ingest(kill, received=clock(15).replace(day=24)).outcome == "unchanged"


def test_a_kill_under_a_heading_that_many_stories_have_is_asked_about_for_each(archive: Archive) -> None:
    """A short headline tells no story from another, but it is all that the kill says."""
    stories = {
        archive.ingest(text("Market closes up", *body), received=clock(hour)).article
        for hour, body in ((9, BODY[:2]), (11, BODY[2:]), (12, OTHER[:1]), (13, OTHER[1:2]), (14, OTHER[2:]))
    }
    assert len(stories) == 5
    kill = text("KILL-Market closes up", "Please kill this story. It was filed in error, and there is no substitute.")
    outcome = archive.ingest(kill, received=clock(15))
    assert outcome.outcome == "created"
    assert {one.perhaps.partition("@")[0] for one in archive.proposals()} == stories


def test_a_kill_in_the_words_of_another_storys_is_asked_about(archive: Archive) -> None:
    """Where a later story has the headline that an earlier one was killed under, its kill goes to neither unasked."""
    kill = text(f"KILL-{HEADLINE}", "Please kill this story. It was filed in error, and no substitute will be issued.")
    first = archive.ingest(text(HEADLINE, *BODY), received=clock(8))
    assert archive.ingest(kill, received=clock(9)).article == first.article
    later = archive.ingest(text(HEADLINE, *OTHER), received=clock(13))
    assert later.article != first.article
    outcome = archive.ingest(kill, received=clock(14))
    assert outcome.article not in (first.article, later.article)
    asked = {proposal.perhaps.partition("@")[0] for proposal in archive.proposals()}
    assert later.article in asked
    assert archive.copy(f"{later.article}@latest").status == "usable"
