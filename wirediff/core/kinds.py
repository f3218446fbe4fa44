"""What each paragraph of plain copy is: headline, caption, credit, section …, told by cues and by where it stands.

    A ferry lies off Port Ellis, October 3, 2023             caption: ends in a date, no full stop
    Ferry Runs Aground Off Port Ellis                        headline: the first long line above the lede
    Regions                                                  section: a short one
    Harbour master Ilse Brandt said …                        paragraph: a sentence; the first is the lede

A line is told by itself where it can be (`core.cues`), then by its place: above the lede, or between paragraphs,
where a page glues a caption and a related story's headline to the paragraph after them.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from wirediff.core import cues, times
from wirediff.core.canonical import comparison_key
from wirediff.core.limits import LIMITS
from wirediff.core.lines import Paragraph
from wirediff.core.marks import without_marks

_UNKNOWN: Final = ""
_NO_BLANKS: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uabff\uf900-\ufaff\U0001b000-\U0003ffff]"
)
_PROSE_WORDS: Final = 5
_SEVERAL_WORDS: Final = 20
"""A line of so many words in which a sentence ends is running text, whatever stands behind it: a credit, a sign-off."""


def line_kind(text: str, page_dates: tuple[date, ...] = ()) -> str:
    """Give the kind that a line has by itself, "" where its place must decide."""
    for kind, cue in cues.LINE_CUES:
        if cue.match(text):
            return kind
    if cues.RIGHTS in text[-240:].lower():
        return "boilerplate"
    if times.read_time_line(text, page_dates):
        return "timestamp"
    if cues.DATELINE_ALONE.search(text):
        return "dateline"
    return "caption" if _is_caption(text) else _UNKNOWN


def stands_alone(text: str) -> bool:
    """Tell a line that is never a part of a wrapped paragraph: a marker, a byline, a slug line, a time."""
    if len(text) > 100:
        return False
    return line_kind(text) not in (_UNKNOWN, "caption", "credit") or cues.MARKUP_HEADING.match(text) is not None


def kinds(found: Sequence[Paragraph]) -> list[str]:
    """Give each paragraph's kind."""
    page_dates = tuple(day for paragraph in found[:8] for day in times.dates(paragraph.text))
    told = [_told(paragraph, page_dates) for paragraph in found]
    lede = next((i for i, p in enumerate(found) if told[i] == _UNKNOWN and is_sentence(p.text)), len(found))
    _above_the_lede(found, told, lede)
    _in_the_body(found, told, lede)
    _repeated_captions(found, told)
    return told


def is_sentence(text: str) -> bool:
    """Tell running text: a sentence that ends, one after another, or more words than any heading has."""
    words = count_words(text)
    if words > LIMITS.heading_words:
        return True
    ends = cues.SENTENCE_END if words < _SEVERAL_WORDS else cues.SENTENCE_ENDS
    return words >= _PROSE_WORDS and ends.search(text) is not None


