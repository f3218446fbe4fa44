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


@pytest.mark.parametrize("mark", ["{}. ", "{}) ", "({}) ", "2.{}. "])
def test_the_number_of_a_list_item_is_no_fact(mark: str) -> None:
    """An item that moved down a list changed nothing that it says."""
    assert told(mark.format(3) + "Ask everyone to come.", mark.format(4) + "Ask everyone to come.") == []
    assert told("3 people came.", "4 people came.") == [("number", "3", "4")]
    assert told("3. Mai ist Wahltag.", "4. Mai ist Wahltag.", "de") == [("date", "3. Mai", "4. Mai")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Rules for Driving in Winter", "Rules for Parking in Winter"),
        ("Travelers Who Require Assistance", "Travelers with Disabilities"),
        ("How to Apply for Your Visa at the Border", "How to Apply for Your Permit at the Border"),
        ("Guests You May Invite", "Guests You Must Invite"),
    ],
)
def test_the_capitals_of_a_heading_name_nobody(old: str, new: str) -> None:
    """A line in title case has capitals on every noun, and its "May" is no month."""
    assert told(old, new) == []


def test_the_first_word_of_a_quotation_is_no_name_for_its_capital() -> None:
    """A capital behind an opening mark opens a sentence."""
    facts = told("See the risks (‘Safety and security’ page).", "See the tides (‘Warnings and insurance’ page).")
    assert [kind for kind, _, _ in facts] == ["quote"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("You need a permit to camp here.", "You may need a permit to camp here."),
        ("Guards can ask for your passport.", "Guards may ask for your passport."),
    ],
)
def test_may_in_guidance_is_no_doubt(old: str, new: str) -> None:
    """What a reader is told that they may do is leave, and no hedge; a firm that may cut jobs is one."""
    assert told(old, new) == []
    assert told("The firm will cut jobs.", "The firm may cut jobs.") == [("hedge", None, "may")]


def test_a_shortened_senior_is_the_same_man() -> None:
    """Shortened or not, "Senior" is one word, behind a name or before a trade; "Sr" and "Jr" are father and son."""
    assert told("Tomas Vek Sr. founded the firm.", "Tomas Vek Senior founded the firm.") == []
    assert told("He is a Sr. Human Factors Engineer.", "He is a Senior Human Factors Engineer.") == []
    assert told("Tomas Vek Sr. founded it.", "Tomas Vek Jr. founded it.") == [("name", "Tomas Vek Sr", "Tomas Vek Jr")]


@pytest.mark.parametrize(
    ("old", "new", "facts"),
    [
        ("police", "a nurse on duty", [("attribution", "police said", "nurse on duty said")]),
        ("a nurse", "a nurse on duty", []),
        ("an aide at the port", "a nurse on duty", [("attribution", "aide at the port said", "nurse on duty said")]),
        ("police", "officers at the scene", []),
    ],
)  # fmt: skip
def test_a_source_is_told_with_the_place_it_stands_at(old: str, new: str, facts: list[tuple[str, str, str]]) -> None:
    """Who speaks is the nurse on duty, and not the duty."""
    assert told(f"Two people were hurt, {old} said.", f"Two people were hurt, {new} said.") == facts


def test_a_first_name_that_is_a_month_is_a_name() -> None:
    """A month is somebody's name where a capital follows and no "in" stands before: "Jan Ollers", "April Dunne"."""
    assert told("Der Koch Jan Ollers kam.", "Der Koch Karl Ollers kam.", "de")[0][0] == "name"
    assert [kind for kind, _, _ in told("The cook April Dunne came.", "The cook Maria Dunne came.")] == ["name"]
    assert told("In March Brandt resigned.", "In May Brandt resigned.") == [("date", "March", "May")]


def test_french_and_german_hours_are_read_as_they_are_written() -> None:
    """A blank around the French "h" and the German "halb acht" say the same hour as figures do."""
    assert told("Le train de 18h40 part.", "Le train de 18 h 40 part.", "fr") == []
    assert told("Le train de 18 h 40 part.", "Le train de 18 h 45 part.", "fr") == [("date", "18 h 40", "18 h 45")]
    assert told("Die Fähre legt um 7.30 Uhr ab.", "Die Fähre legt um halb acht ab.", "de") == []
