"""The practice server in trouble: rubbish from clients, parts that break or hang; everybody else goes on."""

import json
import logging
import threading
from typing import Any

import pytest

from app.server.runtime import runtime
from app.server.runtime.runtime import Parts
from tests.helpers.scripted_server import (
    Client,
    ScriptedEar,
    ScriptedMind,
    ScriptedVad,
    ScriptedVoice,
    b64,
    client,
    loud,
    running,
)

MESSAGE = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hello"}]}


async def refused(one: Client, frame: Any) -> tuple[str, str | None]:
    """Code and path of the one error that this frame is answered with."""
    await one.socket.send(frame if isinstance(frame, str | bytes) else json.dumps(frame))
    event = await one.next()
    assert event["type"] == "error", event
    return event["error"]["code"], event["error"]["param"]


RUBBISH: tuple[tuple[Any, tuple[str, str | None]], ...] = (
    ("{", ("invalid_event", None)),
    ("", ("invalid_event", None)),
    ("[" * 100_000, ("invalid_event", None)),
    (b"\x00\xff", ("invalid_event", None)),
    ("[]", ("invalid_event", None)),
    ({}, ("missing_required_parameter", "type")),
    ({"type": "nonsense"}, ("invalid_value", "type")),
    ({"type": 7}, ("invalid_type", "type")),
    ({"type": "input_audio_buffer.append"}, ("missing_required_parameter", "audio")),
    ({"type": "input_audio_buffer.append", "audio": "%"}, ("invalid_value", "audio")),
    ({"type": "input_audio_buffer.append", "audio": "A" * 21 * 2**20}, ("string_above_max_length", "audio")),
    ({"type": "input_audio_buffer.commit"}, ("input_audio_buffer_commit_empty", None)),
    ({"type": "response.cancel"}, ("response_cancel_not_active", None)),
    ({"type": "conversation.item.delete", "item_id": "x"}, ("item_delete_invalid_item_id", "item_id")),
    ({"type": "conversation.item.retrieve", "item_id": "x"}, ("item_retrieve_invalid_item_id", "item_id")),
    (
        {"type": "conversation.item.truncate", "item_id": "x", "content_index": 0, "audio_end_ms": 0},
        ("item_truncate_invalid_item_id", "item_id"),
    ),
    (
        {"type": "conversation.item.create", "item": {**MESSAGE, "id": "twice"}},
        ("invalid_value", "item.id"),
    ),
    (
        {"type": "conversation.item.create", "item": MESSAGE, "previous_item_id": "x"},
        ("invalid_value", "previous_item_id"),
    ),
    (
        {"type": "session.update", "session": {"type": "realtime", "temperature": 0.8}},
        ("unknown_parameter", "session.temperature"),
    ),
)


async def test_rubbish_is_named_and_nobody_suffers(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "app")
    async with running() as place, client(place) as rude, client(place) as polite:
        await rude.manual()
        await rude.say("conversation.item.create", item={**MESSAGE, "id": "twice"})
        await rude.until("conversation.item.done")
        await polite.manual()
        await polite.ask("long")
        await polite.until("response.output_audio.delta")
        told = [await refused(rude, frame) for frame, _ in RUBBISH]
        assert told == [wanted for _, wanted in RUBBISH]
        await rude.ask("hello", output_modalities=["text"])
        assert (await rude.until("response.done"))["response"]["status"] == "completed"
        await polite.say("response.cancel")
        assert (await polite.until("response.done"))["response"]["status"] == "cancelled"
        assert "error" not in {event["type"] for event in polite.events}
    assert "Traceback" not in caplog.text


async def test_odd_bytes_wait_for_their_other_half() -> None:
    async with running() as place, client(place) as one:
        await one.manual()
        sound = loud(300)
        for start in range(0, len(sound), 4_801):
            await one.say("input_audio_buffer.append", audio=b64(sound[start : start + 4_801]))
        await one.say("input_audio_buffer.commit")
        heard = await one.until("conversation.item.input_audio_transcription.completed")
        assert heard["transcript"] == "300 milliseconds"


