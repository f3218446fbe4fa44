"""What a reader of the facts can rely on, one promise a test."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirediff.core.changes import Fact
from wirediff.core.facts import changed_facts

STORY = "The ferry left the harbour at dawn and its crew of volunteers had sailed the strait for many seasons. "


def said(old: str, new: str, language: str | None = None) -> tuple[Fact, ...]:
    """Give the facts that changed, wherever in the text they stand."""
    return tuple(replace(fact, sentence=None) for fact in changed_facts(old, new, language))


def test_a_toll_whose_figures_change_places_is_a_change() -> None:
    """12 dead and 21 dead are two tolls, however alike they look."""
    assert said("The toll is 12.", "The toll is 21.") == (Fact("number", "12", "21", "up", "9"),)


def test_months_are_a_sentence_and_not_a_clock() -> None:
    """3 months in jail and 30 months in jail differ by 27."""
    facts = said("He was jailed for 3 months.", "He was jailed for 30 months.")
    assert facts == (Fact("number", "3 months", "30 months", "up", "27"),)


def test_the_day_of_a_date_is_a_fact() -> None:
    """3 May and 13 May are two days."""
    assert said("They vote on 3 May.", "They vote on 13 May.") == (Fact("date", "3 May", "13 May"),)


def test_a_lost_decimal_point_is_a_change() -> None:
    """1.5 percent and 15 percent are far apart."""
    facts = said("Rates rose 1.5 percent.", "Rates rose 15 percent.")
    assert facts == (Fact("number", "1.5 percent", "15 percent", "up", "13.5"),)


def test_a_number_in_a_long_story_is_not_noise() -> None:
    """A posting of 12 officers that becomes 300 and an arrest is named, in a story of any length."""
    facts = said(
        STORY * 2 + "Police posted 12 officers at the gate.",
        STORY * 2 + "Police posted 300 officers at the border and arrested the mayor.",
    )
    assert facts == (Fact("number", "12", "300", "up", "288"),)


def test_a_toll_that_falls_goes_down() -> None:
    """A corrected toll says in which direction and by how much, in plain figures."""
    facts = said("Some 1,200 people fled.", "Some 900 people fled.")
    assert facts == (Fact("number", "1,200", "900", "down", "300"),)


def test_a_scale_that_changes_is_counted_in_ones() -> None:
    """1.5 million and 1.5 billion differ by 1,498,500,000."""
    (fact,) = said("It cost 1.5 million.", "It cost 1.5 billion.")
    assert (fact.direction, fact.by) == ("up", "1498500000")


def test_three_days_and_four_days_differ_by_one() -> None:
    """A difference is given in the unit both sides are written in."""
    (fact,) = said("It lasted three days.", "It lasted four days.")
    assert (fact.direction, fact.by) == ("up", "1")


def test_a_spelling_correction_is_told_apart_from_another_person() -> None:
    """A slip in a name carries the note "spelling"; another person does not."""
    (slip,) = said("He met Leonit Korsun.", "He met Leonid Korsun.")
    (other,) = said("He met Leonid Korsun.", "He met Pavel Korsun.")
    assert (slip.note, other.note) == ("spelling", None)


def test_two_countries_one_letter_apart_are_no_slip() -> None:
    """Iran and Iraq are two countries, not a misspelling."""
    assert said("He flew to Iran.", "He flew to Iraq.") == (Fact("name", "Iran", "Iraq"),)


def test_facts_stand_in_reading_order() -> None:
    """Facts come in the order in which the new text says them."""
    facts = said("On Monday 12 died, police said.", "On Tuesday 15 died, witnesses said.")
    assert [fact.type for fact in facts] == ["date", "number", "attribution"]


def test_a_sentence_added_whole_names_no_facts() -> None:
    """What is new altogether is shown as new text, not as a list of its facts."""
    assert said("Ten died.", "Ten died. Rescuers found 30 survivors on Friday, police said.") == ()


@pytest.mark.parametrize("tag", ["de", "de-AT", "DE", "xx", "", None])
def test_any_language_tag_is_taken(tag: str | None) -> None:
    """A tag that is known, unknown or missing never stops the reading."""
    (fact,) = said("Es gab 12 Tote am Montag.", "Es gab 15 Tote am Montag.", tag)
    assert (fact.old, fact.new) == ("12", "15")


@given(st.text(max_size=200))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    """The same text twice has no changed facts."""
    assert said(text, text) == ()


def test_a_serial_number_of_any_length_is_no_trouble() -> None:
    """Thousands of digits in a row are read as text, not as an amount."""
    assert said("Code " + "9" * 9000 + " here.", "Code " + "8" * 9000 + " here.") == ()


def test_addresses_and_markup_hold_no_facts() -> None:
    """A link that changed its path, or a tag its attribute, changes no fact."""
    assert said("See https://example.org/a/12?x=Reyk here.", "See https://example.org/b/15?x=Vek here.") == ()
    assert said('The <a target="_blank">toll</a> stands.', 'The <a target="_top">toll</a> stands.') == ()


def test_a_dump_of_ten_thousand_letters_is_not_searched() -> None:
    """Where a block differs over more letters than any paragraph has, no facts are named and no time is lost."""
    assert said("x 12 " * 3000, "y 13 " * 3000) == ()


def test_a_name_in_any_latin_letters_is_read() -> None:
    """Capitals beyond those of Western Europe begin names too."""
    assert said("He met Šimić.", "He met Ćosić.") == (Fact("name", "Šimić", "Ćosić"),)


def test_a_draw_can_lose_one_of_its_goals() -> None:
    """A score of equal halves is not mistaken for one number said twice."""
    assert said("It ended 3-3 at home.", "It ended 3 at home.") == (Fact("number", "3-3", "3"),)


_SCRAPS = (
    '12 1.5 1,200 - $ % million three twenty a half dozen of Oct. May 3 2016 13:30 p.m. GMT Monday , . “ ” " „ « » not'
    " may Dmitry Reyk Gen. police said according to 2-1 second third first one s 's h30 de اثني عشر вторник two"
)
_WIRE = st.lists(st.sampled_from(_SCRAPS.split()), max_size=14).map(" ".join)


@given(
    _WIRE | st.text(max_size=60),
    _WIRE | st.text(max_size=60),
    st.sampled_from(["en", "de", "fr", "es", "ru", "ar", None]),
)
def test_any_two_texts_can_be_compared(old: str, new: str, language: str | None) -> None:
    """No text stops the reading, each fact has a side, and the same call gives the same facts."""
    facts = said(old, new, language)
    assert all(fact.old is not None or fact.new is not None for fact in facts)
    assert facts == said(old, new, language)


def test_a_quotation_of_two_sentences_is_one() -> None:
    """Words that changed in a quotation's second sentence are the speaker's words."""
    old = '"We left at dawn. It was cold and wet and dark," Vo said.'
    (fact,) = said(old, old.replace("cold", "grey"))
    assert fact.type == "quote"


def test_an_arabic_figure_with_a_word_glued_to_it_is_a_figure() -> None:
    """The conjunction in front of a figure does not hide it."""
    (fact,) = said("قال إن و7 سفن تنتظر", "قال إن و9 سفن تنتظر", "ar")
    assert (fact.type, fact.old, fact.new) == ("number", "7", "9")


def test_a_fact_says_in_which_sentence_it_stands() -> None:
    """A reader is led to the sentence, counted from 1 in the new text."""
    old = "Fog came first. Then 12 people were hurt. Police closed the pier at noon."
    assert [fact.sentence for fact in changed_facts(old, old.replace("12", "15"))] == [2]
    assert [fact.sentence for fact in changed_facts(old, old.replace("at noon", "on Monday"))] == [3]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("Shares in Varta rose 3.5 percent.", "Shares in Varta fell 3.5 percent.", ("rose", "fell")),
        ("The court found him guilty of fraud.", "The court found him innocent of fraud.", ("guilty", "innocent")),
        ("The minister denied the report.", "The minister admitted the report.", ("denied", "admitted")),
    ],
)
def test_a_word_that_turned_into_its_opposite_is_a_fact(old: str, new: str, words: tuple[str, str]) -> None:
    """A story that was turned round is no mere wording."""
    assert said(old, new) == (Fact("reversal", *words),)


@pytest.mark.parametrize(
    ("language", "old", "new", "words"),
    [
        ("de", "Der Umsatz stieg kräftig.", "Der Umsatz sank kräftig.", ("stieg", "sank")),
        ("fr", "Le jury l'a jugé coupable.", "Le jury l'a jugé innocent.", ("coupable", "innocent")),
        ("es", "El juez aceptó el recurso.", "El juez rechazó el recurso.", ("aceptó", "rechazó")),
        ("ru", "Цены выросли за месяц.", "Цены упали за месяц.", ("выросли", "упали")),
        ("ar", "ارتفعت الأسعار أمس", "انخفضت الأسعار أمس", ("ارتفعت", "انخفضت")),
    ],
)
def test_opposites_are_known_in_every_language_of_the_tables(
    language: str, old: str, new: str, words: tuple[str, str]
) -> None:
    """A sentence is turned round in German, French, Spanish, Russian and Arabic as it is in English."""
    assert said(old, new, language) == (Fact("reversal", *words),)


def test_a_part_of_a_whole_is_one_number() -> None:
    """One-third that became two-thirds is a change of the share and not of "one" into "two"."""
    assert said("One-third of the lake is dry.", "Two-thirds of the lake is dry.")[0].new == "Two-thirds"
    assert said("Ein Drittel fehlt.", "Zwei Drittel fehlt.", "de")[0].old == "Ein Drittel"
    assert said("One third of the lake is dry.", "A third of the lake is dry.") == ()


@pytest.mark.parametrize(
    ("old", "new", "sides"),
    [
        ("Northgate 2, Easthaven 1", "Northgate 2, Easthaven 3", ("1", "3")),
        ("Das Spiel endete 2:1 (1:0).", "Das Spiel endete 2:2 (1:0).", ("2:1", "2:2")),
        ("Norrell bt Colt 6-4 6-3", "Norrell bt Colt 6-4 6-2", ("6-3", "6-2")),
        ("FC Tamsa - VfB Rovena 3:0", "FC Tamsa - VfB Rovena 3:1", ("3:0", "3:1")),
    ],
)
def test_a_score_is_a_number_however_it_is_set(old: str, new: str, sides: tuple[str, str]) -> None:
    """A result that was corrected is a fact, in a sentence and in a list."""
    (fact,) = said(old, new)
    assert (fact.type, fact.old, fact.new) == ("number", *sides)


@pytest.mark.parametrize(
    ("old", "new", "fact"),
    [
        ("死者は12人になった。", "死者は21人になった。", ("number", "12人", "21人")),
        ("被害は1億2000万円。", "被害は1億5000万円。", ("number", "1億2000万円", "1億5000万円")),
        ("会談は5月3日に開かれる。", "会談は5月13日に開かれる。", ("date", "5月3日", "5月13日")),
        ("爆炸造成12人死亡", "爆炸造成21人死亡", ("number", "12人", "21人")),
        ("사고로 12명이 숨졌다", "사고로 15명이 숨졌다", ("number", "12", "15")),
    ],
)
def test_a_figure_between_signs_without_blanks_is_read(old: str, new: str, fact: tuple[str, str, str]) -> None:
    """Japanese, Chinese and Korean count with a sign behind the figure, and set no blank before it."""
    (found,) = said(old, new)
    assert (found.type, found.old, found.new) == fact
    assert said(old, old.replace("12", "１２")) == ()


def test_a_denial_that_went_with_its_clause_turns_nothing_round() -> None:
    """Where a clause is gone, its "never" is no reversal of what is left."""
    assert said("They led 3-1 at the break and never trailed.", "They led 3-1 at the break.") == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Call +992 770555555 for help.", "Call +992 770 55 55 55 for help."),
        ("Call 1-844-528-6611 for help.", "Call 011 52 55 5080 2000 for help."),
        ('See {{< ref "north.md" >}} for the rules.', 'See {{< ref "city/north.md" >}} for the rules.'),
        ('See [the rules](/a "Old rules") now.', 'See [the rules](/b "New rules") now.'),
        ("Staff are prohibited from driving at night.", "Staff are not allowed to drive at night."),
        ("They charge an entry fee at the gate.", "They charge a $110 entry fee at the gate."),
        ("Take cash from an ATM by day.", "Take cash from ATMs by day."),
        ("The Japan Automobile Federation will help.", "The Japanese Automobile Federation will help."),
    ],
)
def test_what_only_looks_like_a_fact_is_none(old: str, new: str) -> None:
    """A telephone number set anew, markup, another way to forbid, a plural: no alarm names what a reader would not."""
    assert {fact.type for fact in said(old, new)} <= ({"number"} if "$110" in new else set())


def test_one_foreign_name_does_not_change_the_language() -> None:
    """An English sentence with a Russian or Chinese name in it is still read in English."""
    for name in ("Орлов", "王小明"):
        (fact,) = said(f"The mayor ({name}) won't resign on Monday.", f"The mayor ({name}) won't resign on Tuesday.")
        assert fact.type == "date"


def test_a_range_has_its_unit() -> None:
    """2-3 million is one number, and 23 million another."""
    (fact,) = said("Losses were put at 2-3 million euros.", "Losses were put at 23 million euros.")
    assert (fact.old, fact.new) == ("2-3 million euros", "23 million euros")


@pytest.mark.parametrize(
    ("old", "new", "fact"),
    [
        ("Varn 30   4,212.60   -1.5%   +3.8%", "Varn 30   4,212.06   -1.5%   +3.8%", ("4,212.60", "4,212.06")),
        ("Banks   2,440.05   -0.2%   +6.1%", "Banks   2,440.05   0.2%   +6.1%", ("-0.2%", "0.2%")),
        ("Tarn   12   9   2   1  28  11   29", "Tarn   12   9   2   1  28  12   29", ("11", "12")),
    ],
)
def test_a_figure_in_a_row_of_a_table_is_a_fact(old: str, new: str, fact: tuple[str, str]) -> None:
    """Neither a minus in the next column nor a row of plain figures makes one part of a telephone number."""
    (found,) = changed_facts(old, new)
    assert (found.old, found.new) == fact


SENTENCES = (
    "Harbour police rescued 14 sailors on Monday.",
    "The tanker Orvena struck a reef near Port Ellis, its owner said.",
    "Parliament rejected a plan for lighthouses last year.",
)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_sentences_that_change_places_are_compared_with_what_they_became(order: tuple[int, ...]) -> None:
    """In any order of a paragraph's sentences nothing changed, or just what did: a figure, and a verdict."""
    text = " ".join(SENTENCES)
    assert said(text, " ".join([SENTENCES[at] for at in order]), "en") == ()
    edited = (SENTENCES[0].replace("14", "41"), SENTENCES[1], SENTENCES[2].replace("rejected", "approved"))
    facts = said(text, " ".join([edited[at] for at in order]), "en")
    assert set(facts) == {Fact("number", "14", "41", "up", "27"), Fact("reversal", "rejected", "approved")}


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("100 feet", "30 metres"),
        ("3 inches", "8 cm"),
        ("10,000 acres", "4,050 hectares"),
        ("100 degrees Fahrenheit", "38 degrees Celsius"),
        ("70 mph", "110 kph"),
        ("two weeks", "a fortnight"),
        ("18 months", "a year and a half"),
    ],
)
def test_what_is_measured_in_another_unit_is_the_same(here: str, there: str) -> None:
    """A length or a span in other units is no change, as rounded as copy writes it; one twice as long is."""
    assert said(f"It came to {here}, they said.", f"It came to {there}, they said.", "en") == ()
    assert said(f"It came to {here}, they said.", "It came to 999 miles, they said.", "en") != ()


