"""diff-match-patch by characters and by words, with its semantic clean-up and no time-out."""

from peers import Measure, timed, words

INSTALL = "pip install diff-match-patch"


def engines() -> dict[str, Measure]:
    """Give the two ways of using it; by words each word is first made a character, as in its line mode."""
    from diff_match_patch import diff_match_patch

    dmp = diff_match_patch()
    dmp.Diff_Timeout = 0

    def characters(old: str, new: str) -> object:
        diffs = dmp.diff_main(old, new, checklines=False)
        dmp.diff_cleanupSemantic(diffs)
        return diffs

    def by_words(old: str, new: str) -> object:
        codes: dict[str, str] = {}
        a, b = ("".join(codes.setdefault(word, chr(256 + len(codes))) for word in words(text)) for text in (old, new))
        diffs = dmp.diff_main(a, b, checklines=False)
        dmp.diff_cleanupSemantic(diffs)
        known = {code: word for word, code in codes.items()}
        return [(op, "".join(map(known.__getitem__, run))) for op, run in diffs]

    return {"diff-match-patch, characters": timed(characters), "diff-match-patch, words": timed(by_words)}
