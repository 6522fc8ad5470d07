"""Starts one of our scripts in a process of its own and reads the JSON line it ends with; it measures nothing."""

import json
import os
import subprocess
import sys


def figures(module: str, *arguments: str, seconds: float = 300, **environment: str) -> dict[str, float]:
    """What ``python -m tests.bench.MODULE ARGUMENTS`` found; raises CalledProcessError if it failed."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        timeout=seconds,
        check=True,
        env=os.environ | environment,
    )
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found
