"""A microphone and a loudspeaker made of memory; it knows no device, no file and no Qt."""

import asyncio
import math

from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneOpened,
    SpeakerDrained,
    SpeakerStarted,
    SpeakerStopped,
)
from app.core.messages.ports import Report
from app.core.values.values import Heard
from app.protocol import pcm as sound

FRAME_MS = 40
_QUIET = -120.0


class FileMicrophone:
    """Implements the port ``Microphone``: each take hears what was loaded last, as fast as the loop takes
    it.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._pcm = b""
        self._take = 0
        self._captured = 0.0

    def load(self, pcm: bytes) -> None:
        """The next take hears this."""
        self._pcm = pcm

    async def spoken(self) -> None:
        """Speak what was loaded into the open take; returns when all was delivered."""
        self._report(MicrophoneOpened(take=self._take))
        for frame in sound.slices(self._pcm, FRAME_MS):
            if not self._take:
                return
            self._captured += sound.exact_ms_of(len(frame))
            level = sound.level(frame)
            dbfs = max(_QUIET, 20 * math.log10(level)) if level else _QUIET
            self._report(FrameCaptured(take=self._take, pcm=frame, level=dbfs))
            await asyncio.sleep(0)

    def open(self, take: int, preroll_ms: int = 0) -> None:
        """Capture for this take."""
        self._take, self._captured = take, 0.0

    def keep(self, seconds: float) -> None:
        """There is no device."""

    def close(self, take: int, *, discard: bool = False) -> None:
        """Report MicrophoneClosed."""
        if take == self._take:
            self._take = 0
            self._report(MicrophoneClosed(take=take, captured_ms=self._captured))

    def watch(self, on: bool) -> None:
        """There is no level to measure."""

    def shut(self) -> None:
        """There is no device."""
        self._take = 0


class FileSpeaker:
    """Implements the port ``Speaker``: everything is heard at once. ``heard`` is the sound of all
    answers.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._heard = bytearray()
        self._parts: dict[tuple[str, int], int] = {}

    @property
    def heard(self) -> bytes:
        """24 kHz mono s16le."""
        return bytes(self._heard)

    def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
        """Hear it."""
        fresh = (item_id, content_index) not in self._parts
        self._parts[item_id, content_index] = self._parts.get((item_id, content_index), 0) + len(pcm)
        self._heard += pcm
        if fresh:
            self._report(SpeakerStarted(item_id=item_id))

    def finish(self) -> None:
        """All was heard."""
        self._report(SpeakerDrained(heard=self._account()))

    def stop(self) -> None:
        """All that had come was heard."""
        self._report(SpeakerStopped(heard=self._account()))

    def volumes(self, voice: int, cues: int) -> None:
        """Nothing is heard here."""

    def cue(self, name: str) -> None:
        """Earcons are for people."""

    def shut(self) -> None:
        """There is no device."""

    def _account(self) -> tuple[Heard, ...]:
        parts, self._parts = self._parts, {}
        ms = {part: sound.exact_ms_of(length) for part, length in parts.items()}
        return tuple(Heard(item, index, ms[item, index], ms[item, index]) for item, index in parts)


class NoDevices:
    """Implements the port ``Devices`` where there are none."""

    def choose(self, input_id: str, output_id: str) -> None:
        """There is nothing to choose."""
