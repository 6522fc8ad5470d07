"""One hold of the talk key in the real window: records the moments, then locates them in the recordings.

All times are monotonic seconds, all results milliseconds. A recorder reports a sample up to one quantum of
the sound server (21 ms) after it was heard: an interval that starts with a sound is measured that much too
short, one that ends with a sound that much too long.
"""

import base64
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from tests.rig.scene import Scene
from tests.rig.sound.recording import RATE, Recording, match
from tests.rig.waiting import pause, until
from tests.rig.wiretap import AUDIO, Message

Samples = npt.NDArray[np.float64]
TAIL_MS = 200
_WINDOW = RATE // 5
_QUIET_MS = 60


@dataclass(frozen=True)
class BenchHold:
    """What passed on the wire during one hold and the answer to it."""

    pressed: float
    released: float
    appends: tuple[Message, ...]
    commit: Message
    delta: Message
    truncates: tuple[Message, ...]
    """Of the answer before, which this press interrupted."""

    @property
    def first_append(self) -> float:
        """From the key press to the first append on the wire."""
        return (self.appends[0].at - self.pressed) * 1000

    @property
    def whole_commit(self) -> float:
        """From the end of the tail to the commit."""
        return (self.commit.at - self.released) * 1000 - TAIL_MS

    @property
    def sent(self) -> Samples:
        """The audio of the take as sent, -1..1 at 24,000 Hz."""
        data = b"".join(base64.b64decode(message.event["audio"]) for message in self.appends)
        return np.frombuffer(data, "<i2").astype(np.float64) / 32_768


@dataclass(frozen=True)
class BenchTake:
    """Where the audio of a take lies in the recording of the microphone."""

    older: float
    """How long before the press its first sample was; negative: after it."""
    beyond: float
    """How long after release + tail its last sample was; negative: so much is missing."""
    lost: float
    """Missing inside."""
    commit: float
    """From the last sound on the wire, which the device has just delivered, to the commit."""


def hold(scene: Scene, heard: Recording, seconds: float) -> BenchHold:
    """Hold the key for this long, and wait until the answer is audible."""
    pressed = scene.press()
    pause(seconds)
    released = scene.release()
    commit = scene.tap.wait_for("input_audio_buffer.commit", "client", pressed)
    delta = scene.tap.wait_for(AUDIO, "server", commit.at)
    until(lambda: heard.peak > 0.05, "the answer at the speaker")
    appends = scene.tap.said("input_audio_buffer.append", "client", pressed)
    truncates = scene.tap.said("conversation.item.truncate", "client", pressed)
    return BenchHold(pressed, released, tuple(appends), commit, delta, tuple(truncates))


def placed(one: BenchHold, air: Recording) -> BenchTake:
    """Locate the take in the recording of the microphone's source."""
    sent = one.sent
    low = air.index_at(one.pressed - 2.0)
    part = air.samples[low : air.index_at(one.commit.at + 0.5)]
    lags = [
        low + match(sent[at : at + _WINDOW], part).lag - at
        for at in range(0, len(sent) - _WINDOW + 1, _WINDOW)
    ]
    begin, end = lags[0], lags[-1] + len(sent)
    tail_over = one.released + TAIL_MS / 1000
    return BenchTake(
        older=(one.pressed - air.time_of(begin)) * 1000,
        beyond=(air.time_of(end) - tail_over) * 1000,
        lost=max((abs(b - a) for a, b in pairwise(lags)), default=0) / RATE * 1000,
        commit=(one.commit.at - one.appends[-1].at) * 1000,
    )


@dataclass(frozen=True)
class Cut:
    """How an answer ended when the next press came."""

    silence: float
    """From the key to the last sound."""
    error: float
    """What truncate said less what was heard."""
    click: float
    """The largest step between samples at the end, over the largest step of the tone itself."""


def sounded(one: BenchHold, heard: Recording) -> float:
    """From the first delta on the wire to its first sound at the speaker."""
    first = heard.first_sound(one.delta.at - 0.005)
    assert first, "the answer never sounded"
    return (first - one.delta.at) * 1000


def cut(before: BenchHold, one: BenchHold, heard: Recording) -> Cut:
    """How the answer to ``before`` ended when the press of ``one`` interrupted it."""
    first = heard.first_sound(before.delta.at - 0.005)
    last = heard.silent_from(one.pressed - 0.02, quiet_ms=_QUIET_MS)
    assert first, "the answer never sounded"
    assert last, "it never fell silent"
    assert one.truncates, "nothing was truncated"
    told = float(one.truncates[-1].event["audio_end_ms"])
    end = heard.index_at(last)
    steps = np.abs(np.diff(heard.samples[end - RATE // 10 : end + RATE // 50]))
    usual = float(steps[: RATE // 20].max())
    return Cut(
        silence=(last - one.pressed) * 1000,
        error=told - (last - first) * 1000,
        click=float(steps[RATE // 20 :].max()) / usual,
    )
