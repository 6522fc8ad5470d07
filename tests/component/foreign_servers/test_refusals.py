"""Servers that refuse a part of the configuration, each in its own way, are configured in the end."""

import asyncio
from typing import Any

import pytest

from app.core.state import LineStage
from tests.helpers.scripted_server import Event
from tests.helpers.staged.staged_app import conversing
from tests.helpers.staged.staged_server import StagedServer, Steps, event

NOISE = "session.audio.input.noise_reduction"


class Refusing(StagedServer):
    """Takes no noise reduction and says so with ``problem``; ``taken``: the configuration that it took."""

    def __init__(self, **problem: Any) -> None:
        super().__init__()
        self.problem = {"type": "invalid_request_error", "message": "no", **problem}
        self.taken: Event = {}

    def configured(self, said: Event) -> Steps:
        named = {"event_id": said["event_id"]} if self.problem.get("event_id") else {}
        if "noise_reduction" in said["session"]["audio"]["input"]:
            return [event("error", error={**self.problem, **named})]
        self.taken = said["session"]
        return super().configured(said)


@pytest.mark.parametrize(
    "problem",
    [
        {"param": NOISE, "event_id": True},
        {"param": NOISE},
        {"param": "audio.input.noise_reduction", "event_id": True},
        {"param": f"{NOISE}.type", "event_id": True},
        {"message": f"Unknown parameter: '{NOISE}'."},
        {"message": "something is wrong"},
    ],
)
def test_the_servers_own_turn_detection_is_switched_off(problem: dict[str, Any]) -> None:
    async def talk() -> None:
        server = Refusing(**problem)
        async with conversing(server) as app:
            app.speak()
            await app.answered()
        assert server.taken["audio"]["input"]["turn_detection"] is None
        assert [notice.code for notice in app.state.notices] == ["setting_rejected"]

    asyncio.run(talk())


def test_a_server_that_takes_nothing_is_used_and_that_is_said() -> None:
    async def talk() -> None:
        error = {"type": "invalid_request_error", "message": "session.update is not for you"}
        server = StagedServer({"session.update": [event("error", error=error)]})
        async with conversing(server) as app:
            app.speak()
            state = await app.answered()
        assert state.line.stage is LineStage.UP
        assert server.count("session.update") == 2
        assert [notice.code for notice in state.notices] == ["setting_rejected", "not_configured"]

    asyncio.run(talk())


@pytest.mark.parametrize("greeting", [[], [event("conversation.created", conversation={"id": "c"})]])
def test_a_server_that_waits_for_our_configuration_gets_it(greeting: Steps) -> None:
    async def talk() -> None:
        server = StagedServer(greeting=greeting)
        async with conversing(server) as app:
            app.enter("what time is it")
            await app.answered()
        assert server.told[0]["type"] == "session.update"

    asyncio.run(talk())


class MuteBeta(StagedServer):
    """Speaks the beta alone and says nothing before it is configured."""

    def configured(self, said: Event) -> Steps:
        if "type" in said["session"]:
            error = {"type": "invalid_request_error", "code": "unknown_parameter", "param": "session.type"}
            return [event("error", error={**error, "message": "Unknown parameter: 'session.type'."})]
        return [event("session.updated", session={"id": "s", **said["session"]})]


def test_a_server_that_waits_for_the_older_dialect_is_spoken_to_in_it() -> None:
    async def talk() -> None:
        server = MuteBeta(greeting=[])
        async with conversing(server) as app:
            app.speak()
            await app.answered()
        assert server.told[-1]["type"] == "response.create"
        assert server.connections == 2
        assert app.state.notices == ()

    asyncio.run(talk())
