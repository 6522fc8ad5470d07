"""``python -m tests.bench [name ...]`` measures, prints figures beside anchors, and writes
artifacts/bench.json. ``--servers`` repeats what sounds on each of the three sound servers.

The exit code is 1 if a goal is missed. A bench that fails counts as a missed goal; the others still run.
"""

import importlib
import json
import os
import pkgutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import tests.bench
from tests.bench.rows import Row, as_json, table
from tests.rig.sound.sound_servers import SERVERS

SOUNDING = ("rest", "window")
ARTIFACTS = Path(__file__).parents[2] / "artifacts"


def names() -> list[str]:
    """The available benches: modules of this package that start with ``of_``."""
    found = [m.name for m in pkgutil.iter_modules(tests.bench.__path__) if m.name.startswith("of_")]
    return sorted(name.removeprefix("of_") for name in found)


def measured(name: str) -> list[Row]:
    """Run one bench; returns its rows."""
    module = importlib.import_module(f"tests.bench.of_{name}")
    begun = time.monotonic()
    print(f"\n--- {name}: {(module.__doc__ or '').splitlines()[0]}", flush=True)
    try:
        rows: list[Row] = module.run()
    except (AssertionError, OSError, subprocess.SubprocessError) as error:
        print(f"failed: {error}", flush=True)
        return [Row(f"{name}: could not be measured", 0, "", "", False)]
    print(table(rows), flush=True)
    print(f"({time.monotonic() - begun:.0f} s, load {os.getloadavg()[0]:.1f})", flush=True)
    return rows


def measured_on(server: str, name: str) -> list[Row]:
    """Run one bench with the sound of this server, which its rows name."""
    os.environ["RIG_SERVERS"] = server
    print(f"\n=== {server}", flush=True)
    return [replace(row, what=f"{row.what} ({server})") for row in measured(name)]


def main() -> int:
    """Run the named benches, or all of them."""
    asked = [name for name in sys.argv[1:] if name != "--servers"]
    if len(asked) == len(sys.argv) - 1:
        rows = [row for name in asked or names() for row in measured(name)]
    else:
        sounding = [name for name in SOUNDING if not asked or name in asked]
        rows = [row for name in sounding for server in SERVERS for row in measured_on(server, name)]
    ARTIFACTS.mkdir(exist_ok=True)
    found = {"at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "rows": as_json(rows)}
    (ARTIFACTS / "bench.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    missed = [row.what for row in rows if not row.good]
    print(f"\n{len(rows) - len(missed)} of {len(rows)} goals met")
    for what in missed:
        print(f"missed: {what}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
