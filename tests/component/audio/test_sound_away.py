"""A press while the sound server is away: it is waited for within a bound, and then said so. The microphone's
own code on a sound system that the test moves by hand.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication

from app.audio.devices import QtDevices
from app.audio.microphone import STARTING_S, QtMicrophone
from app.audio.sound_system import Failed, FoundDevice, Heard
from app.core.messages.events.event import Event
from app.core.messages.events.sound_events import (
    DevicesChanged,
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneFailed,
    MicrophoneOpened,
)
from app.protocol.pcm import bytes_of

MICROPHONE = FoundDevice("mic", "Microphone", True)


class HandMovedSystem:
    """A sound system whose server comes and goes when the test says so; its one stream is an input."""

    def __init__(self) -> None:
        self.inputs: tuple[FoundDevice, ...] = (MICROPHONE,)
        self.outputs: tuple[FoundDevice, ...] = ()
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

    def becomes(self, *, alive: bool, inputs: tuple[FoundDevice, ...] = ()) -> None:
        self.alive, self.inputs = alive, inputs
        self._changed()


class Away:
    """A microphone whose sound server has just gone; ``now`` moves only when the test says so."""

    def __init__(self) -> None:
        self.now = 100.0
        self.told: list[Event] = []
        self.system = HandMovedSystem()
        devices = QtDevices(self.told.append, self.system)  # type: ignore[arg-type]
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
def away(qapp: QCoreApplication) -> Away:
    return Away()


def codes(events: list[Event]) -> list[str]:
    return [one.trouble.code for one in events if isinstance(one, MicrophoneFailed)]


def test_a_press_waits_for_the_server_and_is_recorded_when_it_is_back(away: Away) -> None:
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


def test_a_server_that_stays_away_is_said_after_the_bound(away: Away) -> None:
    away.microphone.open(1)
    away.later(STARTING_S - 0.5)
    away.system.becomes(alive=False)  # that it is still away does not begin the wait anew
    away.later(0.6)
    assert codes(away.news()) == ["sound_server"]
    assert not away.microphone.running


def test_a_server_that_is_back_may_need_a_moment_for_its_devices(away: Away) -> None:
    away.microphone.open(1)
    away.system.becomes(alive=True)
    assert away.news() == []
    away.system.becomes(alive=True, inputs=(MICROPHONE,))
    assert away.system.opened == ["mic"]


def test_a_server_that_is_back_without_a_microphone_is_said_after_the_bound(away: Away) -> None:
    away.microphone.open(1)
    away.system.becomes(alive=True)
    away.later(STARTING_S + 0.1)
    assert codes(away.news()) == ["no_microphone"]


def test_who_lets_go_while_it_is_away_is_told_at_once_why_nothing_was_heard(away: Away) -> None:
    away.microphone.open(1)
    away.later(1.0)
    away.microphone.close(1)
    assert codes(away.news()) == ["sound_server"]


def test_who_waves_it_off_is_told_nothing(away: Away) -> None:
    away.microphone.open(1)
    away.microphone.close(1, discard=True)
    assert [type(one) for one in away.news()] == [MicrophoneClosed]
