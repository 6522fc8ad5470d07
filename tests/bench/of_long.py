"""Eight hours of talk, compressed: session, core and the window's model of the transcript."""

from tests.bench.bench_process import figures
from tests.bench.rows import Row, at_most


def run() -> list[Row]:
    """Run once. The transcript is kept in full, so the size of its text is the anchor."""
    found = figures("long_client")
    sizes: list[float] = found["sizes"]
    an_hour = (sizes[-1] - sizes[0]) / (len(sizes) - 1)
    words = float(found["letters_mb"]) / len(sizes)
    return [
        at_most("8 hours: growth an hour after the first", an_hour, "MB", 1, words, "the words themselves"),
        at_most("8 hours: memory at the end", sizes[-1], "MB", 110, sizes[0], "after the first hour"),
    ]
