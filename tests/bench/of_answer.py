"""A long answer with Markdown while it streams in, and a long conversation when it is opened.

The anchor is Qt's own view of Markdown, which is given all of the text for each word. The window paints to
memory; the unit is busy milliseconds of the thread.
"""

from tests.bench.bench_process import figures
from tests.bench.rows import Row, at_most, middle

RUNS = 3


def run() -> list[Row]:
    """Run several fresh processes."""
    found = [figures("answer_client", QT_QPA_PLATFORM="offscreen") for _ in range(RUNS)]

    def of(name: str) -> float:
        return middle([one[name] for one in found])

    anchor = "QTextBrowser.setMarkdown"
    return [
        at_most("answer: a word more of 20,000 letters, worst", of("word"), "ms", 16, of("browser"), anchor),
        at_most("answer: a line more of a list of 700, worst", of("line"), "ms", 16),
        at_most("answer: a line more of 300 lines of code, worst", of("code"), "ms", 16),
        at_most("answer: a row more of a table of 100, worst", of("row"), "ms", 16),
        at_most("conversation of 1,000 turns: opened until painted", of("open"), "ms", 100),
    ]
