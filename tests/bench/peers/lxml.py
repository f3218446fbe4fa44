"""The HTML comparison in lxml."""

from peers import Measure, paragraphs, timed

INSTALL = "pip install lxml"


def engines() -> dict[str, Measure]:
    """Give it over HTML paragraphs."""
    from lxml.html.diff import htmldiff

    return {"lxml.html.diff": timed(lambda old, new: htmldiff(paragraphs(old), paragraphs(new)))}
