"""Faults on the wire between the real session and the practice server: nothing said is lost or doubled, or
waits for ever. In the short form the core loses patience twice as fast.
"""

import asyncio
import contextvars
import json
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.hardship.fault_schedule import FaultSchedule
from tests.hardship.trials import Trials

SHORT, LONG = 100, 500
TOGETHER = 100
"""Schedules mostly wait, so many run at once. More of them would wait for the processor, not for the wire."""
_FOREIGN = ("OPENAI", "PRESSEL", "PYTHONASYNCIODEBUG")
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "ws_proxy", "wss_proxy")
_seed: contextvars.ContextVar[int] = contextvars.ContextVar("seed", default=0)


class ErrorsLogged(logging.Handler):
    """Collects what is logged as an error, by the seed of the schedule in which it happened (0: unknown)."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[tuple[int, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Remember one error."""
        self.found.append((_seed.get(), self.format(record)[-900:]))


def run(count: int, first: int) -> Trials:
    """Run the schedules of ``count`` seeds from ``first`` on, many at once."""
    for name in list(os.environ):
        if name.startswith(_FOREIGN) or name.lower() in _PROXIES:
            del os.environ[name]
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    logging.getLogger().addHandler(errors := ErrorsLogged())
    with tempfile.TemporaryDirectory(prefix="pressel-faults-") as folder, _serving() as (port, credential):
        os.environ["HOME"] = folder
        return asyncio.run(_all(range(first, first + count), port, credential, Path(folder), errors))


async def _all(seeds: range, port: int, credential: str, folder: Path, errors: ErrorsLogged) -> Trials:
    haste = 1.0 if len(seeds) > SHORT else 2.0
    schedules = [FaultSchedule(seed, port, credential, folder / str(seed), haste) for seed in seeds]
    room = asyncio.Semaphore(TOGETHER)

    async def one(schedule: FaultSchedule) -> list[str]:
        _seed.set(schedule.seed)
        async with room:
            return await schedule.run()

    ended = await asyncio.gather(*map(one, schedules), return_exceptions=True)
    found: dict[int, list[str]] = {}
    for seed, wrong in zip(seeds, ended, strict=True):
        found[seed] = [f"the trial broke off: {wrong!r}"] if isinstance(wrong, BaseException) else wrong
    for seed, words in errors.found:
        found.setdefault(seed, []).append(f"logged: {words}")
    if left := asyncio.all_tasks() - {asyncio.current_task()}:
        found.setdefault(0, []).append(f"tasks left: {left}")
    failures = tuple(f"{seed}: {'; '.join(wrong)}" for seed, wrong in sorted(found.items()) if wrong)
    figures = {
        "faults": sum(schedule.used.total() for schedule in schedules),
        "longest until settled s": round(max(schedule.settled_s for schedule in schedules), 1),
    }
    return Trials(len(seeds), failures, figures)


@contextmanager
def _serving() -> Iterator[tuple[int, str]]:
    """The practice server that returns each take; yields its port and credential."""
    command = (sys.executable, "-m", "app", "serve", "--json", "--parent", "--answer", "echo")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdin is not None
        try:
            said = json.loads(server.stdout.readline())
            yield said["port"], said["key"]
            server.stdin.close()
            server.wait(10)
        finally:
            server.kill()
