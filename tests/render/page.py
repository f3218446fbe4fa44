"""An HTML page as a test sees it: its tags in balance, its rows with their words, without what only listeners hear."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from wirediff.core.changes import Report
from wirediff.render import html
from wirediff.render.view import View

_VOID = {"meta", "input", "br"}


@dataclass
class Cell:
    """One side of a row: the paragraphs' text in pieces, each with the tag that it stands in, "" for none."""

    side: str
    pieces: list[tuple[str, str]] = field(default_factory=list)

    def without(self, tag: str) -> str:
        """Give the text with everything in one tag left out."""
        return "".join(text for inside, text in self.pieces if inside != tag)


@dataclass
class Row:
    """A row of the page by its anchor."""

    anchor: str
    names: set[str]
    cells: list[Cell] = field(default_factory=list)
    text: str = ""

    def cell(self, side: str) -> Cell | None:
        """Give the cell of a side."""
        return next((cell for cell in self.cells if cell.side == side), None)


class Page(HTMLParser):
    """A page read strictly: a tag that closes another than the last one opened is a fault."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, set[str]]] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.rows: dict[str, Row] = {}
        self.heard: list[str] = []
        self.title = ""
        self._row: Row | None = None
        self.feed(text)
        self.close()
        assert self.open == []

    def values(self, name: str) -> list[str]:
        """Give every value of an attribute."""
        return [value for _, attribute, value in self.attributes if attribute == name]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a tag in; no attribute stands twice in it."""
        found = {name: value or "" for name, value in attrs}
        assert len(found) == len(attrs)
        self.attributes += [(tag, name, value) for name, value in found.items()]
        names = set(found.get("class", "").split())
        if "row" in names:
            self._row = self.rows[found["id"]] = Row(found["id"], names)
        elif "cell" in names and self._row:
            self._row.cells.append(Cell("old" if "old" in names else "new"))
        if tag not in _VOID:
            self.open.append((tag, names))

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that was opened last, and no other."""
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        """Give text to the row and the tag that it stands in."""
        tags = [tag for tag, _ in self.open]
        names = set().union(*(names for _, names in self.open))
        if "title" in tags:
            self.title += data
        if "heard" in names:
            self.heard.append(data)
        elif self._row and "row" in names:
            self._row.text += data
            if "copy" in names:
                self._row.cells[-1].pieces.append((next((t for t in tags if t in ("ins", "del")), ""), data))


def markup(report: Report, **view: bool | int) -> str:
    """Give a report's page as text."""
    return "\n".join(html.render(report, View(**view))) + "\n"


def page(report: Report, **view: bool | int) -> Page:
    """Give a report's page, read."""
    return Page(markup(report, **view))
