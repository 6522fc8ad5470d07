"""CPU of a minute of answer and the age of an event when it is played: our whole core against the openai SDK, on qasync."""

import json
import subprocess
import sys

from tests.bench.rows import Row, at_most, middle, times_at_most
from tests.bench.streaming import streaming

ROUNDS = 5
MINUTES = 5.0


def client(who: str, port: str, mode: str) -> dict[str, float]:
    """One run in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.stream_client", who, port, mode],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def run() -> list[Row]:
    """Interleaved rounds, medians."""
    found: dict[tuple[str, str], list[dict[str, float]]] = {}
    with streaming() as port:
        for _ in range(ROUNDS):
            for who in ("ours", "sdk"):
                for mode in ("blast", "paced"):
                    found.setdefault((who, mode), []).append(client(who, port, mode))

    def figure(who: str, mode: str, name: str) -> float:
        return middle([one[name] for one in found[who, mode]])

    cpu = {who: figure(who, "blast", "cpu") * 1000 / MINUTES for who in ("ours", "sdk")}
    return [
        times_at_most("CPU per minute of answer, ms", cpu["ours"], "ms", 0.2, cpu["sdk"], "openai SDK"),
        at_most(
            "event to loudspeaker's queue, p99, ms",
            figure("ours", "paced", "p99"),
            "ms",
            2.5,
            figure("sdk", "paced", "p99"),
            "openai SDK",
        ),
    ]
