"""The short form of ``python -m tests.hardship kills``: a program that is killed has lost nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL, no fork")
def test_killed_at_any_moment_what_was_said_is_on_the_disk() -> None:
    """In a process of its own: with asyncio's debug mode, which the tests have on, it would measure that."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hardship", "kills", "--short"],
        cwd=Path(__file__).resolve().parents[2],
        env={name: value for name, value in os.environ.items() if name != "PYTHONASYNCIODEBUG"},
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
