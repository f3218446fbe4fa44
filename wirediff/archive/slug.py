"""An article is called by the first words of its headline, so that its name can be typed and recognised.

"Three Die in Ferry Fire off Port Ellis"  ->  three-die-ferry-fire-port
"""

import re
import unicodedata
from collections.abc import Callable
from itertools import count, islice
from typing import Final

import regex

from wirediff.core.marks import without_marks
from wirediff.core.model import Copy
from wirediff.errors import UsageError

_WORDS: Final = 5
_LENGTH: Final = 60
_APOSTROPHES: Final = "['\u2019\u02bc]"
_WORD: Final = regex.compile(rf"[\p{{L}}\p{{N}}][\p{{L}}\p{{N}}\p{{M}}]*(?:{_APOSTROPHES}[\p{{L}}\p{{N}}\p{{M}}]+)*")
_SAYS_NOTHING: Final = frozenset(
    "a an the of in on at to for from by with as and or but is are was were be has have had off over after into "
    "der das den dem des ein eine im am zu zur zum von und oder mit auf aus bei nach für ist sind wird "
    "le la les l un une de du des d et ou en au aux à dans sur pour par avec "
    "el los las y o del al con por para en "
    "и в во на с со о об у из за к по от до".split()
)
_ILLEGAL: Final = re.compile(
    r"[@#/\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]|\.\.|^[-.]"
)


def slug_for(copy: Copy, taken: Callable[[str], bool]) -> str:
    """Name an article by its headline, else by its first paragraph; `-2` and so on where the name is taken."""
    body = sorted(copy.blocks, key=lambda block: block.kind != "paragraph")
    texts = [without_marks(copy.headline or ""), *(block.text for block in body)]
    base = next((slug for text in texts if (slug := _from_words(text))), "article")
    return next(name for n in count(1) if not taken(name := base if n == 1 else f"{base}-{n}"))


def _from_words(text: str) -> str:
    words = [match.group().lower() for match in islice(_WORD.finditer(text[:2_000]), 40)]
    telling = [word for word in words if word not in _SAYS_NOTHING] or words
    slug = "-".join(re.sub(_APOSTROPHES, "", word) for word in telling[:_WORDS])
    return unicodedata.normalize("NFC", slug[:_LENGTH].strip("-"))


def legal_name(name: str) -> str:
    """Give a name that was chosen by hand, in composed letters; raises UsageError where it could not be an address."""
    composed = unicodedata.normalize("NFC", name.strip())
    fault = _ILLEGAL.search(composed)
    if not composed or fault or len(composed) > 200:
        why = f"it holds {fault[0]!r}" if fault else "it is empty" if not composed else "it is too long"
        raise UsageError(f"{name!r} cannot name an article ({why}): use letters, digits and hyphens")
    return composed
