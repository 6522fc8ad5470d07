"""The practice server in this process with scripted parts, and a plain client for it."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import websockets
from websockets.asyncio.client import ClientConnection

from app.server.part_ports import Answer, PlayTake, Question, Recognised, SayText, VadEdge
from app.server.runtime.runtime import Parts
from app.server.serve import serve

KEY = "test-key"
Event = dict[str, Any]


def loud(ms: int) -> bytes:
    """Sound that the scripted detector takes for speech; zeros are silence to it."""
    return b"\x10\x20" * (24 * ms)


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


class ScriptedEar:
    """A recogniser that returns the length of the sound in milliseconds."""

    name = "scripted"
    available = True

    def __init__(self) -> None:
        self._bytes = 0

    def start(self) -> None:
        self._bytes = 0

    def feed(self, pcm: bytes) -> str | None:
        self._bytes += len(pcm)
        return None

    def finish(self) -> Recognised:
        heard = Recognised(f"{self._bytes // 48} milliseconds")
        self._bytes = 0
        return heard

    def cancel(self) -> None:
        self._bytes = 0


class ScriptedMind:
    """Repeats the request; ``take`` plays the recording, ``long`` speaks for a minute, ``break`` raises an
    error.
    """

    def answer(self, question: Question) -> Answer:
        if question.text == "break":
            raise RuntimeError("the mind is broken")
        if question.text == "take" and question.take:
            return Answer((PlayTake(question.take, "Your take."),))
        if question.text == "long":
            return Answer((SayText("long"),))
        return Answer((SayText(f"You said: {question.text}."),))


class ScriptedVoice:
    """Half a second of sound for each text, a minute for ``long``."""

    name = "scripted"
    available = True

    def speak(self, text: str, *, voice: str, speed: float) -> Iterator[bytes]:
        for _ in range(600 if text == "long" else 5):
            yield loud(100)


class ScriptedVad:
    """Treats everything but zeros as speech, which ends after 200 ms of zeros."""

    name = "scripted"
    available = True

    def __init__(self) -> None:
        self._ms = self._silent = 0
        self._speaking = False

    def start(
        self, threshold: float = 0.5, prefix_padding_ms: int = 300, silence_duration_ms: int = 500
    ) -> None:
        self.__init__()  # type: ignore[misc]

    def feed(self, pcm: bytes) -> tuple[VadEdge, ...]:
        self._ms += len(pcm) // 48
        self._silent = 0 if any(pcm) else self._silent + len(pcm) // 48
        if self._speaking != (self._silent < 200) and (any(pcm) or self._speaking):
            self._speaking = not self._speaking
            return (VadEdge("started", self._ms - 40) if self._speaking else VadEdge("ended", self._ms),)
        return ()


SCRIPTED = Parts(ScriptedEar, ScriptedMind, ScriptedVoice, ScriptedVad)


@asynccontextmanager
async def running(parts: Parts = SCRIPTED, lifetime_s: int = 3600) -> AsyncIterator[str]:
    """Run the server until the block ends; yields ``127.0.0.1:PORT``."""
    stop, ready = asyncio.Event(), asyncio.Event()
    places: list[str] = []

    def known(_url: str, port: int) -> None:
        places.append(f"127.0.0.1:{port}")
        ready.set()

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(serve(credential=KEY, ready=known, parts=parts, stop=stop, lifetime_s=lifetime_s))
        await ready.wait()
        try:
            yield places[0]
        finally:
            stop.set()


class Client:
    """A plain client that keeps every event."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.events: list[Event] = []

    async def say(self, kind: str, **fields: Any) -> None:
        await self.socket.send(json.dumps({"type": kind, **fields}))

    async def next(self) -> Event:
        event: Event = json.loads(await asyncio.wait_for(self.socket.recv(), 10))
        self.events.append(event)
        return event

    async def until(self, kind: str) -> Event:
        """Wait for the next event of a type."""
        while True:
            event = await self.next()
            if event["type"] == kind:
                return event

    async def manual(self) -> None:
        audio = {"input": {"turn_detection": None, "transcription": {"model": "gpt-4o-mini-transcribe"}}}
        await self.say("session.update", session={"type": "realtime", "audio": audio})
        await self.until("session.updated")

    async def ask(self, text: str, **response: Any) -> None:
        content = [{"type": "input_text", "text": text}]
        await self.say(
            "conversation.item.create", item={"type": "message", "role": "user", "content": content}
        )
        await self.say("response.create", response=response)

    def sound(self, kind: str = "response.output_audio.delta") -> bytes:
        """All audio received so far."""
        return b"".join(base64.b64decode(event["delta"]) for event in self.events if event["type"] == kind)


@asynccontextmanager
async def client(place: str, beta: bool = False, query: str = "?model=gpt-realtime") -> AsyncIterator[Client]:
    """A connection with the right credential."""
    headers = {"Authorization": f"Bearer {KEY}", **({"OpenAI-Beta": "realtime=v1"} if beta else {})}
    url = f"ws://{place}/v1/realtime{query}"
    async with websockets.connect(url, additional_headers=headers, max_size=None, proxy=None) as socket:
        one = Client(socket)
        await one.until("session.created")
        yield one
