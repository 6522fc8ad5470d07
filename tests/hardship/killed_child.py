"""The program that is killed in a trial: the real session, line, disk and settings, with a microphone that
speaks in real time. It says in a file what the person has said and done, for the trial to know afterwards.
"""

import asyncio
import dataclasses
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from app.assemble import Assembly
from app.audio import wavfile
from app.core.messages.events.presses import Cancelled, TalkPressed, TalkReleased
from app.core.messages.events.sound_events import FrameCaptured, MicrophoneOpened
from app.core.messages.events.turn_events import RetryAsked, TextEntered
from app.core.state import LineStage, State
from app.launch_options import LaunchOptions
from app.session import Session
from tests.rig.waiting import soon

FRAME_S = 0.04
KINDS = ("short", "long", "typed", "offline", "wire", "reconnect", "cancelled", "two")


@dataclass(frozen=True, slots=True)
class KillPlan:
    """What one person does. ``hold_s``: how long each take is; ``pause_s``: what is between two of them."""

    seed: int
    kind: str
    hold_s: float
    pause_s: float
    url: str
    folder: str

    @property
    def takes(self) -> int:
        """How many takes are said, if nobody kills the program before."""
        return {"typed": 0, "two": 2, "reconnect": 2}.get(self.kind, 1)

    def words(self) -> str:
        """What is typed."""
        return f"what is {self.seed} times 23?"

    def sound(self, take: int) -> bytes:
        """The sound of one take: no two frames of a trial are alike, so a mix-up is found."""
        samples = int(24_000 * self.hold_s)
        noise = np.random.default_rng(self.seed * 10 + take).normal(0, 6_000, samples)
        return bytes(noise.clip(-32_000, 32_000).astype("<i2").tobytes())


def progress_file(folder: Path) -> Path:
    """Where the child says what has been said; each line a JSON object."""
    return folder / "progress.jsonl"


def main(plan: KillPlan) -> None:
    """Live until killed."""
    asyncio.run(_live(plan))


async def _live(plan: KillPlan) -> None:
    folder = Path(plan.folder)
    progress = os.open(progress_file(folder), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def tell(**what: object) -> None:
        os.write(progress, json.dumps({"at": time.monotonic(), **what}).encode() + b"\n")

    parts = Assembly(LaunchOptions(url=plan.url, data_dir=str(folder / "data")))
    session = Session()
    microphone, speaker = wavfile.FileMicrophone(session.dispatch), wavfile.FileSpeaker(session.dispatch)
    session.attach(parts.hands(session.dispatch, microphone, speaker, wavfile.NoDevices()))
    session.dispatch(await parts.last_conversation())
    started = await parts.started()
    held = msgspec.structs.replace(
        started.settings,
        talk_mode="hold",
        double_tap=False,
        tail_ms=0,
        min_hold_ms=0,
        cues=False,
        cooldown_ms=0,
    )
    session.dispatch(dataclasses.replace(started, settings=held))
    session.watch(lambda state, _: tell(outgoing=_waiting(state)))
    if plan.kind not in ("offline", "reconnect"):
        session.dispatch(RetryAsked())
        await soon(lambda: session.state.line.stage is LineStage.UP)
    tell(ready=True)
    if plan.kind == "typed":
        session.dispatch(TextEntered(text=plan.words()))
        tell(typed=True)
    for take in range(plan.takes):
        await _say(plan, session, take, tell)  # type: ignore[arg-type]
        await asyncio.sleep(plan.pause_s)
    if plan.kind == "reconnect":
        tell(asks=True)
        session.dispatch(RetryAsked())
    await asyncio.sleep(60)


def _waiting(state: State) -> list[str]:
    return [out.turn_id for out in state.outgoing if out.reason != "cancelled"]


async def _say(plan: KillPlan, session: Session, take: int, tell: "Tell") -> None:
    begun = time.time()
    session.dispatch(TalkPressed(at=begun))
    assert session.state.take is not None
    number = session.state.take.number
    session.dispatch(MicrophoneOpened(take=number))
    pcm = plan.sound(take)
    size = int(24_000 * FRAME_S) * 2
    for place in range(0, len(pcm), size):
        frame = pcm[place : place + size]
        session.dispatch(FrameCaptured(take=number, pcm=frame, level=-20.0))
        tell(take=take, said=place + len(frame))
        await asyncio.sleep(max(0.0, begun + (place / size + 1) * FRAME_S - time.time()))
    if plan.kind == "cancelled":
        session.dispatch(Cancelled(at=time.time()))
        tell(take=take, cancelled=True)
        return
    session.dispatch(TalkReleased(at=max(time.time(), begun + plan.hold_s)))
    tell(take=take, released=True)


class Tell:
    """The shape of ``tell``."""

    def __call__(self, **what: object) -> None:
        """Write one line."""
