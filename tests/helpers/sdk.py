"""Conversations of the unmodified ``openai`` package with one of our servers; what it received is returned as
values.
"""

import asyncio
import base64
from dataclasses import dataclass, field
from typing import Any

from openai import AsyncOpenAI

PIECE = 40 * 48


@dataclass
class Seen:
    """One answer as the package reported it."""

    events: list[str] = field(default_factory=list)
    heard: str = ""
    said: str = ""
    written: str = ""
    sound: bytes = b""
    status: str = ""
    output: list[Any] = field(default_factory=list)


def package(port: int, key: str) -> AsyncOpenAI:
    """The package's client. Its beta half turns any ``base_url`` into wss://, so it needs another address."""
    place = f"127.0.0.1:{port}/v1"
    return AsyncOpenAI(
        api_key=key, base_url=f"http://{place}", websocket_base_url=f"ws://{place}", max_retries=0
    )


def connect(client: AsyncOpenAI, beta: bool) -> Any:
    """A connection in either dialect."""
    return (client.beta if beta else client).realtime.connect(model="gpt-realtime")


async def configure(connection: Any, beta: bool, **more: Any) -> None:
    """Turn off turn detection and turn on input transcription."""
    written = {"model": "gpt-4o-mini-transcribe"}
    flat = {"turn_detection": None, "input_audio_transcription": written}
    nested = {"type": "realtime", "audio": {"input": {"turn_detection": None, "transcription": written}}}
    await connection.session.update(session={**(flat if beta else nested), **more})
    await until(connection, "session.updated")


async def until(connection: Any, kind: str) -> Any:
    """Wait for the next event of a type; an error fails the test."""
    async with asyncio.timeout(20):
        async for event in connection:
            assert event.type != "error" or kind == "error", event
            if event.type == kind:
                return event
    raise AssertionError(f"the connection ended before {kind}")


async def speak(connection: Any, pcm: bytes) -> None:
    """Send a take as push-to-talk does: append, commit, request the answer."""
    for start in range(0, len(pcm), PIECE):
        await connection.input_audio_buffer.append(
            audio=base64.b64encode(pcm[start : start + PIECE]).decode()
        )
    await connection.input_audio_buffer.commit()
    await connection.response.create()


async def write(connection: Any, text: str, beta: bool) -> None:
    """Send a typed question that asks for a written answer."""
    content = [{"type": "input_text", "text": text}]
    await connection.conversation.item.create(item={"type": "message", "role": "user", "content": content})
    name = "modalities" if beta else "output_modalities"
    await connection.response.create(response={name: ["text"]})


async def answer(connection: Any) -> Seen:
    """Collect everything up to response.done."""
    seen = Seen()
    async with asyncio.timeout(30):
        async for event in connection:
            seen.events.append(event.type)
            assert event.type != "error", event
            if event.type.endswith("input_audio_transcription.completed"):
                seen.heard = event.transcript
            elif event.type.endswith("audio.delta"):
                seen.sound += base64.b64decode(event.delta)
            elif event.type.endswith("audio_transcript.delta"):
                seen.said += event.delta
            elif event.type.endswith("text.delta"):
                seen.written += event.delta
            elif event.type == "response.done":
                seen.status, seen.output = event.response.status, event.response.output
                return seen
    raise AssertionError("the connection ended before response.done")
