"""The program meets faults by dice, in the short form; tests/hardship has the long one."""

import subprocess
import sys

import pytest

from tests.checks.judges.running import ROOT


@pytest.mark.slow
@pytest.mark.timeout(180)
@pytest.mark.parametrize("name", ["faults"])
def test_nothing_said_is_lost_doubled_or_waits_for_ever(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.hardship", "--short", name],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
