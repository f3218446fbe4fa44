"""What stands in other articles: found at arrival and on request, boilerplate apart, in time that stays small."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.archive.ferry import BODY, CAPTION, OTHER, clock, text
from wirediff.archive import Archive
from wirediff.core.across import is_furniture, sought
from wirediff.core.fingerprint import folded
from wirediff.core.limits import LIMITS
from wirediff.core.resemblance import resemblance
from wirediff.errors import UsageError
from wirediff.store import schema
from wirediff.store.database import open_database
from wirediff.store.passages import stand_anew

QUOTE = "We heard the tanks go up one after the other, and then there was nothing, the keeper of the ice house said."
NEARLY = QUOTE.replace("the other", "another")
PARAGRAPHS = (*BODY, *OTHER, QUOTE, NEARLY, CAPTION)
SIGN_OFF = "Reporting by A. Orr; Editing by B. Hale"


def file(archive: Archive, article: str, *paragraphs: str, hour: int = 9) -> dict[str, object]:
    """Take in a story under a name and give what the outcome says of other articles."""
    data = text(f"What is new in {article} this morning", *paragraphs)
    return dict(archive.ingest(data, article=article, received=clock(hour)).as_dict()["elsewhere"])


def fill_in(archive: Archive, template: str, times: int) -> None:
    """File so many stories that fill in one template with their numbers."""
    for number in range(times):
        file(archive, f"s{number}", template.format(number))


def tables(archive: Archive) -> list[tuple[object, ...]]:
    """Give all that the derived tables of this part hold."""
    assert archive._db is not None
    names = ("passage", "posting", "crowd", "twin")
    return [(name, *row) for name in names for row in archive._db.execute(f"select * from {name} order by 1, 2")]


def test_an_arrival_says_what_stands_in_other_articles(archive: Archive) -> None:
    """Exact and near ones, counted by article, and what is boilerplate."""
    assert file(archive, "harbour", BODY[0], QUOTE, SIGN_OFF) == {"articles": [], "boilerplate": 0, "left_out": 0}
    found = file(archive, "quay", NEARLY, BODY[0], OTHER[0], SIGN_OFF)
    assert found["articles"] == [{"article": "harbour", "kind": "paragraph", "blocks": 2, "exact": 1, "near": 1}]
    assert found["boilerplate"] == 1


def test_a_revision_says_only_what_is_new_to_its_article(archive: Archive) -> None:
    """What an article shared before is not told again with each revision."""
    file(archive, "harbour", BODY[0], QUOTE)
    file(archive, "quay", QUOTE, OTHER[0])
    assert file(archive, "quay", QUOTE, OTHER[0], OTHER[1])["articles"] == []
    assert file(archive, "quay", QUOTE, BODY[0], OTHER[1])["articles"] != []


def test_each_other_article_is_reported_once(archive: Archive) -> None:
    """With the first and the newest revision that has the text, and the words in which it differs."""
    for last in (BODY[1], BODY[2], BODY[3]):
        file(archive, "harbour", QUOTE, last)
    file(archive, "harbour", OTHER[0], OTHER[1])
    file(archive, "quay", NEARLY, OTHER[2])
    (group,) = archive.duplicates("quay", across=True)
    here, there = group.occurrences
    assert (here.article, here.revision, there.article, there.first, there.revision) == ("quay", 1, "harbour", 1, 3)
    assert (group.match, group.articles, group.boilerplate, group.introduced) == ("near", 2, False, 1)
    assert group.similarity == int(resemblance(folded(QUOTE), folded(NEARLY)) * 1000) / 1000
    assert "".join(hunk.text for hunk in there.hunks if hunk.op != "added") == NEARLY
    assert "".join(hunk.text for hunk in there.hunks if hunk.op != "removed") == QUOTE


def test_typography_makes_no_other_text_and_a_sign_does(archive: Archive) -> None:
    """Quotation marks are cosmetic; a minus that is gone is near, though the words are the same."""
    file(archive, "one", f"“{QUOTE}”", "Shares of Northern Lines moved by -2.5 percent on the exchange, it said.")
    file(archive, "two", f'"{QUOTE}"', "Shares of Northern Lines moved by 2.5 percent on the exchange, it said.")
    assert [group.match for group in archive.across("two")] == ["cosmetic", "near"]


def test_a_text_in_five_articles_is_boilerplate_also_with_other_figures(archive: Archive) -> None:
    """It is marked and counted, and no cluster is made of it."""
    for number in range(1, 7):
        lines = [f"These were the top headlines of March {number} as seen by our desk.", *(OTHER if number > 4 else ())]
        found = file(archive, f"story-{number}", *lines)
    assert found["boilerplate"] == 1
    group = next(group for group in archive.across("story-6") if "headlines" in group.text)
    assert group.boilerplate
    (cluster,) = archive.clusters()
    assert [member.article for member in cluster.articles] == ["story-5", "story-6"]


@pytest.mark.parametrize(
    "line",
    [SIGN_OFF, "(Additional reporting by C. Lund; Writing by D. Roe)", "© 2023 Northern Press. All rights reserved.",
     "This material may not be published, broadcast, rewritten or redistributed.", "Read more: Ferry runs aground",
     "Jo March in Halwick contributed to this report."],
)  # fmt: skip
def test_furniture_is_told_by_its_words(line: str) -> None:
    """Sign-offs, rights lines and links are boilerplate wherever they stand."""
    assert is_furniture(line)


@pytest.mark.parametrize("line", [QUOTE, *BODY, "She contributed to this report on harbours, the minister said."])
def test_a_sentence_is_no_furniture(line: str) -> None:
    """However it is worded."""
    assert not is_furniture(line)


def test_articles_that_share_text_are_clusters_and_the_first_is_named(archive: Archive) -> None:
    """Two feeds with one story; a shared quotation makes none; who had it first is told by when it came in."""
    file(archive, "feed-b", *BODY[:3], hour=11)
    file(archive, "feed-a", *BODY[:2], OTHER[2], hour=9)
    file(archive, "quoting", BODY[0], *OTHER[:2], QUOTE, hour=8)
    (cluster,) = archive.clusters()
    assert [(one.article, one.shared, one.first) for one in cluster.articles] == [("feed-a", 2, 1), ("feed-b", 2, 1)]
    assert cluster.passages == 2
    assert cluster.text in BODY


def test_a_file_is_looked_up_and_nothing_is_kept(archive: Archive, tmp_path: Path) -> None:
    """A draft is compared with the archive before it is sent out."""
    import wirediff

    file(archive, "harbour", BODY[0], QUOTE)
    before = tables(archive)
    (group,) = archive.across(wirediff.parse(text("A draft about the harbour", NEARLY)))
    assert [place.article for place in group.occurrences] == [None, "harbour"]
    assert tables(archive) == before


PIER = (
    "The harbour authority of Port Ellis said that the ferry had left its berth without a pilot and that nobody on the"
    " bridge had seen the sandbank off the northern pier."
)
RETOLD = PIER.replace("said that", "that that").replace("a pilot", "a that").replace("the sandbank", "one sandbank")
"""Few of its smallest fingerprints are among the other's, so it does not find it where many texts share something."""


