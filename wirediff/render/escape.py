r"""Copy is a stranger's text: printed raw, it could clear the screen, retitle the window or turn a line around.

    "Toll rises\x1b[2J to \u202e21"   as received, with an escape sequence and a direction override
    Toll rises\x1b[2J to \u202e21     as printed: the signs themselves are gone, and still seen

What is left readable is never touched. JSON says the same signs in its own escapes, so it reads back unchanged.
"""

import json
import re
from typing import Any, Final

_HARMFUL: Final = (
    "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f"
)
"""Control signs of ASCII and Latin-1, marks that turn the reading direction, line ends of Unicode, half characters,
and the invisible "tag" letters."""
_UNSAFE: Final = re.compile(f"[{_HARMFUL}]")
_UNSAFE_BUT_LINES: Final = re.compile(f"(?![\n\t])[{_HARMFUL}]")
_UNSAFE_IN_JSON: Final = re.compile(f"(?![\n])[{_HARMFUL}]")


def visible(text: str, *, lines: bool = False) -> str:
    """Give a text that is safe on a terminal, what could do harm spelled out; `lines` keeps line ends and tabs."""
    if text.isascii() and text.isprintable():
        return text
    return (_UNSAFE_BUT_LINES if lines else _UNSAFE).sub(_spelled, text)


def json_line(document: Any) -> str:
    """Give a value as JSON in one line, readable in any script and safe on a terminal; the line end is not in it."""
    return _UNSAFE_IN_JSON.sub(_json_spelled, json.dumps(document, ensure_ascii=False))


def _spelled(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _json_spelled(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]
