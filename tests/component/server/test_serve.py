"""The practice server on a real socket: handshake, plain HTTP, streaming, pacing, bad input, ending."""

import asyncio
import contextlib
import json
import threading
import time
from typing import Any

import httpx2
import pytest
import websockets
from websockets.exceptions import ConnectionClosed, InvalidStatus

from app.server.runtime.runtime import Parts
from tests.helpers.scripted_server import (
    KEY,
    SCRIPTED,
    ScriptedEar,
    ScriptedMind,
    ScriptedVad,
    ScriptedVoice,
    b64,
    client,
    loud,
    running,
)

BEARER = {"Authorization": f"Bearer {KEY}"}


async def opens(place: str, path: str = "/v1/realtime", **more: Any) -> dict[str, Any]:
    """The first event of a connection."""
    async with websockets.connect(f"ws://{place}{path}", proxy=None, **more) as socket:
        event: dict[str, Any] = json.loads(await socket.recv())
        return event


@pytest.mark.parametrize(
    ("path", "headers", "subprotocols"),
    [
        ("/v1/realtime?model=gpt-realtime", BEARER, None),
        ("/v1/realtime", {"api-key": KEY}, None),
        ("/openai/v1/realtime?model=x", {"api-key": KEY}, None),
        (f"/v1/realtime?api-key={KEY}", {}, None),
        ("/v1/realtime", {}, ["realtime", f"openai-insecure-api-key.{KEY}", "openai-beta.realtime-v1"]),
        ("/v1/realtime", {**BEARER, "Origin": "http://localhost:5173"}, None),
    ],
)
async def test_whoever_has_the_key_comes_in(
    path: str, headers: dict[str, str], subprotocols: list[str] | None
) -> None:
    async with running() as place:
        event = await opens(place, path, additional_headers=headers, subprotocols=subprotocols)
        assert event["type"] == "session.created"
        if "model=" in path:
            assert event["session"]["model"] == path.partition("model=")[2]


async def test_the_subprotocol_is_told_when_it_is_offered() -> None:
    async with running() as place:
        url = f"ws://{place}/v1/realtime"
        offered: Any = ["realtime", f"openai-insecure-api-key.{KEY}"]
        async with websockets.connect(url, subprotocols=offered, proxy=None) as socket:
            assert socket.subprotocol == "realtime"
        async with websockets.connect(url, additional_headers=BEARER, proxy=None) as socket:
            assert socket.subprotocol is None
            assert socket.protocol.extensions == []


@pytest.mark.parametrize(
    ("path", "headers", "status", "code"),
    [
        ("/v1/realtime", {}, 401, "invalid_api_key"),
        ("/v1/realtime", {"Authorization": "Bearer wrong"}, 401, "invalid_api_key"),
        ("/v1/realtime", {**BEARER, "Origin": "https://example.com"}, 403, "origin_not_allowed"),
        ("/v1/realtime", {**BEARER, "Origin": "http://[bad"}, 403, "origin_not_allowed"),
        ("/elsewhere", BEARER, 404, "not_found"),
    ],
)
async def test_whoever_has_not_is_told_why(
    path: str, headers: dict[str, str], status: int, code: str
) -> None:
    async with running() as place:
        with pytest.raises(InvalidStatus) as refused:
            await opens(place, path, additional_headers=headers)
        assert refused.value.response.status_code == status
        body = json.loads(refused.value.response.body or b"{}")
        assert body["error"]["code"] == code
        assert body["error"]["message"]


async def test_the_server_is_on_this_machine_alone() -> None:
    async with running() as place:
        assert place.startswith("127.0.0.1:")


async def test_models_and_other_plain_requests() -> None:
    async with running() as place, httpx2.AsyncClient(base_url=f"http://{place}", trust_env=False) as http:
        models = (await http.get("/v1/models", headers=BEARER)).json()
        assert [model["id"] for model in models["data"]] == ["pressel-practice"]
        assert (await http.get("/v1/models")).status_code == 401
        assert (await http.get("/v1/realtime", headers=BEARER)).status_code == 426
        assert (await http.get("/", headers=BEARER)).status_code == 404


