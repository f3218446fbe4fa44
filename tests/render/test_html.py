"""The page of a comparison: whole, harmless, and true to both texts."""

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.strategies import hostile_story
from tests.property.strategies import paragraphs as any_paragraphs
from tests.render.page import Page, markup, page
from tests.render.stories import HARMFUL, paragraphs, report, seed, seed_pairs, travelled
from wirediff.core.changes import Report, Side
from wirediff.core.select import SELECTABLE, select
from wirediff.render.escape import visible
from wirediff.render.html_row import anchor


def _lines(blocks: tuple[int, ...], side: Side) -> str:
    texts = [side.blocks[position - 1].text for position in blocks]
    return "\n".join(visible(line) for text in texts for line in text.split("\n"))


def _check(found: Report) -> Page:
    """Hold a page to the two texts: every block is in it, and each row gives back either side."""
    read = page(found)
    for change in found.changes:
        row = read.rows[anchor(change)]
        old, new = row.cell("old"), row.cell("new")
        if change.new:
            assert new
            assert new.without("del") == _lines(change.new, found.new)
        if change.old and new:
            assert new.without("ins") == _lines(change.old, found.old)
        if change.old and old:
            assert old.without("ins") == _lines(change.old, found.old)
    return read


@pytest.mark.parametrize(("story", "old", "new"), seed_pairs())
def test_both_texts_can_be_read_from_each_row(story: str, old: int, new: int) -> None:
    """Without <ins> a row is the old text, without <del> the new one, to the letter."""
    _check(seed(story, old, new))


@given(any_paragraphs, st.randoms(use_true_random=False))
def test_shuffled_and_cut_paragraphs_are_all_there(texts: list[str], chance: Random) -> None:
    """Whatever moves, goes or comes, no paragraph of either text is missing."""
    new = list(texts)
    chance.shuffle(new)
    _check(report("\n\n".join(texts), "\n\n".join(new[1:] or new)))


@given(hostile_story, hostile_story)
def test_no_copy_breaks_the_page(old: str, new: str) -> None:
    """Odd signs, tags and half characters in copy leave every tag closed, every sign harmless."""
    texts = [f"Opening line of the story.\n\n{text}" for text in (old, new)]
    found = report(*texts, "<b>&'\"\x1b.txt", "\u202e.txt")
    _check(found)
    assert not set(HARMFUL) & set(markup(found))
    markup(found).encode()


def test_markup_in_copy_is_text() -> None:
    """A script in a paragraph is shown, not run, and so is one in a file's name."""
    found = report(
        "Head\n\nHe wrote <script>alert(1)</script> there.", "Head\n\nHe wrote <b>x</b> there.", "<i>", '"x"'
    )
    read = page(found)
    assert not {"script", "i"} & {tag for tag, _, _ in read.attributes}
    assert "<script" not in markup(found)
    assert read.rows["p2"].cell("new").without("ins") == "He wrote <script>alert(1)</script> there."  # type: ignore[union-attr]
    assert read.title == '<i> → "x"'


@pytest.mark.parametrize(("story", "old", "new"), seed_pairs())
def test_nothing_is_fetched_and_every_link_arrives(story: str, old: int, new: int) -> None:
    """All links lead to a row of the page, no name stands twice, and the policy forbids everything else."""
    found = seed(story, old, new)
    read, text = page(found), markup(found)
    names = read.values("id")
    assert len(names) == len(set(names))
    assert {link.removeprefix("#") for link in read.values("href")} <= set(names)
    assert all(link.startswith("#") for link in read.values("href"))
    assert not read.values("src")
    assert not re.search(r"url\(|@import|https?:|<script|<link|<base|\son\w+=", text)
    assert "default-src 'none'; style-src 'unsafe-inline'" in text


def test_a_sentence_that_went_into_one_of_several_blocks_leads_there() -> None:
    """Paragraphs that one became, or that became one, stand in one row."""
    moved = "Nobody was hurt, he said."
    one, other = (
        "The ferry left the berth at noon on Monday, in calm weather.",
        "It had ninety people on board, the owner said.",
    )
    last = "Divers will look at the hull of the ship on Wednesday."
    old = f"Ferry sinks off Port Ellis\n\n{one} {other}\n\n{last} {moved}\n"
    new = f"Ferry sinks off Port Ellis\n\n{one}\n\n{other} {moved}\n\n{last}\n"
    for found in (report(old, new), report(new, old)):
        assert [travel.text for travel in found.travels] == [moved]
        assert {"split", "merged"} & {change.op for change in found.changes}
        read, text = page(found), markup(found)
        assert {link.removeprefix("#") for link in read.values("href")} <= set(read.values("id"))
        assert text.count(">sentence</span> from <a href") == text.count(">sentence</span> to <a href") == 1
        assert (text.count(">old ¶"), text.count(">new ¶")) == (1, 1)


