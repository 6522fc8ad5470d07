"""Each answer ends in sound, words, a tool or a notice, whatever the server leaves out."""

import asyncio
import json
from typing import Any

import pytest

from tests.helpers.scripted_server import Event
from tests.helpers.staged.staged_app import conversing
from tests.helpers.staged.staged_server import StagedServer, Steps, event


class Calling(StagedServer):
    """Calls a function first, and tells of it in the events whose names are in ``where``."""

    def __init__(self, where: str, arguments: Any = "{}") -> None:
        super().__init__()
        self.where = where
        self.call = {
            "id": "item_f1",
            "type": "function_call",
            "call_id": "call_1",
            "name": "current_time",
            "arguments": arguments,
        }

    def answered(self, said: Event) -> Steps:
        if self.asked:
            return super().answered(said)
        self.asked += 1
        place = {"response_id": "resp_1", "output_index": 0}
        begun = event("response.output_item.added", **place, item={**self.call, "arguments": ""})
        written = {"item_id": "item_f1", "call_id": "call_1", "arguments": self.call["arguments"]}
        told = {
            "item": [begun, event("response.output_item.done", **place, item=self.call)],
            "arguments": [begun, event("response.function_call_arguments.done", **place, **written)],
            "conversation": [event("conversation.item.added", item=self.call)],
        }
        output = [self.call] if self.where == "response" else []
        return [*self.begun(), *told.get(self.where, ()), *self.done(output=output)]


@pytest.mark.parametrize("where", ["response", "item", "arguments", "conversation"])
def test_a_call_is_answered_wherever_the_server_tells_of_it(where: str) -> None:
    async def talk() -> None:
        server = Calling(where)
        async with conversing(server) as app:
            app.enter("what time is it")
            await app.answered()
        outputs = [said["item"] for said in server.told if said.get("item", {}).get("call_id")]
        assert [output["type"] for output in outputs] == ["function_call_output"]
        assert server.count("response.create") == 2
        assert app.state.notices == ()

    asyncio.run(talk())


@pytest.mark.parametrize("arguments", ["", None, "not json", "[]", {}, {"zone": "UTC"}])
def test_a_call_with_odd_arguments_is_answered(arguments: Any) -> None:
    async def talk() -> None:
        server = Calling("item", arguments)
        async with conversing(server) as app:
            app.enter("what time is it")
            await app.answered()
        assert server.count("response.create") == 2

    asyncio.run(talk())


def test_an_answer_with_nothing_in_it_is_said_to_be_empty() -> None:
    class Silent(StagedServer):
        def answered(self, said: Event) -> Steps:
            self.asked += 1
            return [*self.begun(), *self.done()]

    async def talk() -> None:
        server = Silent()
        async with conversing(server) as app:
            app.enter("what time is it")
            state = await app.until(lambda state: state.notices)
        assert [notice.code for notice in state.notices] == ["empty_answer"]
        assert server.count("response.create") == 1

    asyncio.run(talk())


@pytest.mark.parametrize(
    "said",
    [
        {"error": "Model whisper is not loaded"},
        {"error": None, "message": "Model whisper is not loaded"},
        {"message": "Model whisper is not loaded", "code": "model_error"},
        {"error": {"code": 500, "message": "Model whisper is not loaded"}},
        {"error": {"error": {"message": "Model whisper is not loaded", "code": "x"}}},
        {"error": {"detail": "Model whisper is not loaded"}},
    ],
    ids=json.dumps,
)
def test_the_words_of_an_error_of_any_shape_are_shown(said: dict[str, Any]) -> None:
    async def talk() -> None:
        server = StagedServer({"response.create": [event("error", **said)]})
        async with conversing(server) as app:
            app.enter("what time is it")
            state = await app.until(lambda state: state.notices)
        assert state.notices[0].detail == "Model whisper is not loaded"

    asyncio.run(talk())