@pytest.mark.parametrize("turned", [False, True])
def test_in_a_small_archive_near_copies_find_each_other_whichever_came_first(archive: Archive, turned: bool) -> None:
    """All that shares anything is looked at."""
    for name, paragraph in zip(("one", "two"), (RETOLD, PIER) if turned else (PIER, RETOLD), strict=True):
        file(archive, name, paragraph)
    for name in ("one", "two"):
        (group,) = archive.across(name)
        assert [place.article for place in group.occurrences] == [name, {"one": "two", "two": "one"}[name]]


def test_a_stored_text_that_is_asked_about_is_looked_up_again(archive: Archive) -> None:
    """A later near copy that did not find it when it came in is found from here."""
    file(archive, "one", PIER)
    fill_in(archive, "Boat {0} lay off the northern shore with {0} crates of pears on board.", LIMITS.posting_few + 1)
    assert file(archive, "two", RETOLD)["articles"] == []
    (group,) = (group for group in archive.across("one") if group.text == PIER)
    assert [place.article for place in group.occurrences] == ["one", "two"]


def test_that_not_all_fillings_of_a_template_were_compared_is_said(archive: Archive) -> None:
    """Lists stop growing at their bound: what is found then is not all, and how much was passed over is told."""
    fill_in(archive, "The central bank left its main rate at {} percent, as it had said.", LIMITS.posting_list + 20)
    said: list[str] = []
    archive.across(f"s{LIMITS.posting_list + 19}", note=said.append)
    assert any("were not looked at" in line for line in said)


def test_rebuilding_fills_the_index_as_it_was(archive: Archive) -> None:
    """Row for row, crowded fingerprints and near copies too."""
    fill_in(archive, "Shares of firm number {0} closed at {0} on the Halwick exchange today.", LIMITS.posting_list + 8)
    file(archive, "s3", BODY[0], QUOTE)
    file(archive, "quay", NEARLY, BODY[0], CAPTION)
    before = tables(archive)
    assert {"passage", "posting", "crowd", "twin"} == {str(row[0]) for row in before}
    archive.rebuild()
    assert tables(archive) == before


