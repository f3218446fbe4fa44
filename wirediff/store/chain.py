"""A revision says what came before it, so that nothing in the past can change unnoticed.

    r1  chain b2:41…  <-  r2  chain b2:9e… = digest of r2 and of b2:41…  <-  r3 …

The digest holds all that a revision says: its number, text digest, raw bytes, time, fields, and where its blocks stand.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from wirediff.core.model import Block, digest

FIELDS: Final = (
    "format", "encoding", "sender_id", "id_rule", "sender_version", "version_created", "published", "status", "embargo",
    "urgency", "slugline", "headline", "byline", "dateline", "section", "language", "note", "marks", "captions",
    "problems",
)  # fmt: skip
"""The columns of `revision` that hold what the copy says of itself."""

CHAINED: Final = ("number", "hash", "blob", "received", *FIELDS)
"""The columns that go into the chain digest, where they are not null."""


def chain_digest(parent: str | None, revision: Mapping[str, Any], restores: int | None, blocks: Sequence[Block]) -> str:
    """Give a revision's chain digest from its row, its parent's chain and the number of the revision it restores.

    Columns that are null are left out, so a column that is added later breaks no chain.
    """
    said = {column: revision[column] for column in CHAINED if revision[column] is not None}
    places = [f"{block.position} {block.kind} {block.lines[0]} {block.lines[1]}" for block in blocks]
    link = {"parent": parent, "restores": restores, "blocks": places, **said}
    return digest("chain", json.dumps(link, sort_keys=True, separators=(",", ":")))
