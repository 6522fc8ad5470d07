"""A Realtime server that answers each client event with a list of steps. Loopback only; the program that
talks to it is in ``staged_app.py``.

A step is an event (a dict), a raw frame (str or bytes), ``Wait`` or ``HangUpWith``. What no test overrides
behaves as a well-behaved server of the current protocol does: greeted, configured, each commit acknowledged
and transcribed, each ``response.create`` answered with words and half a second of sound. To depart from it,
give steps by event name, or override a method of a subclass::

    server = StagedServer({"response.create": [event("response.created"), HangUpWith(1011)]})
    async with conversing(server) as app:
        app.enter("what time is it")
        await app.until(lambda state: state.notices)
        assert server.count("response.create") == 3
"""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from tests.helpers.scripted_server import Event, b64, loud


@dataclass(frozen=True)
class Wait:
    """Nothing is said for so many seconds."""

    seconds: float


@dataclass(frozen=True)
class HangUpWith:
    """The server closes the connection with this code and reason."""

    code: int
    reason: str = ""


Step = Event | str | bytes | Wait | HangUpWith
Steps = Sequence[Any]
"""Each a ``Step``; most are events, and what departs from them reads their fields."""
Answer = Steps | Callable[[Event], Steps]

PCM = {"type": "audio/pcm", "rate": 24000}
SESSION: Event = {
    "type": "realtime",
    "object": "realtime.session",
    "id": "sess_1",
    "model": "m",
    "output_modalities": ["audio"],
    "instructions": "",
    "audio": {
        "input": {"format": PCM, "turn_detection": {"type": "server_vad"}},
        "output": {"format": PCM, "voice": "alloy"},
    },
}
TRANSCRIPTION = "conversation.item.input_audio_transcription"


def event(name: str, **fields: Any) -> Event:
    """An event as it stands on the wire; its id is of no importance."""
    return {"type": name, "event_id": "event_s", **fields}


