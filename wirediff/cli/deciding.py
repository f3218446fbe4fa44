"""Whose revision a text is, decided by hand: `proposals`, `accept`, `reject`, `merge`, `split`, `undo`, `decisions`."""

from typing import TYPE_CHECKING

import click

from wirediff.cli.shell import Shell, json_option, verb
from wirediff.core.model import FORMAT
from wirediff.render import deciding
from wirediff.render.escape import json_line

if TYPE_CHECKING:
    from wirediff.archive import Decided


@verb("proposals")
@click.option("--all", "answered", is_flag=True, help="Those too that were answered.")
@json_option
def proposals(shell: Shell, *, answered: bool, as_json: bool) -> int:
    """List the texts that are perhaps revisions of another article.

    Each is an article of its own until it is accepted: `wirediff accept N` or `wirediff reject N`.
    """
    with shell.archive() as archive:
        entries = [entry.as_dict() for entry in archive.proposals(answered=answered)]
    if as_json:
        shell.print([json_line({"wirediff": FORMAT, "proposals": entries})])
    else:
        shell.print(deciding.proposals(entries, ink=shell.ink, width=shell.table_width))
    return 0


@verb("decisions")
@json_option
def decisions(shell: Shell, *, as_json: bool) -> int:
    """List what was accepted, rejected, merged, split and undone."""
    with shell.archive() as archive:
        entries = [entry.as_dict() for entry in archive.decisions()]
    if as_json:
        shell.print([json_line({"wirediff": FORMAT, "decisions": entries})])
    else:
        shell.print(deciding.decisions(entries, ink=shell.ink, width=shell.table_width))
    return 0


@verb("accept")
@click.argument("number", type=int, metavar="N")
@json_option
def accept(shell: Shell, *, number: int, as_json: bool) -> int:
    """Merge the text of proposal N into the article it was proposed for."""
    with shell.archive(writing=True) as archive:
        return _said(shell, archive.accept(number), as_json=as_json)


@verb("reject")
@click.argument("number", type=int, metavar="N")
@json_option
def reject(shell: Shell, *, number: int, as_json: bool) -> int:
    """Say that the text of proposal N is a story of its own."""
    with shell.archive(writing=True) as archive:
        return _said(shell, archive.reject(number), as_json=as_json)


@verb("merge")
@click.argument("article")
@click.argument("other")
@json_option
def merge(shell: Shell, *, article: str, other: str, as_json: bool) -> int:
    """Make OTHER part of ARTICLE: its revisions stand there in the order in which they came.

    Addresses of OTHER lead to ARTICLE from then on.
    """
    with shell.archive(writing=True) as archive:
        return _said(shell, archive.merge(article, other), as_json=as_json)


@verb("split")
@click.argument("revision")
@click.option("--only", is_flag=True, help="This revision alone, not those after it.")
@json_option
def split(shell: Shell, *, revision: str, only: bool, as_json: bool) -> int:
    """Make an article of REVISION, as in ferry@r3, and of those after it."""
    with shell.archive(writing=True) as archive:
        return _said(shell, archive.split(revision, only=only), as_json=as_json)


@verb("undo")
@click.argument("number", type=int, metavar="[N]", required=False)
@json_option
def undo(shell: Shell, *, number: int | None, as_json: bool) -> int:
    """Take decision N back, else the last one that holds; an undo can be undone too."""
    with shell.archive(writing=True) as archive:
        return _said(shell, archive.undo(number), as_json=as_json)


def _said(shell: Shell, decided: "Decided", *, as_json: bool) -> int:
    document = decided.as_dict()
    shell.print([json_line(document)] if as_json else deciding.decided(document), flush=True)
    return 0
