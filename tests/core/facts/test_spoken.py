"""A difference as people read it."""

import pytest

from wirediff.core.facts import changed_facts
from wirediff.core.facts.spoken import difference


@pytest.mark.parametrize(
    ("language", "old", "new", "by", "spoken"),
    [
        ("en", "It cost 2.4 billion.", "It cost 2.6 billion.", "200000000", "0.2 billion"),
        ("en", "It cost $1.2bn.", "It cost $1.5bn.", "300000000", "0.3bn"),
        ("en", "It cost £40m.", "It cost £45m.", "5000000", "5m"),
        ("en", "It cost 900 million euros.", "It cost 2,100 million euros.", "1200000000", "1,200 million"),
        ("en", "It cost 1.5 million.", "It cost 1.5 billion.", "1498500000", "1,498,500,000"),
        ("en", "It holds 39,700 seats.", "It holds 41,000 seats.", "1300", "1,300"),
        ("en", "It holds 39 thousand seats.", "It holds 41 thousand seats.", "2000", "2,000"),
        ("en", "It is 40 m long.", "It is 45 m long.", "5", "5"),
        ("en", "It lasts 1.5 days.", "It lasts 2 days.", "0.5", "0.5"),
        ("de", "Es kostet 18,5 Millionen Euro.", "Es kostet 19,2 Millionen Euro.", "700000", "0.7 Millionen"),
        ("de", "Es kostet 2 Billionen Euro.", "Es kostet 3 Billionen Euro.", "1000000000000", "1 Billionen"),
        ("ru", "Ущерб 2,4 млрд рублей.", "Ущерб 2,6 млрд рублей.", "200000000", "0.2 млрд"),
    ],
)
def test_a_difference_is_told_in_the_unit_of_the_copy(
    language: str, old: str, new: str, by: str, spoken: str
) -> None:  # fmt: skip
    """Billions less billions are billions, for people; `by` stays a plain figure, for programs."""
    (fact,) = changed_facts(old, new, language)
    assert fact.by == by
    assert difference(fact) == spoken
