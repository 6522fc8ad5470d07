"""The talk key in the painted window: from the X server to the state while answers stream in."""

from tests.bench.bench_process import figures
from tests.bench.rows import Row, at_most, middle
from tests.bench.streaming import streaming
from tests.rig.desktop.desktop import Desktop

ROUNDS = 2


def run() -> list[Row]:
    """Run interleaved rounds on a virtual X server; report medians."""
    found: dict[str, list[dict[str, float]]] = {"still": [], "stream": []}
    with Desktop(keyring=False) as desktop, streaming() as port:
        for _ in range(ROUNDS):
            for load, runs in found.items():
                display = desktop.env["DISPLAY"]
                runs.append(figures("keys_client", port, load, DISPLAY=display, QT_QPA_PLATFORM="xcb"))

    def figure(load: str, name: str) -> float:
        return middle([one[name] for one in found[load]])

    still = "the same, nothing streams"
    return [
        at_most(f"talk key, painted: X server to state, {name}", figure("stream", name), "ms", limit,
                figure("still", name), still)
        for name, limit in (("p50", 2), ("p99", 5))
    ]  # fmt: skip
