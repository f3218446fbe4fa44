"""htmldiff2, which diffengine uses."""

from peers import Measure, paragraphs, timed

INSTALL = "pip install htmldiff2"


def engines() -> dict[str, Measure]:
    """Give it over HTML paragraphs."""
    from htmldiff2 import render_html_diff

    return {"htmldiff2": timed(lambda old, new: render_html_diff(paragraphs(old), paragraphs(new)))}
