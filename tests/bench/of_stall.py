"""The longest busy stretch of the loop during an answer at ten times real time, with 2,000 turns and with
none.
"""

from tests.bench.bench_process import figures
from tests.bench.rows import Row, at_most, middle
from tests.bench.streaming import streaming

ROUNDS = 3


def run() -> list[Row]:
    """Run interleaved rounds; take the worst stretch of each and report the median."""
    found: dict[int, list[dict[str, float]]] = {0: [], 2000: []}
    with streaming() as port:
        for _ in range(ROUNDS):
            for number, runs in found.items():
                runs.append(figures("stall_client", port, str(number)))
    assert all(one["turns"] >= 2001 for one in found[2000])
    worst, anchor = (middle([one["worst"] for one in found[number]]) for number in (2000, 0))
    p99, anchor_p99 = (middle([one["p99"] for one in found[number]]) for number in (2000, 0))
    few = "no turns shown"
    return [
        at_most("2,000 turns: loop busy at a stretch, worst", worst, "ms", 16, anchor, few),
        at_most("2,000 turns: loop busy at a stretch, p99", p99, "ms", 16, anchor_p99, few),
    ]
