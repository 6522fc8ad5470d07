"""Starts the installed program for real on the current system: `python packaging/smoke.py [PROGRAM]`.

For what the tests do not cover, other systems and frozen programs: doctor, a turn, its export, practice
server, the window with its talk key, and remote commands; any unexpected log line is a failure. ``PROGRAM``
is the path of a frozen one, else it is the one of the `.venv`. Standard library only; no sound device is
needed.
"""

import contextlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import environment

KEY = "Ctrl+Alt+F9"  # a key combination: on macOS it needs no permission
PATIENCE_S = 60.0
PROGRAM = Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else environment.PRESSEL
NO_WINDOW = 3
"""Exit code of a command to a window that is not there."""
QUESTION, ANSWER = "what is two plus three", "2 plus 3 is 5"
COMPLAINT = re.compile(r"Traceback|Fatal Python error|a fault of ours|\bCRITICAL\b")


class Broken(Exception):
    """A check that failed; the text says which."""


def main() -> int:
    """Run all checks in turn; the exit code is 0 if all pass."""
    with tempfile.TemporaryDirectory(prefix="pressel-smoke-", ignore_cleanup_errors=True) as folder:
        data = Path(folder)
        settings = {"talk_key": KEY, "show_guide": False, "cues": False}
        (data / "settings.json").write_text(
            json.dumps({"version": 1, "settings": settings}), encoding="utf-8"
        )
        try:
            for check in (version, doctor, turn, export, server, nobody, window):
                print(f"{check.__name__}: {check(data)}", flush=True)
        except Broken as why:
            print(f"{sys.platform}: {why}", file=sys.stderr)
            return 1
    return 0


def version(_data: Path) -> str:
    """Check that the program starts."""
    return said("--version")


def doctor(data: Path) -> str:
    """Check that doctor finds all parts, and a system-wide talk key where there is a screen."""
    report = said("doctor", "--data-dir", str(data))
    if has_screen() and "only while the window is in front" in report:
        raise Broken(f"the talk key works in the window alone:\n{report}")
    return f"{len(report.splitlines())} findings"


def turn(data: Path) -> str:
    """Check that a written question is answered by a practice server that the program starts itself."""
    answer = said("talk", "--practice", "--keep", "--text", QUESTION, "--data-dir", str(data))
    if ANSWER not in answer:
        raise Broken(f"{QUESTION!r} is answered by {answer!r}")
    return answer.splitlines()[-1]


def export(data: Path) -> str:
    """Check that the turn is among the kept conversations."""
    kept = said("export", "--data-dir", str(data))
    if ANSWER not in kept:
        raise Broken(f"the turn was not kept:\n{kept}")
    return f"{len(kept.splitlines())} lines"


def nobody(data: Path) -> str:
    """Check what a remote command says when there is no window."""
    if (code := tell("toggle", data)) != NO_WINDOW:
        raise Broken(f"pressel toggle without a window ended with {code} instead of {NO_WINDOW}")
    return "toggle says that there is no window"


def server(_data: Path) -> str:
    """Check that the practice server starts, prints its address, and rejects clients without its secret."""
    with running("serve", "--json") as process:
        assert process.stdout is not None
        url = str(json.loads(process.stdout.readline())["url"])
        try:
            urllib.request.urlopen(url.replace("ws://", "http://"), timeout=10)
        except OSError as refused:
            return f"refuses strangers ({refused})"
        raise Broken("the practice server lets a stranger in")


def window(data: Path) -> str:
    """Check that the window opens, obeys commands like key presses, and logs no complaint."""
    if not has_screen():
        return "left out: there is no screen"
    with running("--hidden", "--data-dir", str(data)) as process:
        deadline = time.monotonic() + PATIENCE_S
        while tell("show", data) != 0:
            if process.poll() is not None or time.monotonic() > deadline:
                raise Broken(f"the window does not answer: {process.poll()}")
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.5)
        for command in ("down", "cancel", "toggle", "cancel", "stop"):
            if (code := tell(command, data)) != 0:
                raise Broken(f"pressel {command} ended with {code}")
        if process.poll() is not None:
            raise Broken(f"the window ended by itself with {process.returncode}")
    log = (data / "log" / "pressel.log").read_text(encoding="utf-8")
    if complaints := [line for line in log.splitlines() if COMPLAINT.search(line)]:
        raise Broken("\n".join(complaints))
    return f"{len(log.splitlines())} lines in its log, none of them a fault"


def has_screen() -> bool:
    """Whether a window can be shown here."""
    return os.name == "nt" or sys.platform == "darwin" or bool(os.environ.get("DISPLAY"))


def said(*words: str) -> str:
    """The program's output; a non-zero exit code or a traceback is a failure."""
    done = subprocess.run(
        command(*words), capture_output=True, text=True, timeout=PATIENCE_S * 2, check=False
    )
    if done.returncode != 0 or COMPLAINT.search(done.stdout + done.stderr):
        raise Broken(f"pressel {' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout.strip()


def tell(word: str, data: Path) -> int:
    """Send a command to the running window; returns the exit code."""
    return subprocess.run(command(word, "--data-dir", str(data)), capture_output=True, check=False).returncode


def command(*words: str) -> list[str]:
    """The command line of the installed program with these arguments."""
    return [str(PROGRAM), *words]


@contextlib.contextmanager
def running(*words: str) -> Iterator[subprocess.Popen[str]]:
    """Run the program until the block ends."""
    process = subprocess.Popen(command(*words), stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


if __name__ == "__main__":
    sys.exit(main())
