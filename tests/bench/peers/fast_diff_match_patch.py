"""The C++ build of diff-match-patch, by characters."""

from peers import Measure, timed

INSTALL = "pip install fast-diff-match-patch"


def engines() -> dict[str, Measure]:
    """Give it with its semantic clean-up and no time-out."""
    from fast_diff_match_patch import diff

    return {
        "fast-diff-match-patch, characters": timed(lambda old, new: diff(old, new, timelimit=0, cleanup="Semantic"))
    }
