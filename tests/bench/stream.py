"""A wire of many thousand filings whose stories are known: revisions, resends, alerts, kills, forms, look-alikes.

    python tests/bench/stream.py --stories 40 --show roundup      prints filings of one kind

    09:14  story     ferry-17  "Ferry runs aground near Halwick"
    09:40  caption   fire-18   another story, under the same picture
    11:02  edited    ferry-17  "UPDATE 1-Ferry runs aground near Halwick"
    13:00  template  shares-3  yesterday's words, today's figures: a story of its own

Every filing says which story it belongs to. The same seed gives the same stream everywhere.
"""

import argparse
import heapq
import random
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Final

from edits import PROFILES, Editor, Sentence, reworded
from filings import Draught, Filing, kill_of
from generate import numbered
from stories import GENERAL, TOPICS, Writer, lists

SEED: Final = 19870226
START: Final = datetime(2024, 3, 1, 6, tzinfo=UTC)
STORIES_A_DAY: Final = 700
"""As many as Reuters filed in 1987."""

_HEADLINES: Final = lists("headlines.txt")
_TEMPLATES: Final = lists("templates.txt")
_CHINESE: Final = lists("chinese.txt")
_SIGN_OFFS: Final = (
    "(Reporting by Ada Barlow and Nils Ekholm; editing by Vera Harkin)",
    "(Reporting by Emil Kovarik in Halwick; editing by Rosa Teller)",
    "Meridian News keeps to its own standards of fair and independent reporting, which are on its pages.",
    "Copyright 2024 Meridian News. All rights reserved. This text may not be published without permission.",
)
_BACKGROUND: Final = (
    "The {market} exchange was founded in 1871 and is the oldest in the north; three hundred firms are listed on it.",
    "Meridian's survey of economists is taken each month among forty banks, universities and research institutes.",
    "The northern provinces have governed themselves since the treaty of 1921, except in matters of defence and money.",
)
_MARKETS: Final = ("Varn", "Ostra", "Caldholm", "Penn", "Lindhaven")
_REGIONS: Final = ("Fenshire", "the north coast", "Norland", "the Ald valley")


def stream(stories: int, seed: int = SEED) -> Iterator[Filing]:
    """Give the filings of so many stories in order of time."""
    rng = random.Random(f"stream {seed}")
    wire = Wire(rng)
    waiting: list[tuple[datetime, int, Filing]] = []
    order = count()
    at = START
    for number in range(stories):
        at += timedelta(seconds=rng.expovariate(STORIES_A_DAY / 86_400))
        while waiting and waiting[0][0] <= at:
            yield heapq.heappop(waiting)[2]
        first, *later = wire.story(number, at)
        yield first
        for filing in later:
            heapq.heappush(waiting, (filing.at, next(order), filing))
    while waiting:
        yield heapq.heappop(waiting)[2]


