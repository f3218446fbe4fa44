"""What a user asks of the archive: ingest, diff, duplicates, captions, log, copy, merge, split, verify and more.

    with Archive("db/wirediff.db") as archive:
        archive.ingest("r1.txt").outcome            "created"
        archive.diff("kremlin@r1..r3").counts       {"unchanged": 14, "edited": 1, …}

The file is made by the first ingest and never by a question. One item is one transaction; its outcome is returned once
it is on disk. This is where the clock is read; the core never does.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, overload

from wirediff.archive import acknowledging, deciding, history, repeating
from wirediff.archive import across as elsewhere
from wirediff.archive import ingest as arriving
from wirediff.archive.across import Cluster
from wirediff.archive.outcome import Decided, Decision, Entry, LogEntry, Outcome, Proposal, Repeat
from wirediff.archive.places import Note, Place, find, find_pair, find_steps, unsaid
from wirediff.core import report
from wirediff.core.across import Shared
from wirediff.core.changes import Report
from wirediff.core.groups import Group
from wirediff.core.limits import LIMITS
from wirediff.core.meant import Acknowledgement
from wirediff.core.model import Copy
from wirediff.core.picture_desk import CaptionEntry, captions
from wirediff.core.runs import Repeats
from wirediff.errors import InputError, UsageError
from wirediff.store import arrivals, articles, derive, revisions
from wirediff.store.acknowledgements import acknowledgements, withdraw
from wirediff.store.check import Fault, check
from wirediff.store.database import Database, memory_database, open_database, reading, writing

__all__ = [
    "Acknowledgement", "Archive", "CaptionEntry", "Cluster", "Decided", "Decision", "Entry", "Fault", "LogEntry",
    "Outcome", "Place", "Proposal", "Repeat", "Repeats", "Shared",
]  # fmt: skip


class Archive:
    """The archive in one file; use it in a `with` block, in one thread.

    `note` is told where an address leads elsewhere than it used to. Raises StoreError where the file is not there and
    may not be made, is not one of wirediff's, or is locked.
    """

    def __init__(self, path: str | Path, *, create: bool = True, readonly: bool = False, note: Note = unsaid) -> None:
        self.path = Path(path)
        self._note = note
        self._readonly = readonly
        self._create = create and not readonly
        self._db: Database | None = None
        self._rehearsed: Database | None = None
        if self.path.exists() or not self._create:
            self._db = open_database(self.path, readonly=readonly)

    def __enter__(self) -> "Archive":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        if self._db is not None:
            self._db.close()
            self._db = None

    def ingest(
        self,
        path_or_bytes: str | Path | bytes,
        *,
        article: str | None = None,
        source: str | None = None,
        received: datetime | None = None,
        format: str = "auto",  # noqa: A002 - the contract's name
        dry_run: bool = False,
        name: str | None = None,
    ) -> Outcome:
        """Take in one text, and say what it is: a new article, a revision, or nothing new.

        `article` names the article, which is made where it is new; `received` is when the text came in (now, if it is
        not given); `name` stands for the bytes. With `dry_run` nothing is kept. Raises InputError where there are no
        bytes to read; bytes that hold no text are kept in quarantine, and the outcome is "rejected".
        """
        data, known_as = _bytes(path_or_bytes)
        item = arriving.Item(data, name or known_as, _utc(received), format, article, source)
        arrived = arriving.read(item)
        if self._rehearsed is not None:
            return arriving.store(self._rehearsed, arrived)
        with self.rehearsal() if dry_run else writing(self._writable(), self.path):
            return arriving.store(self._rehearsed or self._writable(), arrived)

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """Take texts in, one after the other, as if for good, and keep nothing: what a dry run of many is."""
        db = memory_database() if self._db is None else self._writable()
        with writing(db, self.path, keep=False):
            self._rehearsed = db
            try:
                yield
            finally:
                self._rehearsed = None

    def diff(self, *addresses: str) -> Report:
        """Compare two revisions: two addresses, `A..B`, or one revision with the one before it."""
        with self._reading() as db:
            old, new = find_pair(db, addresses, self._note)
            return report.compare(revisions.copy_of(db, old), revisions.copy_of(db, new))

    def steps(self, *addresses: str) -> tuple[Report, ...]:
        """Compare each revision with the next: from one address to another, or of an article from the first on."""
        with self._reading() as db:
            copies = [revisions.copy_of(db, row) for row in find_steps(db, addresses, self._note)]
            return tuple(report.compare(old, new) for old, new in pairwise(copies))

    @overload
    def duplicates(self, *addresses: str, kind: str | None = ..., near: float | None = ...) -> tuple[Group, ...]: ...

    @overload
    def duplicates(
        self, *addresses: str, kind: str | None = ..., near: float | None = ..., across: Literal[True]
    ) -> tuple[Shared, ...]: ...

    def duplicates(
        self, *addresses: str, kind: str | None = None, near: float | None = LIMITS.near, across: bool = False
    ) -> tuple[Group, ...] | tuple[Shared, ...]:
        """Find what stands more than once inside each revision; without an address, in every article's newest one.

        `near` and `kind` are those of `wirediff.find_duplicates`. With `across`, see the method of that name.
        """
        if across:
            return self.across(*addresses, kind=kind, near=None if near == LIMITS.near else near)
        return tuple(group for found in self.repeats(*addresses, kind=kind, near=near) for group in found.groups)

    def repeats(
        self, *addresses: str, kind: str | None = None, near: float | None = LIMITS.near, history: bool = False
    ) -> tuple[Repeats, ...]:
        """Say the same with the runs of blocks that stand again, text by text.

        With `history` also what no longer stands: what ever stood more than once in each article.
        """
        ask = repeating.history if history else repeating.repeats
        with self._reading() as db:
            named = addresses or [row["slug"] for row in articles.overview(db)]
            return tuple(ask(db, address, kind=kind, near=near, note=self._note) for address in named)

    def captions(self, address: str) -> tuple[CaptionEntry, ...]:
        """List a revision's captions with their parts, and what a picture editor would ask about them."""
        with self._reading() as db:
            found = find(db, address)
            rows = revisions.revision_rows(db, found.row["article"])
            before = next((row for row in rows if row["id"] == found.row["parent"]), None)
            return captions(revisions.copy_of(db, found.row), revisions.copy_of(db, before) if before else None)

    def acknowledge(
        self,
        address: str | None = None,
        *,
        reason: str,
        pattern: str | None = None,
        article: str | None = None,
        source: str | None = None,
    ) -> Acknowledgement:
        """Say why a repeat is meant: of the block at an address, or of what fits a pattern, in which `*` is anything.

        A pattern holds in every article, or in `article`, and for texts of every source, or of `source`.
        """
        if (address is None) == (pattern is None):
            raise UsageError("name one block (ARTICLE@r1#p18), or a pattern")
        created = _utc(None)
        with self._changing() as db:
            if address is not None:
                return acknowledging.acknowledge_block(db, address, reason=reason, created=created)
            return acknowledging.acknowledge_pattern(
                db, pattern or "", article=article, source=source, reason=reason, created=created
            )

    def acknowledgements(self, *, withdrawn: bool = False) -> tuple[Acknowledgement, ...]:
        """List the acknowledgements that hold, in the order in which they were given; also those that were undone."""
        with self._reading() as db:
            return acknowledgements(db, withdrawn=withdrawn)

    def withdraw(self, number: int) -> None:
        """Undo an acknowledgement; raises NotFoundError where none of this number holds."""
        with self._changing() as db:
            if not withdraw(db, number, _utc(None)):
                raise acknowledging.unknown(number)

    def across(
        self,
        *addresses: str | Copy,
        kind: str | None = None,
        near: float | None = None,
        note: Callable[[str], None] = lambda _: None,
    ) -> tuple[Shared, ...]:
        """Find what stands in other articles too, exactly or at least `near` alike (0.7 to 1), boilerplate marked.

        Without an address, of every article's newest revision, each block once. A copy that is not stored is looked up
        as well. `note` is told where a text is like too many others for all of them to be looked at.
        """
        least = LIMITS.across if near is None else near
        if not LIMITS.across <= least <= 1:
            raise UsageError(f"other articles are searched for what is {LIMITS.across} alike or more, not {near}")
        with self._reading() as db:
            named: Sequence[str | Copy] = addresses or [row["slug"] for row in articles.overview(db)]
            held = [_held(db, one) for one in named]
            groups, left_out = elsewhere.shared_by(db, held, kind=kind, near=least, anew=bool(addresses))
        if left_out:
            note(f"{left_out} more texts share words with what was asked for, and were not looked at")
        return groups

    def clusters(self) -> tuple[Cluster, ...]:
        """Group the articles that share text other than boilerplate, the one that had it first before the others."""
        with self._reading() as db:
            return elsewhere.clusters(db)

    def articles(self) -> tuple[Entry, ...]:
        """List the articles, the one with the newest revision first."""
        with self._reading() as db:
            return tuple(Entry(id=row.pop("slug"), **row) for row in articles.overview(db))

    def log(self, article: str) -> tuple[LogEntry, ...]:
        """List an article's revisions, the first one first; of an address with a revision, those up to it."""
        with self._reading() as db:
            return history.log(db, find(db, article))

    def copy(self, address: str) -> Copy:
        """Give a revision as the copy it was read as."""
        with self._reading() as db:
            return revisions.copy_of(db, find(db, address).row)

    def raw(self, address: str) -> bytes:
        """Give the bytes of a revision as they came in."""
        with self._reading() as db:
            return arrivals.blob(db, find(db, address).row["blob"])

    def resolve(self, address: str) -> Place:
        """Say where an address leads."""
        with self._reading() as db:
            return find(db, address, self._note).place

    def proposals(self, *, answered: bool = False) -> tuple[Proposal, ...]:
        """List the texts that are perhaps versions of another article; with `answered` those too that were answered."""
        with self._reading() as db:
            return deciding.proposals(db, answered=answered)

    def decisions(self) -> tuple[Decision, ...]:
        """List what people decided about which article a text belongs to, the first decision first."""
        with self._reading() as db:
            return deciding.history(db)

    def accept(self, proposal: int) -> Decided:
        """Merge a proposed text's article into the one that it was proposed for."""
        return self._decide(deciding.accept, proposal)

    def reject(self, proposal: int) -> Decided:
        """Write down that a proposed text is a story of its own."""
        return self._decide(deciding.reject, proposal)

    def merge(self, article: str, other: str) -> Decided:
        """Put all revisions of the other article into the first one; the other's addresses lead there."""
        return self._decide(deciding.merge, article, other)

    def split(self, revision: str, *, only: bool = False) -> Decided:
        """Make an article of a revision and those after it, with `only` of it alone."""
        return self._decide(deciding.split, revision, only=only)

    def undo(self, decision: int | None = None) -> Decided:
        """Take a decision back, the last one where none is named."""
        return self._decide(deciding.undo, decision)

    def _decide(self, deciding: Callable[..., Decided], *about: Any, **how: Any) -> Decided:
        """Take a decision as one transaction; like a question, it never makes the file."""
        with self._reading():
            pass
        with writing(self._writable(), self.path):
            return deciding(self._writable(), *about, at=_utc(None), **how)

    def verify(self) -> tuple[Fault, ...]:
        """Digest everything again and name what is not as it was stored; empty where all is well."""
        with self._reading() as db:
            return check(db)

    def rebuild(self) -> int:
        """Fill the derived tables again; gives the number of revisions that were read."""
        with self._changing() as db:
            return derive.rebuild(db)

    @contextmanager
    def _changing(self) -> Iterator[Database]:
        """Write to a file that is there; neither a question nor this makes one."""
        with self._reading():
            pass
        db = self._writable()
        with writing(db, self.path):
            yield db

    @contextmanager
    def _reading(self) -> Iterator[Database]:
        if self._db is None:
            self._db = open_database(self.path, readonly=self._readonly)
        with reading(self._db, self.path):
            yield self._db

    def _writable(self) -> Database:
        if self._readonly:
            raise UsageError(f"the archive {self.path} was opened to be read only: open it for writing")
        if self._db is None:
            self._db = open_database(self.path, create=self._create)
        return self._db