@pytest.mark.parametrize("name", sorted(SELECTABLE))
def test_a_page_of_some_changes_links_to_none_that_it_leaves_out(name: str) -> None:
    """Whatever is asked for or ignored: a sentence's other end may be on the page or not."""
    old = paragraphs(
        "Markets were mixed on Tuesday.",
        "The Dow Jones index rose 120 points to 34,500. Traders were calm all day.",
        "Oil prices fell sharply in London trading.",
    )
    new = paragraphs(
        "Markets were mixed on Tuesday.",
        "Traders were calm all day.",
        "Oil prices fell sharply in London trading. The Nasdaq index rose 80 points to 14,200.",
    )
    for found in (travelled(), report(old, new), report(new, old)):
        for some in (select(found, only=[name]), select(found, ignore=[name])):
            read = page(some)
            assert {link.removeprefix("#") for link in read.values("href")} <= set(read.values("id"))


def test_every_new_block_has_an_address() -> None:
    """#p5 leads to block 5, changed, folded away, or the second half of a split."""
    found = seed("port-ellis-ferry", 2, 3)
    assert {f"p{block.position}" for block in found.new.blocks} <= set(page(found).values("id"))


def test_a_moved_block_is_shown_at_both_ends() -> None:
    """Where it stands now is linked with the place that it left, and back."""
    text, read = markup(seed("kestrel-gorge-dam", 1, 2)), page(seed("kestrel-gorge-dam", 1, 2))
    assert "left" in read.rows["old-p15"].names
    assert 'href="#p8">↑ moved up to ¶8</a>' in text
    assert '↑ moved up from <a href="#old-p15">¶15</a>' in text
    assert "96 millimetres of rain" in read.rows["old-p15"].text
    assert list(read.rows).index("old-p15") > list(read.rows).index("p15")


def test_what_is_moved_down_says_so() -> None:
    """The arrow points to where the block went."""
    assert "↓ moved down from" in markup(seed("kestrel-gorge-dam", 2, 1))


def test_splits_merges_repeats_and_facts_are_said() -> None:
    """What happened beyond the words stands beside them."""
    assert "¶7 became ¶7 + ¶8" in markup(seed("port-ellis-ferry", 2, 3))
    assert "¶7 + ¶8 became ¶7" in markup(seed("port-ellis-ferry", 3, 2))
    back = page(seed("kestrel-gorge-dam", 3, 1))
    assert "repeats ¶3" in back.rows["p18"].text
    assert back.rows["p6"].text.endswith("21 → 12, down 9")


def test_listeners_hear_what_the_colours_say() -> None:
    """Words that went or came, and what became of a block, are said in hidden words too."""
    heard = page(seed("kestrel-gorge-dam", 1, 2)).heard
    assert {"removed: ", "added: "} <= set(heard)
    assert "Block 8, paragraph: moved from block 15" in heard


def test_counts_are_spelled_out_and_the_legend_is_there() -> None:
    """The head says the summary and the counts in words; every mark is explained."""
    text = markup(seed("kestrel-gorge-dam", 1, 2))
    assert '<p class="summary"><span>12 → 21 people;</span> <span>1 graf moved</span></p>' in text
    assert "One block edited, one moved, 20 unchanged." in text
    for word in ("removed words", "added words", "edited", "moved from here", "split", "merged", "unchanged"):
        assert word in text.partition("<footer>")[2]


def test_each_block_reads_in_its_own_direction() -> None:
    """Every paragraph finds its direction itself; hidden English words have no say in it."""
    found = seed("ramla-dabab", 1, 2)
    text = markup(found)
    assert len(re.findall(r'<p lang="" dir="auto"', text)) == len(re.findall(r'<p lang=""', text)) > len(found.changes)
    assert all('dir="ltr"' in tag for tag in re.findall(r'<span class="heard"[^>]*>', text))


