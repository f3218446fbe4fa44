"""Python's own difflib over words, as most scripts use it."""

from difflib import SequenceMatcher

from peers import Measure, timed, words

INSTALL = "part of Python"


def engines() -> dict[str, Measure]:
    """Give it over whole words, and over words cut at blanks alone, signs and all.

    Its default passes over frequent words, which is fast and sometimes wrong; the exact one does not.
    """

    def blanks(old: str, new: str) -> object:
        return SequenceMatcher(None, old.split(), new.split()).get_opcodes()

    def default(old: str, new: str) -> object:
        return SequenceMatcher(None, words(old), words(new)).get_opcodes()

    def exact(old: str, new: str) -> object:
        return SequenceMatcher(None, words(old), words(new), autojunk=False).get_opcodes()

    return {
        "difflib, cut at blanks": timed(blanks),
        "difflib, words": timed(default),
        "difflib, words, exact": timed(exact),
    }