def test_where_an_articles_texts_stand_can_be_noted_again(archive: Archive) -> None:
    """After a merge or a split, without touching the index."""
    for last in (BODY[1], BODY[2], QUOTE):
        file(archive, "harbour", BODY[0], last)
    file(archive, "quay", NEARLY, BODY[0])
    before = tables(archive)
    assert archive._db is not None
    stand_anew(archive._db, [1])
    assert tables(archive) == before


def test_another_scheme_of_fingerprints_is_filled_anew(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbers of two schemes never stand side by side: opening the file for writing fills the tables again."""
    file(archive, "harbour", BODY[0], QUOTE)
    filled = tables(archive)
    with monkeypatch.context() as older:
        older.setattr(schema, "SCHEME", "f0")
        old = open_database(archive.path)
        old.execute("update posting set fingerprint = fingerprint + 1")
        old.close()
    with Archive(archive.path) as opened:
        assert tables(opened) == filled


def test_a_near_threshold_below_what_is_searched_is_refused(archive: Archive) -> None:
    """What would be found below it is not all that there is."""
    file(archive, "harbour", QUOTE)
    with pytest.raises(UsageError, match=r"0\.7"):
        archive.across("harbour", near=0.5)


def test_two_identical_articles_share_everything(archive: Archive) -> None:
    """Under two ids, all of it is exact, and the earlier one had it first."""
    file(archive, "one", *BODY, CAPTION, hour=9)
    data = text("What is new in one this morning", *BODY, CAPTION)
    archive.ingest(data, article="two", received=clock(10))
    assert {group.match for group in archive.across("two")} == {"exact"}
    assert [member.article for member in archive.clusters()[0].articles] == ["one", "two"]


def test_blocks_that_tell_nothing_are_no_trouble(archive: Archive) -> None:
    """One word, figures only, a table, nothing but marks, a book: stored, and compared where it makes sense."""
    table = "\n".join(f"Firm {number}      12.5      13.{number}      +0.4" for number in range(5))
    book = " ".join(f"word{number * 7919 % 100_003}" for number in range(12_000))
    odd = ("Background", "12 345 678 901", "* * *", table, book)
    file(archive, "one", *odd)
    file(archive, "two", *odd[:-1], f"{book} end")
    assert [(group.match, group.text[:5]) for group in archive.across("two")] == [("near", "word0")]


def test_a_paragraph_a_thousand_times_is_one_passage(archive: Archive) -> None:
    """A text is known once, however often it stands."""
    file(archive, "one", *[QUOTE] * 1000)
    file(archive, "two", *[QUOTE] * 1000)
    assert [row[0] for row in tables(archive)].count("passage") == 2
    assert len(archive.across("two")) == 1


def test_lists_stop_growing_and_a_twin_is_found_all_the_same(archive: Archive) -> None:
    """A template in hundreds of articles fills its lists, and what is made of set phrases is still recognised."""
    template = "The central bank left its main rate at {} percent on Tuesday and saw no need for a change soon."
    fill_in(archive, template, LIMITS.posting_list * 2)
    longest = max(len(row) for row in _lists(archive).values())
    assert longest == LIMITS.posting_list
    assert [row for row in tables(archive) if row[0] == "crowd"]
    file(archive, "first", template.format("seven") + " " + QUOTE)
    found = file(archive, "second", template.format("eight") + " " + QUOTE)
    assert found["articles"][0]["article"] == "first"  # type: ignore[index]


def _lists(archive: Archive) -> dict[object, list[object]]:
    lists: dict[object, list[object]] = {}
    for name, *row in tables(archive):
        if name == "posting":
            lists.setdefault(row[0], []).append(row[1])
    return lists


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(st.sampled_from([*BODY, *OTHER, QUOTE, NEARLY, CAPTION]), min_size=1, max_size=5), max_size=5))
def test_what_is_reported_is_so_on_the_texts(
    tmp_path_factory: pytest.TempPathFactory, stories: list[list[str]]
) -> None:
    """Every near pair between articles is found, and nothing that is not one: counted by comparing all with all."""
    with Archive(tmp_path_factory.mktemp("across") / "wirediff.db") as archive:
        for number, paragraphs in enumerate(stories):
            file(archive, f"story-{number}", *paragraphs)
        copies = [archive.copy(f"story-{number}") for number in range(len(stories))]
        for copy in copies:
            found = {
                (group.text, place.article) for group in archive.across(str(copy.article))
                for place in group.occurrences[1:]
            }  # fmt: skip
            others = [(str(other.article), one.folded) for other in copies for one in sought(other)]
            truth = {
                (one.block.text, name) for one in sought(copy) for name, text in others
                if name != copy.article and resemblance(one.folded, text) >= LIMITS.across
            }  # fmt: skip
            assert found == truth