class Hung:
    """Holds whoever comes until it is let go."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.times = 0

    def come(self) -> None:
        self.times += 1
        self.gate.wait(30)


async def spoken_turn(one: Client) -> str:
    """The status of the response to some sound."""
    await one.say("input_audio_buffer.append", audio=b64(loud(300)))
    await one.say("input_audio_buffer.commit")
    await one.say("response.create")
    status: str = (await one.until("response.done"))["response"]["status"]
    return status


async def test_a_voice_that_hangs_fails_its_response_and_the_next_one_has_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(runtime.PATIENCE_S, "voice", 0.2)
    hung = Hung()

    class StuckVoice(ScriptedVoice):
        def speak(self, text: str, *, voice: str, speed: float) -> Any:
            if not hung.times:
                hung.come()
            yield loud(100)

    async with running(Parts(ScriptedEar, ScriptedMind, StuckVoice, ScriptedVad)) as place:
        async with client(place) as one:
            await one.manual()
            await one.ask("hello")
            done = await one.until("response.done")
            assert done["response"]["status"] == "failed"
            message = done["response"]["status_details"]["error"]["message"]
            assert message == "the voice did not answer within 0.2 seconds"
            await one.ask("hello")
            assert (await one.until("response.done"))["response"]["status"] == "completed"
        hung.gate.set()


async def test_an_ear_that_hangs_is_told_and_the_next_take_has_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(runtime.PATIENCE_S, "ear", 0.2)
    hung = Hung()

    class HungEar(ScriptedEar):
        def finish(self) -> Any:
            if not hung.times:
                hung.come()
            return super().finish()

    async with running(Parts(HungEar, ScriptedMind, ScriptedVoice, ScriptedVad)) as place:
        async with client(place) as one:
            await one.manual()
            assert await spoken_turn(one) == "completed"
            failed = next(event for event in one.events if event["type"].endswith("transcription.failed"))
            assert failed["error"]["message"] == "the ear did not answer within 0.2 seconds"
            assert await spoken_turn(one) == "completed"
            assert one.events[-1]["response"]["output"][0]["content"][0]["transcript"].endswith(
                "300 milliseconds."
            )
        hung.gate.set()


class BrokenVad(ScriptedVad):
    """Breaks with the first sound."""

    def feed(self, pcm: bytes) -> Any:
        raise OSError("no model")


class HungVad(ScriptedVad):
    """Does not come back with the first sound."""

    gate = threading.Event()

    def feed(self, pcm: bytes) -> Any:
        self.gate.wait(30)
        return ()


@pytest.mark.parametrize(
    ("vad", "words"), [(BrokenVad, "no model"), (HungVad, "the vad did not answer within 0.2 seconds")]
)
async def test_a_detector_that_breaks_or_hangs_is_told_once_and_takes_by_hand_go_on(
    monkeypatch: pytest.MonkeyPatch, vad: type[ScriptedVad], words: str
) -> None:
    monkeypatch.setitem(runtime.PATIENCE_S, "vad", 0.2)
    HungVad.gate.clear()
    async with running(Parts(ScriptedEar, ScriptedMind, ScriptedVoice, vad)) as place:
        async with client(place) as one:
            for _ in range(3):
                await one.say("input_audio_buffer.append", audio=b64(loud(300)))
            assert words in (await one.until("error"))["error"]["message"]
            await one.manual()
            assert await spoken_turn(one) == "completed"
            assert sum(event["type"] == "error" for event in one.events) == 1
        HungVad.gate.set()


async def test_a_mistake_in_a_part_fails_one_thing_only() -> None:
    async def turn(parts: Parts) -> list[str]:
        async with running(parts) as place, client(place) as one:
            await one.manual()
            return [await spoken_turn(one), await spoken_turn(one)]

    class Mistaken(ScriptedEar):
        times = 0

        def finish(self) -> Any:
            Mistaken.times += 1
            assert Mistaken.times > 1, "a mistake of ours"
            return super().finish()

    mistaken = Parts(Mistaken, ScriptedMind, ScriptedVoice, ScriptedVad)
    assert await turn(mistaken) == ["completed", "completed"]
    assert Mistaken.times == 2


async def test_a_mind_that_breaks_fails_its_response_and_the_connection_stays() -> None:
    class LostMind(ScriptedMind):
        times = 0

        def answer(self, question: Any) -> Any:
            LostMind.times += 1
            assert LostMind.times > 1, "no thought"
            return super().answer(question)

    parts = Parts(ScriptedEar, LostMind, ScriptedVoice, ScriptedVad)
    async with running(parts) as place, client(place) as one:
        await one.manual()
        await one.ask("hello")
        done = await one.until("response.done")
        assert done["response"]["status"] == "failed"
        assert "no thought" in done["response"]["status_details"]["error"]["message"]
        await one.ask("hello")
        assert (await one.until("response.done"))["response"]["status"] == "completed"
