"""wirediff: article versioning and diff for wire copy."""

__version__ = "0.1.0"
