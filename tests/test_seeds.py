"""The sample stories read, and change from revision to revision, as seeds/README.md says."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

import wirediff
from wirediff import Copy, Report

SEEDS = Path(__file__).parents[1] / "seeds"
STORIES = sorted(folder.name for folder in SEEDS.iterdir() if folder.is_dir())

PAGE_BODY = "paragraph " * 6 + "caption teaser " + "paragraph " * 4 + "caption teaser " + "paragraph " * 3
KINDS = {
    "kestrel-gorge-dam/r1": "boilerplate timestamp caption headline section " + PAGE_BODY,
    "port-ellis-ferry/r1": "slugline headline paragraph",
    "port-ellis-ferry/r2": "slugline note headline byline " + "paragraph " * 10,
    "port-ellis-ferry/r3": "slugline note headline byline " + "paragraph " * 12,
    "port-ellis-ferry/r4": "slugline note note headline byline " + "paragraph " * 12,
    "varn-market/r1": "slugline headline byline " + "paragraph " * 3 + "table " * 6 + "paragraph " * 3,
    "varn-market/r3": "slugline headline byline " + "paragraph " * 3 + "table " * 7 + "paragraph " * 3,
    "hallig-faehre/r1": "slugline headline byline " + "paragraph " * 7,
    "hallig-faehre/r2": "slugline headline byline " + "paragraph " * 7,
    "yurza-most/r1": "headline " + "paragraph " * 4,
    "ramla-dabab/r1": "headline " + "paragraph " * 4,
    "park-cafe/r1": "headline byline " + "paragraph " * 7,
    "park-cafe/r2": "headline byline " + "paragraph " * 6,
}
FIELDS = {
    "kestrel-gorge-dam/r3": {
        "headline": "Dam Operator Explains Why Sirens Stayed Silent Before Lower Tarn Flood",
        "published": "2019-04-17T14:05:00+02:00",
        "section": "Regions",
        "encoding": "utf-8",
    },
    "port-ellis-ferry/r3": {
        "slugline": "BC-FERRY--Port Ellis Ferry Fire, 2nd Ld-Writethru",
        "headline": "Three die in ferry fire off Port Ellis",
        "byline": "By Nora Whitlock",
        "dateline": "PORT ELLIS, Oct. 3 (Meridian)",
        "note": "Eds: UPDATES with harbour master, fuller quote.",
        "published": None,
    },
    "varn-market/r2": {
        "headline": "Varn shares slip as grain exporters fall",
        "byline": "By Tomas Ferrand",
        "dateline": "VARN, May 14 (Meridian)",
    },
    "hallig-faehre/r2": {
        "slugline": "/Verkehr/Schifffahrt/Küste/",
        "headline": "Fährverkehr zur Hallig Südersand ruht nach Schaden am Anleger",
        "byline": "Von Wiebke Thomsen",
        "dateline": "Südersand (Nordlicht)",
    },
    "yurza-most/r2": {
        "headline": "Мост через Юрзу закрыли из-за трещины",
        "dateline": "БЕЛОЯР, 12 ноября (Северная линия)",
    },
    "ramla-dabab/r2": {
        "headline": "إغلاق ميناء الرملة الجديدة بسبب الضباب الكثيف",
        "dateline": "الرملة الجديدة (الخط الساحلي)",
    },
    "park-cafe/r3": {
        "headline": "Council Leader Denies Café Contract Was Promised to Cousin",
        "byline": "By Imogen Farrow",
        "dateline": "HAVERLEIGH (Meridian)",
        "encoding": "cp1252",
    },
}
CHANGED = {
    ("kestrel-gorge-dam", 1, 2): {"edited": 1, "moved": 1},
    ("kestrel-gorge-dam", 2, 3): {"removed": 1, "added": 1},
    ("port-ellis-ferry", 2, 3): {"edited": 3, "split": 1, "added": 1},
    ("varn-market", 1, 2): {"edited": 3},
    ("varn-market", 2, 3): {"edited": 1, "added": 1},
    ("hallig-faehre", 1, 2): {"edited": 4},
    ("hallig-faehre", 2, 3): {"edited": 2, "moved": 1},
    ("yurza-most", 1, 2): {"edited": 1, "added": 1},
    ("ramla-dabab", 1, 2): {"edited": 1, "removed": 1, "added": 1},
    ("park-cafe", 1, 2): {"removed": 1},
    ("park-cafe", 2, 3): {"added": 1},
    ("park-cafe", 1, 3): {},
}


def read(name: str) -> Copy:
    """Read a revision by its story's folder and its file's name."""
    return wirediff.parse((SEEDS / f"{name}.txt").read_bytes())


def report(story: str, old: int, new: int) -> Report:
    """Compare two revisions of a story."""
    return wirediff.compare(read(f"{story}/r{old}"), read(f"{story}/r{new}"))


def words(story: str, old: int, new: int) -> set[tuple[str, str]]:
    """Give the replaced words of a comparison: (old, new), either side "" where nothing stands against it."""
    found = set()
    for change in report(story, old, new).changes:
        hunks = (*change.hunks, wirediff.Hunk("equal", ""))
        for one, other in pairwise(hunks):
            if one.op == "removed":
                found.add((one.text.strip(), other.text.strip() if other.op == "added" else ""))
    return found


@pytest.mark.parametrize("name", KINDS)
def test_every_block_has_the_kind_its_writer_meant(name: str) -> None:
    """A line of a sample story is told for what it is."""
    assert [block.kind for block in read(name).blocks] == KINDS[name].split()


@pytest.mark.parametrize("name", FIELDS)
def test_a_story_says_of_itself_what_its_writer_meant(name: str) -> None:
    """Headline, byline, dateline, time and encoding are read off the copy."""
    copy = read(name).as_dict()
    assert {field: copy[field] for field in FIELDS[name]} == FIELDS[name]


@pytest.mark.parametrize("story", STORIES)
def test_no_line_of_a_story_is_lost(story: str) -> None:
    """Every line that is not blank stands in exactly one block."""
    for path in sorted((SEEDS / story).glob("r*.txt")):
        copy = wirediff.parse(path.read_bytes())
        text = path.read_bytes().decode(copy.encoding or "utf-8")
        written = [at for at, line in enumerate(text.splitlines(), 1) if line.strip()]
        assert [at for b in copy.blocks for at in range(b.lines[0], b.lines[1] + 1)] == written


@pytest.mark.parametrize(("story", "old", "new"), CHANGED)
def test_a_revision_changes_what_the_readme_says(story: str, old: int, new: int) -> None:
    """The counts of changes are the ones that the writer made, no more and no fewer."""
    counts = report(story, old, new).counts
    assert {op: n for op, n in counts.items() if n and op != "unchanged"} == CHANGED[story, old, new]


@pytest.mark.parametrize("story", STORIES)
def test_the_readme_tells_of_every_revision(story: str) -> None:
    """The table in seeds/README.md has the story, and a row for each of its files."""
    readme = (SEEDS / "README.md").read_text("utf-8")
    rows = readme.partition(f"| `{story}` ")[2].partition("\n| `")[0]
    assert re.findall(r"\| (r\d+) \|", rows) == sorted(path.stem for path in (SEEDS / story).glob("r*.txt"))


def test_the_caption_that_stands_twice_is_found_until_it_is_gone() -> None:
    """The page copy's repeated caption is a duplicate in r1 and r2 and none in r3."""
    found = [wirediff.find_duplicates(read(f"kestrel-gorge-dam/r{n}"), kind="caption") for n in (1, 2, 3)]
    assert [[tuple(o.position for o in group.occurrences) for group in groups] for groups in found] == [
        [(3, 18)],
        [(3, 18)],
        [],
    ]


