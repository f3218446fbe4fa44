"""Which story a text is a version of: what proves it, what is a question to the desk, and what proves nothing."""

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.strategies import hostile_story
from tests.texts import story
from wirediff.core.identity import Recognised, Seen, hours_between, recognise
from wirediff.core.likeness import Likeness, Rarity, opening, told
from wirediff.core.likeness import likeness as likeness_of
from wirediff.core.limits import LIMITS
from wirediff.core.model import Copy
from wirediff.core.traces import asked_for, headings, sketch, trace, traces

HEADLINE = "Ferry runs aground off Port Ellis"
BODY = [
    "A ferry with 214 people on board ran aground off Port Ellis early on Tuesday, the harbour authority said.",
    "Everyone was taken ashore by fishing boats before noon, it said in a statement that named no cause.",
    "The ship's owner, Northern Lines, said that the steering had been looked at in the spring and found sound.",
    "Divers will look at the hull on Wednesday, and a tug is on its way from the yard at Saltmarsh.",
]
OTHER = [
    "The council of Haverleigh put off its vote on the park once more on Tuesday, for want of a quorum.",
    "Two members had left the hall during a quarrel about the price of benches, the minutes say.",
    "The next meeting will be held in November, when the leader is back from her leave of absence.",
]
SHARES = (
    "Shares close {} on the Varn exchange",
    "Shares on the Varn exchange closed {} percent {} on {} at {} points, in turnover of {} million crowns.",
    "Banks rose {} percent and insurers {} percent, while makers of machines lost {} percent from the day before.",
    "The crown stood at {} to the dollar at the close, and the yield of the ten-year bond was {} percent.",
)
RESULTS = (
    "{} fourth quarter net profit",
    "{} said that net income in the quarter was {} million crowns, against {} million in the quarter a year before.",
    "Revenue was {} million crowns against {} million, and the order book stood at {} million at the end of it.",
    "The board will propose a dividend of {} crowns a share to the annual meeting, as much as in the year before.",
)


def stored(article: str, *paragraphs: str) -> Copy:
    """Read a text as the newest one of an article."""
    return replace(story(*paragraphs), article=article)


def likeness(one: Copy, other: Copy) -> Likeness:
    """Compare two texts of which nothing is boilerplate."""
    return likeness_of(told(one), told(other))


def asked(
    text: Copy, candidates: Sequence[Copy], hours: float = 1.0, common: frozenset[str] = frozenset()
) -> Recognised:
    """Ask whose version a text is that came in so many hours after the candidates, as the archive does."""
    mine = frozenset(asked_for(text))
    seen = [Seen(copy, "2024-03-04T12:00:00Z", mine & frozenset(traces(copy))) for copy in candidates]
    minutes = round(hours * 60)
    return recognise(
        Seen(text, f"2024-03-{4 + (720 + minutes) // 1440:02}T{(720 + minutes) // 60 % 24:02}:00:00Z"), seen, common
    )


def form(pattern: Sequence[str], *fillings: Sequence[object]) -> list[str]:
    """Fill a form in."""
    return [text.format(*filling) for text, filling in zip(pattern, fillings, strict=True)]


FERRY = stored("ferry", HEADLINE, *BODY)
MONDAY = form(SHARES, ["higher"], [1.2, "higher", "Monday", "4,212.60", 310], [2.1, 0.4, 1.9], [7.41, 3.2])
TUESDAY = form(SHARES, ["higher"], [0.7, "higher", "Tuesday", "4,241.15", 287], [1.3, 0.9, 0.2], [7.38, 3.1])


def test_a_text_with_one_paragraph_more_is_the_same_story() -> None:
    """Four paragraphs that stayed and a new one make a version, under another headline too."""
    more = "The harbour is closed until the tug has come and gone again."
    assert asked(story("Stranded ferry is to be towed", *BODY, more), [FERRY]).article == "ferry"


def test_an_agency_mark_hides_no_headline() -> None:
    """`UPDATE 2-` before the headline leaves it the headline it was."""
    assert likeness(story(f"UPDATE 2-{HEADLINE}", BODY[0], *OTHER), FERRY).heading


def test_edited_paragraphs_count_for_what_stayed() -> None:
    """A story of which every paragraph was touched is recognised by the words that stayed."""
    edited = [text.replace("Tuesday", "Monday").replace("said", "says").replace("will", "would") for text in BODY]
    update = story("Ferry is aground off Port Ellis, owner speaks", *edited)
    assert likeness(update, FERRY).blocks == 4
    assert not set(traces(update)) & set(traces(FERRY))
    assert len(set(sketch(update)) & set(sketch(FERRY))) >= LIMITS.identity_shared
    assert asked(update, [FERRY]).article == "ferry"