async def test_client_secrets_open_sessions_that_begin_configured() -> None:
    async with running() as place, httpx2.AsyncClient(base_url=f"http://{place}", trust_env=False) as http:
        wanted = {"type": "realtime", "instructions": "Sing.", "audio": {"output": {"voice": "cedar"}}}
        body = {"expires_after": {"anchor": "created_at", "seconds": 30}, "session": wanted}
        made = (await http.post("/v1/realtime/client_secrets", json=body, headers=BEARER)).json()
        assert made["value"].startswith("ek_")
        assert 25 <= made["expires_at"] - time.time() <= 31
        assert made["session"]["instructions"] == "Sing."
        secret = {"Authorization": f"Bearer {made['value']}"}
        event = await opens(place, additional_headers=secret)
        assert event["session"]["instructions"] == "Sing."
        assert event["session"]["audio"]["output"]["voice"] == "cedar"
        assert (await http.post("/v1/realtime/client_secrets", json={}, headers=secret)).status_code == 401
        old = await http.post("/v1/realtime/sessions", json={"voice": "ash"}, headers=BEARER)
        assert old.json()["client_secret"]["value"].startswith("ek_")
        assert old.json()["voice"] == "ash"
        ephemeral = {
            "Authorization": f"Bearer {old.json()['client_secret']['value']}",
            "OpenAI-Beta": "realtime=v1",
        }
        assert (await opens(place, additional_headers=ephemeral))["session"]["voice"] == "ash"
        plain = await http.post("/v1/realtime/client_secrets", content=b"", headers=BEARER)
        assert plain.json()["session"]["type"] == "realtime"


@pytest.mark.parametrize(
    ("path", "body", "headers", "status"),
    [
        ("/v1/realtime/client_secrets", b"{", BEARER, 400),
        ("/v1/realtime/client_secrets", b"[]", BEARER, 400),
        ("/v1/realtime/client_secrets", b'{"more": 1}', BEARER, 400),
        ("/v1/realtime/client_secrets", b'{"expires_after": {"seconds": 1}}', BEARER, 400),
        ("/v1/realtime/client_secrets", b'{"session": {"type": "realtime", "temperature": 1}}', BEARER, 400),
        ("/v1/realtime/sessions", b'{"temperature": 9}', BEARER, 400),
        ("/v1/realtime/client_secrets", b"{}", {}, 401),
        ("/v1/realtime/client_secrets", b"{}", {**BEARER, "Origin": "https://example.com"}, 403),
        ("/v1/chat/completions", b"{}", BEARER, 404),
        ("/v1/realtime/client_secrets", b" " * (1024 * 1024 + 1), BEARER, 413),
    ],
)
async def test_bad_posts_are_told_why(path: str, body: bytes, headers: dict[str, str], status: int) -> None:
    async with running() as place, httpx2.AsyncClient(base_url=f"http://{place}", trust_env=False) as http:
        answer = await http.post(path, content=body, headers=headers)
        assert answer.status_code == status
        assert answer.json()["error"]["message"]


async def raw(place: str, *pieces: bytes) -> bytes:
    """What comes back for some bytes, sent piece by piece."""
    host, _, port = place.partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    for piece in pieces:
        writer.write(piece)
        await writer.drain()
        await asyncio.sleep(0.01)
    answer = await asyncio.wait_for(reader.read(), 5)
    writer.close()
    return answer


async def test_a_post_in_pieces_and_posts_that_make_no_sense() -> None:
    head = b"POST /v1/realtime/client_secrets HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + KEY.encode()
    async with running() as place:
        answer = await raw(place, head[:3], head[3:20], head[20:], b"\r\nContent-Length: 2\r\n\r\n{", b"}")
        assert answer.startswith(b"HTTP/1.1 200 OK")
        assert (await raw(place, head + b"\r\n\r\n")).startswith(b"HTTP/1.1 411")
        assert (await raw(place, b"POST " + b"x" * 40_000)).startswith(b"HTTP/1.1 413")
        assert (await raw(place, b"POST\t\r\n\r\n"))[:9] in (b"", b"HTTP/1.1 ")
        async with client(place) as one:
            await one.manual()


