"""Drives LiveKit's Realtime client through the conversation of `client_script`."""

import asyncio
from typing import Any

from livekit import rtc
from livekit.agents import llm
from livekit.plugins.openai.realtime import RealtimeModel

from tests.clients import client_script

PIECE = 4_800
HEARD_MS = 100


class LiveKit:
    """Its session without an agent around it: it calls functions when we say so."""

    def __init__(self, session: Any, seen: client_script.ClientReport) -> None:
        self._session = session
        self._seen = seen
        session.on("input_audio_transcription_completed", self._heard)
        session.on("error", lambda event: seen.errors.append(repr(event.error)))

    def _heard(self, event: Any) -> None:
        if event.is_final:
            self._seen.heard.append(event.transcript)

    async def ask(self, words: str, *, leave: bool = False) -> None:
        """One typed question up to its answer; ``leave``: interrupt the answer when it can be heard."""
        history = self._session.chat_ctx.copy()
        history.add_message(role="user", content=words)
        await self._session.update_chat_ctx(history)
        await self._answer(leave)

    async def speak(self, pcm: bytes) -> None:
        """One spoken question up to its answer."""
        for start in range(0, len(pcm), PIECE):
            piece = pcm[start : start + PIECE]
            self._session.push_audio(rtc.AudioFrame(piece, client_script.RATE, 1, len(piece) // 2))
        self._session.commit_audio()
        await self._answer(False)

    async def _answer(self, leave: bool) -> None:
        generation = await self._session.generate_reply()
        async with asyncio.TaskGroup() as tasks:
            calls = tasks.create_task(_all(generation.function_stream))
            async for message in generation.message_stream:
                words = tasks.create_task(_all(message.text_stream))
                await self._listen(message, leave)
                self._seen.said.append("".join(await words))
        for call in calls.result():
            self._seen.called.append(call.name)
            history = self._session.chat_ctx.copy()
            output = client_script.CLOCK
            history.insert(
                llm.FunctionCallOutput(call_id=call.call_id, name=call.name, output=output, is_error=False)
            )
            await self._session.update_chat_ctx(history)
            await self._answer(False)

    async def _listen(self, message: Any, leave: bool) -> None:
        heard = 0
        async for frame in message.audio_stream:
            heard += len(frame.data) * 2
            if leave and heard > HEARD_MS * 48:
                self._session.interrupt()
                self._session.truncate(
                    message_id=message.message_id, modalities=["audio"], audio_end_ms=HEARD_MS
                )
                leave = False
        self._seen.sound_bytes += heard


async def _all(stream: Any) -> list[Any]:
    return [one async for one in stream]


@llm.function_tool
async def get_time() -> str:
    """The time of day."""
    return client_script.CLOCK


def model_at(url: str, key: str) -> Any:
    """The service at an address; Azure's preview, which speaks the beta, by its path."""
    if "/openai/realtime" not in url:
        return RealtimeModel(base_url=url.removesuffix("/realtime"), api_key=key, turn_detection=None)
    return RealtimeModel.with_azure(
        azure_deployment="practice",
        azure_endpoint=url.replace("ws://", "http://").removesuffix("/openai/realtime"),
        api_version="2025-04-01-preview",
        api_key=key,
        turn_detection=None,
    )


async def main(url: str, key: str, pcm: bytes, seen: client_script.ClientReport) -> None:
    """The whole conversation."""
    async with model_at(url, key) as model:
        session = model.session(turn_detection_disabled=True)
        await session.update_instructions("Be brief.")
        await session.update_tools([get_time])
        await client_script.talk(LiveKit(session, seen), pcm)
        await session.aclose()


if __name__ == "__main__":
    client_script.run(main)