@pytest.mark.parametrize(
    ("old", "new", "facts"),
    [
        ("The suspect was seen.", "The suspect, Peter Rono, was seen.", [(None, "Peter Rono")]),
        ("A farmer leads a bull to the fair.", "Farmer Peter Rono leads a bull to the fair.", [(None, "Peter Rono")]),
        ("Photo: A farmer leads a bull.", "Photo: Farmer Peter Rono leads a bull.", [(None, "Peter Rono")]),
        ("A suspect, John Smith, was arrested.", "A suspect was arrested.", [("John Smith", None)]),
        ("The talks were held in Nairobi in May.", "In May the talks were held in Kigali.", [("Nairobi", "Kigali")]),
        ("A ruling by the European Union is due.", "An EU ruling is due.", []),
        ("Voters in Slovenia will decide.", "Slovenians will decide.", []),
        ("The Centers for Disease Control said no.", "The agency said no.", []),
    ],
)
def test_a_name_that_came_or_went_is_told(old: str, new: str, facts: list[tuple[str | None, str | None]]) -> None:
    """Who was named, or is named no more, is a fact; another form of a name, or a piece of one, is none."""
    assert [(fact.old, fact.new) for fact in said(old, new, "en") if fact.type == "name"] == facts


def test_half_of_a_match_is_no_number() -> None:
    """Half-time and the second half count nothing; half of the crew does."""
    assert said("Varn led at half-time.", "Varn led at the break.", "en") == ()
    assert said("Varn scored in the second half.", "Varn scored after the break.", "en") == ()
    assert said("Half of the crew left.", "A third of the crew left.", "en") != ()


def test_a_denial_that_went_to_another_sentence_with_its_words_is_none() -> None:
    """Whether a sentence of its own says "No one was hurt" or another one does is no change."""
    whole = "No one was hurt when a freight train left the tracks near the town of Varn on Friday."
    apart = "A freight train left the tracks near the town of Varn on Friday. No one was hurt."
    assert said(whole, apart, "en") == said(apart, whole, "en") == ()
