"""A proxy between the program and a Realtime server that forwards every message and records it with its time.

It changes nothing on the way, unless a test asks it to cut the connection.
"""

import asyncio
import base64
import json
import threading
import time
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal, Self

import numpy as np
import numpy.typing as npt
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from tests.rig.waiting import soon, until

Side = Literal["client", "server"]
Kinds = str | tuple[str, ...]
# GA and beta name the same event differently.
AUDIO = ("response.output_audio.delta", "response.audio.delta")
_OURS = ("authorization", "openai-beta", "origin")


@dataclass(frozen=True)
class Message:
    """One event: when it passed (monotonic seconds), who sent it, and its content."""

    at: float
    side: Side
    event: dict[str, Any]

    @property
    def type(self) -> str:
        """The event's type, "" if it has none."""
        return str(self.event.get("type", ""))


class Wiretap:
    """A context manager: clients connect to ``url``; messages are relayed to and from ``upstream`` and
    recorded.
    """

    def __init__(self, upstream: str = "") -> None:
        self.upstream = upstream
        """Where the server is; who dials before that is known is kept waiting."""
        self.url = ""
        self.messages: list[Message] = []
        self.dials = 0
        self._loop = asyncio.new_event_loop()
        self._ended = asyncio.Event()
        self._lines: set[ServerConnection] = set()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="wiretap", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        until(lambda: self.url or self._failure, "the wiretap")
        if self._failure:
            raise self._failure
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join(10)

    # ------------------------------------------------------------------------------------- what passed

    def said(
        self, kind: str | tuple[str, ...], side: Side | None = None, after: float = 0.0
    ) -> list[Message]:
        """The messages of this type, in order."""
        kinds = (kind,) if isinstance(kind, str) else kind
        return [
            m for m in list(self.messages) if m.type in kinds and side in (None, m.side) and m.at >= after
        ]

    def wait_for(
        self, kind: Kinds, side: Side | None = None, after: float = 0.0, seconds: float = 20.0
    ) -> Message:
        """The first message of this type after a moment; raises TooLate."""
        try:
            return until(lambda: self.said(kind, side, after), f"the event {kind}", seconds)[0]
        except AssertionError as error:
            raise type(error)(f"{error}; passed so far:\n{self.summary()}") from None

    def spoken(self, after: float = 0.0) -> npt.NDArray[np.float64]:
        """The audio of the answers, -1..1 at 24,000 Hz."""
        return sound_of(self.said(AUDIO, "server", after))

    def heard(self, after: float = 0.0) -> npt.NDArray[np.float64]:
        """The audio that the program sent, -1..1 at 24,000 Hz."""
        return sound_of(self.said("input_audio_buffer.append", "client", after))

    def summary(self) -> str:
        """Who sent what and when, one line per message; a run of one type shares a line."""
        lines: list[str] = []
        start = self.messages[0].at if self.messages else 0.0
        last, run = "", 0
        for message in list(self.messages):
            word = f"{message.side} {message.type}"
            run = run + 1 if word == last else 1
            if run > 1:
                lines.pop()
            detail = json.dumps(message.event) if message.type == "error" else ""
            lines.append(f"{message.at - start:8.3f} {word}{f' x{run}' if run > 1 else ''} {detail}".rstrip())
            last = word
        return "\n".join(lines)

    # ------------------------------------------------------------------------------------- faults

    def cut(self) -> None:
        """Drop every connection without a close frame, as a short network failure does."""

        def drop() -> None:
            for line in list(self._lines):
                line.transport.abort()

        self._loop.call_soon_threadsafe(drop)

    # ------------------------------------------------------------------------------------- at work

    def _run(self) -> None:
        try:
            with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
                runner.run(self._listen())
        except BaseException as error:
            self._failure = error
            raise

    async def _listen(self) -> None:
        async with serve(
            self._meet,
            "127.0.0.1",
            0,
            compression=None,
            max_size=None,
            ping_interval=None,
            close_timeout=1,
            select_subprotocol=lambda _, offered: offered[0] if offered else None,
        ) as server:
            port = server.sockets[0].getsockname()[1]
            self.url = f"ws://127.0.0.1:{port}/v1/realtime"
            await self._ended.wait()

    async def _meet(self, client: ServerConnection) -> None:
        assert client.request
        self.dials += 1
        _, _, query = client.request.path.partition("?")
        headers = [
            (name, value) for name, value in client.request.headers.raw_items() if name.lower() in _OURS
        ]
        protocols = [
            Subprotocol(name.strip())
            for value in client.request.headers.get_all("Sec-WebSocket-Protocol")
            for name in value.split(",")
        ]
        await soon(lambda: self.upstream, 30)
        address = f"{self.upstream}?{query}" if query else self.upstream
        async with connect(
            address,
            additional_headers=headers,
            subprotocols=protocols or None,
            proxy=None,
            compression=None,
            max_size=None,
            ping_interval=None,
            close_timeout=1,
        ) as server:
            self._lines.add(client)
            try:
                async with asyncio.TaskGroup() as tasks:
                    tasks.create_task(self._pass(client, server, "client"))
                    tasks.create_task(self._pass(server, client, "server"))
            finally:
                self._lines.discard(client)

    async def _pass(
        self,
        source: ServerConnection | ClientConnection,
        target: ServerConnection | ClientConnection,
        side: Side,
    ) -> None:
        """Relay one direction until either end is gone; then close the other end the same way."""
        try:
            async for text in _frames(source):
                at = time.monotonic()
                await target.send(text)
                self._note(at, side, text)
        except ConnectionClosed:
            pass
        code = source.close_code
        sayable = code is not None and (code in (1000, 1001, 1008, 1011) or 3000 <= code < 5000)
        await target.close(code if code and sayable else 1011, source.close_reason or "")

    def _note(self, at: float, side: Side, text: str | bytes) -> None:
        try:
            event = json.loads(text)
        except ValueError:
            event = {"type": "", "raw": text}
        self.messages.append(Message(at, side, event if isinstance(event, dict) else {"raw": event}))


async def _frames(source: ServerConnection | ClientConnection) -> AsyncIterator[str | bytes]:
    async for frame in source:
        yield frame


def sound_of(messages: Iterable[Message]) -> npt.NDArray[np.float64]:
    """The audio that these events carry, -1..1 at 24,000 Hz."""
    parts = (message.event.get("delta") or message.event.get("audio") or "" for message in messages)
    data = b"".join(map(base64.b64decode, parts))
    return np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float64) / 32_768
