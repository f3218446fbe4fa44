"""Of twenty figures that changed the dead are told first; this module tells which figure counts them.

    "The ferry with 340 aboard sank, killing 12."      12: yes, 340: no

A figure counts victims where a word for them stands close by: the dead, the hurt and the missing, in nine languages.
"""

import re
from typing import Final

from wirediff.core.limits import LIMITS

_LATIN: Final = (
    r"dead|deaths?|die[sd]?|kill(?:s|ed|ing)?|toll|fatalit\w+|casualt\w+|injur\w+|wounded|hurt|missing|victims?",
    r"tote[nr]?|tot|getötet\w*|starb(?:en)?|gestorben\w*|verletzt\w*|vermisst\w*|todesopfer\w*",
    r"morts?|tuée?s?|blessée?s?|disparue?s|victimes?",
    r"muert[oa]s?|murieron|murió|herid[oa]s?|desaparecid[oa]s?|fallecid[oa]s?|víctimas?",
    r"mort[aeio]s?|ferit[aeio]|uccis[aeio]|dispers[aeio]|ferid[oa]s?",
)
_OTHERS: Final = (
    r"погиб\w*|убит\w*|умер\w*|ранен\w*|жертв\w*|пострада\w*",
    r"\w*قتل\w*|\w*قتيل\w*|\w*جرح\w*|\w*جريح\w*|\w*مصاب\w*|\w*أصيب\w*|\w*ضحايا|\w*وفيات|\w*وفاة",
)
_EAST: Final = "[死亡伤傷]|遇难|失踪|犠牲|行方不明"
_OF_WHOM: Final = re.compile(r", (?:including|among them|darunter|dont|entre ellos|в том числе)\b")
"""What is told of some of them stands before the word for all: "14 people, including four children, were killed"."""
_VICTIMS: Final = re.compile(rf"\b(?:{'|'.join(_LATIN)})\b")
_VICTIMS_ELSEWHERE: Final = re.compile(rf"\b(?:{'|'.join(_OTHERS)})\b|{_EAST}")
"""Searched only where another script is: most of it can begin with any letter."""


def counts_victims(figure: str, sentence: str) -> bool:
    """Say whether a figure of a sentence counts the dead, the hurt or the missing."""
    at = sentence.find(figure)
    if at < 0:
        return False
    end = at + len(figure) + LIMITS.toll_letters
    if _OF_WHOM.search(sentence, at, end + LIMITS.toll_letters):
        end = len(sentence)
    around = sentence[max(0, at - LIMITS.toll_letters) : end].lower()
    return bool(_VICTIMS.search(around)) or (not around.isascii() and bool(_VICTIMS_ELSEWHERE.search(around)))
