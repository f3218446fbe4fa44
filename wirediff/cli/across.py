"""`wirediff duplicates --across` and `wirediff clusters`: what stands in several articles."""

from collections.abc import Sequence

from wirediff.cli.inputs import is_file, read_copy
from wirediff.cli.shell import Shell, json_option, verb
from wirediff.core.across import Shared
from wirediff.core.model import FORMAT, Copy
from wirediff.render import across, say
from wirediff.render.escape import json_line


def duplicates_across(
    shell: Shell, texts: Sequence[str], *, kind: str | None, near: float | None, exact: bool, boilerplate: bool,
    as_json: bool,
) -> bool:  # fmt: skip
    """Print what texts share with other articles; gives whether anything but boilerplate was found."""
    asked: list[str | Copy] = [read_copy(name) if is_file(name) else name for name in texts]
    stored = [name for name in texts if not is_file(name)]
    with shell.archive_for(stored[0]) if stored else shell.archive() as archive:
        groups = archive.across(*asked, kind=kind, near=1.0 if exact else near, note=shell.note)
    groups = tuple(group for group in groups if group.match == "exact" or not exact)
    telling = [group for group in groups if not group.boilerplate]
    if as_json:
        shell.print([json_line({"wirediff": FORMAT, "groups": [group.as_dict() for group in groups]})])
        return bool(telling)
    shell.print(across.shared(groups if boilerplate else telling, ink=shell.ink, width=shell.width))
    if not telling:
        shell.note("nothing stands in another article")
    if len(telling) < len(groups) and not boilerplate:
        shell.note(f"{_boilerplate(groups)} left out: --boilerplate lists them")
    return bool(telling)


def _boilerplate(groups: Sequence[Shared]) -> str:
    return say.plural(sum(group.boilerplate for group in groups), "block") + " of boilerplate"


@verb("clusters")
@json_option
def clusters(shell: Shell, *, as_json: bool) -> int:
    """Group the articles that share text, and say which had it first.

    Sign-offs, rights lines and whatever else stands in five articles do not count. Of two articles in a group at least
    two paragraphs or captions are the same, or nearly, or half of the shorter one.
    """
    with shell.archive() as archive:
        found = archive.clusters()
    if as_json:
        shell.print([json_line({"wirediff": FORMAT, "clusters": [one.as_dict() for one in found]})])
    else:
        shell.print(across.clusters([one.as_dict() for one in found], ink=shell.ink, width=shell.table_width))
        if not found:
            shell.note("no two articles share text")
    return 0
