"""Drives pydantic-ai's Realtime client through the conversation of `client_script`."""

import asyncio
from typing import Any

from pydantic_ai import Agent
from pydantic_ai.messages import FunctionToolCallEvent, PartEndEvent, SpeechPart
from pydantic_ai.providers.openai import OpenAIProvider
from pydantic_ai.realtime import RealtimeSessionErrorEvent, RealtimeTurnCompleteEvent
from pydantic_ai.realtime.openai import OpenAIRealtimeModel

from tests.clients import client_script

PIECE = 4_800
HEARD_MS = 100


class PydanticAI:
    """Its session; the functions are called by the agent."""

    def __init__(self, session: Any, seen: client_script.ClientReport) -> None:
        self._session = session
        self._seen = seen
        self._turns: asyncio.Queue[None] = asyncio.Queue()
        self._audible = asyncio.Event()
        self._begun = 0

    async def watch(self) -> None:
        """Note what the session reports."""
        async for event in self._session:
            match event:
                case PartEndEvent(part=SpeechPart() as part):
                    of_us = part.speaker == "user"
                    (self._seen.heard if of_us else self._seen.said).append(part.transcript or "")
                case FunctionToolCallEvent():
                    self._seen.called.append(event.part.tool_name)
                case RealtimeTurnCompleteEvent():
                    self._turns.put_nowait(None)
                case RealtimeSessionErrorEvent():
                    self._seen.errors.append(repr(event))

    async def listen(self) -> None:
        """Count the sound."""
        async for sound in self._session.stream_audio():
            self._seen.sound_bytes += len(sound)
            if self._seen.sound_bytes > self._begun + HEARD_MS * 48:
                self._audible.set()

    async def ask(self, words: str, *, leave: bool = False) -> None:
        """One typed question up to its answer; ``leave``: interrupt the answer when it can be heard."""
        self._audible.clear()
        self._begun = self._seen.sound_bytes
        await self._session.send(words)
        if leave:
            await self._audible.wait()
            await self._session.interrupt(played_ms=HEARD_MS)
        await self._turns.get()

    async def speak(self, pcm: bytes) -> None:
        """One spoken question up to its answer."""
        for start in range(0, len(pcm), PIECE):
            await self._session.send_audio(pcm[start : start + PIECE])
        await self._session.commit_audio()
        await self._session.create_response()
        await self._turns.get()


async def main(url: str, key: str, pcm: bytes, seen: client_script.ClientReport) -> None:
    """The whole conversation."""
    base = url.replace("ws://", "http://").removesuffix("/realtime")
    model = OpenAIRealtimeModel("gpt-realtime", provider=OpenAIProvider(base_url=base, api_key=key))
    agent = Agent(instructions="Be brief.")

    @agent.tool_plain
    def get_time() -> str:
        """The time of day."""
        return client_script.CLOCK

    settings: Any = {"openai_turn_detection": None}
    async with agent.realtime(model, model_settings=settings).session() as session:
        talker = PydanticAI(session, seen)
        async with asyncio.TaskGroup() as tasks:
            beside = [tasks.create_task(talker.watch()), tasks.create_task(talker.listen())]
            await client_script.talk(talker, pcm)
            for task in beside:
                task.cancel()


if __name__ == "__main__":
    client_script.run(main)
