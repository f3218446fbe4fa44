"""The pure core: text and values in, frozen values out; no file, clock, network, database, environment or print."""