def test_the_toll_is_a_change_and_the_moved_paragraph_is_not_rewritten() -> None:
    """12 becomes 21 as whole words, and the paragraph that moved carries no hunks."""
    assert words("kestrel-gorge-dam", 1, 2) == {("12", "21")}
    moved = [change for change in report("kestrel-gorge-dam", 1, 2).changes if change.moved]
    assert [(change.old, change.new, change.hunks) for change in moved] == [((15,), (8,), ())]


def test_a_typography_only_resend_is_cosmetic() -> None:
    """Sent again with other quotation marks and dashes, the German story differs and only cosmetically."""
    assert report("hallig-faehre", 1, 2).changed
    assert report("hallig-faehre", 1, 2).cosmetic
    assert not report("hallig-faehre", 2, 3).cosmetic


def test_a_lost_minus_sign_is_shown_whole() -> None:
    """The banks' -0.2% becomes 0.2% in their row of the table, and no row is called cosmetic."""
    assert ("-0.2%", "0.2%") in words("varn-market", 1, 2)
    assert ("4,212.60", "4,212.06") in words("varn-market", 1, 2)
    assert not any(change.cosmetic for change in report("varn-market", 1, 2).changes)


def test_the_split_paragraph_joins_its_halves() -> None:
    """The ferry's third paragraph is one old block and two new ones."""
    split = [change for change in report("port-ellis-ferry", 2, 3).changes if change.op == "split"]
    assert [(change.old, change.new) for change in split] == [((7,), (7, 8))]


def test_the_marks_follow_the_agency() -> None:
    """Alert without a mark, two writethrus by number, then a correction beside the third."""
    marks = [[(m.kind, m.number) for m in read(f"port-ellis-ferry/r{n}").marks] for n in (1, 2, 3, 4)]
    assert marks[:3] == [[], [("writethru", 1)], [("writethru", 2)]]
    assert marks[3][0] == ("writethru", 3)
    assert ("correction", None) in marks[3]


def test_the_text_that_comes_back_is_the_same_bytes() -> None:
    """The first and third file of the story that comes back are equal, with Windows line ends and bytes."""
    first, third = ((SEEDS / f"park-cafe/r{n}.txt").read_bytes() for n in (1, 3))
    assert first == third
    assert b"\r\n" in first
    assert b"\x93" in first
    assert read("park-cafe/r1").hash == read("park-cafe/r3").hash != read("park-cafe/r2").hash