def _held(db: Database, one: str | Copy) -> tuple[Copy, int | None]:
    """Give a copy, and the id of the article that it is stored in, or None."""
    if isinstance(one, Copy):
        return one, None
    row = find(db, one).row
    return revisions.copy_of(db, row), row["article"]


def _bytes(path_or_bytes: str | Path | bytes) -> tuple[bytes, str]:
    """Give an input's bytes and the name it goes by."""
    if isinstance(path_or_bytes, bytes):
        return path_or_bytes, "-"
    path = Path(path_or_bytes)
    if path.is_dir():
        raise InputError(f"{path} is a folder: name the files in it one by one")
    try:
        return path.read_bytes(), str(path_or_bytes)
    except FileNotFoundError as error:
        raise InputError(f"no such file: {path}: check the path") from error
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}: check its rights") from error


def _utc(received: datetime | None) -> str:
    """Write a time down as ISO 8601 in UTC, to the second."""
    if received is None:
        received = datetime.now(UTC)
    if received.tzinfo is None:
        raise UsageError(f"the time {received.isoformat()} names no zone: give one, such as +00:00")
    try:
        return arrivals.stamp(received)
    except OverflowError as error:
        raise UsageError(f"the time {received.isoformat()} lies outside the calendar in UTC: give another") from error
