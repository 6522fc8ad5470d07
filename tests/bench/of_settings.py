"""The settings and the kept conversations: the time to open, to search, to type, to change the look.

The window paints to memory, so building and painting count but no graphics card does. The unit is busy
milliseconds of the thread; bytecode is precompiled, as in an installation.
"""

from tests.bench.bench_process import figures
from tests.bench.rows import Row, at_most, middle, times_at_most

RUNS = 5


def run() -> list[Row]:
    """Run several fresh processes, because the first opening is the one a user waits for."""
    found = [
        figures("settings_client", QT_QPA_PLATFORM="offscreen", PYTHONDONTWRITEBYTECODE="")
        for _ in range(RUNS)
    ]

    def of(name: str) -> float:
        return middle([one[name] for one in found])

    return [
        times_at_most(
            "settings: first opening until painted",
            of("open"),
            "ms",
            1.5,
            of("bare"),
            f"a bare dialog of {of('widgets'):.0f} widgets",
        ),
        at_most("settings: opening again until painted", of("again"), "ms", 100),
        at_most("settings: a letter in the search, worst", of("search"), "ms", 16),
        at_most("settings: another page, worst", of("page"), "ms", 100),
        at_most("settings: a letter in long instructions, worst", of("typing"), "ms", 16),
        at_most("history: a letter in the search and what it found of 1,000, worst", of("history"), "ms", 16),
        at_most("settings: another look", of("look"), "ms", 100),
        at_most("help: first opening until painted", of("help"), "ms", 100),
        at_most("help: a letter in the search, worst", of("help_search"), "ms", 16),
    ]
