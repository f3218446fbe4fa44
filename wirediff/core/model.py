"""The nouns: what the rest of wirediff hands from module to module.

    Copy(headline="Ferry sinks", blocks=(Block(position=1, kind="headline", lines=(1, 1), text="Ferry sinks", …), …))

Everything here is frozen. A field's name is its key in the JSON, written down once; a field marked `hidden` is for
wirediff alone and stays out of the JSON.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Final

FORMAT: Final = 1
"""The version of the JSON format, the first key of every document."""

KINDS: Final = (
    *("slugline", "headline", "subheadline", "byline", "dateline", "timestamp", "section", "note"),
    *("caption", "credit", "teaser", "paragraph", "table", "boilerplate"),
)
"""What a block can be; an open list."""


def hidden(**options: Any) -> Any:
    """Declare a dataclass field that stays out of the JSON."""
    return field(metadata={"json": False}, **options)


def digest(noun: str, text: str | bytes) -> str:
    """Name a content: `b2:` and the BLAKE2b-128 of it in hex, told apart by the `noun` it is the content of.

    The noun ("block", "text", "chain", "blob") goes into BLAKE2b's `person` parameter, so that a block and a revision
    of the same bytes never share a digest. Text is hashed as UTF-8.
    """
    raw = text if isinstance(text, bytes) else text.encode()
    return "b2:" + hashlib.blake2b(raw, digest_size=16, person=b"wirediff " + noun.encode()).hexdigest()


def as_json(value: Any) -> Any:
    """Give a value's JSON shape: dataclasses as objects with their visible fields, tuples as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: as_json(getattr(value, f.name)) for f in fields(value) if f.metadata.get("json", True)}
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [as_json(item) for item in value]
    if isinstance(value, Mapping):
        return {key: as_json(item) for key, item in value.items()}
    return value


class Document:
    """A value that is a JSON document of its own."""

    __slots__ = ()

    def as_dict(self) -> dict[str, Any]:
        """Give the document as the command line prints it with `--json`, the format's version first."""
        return {"wirediff": FORMAT, **as_json(self)}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something odd about a text that did not keep it from being read; `line` counts from 1, or is None."""

    code: str
    message: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """An agency's own word about a version, as it stands in `field`: "1st Ld-Writethru" is `update`, number 1."""

    kind: str
    number: int | None
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Caption:
    """The caption of an attached asset; a caption that stands in the text is a block instead."""

    asset: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, caption, headline …: the unit that is hashed, stored, aligned and found twice.

    `position` counts from 1 in reading order; `lines` is the first and last line of the text as it was received,
    counted from 1. `text` is canonical, `hash` its digest, `key` its comparison key (see `core.canonical`).
    """

    position: int
    kind: str
    lines: tuple[int, int]
    text: str
    hash: str
    key: str = hidden(repr=False)


@dataclass(frozen=True, slots=True)
class Copy(Document):
    """One text as it came in: what it says of itself, and its blocks.

    `hash` is the digest of its blocks' digests in order: two copies with one hash hold the same canonical text.
    `article` and `revision` say where it is stored, or are None. Times are ISO 8601 strings with their zone.
    """

    article: str | None = None
    revision: int | None = None
    hash: str = ""
    format: str = "text"
    encoding: str | None = None
    id: str | None = None
    id_rule: str | None = None
    sender_version: str | None = None
    version_created: str | None = None
    published: str | None = None
    status: str = "usable"
    embargo: str | None = None
    urgency: int | None = None
    slugline: str | None = None
    headline: str | None = None
    byline: str | None = None
    dateline: str | None = None
    section: str | None = None
    language: str | None = None
    note: str | None = None
    marks: tuple[Mark, ...] = ()
    captions: tuple[Caption, ...] = ()
    blocks: tuple[Block, ...] = ()
    problems: tuple[Problem, ...] = ()
