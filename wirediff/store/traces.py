"""A later version of a story is found by what it shares with the articles that are there, rare things first.

    3 paragraphs of "ferry", the sign-off of 5,000 articles   ->   ferry; the sign-off is common and tells nothing

Of what stands in too many articles only the newest are read and counted, so a look-up costs the same however large the
archive is; what was passed over for that is counted.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from sqlite_utils import Database

from wirediff.core.likeness import Rarity, opening
from wirediff.core.limits import LIMITS
from wirediff.core.marks import is_withdrawn
from wirediff.core.model import Copy
from wirediff.core.traces import asked_for, headings, sketch, start, traces
from wirediff.store.articles import Named, by_id

_ALL: Final = ""
"""Stands in `opening` for the texts themselves; no word is empty."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """The articles that share most with a text, best first, each with the traces that it shares.

    `common` are traces that stand in too many articles to tell anything; `passed_over` counts the articles that share
    as much and were not read.
    """

    articles: tuple[tuple[Named, frozenset[str]], ...]
    common: frozenset[str]
    passed_over: int


def put_traces(db: Database, article: int, copy: Copy) -> None:
    """Let an article be found by a text of it."""
    db.conn.executemany(
        "insert into trace (key, article) values (?, ?) on conflict do nothing",
        ((key, article) for key in traces(copy)),
    )
    db.conn.executemany(
        "insert into sketch (fingerprint, article) values (?, ?) on conflict do nothing",
        ((number, article) for number in sketch(copy)),
    )


def drop_traces(db: Database, articles: Collection[int], copies: Iterable[Copy]) -> None:
    """Let these articles be found no more by any of these texts."""
    for copy in copies:
        db.conn.executemany(
            "delete from trace where key = ? and article = ?",
            ((key, article) for key in traces(copy) for article in articles),
        )
        db.conn.executemany(
            "delete from sketch where fingerprint = ? and article = ?",
            ((number, article) for number in sketch(copy) for article in articles),
        )


def put_opening(db: Database, copy: Copy) -> None:
    """Count the words of the headline and first paragraph of an article's first text."""
    db.conn.executemany(
        "insert into opening (word, texts) values (?, 1) on conflict do update set texts = texts + 1",
        ((word,) for word in sorted({_ALL, *opening(copy)})),
    )


def rarity(db: Database, copies: Iterable[Copy]) -> Rarity:
    """Say how rare the words are with which these texts open."""
    words = json.dumps(sorted({_ALL}.union(*map(opening, copies))))
    sql = "select word, texts from opening where word in (select value from json_each(?))"
    counts = dict(db.execute(sql, [words]).fetchall())
    return Rarity(counts.pop(_ALL, 0), counts)


def sharing(db: Database, copy: Copy) -> Sharing:
    """Find the articles that share rare paragraphs, a heading or three of its fingerprints with a text."""
    withdrawn = is_withdrawn(copy)
    named = headings(copy, short=withdrawn)
    under = LIMITS.identity_headed_withdrawn if withdrawn else LIMITS.identity_headed
    exact = dict(_postings(db, "trace", "key", asked_for(copy), max(under, LIMITS.identity_common)))
    common = frozenset(key for key, found in exact.items() if len(found) >= LIMITS.identity_common) - named
    numbers = dict(_postings(db, "sketch", "fingerprint", sketch(copy, common), LIMITS.identity_postings))
    shared: dict[int, set[str]] = defaultdict(set)
    for key, found in exact.items():
        for article in found if key not in common else ():
            shared[article].add(key)
    weights = _weights(exact, numbers, common)
    qualified = {article for article, times in _times(numbers).items() if times >= LIMITS.identity_shared} | set(shared)
    best = sorted(qualified, key=lambda article: (-weights[article], -article))
    under_it = [article for key in named for article in exact.get(key, ())[:under]]
    read = list(dict.fromkeys([*best[: LIMITS.identity_candidates], *under_it]))
    enough = weights[best[0]] / 2 if best else 0.0
    passed_over = sum(weights[article] >= enough for article in best if article not in read)
    named_articles = ((one, frozenset(shared[article])) for article in read if (one := by_id(db, article)))
    return Sharing(tuple(named_articles), common, passed_over)


def begun_alike(db: Database, copy: Copy) -> tuple[Named, ...]:
    """Give the newest articles of which a headline begins like this text's."""
    found = dict(_postings(db, "trace", "key", start(copy), LIMITS.identity_headed))
    return tuple(named for articles in found.values() for one in articles if (named := by_id(db, one)))


def _postings(
    db: Database, table: str, column: str, keys: Collection[str] | Collection[int], limit: int
) -> Iterator[tuple[str, list[int]]]:
    """Give the newest articles of each key."""
    sql = (
        f"select value, (select json_group_array(article) from (select article from {table}"
        f" where {column} = value order by article desc limit ?)) from json_each(?)"
    )
    for key, found in db.execute(sql, [limit, json.dumps(list(keys))]):
        yield key, json.loads(found)


def _weights(exact: dict[str, list[int]], numbers: dict[str, list[int]], common: AbstractSet[str]) -> dict[int, float]:
    """Weigh what each article shares: each thing by in how few articles it stands, and a paragraph like three runs."""
    weights: dict[int, float] = defaultdict(float)
    for postings, weight in ((exact, 3.0), (numbers, 1.0)):
        for key, found in postings.items():
            for article in found if key not in common else ():
                weights[article] += weight / len(found)
    return weights


def _times(numbers: dict[str, list[int]]) -> dict[int, int]:
    times: dict[int, int] = defaultdict(int)
    for found in numbers.values():
        for article in found:
            times[article] += 1
    return times
