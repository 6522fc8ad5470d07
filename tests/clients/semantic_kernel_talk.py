"""Drives Semantic Kernel's Realtime client through the conversation of `client_script`."""

import asyncio
from typing import Any

from openai import AsyncOpenAI
from semantic_kernel import Kernel
from semantic_kernel.connectors.ai.function_choice_behavior import FunctionChoiceBehavior
from semantic_kernel.connectors.ai.open_ai import (
    OpenAIRealtimeExecutionSettings,
    OpenAIRealtimeWebsocket,
    SendEvents,
)
from semantic_kernel.contents import AudioContent, RealtimeAudioEvent, RealtimeTextEvent, TextContent
from semantic_kernel.contents.realtime_events import RealtimeEvent, RealtimeFunctionResultEvent
from semantic_kernel.functions import kernel_function

from tests.clients import client_script

PIECE = 4_800
HEARD_MS = 100


class ClockPlugin:
    """A plugin. Semantic Kernel puts the plugin's name before that of the function."""

    @kernel_function(name="time", description="The time of day.")
    def time(self) -> str:
        """The time of day."""
        return client_script.CLOCK


class SemanticKernel:
    """Its service; the functions are called by the kernel."""

    def __init__(self, service: Any, seen: client_script.ClientReport) -> None:
        self._service = service
        self._seen = seen
        self._turns: asyncio.Queue[None] = asyncio.Queue()
        self._audible = asyncio.Event()
        self._item = ""
        self._begun = 0
        self._words = ""

    async def watch(self) -> None:
        """Note what the service reports."""
        async for event in self._service.receive():
            match event:
                case RealtimeAudioEvent():
                    self._seen.sound_bytes += len(event.audio.data)
                    self._item = event.service_event.item_id
                    if self._seen.sound_bytes > self._begun + HEARD_MS * 48:
                        self._audible.set()
                case RealtimeTextEvent():
                    self._words += event.text.text
                case RealtimeFunctionResultEvent():
                    self._seen.called.append(event.function_result.name)
                case _:
                    self._note(event.service_type, event.service_event)

    def _note(self, kind: str, event: Any) -> None:
        if kind == "error":
            self._seen.errors.append(repr(event.error))
        elif kind == "conversation.item.input_audio_transcription.completed":
            self._seen.heard.append(event.transcript)
        elif (
            kind == "response.done" and self._words
        ):  # the answer of which a function call was a part goes on
            self._seen.said.append(self._words)
            self._words = ""
            self._turns.put_nowait(None)

    async def _send(self, kind: SendEvents, **event: Any) -> None:
        await self._service.send(RealtimeEvent(service_type=kind, service_event=event))

    async def ask(self, words: str, *, leave: bool = False) -> None:
        """One typed question up to its answer; ``leave``: interrupt the answer when it can be heard."""
        self._audible.clear()
        self._begun = self._seen.sound_bytes
        text = TextContent(text=words)
        await self._service.send(
            RealtimeTextEvent(service_type=SendEvents.CONVERSATION_ITEM_CREATE, text=text)
        )
        await self._send(SendEvents.RESPONSE_CREATE)
        if leave:
            await self._audible.wait()
            await self._send(SendEvents.RESPONSE_CANCEL)
        await self._turns.get()
        if leave:
            await self._send(SendEvents.CONVERSATION_ITEM_TRUNCATE, item_id=self._item, audio_end_ms=HEARD_MS)

    async def speak(self, pcm: bytes) -> None:
        """One spoken question up to its answer."""
        for start in range(0, len(pcm), PIECE):
            audio = AudioContent(data=pcm[start : start + PIECE], data_format="base64")
            await self._service.send(RealtimeAudioEvent(audio=audio))
        await self._send(SendEvents.INPUT_AUDIO_BUFFER_COMMIT)
        await self._send(SendEvents.RESPONSE_CREATE)
        await self._turns.get()


async def main(url: str, key: str, pcm: bytes, seen: client_script.ClientReport) -> None:
    """The whole conversation."""
    kernel = Kernel()
    kernel.add_plugin(ClockPlugin(), plugin_name="get")
    client = AsyncOpenAI(api_key=key, base_url=url.replace("ws://", "http://").removesuffix("/realtime"))
    settings = OpenAIRealtimeExecutionSettings(
        instructions="Be brief.",
        voice="ash",
        input_audio_transcription={"model": "whisper-1"},
        turn_detection={"type": "server_vad", "create_response": False, "silence_duration_ms": 60_000},
        function_choice_behavior=FunctionChoiceBehavior.Auto(),
    )
    service = OpenAIRealtimeWebsocket(ai_model_id="gpt-realtime", client=client)
    async with service(settings=settings, kernel=kernel) as session:
        talker = SemanticKernel(session, seen)
        async with asyncio.TaskGroup() as tasks:
            watching = tasks.create_task(talker.watch())
            await client_script.talk(talker, pcm)
            watching.cancel()


if __name__ == "__main__":
    client_script.run(main)
