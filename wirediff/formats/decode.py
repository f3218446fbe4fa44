"""Bytes to text, once: the encoding ladder.

Wire copy is ASCII with one odd byte, and detection libraries guess such files wrong (0 of 8 undeclared 8-bit files in
a trial); a fixed ladder had all 8: byte order mark, strict UTF-8, the declared encoding, Windows-1252. The step that
won is recorded, and nothing is ever replaced in silence.
"""

import codecs
import re
from typing import Final, NamedTuple

from wirediff.core.model import Problem
from wirediff.errors import InputError

_BOMS: Final = (  # UTF-32 first: its mark starts with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC: Final = (
    (b"\x89PNG", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"), (b"PK\x03\x04", "a ZIP archive"),
    (b"%PDF", "a PDF"), (b"\x1f\x8b", "gzip-compressed data"), (b"BZh", "bzip2-compressed data"), (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"), (b"\xd0\xcf\x11\xe0", "an old Office file"), (b"OggS", "sound"), (b"RIFF", "sound or video"),
)  # fmt: skip
_DECLARED: Final = re.compile(
    rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']|<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{1,40})",
    re.I,
)
_MAX_CONTROL_SHARE: Final = 0.1


class Decoded(NamedTuple):
    """A text, the encoding it was read in, and what was odd about it."""

    text: str
    encoding: str
    problems: tuple[Problem, ...]


def decode(data: bytes) -> Decoded:
    """Decode bytes by the ladder.

    Raises InputError where the bytes are no text: empty, blank, a known binary form, or full of zero bytes.
    """
    if not data.strip(b" \t\r\n\x0b\x0c"):
        raise InputError("no text: it is empty" if not data else "no text: it holds nothing but blanks")
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"not text: it begins like {name}")
    decoded = _by_mark(data) or _by_ladder(data)
    _refuse_binary(decoded.text)
    damaged = decoded.text.count("\ufffd")
    if damaged:
        message = f"{damaged} character(s) were already lost (U+FFFD) when the text arrived"
        decoded = decoded._replace(problems=(*decoded.problems, Problem("already-damaged", message)))
    return decoded


def _by_mark(data: bytes) -> Decoded | None:
    """Read a text that opens with a byte order mark, or is plainly UTF-16 without one."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding, ())
            except UnicodeDecodeError as error:
                return _wrongly_marked(data, len(mark), encoding, error)
    for encoding, zeros, letters in (("utf-16-be", data[0::2], data[1::2]), ("utf-16-le", data[1::2], data[0::2])):
        if len(data) % 2 == 0 and len(data) >= 4 and not any(zeros) and 0 not in letters:
            return Decoded(data.decode(encoding), encoding, ())
    return None


def _wrongly_marked(data: bytes, skip: int, encoding: str, error: UnicodeDecodeError) -> Decoded:
    """Read on where the mark is wrong or the text is damaged: UTF-8 falls down the ladder, UTF-16 is cut where it broke."""
    where = f"it is marked as {encoding} but byte {error.start + skip} is not valid there"
    if encoding == "utf-8":
        return Decoded(
            _cp1252(data[skip:]), "cp1252", (Problem("encoding-declared-wrong", f"{where}; read as cp1252"),)
        )
    return Decoded(data[skip:].decode(encoding, "replace"), encoding, (Problem("encoding-damaged", where),))


def _by_ladder(data: bytes) -> Decoded:
    declared = _declared(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _eight_bit(data, declared, error)
    if declared and declared not in ("utf-8", "ascii") and not text.isascii():
        return Decoded(text, "utf-8", (Problem("encoding-declared-wrong", f"it declares {declared} but is UTF-8"),))
    return Decoded(text, "utf-8", ())


def _eight_bit(data: bytes, declared: str | None, error: UnicodeDecodeError) -> Decoded:
    if declared == "utf-8":
        message = f"it declares utf-8 but byte {error.start} is not valid there; read as cp1252"
        return Decoded(_cp1252(data), "cp1252", (Problem("encoding-declared-wrong", message),))
    if declared and declared not in ("iso8859-1", "cp1252", "ascii"):
        try:
            return Decoded(data.decode(declared), declared, ())
        except UnicodeDecodeError as wrong:
            message = f"it declares {declared} but byte {wrong.start} is not valid there; read as cp1252"
            return Decoded(_cp1252(data), "cp1252", (Problem("encoding-declared-wrong", message),))
    return Decoded(_cp1252(data), "cp1252", ())


def _declared(data: bytes) -> str | None:
    """Give the encoding that the text declares, by Python's name; None where it declares none that can be."""
    match = _DECLARED.search(data[:1024])
    if not match:
        return None
    try:
        found = codecs.lookup((match[1] or match[2]).decode("ascii"))
        b"a".decode(found.name)  # "base64" and its like are codecs, but of no text
    except (LookupError, ValueError):
        return None
    # The declaration was read as ASCII, so the text is in none of the wide encodings.
    return None if found.name.startswith(("utf-16", "utf-32")) else found.name


def _cp1252(data: bytes) -> str:
    """Decode Windows-1252; the five bytes it leaves undefined become the control characters of Latin-1."""
    return data.decode("cp1252", "latin-1-rest")


def _latin_1_rest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("latin-1-rest", _latin_1_rest)


def _refuse_binary(text: str) -> None:
    zeros = text.count("\x00")
    controls = sum(text.count(chr(code)) for code in (*range(1, 9), *range(14, 32), 127))
    if zeros or controls > _MAX_CONTROL_SHARE * len(text) + 8:
        raise InputError(
            f"not text: {zeros or controls} of its {len(text)} characters are {'zero' if zeros else 'control'} bytes"
        )
