"""The SQLite file: the only SQL in wirediff."""
