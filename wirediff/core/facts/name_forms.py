"""One name is written in many ways, and two names differ by a letter; this module tells which of the two it is.

"U.N.", "United Nations"      one name         "Leonit", "Leonid"     one, spelled anew
"Syria", "Syrian"             one name         "Varn", "Quell"        two
"""

import unicodedata
from typing import Final

from rapidfuzz.distance import Levenshtein

from wirediff.core.facts.capitals import AGES
from wirediff.core.facts.cue_words import BODIES
from wirediff.core.facts.name_words import ALIASES, CAPITALS, NAME_PARTICLES, PEOPLES, PLACES, TITLES

MANY: Final = 10_000
"""Of more pairs of names none is compared: a list of so many is a table and no sentence."""
_CASES: Final = "аеиоуыюяйь"
"""What the cases of a Russian name end in, as far as they are no part of it: "Новак", "Новака"."""


def spelling(old: str, new: str) -> str | None:
    """Compare two names: None for one name, "spelling" for one spelled anew, "" for another."""
    a, b = _folded(old), _folded(new)
    if set(a) <= set(b) or set(b) <= set(a) or _initials(a) == "".join(b) or _initials(b) == "".join(a):
        return None
    if _is_capital(a, b) or _is_capital(b, a):
        return None
    if len(a) == len(b) and all(x == y or _plural(x, y) or _one_people(x, y) for x, y in zip(a, b, strict=True)):
        return None
    return "spelling" if _misspelled(a, b) else ""


def _folded(name: str) -> tuple[str, ...]:
    """Give a name's words for comparison: no accents, dots or small words, and one form for names of one thing."""
    plain = _accents(name).replace(".", "").replace("-", " ")
    plain = ALIASES.get(plain, plain)
    words = [word for word in plain.split() if word not in NAME_PARTICLES]
    words = [AGES.get(word, word) for word in words]
    if not plain.isascii():
        words = [word.rstrip(_CASES) or word for word in words]
    whole = len(words) < 2 or words[-1] in BODIES  # "foreign ministry"
    return tuple(" ".join([ALIASES.get(word, word) for word in words if whole or word not in TITLES]).split())


def _is_capital(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether one name is the capital of the other: "Washington" and "the United States"."""
    return " ".join(b) in CAPITALS.get(" ".join(a), ())


def _accents(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))


def _initials(words: tuple[str, ...]) -> str:
    return "".join(word[0] for word in words)


def _plural(a: str, b: str) -> bool:
    """Tell "ATM" and "ATMs"."""
    return a + "s" == b or b + "s" == a


def _one_people(a: str, b: str) -> bool:
    """Tell whether one is the country and the other its people ("Syria", "Syrian"), or one name in another case."""
    shared = len(a) - 1 if b.startswith(a[:-1]) else len(b) - 1 if a.startswith(b[:-1]) else 0
    if {a, b} <= PLACES or shared < 3:
        return False
    return bool({a, b} & (PLACES | PEOPLES)) or (not a.isascii() and shared >= 4 and abs(len(a) - len(b)) <= 3)


def _misspelled(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether one word of a name differs by a letter or two; two known places are never a slip."""
    if len(a) != len(b):
        return False
    pairs = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(pairs) != 1 or set(pairs[0]) <= PLACES:
        return False
    x, y = pairs[0]
    bound = 2 if min(len(x), len(y)) >= 6 else 1
    return min(len(x), len(y)) >= 4 and Levenshtein.distance(x, y, score_cutoff=bound) <= bound
