"""Waits for external conditions with a deadline; the only place in the tests that sleeps."""

import asyncio
import os
import time
from collections.abc import Callable
from typing import TypeVar

# RIG_PATIENCE=3 on a slow machine makes every deadline three times as long.
PATIENCE = float(os.environ.get("RIG_PATIENCE") or 1.0)
_STEP_S = 0.01
T = TypeVar("T")


class TooLate(AssertionError):
    """The awaited condition did not become true in time."""


def until(ask: Callable[[], T], what: str, seconds: float = 10.0) -> T:
    """The first truthy result of ``ask``; raises TooLate with ``what`` after ``seconds`` x RIG_PATIENCE."""
    deadline = time.monotonic() + seconds * PATIENCE
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise TooLate(f"waited {seconds * PATIENCE:.1f} s for {what}")
        pause(_STEP_S)


async def soon(ask: Callable[[], object], seconds: float = 5.0) -> None:
    """Like ``until``, but without blocking the running event loop; raises TimeoutError."""
    async with asyncio.timeout(seconds * PATIENCE):
        while not ask():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


def pause(seconds: float) -> None:
    """Let real time pass: for sound that must play or a key that must be held, never for a condition."""
    time.sleep(seconds)  # noqa: TID251