def test_a_split_paragraph_is_still_shared() -> None:
    """The halves of a paragraph each stand in it."""
    halves = [
        "A ferry with 214 people on board ran aground off Port Ellis early.",
        "It was Tuesday, the harbour authority said.",
    ]
    whole = story(HEADLINE, halves[0][:-1] + " on Tuesday, the harbour authority said.")
    assert likeness(story(HEADLINE, *halves), whole).smaller > 0.6


def test_a_headline_alone_proves_nothing() -> None:
    """One headline over two different bodies makes two stories, and not even a question."""
    headline = "Shares close higher in Varn"
    assert likeness(story(headline, *BODY), story(headline, *OTHER)).heading
    assert asked(story(headline, *BODY), [stored("market", headline, *OTHER)]) == Recognised(None)


@pytest.mark.parametrize("hours", [0.5, 24.0, 168.0])
def test_a_form_filled_in_again_is_another_story(hours: float) -> None:
    """Yesterday's market report with today's figures, under one long headline, is not yesterday's, nor asked about."""
    monday = stored("monday", *MONDAY)
    like = likeness(story(*TUESDAY), monday)
    assert like.heading
    assert like.smaller > 0.8
    assert asked(story(*TUESDAY), [monday], hours) == Recognised(None)


def test_a_form_that_was_corrected_goes_to_its_own_day() -> None:
    """One figure put right makes a version of the text that has the others, among all that are worded like it."""
    days = [stored("monday", *MONDAY), stored("tuesday", *TUESDAY)]
    corrected = story(*(text.replace("287", "278") for text in TUESDAY))
    assert asked(corrected, days, 0.5).article == "tuesday"


def test_results_of_two_companies_are_two_stories() -> None:
    """One form, two names, other figures."""
    first = form(RESULTS, ["Ellmark"], ["Ellmark", 42.1, 38.7], [310, 288, 920], [1.4])
    second = form(RESULTS, ["Norlake"], ["Norlake", 12.9, 15.3], [84, 91, 203], [0.6])
    assert asked(story(*second), [stored("ellmark", *first)], 2.0) == Recognised(None)


ADVICE = (
    "What travellers to {} should know",
    "There is no embassy in {}, and consular help from abroad is slow, the foreign ministry said on Friday.",
    "Whoever drives in {} needs a permit, which the consulate gives out on two mornings of the week.",
    "Take enough money in notes with you, as cards are hardly taken anywhere outside the capital.",
    "Keep copies of your papers apart from the papers, and tell somebody at home where you are going.",
)


def test_a_page_of_advice_on_another_country_is_a_question() -> None:
    """Word for word the same but for a name that one says again and again and the other never."""
    lumeria, norland = ([line.format(name) for line in ADVICE] for name in ("Lumeria", "Norland"))
    assert likeness(story(*lumeria), story(*norland)).renamed
    found = asked(story(*norland), [stored("lumeria", *lumeria)])
    assert found.article is None
    assert [one.article for one in found.proposed] == ["lumeria"]
    assert "each names somebody again and again whom the other does not" in found.proposed[0].why


def test_a_name_that_came_in_makes_no_other_story() -> None:
    """What the old text named again and again is named still."""
    old = [line.format("Lumeria") for line in ADVICE]
    new = [*old, "Fly to Lumeria by way of Norland.", "From Norland there is a train; www.norland.example/norland."]
    assert not likeness(story(*old), story(*new)).renamed
    assert asked(story(*new), [stored("lumeria", *old)]).article == "lumeria"


def test_a_near_copy_a_week_later_is_a_question() -> None:
    """Beyond two days nothing is sure but the very same text."""
    again = story(HEADLINE, BODY[0].replace("early", "late"), *BODY[1:])
    assert asked(again, [FERRY], 2.0).article == "ferry"
    late = asked(again, [FERRY], 168.0)
    assert late.article is None
    assert [one.article for one in late.proposed] == ["ferry"]
    assert "168 hours apart" in late.proposed[0].why


def test_the_times_that_the_copies_give_count_before_those_of_arrival() -> None:
    """Two days' stories that are taken in together are two days apart, where both say when they are from."""
    one, other = (
        Seen(replace(FERRY, published=f"2024-03-0{day}T12:00:00+01:00"), "2024-03-09T00:00:00Z") for day in (4, 6)
    )
    assert hours_between(one, other) == 48
    assert hours_between(one, Seen(FERRY, "2024-03-09T06:00:00Z")) == 6
    assert hours_between(Seen(FERRY), other) == 0


