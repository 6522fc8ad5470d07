"""Lets long answers grow in a transcript of 1,000 turns; prints the times in ms as JSON."""

import json
import sys
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QTextBrowser

from app.core.values.values import Role, Turn, TurnStatus
from app.ui.parts.paint.theme import Theme
from app.ui.transcript.area import TranscriptArea

WORDS = 40
"""So many times each answer grows."""
MARKED = "Some **bold** and *it* with `code` and [x](https://a.example/b), words and words here. "
OLD = tuple(
    Turn(f"k{n}", Role.USER if n % 2 == 0 else Role.ASSISTANT, f"Turn {n}: {MARKED}\n\n- one\n- two\n" * 3,
         TurnStatus.DONE, 1.79e9 + n)
    for n in range(1_000)
)  # fmt: skip


def busy(work: Callable[[], object]) -> float:
    """Busy milliseconds of the thread."""
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1000


def worst(area: TranscriptArea, text: str, piece: str) -> float:
    """The longest of the times in which the answer grows by this piece."""
    took = []
    for n in range(WORDS):
        text += piece
        turns = (*OLD, Turn("new", Role.ASSISTANT, text, TurnStatus.STREAMING, 1.8e9))
        spent = busy(partial(shown, area, turns))
        took += [spent] if n else []  # the first brings all that was there before
    return max(took)


def shown(area: TranscriptArea, turns: tuple[Turn, ...]) -> None:
    """Show and paint them."""
    area.show_view(turns, (), ())
    area.view.viewport().repaint()


def in_browser() -> float:
    """The same words in Qt's own view: the middle of five."""
    browser = QTextBrowser()
    browser.resize(900, 680)
    browser.show()

    def show(more: int) -> None:
        browser.setMarkdown(MARKED * (20_000 // len(MARKED) + more))
        browser.viewport().repaint()

    return sorted(busy(partial(show, more)) for more in range(5))[2]


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    area = TranscriptArea(Theme(app, "light"))
    area.resize(900, 680)
    area.show()
    found = {"open": busy(lambda: shown(area, OLD))}
    found["word"] = worst(area, MARKED * (20_000 // len(MARKED) - WORDS), MARKED)
    found["line"] = worst(area, "- item **one** of `many`\n" * 660, "- item **one** of `many`\n")
    found["code"] = worst(area, "```python\n" + "    return x\n" * 260, "    return x\n")
    found["row"] = worst(
        area, "| x | y | z |\n|--|--|--|\n" + "| a **b** | c | d |\n" * 60, "| a **b** | c | d |\n"
    )
    found["browser"] = in_browser()
    print(json.dumps(found))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
