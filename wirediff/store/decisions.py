"""What people decide about which article a text belongs to is kept like the texts: added, never changed.

    accept 3   ->   decision 7, accept, proposal 3     + a placement for each revision that moves
    undo 7     ->   decision 8, undo, undoes 7         + the same placements the other way round

Each decision's digest covers the one before it, so none can be altered or dropped from among them unnoticed.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlite_utils import Database

from wirediff.core.model import digest

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, order=True)
class Placement:
    """A revision that goes from one article to another, by their ids in the file."""

    revision: int
    taken_from: int
    put_into: int

    @property
    def back(self) -> "Placement":
        """Give the placement that takes this one back."""
        return Placement(self.revision, self.put_into, self.taken_from)


SAID: Final = ("id", "decided", "kind", "proposal", "undoes")
"""The columns of `decision` that go into its chain digest, where they are not null."""


def put_decision(
    db: Database,
    decided: str,
    kind: str,
    placements: Sequence[Placement],
    *,
    proposal: int | None = None,
    undoes: int | None = None,
) -> int:
    """Write a decision down, with what it moves, and give its number."""
    last = db.execute("select id, chain from decision order by id desc limit 1").fetchone() or (0, None)
    row: Row = {"id": last[0] + 1, "decided": decided, "kind": kind, "proposal": proposal, "undoes": undoes}
    row["chain"] = decision_digest(last[1], row, placements)
    places = ", ".join(f":{column}" for column in row)
    db.execute(f"insert into decision ({', '.join(row)}) values ({places})", row)
    db.conn.executemany(
        "insert into placement (decision, revision, taken_from, put_into) values (?, ?, ?, ?)",
        ((row["id"], one.revision, one.taken_from, one.put_into) for one in placements),
    )
    return int(row["id"])


def decision_digest(before: str | None, row: Row, placements: Sequence[Placement]) -> str:
    """Give a decision's chain digest from its row, its placements and the digest of the decision before it."""
    moves = [f"{one.revision} {one.taken_from} {one.put_into}" for one in sorted(placements)]
    said = {column: row[column] for column in SAID if row[column] is not None}
    return digest(
        "decide", json.dumps({"before": before, "moves": moves, **said}, sort_keys=True, separators=(",", ":"))
    )


def decision_rows(db: Database) -> list[Row]:
    """List the decisions, the first one first."""
    return list(db.query("select * from decision order by id"))


def placements_of(db: Database, decision: int) -> list[Placement]:
    """Give what a decision moved."""
    sql = "select revision, taken_from, put_into from placement where decision = ? order by revision"
    return [Placement(*row) for row in db.execute(sql, [decision])]


def _holding(rows: Sequence[Row]) -> list[Row]:
    taken_back = undone(rows)
    return [row for row in rows if row["id"] not in taken_back]


def undone(rows: Sequence[Row]) -> dict[int, int]:
    """Give the decisions that no longer hold, each with the undo that took it back."""
    taken_back: dict[int, int] = {}
    for row in reversed(rows):
        if row["undoes"] is not None and row["id"] not in taken_back:
            taken_back[row["undoes"]] = row["id"]
    return taken_back


def moved_since(db: Database, decision: int) -> tuple[int, int] | None:
    """Give a revision that stands no longer where a decision put it, and the last decision that moved it; else None."""
    sql = (
        "select revision, (select max(decision) from placement as later where later.revision = standing.revision)"
        " from placement join standing using (revision) where decision = ? and article <> put_into limit 1"
    )
    row = db.execute(sql, [decision]).fetchone()
    return (int(row[0]), int(row[1])) if row else None


def put_proposal(db: Database, revision: int, candidate: int, score: float, why: Sequence[str]) -> int:
    """Write down that a text is perhaps a version of another article, and give the proposal's number."""
    row = [revision, candidate, score, json.dumps(list(why), ensure_ascii=False)]
    sql = "insert into proposal (revision, candidate, score, why) values (?, ?, ?, ?)"
    return int(db.execute(sql, row).lastrowid or 0)


def tied(db: Database, slugs: Sequence[str]) -> bool:
    """Say whether articles hang together by proposals that nobody has rejected: one story, as far as anyone knows."""
    rejected = {row["proposal"] for row in _holding(decision_rows(db)) if row["kind"] == "reject"}
    pairs = [
        {row["slug"], row["other_slug"]}
        for row in db.query(f"{_PROPOSALS} where a.slug in (select value from json_each(?))", [json.dumps(list(slugs))])
        if row["id"] not in rejected
    ]
    story, left = {slugs[0]}, set(slugs[1:])
    while joined := {slug for slug in left if any(slug in pair and pair & story for pair in pairs)}:
        story, left = story | joined, left - joined
    return not left


def proposal_row(db: Database, number: int) -> Row | None:
    """Give a proposal."""
    return next(iter(db.query(f"{_PROPOSALS} where proposal.id = ?", [number])), None)


def proposal_rows(db: Database) -> Iterator[Row]:
    """Go through the proposals, the newest first: the two texts, and where they stand."""
    return db.query(f"{_PROPOSALS} order by proposal.id desc")


def reasons(row: Row) -> list[str]:
    """Give what speaks for and against a proposal."""
    return [str(reason) for reason in json.loads(row["why"])]


_PROPOSALS: Final = (
    "select proposal.id, proposal.revision, score, why, received, headline, mine.article as article,"
    " a.slug as slug, mine.number as number, theirs.article as other, b.slug as other_slug,"
    " theirs.number as other_number from proposal join revision on revision.id = proposal.revision"
    " join standing as mine on mine.revision = proposal.revision join article as a on a.id = mine.article"
    " join standing as theirs on theirs.revision = candidate join article as b on b.id = theirs.article"
)
