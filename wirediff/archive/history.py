"""What an article has been through: its log.

log(db, ferry@r3)   ->  r1 created, r2 revised, r3 reverted: r1 is back
"""

from wirediff.archive.outcome import LogEntry, Repeat
from wirediff.archive.places import Found
from wirediff.store import arrivals, derive, revisions
from wirediff.store.database import Database
from wirediff.store.revisions import Row


def log(db: Database, found: Found) -> tuple[LogEntry, ...]:
    """List an article's revisions up to the one that was found, the first one first."""
    rows = revisions.revision_rows(db, found.row["article"])[: found.place.revision]
    counts = derive.stored_counts(db, [row["id"] for row in rows])
    before = [None, *rows]
    return tuple(_log_entry(db, last, row, counts[row["id"]]) for last, row in zip(before, rows, strict=False))


def _log_entry(db: Database, before: Row | None, row: Row, counts: dict[str, int]) -> LogEntry:
    copy = revisions.copy_of(db, row)
    restores = row["restores_number"]
    return LogEntry(
        revision=row["number"],
        received=row["received"],
        hash=row["hash"],
        outcome=_outcome(before, row),
        restores=restores,
        sender_version=copy.sender_version,
        status=copy.status,
        headline=copy.headline,
        marks=copy.marks,
        counts=counts,
        duplicates=tuple(Repeat(**repeat) for repeat in derive.stored_repeats(db, row["id"])),
        note=copy.note,
        seen=arrivals.times_seen(db, row["id"]),
    )


def _outcome(before: Row | None, row: Row) -> str:
    """Say what a revision was; a text follows on the same text only where two articles were merged."""
    if before is None:
        return "created"
    if before["hash"] == row["hash"]:
        return "unchanged"
    return "reverted" if row["restores_number"] else "revised"
