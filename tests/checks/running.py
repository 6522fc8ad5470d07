"""Runs one tool on the sources and turns its complaint into a failed test; it judges nothing itself."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_SCRIPTS = Path(sys.executable).parent


def run(tool: str, *arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """A tool of the environment that runs the tests (`python` = its interpreter), with what it printed."""
    program = sys.executable if tool == "python" else str(_SCRIPTS / tool)
    quiet = {name: value for name, value in os.environ.items() if name not in ("PYTHONASYNCIODEBUG", "CI")}
    return subprocess.run(
        [program, *arguments],
        cwd=cwd,
        env={**quiet, "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def passes(tool: str, *arguments: str) -> None:
    """Fail with the tool's own words, and nothing else, unless it is content."""
    done = run(tool, *arguments)
    if done.returncode != 0:
        pytest.fail(f"{tool} {' '.join(arguments)}\n\n{done.stdout}", pytrace=False)
