"""A filing is a text on the wire whose story is known; a draught is what the story's next filing is made from.

Draught("Ferry runs aground", …).text("UPDATE 1-Ferry runs aground")  ->  plain copy: caption, headline, body, sign-off
"""

from dataclasses import dataclass
from datetime import datetime

from edits import Draft


@dataclass(frozen=True, slots=True)
class Filing:
    """A text on the wire: when it comes in, what kind of filing it is, and which story it really belongs to."""

    at: datetime
    kind: str
    story: str
    text: str

    @property
    def data(self) -> bytes:
        """Give the text as bytes."""
        return self.text.encode()


@dataclass(frozen=True, slots=True)
class Draught:
    """What a story's next filing is made from."""

    headline: str
    draft: Draft
    frame: tuple[str, ...]
    caption: str | None = None

    def text(self, headline: str | None = None, draft: Draft | None = None) -> str:
        """Give it as plain copy."""
        body = [" ".join(sentence.text for sentence in part) for part in (self.draft if draft is None else draft)]
        top = [self.caption] if self.caption else []
        return "\n\n".join([*top, headline or self.headline, *body, *self.frame]) + "\n"


def kill_of(copy: Draught) -> str:
    """Give the text that withdraws a story."""
    note = "Please kill this story. It was filed in error, and a substitute will not be issued."
    return f"KILL-{copy.headline}\n\n{note}\n"
