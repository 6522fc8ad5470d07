"""Waits for facts of the world outside, with a deadline; the only place of the tests that sleeps."""

import asyncio
import os
import time
from collections.abc import Callable
from typing import TypeVar

# A slow machine sets RIG_PATIENCE=3 and every deadline is three times as long.
PATIENCE = float(os.environ.get("RIG_PATIENCE") or 1.0)
_STEP_S = 0.01
T = TypeVar("T")


class TooLate(AssertionError):
    """What was waited for did not come."""


def until(ask: Callable[[], T], what: str, seconds: float = 10.0) -> T:
    """The first true answer of ``ask``; raises TooLate, naming ``what``, after ``seconds`` x RIG_PATIENCE."""
    deadline = time.monotonic() + seconds * PATIENCE
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise TooLate(f"waited {seconds * PATIENCE:.1f} s for {what}")
        pause(_STEP_S)


async def soon(ask: Callable[[], object], seconds: float = 5.0) -> None:
    """The same on a running loop, which goes on meanwhile; raises TimeoutError."""
    async with asyncio.timeout(seconds * PATIENCE):
        while not ask():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


def pause(seconds: float) -> None:
    """Let real time pass: for sound that has to be played or a key that has to be held, never for a fact."""
    time.sleep(seconds)  # noqa: TID251
