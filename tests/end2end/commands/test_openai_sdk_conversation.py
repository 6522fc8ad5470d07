"""The unmodified ``openai`` package talks to ``pressel serve``: recorded speech, the real recogniser and
voice.
"""

import base64
import json
import subprocess
import sys
from collections.abc import Iterator

import numpy as np
import pytest

from app.server.ear.ear import SphinxEar
from app.server.sound.vad import SileroVad
from app.server.voice.voice import system_voice
from tests.helpers import sdk
from tests.helpers.recordings import SPHINX, recording, there

CLIP = SPHINX / "goforward.raw"
SAYS = "go forward ten meters"
BOTH = pytest.mark.parametrize("beta", [False, True], ids=["ga", "beta"])


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[int, str]]:
    """The shipped program in a process of its own, used for several conversations; yields port and
    credential.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "serve", "--json", "--parent"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        try:
            line = json.loads(process.stdout.readline())
            yield line["port"], line["key"]
        finally:
            process.terminate()
            assert process.wait(10) == 0


@pytest.mark.skipif(not there(CLIP), reason="needs the Debian package pocketsphinx-testdata")
@pytest.mark.skipif(not SphinxEar().available, reason="no pocketsphinx for this machine")
@BOTH
async def test_recorded_speech_is_heard_and_answered_aloud(server: tuple[int, str], beta: bool) -> None:
    async with sdk.connect(sdk.package(*server), beta) as connection:
        await sdk.until(connection, "session.created")
        await sdk.configure(connection, beta)
        await sdk.speak(connection, recording(CLIP))
        seen = await sdk.answer(connection)
        assert seen.status == "completed"
        assert len(set(SAYS.split()) & set(seen.heard.split())) >= 3, seen.heard
        assert seen.heard in seen.said
        if system_voice().available:
            sound = np.frombuffer(seen.sound, "<i2").astype(float)
            assert len(sound) > 24_000
            assert np.sqrt(np.mean(sound**2)) > 300


@pytest.mark.skipif(not there(CLIP), reason="needs the Debian package pocketsphinx-testdata")
@pytest.mark.skipif(not SileroVad().available, reason="no speech detector for this machine")
@BOTH
async def test_hands_free_the_server_hears_where_the_turn_ends(server: tuple[int, str], beta: bool) -> None:
    async with sdk.connect(sdk.package(*server), beta) as connection:
        await sdk.until(connection, "session.created")
        sound = bytes(48 * 500) + recording(CLIP) + bytes(48 * 1500)
        for start in range(0, len(sound), sdk.PIECE):
            piece = base64.b64encode(sound[start : start + sdk.PIECE]).decode()
            await connection.input_audio_buffer.append(audio=piece)
        seen = await sdk.answer(connection)
        names = [name for name in seen.events if name.startswith("input_audio_buffer.")]
        assert names == [
            "input_audio_buffer.speech_started",
            "input_audio_buffer.speech_stopped",
            "input_audio_buffer.committed",
        ]
        assert seen.status == "completed"


@BOTH
async def test_typed_questions_are_answered_in_writing(server: tuple[int, str], beta: bool) -> None:
    async with sdk.connect(sdk.package(*server), beta) as connection:
        await sdk.until(connection, "session.created")
        await sdk.write(connection, "what is two plus three", beta)
        seen = await sdk.answer(connection)
        assert seen.status == "completed"
        assert "5" in seen.written or "five" in seen.written


async def test_a_function_is_called_and_its_result_is_told(server: tuple[int, str]) -> None:
    async with sdk.connect(sdk.package(*server), False) as connection:
        await sdk.until(connection, "session.created")
        tool = {
            "type": "function",
            "name": "get_time",
            "description": "The time",
            "parameters": {"type": "object", "properties": {}},
        }
        await sdk.configure(connection, False, tools=[tool])
        await sdk.write(connection, "what time is it", False)
        (call,) = (await sdk.answer(connection)).output
        assert (call.type, call.name) == ("function_call", "get_time")
        output = {"type": "function_call_output", "call_id": call.call_id, "output": '{"time": "17:42"}'}
        await connection.conversation.item.create(item=output)
        await connection.response.create(response={"output_modalities": ["text"]})
        assert "17:42" in (await sdk.answer(connection)).written