def test_what_is_quoted_beside_arabic_copy_keeps_its_place() -> None:
    """In the summary and in the margin each value is a thing of its own, and a long one is set from the right."""
    old = paragraphs(
        "غرق عبارة قبالة ميناء رملة",
        'رملة (وكالة المثال) - قال الوزير سامر حداد يوم الاثنين "لن نتوقف عن البحث حتى نجد كل راكب على متن السفينة".',
    )
    text = markup(report(old, old.replace("الاثنين", "الثلاثاء").replace("كل راكب", "آخر راكب")))
    assert '<p class="summary"><span><bdi>الاثنين</bdi> → <bdi>الثلاثاء</bdi>;</span> ' in text
    aside = text.partition('<div class="aside">')[2].partition("</div>")[0]
    assert "<bdi>الاثنين</bdi>" in aside
    values = re.sub(r"<bdi>.*?</bdi>", "", aside)
    assert not re.search("[\u0590-\u08ff]", values)
    assert "text-align: start" in _rule(".aside bdi:dir(rtl)")


def test_the_blank_of_a_break_is_no_word() -> None:
    """Where a paragraph was split, the old text has a blank: struck out, it would read as a dash."""
    old = page(seed("port-ellis-ferry", 2, 3)).rows["p7"].cell("old")
    assert old
    assert {tag for tag, _ in old.pieces} == {""}
    assert "before noon. The hull is sound" in old.without("del")


def test_no_line_runs_through_the_blanks_around_a_word() -> None:
    """In a table a minus sign is the change, and no part of a long dash; the blanks are there, unmarked."""
    text = markup(seed("varn-market", 1, 2))
    assert '<del class="edge">     </del><del>' in text
    assert not re.search(r'(?:<del>|<ins>|<(?:del|ins)><span class="heard"[^>]*>[a-z]+: </span>) ', text)


def test_a_fact_is_said_as_on_a_terminal() -> None:
    """A large difference has its commas, and what there is to add stands in the line of what it is added to."""
    assert "2.6 billion</bdi>, up 0.2 billion</span>" in markup(seed("varn-market", 1, 2))
    long = report(
        "Head\n\nThe president, Aleksander Vladimit Torberg, met his guest in the port on Monday.",
        "Head\n\nThe president, Aleksander Vladimir Torberg, met his guest in the port on Monday.",
    )
    assert [fact.note for change in long.changes for fact in change.facts] == ["spelling"]
    assert "Torberg</bdi>, spelling</span></li>" in markup(long)


def test_fields_are_labelled() -> None:
    """A headline, a byline and a caption are named; a paragraph needs no name."""
    text = markup(seed("port-ellis-ferry", 1, 2))
    for kind in ("slugline", "note", "headline", "byline"):
        assert f'<p class="kind">{kind}</p>' in text
    assert '<p class="kind">paragraph</p>' not in text


def test_what_stayed_is_folded_behind_its_first_words() -> None:
    """A run of unchanged blocks is one line that opens; a full view opens it."""
    found = seed("kestrel-gorge-dam", 1, 2)
    assert "<b>4 unchanged</b>" in markup(found)
    assert "<details open>" not in markup(found)
    opened = markup(found, full=True)
    assert opened.count("<details open>") == opened.count("<details") > 0


def test_the_same_text_says_so() -> None:
    """Two equal texts are never an empty page."""
    found = seed("park-cafe", 1, 1)
    assert "Nothing changed: both hold the same 9 blocks." in markup(found)
    assert set(page(found).rows) == {f"p{number}" for number in range(1, 10)}


def test_the_same_report_is_the_same_page() -> None:
    """No clock and no chance in it."""
    assert markup(seed("varn-market", 1, 3)) == markup(seed("varn-market", 1, 3))


def _rule(selector: str) -> str:
    """Give what the page's style says of a selector."""
    style = markup(seed("park-cafe", 1, 2)).partition("<style>")[2].partition("</style>")[0]
    return " ".join(re.findall(rf"(?:^|[{{}},]) *{re.escape(selector)} \{{([^}}]*)\}}", style, re.MULTILINE))


def test_the_strip_needs_no_colour() -> None:
    """Each change in it carries its mark, and the mark is shown where it has room."""
    strip = markup(seed("kestrel-gorge-dam", 1, 2)).partition('<nav class="strip"')[2].partition("</nav>")[0]
    assert re.findall(r'data-mark="([^"]+)"', strip) == ["~", "&gt;", "&lt;"]
    assert "content: attr(data-mark)" in _rule(".strip a::before")


