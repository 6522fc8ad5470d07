"""``python -m tests.hardship [name ...]`` lets the program meet faults by dice, and writes
artifacts/hardship.json.

Each kind is a module ``of_NAME`` with ``run(count, first)``, ``SHORT`` (how many trials CI makes) and
``LONG`` (how many are made here). Each trial throws dice of its own seed, so a failure can be had again:
``python -m tests.hardship faults --first 137 --count 1``. The exit code is 1 if a trial failed.
"""

import argparse
import importlib
import json
import os
import pkgutil
import sys
import time
from dataclasses import asdict
from pathlib import Path

import tests.hardship
from tests.hardship.trials import Trials

ARTIFACTS = Path(__file__).parents[2] / "artifacts"


def names() -> list[str]:
    """The kinds of hardship there are: modules of this package that start with ``of_``."""
    found = [module.name for module in pkgutil.iter_modules(tests.hardship.__path__)]
    return sorted(name.removeprefix("of_") for name in found if name.startswith("of_"))


def tried(name: str, asked: argparse.Namespace) -> Trials:
    """Let the program meet one kind of hardship, and print what came of it."""
    module = importlib.import_module(f"tests.hardship.of_{name}")
    count = asked.count or (module.SHORT if asked.short else module.LONG)
    begun = time.monotonic()
    print(f"\n--- {name}: {(module.__doc__ or '').splitlines()[0]}", flush=True)
    outcome: Trials = module.run(count, asked.first)
    print(outcome.words())
    print(f"({time.monotonic() - begun:.0f} s, load {os.getloadavg()[0]:.1f})", flush=True)
    return outcome


def main() -> int:
    """Try the named kinds, or all of them."""
    parser = argparse.ArgumentParser(
        prog="tests.hardship", description="Faults by dice; see CONTRIBUTING.md."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(names())} (default: all)")
    parser.add_argument("--short", action="store_true", help="as many trials as CI makes")
    parser.add_argument("--count", type=int, default=0, metavar="N", help="so many trials")
    parser.add_argument("--first", type=int, default=1, metavar="SEED", help="the seed of the first trial")
    asked = parser.parse_args()
    if unknown := sorted(set(asked.names) - set(names())):
        parser.error(f"there is no {unknown[0]}; choose from: {' '.join(names())}")
    outcomes = {name: tried(name, asked) for name in asked.names or names()}
    ARTIFACTS.mkdir(exist_ok=True)
    found = {name: asdict(outcome) for name, outcome in outcomes.items()}
    (ARTIFACTS / "hardship.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 1 if any(outcome.failures for outcome in outcomes.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
