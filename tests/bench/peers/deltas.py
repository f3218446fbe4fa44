"""deltas: paragraphs and sentences by their hashes, then words."""

from peers import Measure, timed

INSTALL = "pip install deltas"


def engines() -> dict[str, Measure]:
    """Give its segment matcher."""
    from deltas import segment_matcher, text_split

    def compare(old: str, new: str) -> object:
        return list(segment_matcher.diff(text_split.tokenize(old), text_split.tokenize(new)))

    return {"deltas, segment matcher": timed(compare)}