async def test_hostile_requests_are_answered_and_leave_no_trace(caplog: pytest.LogCaptureFixture) -> None:
    def get(target: bytes, more: bytes = b"") -> bytes:
        bearer = b"Authorization: Bearer " + KEY.encode()
        return b"GET " + target + b" HTTP/1.1\r\nHost: a\r\n" + bearer + b"\r\n" + more + b"\r\n"

    evil = b"Origin: http://localhost\r\nOrigin: https://example.com\r\n"
    twice = b"Origin: http://localhost\r\nOrigin: http://127.0.0.1\r\n"
    async with running() as place:
        assert (await raw(place, get(b"//["))).startswith(b"HTTP/1.1 404")
        assert (await raw(place, get(b"/v1/models", evil))).startswith(b"HTTP/1.1 403")
        assert (await raw(place, get(b"/v1/models", twice))).startswith(b"HTTP/1.1 200")
        plain = b"Upgrade: h2c\r\nUpgrade: h3c\r\n"
        assert (await raw(place, get(b"/v1/realtime", plain))).startswith(b"HTTP/1.1 426")
        post = get(b"//[", b"Content-Length: 0\r\n").replace(b"GET", b"POST")
        assert (await raw(place, post)).startswith(b"HTTP/1.1 404")
        after = get(b"/v1/realtime/client_secrets", b"Content-Length: \xb2\r\n").replace(b"GET", b"POST")
        assert (await raw(place, after)).startswith(b"HTTP/1.1 400")
    assert "Traceback" not in caplog.text
    assert not [record for record in caplog.records if record.exc_info]


async def test_a_whole_spoken_turn() -> None:
    async with running() as place, client(place) as one:
        await one.manual()
        for _ in range(10):
            await one.say("input_audio_buffer.append", audio=b64(loud(50)))
        await one.say("input_audio_buffer.commit")
        await one.say("response.create")
        done = await one.until("response.done")
        heard = [
            e["transcript"] for e in one.events if e["type"].endswith("input_audio_transcription.completed")
        ]
        assert heard == ["500 milliseconds"]
        said = done["response"]["output"][0]["content"][0]["transcript"]
        assert said == "You said: 500 milliseconds."
        assert one.sound() == loud(500)


async def test_a_take_is_played_back_and_a_recording_beside_it_is_heard_too() -> None:
    async with running() as place, client(place) as one:
        await one.manual()
        await one.say("input_audio_buffer.append", audio=b64(loud(300)))
        content = [{"type": "input_audio", "audio": b64(loud(700))}]
        await one.say(
            "conversation.item.create", item={"type": "message", "role": "user", "content": content}
        )
        heard = await one.until("conversation.item.input_audio_transcription.completed")
        assert heard["transcript"] == "700 milliseconds"
        await one.say("input_audio_buffer.append", audio=b64(loud(200)))
        await one.say("input_audio_buffer.commit")
        heard = await one.until("conversation.item.input_audio_transcription.completed")
        assert heard["transcript"] == "500 milliseconds"
        await one.ask("take")
        await one.until("response.done")
        assert one.sound() == loud(500)


async def test_a_dropped_take_is_not_heard_in_the_next() -> None:
    async with running() as place, client(place) as one:
        await one.manual()
        await one.say("input_audio_buffer.append", audio=b64(loud(300)))
        await one.say("input_audio_buffer.clear")
        await one.say("input_audio_buffer.append", audio=b64(loud(200)))
        await one.say("input_audio_buffer.commit")
        heard = await one.until("conversation.item.input_audio_transcription.completed")
        assert heard["transcript"] == "200 milliseconds"


