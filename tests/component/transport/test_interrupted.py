"""A second Ctrl-C may come at any moment, within a task too: it ends the program, and is no fault of ours."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from app.core.messages.effects.credential_effects import ChooseTarget
from app.core.settings.settings import Settings
from app.core.values.values import Target
from app.transport.credentials import CredentialHand
from app.transport.link import Link


async def _interrupted(_: object) -> Any:
    raise KeyboardInterrupt


class _NoVault:
    def listen(self, _: object) -> None:
        pass


def _dials() -> None:
    Link(lambda _: None, _interrupted).dial(Target(url="ws://127.0.0.1:1/v1/realtime", name="test"))


def _chooses() -> None:
    hand = CredentialHand(
        lambda _: None,
        _NoVault(),  # type: ignore[arg-type]
        OSError,
        _interrupted,  # type: ignore[arg-type]
        _interrupted,
        lambda _: "",
    )
    hand.do(ChooseTarget(Settings()))


@pytest.mark.parametrize("begin", [_dials, _chooses])
def test_an_interruption_in_a_task_is_reported_by_nobody(begin: Callable[[], None]) -> None:
    told: list[object] = []
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda _, context: told.append(context["message"]))

    async def run() -> None:
        begin()
        await asyncio.sleep(5)

    task = loop.create_task(run())
    with pytest.raises(KeyboardInterrupt):
        loop.run_until_complete(task)
    task.cancel()
    loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
    loop.close()
    assert told == []
