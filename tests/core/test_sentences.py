"""Where a sentence ends: at a stop, and not at every one."""

import pytest

from wirediff.core.sentences import sentences


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Voss resigned.| \"I am done,\" he said.",
        "The U.S. economy grew.| Prices fell.",
        "Sie kommt am 3. Mai nach Ostra.| Er nicht.",
        "Am 3.5. Mai schrieb er.",
        "It opened in 2017.| Then it closed.",
        "We got out, said Ada Lopez, 54.| Police said 12 died.",
        "Sie kommt am Montag, 3. Mai.",
        "Sie kommt am Montag, 23. Mai.",
        "Results: 1. Oram, 2. Voss, 3. Brandt.",
        "Er starb in Paris, 16. Arrondissement.",
        "They met on March 3.| The talks failed.",
        "The firm paid $31.50.| \"They took the bus,\" she said.",
        "A share costs €12.| Last year it was €9.",
        "It rose by 8.75.| The market had hoped for more.",
        "What now?| Nobody knows.",
        "“Go!” he cried.| She went.",
        "他走了。|她留下了。",
    ],
)  # fmt: skip
def test_a_text_is_cut_where_its_sentences_end(text: str) -> None:
    """Titles, initials, ordinals and dates end none; sums, decimals and years do; joined they are the text again."""
    whole = text.replace("|", "")
    found = sentences(whole)
    assert "".join(found) == whole
    assert [one.strip() for one in found] == [one.strip() for one in text.split("|")]


def test_a_number_of_other_signs_is_no_error() -> None:
    """A raised figure is a digit and no number."""
    assert len(sentences("It is 10². Then x².5². Then 3.². It ends.")) >= 2
