"""The report as Markdown, held against a reader of Markdown: what it shows is what stands in the copy."""

import re

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from tests.property.strategies import hostile_story
from tests.render.page import Page
from tests.render.stories import HARMFUL, paragraphs, report, seed, seed_pairs, travelled
from wirediff.core.changes import Report
from wirediff.render import markdown
from wirediff.render.view import View

_READER = MarkdownIt("commonmark").enable(["strikethrough", "table"])


def _text(found: Report, **view: bool | int) -> str:
    return "\n".join(markdown.render(found, View(**view)))


def _quotes(found: Report) -> list[str]:
    """Give the quotations of the rendered report, <s> and <del> for removed, <strong> and <ins> for added."""
    shown = _READER.render(_text(found, context=0))
    quotes = re.findall(r"<blockquote>\n(.*?)</blockquote>", shown, re.DOTALL)
    names = {"s": "del", "strong": "ins"}
    return [re.sub(r"<(/?)(s|strong)>", lambda m: f"<{m[1]}{names[m[2]]}>", quote) for quote in quotes]


def _side(quote: str, left_out: str) -> str:
    """Read one side of a quotation, blanks made one."""
    kept = re.sub(f"<{left_out}>.*?</{left_out}>", "", quote, flags=re.DOTALL)
    told = re.sub(r"<[^>]*>", "", kept)
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        told = told.replace(entity, sign)
    return " ".join(told.replace("¶", " ").split())


@pytest.mark.parametrize(("story", "old", "new"), seed_pairs())
def test_a_reader_of_markdown_shows_both_texts(story: str, old: int, new: int) -> None:
    """Without what is bold each quotation is the old text, without what is struck out the new one."""
    found = seed(story, old, new)
    changed = [change for change in found.changes if change.op != "unchanged"]
    quotes = _quotes(found)
    assert len(quotes) == len(changed)
    for quote, change in zip(quotes, changed, strict=True):
        for side, numbers, left_out in ((found.old, change.old, "ins"), (found.new, change.new, "del")):
            texts = [side.blocks[number - 1].text for number in numbers]
            if texts:
                assert _side(quote, left_out).replace(" ", "") == "".join(texts).replace(" ", "").replace("¶", "")


@pytest.mark.parametrize(
    "line",
    [
        "# A heading it is not",
        "- no list, and + none either",
        "+ one more line of the story",
        "12. June was warmer than May",
        "> quoted by nobody at all",
        "*stars* and _lines_ and `ticks`",
        "~~~ no fence ~~ and ~one~ sign",
        "a [link](http://x.example) and ![image](y)",
        "<b>bold</b> and &amp; as typed",
        "pipes | between | words \\ and a slash",
        "snake_case_word and __init__ here",
        "@desk should not be called, nor #12 linked",
    ],
)
def test_signs_in_copy_stay_signs(line: str) -> None:
    """What Markdown would take for markup is shown as it stands in the copy."""
    found = report("Head of the story", paragraphs("Head of the story", line))
    [quote] = _quotes(found)
    assert _side(quote, "del") == found.new.blocks[-1].text
    assert not re.search(r"<(?!/?(p|ins|del|!--)\b|!-- -->)", quote)


def test_nobody_is_called_by_a_report() -> None:
    """GitHub would notify @desk and link #12: neither stands there whole."""
    text = _text(report("Head of the story", paragraphs("Head of the story", "Write to @desk about #12 today.")))
    assert "@desk" not in text
    assert "#12" not in text


@given(hostile_story, hostile_story)
def test_no_copy_leaves_its_quotation(old: str, new: str) -> None:
    """Odd signs keep every change in a quotation of its own, and none of them does harm."""
    found = report(*(f"Opening line of the story.\n\n{text}" for text in (old, new)), "\n# x\x1b", "[y](z)")
    text = _text(found, context=0)
    assert not set(HARMFUL) & set(text)
    assert len(_quotes(found)) == sum(change.op != "unchanged" for change in found.changes)
    Page(_READER.render(text).replace("<hr />", "").replace("<!-- -->", ""))


def test_it_reads_in_a_mail() -> None:
    """Heading, summary, counts, and a list of changes with the facts."""
    lines = _text(seed("kestrel-gorge-dam", 1, 2)).split("\n")
    assert lines[0] == "## kestrel-gorge-dam r1 → r2"
    assert lines[2] == "**12 → 21 people; 1 graf moved**"
    assert lines[4] == "1 edited, 1 moved, 20 unchanged"
    assert "- … 4 unchanged" in lines
    assert "- `~` **¶6 paragraph, edited:** number 12 → 21, up 9" in lines
    assert any(line.startswith("  > ") and "killed ~~12~~ **21** people" in line for line in lines)
    assert "- `>` **¶8 paragraph, moved from ¶15:**" in lines


def test_splits_and_repeats_are_said() -> None:
    """A split shows where the paragraph ends now; a repeat names its twin."""
    assert "shortly before noon. **¶**\n  >\n  > The hull is sound" in _text(seed("port-ellis-ferry", 2, 3))
    assert "shortly before noon.~~¶~~ The hull is sound" in _text(seed("port-ellis-ferry", 3, 2))
    assert "**¶18 caption, added, repeats ¶3:**" in _text(seed("kestrel-gorge-dam", 3, 1))


def test_a_change_inside_a_word_or_beside_a_sign_is_still_marked() -> None:
    """Where stars could not stand, as in 他**“好”**了, tags say the same."""
    quote = _quotes(
        report("Head here\n\n他说“坏”了。这是一个很长的句子。", "Head here\n\n他说“好”了。这是一个很长的句子。")
    )[0]
    assert "<del>" in quote
    assert "<ins>" in quote
    assert "*" not in quote


def test_the_same_text_says_so() -> None:
    """Two equal texts are never an empty answer."""
    assert "Nothing changed" in _text(seed("park-cafe", 1, 1))


def test_a_sentence_that_was_reworded_on_its_way_is_shown_with_its_words() -> None:
    """Both paragraphs say where it went; the one that has it now, what became of its words."""
    shown = _text(travelled())
    assert "**¶1 paragraph, edited, a sentence went to new ¶2:**" in shown
    assert "**¶2 paragraph, edited, a sentence came from old ¶1, reworded:** number 12 → 15, up 3" in shown
    assert "\n  ← ¶1 Rescuers said ~~12~~ **15** people died when the hull struck a rock near the pier." in shown