def test_what_came_stands_apart_from_what_went_in_either_direction() -> None:
    """The gap is before the new word: at its right side in Arabic."""
    assert "margin-inline-start" in _rule("del + ins")
    assert "margin-left" not in _rule("del + ins") + _rule(".both > .new del + ins")


def test_long_numbers_stay_in_the_gutter() -> None:
    """Of a split, "106–107" takes two rows and does not run into the mark beside it."""
    assert "white-space: normal" in _rule(".cell > .number")


def test_on_paper_no_block_outgrows_the_body() -> None:
    """Blocks are sized by the text around them, which is smaller on paper: a line that moved away is the lesser one."""
    for selector in (".left .copy", ".copy.kind-headline", ".copy.kind-table"):
        assert re.search(r"[\d.]em", _rule(selector))
        assert not re.search(r"font[^;]*rem", _rule(selector))


def _palettes() -> dict[str, dict[str, str]]:
    """Give the colours of the page by name: in the light, in the dark, on paper."""
    style = markup(seed("park-cafe", 1, 2)).partition("<style>")[2].partition("</style>")[0]
    found = [
        dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})", block)) for block in re.findall(r":root \{([^}]*)\}", style)
    ]
    light, dark, paper = (palette for palette in found if palette)
    assert set(light) == set(dark) == set(paper)
    return {"light": light, "dark": dark, "paper": paper}


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("where", ["light", "dark", "paper"])
def test_every_text_stands_out_from_its_ground(where: str) -> None:
    """4.5 to 1, as WCAG AA asks; on paper no colour is left over from the dark."""
    colours = _palettes()[where]
    grounds = {
        **dict.fromkeys(("soft", "faint", "added", "removed", "moved", "fact"), ("paper",)),
        "ink": ("paper", "quiet", "added-light", "added-strong", "removed-light", "removed-strong", "moved-light"),
    }
    for text, behind in grounds.items():
        for ground in behind:
            light, dark = sorted((_luminance(colours[text]), _luminance(colours[ground])), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (text, ground)
    assert "color: var(--ink)" in _rule(".legend del, .legend ins")


def test_on_paper_nothing_is_torn_or_folded() -> None:
    """A change stays on one page, what stayed fills the pages, and what was folded is there under its line."""
    paper = markup(seed("park-cafe", 1, 2)).partition("@media print {")[2]
    assert ".row.changed, .row.left { break-inside: avoid; }" in paper
    assert "summary { break-after: avoid; }" in paper
    assert "details::details-content { content-visibility: visible" in paper
    assert "print-color-adjust: exact" in paper


def test_the_row_of_a_table_stands_twice_in_one_column() -> None:
    """With both figures in one line the columns of a table would not stand in line."""
    assert "display: block" in _rule(".changed.both:has(.kind-table) > .old")
    assert "display: none" in _rule(".changed.both:has(.kind-table) > .new del")


def test_a_break_that_went_leaves_one_blank() -> None:
    """The line end and the blank that took its place are one blank on the page."""
    assert "white-space: normal" in _rule(".break + .blank")


def test_a_long_text_has_a_strip_that_can_be_hit() -> None:
    """A thousand changes are drawn together to some hundred parts, all rows being there."""
    old = [
        f"Ship {n} of the {n % 7} fleets lay in harbour {n}, its master said, with {n * 3} boxes." for n in range(1000)
    ]
    new = [text.replace("boxes", "crates") for text in old]
    found = report("\n\n".join(old), "\n\n".join(new))
    text = markup(found)
    strip = text.partition('<nav class="strip"')[2].partition("</nav>")[0]
    assert 50 < strip.count("<a ") <= 240
    assert "more changes" in strip
    _check(found)


def test_a_sentence_that_was_reworded_on_its_way_is_shown_with_its_words() -> None:
    """The row that has it now shows what became of its words; the one that had it, what it was."""
    read, text = page(travelled()), markup(travelled())
    assert "from old ¶1: Rescuers said 1215 people died" in read.rows["p2"].text
    assert "to new ¶2: Rescuers said 12 people died" in read.rows["p1"].text
    assert "Rescuers said <del>" in text
