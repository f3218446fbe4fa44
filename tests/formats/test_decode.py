"""The encoding ladder: byte order mark, strict UTF-8, what the text declares, Windows-1252; never a silent loss."""

import codecs

import pytest

import wirediff
from wirediff.formats.decode import decode


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("caf\u00e9".encode(), "utf-8", "caf\u00e9"),
        (codecs.BOM_UTF8 + b"ferry", "utf-8", "ferry"),
        (codecs.BOM_UTF16_LE + "ferry".encode("utf-16-le"), "utf-16-le", "ferry"),
        (codecs.BOM_UTF16_BE + "ferry".encode("utf-16-be"), "utf-16-be", "ferry"),
        ("ferry".encode("utf-16-le"), "utf-16-le", "ferry"),
        (b"caf\xe9 \x93quoted\x94 \x80", "cp1252", "caf\u00e9 \u201cquoted\u201d \u20ac"),
        (b"odd \x81 byte", "cp1252", "odd \x81 byte"),
        ('<meta charset="koi8-r"> мост'.encode("koi8-r"), "koi8-r", '<meta charset="koi8-r"> мост'),
    ],
)  # fmt: skip
def test_the_ladder_takes_the_first_step_that_holds(data: bytes, encoding: str, text: str) -> None:
    """Each kind of bytes is read by the step that fits it."""
    decoded = decode(data)
    assert (decoded.encoding, decoded.text) == (encoding, text)
    assert decoded.problems == ()


def test_a_wrong_declaration_is_said() -> None:
    """A text that declares UTF-8 and is not, is read as Windows-1252 and says so."""
    decoded = decode(b'<?xml version="1.0" encoding="utf-8"?><p>caf\xe9</p>')
    assert decoded.encoding == "cp1252"
    assert "caf\u00e9" in decoded.text
    assert [problem.code for problem in decoded.problems] == ["encoding-declared-wrong"]


def test_damage_that_came_with_the_text_is_said() -> None:
    """A replacement character was lost before it came to us; that is a problem of the copy, named."""
    assert [problem.code for problem in decode("caf\ufffd".encode()).problems] == ["already-damaged"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "it is empty"),
        (b" \r\n\t\n", "nothing but blanks"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "a PNG image"),
        (b"%PDF-1.7 ...", "a PDF"),
        (bytes(range(256)) * 4, "zero bytes"),
        ("\u200b\ufeff\u200e".encode(), "nothing that can be seen"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, why: str) -> None:
    """Empty, blank, invisible and binary input is refused, and the line says why."""
    with pytest.raises(wirediff.InputError, match=why) as caught:
        wirediff.parse(data)
    assert "\n" not in str(caught.value)


def test_an_unknown_format_is_named_beside_the_known() -> None:
    """Asking for a format that is not there lists those that are."""
    with pytest.raises(wirediff.UsageError, match="auto, text"):
        wirediff.parse("text", format="pigeon")


@pytest.mark.parametrize("codec", ["base64", "hex", "rot13", "undefined", "utf-16", "utf-32", "no-such-thing", "zlib"])
def test_a_declaration_that_cannot_be_true_is_passed_over(codec: str) -> None:
    """Codecs of no text, wide ones and unknown ones do not stop the reading."""
    decoded = decode(f'<?xml version="1.0" encoding="{codec}"?><p>caf\xe9</p>'.encode("cp1252"))
    assert (decoded.encoding, decoded.text[-8:]) == ("cp1252", "caf\xe9</p>")
