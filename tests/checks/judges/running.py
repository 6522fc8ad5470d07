"""Runs a tool on the sources and turns its complaint into a failed test."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO

import pytest

ROOT = Path(__file__).resolve().parents[3]
_SCRIPTS = Path(sys.executable).parent
_Begun = tuple[subprocess.Popen[bytes], IO[str]]
_begun: dict[tuple[str, ...], _Begun] = {}


def begin(tool: str, *arguments: str) -> None:
    """Start the command now; a later caller of the same command waits for this run."""
    _begun[tool, *arguments] = _start(ROOT, tool, *arguments)


def end_all() -> None:
    """Stop the commands that were started and never waited for."""
    for process, words in _begun.values():
        process.kill()
        process.wait()
        words.close()
    _begun.clear()


def run(tool: str, *arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a tool of the tests' environment (`python` = its interpreter); returns its exit code and output."""
    command = (tool, *arguments)
    begun = _begun.pop(command, None) if cwd == ROOT else None
    process, words = begun or _start(cwd, *command)
    with words:
        code = process.wait()
        words.seek(0)
        return subprocess.CompletedProcess(command, code, words.read())


def _start(cwd: Path, tool: str, *arguments: str) -> _Begun:
    # On Windows the file has an ending that nobody writes.
    found = shutil.which(tool, path=str(_SCRIPTS)) or str(_SCRIPTS / tool)
    program = sys.executable if tool == "python" else found
    quiet = {name: value for name, value in os.environ.items() if name not in ("PYTHONASYNCIODEBUG", "CI")}
    # A file instead of a pipe, which would block the tool when full while nobody reads.
    words = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115
    process = subprocess.Popen(
        [program, *arguments],
        cwd=cwd,
        env={**quiet, "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
        stdin=subprocess.DEVNULL,
        stdout=words,
        stderr=subprocess.STDOUT,
    )
    return process, words


def passes(tool: str, *arguments: str) -> None:
    """Fail with the tool's output, and nothing else, unless it succeeded."""
    done = run(tool, *arguments)
    if done.returncode != 0:
        pytest.fail(f"{tool} {' '.join(arguments)}\n\n{done.stdout}", pytrace=False)
