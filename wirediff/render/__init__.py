"""A `Report`, said in several ways: each a module with a function from report and view to rows of text.

A format is a name in `RENDERERS`; a new one is a module and a line here.
"""

from collections.abc import Callable, Iterator
from typing import Final

from wirediff.core.changes import Report
from wirediff.render import document, html, markdown, side_by_side, text, unified
from wirediff.render.view import View

RENDERERS: Final[dict[str, Callable[[Report, View], Iterator[str]]]] = {
    "text": text.render,
    "unified": unified.render,
    "side-by-side": side_by_side.render,
    "html": html.render,
    "markdown": markdown.render,
    "json": document.render,
}
"""The formats of `wirediff diff --format` by name."""

__all__ = ["RENDERERS", "View"]
