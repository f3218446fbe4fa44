"""A report as a page of its own, like a good newspaper's page of corrections: to read, to print, to send on.

One file without scripts, and nothing is fetched: it looks the same on a train, in an archive and in ten years.
"""

from collections.abc import Iterator, Sequence
from importlib.resources import files
from itertools import chain
from typing import Final

from wirediff.core.changes import Change, Report
from wirediff.render import say
from wirediff.render.html_head import header, legend, strip, title
from wirediff.render.html_row import Page, plain, row
from wirediff.render.html_text import opening, safe
from wirediff.render.rows import folded, rows
from wirediff.render.view import View

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_FIRST_WORDS: Final = 70


def render(report: Report, view: View) -> Iterator[str]:
    """Give the page; a view that is full has nothing folded away."""
    page = Page(report, rows(report))
    shown = list(folded(page.rows.changes, view.context))
    yield from _head(report)
    yield "<body>"
    yield from header(report)
    yield from _bar(report, shown)
    yield "<main>"
    for entry in shown:
        yield from _fold(entry, page, view) if isinstance(entry, tuple) else [row(entry, page)]
    yield "</main>"
    yield f"<footer>{legend()}</footer>"
    yield "</body></html>"


def _head(report: Report) -> Iterator[str]:
    yield '<!doctype html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">'
    yield f"<title>{title(report)}</title>"
    yield f"<style>\n{_style()}</style></head>"


def _style() -> str:
    return files("wirediff.render").joinpath("html_style.css").read_text(encoding="utf-8")


def _bar(report: Report, shown: Sequence[Change | tuple[Change, ...]]) -> Iterator[str]:
    """Give what stays in sight: the strip of changes, and above each column whose text it is."""
    yield f'<div class="bar">{strip(shown)}'
    yield '<label class="choice"><input type="checkbox" id="one" autocomplete="off"> one column</label>'
    names = zip(("old", "new"), say.sides(report), (report.old, report.new), strict=True)
    told = [
        f'<p class="{which}"><b>{which}</b> <bdi>{safe(name)}</bdi> <i>{say.plural(len(side.blocks), "block")}</i></p>'
        for which, name, side in names
    ]
    yield f'<div class="columns">{"".join(told)}</div></div>'


def _fold(run: tuple[Change, ...], page: Page, view: View) -> Iterator[str]:
    """Give a run of unchanged blocks behind its first words."""
    first, last = run[0].new[0], run[-1].new[-1]
    where = f"¶{first}" if first == last else f"¶{first}–{last}"
    words = opening(run[0].text or "", _FIRST_WORDS)
    opened = " open" if view.full else ""
    yield (
        f'<details{opened}><summary><span class="number">{where}</span> <b>{len(run):,} unchanged</b> '
        f'<bdi class="words" lang="">{words}</bdi></summary>'
    )
    yield from chain.from_iterable([[plain(change, page)] for change in run])
    yield "</details>"
