"""A soak test: 200,000 random and mutated server events through decode and update."""

from tests.bench.bench_process import figures
from tests.bench.rows import Row, at_most


def run() -> list[Row]:
    """Run once; a return means that no exception was raised."""
    found = figures("soak_client")
    assert found["events"] == 200_000
    assert found["turns"] > 50, "the rubbish got through"
    return [
        at_most("rubbish: exceptions in 200,000 events", 0, "", 0),
        at_most(
            "rubbish: growth after the first quarter", found["growth"], "MB", 1, found["mb"], "all of it"
        ),
    ]
