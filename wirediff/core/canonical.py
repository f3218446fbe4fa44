r"""Two resends of one paragraph differ in bytes and not in text; this module says when.

    "The  toll\u00a0rose to 1\u202f200 \u2014 police"   as received
    "The toll rose to 1 200 \u2014 police"              canonical text: hashed, shown, diffed
    "The toll rose to 1 200 - police"                   comparison key: typography folded

Canonical text loses only what no reader can see. Two blocks with one key and two canonical texts differ
*cosmetically*. Digits, signs, decimal points, words, and whether there are quotation marks at all, are never folded.
Each rule is a name, a pattern and what it gives; the set as a whole has a version that goes into every digest, so a
new rule never makes false revisions. Tables are fixed and written out: nothing here depends on the locale, or on the
Unicode version beyond NFC, which is stable for every assigned character.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

RULES: Final = "c1"
"""The version of the rule set; it is hashed with every block."""

HEADING_KINDS: Final = frozenset({"slugline", "headline", "section", "teaser"})
"""Kinds whose case an agency changes at will ("FERRY SINKS", "Ferry sinks")."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One normalisation: what `pattern` finds is replaced by `put` (a string, or a function of the match).

    A text in which `needs` finds nothing is left as it is: a quick look that spares a slow search.
    """

    name: str
    what: str
    pattern: re.Pattern[str]
    put: str | Callable[[re.Match[str]], str]
    needs: re.Pattern[str] | None = None

    def __call__(self, text: str) -> str:
        """Give the text with the rule applied."""
        if self.needs is not None and not self.needs.search(text):
            return text
        return self.pattern.sub(self.put, text)

    def apply(self, text: str) -> tuple[str, int]:
        """Give the text with the rule applied and how often it changed something."""
        changed = 0

        def once(match: re.Match[str]) -> str:
            nonlocal changed
            new = self.put if isinstance(self.put, str) else self.put(match)
            changed += new != match[0]
            return new

        return self.pattern.sub(once, text), changed


def _nfc(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match[0])


_TOUCHED: Final = re.compile(
    "[\x00-\x1f\x7f-\xa0\u00ad\u061c\u1680\u180e\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff]"
)
"""Every sign that a rule of canonical text looks for; a line without one, in NFC, needs its blanks looked at only."""
_MARK: Final = (
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u06d6-\u06dc\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_PILED: Final = re.compile(f"(?<={_MARK}{{30}}){_MARK}+")
_WHOLE: Final = re.compile(r"\A.+\Z", re.DOTALL)
_SPACES: Final = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE: Final = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")

_TEXT: Final[tuple[Rule, ...]] = (
    Rule("surrogates", "half a character, left over from a broken encoder", re.compile("[\ud800-\udfff]"), "\ufffd"),
    Rule("piled", "no more than 30 accents on one letter (UAX #15's stream-safe text)", _PILED, ""),
    Rule("nfc", "letters and their accents composed (NFC)", _WHOLE, _nfc),
    Rule("spaces", "no-break, thin and other spaces, and tabs, to a plain space", _SPACES, " "),
    Rule("invisible", "soft hyphens, zero-width spaces, byte order and direction marks removed", _INVISIBLE, ""),
    Rule("controls", "control bytes removed", _CONTROLS, ""),
    # What was taken out may have kept a letter and its accent apart.
    Rule("piled-again", "no more than 30 accents on one letter, once more", _PILED, ""),
    Rule("nfc-again", "letters and their accents composed once more", _WHOLE, _nfc),
    Rule("line-ends", "line ends inside a block to a space", re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]+[ ]*"), " "),
)
_COLUMNS: Final = Rule("columns", "a tab between two columns to two blanks", re.compile(r"\t"), "  ")
_BLANKS: Final = Rule("blanks", "runs of blanks to one", re.compile(r" {2,}"), " ")
_EDGES: Final = Rule("edges", "blanks at both ends removed", re.compile(r"^ +|(?<! ) +$"), "")
_PROSE_RULES: Final = (*_TEXT, _BLANKS, _EDGES)
_TABLE_RULES: Final = (_COLUMNS, *_TEXT, _EDGES)

_SINGLE: Final = "['\u2018-\u201b\u2032\u00b4`\u2039\u203a\u02bc]"
_LIGATURES: Final = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_DASH: Final = "[-\u2012-\u2015]*[\u2014\u2015][-\u2012-\u2015]*|[-\u2012\u2013]{2,}"

_FIGURE: Final = re.compile(r"\d ")
_UNITS: Final = Rule(
    "units",
    "the blank between a figure and its unit",
    re.compile(r"(?<=\d) +(?=[%\u2030\u00b0\u20ac\u00a3$A-Za-z])"),
    "",
)
KEY_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "full-width", "full-width letters and digits", re.compile("[\uff01-\uff5e]"), lambda m: chr(ord(m[0]) - 0xFEE0)
    ),
    Rule("ligatures", "\ufb01 and its like", re.compile("[\ufb00-\ufb06]"), lambda m: _LIGATURES[m[0]]),
    # Only where « opens and » closes: German sets them the other way round.
    Rule(
        "guillemets",
        "the blanks inside « »",
        re.compile("(?<![^\\s(])([«‹]) +| +([»›])(?![^\\s.,;:!?)])"),
        lambda m: (m[1] or "") + (m[2] or ""),
        re.compile("[«»‹›]"),
    ),
    Rule(
        "quotes",
        "curly, low, angled and typed-twice quotation marks",
        re.compile(f"[\u201c-\u201f\u2033«»]|{_SINGLE}{{1,2}}"),
        lambda m: "'" if re.fullmatch(_SINGLE, m[0]) else '"',
    ),
    Rule("ellipsis", "the ellipsis sign, and dots set apart", re.compile("[.\u2026](?: [.\u2026]){2,}|\u2026"), "..."),
    Rule("hyphens", "other hyphens and the minus sign", re.compile("[\u2010\u2011\u2043\u2212]"), "-"),
    _UNITS,
    Rule(
        "marks",
        "blanks before a comma, stop or colon, and inside brackets",
        re.compile(r" +(?=[,;:!?)\]])|(?<=[(\[]) +|(?<=[,;:!?])(?=[^\W\d_])|(?<=[.])(?=[A-Z][a-z])"),
        lambda m: "" if m[0] else " ",
        re.compile(r" [,;:!?)\]]|[(\[] |[,;:!?][^\W\d_]|\.[A-Z][a-z]"),
    ),
    # A dash between words, however it is typed, stands between blanks …
    Rule(
        "dashes",
        "dashes, typed as one sign or as two",
        re.compile(f" *(?:{_DASH}| [\u2012\u2013_-](?= |$)) *"),
        " - ",
        re.compile("[\u2012-\u2015]|--| [-_](?: |$)"),
    ),
    # … and one that touches what follows it is a range or a sign.
    Rule("ranges", "the dash of a range", re.compile("[\u2012\u2013]"), "-"),
    _BLANKS,
    _EDGES,
)
_FOLDABLE: Final = re.compile(
    r"[^\x00-\x7f]|`|''|--| [-_](?: |$)|\. \.|  | [,;:!?)\]]|[(\[] |[,;:!?][A-Za-z]|\.[A-Z][a-z]"
)


def canonical(text: str, kind: str = "paragraph") -> str:
    """Give a block's canonical text; idempotent. A table's row keeps its runs of blanks, which are its columns."""
    if kind != "table" and not _TOUCHED.search(text) and (text.isascii() or _is_composed(text)):
        return _BLANKS.pattern.sub(" ", text).strip(" ")
    for rule in canonical_rules(kind):
        text = rule(text)
    return text


def _is_composed(text: str) -> bool:
    return unicodedata.is_normalized("NFC", text) and not _PILED.search(text)


def canonical_rules(kind: str) -> tuple[Rule, ...]:
    """Give the rules of canonical text in the order in which they are applied to a block of this kind."""
    return _TABLE_RULES if kind == "table" else _PROSE_RULES


def comparison_key(text: str, kind: str = "paragraph") -> str:
    """Give the comparison key of a canonical text; idempotent. A heading's key is in lower case."""
    if _FOLDABLE.search(text):
        for rule in KEY_RULES:
            text = rule(text)
    elif _FIGURE.search(text):
        text = _UNITS(text)
    return text.lower() if kind in HEADING_KINDS else text


def explain(text: str, kind: str = "paragraph") -> Iterator[tuple[str, Rule, int]]:
    """List what each rule does to a text: ("canonical" or "key", the rule, how often it changed something)."""
    for layer, rules in (("canonical", canonical_rules(kind)), ("key", KEY_RULES)):
        for rule in rules:
            text, count = rule.apply(text)
            yield layer, rule, count
