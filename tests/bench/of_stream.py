"""A streamed answer: CPU per minute, and the age of its audio when it can be played; ours beside the SDK."""

import json
import subprocess
import sys

from tests.bench.rows import Row, at_most, middle, times_at_most
from tests.bench.streaming import streaming

ROUNDS = 5
MINUTES = 5.0


def client(who: str, port: str, mode: str) -> dict[str, float]:
    """Run one client in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.stream_client", who, port, mode],
        stdout=subprocess.PIPE,
        text=True,
        timeout=120,
        check=True,
    )
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def run() -> list[Row]:
    """Run interleaved rounds; report medians."""
    found: dict[tuple[str, str], list[dict[str, float]]] = {}
    with streaming() as port:
        for _ in range(ROUNDS):
            for mode in ("blast", "paced"):
                for who in ("ours", "sdk"):
                    found.setdefault((who, mode), []).append(client(who, port, mode))

    def figure(who: str, mode: str, name: str) -> float:
        return middle([one[name] for one in found[who, mode]])

    cpu = {who: figure(who, "blast", "cpu") * 1000 / MINUTES for who in ("ours", "sdk")}
    age = {(who, name): figure(who, "paced", name) for who in ("ours", "sdk") for name in ("p50", "p99")}
    sdk = "openai SDK on qasync"
    return [
        times_at_most("answer: CPU per minute, whole core", cpu["ours"], "ms", 0.2, cpu["sdk"], sdk),
        at_most("answer: event to player, p99", age["ours", "p99"], "ms", 2.5, age["sdk", "p99"], sdk),
        at_most("answer: event to player, median", age["ours", "p50"], "ms", 2.5, age["sdk", "p50"], sdk),
    ]
