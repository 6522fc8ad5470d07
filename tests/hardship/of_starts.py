"""The shipped window on files that nobody expects: it is there within seconds, and ends in order."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.hardship.hostile_files import BODIES, ROWS, write_database, write_files
from tests.hardship.trials import Trials

KINDS = (*BODIES, *ROWS)
SHORT, LONG = 4, len(KINDS)
READY_S = 30.0


def run(count: int, first: int) -> Trials:
    """Start the window ``count`` times, each on another kind of file."""
    failures, slowest = [], 0.0
    for seed in range(first, first + count):
        kind = KINDS[(seed - 1) % len(KINDS)]
        with tempfile.TemporaryDirectory(prefix="pressel-starts-") as folder:
            data = Path(folder)
            if kind in BODIES:
                write_files(data, kind)
            else:
                write_database(data, kind)
            begun = time.monotonic()
            if wrong := _started(data):
                failures.append(f"{seed} ({kind}): {wrong}")
            slowest = max(slowest, time.monotonic() - begun)
    return Trials(count, tuple(failures), {"slowest start and end s": round(slowest, 1)})


def _started(data: Path) -> str:
    """What went wrong with one start, in words."""
    log, said = data / "log" / "pressel.log", data / "stderr"
    env = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    command = (sys.executable, "-m", "app", "--practice", "--data-dir", str(data))
    with said.open("wb") as errors, subprocess.Popen(command, env=env, stderr=errors) as window:
        end = time.monotonic() + READY_S
        while not (log.exists() and "ready" in log.read_text(encoding="utf-8", errors="replace")):
            if window.poll() is not None or time.monotonic() > end:
                window.kill()
                return f"not ready: {said.read_text(errors='replace')[-600:]}"
            time.sleep(0.05)  # noqa: TID251
        window.send_signal(signal.SIGTERM)
        code = window.wait(READY_S)
    told = said.read_text(errors="replace") + log.read_text(encoding="utf-8", errors="replace")
    if code or "Traceback" in told:
        return f"ended with {code}: {told[-600:]}"
    return ""
