"""``python -m tests.bench [name ...]``: measures, prints, writes artifacts/bench.json."""

import importlib
import json
import pkgutil
import sys
from pathlib import Path

import tests.bench
from tests.bench.rows import Row, as_json, table

ARTIFACTS = Path(__file__).parents[2] / "artifacts"


def names() -> list[str]:
    """The benches there are: modules of this package that start with ``of_``."""
    found = [m.name for m in pkgutil.iter_modules(tests.bench.__path__) if m.name.startswith("of_")]
    return sorted(name.removeprefix("of_") for name in found)


def main() -> int:
    """Run the named benches, or all."""
    rows: list[Row] = []
    for name in sys.argv[1:] or names():
        module = importlib.import_module(f"tests.bench.of_{name}")
        print(f"--- {name}: {(module.__doc__ or '').splitlines()[0]}", flush=True)
        fresh: list[Row] = module.run()
        print(table(fresh), flush=True)
        rows += fresh
    ARTIFACTS.mkdir(exist_ok=True)
    (ARTIFACTS / "bench.json").write_text(json.dumps(as_json(rows), indent=1), encoding="utf-8")
    missed = [row.what for row in rows if not row.good]
    print(f"{len(rows) - len(missed)} of {len(rows)} goals met" + (f"; missed: {missed}" if missed else ""))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
