"""Drives pipecat's Realtime service through the conversation of `client_script`."""

import asyncio
from typing import Any

from pipecat.adapters.schemas.function_schema import FunctionSchema
from pipecat.adapters.schemas.tools_schema import ToolsSchema
from pipecat.frames.frames import (
    EndFrame,
    ErrorFrame,
    InputAudioRawFrame,
    InterruptionFrame,
    LLMContextFrame,
    LLMFullResponseEndFrame,
    TranscriptionFrame,
    TTSAudioRawFrame,
    TTSTextFrame,
    UserStartedSpeakingFrame,
    UserStoppedSpeakingFrame,
)
from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.worker import PipelineParams, PipelineWorker
from pipecat.processors.aggregators.llm_context import LLMContext
from pipecat.processors.aggregators.llm_response_universal import (
    LLMContextAggregatorPair,
    LLMUserAggregatorParams,
)
from pipecat.processors.frame_processor import FrameDirection, FrameProcessor
from pipecat.services.openai.realtime import events
from pipecat.services.openai.realtime.llm import OpenAIRealtimeLLMService
from pipecat.turns.user_turn_strategies import ExternalUserTurnStrategies
from pipecat.workers.runner import WorkerRunner

from tests.clients import client_script

PIECE = 4_800


class FrameNotes(FrameProcessor):
    """Notes the frames that come by, up and down the pipeline."""

    def __init__(
        self, seen: client_script.ClientReport, turns: asyncio.Queue[None], audible: asyncio.Event
    ) -> None:
        super().__init__()
        self._seen = seen
        self._turns = turns
        self._audible = audible
        self._words: list[str] = []

    async def process_frame(self, frame: Any, direction: FrameDirection) -> None:
        """pipecat's callback."""
        await super().process_frame(frame, direction)
        match frame:
            case TTSAudioRawFrame():
                self._seen.sound_bytes += len(frame.audio)
                self._audible.set()
            case TTSTextFrame():
                self._words.append(frame.text)
            case TranscriptionFrame():
                self._seen.heard.append(frame.text)
            case ErrorFrame():
                self._seen.errors.append(frame.error)
            case LLMFullResponseEndFrame() if self._words:
                self._seen.said.append("".join(self._words))
                self._words = []
                self._turns.put_nowait(None)
        await self.push_frame(frame, direction)


class Pipecat:
    """Its pipeline: the service between two that take notes."""

    def __init__(self, url: str, key: str, seen: client_script.ClientReport) -> None:
        self._seen = seen
        self._turns: asyncio.Queue[None] = asyncio.Queue()
        self._audible = asyncio.Event()
        input_side = events.AudioInput(transcription=events.InputAudioTranscription(), turn_detection=False)
        properties = events.SessionProperties(
            instructions="Be brief.", audio=events.AudioConfiguration(input=input_side)
        )
        settings = OpenAIRealtimeLLMService.Settings(model="gpt-realtime", session_properties=properties)
        self._service: Any = OpenAIRealtimeLLMService(api_key=key, base_url=url, settings=settings)
        self._service.register_function("get_time", self._tell)
        clock = FunctionSchema("get_time", "The time of day.", properties={}, required=[])
        self._context = LLMContext([], tools=ToolsSchema(standard_tools=[clock]))
        pair = LLMContextAggregatorPair(
            self._context,
            user_params=LLMUserAggregatorParams(user_turn_strategies=ExternalUserTurnStrategies()),
            realtime_service_mode=True,
        )
        before, behind = (FrameNotes(seen, self._turns, self._audible) for _ in range(2))
        self.worker = PipelineWorker(
            Pipeline([pair.user(), before, self._service, behind, pair.assistant()]),
            params=PipelineParams(audio_in_sample_rate=client_script.RATE),
            cancel_on_idle_timeout=False,
            enable_rtvi=False,
        )

    async def _tell(self, call: Any) -> None:
        self._seen.called.append(call.function_name)
        await call.result_callback(client_script.CLOCK)

    async def ask(self, words: str, *, leave: bool = False) -> None:
        """One typed question up to its answer; ``leave``: interrupt the answer when it can be heard."""
        self._audible.clear()
        if not self._context.messages:  # the context begins a conversation; later words go beside it
            self._context.add_message({"role": "user", "content": words})
            await self.worker.queue_frame(LLMContextFrame(self._context))
        else:
            part = events.ItemContent(type="input_text", text=words)
            item = events.ConversationItem(type="message", role="user", content=[part])
            await self._service.send_client_event(events.ConversationItemCreateEvent(item=item))
            await self._service.send_client_event(events.ResponseCreateEvent())
        if leave:
            await self._audible.wait()
            await self.worker.queue_frame(InterruptionFrame())
        await self._turns.get()

    async def speak(self, pcm: bytes) -> None:
        """One spoken question up to its answer."""
        await self.worker.queue_frame(UserStartedSpeakingFrame())
        for start in range(0, len(pcm), PIECE):
            await self.worker.queue_frame(
                InputAudioRawFrame(pcm[start : start + PIECE], client_script.RATE, 1)
            )
        await self.worker.queue_frame(UserStoppedSpeakingFrame())
        await self._turns.get()


async def main(url: str, key: str, pcm: bytes, seen: client_script.ClientReport) -> None:
    """The whole conversation."""
    talker = Pipecat(url, key, seen)
    runner = WorkerRunner()
    await runner.add_workers(talker.worker)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(runner.run())
        await client_script.talk(talker, pcm)
        await talker.worker.queue_frame(EndFrame())


if __name__ == "__main__":
    client_script.run(main)
