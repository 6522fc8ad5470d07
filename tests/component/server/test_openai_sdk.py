"""The unmodified ``openai`` package, whose authors never saw our server, against it in this process, in
both dialects.
"""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import openai
import pytest

from tests.helpers import sdk
from tests.helpers.scripted_server import KEY, b64, loud, running

BOTH = pytest.mark.parametrize("beta", [False, True], ids=["ga", "beta"])


@asynccontextmanager
async def talking(beta: bool) -> AsyncIterator[Any]:
    """A configured connection of the package's."""
    async with running() as place:
        client = sdk.package(int(place.rpartition(":")[2]), KEY)
        async with sdk.connect(client, beta) as connection:
            await sdk.until(connection, "session.created")
            await sdk.configure(connection, beta)
            yield connection


@BOTH
async def test_a_spoken_and_a_written_turn(beta: bool) -> None:
    async with talking(beta) as connection:
        await sdk.speak(connection, loud(600))
        spoken = await sdk.answer(connection)
        assert (spoken.heard, spoken.status) == ("600 milliseconds", "completed")
        assert spoken.said == "You said: 600 milliseconds."
        assert spoken.sound == loud(500)
        await sdk.write(connection, "hello", beta)
        written = await sdk.answer(connection)
        assert written.written == "You said: hello."
        assert written.sound == b""


@BOTH
async def test_interrupting_truncating_and_deleting(beta: bool) -> None:
    async with talking(beta) as connection:
        content = [{"type": "input_text", "text": "long"}]
        await connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": content}
        )
        await connection.response.create()
        delta = await sdk.until(connection, "response.audio.delta" if beta else "response.output_audio.delta")
        await connection.response.cancel()
        done = await sdk.until(connection, "response.done")
        assert (done.response.status, done.response.status_details.reason) == (
            "cancelled",
            "client_cancelled",
        )
        await connection.conversation.item.truncate(item_id=delta.item_id, content_index=0, audio_end_ms=50)
        assert (await sdk.until(connection, "conversation.item.truncated")).audio_end_ms == 50
        await connection.conversation.item.retrieve(item_id=delta.item_id)
        got = (await sdk.until(connection, "conversation.item.retrieved")).item
        assert got.id == delta.item_id
        await connection.conversation.item.delete(item_id=delta.item_id)
        await sdk.until(connection, "conversation.item.deleted")
        await connection.response.cancel()
        error = (await sdk.until(connection, "error")).error
        assert error.code == "response_cancel_not_active"


@BOTH
async def test_a_response_beside_the_conversation(beta: bool) -> None:
    async with talking(beta) as connection:
        item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "title"}]}
        wanted = {"conversation": "none", "metadata": {"for": "title"}, "input": [item]}
        await connection.response.create(response=wanted)
        done = await sdk.until(connection, "response.done")
        assert done.response.metadata == {"for": "title"}


async def test_a_hands_free_turn() -> None:
    async with running() as place:
        client = sdk.package(int(place.rpartition(":")[2]), KEY)
        async with sdk.connect(client, beta=False) as connection:
            for piece in (bytes(48 * 400), loud(400), bytes(48 * 400)):
                await connection.input_audio_buffer.append(audio=b64(piece))
            seen = await sdk.answer(connection)
            assert "input_audio_buffer.speech_started" in seen.events
            assert seen.status == "completed"


async def test_secrets_and_models_over_http() -> None:
    async with running() as place:
        port = int(place.rpartition(":")[2])
        client = sdk.package(port, KEY)
        assert [model.id async for model in client.models.list()] == ["pressel-practice"]
        session: Any = {"type": "realtime", "instructions": "Sing."}
        secret = await client.realtime.client_secrets.create(session=session)
        assert secret.value.startswith("ek_")
        async with sdk.connect(sdk.package(port, secret.value), beta=False) as connection:
            created = await sdk.until(connection, "session.created")
            assert created.session.instructions == "Sing."
        old = await client.beta.realtime.sessions.create(voice="ash")
        assert old.client_secret.value.startswith("ek_")
        with pytest.raises(openai.AuthenticationError, match="Incorrect API key"):
            await sdk.package(port, "wrong").models.list()


async def test_settings_that_are_refused_name_their_field() -> None:
    async with talking(beta=False) as connection:
        await connection.session.update(session={"type": "realtime", "temperature": 0.8}, event_id="mine")
        error = (await sdk.until(connection, "error")).error
        assert (error.code, error.param, error.event_id) == (
            "unknown_parameter",
            "session.temperature",
            "mine",
        )
        assert json.loads(error.to_json())["type"] == "invalid_request_error"