class StagedServer:
    """One server for any number of connections. ``told``: every client event so far, its audio left out (all
    of that is in ``raw``); ``asked``: how many answers were begun.
    """

    words: Sequence[str] = ("It is ", "ten ", "o'clock.")
    sound = loud(500)
    spoken = "what time is it"

    def __init__(self, on: Mapping[str, Answer] | None = None, *, greeting: Steps | None = None) -> None:
        """``on``: steps for events by their name, the same each time, or a function of the event."""
        self.on = dict(on or {})
        self.greeting = greeting
        self.told: list[Event] = []
        self.raw = b""
        self.connections = 0
        self.commits = 0
        self.asked = 0
        self.url = ""

    def count(self, name: str) -> int:
        """How often the client said this, over all connections."""
        return sum(said["type"] == name for said in self.told)

    # ------------------------------------------------------------ what a well-behaved server says

    def session(self) -> Event:
        return dict(SESSION)

    def greet(self) -> Steps:
        return [event("session.created", session=self.session())]

    def configured(self, said: Event) -> Steps:
        return [event("session.updated", session={**self.session(), **said["session"]})]

    def committed(self, said: Event) -> Steps:
        """Each commit is acknowledged, its item shown and transcribed."""
        self.commits += 1
        item_id = f"item_u{self.commits}"
        part = {"type": "input_audio", "transcript": None}
        item = {"id": item_id, "type": "message", "role": "user", "status": "completed", "content": [part]}
        return [
            event("input_audio_buffer.committed", item_id=item_id, previous_item_id=None),
            event("conversation.item.added", previous_item_id=None, item=item),
            event("conversation.item.done", previous_item_id=None, item=item),
            event(f"{TRANSCRIPTION}.completed", item_id=item_id, content_index=0, transcript=self.spoken),
        ]

    def item_made(self, said: Event) -> Steps:
        item = {"id": "item_s1", "status": "completed", "object": "realtime.item", **said["item"]}
        return [
            event("conversation.item.added", previous_item_id=None, item=item),
            event("conversation.item.done", previous_item_id=None, item=item),
        ]

    def truncated(self, said: Event) -> Steps:
        return [
            event(
                "conversation.item.truncated",
                item_id=said["item_id"],
                content_index=0,
                audio_end_ms=said["audio_end_ms"],
            )
        ]

    def cancelled(self, said: Event) -> Steps:
        return self.done("cancelled")

    # ------------------------------------------------------------ an answer

    def response(self, status: str, **more: Any) -> Event:
        return {
            "id": f"resp_{self.asked}",
            "object": "realtime.response",
            "status": status,
            "status_details": None,
            "output": [],
            "conversation_id": "conv_1",
            "usage": None,
            "metadata": None,
            **more,
        }

    def item(self, status: str, *content: Event) -> Event:
        return {
            "id": f"item_a{self.asked}",
            "object": "realtime.item",
            "type": "message",
            "status": status,
            "role": "assistant",
            "content": list(content),
        }

    def ids(self) -> Event:
        """What names one part of the answer."""
        return {
            "response_id": f"resp_{self.asked}",
            "item_id": f"item_a{self.asked}",
            "output_index": 0,
            "content_index": 0,
        }

    def begun(self) -> Steps:
        return [event("response.created", response=self.response("in_progress"))]

    def item_begun(self) -> Steps:
        item, place = self.item("in_progress"), {"response_id": f"resp_{self.asked}", "output_index": 0}
        return [
            event("response.output_item.added", **place, item=item),
            event("conversation.item.added", previous_item_id=None, item=item),
            event("response.content_part.added", **self.ids(), part={"type": "audio", "transcript": ""}),
        ]

    def transcript(self) -> Steps:
        name = "response.output_audio_transcript.delta"
        return [event(name, **self.ids(), delta=words) for words in self.words]

    def audio(self, step: int = 4800) -> Steps:
        """The sound in deltas of ``step`` bytes."""
        parts = [self.sound[at : at + step] for at in range(0, len(self.sound), step)]
        return [event("response.output_audio.delta", **self.ids(), delta=b64(part)) for part in parts]

    def finals(self) -> Steps:
        full = "".join(self.words)
        item = self.item("completed", {"type": "output_audio", "transcript": full})
        return [
            event("response.output_audio.done", **self.ids()),
            event("response.output_audio_transcript.done", **self.ids(), transcript=full),
            event("response.content_part.done", **self.ids(), part={"type": "audio", "transcript": full}),
            event("response.output_item.done", response_id=f"resp_{self.asked}", output_index=0, item=item),
            event("conversation.item.done", previous_item_id=None, item=item),
        ]

    def done(self, status: str = "completed", **more: Any) -> Steps:
        return [event("response.done", response=self.response(status, **more))]

    def answer(self) -> Steps:
        """A whole answer; ``asked`` has been counted before."""
        return [
            *self.begun(),
            *self.item_begun(),
            *self.transcript(),
            *self.audio(),
            *self.finals(),
            *self.done(),
        ]

    def answered(self, said: Event) -> Steps:
        self.asked += 1
        return self.answer()

    # ------------------------------------------------------------ the wire

    def steps(self, said: Event) -> Steps:
        """What follows this client event."""
        name = said["type"]
        if name in self.on:
            given = self.on[name]
            return given(said) if callable(given) else given
        method = _METHODS.get(name)
        return getattr(self, method)(said) if method else []

    async def talk(self, socket: ServerConnection) -> None:
        """One connection, from the greeting to its end."""
        self.connections += 1
        try:
            await _play(socket, self.greet() if self.greeting is None else self.greeting)
            async for text in socket:
                said: Event = json.loads(text)
                self.raw += base64.b64decode(said.get("audio", ""))
                self.told.append({name: value for name, value in said.items() if name != "audio"})
                await _play(socket, self.steps(said))
        except ConnectionClosed:
            pass


_METHODS = {
    "session.update": "configured",
    "input_audio_buffer.commit": "committed",
    "conversation.item.create": "item_made",
    "conversation.item.truncate": "truncated",
    "response.create": "answered",
    "response.cancel": "cancelled",
}


async def _play(socket: ServerConnection, steps: Steps) -> None:
    for step in steps:
        match step:
            case Wait():
                await asyncio.sleep(step.seconds)
            case HangUpWith():
                await socket.close(step.code, step.reason)
                return
            case str() | bytes():
                await socket.send(step)
            case _:
                await socket.send(json.dumps(step))


@asynccontextmanager
async def serving(server: StagedServer) -> AsyncIterator[str]:
    """Run the server until the block ends; yields its URL."""
    async with serve(server.talk, "127.0.0.1", 0, max_size=None, compression=None) as listening:
        port = listening.sockets[0].getsockname()[1]
        server.url = f"ws://127.0.0.1:{port}/v1/realtime"
        yield server.url
