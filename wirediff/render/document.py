"""The report as the JSON document of the contract, in one line."""

from collections.abc import Iterator

from wirediff.core.changes import Report
from wirediff.render.escape import json_line
from wirediff.render.view import View


def render(report: Report, view: View) -> Iterator[str]:  # noqa: ARG001 - a document looks the same to everyone
    """Give the whole report: what a view leaves out is in it."""
    yield json_line(report.as_dict())
