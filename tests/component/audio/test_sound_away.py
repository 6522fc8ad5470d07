"""While the sound server is away, a press and an answer wait for it within a bound; then it is said so. The
microphone's and the loudspeaker's own code on a sound system that the test moves by hand.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication

from app.audio.devices import QtDevices
from app.audio.microphone import STARTING_S, QtMicrophone
from app.audio.sound_system import Failed, FoundDevice, Heard, Lost
from app.audio.speaker import QtSpeaker
from app.core.messages.events.event import Event
from app.core.messages.events.sound_events import (
    DevicesChanged,
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneFailed,
    MicrophoneOpened,
    SpeakerDrained,
    SpeakerFailed,
    SpeakerStopped,
)
from app.protocol.pcm import bytes_of

MICROPHONE = FoundDevice("mic", "Microphone", True)
LOUDSPEAKER = FoundDevice("loud", "Loudspeaker", True)
ANSWER = bytes(range(250)) * 4 * 48  # one second, no two milliseconds of it the same for long


class HandMovedOutput:
    """A stream that takes sound when the test says so; ``written`` since it was opened last."""

    def __init__(self, lost: Lost) -> None:
        self.lost = lost
        self.device_id = ""
        self.running = self.audible = False
        self.room, self.taken = 10**6, 0
        self.written = b""

    def open(self, device_id: str) -> bool:
        self.device_id, self.running = device_id, bool(device_id)
        self.written, self.taken = b"", 0
        return self.running

    def again(self) -> bool:
        return self.running

    def close(self) -> None:
        self.running = False

    def cut(self) -> None:
        self.running = False

    def write(self, pcm: bytes) -> None:
        self.written += pcm

    def settle(self) -> None:
        """It needs no silence behind the last sound."""

    def set_volume(self, percent: int) -> None:
        """As loud as it is."""


class HandMovedSystem:
    """A sound system whose server comes and goes when the test says so; its one stream is an input."""

    def __init__(self) -> None:
        self.inputs: tuple[FoundDevice, ...] = (MICROPHONE,)
        self.outputs: tuple[FoundDevice, ...] = (LOUDSPEAKER,)
        self.streams: list[HandMovedOutput] = []
        self.lead_ms = 5.0
        self.alive, self.starting = True, False
        self.opened: list[str] = []
        self._changed: Callable[[], None] = self.look

    def start(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def look(self) -> None:
        """There is never anything new."""

    def shut(self) -> None:
        """Nothing is open."""

    def input_stream(self, heard: Heard, failed: Failed) -> "HandMovedSystem":
        self.heard, self.failed = heard, failed
        return self

    def open(self, device_id: str) -> None:
        self.opened.append(device_id)

    def read(self) -> None:
        """All is delivered when it comes."""

    def close(self) -> None:
        """The test looks at what is opened only."""

    def output_stream(self, lost: Lost) -> HandMovedOutput:
        self.streams.append(HandMovedOutput(lost))
        return self.streams[-1]

    def becomes(
        self, *, alive: bool, inputs: tuple[FoundDevice, ...] = (), outputs: tuple[FoundDevice, ...] = ()
    ) -> None:
        self.alive, self.inputs, self.outputs = alive, inputs, outputs
        self._changed()


class AwayMicrophone:
    """A microphone whose sound server has just gone; ``now`` moves only when the test says so."""

    def __init__(self) -> None:
        self.now = 100.0
        self.told: list[Event] = []
        self.system = HandMovedSystem()
        devices = QtDevices(self.told.append, self.system)
        self.microphone = QtMicrophone(self.told.append, devices, clock=lambda: self.now)
        devices.choose("", "")
        self.system.becomes(alive=False)

    def later(self, seconds: float) -> None:
        """So much time goes by, and the watchdog looks."""
        self.now += seconds
        self.microphone._check()

    def news(self) -> list[Event]:
        told, self.told[:] = tuple(self.told), ()
        return [one for one in told if not isinstance(one, DevicesChanged)]


@pytest.fixture
def away(qapp: QCoreApplication) -> AwayMicrophone:
    return AwayMicrophone()


def codes(events: list[Event]) -> list[str]:
    return [one.trouble.code for one in events if isinstance(one, MicrophoneFailed)]


def test_a_press_waits_for_the_server_and_is_recorded_when_it_is_back(away: AwayMicrophone) -> None:
    away.microphone.open(1)
    away.later(STARTING_S - 0.5)
    assert away.news() == []
    away.system.becomes(alive=True, inputs=(MICROPHONE,))
    assert away.system.opened == ["mic"]
    away.later(0.1)
    away.system.heard(bytes(bytes_of(80)), away.now)
    assert {type(one) for one in away.news()} >= {MicrophoneOpened, FrameCaptured}
    away.microphone.close(1)
    away.later(0.2)
    away.microphone._drained()
    assert isinstance(away.news()[-1], MicrophoneClosed)


def test_a_server_that_stays_away_is_said_after_the_bound(away: AwayMicrophone) -> None:
    away.microphone.open(1)
    away.later(STARTING_S - 0.5)
    away.system.becomes(alive=False)  # that it is still away does not begin the wait anew
    away.later(0.6)
    assert codes(away.news()) == ["sound_server"]
    assert not away.microphone.running


def test_a_server_that_is_back_may_need_a_moment_for_its_devices(away: AwayMicrophone) -> None:
    away.microphone.open(1)
    away.system.becomes(alive=True)
    assert away.news() == []
    away.system.becomes(alive=True, inputs=(MICROPHONE,))
    assert away.system.opened == ["mic"]


def test_a_server_that_is_back_without_a_microphone_is_said_after_the_bound(away: AwayMicrophone) -> None:
    away.microphone.open(1)
    away.system.becomes(alive=True)
    away.later(STARTING_S + 0.1)
    assert codes(away.news()) == ["no_microphone"]


def test_who_lets_go_while_it_is_away_is_told_at_once_why_nothing_was_heard(away: AwayMicrophone) -> None:
    away.microphone.open(1)
    away.later(1.0)
    away.microphone.close(1)
    assert codes(away.news()) == ["sound_server"]


def test_who_waves_it_off_is_told_nothing(away: AwayMicrophone) -> None:
    away.microphone.open(1)
    away.microphone.close(1, discard=True)
    assert [type(one) for one in away.news()] == [MicrophoneClosed]


class CutAnswer:
    """A loudspeaker whose sound server went when 400 ms of an answer had been taken, 395 ms of them heard."""

    def __init__(self) -> None:
        self.now = 100.0
        self.told: list[Event] = []
        self.system = HandMovedSystem()
        devices = QtDevices(self.told.append, self.system)
        self.speaker = QtSpeaker(self.told.append, devices, clock=lambda: self.now)
        devices.choose("", "")
        self.stream = self.system.streams[0]
        self.speaker.play("a", 0, ANSWER)
        assert self.stream.written == ANSWER
        self.stream.taken = bytes_of(400)
        self.system.alive = False
        self.stream.lost(False)
        self.system.becomes(alive=False)

    def of(self, kind: type[Event]) -> list[Event]:
        return [one for one in self.told if isinstance(one, kind)]

    def drain(self) -> None:
        """The device takes all that it has, and the time goes by in which that is heard."""
        self.stream.taken = len(self.stream.written)
        self.speaker._go_on()
        self.now += 1.0
        self.speaker._go_on()


@pytest.fixture
def broken(qapp: QCoreApplication) -> CutAnswer:
    return CutAnswer()


def test_an_answer_goes_on_where_it_was_cut_when_the_server_is_soon_back(broken: CutAnswer) -> None:
    broken.speaker.play("a", 0, ANSWER[::-1])  # what comes meanwhile is kept
    broken.speaker.finish()
    assert broken.of(SpeakerFailed) == []
    broken.system.becomes(alive=True)  # its devices come a moment later
    assert not broken.stream.running
    broken.system.becomes(alive=True, outputs=(LOUDSPEAKER,))
    broken.speaker._go_on()
    assert broken.stream.written == ANSWER[bytes_of(395) :] + ANSWER[::-1]
    broken.drain()
    (drained,) = broken.of(SpeakerDrained)
    assert isinstance(drained, SpeakerDrained)
    assert [part.heard_ms for part in drained.heard] == [2000.0]


def test_a_server_that_stays_away_ends_the_answer_with_what_was_heard(broken: CutAnswer) -> None:
    broken.speaker._stayed_away()
    (failed,) = broken.of(SpeakerFailed)
    assert isinstance(failed, SpeakerFailed)
    assert failed.trouble.code == "sound_server"
    assert [part.heard_ms for part in failed.heard] == [395.0]


def test_who_presses_meanwhile_stops_the_answer_at_what_was_heard(broken: CutAnswer) -> None:
    broken.speaker.stop()
    (stopped,) = broken.of(SpeakerStopped)
    assert isinstance(stopped, SpeakerStopped)
    assert [part.heard_ms for part in stopped.heard] == [395.0]
    broken.system.becomes(alive=True, outputs=(LOUDSPEAKER,))
    assert not broken.stream.running  # nothing of it sounds any more
