"""How likely is a text a version of an article? What speaks for it and against it adds up to log-odds.

A logistic regression (Cox 1958) over what two texts share. Its weights were fitted on the cases of made-up wires, large
and small, that are not sure by rule, a version counting as much as twenty first texts: a story that is missed does more
harm than a question. `tests/bench/fit_odds.py` fits them anew, on the rules as they stand.
"""

from math import exp, fsum, log1p
from typing import Final

from wirediff.core.case import Case

_MANY: Final = 6
"""So many figures are counted …"""
_SEVERAL: Final = 4
"""… and so many paragraphs and other articles."""
BIAS: Final = -0.9
WEIGHTS: Final = {
    "alike": 5.9,
    "quoted": -8.3,
    "blocks": 4.7,
    "nothing": -3.7,
    "kept": 4.1,
    "lost": -11.7,
    "headed": 1.8,
    "update": 7.9,
    "alert": 7.1,
    "hours": -1.2,
    "another": -6.3,
    "crowd": -3.6,
}


def measures(case: Case) -> dict[str, float]:
    """Give what is weighed, from 0 to 1 each but for the hours: they count by the logarithm of one more.

    A text is alike by its body or its opening; one that stands whole in a longer one is rather quoted there.
    """
    like = case.like
    return {
        "alike": like.larger + like.words - like.larger * like.words,
        "quoted": like.smaller - like.larger,
        "blocks": min(like.blocks, _SEVERAL) / _SEVERAL,
        "nothing": float(not like.blocks),
        "kept": min(case.kept, _MANY) / _MANY,
        "lost": min(case.lost, _MANY) / _MANY,
        "headed": like.words if case.heading else 0.0,
        "update": float(case.marked and case.heading),
        "alert": float(case.alert and case.heading),
        "hours": log1p(case.hours),
        "another": case.another,
        "crowd": min(case.crowd, _SEVERAL) / _SEVERAL,
    }


def log_odds(case: Case) -> float:
    """Give the logarithm of how much likelier it is a version than not."""
    return fsum([BIAS, *(WEIGHTS[name] * value for name, value in measures(case).items())])


def score(case: Case) -> float:
    """Give the same from 0 to 1; a kill has nothing but the headline, and is of the story that is nearest in time."""
    if case.withdrawn:
        return round(case.recent / (case.crowd + 1), 3)
    return round(1 / (1 + exp(-log_odds(case))), 3)