async def test_a_hands_free_turn() -> None:
    async with running() as place, client(place) as one:
        for piece in (bytes(48 * 400), loud(400), bytes(48 * 400)):
            await one.say("input_audio_buffer.append", audio=b64(piece))
        done = await one.until("response.done")
        names = [event["type"] for event in one.events]
        assert "input_audio_buffer.speech_started" in names
        assert "input_audio_buffer.speech_stopped" in names
        assert done["response"]["status"] == "completed"


async def test_a_long_answer_is_streamed_ahead_of_time_and_cancelled_at_once() -> None:
    async with running() as place, client(place) as one:
        await one.manual()
        await one.ask("long")
        began = time.monotonic()
        while len(one.sound()) < 48 * 4000:
            await one.next()
        # Two seconds at once, then four times as fast as it plays.
        assert 0.2 <= time.monotonic() - began <= 2.0
        await one.say("response.cancel")
        asked = time.monotonic()
        done = await one.until("response.done")
        assert time.monotonic() - asked < 0.1
        assert done["response"]["status"] == "cancelled"
        await one.say("input_audio_buffer.clear")
        assert (await one.next())["type"] == "input_audio_buffer.cleared"


async def test_an_answer_beside_a_long_one_is_not_held_up() -> None:
    async with running() as place, client(place) as one:
        await one.manual()
        await one.ask("long")
        await one.until("response.output_audio.delta")
        item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "title"}]}
        await one.say("response.create", response={"conversation": "none", "input": [item]})
        done = await one.until("response.done")
        assert done["response"]["conversation_id"] is None
        assert done["response"]["output"][0]["content"][0]["transcript"] == "You said: title."


async def test_a_client_that_does_not_read_holds_up_its_own_answer_only() -> None:
    async with running() as place, client(place) as lazy, client(place) as brisk:
        await lazy.manual()
        await lazy.ask("long")
        await brisk.manual()
        await brisk.ask("hello")
        assert (await brisk.until("response.done"))["response"]["status"] == "completed"
        await lazy.say("response.cancel")
        assert (await lazy.until("response.done"))["response"]["status"] == "cancelled"


class BrokenEar(ScriptedEar):
    """Breaks when it has to say what it heard."""

    def finish(self) -> Any:
        raise OSError("the ear is broken")


class BrokenVoice(ScriptedVoice):
    """Breaks in the middle of a word."""

    def speak(self, text: str, *, voice: str, speed: float) -> Any:
        yield loud(100)
        raise ValueError("the voice is broken")


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (SCRIPTED, "break"),
        (Parts(ScriptedEar, ScriptedMind, BrokenVoice, ScriptedVad), "hello"),
    ],
)
async def test_a_broken_part_fails_its_response_and_the_session_goes_on(parts: Parts, text: str) -> None:
    async with running(parts) as place, client(place) as one:
        await one.manual()
        await one.ask(text)
        done = await one.until("response.done")
        assert done["response"]["status"] == "failed"
        assert "broken" in done["response"]["status_details"]["error"].get("message", "broken")
        await one.ask("hello", output_modalities=["text"])
        assert (await one.until("response.done"))["response"]["status"] == "completed"


async def test_a_broken_ear_is_told_and_the_answer_still_comes() -> None:
    async with (
        running(Parts(BrokenEar, ScriptedMind, ScriptedVoice, ScriptedVad)) as place,
        client(place) as one,
    ):
        await one.manual()
        await one.say("input_audio_buffer.append", audio=b64(loud(300)))
        await one.say("input_audio_buffer.commit")
        await one.say("response.create")
        failed = await one.until("conversation.item.input_audio_transcription.failed")
        assert failed["error"]["message"] == "the ear is broken"
        assert (await one.until("response.done"))["response"]["status"] == "completed"


