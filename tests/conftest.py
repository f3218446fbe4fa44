from hypothesis import settings

# No time limit an example, and the same examples on every machine: a law that fails here fails there.
settings.register_profile("wirediff", deadline=None, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=3000)
settings.load_profile("wirediff")
