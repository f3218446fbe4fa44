"""redlines, word differences as Markdown."""

from peers import Measure, timed

INSTALL = "pip install redlines typing_extensions"


def engines() -> dict[str, Measure]:
    """Give it with its Markdown written out."""
    from redlines import Redlines

    return {"redlines": timed(lambda old, new: Redlines(old, new).output_markdown)}
