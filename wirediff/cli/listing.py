"""`wirediff articles` and `wirediff log`: what is in the database."""

import click

from wirediff.cli.shell import Shell, json_option, verb
from wirediff.core.model import FORMAT
from wirediff.render import listing
from wirediff.render.escape import json_line


@verb("articles")
@json_option
def articles(shell: Shell, *, as_json: bool) -> int:
    """List the articles, the newest first."""
    with shell.archive() as archive:
        entries = [entry.as_dict() for entry in archive.articles()]
    if as_json:
        shell.print([json_line({"wirediff": FORMAT, "articles": entries})])
    else:
        shell.print(listing.articles(entries, ink=shell.ink, width=shell.table_width))
    return 0


@verb("log")
@click.argument("article")
@json_option
def log(shell: Shell, *, article: str, as_json: bool) -> int:
    """List the revisions of ARTICLE, the first one first.

    Changes are counted against the revision before. ARTICLE@r3 ends the list at r3.
    """
    with shell.archive() as archive:
        name = archive.resolve(article).article
        entries = [entry.as_dict() for entry in archive.log(article)]
    if as_json:
        shell.print([json_line({"wirediff": FORMAT, "article": name, "revisions": entries})])
    else:
        shell.print(listing.log(entries, ink=shell.ink, width=shell.table_width))
    return 0
