"""wirediff: article versioning and diff for wire copy."""

from wirediff.core.model import Copy
from wirediff.formats import parse

__all__ = ["Copy", "parse"]
__version__ = "0.1.0"