async def test_a_part_that_hangs_does_not_hold_up_cancel_nor_the_end() -> None:
    release = threading.Event()

    class HungVoice(ScriptedVoice):
        """Never comes back by itself."""

        def speak(self, text: str, *, voice: str, speed: float) -> Any:
            release.wait(30)
            yield b""

    parts = Parts(ScriptedEar, ScriptedMind, HungVoice, ScriptedVad)
    began = time.monotonic()
    async with running(parts) as place, client(place) as one:
        await one.manual()
        await one.ask("hello")
        await one.until("response.output_audio_transcript.delta")
        await one.say("response.cancel")
        assert (await one.until("response.done"))["response"]["status"] == "cancelled"
    assert time.monotonic() - began < 5
    release.set()


async def test_conversations_leave_no_threads_behind() -> None:
    async with running() as place:
        for _ in range(10):
            async with client(place) as one:
                await one.ask("hello")
                await one.until("response.done")
        names = ("pressel-ear", "pressel-voice", "pressel-vad")
        left = [thread for thread in threading.enumerate() if thread.name in names]
        for thread in left[:-6]:
            thread.join(2)
        assert sum(thread.is_alive() for thread in left) <= 6


async def test_bad_input_is_answered_and_the_connection_stays() -> None:
    async with running() as place, client(place) as one:
        for bad in (
            "{",
            "[]",
            b"\x00\xff",
            '{"type":"nonsense"}',
            '{"type":"input_audio_buffer.append","audio":"%"}',
        ):
            await one.socket.send(bad)
            assert (await one.next())["type"] in ("error", "conversation.created")
        await one.manual()
        await one.say("input_audio_buffer.append", audio=b64(bytes(14 * 1024 * 1024)))
        await one.say("input_audio_buffer.clear")
        await one.until("input_audio_buffer.cleared")


async def test_a_frame_over_32_mib_ends_the_connection_with_1009() -> None:
    async with running() as place:
        url = f"ws://{place}/v1/realtime"
        socket = await websockets.connect(url, additional_headers=BEARER, proxy=None)
        with contextlib.suppress(ConnectionClosed):
            await socket.send("x" * (32 * 1024 * 1024 + 1))
        await socket.wait_closed()
        assert socket.close_code == 1009


async def test_the_end_of_the_server_is_told_with_1001() -> None:
    async with running() as place:
        socket = await websockets.connect(f"ws://{place}/v1/realtime", additional_headers=BEARER, proxy=None)
        await socket.recv()
    assert [json.loads(frame)["type"] async for frame in _all(socket)] == ["conversation.created"]
    assert socket.close_code == 1001


async def test_a_session_that_is_over_is_told_with_an_error_and_1001() -> None:
    async with running(lifetime_s=0) as place:
        async with websockets.connect(
            f"ws://{place}/v1/realtime", additional_headers=BEARER, proxy=None
        ) as socket:
            events = [json.loads(frame) async for frame in _all(socket)]
        assert events[-1]["error"]["code"] == "session_expired"
        assert socket.close_code == 1001


async def _all(socket: Any) -> Any:
    try:
        while True:
            yield await socket.recv()
    except ConnectionClosed:
        return


async def test_a_client_that_breaks_off_leaves_nothing_behind() -> None:
    async with running() as place:
        async with client(place) as one:
            await one.manual()
            await one.ask("long")
            await one.until("response.output_audio.delta")
            one.socket.transport.abort()
        async with client(place) as two:
            await two.ask("hello", output_modalities=["text"])
            await two.until("response.done")


async def test_a_transcription_session_is_asked_for_in_the_address() -> None:
    async with running() as place, client(place, query="?intent=transcription") as one:
        assert one.events[0]["session"]["type"] == "transcription"
        audio = {"input": {"turn_detection": None, "transcription": {"model": "gpt-4o-transcribe"}}}
        await one.say("session.update", session={"type": "transcription", "audio": audio})
        await one.say("input_audio_buffer.append", audio=b64(loud(300)))
        await one.say("input_audio_buffer.commit")
        done = await one.until("conversation.item.input_audio_transcription.completed")
        assert done["transcript"] == "300 milliseconds"