def count_words(text: str) -> int:
    """Count the words between blanks; a script without blanks counts two signs a word."""
    return max(len(text.split()), 0 if text.isascii() else len(_NO_BLANKS.findall(text)) // 2)


def _told(paragraph: Paragraph, page_dates: tuple[date, ...]) -> str:
    if paragraph.table:
        return "table"
    if len(paragraph.text) > 1_000:
        return "paragraph"
    kind = line_kind(paragraph.text, page_dates)
    heading = None if kind else cues.MARKUP_HEADING.match(paragraph.text)
    if heading:
        return "headline" if len(heading["level"]) == 1 and paragraph.first == 1 else "section"
    return kind


def _is_caption(text: str) -> bool:
    if not 4 <= count_words(text) <= 2 * LIMITS.heading_words:
        return False
    if cues.CAPTION.match(text) or _ends_in_credit(text):
        return True
    return not cues.SENTENCE_END.search(text) and (
        times.ends_in_date(text) or cues.CAPTION_HINT.search(text) is not None
    )


def _ends_in_credit(text: str) -> bool:
    tail = text[-160:].lower()
    return bool(cues.CAPTION_SIGN.search(tail) and cues.CAPTION.search(text, max(0, len(text) - 160)))


def _above_the_lede(found: Sequence[Paragraph], told: list[str], lede: int) -> None:
    """Tell the lines above the lede: the headline, and lesser headings."""
    headings = [i for i in range(lede) if told[i] == _UNKNOWN]
    if not headings:
        return
    if "headline" not in told:
        told[_headline(found, headings)] = "headline"
    main = told.index("headline")
    main_key = comparison_key(found[main].text, "headline")
    for i in headings:
        if told[i] == _UNKNOWN:
            told[i] = _lesser_heading(found[i].text, main_key)
            if i > main and told[i] == "section" and cues.FULL_STOP.search(found[i].text):
                told[i] = "paragraph"  # "Rates rose 1.5 percent.": a short lede, and no heading
    if lede == len(found):  # an alert, a list: what follows the headline is the story
        for i in headings:
            if i > main and told[i] != "headline" and count_words(found[i].text) > LIMITS.crosshead_words:
                told[i] = "paragraph"


def _headline(found: Sequence[Paragraph], headings: Sequence[int]) -> int:
    """Choose the headline: a line with an agency's mark before it, else the first with four words, else the longest."""
    texts = {i: found[i].text for i in headings}
    marked = (i for i, text in texts.items() if without_marks(text) != text)
    wordy = (i for i, text in texts.items() if count_words(text) >= 4)
    longest = max(headings, key=lambda i: (count_words(texts[i]), -i))
    return next(marked, next(wordy, longest))


def _lesser_heading(text: str, main_key: str) -> str:
    if comparison_key(text, "headline") == main_key:
        return "headline"
    return "section" if count_words(text) <= LIMITS.crosshead_words else "subheadline"


def _in_the_body(found: Sequence[Paragraph], told: list[str], lede: int) -> None:
    """Tell the lines between paragraphs: runs of headings glued to what follows, crossheads, list items."""
    start = lede
    while start < len(found):
        end = start
        while end < len(found) and _is_heading(found[end], told[end]) and (end == start or not found[end].opens):
            end += 1
        if end == start:
            told[start] = told[start] or "paragraph"
            start += 1
            continue
        glued = not found[end - 1].closes and end < len(found) and is_sentence(found[end].text)
        told[start:end] = _run(found[start:end], told[start:end], glued, start == 0 or found[start].opens)
        start = end


def _is_heading(paragraph: Paragraph, kind: str) -> bool:
    text = paragraph.text
    return (
        kind in (_UNKNOWN, "caption") and not is_sentence(text) and not text.startswith(("*", "-", "•", "·", "–", "—"))
    )


def _run(run: Sequence[Paragraph], told: Sequence[str], glued: bool, opens: bool) -> list[str]:
    """Tell a run of headings: caption and teaser where a page put them in, a crosshead, or the items of a list."""
    if len(run) == 1:
        return [told[0] or _single(run[0].text, glued and opens)]
    if glued and opens and len(run) <= 3:
        return [*(kind or "caption" for kind in told[:-1]), told[-1] or "teaser"]
    return [kind or "paragraph" for kind in told]


def _single(text: str, glued: bool) -> str:
    if cues.SENTENCE_END.search(text) or not any(map(str.isalpha, text)):
        return "paragraph"
    if count_words(text) <= LIMITS.crosshead_words:
        return "section"
    return "teaser" if glued or _is_title_case(text) else "paragraph"


def _is_title_case(text: str) -> bool:
    """Tell a headline set in title case: every long word has a capital, where the script has them."""
    long_words = [word for word in text.split() if len(word) >= 5 and word[0].isalpha()]
    return bool(long_words) and all(word[0].isupper() for word in long_words)


def _repeated_captions(found: Sequence[Paragraph], told: list[str]) -> None:
    """Call a line a caption too that repeats one, or opens or ends it, elsewhere in the text."""
    if "caption" not in told:
        return
    keys = {comparison_key(found[i].text) for i, kind in enumerate(told) if kind == "caption"}
    for i, kind in enumerate(told):
        if kind in ("paragraph", "teaser", "section") and comparison_key(found[i].text) in keys:
            told[i] = "caption"