def test_boilerplate_proves_nothing() -> None:
    """Paragraphs that stand in many articles are left out on both sides."""
    boiler = [f"{text} Meridian News keeps to its own standards of reporting." for text in OTHER]
    one, other = story("First of the two stories", BODY[0], *boiler), stored("b", "Second of the two", BODY[3], *boiler)
    common = frozenset(trace(block) for block in story("A headline over it", *boiler).blocks)
    assert asked(one, [other]).article == "b"
    assert asked(one, [other], common=common) == Recognised(None)


def test_a_caption_proves_nothing() -> None:
    """One picture under two stories leaves them two."""
    caption = "A ferry lies off Port Ellis in heavy fog with its lights on, October 3, 2023"
    one, other = story(caption, "Headline of the first story", *OTHER), stored("b", caption, HEADLINE, *BODY)
    assert likeness(one, other).blocks == 0
    assert asked(one, [other]) == Recognised(None)


def test_a_quotation_in_two_stories_proves_nothing() -> None:
    """One shared paragraph of several is too little under two headlines."""
    assert asked(story("A quite different headline here", *OTHER, BODY[0]), [FERRY]).article is None


def test_a_round_up_is_no_version_of_what_it_quotes() -> None:
    """Three stories' paragraphs under one headline are neither of them, whichever came first."""
    fire = [
        "A fire in a warehouse at Saltmarsh was put out on Tuesday after eleven hours, the fire service said.",
        "No one was hurt in it.",
    ]
    stories = [
        FERRY,
        stored("council", "Haverleigh council puts off park vote", *OTHER),
        stored("fire", "Warehouse fire put out", *fire),
    ]
    summary = story("Meridian news summary", "Here are the stories of the day, at 18:00.", *BODY[:3], *OTHER, *fire)
    assert asked(summary, stories).article is None
    for one in stories:
        assert asked(replace(one, article=None), [replace(summary, article="summary")]).article is None


def test_an_alert_grows_into_its_story() -> None:
    """An alert of one paragraph is found in the update that took it in."""
    assert asked(FERRY, [stored("alert", HEADLINE, BODY[0])]).article == "alert"


def test_a_later_alert_is_no_version_of_a_full_story() -> None:
    """A story grows; a paragraph that comes after four is something else, or a question."""
    assert asked(story(HEADLINE, BODY[0]), [FERRY]).article is None


def test_an_alert_is_found_by_slug_line_and_mark_when_it_was_written_anew() -> None:
    """Under one slug line, marked as a writethru, an update that has the alert's words is its update."""
    slug = "BC-FERRY--Port Ellis Ferry Aground"
    alert = stored(
        "alert", slug, "A ferry with 214 people on board has run aground off Port Ellis, the authority said."
    )
    update = [f"{slug}, 1st Ld-Writethru", HEADLINE, *BODY]
    assert asked(story(*update), [alert]).article == "alert"


def test_a_kill_finds_its_story_by_the_headline() -> None:
    """A kill says nothing of what the story said; where two stories stand under its headline it is a question."""
    kill = story(f"KILL-{HEADLINE}", "Please kill this story. It was filed in error, and no substitute will be sent.")
    assert asked(kill, [FERRY]).article == "ferry"
    two = asked(kill, [FERRY, stored("other", HEADLINE, *OTHER)])
    assert two.article is None
    assert {one.article for one in two.proposed} == {"ferry", "other"}


@pytest.mark.parametrize("headline", ["Ferry sinks", "Market closes up", "Dam", "沉船"])
def test_a_kill_under_a_short_headline_is_always_a_question(headline: str) -> None:
    """Any story could have such a headline: the kill is asked about for two days, and never goes there unasked."""
    kill = story(f"KILL-{headline}", "Please kill this story. It was filed in error, and no substitute will be sent.")
    found = asked(kill, [stored("ferry", headline, *BODY)])
    assert (found.article, [one.article for one in found.proposed]) == (None, ["ferry"])
    late = asked(kill, [stored("ferry", headline, *BODY)], hours=60)
    assert (late.article, late.proposed) == (None, ())


@pytest.mark.parametrize("slug", ["BC-NA--Ferry Aground,250", "BC-NA--Ferry Aground, 1st Ld-Writethru,310"])
def test_a_slug_line_is_the_same_whatever_the_number_of_words(slug: str) -> None:
    """Every version has another count, and the kill has none."""
    kill = story(
        "BC-NA--Ferry Aground,KILL", "Please kill this story. It was filed in error, and there is no substitute."
    )
    assert headings(kill, short=True) & headings(story(slug, *BODY), short=True)


