"""`python -m wirediff`: the same as the command."""

from wirediff.cli import main

if __name__ == "__main__":
    main()
