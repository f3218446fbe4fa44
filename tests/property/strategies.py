"""Stories for the laws: words, sentences and paragraphs as wire copy has them, and characters that hurt."""

from hypothesis import strategies as st

_WORDS = (
    "police officials harbour minister said rescued twelve people ferry coast storm morning killed wounded city three "
    "talks budget parliament vote strike Tuesday percent company shares court judge ruling appeal rain flood bridge"
).split()

word = st.sampled_from(_WORDS)
sentence = st.lists(word, min_size=4, max_size=12).map(lambda words: " ".join(words).capitalize() + ".")
paragraph = st.lists(sentence, min_size=1, max_size=4).map(" ".join)
paragraphs = st.lists(paragraph, min_size=1, max_size=10)

_AWKWARD = (
    "aB1 .,-'\"“”‘’«»„…–—\u00a0\u2009\u202f\t\u00ad\u200b\u200d\u202e\u0301\u0323éЖعกำ日本👨👩🇩🇪\u0000\u001b\ud800"
)
hostile = st.text(st.one_of(st.sampled_from(_AWKWARD), st.characters()), max_size=60)
hostile_story = st.lists(hostile, min_size=1, max_size=6).map("\n\n".join)


@st.composite
def distinct_paragraphs(draw: st.DrawFn, min_size: int = 2) -> list[str]:
    """Paragraphs that share no word with each other: what belongs together is beyond doubt."""
    sizes = draw(st.lists(st.lists(st.integers(4, 9), min_size=1, max_size=3), min_size=min_size, max_size=8))
    return [_distinct(at, sentences) for at, sentences in enumerate(sizes)]


def _distinct(number: int, sentences: list[int]) -> str:
    made = []
    for at, size in enumerate(sentences):
        words = [f"{_letters(number)}{_letters(at)}{_letters(i)}word" for i in range(size)]
        made.append(" ".join(words).capitalize() + ".")
    return " ".join(made)


def _letters(number: int) -> str:
    return "bdfghklmnprstvz"[number] + "aeiou"[number % 5]