def test_a_text_in_chinese_is_recognised_by_its_characters() -> None:
    """A sentence put in and a word changed leave it the same story; another accident is another one."""
    body = [
        "青溪河流域管理局星期二表示，白沙港附近的渡轮事故造成二十一人受伤，其中三人伤势严重。",
        "当地医院院长高明哲告诉记者，十二名伤者已经出院，其余伤者情况稳定。",
        "政府派出的调查组已于星期三抵达白沙港，预计在三十天内提交初步报告。",
    ]
    first = stored("ferry", "白沙港附近渡轮搁浅多人获救", *body)
    later = story(
        "白沙港渡轮事故调查组抵达",
        body[0].replace("表示", "宣布"),
        "渔民们抱怨说，许多船只停在港内无法出海。",
        *body[1:],
    )
    assert asked(later, [first]).article == "ferry"
    other = [
        text.replace("白沙港", "石桥湾").replace("二十一", "四十七").replace("高明哲", "沈若兰") for text in body[1:]
    ]
    assert (
        asked(
            story(
                "石桥湾矿井救援仍在继续进行", "消防队出动了九十辆消防车，火势在傍晚前得到控制，没有居民受伤。", *other
            ),
            [first],
        ).article
        is None
    )


def test_the_sender_s_own_ids_outweigh_the_text() -> None:
    """What the sender calls two items is never sure to be one, however alike."""
    update = replace(story(HEADLINE, *BODY, OTHER[0]), id="urn:2")
    assert asked(update, [replace(FERRY, id="urn:1")]).article is None
    assert asked(update, [replace(FERRY, id="urn:1")]).proposed[0].article == "ferry"
    assert asked(update, [FERRY]).article == "ferry"


def test_two_that_fit_equally_well_leave_it_open() -> None:
    """Where two articles match alike the text is given to neither, and both are named."""
    found = asked(FERRY, [stored("b", HEADLINE, *BODY), stored("a", HEADLINE, *BODY)])
    assert found.article is None
    assert found.rivals == ("a", "b")


def test_the_better_of_two_is_taken() -> None:
    """An article that shares more is the one."""
    found = asked(FERRY, [stored("half", HEADLINE, *BODY[:2], *OTHER), stored("whole", HEADLINE, *BODY[:3])])
    assert found.article == "whole"


def test_rare_words_weigh_more() -> None:
    """A place that no other story names tells more than the words in which every story opens."""
    rarity = Rarity(1000, {"the": 990, "police": 400, "said": 800})
    assert rarity.weight({"ellis"}) > rarity.weight({"police"}) > rarity.weight({"the"}) > 0


@pytest.mark.parametrize("other", [stored("x", HEADLINE, *OTHER), stored("x", *BODY[:2]), stored("x", "Ferry sinks")])
def test_likeness_is_the_same_either_way_round(other: Copy) -> None:
    """Which text came first does not matter."""
    assert likeness(FERRY, other) == likeness(other, FERRY)


@given(hostile_story, hostile_story)
def test_laws_of_likeness(one: str, other: str) -> None:
    """For any two texts: symmetric, within 0 and 1, and whole for a text and itself."""
    here, there = story(f"Ferry {one}"), story(f"Ferry {other}")
    like = likeness(here, there)
    assert like == likeness(there, here)
    assert 0 <= like.larger <= like.smaller <= 1
    assert 0 <= like.words <= 1 + 1e-9
    itself = likeness(here, here)
    assert itself.figures in (None, 1.0)
    assert itself.words == (1.0 if opening(here) else 0.0)


@given(st.randoms(use_true_random=False), st.lists(st.sampled_from([*BODY, *OTHER]), min_size=1, max_size=5))
def test_the_order_of_candidates_does_not_matter(rng: random.Random, paragraphs: list[str]) -> None:
    """However they are looked up, the same candidates give the same answer."""
    candidates = [
        FERRY,
        stored("a", HEADLINE, *BODY[:2]),
        stored("b", HEADLINE, *OTHER),
        stored("c", *BODY[1:], *OTHER),
    ]
    text = story(HEADLINE, *paragraphs)
    answer = asked(text, candidates)
    rng.shuffle(candidates)
    assert asked(text, candidates) == answer


def test_traces_do_not_depend_on_typography() -> None:
    """A text sent again with other quotation marks leaves the same traces; a short line leaves none."""
    said = 'The harbour master said "it was foggy" and that nobody aboard was hurt at all.'
    curly = said.replace(' "', " “").replace('" ', "” ")
    assert set(traces(story(HEADLINE, said, "Not so."))) == set(traces(story(HEADLINE, curly)))
    assert traces(story(HEADLINE, said, "Not so.")) == traces(story(HEADLINE, said))
    assert len(headings(story(HEADLINE, said))) == 1
