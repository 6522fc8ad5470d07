"""Servers that accept, greet and then hang up on what they are asked: nobody is asked for ever."""

import asyncio

import pytest

from app.core.state import LineStage
from tests.helpers.staged.staged_app import conversing
from tests.helpers.staged.staged_server import HangUpWith, StagedServer, Wait, event


def hangs_up(code: int, when: str = "response.create") -> StagedServer:
    return StagedServer({when: [HangUpWith(code)]})


def test_a_question_that_makes_the_server_hang_up_is_asked_three_times_and_kept() -> None:
    async def talk() -> None:
        server = hangs_up(1011)
        async with conversing(server) as app:
            app.enter("what time is it")
            state = await app.until(lambda state: any(out.draft for out in state.outgoing), 20)
            await asyncio.sleep(0.3)
        assert server.count("response.create") == 3
        assert [(out.text, out.reason) for out in state.outgoing] == [("what time is it", "gave_up")]
        assert app.transcript() == [("user", "unsent", "what time is it")]

    asyncio.run(talk())


@pytest.mark.parametrize("code", [1007, 1009])
def test_what_a_server_does_not_take_is_never_sent_again_by_itself(code: int) -> None:
    async def talk() -> None:
        server = hangs_up(code)
        async with conversing(server) as app:
            app.speak()
            state = await app.until(lambda state: state.line.stage is LineStage.BLOCKED)
            await asyncio.sleep(0.3)
        assert (server.connections, server.count("response.create")) == (1, 1)
        assert [(out.draft, out.reason) for out in state.outgoing] == [(True, "not_taken")]

    asyncio.run(talk())


@pytest.mark.parametrize("before", [[], [event("error", error={"type": "server_error", "message": "no"})]])
def test_a_server_that_configures_and_hangs_up_is_dialled_more_and_more_slowly(before: list[object]) -> None:
    async def talk() -> None:
        server = StagedServer()
        updated = server.configured({"type": "session.update", "session": {}})
        server.on["session.update"] = [*updated, Wait(0.01), *before, HangUpWith(1011)]
        async with conversing(server, ready=False) as app:
            await app.until(lambda state: state.line.attempt == 2)
            await asyncio.sleep(1.0)
        assert server.connections == 2

    asyncio.run(talk())
