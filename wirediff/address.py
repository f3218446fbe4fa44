"""A reader points at a revision or a paragraph in one word; this module reads that word.

    kremlin@r3#p5        Address(article="kremlin", at=Number(3), position=5)
    kremlin@latest       Address(article="kremlin", at=FromEnd(1))
    kremlin@r1..r3       the pair kremlin@r1, kremlin@r3

A sender's own id may hold `@`, `#` and two dots itself, so an address has several readings: the whole of it as an
article's name first, then what is left when a place and a revision are taken off its end.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Final

from wirediff.errors import UsageError


@dataclass(frozen=True, slots=True)
class Number:
    """A revision by its number, from 1."""

    number: int


@dataclass(frozen=True, slots=True)
class FromEnd:
    """A revision counted from the newest, which is 1."""

    back: int


@dataclass(frozen=True, slots=True)
class HashPrefix:
    """A revision by the start of its digest."""

    prefix: str


@dataclass(frozen=True, slots=True)
class Moment:
    """The revision that stood at a moment."""

    at: datetime


Selector = Number | FromEnd | HashPrefix | Moment
NEWEST: Final = FromEnd(1)


@dataclass(frozen=True, slots=True)
class Address:
    """An article by name, which of its revisions (None where none was named), which block of it."""

    article: str
    at: Selector | None = None
    position: int | None = None


_PLACE: Final = re.compile(r"#p(?P<position>\d{1,9})$")
_NUMBER: Final = re.compile(r"[rR](\d{1,9})")
_FROM_END: Final = re.compile(r"-(\d{1,9})")
_HASH: Final = re.compile(r"(?:b2:)?([0-9a-fA-F]{4,32})")
_NAMES: Final[dict[str, Selector]] = {"first": Number(1), "latest": FromEnd(1), "previous": FromEnd(2)}
_HOW: Final = "r3, first, latest, previous, -2, the start of a hash, or a time such as 2017-02-10T13:30Z"


def readings(text: str) -> tuple[Address, ...]:
    """Give the ways to read an address, the most literal first; raises UsageError where there is none."""
    if not text.strip():
        raise UsageError("an empty address names no article: `wirediff articles` lists them")
    if not text.isprintable() and re.search("[\ud800-\udfff]", text):
        raise UsageError(f"{text!r} is no text in UTF-8: `wirediff articles` lists the articles")
    found = [Address(text)]
    place = _PLACE.search(text)
    position = int(place["position"]) if place else None
    rest = text[: place.start()] if place else text
    if place and rest:
        found.append(Address(rest, None, position))
    article, at, revision = rest.rpartition("@")
    if at and article:
        selector = read_selector(revision)
        if selector:
            found.append(Address(article, selector, position))
    return tuple(found)


def why_unreadable(text: str) -> str | None:
    """Say what is wrong with the revision that an address seems to name; None where nothing is."""
    place = _PLACE.search(text)
    article, at, revision = (text[: place.start()] if place else text).rpartition("@")
    if not at or not article or read_selector(revision):
        return None
    return f"{revision!r} in {text!r} names no revision: use {_HOW}"


def read_selector(text: str) -> Selector | None:
    """Read what stands after the `@`; None where it names no revision."""
    if text in _NAMES:
        return _NAMES[text]
    number = _NUMBER.fullmatch(text)
    if number:
        return Number(int(number[1]))
    back = _FROM_END.fullmatch(text)
    if back:
        return FromEnd(int(back[1]))
    prefix = _HASH.fullmatch(text)
    return HashPrefix(prefix[1].lower()) if prefix else _moment(text)


def _moment(text: str) -> Moment | None:
    """Read a time: one without a zone is in UTC, a day without a time stands for its end."""
    if not re.match(r"\d{4}-", text):
        return None
    try:
        moment = datetime.fromisoformat(text)
        if len(text) <= len("2017-02-10"):
            moment = datetime.combine(moment.date(), time(23, 59, 59))
        return Moment((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC))
    except (ValueError, OverflowError):
        return None


def pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Give the ways to cut `A..B` into two addresses; the second may name a revision alone, or nothing: the newest."""
    found = []
    for cut in re.finditer(r"\.\.", text):
        old, new = text[: cut.start()], text[cut.end() :]
        if old:
            found.append((old, _whole(old, new)))
    return tuple(found)


def _whole(old: str, new: str) -> str:
    """Complete the second address of a pair with the first one's article."""
    if new and ("@" in new or not read_selector(new)):
        return new
    article = old.rpartition("@")[0] or old
    return f"{article}@{new or 'latest'}"
