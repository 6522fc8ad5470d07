"""All benches as one test, for ``dev.py test bench``: it fails if a goal is missed."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.rig
@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_every_goal_is_met(capfd: pytest.CaptureFixture[str]) -> None:
    with capfd.disabled():
        print()
        done = subprocess.run([sys.executable, "-m", "tests.bench"], cwd=ROOT, check=False)
    assert done.returncode == 0, "see the table above; it is in artifacts/bench.json too"
