"""What an editor would wave away: two numbers taken for one, one thing told twice, a heading taken for names."""

import pytest

from wirediff.core.facts import changed_facts


def told(old: str, new: str, language: str = "en") -> list[tuple[str, str | None, str | None]]:
    """Give the facts of a pair as (type, old, new)."""
    return [(fact.type, fact.old, fact.new) for fact in changed_facts(old, new, language)]


@pytest.mark.parametrize(
    ("old", "new", "gone", "come"),
    [
        ("The ferry sank with 214 aboard, he said.", "The ferry sank and left three dead, he said.", "214", "three"),
        (
            "It sank with 214 aboard in the bay, he said.",
            "It sank leaving three dead in the bay, he said.",
            "214",
            "three",
        ),
        ("It sank with 90 people aboard on Friday.", "It sank, killing three crew members on Friday.", "90", "three"),
    ],
)
def test_those_aboard_did_not_become_the_dead(old: str, new: str, gone: str, come: str) -> None:
    """Numbers of different things, each with its own noun and verb, are two facts and no change of one."""
    assert sorted(told(old, new), key=str) == sorted([("number", gone, None), ("number", None, come)], key=str)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The crash killed 12 people on Friday.", "The crash killed 15 soldiers on Friday."),
        ("About 12 policemen were hurt.", "Some 15 officers were hurt."),
        ("It has 12 crew aboard.", "It has at least 15 sailors aboard."),
    ],
)
def test_another_word_for_those_counted_keeps_a_number_one(old: str, new: str) -> None:
    """Where a number stands in the other's place, another noun beside it makes it no other number."""
    (fact,) = told(old, new)
    assert fact == ("number", "12", "15")


@pytest.mark.parametrize(
    ("old", "new", "fact"),
    [
        ("Men were held in the raid.", "Three men were held in the raid, 3 of them minors.", ("number", None, "Three")),
        (
            "It hit the coast hard.",
            "It hit the coast at 9 a.m. hard, and by 9 a.m. was gone.",
            ("date", None, "9 a.m."),
        ),
    ],
)
def test_what_came_twice_is_told_once(old: str, new: str, fact: tuple[str, None, str]) -> None:
    """A value that was added twice in one change, in words and in figures, is one fact; so is one taken out twice."""
    assert told(old, new) == [fact]
    assert len(told(new, old)) == 1
