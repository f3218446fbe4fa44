"""Copy that went through a web page keeps its entities: "6.5 billion&nbsp;euros", "&ldquo;No,&rdquo; she said".

They are read once: "&amp;nbsp;" is "&nbsp;". What is no entity, and what stands for a control sign, stays as it is.
"""

import re
import unicodedata
from html.entities import html5
from typing import Final

_ENTITY: Final = re.compile(r"&(?:#(\d{2,7})|#[xX]([0-9a-fA-F]{2,6})|([A-Za-z]{2,24}\d{0,2}));")
_LAST: Final = 0x10FFFF
_UNSEEN: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Controls, halves of characters and the ends of lines and paragraphs."""


def without_entities(text: str) -> str:
    """Give a text with its HTML entities read."""
    return _ENTITY.sub(_sign, text) if "&" in text else text


def _sign(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        sign = html5.get(f"{name};", "")
    else:
        code = int(decimal) if decimal else int(hexadecimal, 16)
        sign = chr(code) if code <= _LAST else ""
    return sign if sign and unicodedata.category(sign[0]) not in _UNSEEN else match[0]
