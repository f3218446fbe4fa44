"""Chinese and Japanese set no blanks; this module finds who says so by the signs around it.

"警方表示，…"   "据新华社报道，…"   "…，警方说。"   "警察によると、…"
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from wirediff.core.facts.eastern import WEEKDAY
from wirediff.core.facts.passage import Passage

_WHO: Final = r"(?P<who>[^\s，,。、；;：:！？「」『』“”（）()]{1,16}?)"
_SAYS: Final = r"(?:表示|宣布|透露|指出|介绍|称|说)"
_SOURCES: Final = tuple(
    map(
        re.compile,
        (
            rf"(?:根据|据){_WHO}(?:报道|消息|{_SAYS})",
            rf"(?:^|(?<=[。！？；])){_WHO}(?<!据){_SAYS}(?=[，,：:])",
            rf"(?<=[，,]){_WHO}{_SAYS}(?=[。]|$)",
            rf"(?:^|(?<=[。、，,\s])){_WHO}(?:によると|によれば)",
            rf"(?<=[、，,]){_WHO}[がは](?:発表|述べ|語っ|話し|明らかにし)",
        ),
    )
)
_WHEN: Final = re.compile(rf"{WEEKDAY}|[今昨]天|\d+日|[上下]午|晚上")
_PRONOUNS: Final = frozenset("他 她 他们 她们 彼 彼女 同氏".split())
_NOBODY: Final = frozenset({"he"})


def eastern_sources(passage: Passage) -> Iterator[tuple[frozenset[str], int, int]]:
    """Give the signs that name each source ("he" for a pronoun), and the words where the saying begins and ends."""
    text, starts = passage.text, passage.starts()
    found = sorted({(match.start(), match.end(), match["who"]) for each in _SOURCES for match in each.finditer(text)})
    done = 0
    for start, end, who in found:
        if start >= done:
            done = end
            name = _WHEN.sub("", who)
            signs = _NOBODY if name in _PRONOUNS else frozenset(name)
            yield signs, bisect_left(starts, start), bisect_left(starts, end)
