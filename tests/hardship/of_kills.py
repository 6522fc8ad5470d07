"""SIGKILL at any moment: what was said and not acknowledged is on the disk, and the next start offers it."""

import asyncio
import multiprocessing
import os
import tempfile
from multiprocessing.context import ForkServerContext
from pathlib import Path

from tests.hardship.kill_trial import KillTrial
from tests.hardship.trials import Trials

SHORT, LONG = 64, 200
TOGETHER = 12
"""Trials mostly wait for somebody to speak. More at once would measure the processor, not the disk."""


def run(count: int, first: int) -> Trials:
    """Kill ``count`` programs, each by the dice of its own seed."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    for name in [name for name in os.environ if name.startswith(("OPENAI", "PRESSEL"))]:
        del os.environ[name]
    # Everything is imported once, and each program is a fork of that: a start takes milliseconds.
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(
        ["tests.hardship.killed_child", "app.store.keeper", "app.transport.link"]
    )
    with tempfile.TemporaryDirectory(prefix="pressel-kills-") as folder:
        return asyncio.run(_all(range(first, first + count), Path(folder), processes))


async def _all(seeds: range, folder: Path, processes: ForkServerContext) -> Trials:
    trials = [KillTrial(seed, folder / str(seed)) for seed in seeds]
    room = asyncio.Semaphore(TOGETHER)

    async def one(trial: KillTrial) -> list[str]:
        async with room:
            return await trial.run(processes)

    ended = await asyncio.gather(*map(one, trials), return_exceptions=True)
    failures = []
    for trial, wrong in zip(trials, ended, strict=True):
        if isinstance(wrong, BaseException):
            failures.append(f"{trial.seed}: the trial broke off: {wrong!r}")
        elif wrong:
            failures.append(f"{trial.seed} ({trial.kind}): {'; '.join(wrong)}")
    figures: dict[str, float] = {
        "most lost of an open take ms": round(max(trial.lost_ms for trial in trials))
    }
    return Trials(len(trials), tuple(failures), figures)