class Wire:
    """Writes stories one after the other; later ones may quote or resemble earlier ones."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._recent: deque[Draught] = deque(maxlen=60)
        self._bank: list[str] = ["police", "harbour", "council", "said", "early", "report", "cabinet", "minister"]
        self._caption: str | None = None

    def story(self, number: int, at: datetime) -> Iterator[Filing]:
        """Give a story's filings: the first, and what becomes of it."""
        kinds = [self._plain, self._alert, self._template, self._roundup, self._sidebar, self._chinese]
        make = self._rng.choices(kinds, (62, 8, 18, 3, 5, 4))[0]
        if len(self._recent) < 10:
            make = self._plain
        return make(number, at)

    def _plain(self, number: int, at: datetime) -> Iterator[Filing]:
        copy, name = self._copy(number)
        kind = "caption" if copy.caption and copy.caption == self._caption else "story"
        self._caption = copy.caption or self._caption
        yield Filing(at, kind, name, copy.text())
        self._recent.append(copy)
        yield from self._versions(copy, name, at)

    def _alert(self, number: int, at: datetime) -> Iterator[Filing]:
        """Give an alert of a sentence, and the story that it becomes."""
        copy, name = self._copy(number)
        lede = copy.draft[0][0].text
        yield Filing(at, "alert", name, f"{copy.headline}\n\n{lede}\n")
        at += timedelta(minutes=self._rng.randrange(3, 60))
        draft = [
            [Sentence(0, reworded(lede, self._rng.choice((0, 0, 0.2)), self._bank, self._rng)), *copy.draft[0][1:]]
        ]
        copy = Draught(copy.headline, [*draft, *copy.draft[1:]], copy.frame, copy.caption)
        mark = self._rng.choice(("UPDATE 1-", "UPDATE 1-", ""))
        yield Filing(at, "after alert", name, copy.text(mark + copy.headline))
        yield from self._versions(copy, name, at)

    def _versions(self, copy: Draught, name: str, at: datetime) -> Iterator[Filing]:
        """Give what becomes of a story that was filed: nothing, for most."""
        makes = (self._edited, self._edited, self._retitled, self._corrected, self._corrected_retitled, self._resent)
        update = 1
        for _ in range(min(5, int(self._rng.expovariate(1.1)))):
            at += timedelta(minutes=3 + min(40 * 60, self._rng.expovariate(1 / 150)))
            update += 1
            kind, text, copy = self._rng.choice(makes)(copy, update)
            yield Filing(at, kind, name, text)
        if self._rng.random() < 0.015:
            at += timedelta(minutes=self._rng.randrange(5, 120))
            yield Filing(at, "kill", name, kill_of(copy))

    def _edited(self, copy: Draught, update: int) -> tuple[str, str, Draught]:
        """Edit a story as a desk does, under its headline, with or without the agency's mark."""
        profile = self._rng.choices(("typical", "breaking", "heavy"), (60, 25, 15))[0]
        new = self._edit(copy, profile)
        mark = self._rng.choice(("", f"UPDATE {update}-"))
        return f"edited, {profile}", new.text(mark + new.headline), new

    def _retitled(self, copy: Draught, _update: int) -> tuple[str, str, Draught]:
        """Edit a story and give it another headline."""
        new = self._edit(copy, self._rng.choice(("typical", "breaking")))
        words = new.draft[0][0].text.rstrip(".").split()[:8]
        new = Draught(" ".join(words).rstrip(","), new.draft, new.frame, new.caption)
        return "retitled", new.text(), new

    def _corrected(self, copy: Draught, _update: int) -> tuple[str, str, Draught]:
        """Put one figure or word right."""
        new = self._correct(copy)
        return "corrected", new.text(f"CORRECTED-{new.headline}"), new

    def _corrected_retitled(self, copy: Draught, _update: int) -> tuple[str, str, Draught]:
        """Put one figure or word right, and the headline with it."""
        new = self._correct(copy)
        new = Draught(reworded(new.headline, 0.5, self._bank, self._rng), new.draft, new.frame, new.caption)
        return "corrected, retitled", new.text(), new

    def _resent(self, copy: Draught, _update: int) -> tuple[str, str, Draught]:
        """Send it again, marked or not."""
        mark = self._rng.choice(("", "RPT-"))
        return "resent", copy.text(mark + copy.headline), copy

    def _edit(self, copy: Draught, profile: str) -> Draught:
        held = [Sentence(0, sentence) for sentence in self._sentences(3)]
        editor = Editor([list(part) for part in copy.draft], held, self._bank, self._rng)
        if len(copy.draft) > 2:
            editor.edit(PROFILES[profile])
        return Draught(copy.headline, editor.draft, copy.frame, copy.caption)

    def _correct(self, copy: Draught) -> Draught:
        draft = [list(part) for part in copy.draft]
        part = self._rng.choice(draft)
        part[0] = Sentence(part[0].id, reworded(part[0].text, 0, self._bank, self._rng))
        return Draught(copy.headline, draft, copy.frame, copy.caption)

    def _template(self, number: int, at: datetime) -> Iterator[Filing]:
        """File a template again, with other figures."""
        name = self._rng.choice(sorted(_TEMPLATES))
        fixed = {
            "market": self._rng.choice(_MARKETS),
            "region": self._rng.choice(_REGIONS),
            "market_town": "HALWICK",
            "dated": f"{at:%B} {at.day}",
            "day_of_filing": f"{at:%A}",
            "hour_of_filing": f"{at:%H}:00",
            "zh_day": f"星期{'一二三四五六日'[at.weekday()]}",
            "zh_updown": self._rng.choice(("上涨", "下跌")),
        }
        writer = Writer(self._rng)
        fixed["firm"] = writer.sentence("{COMPANY}")
        texts = [_fill(pattern, fixed, writer, self._rng) for pattern in _TEMPLATES[name]]
        story = f"{name}-{number}"
        yield Filing(at, f"template {name}", story, "\n\n".join(texts) + "\n")
        if self._rng.random() < 0.1:
            at += timedelta(minutes=self._rng.randrange(2, 40))
            part = self._rng.randrange(1, len(texts))
            texts[part] = reworded(texts[part], 0, self._bank, self._rng)
            yield Filing(at, "template corrected", story, "\n\n".join([f"CORRECTED-{texts[0]}", *texts[1:]]) + "\n")

    def _roundup(self, number: int, at: datetime) -> Iterator[Filing]:
        """Quote the beginnings of three stories, or all of three short ones, under one headline."""
        size = self._rng.choice((2, 3, 4))
        quoted = self._rng.sample(list(self._recent), 3)
        parts = [" ".join(s.text for s in part) for copy in quoted for part in copy.draft[:size]]
        opening = f"Here are the stories that Meridian's readers asked for most on {at:%A}, at {at:%H:%M}."
        yield Filing(at, "roundup", f"roundup-{number}", "\n\n".join(["Meridian news summary", opening, *parts]) + "\n")

    def _sidebar(self, number: int, at: datetime) -> Iterator[Filing]:
        """Give another story on the subject of one before, with two of its paragraphs for background."""
        copy, name = self._copy(number)
        other = self._rng.choice(list(self._recent))
        lent = self._rng.sample(other.draft[1:], min(2, len(other.draft) - 1))
        copy = Draught(copy.headline, [*copy.draft, *lent], copy.frame, copy.caption)
        yield Filing(at, "sidebar", name, copy.text())
        yield from self._versions(copy, name, at)

    def _chinese(self, number: int, at: datetime) -> Iterator[Filing]:
        """Give a story in Chinese, and a version of it."""
        cast = {name: self._rng.choice(words) for name, words in _CHINESE.items() if name not in ("headline", "周")}
        writer = Writer(self._rng)

        def fill(pattern: str) -> str:
            return _fill(pattern, {**cast, "周": self._rng.choice(_CHINESE["周"])}, writer, self._rng)

        headline = fill(self._rng.choice(_CHINESE["headline"]))
        body = [fill(one) for one in self._rng.sample(_CHINESE["sentence"], self._rng.randrange(5, 10))]
        name = f"zh-{number}"
        yield Filing(at, "chinese", name, "\n\n".join([headline, *body]) + "\n")
        if self._rng.random() < 0.6:
            at += timedelta(minutes=self._rng.randrange(5, 600))
            part = self._rng.randrange(len(body))
            body[part] = body[part].replace("表示", "宣布").replace("说", "称")
            body.insert(self._rng.randrange(1, len(body)), fill(self._rng.choice(_CHINESE["sentence"])))
            yield Filing(at, "chinese, edited", name, "\n\n".join([headline, *body]) + "\n")

    def _copy(self, number: int) -> tuple[Draught, str]:
        """Write a new story: short ones for the most part, a tenth long."""
        topic = self._rng.choice(sorted(TOPICS))
        writer = Writer(self._rng)
        size = self._rng.choice((3, 4, 5, 6, 8, 10, 12, 15, 20, 34))
        own = TOPICS[topic]
        rest = [*own[3:], *self._rng.sample(GENERAL, 50)]
        patterns = [self._rng.choice(own[:3]), *self._rng.sample(rest, min(2 * size, len(rest)))]
        sentences = [writer.sentence(pattern) for pattern in patterns]
        draft: list[tuple[str, ...]] = []
        while sentences and len(draft) < size:
            take = self._rng.choice((1, 1, 2))
            draft.append(tuple(sentences[:take]))
            del sentences[:take]
        self._bank = [word for part in draft for sentence in part for word in sentence.split()]
        frame = [self._rng.choice(_SIGN_OFFS)]
        if self._rng.random() < 0.2:
            frame.insert(0, self._rng.choice(_BACKGROUND).replace("{market}", self._rng.choice(_MARKETS)))
        headline = writer.sentence(self._rng.choice(_HEADLINES[topic]))
        return Draught(headline, numbered(tuple(draft)), tuple(frame), self._picture(writer)), f"{topic}-{number}"

    def _picture(self, writer: Writer) -> str | None:
        """Give a caption: mostly none, now and then that of the story before."""
        chance = self._rng.random()
        if chance < 0.75:
            return None
        if chance < 0.85 and self._caption:
            return self._caption
        return writer.sentence("People walk past the {thing} in {TOWN}, {COUNTRY}, {month} {day}, {year}")

    def _sentences(self, number: int) -> list[str]:
        writer = Writer(self._rng)
        return [writer.sentence(pattern) for pattern in self._rng.sample(GENERAL, number)]


def _fill(pattern: str, fixed: dict[str, str], writer: Writer, rng: random.Random) -> str:
    for name, value in fixed.items():
        pattern = pattern.replace(f"{{{name}}}", value)
    pattern = pattern.replace("{moved}", rng.choice(("rose", "fell")), 1)
    while "{moved}" in pattern:
        pattern = pattern.replace("{moved}", rng.choice(("rose", "fell")), 1)
    return writer.sentence(pattern.replace("{updown}", rng.choice(("higher", "lower"))))


def main() -> None:
    """Print the filings of a kind, or how many there are of each."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--stories", type=int, default=200)
    parser.add_argument("--show", help="print the filings of this kind")
    args = parser.parse_args()
    for filing in stream(args.stories):
        if filing.kind == args.show:
            print(f"--- {filing.at:%d %H:%M}  {filing.story}\n{filing.text}")
        elif not args.show:
            print(f"{filing.at:%d %H:%M}  {filing.kind:20} {filing.story:14} {filing.text.partition(chr(10))[0][:70]}")


if __name__ == "__main__":
    main()
