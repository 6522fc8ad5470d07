"""Sends 200,000 valid, mutated and malformed server events through decode and update; prints the memory
growth.
"""

import gc
import json
import time

from tests.bench.memory import resident_mb
from tests.helpers.soak import Ordeal

EVENTS = 200_000
SLICE = 5_000


def main() -> None:
    """Split the events between both dialects; an exception ends the run."""
    ordeals = [Ordeal(7, "ga"), Ordeal(8, "beta")]
    sizes: list[float] = []
    most_turns = 0
    begun = time.process_time()
    for _ in range(EVENTS // SLICE // len(ordeals)):
        for ordeal in ordeals:
            ordeal.go(SLICE - 1)
            most_turns = max(most_turns, ordeal.sizes()["turns"])
            ordeal.go(1)
        gc.collect()
        sizes.append(resident_mb())
    warm = sizes[len(sizes) // 4]
    told = EVENTS // SLICE * SLICE
    cpu = time.process_time() - begun
    print(
        json.dumps(
            {"events": told, "growth": sizes[-1] - warm, "mb": sizes[-1], "cpu": cpu, "turns": most_turns}
        )
    )


if __name__ == "__main__":
    main()
