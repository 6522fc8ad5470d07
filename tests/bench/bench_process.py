"""Runs a bench script in a process of its own and reads the last line of its output as JSON."""

import json
import os
import subprocess
import sys
from typing import Any


def figures(module: str, *arguments: str, seconds: float = 300, **environment: str) -> dict[str, Any]:
    """The figures printed by ``python -m tests.bench.MODULE ARGUMENTS``; raises CalledProcessError if it
    failed.
    """
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        timeout=seconds,
        check=True,
        env=os.environ | environment,
    )
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found
