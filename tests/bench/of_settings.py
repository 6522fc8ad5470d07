"""The settings and the kept conversations: how long it takes to open, to search, to type, to change the look.

Drawn into memory: the time of a graphics card is not in it, that of building and painting is; busy
milliseconds of the thread, with bytecode as an installation has it.
"""

from tests.bench.bench_process import figures
from tests.bench.rows import Row, at_most, middle

RUNS = 5


def run() -> list[Row]:
    """Several fresh processes: opening for the first time is what a person waits for."""
    found = [
        figures("settings_client", QT_QPA_PLATFORM="offscreen", PYTHONDONTWRITEBYTECODE="")
        for _ in range(RUNS)
    ]

    def of(name: str) -> float:
        return middle([one[name] for one in found])

    return [
        at_most("settings: first opening until painted", of("open"), "ms", 100),
        at_most("settings: opening again until painted", of("again"), "ms", 100),
        at_most("settings: a letter in the search, worst", of("search"), "ms", 100),
        at_most("settings: another page, worst", of("page"), "ms", 100),
        at_most("settings: a letter in long instructions, worst", of("typing"), "ms", 16),
        at_most("history: a letter in the search and what it found of 1,000, worst", of("history"), "ms", 16),
        at_most("settings: another look", of("look"), "ms", 200),
    ]
