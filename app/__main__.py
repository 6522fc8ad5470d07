"""``python -m app`` is the program; nothing else is here."""

import sys

from app.cli import main

if __name__ == "__main__":
    sys.exit(main())
