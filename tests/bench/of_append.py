"""CPU of a minute of microphone at 40 ms: a frame through the core and the line, against the openai SDK's append."""

import asyncio
import base64
import time

from app.core import events as e
from app.core.settings import Settings
from app.core.values import Target
from app.session import Hands, Session
from app.transport.address import Address
from app.transport.link import Link
from tests.bench.streaming import streaming
from tests.bench.rows import Row, times_at_most
from tests.helpers.fakes import FakeDevices, FakeKeeper, FakeMicrophone, FakeSpeaker, FakeToolbox

FRAMES = 25 * 60
FRAME = b"\x10\x00" * 960


async def ours(url: str) -> float:
    """Milliseconds of CPU for a minute of frames, each dispatched like a microphone would."""
    session = Session()
    report = session.dispatch

    async def resolve(_: Target) -> Address:
        return Address(url=url, headers=())

    line = Link(report, resolve)
    session.attach(
        Hands(line, FakeMicrophone(report), FakeSpeaker(report), FakeDevices(report), FakeKeeper(), FakeToolbox())
    )
    settings = Settings(longest_take_s=600)
    session.dispatch(e.Started(settings=settings, target=Target(url=url, name="bench")))
    while session.state.line.stage != "up":
        await asyncio.sleep(0.01)
    session.dispatch(e.TalkPressed())
    assert session.state.take is not None
    take = session.state.take.number
    session.dispatch(e.MicrophoneOpened(take=take))
    begun = time.process_time()
    for _ in range(FRAMES):
        session.dispatch(e.FrameCaptured(take=take, pcm=FRAME, level=-20.0))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    spent = time.process_time() - begun
    await session.close()
    return spent * 1000


async def sdk(url: str) -> float:
    """The same with the openai package."""
    from openai import AsyncOpenAI

    client = AsyncOpenAI(api_key="bench", websocket_base_url=url.split("/realtime")[0])
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await connection.input_audio_buffer.append(audio=base64.b64encode(FRAME).decode())
        begun = time.process_time()
        for _ in range(FRAMES):
            await connection.input_audio_buffer.append(audio=base64.b64encode(FRAME).decode())
            await asyncio.sleep(0)
        return (time.process_time() - begun) * 1000


def run() -> list[Row]:
    """Interleaved, the best of three of each (CPU time only gets worse by disturbance)."""
    with streaming() as port:
        url = f"ws://127.0.0.1:{port}/v1/realtime?model=gpt-realtime"
        mine, theirs = [], []
        for _ in range(3):
            mine.append(asyncio.run(ours(url)))
            theirs.append(asyncio.run(sdk(url)))
    return [
        times_at_most(
            "CPU per minute of microphone at 40 ms, ms", min(mine), "ms", 0.15, min(theirs), "openai SDK"
        )
    ]
