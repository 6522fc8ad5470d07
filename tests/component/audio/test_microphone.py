"""The microphone against a real sound server: nothing of what is said is lost, and every end is told."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.protocol.pcm import BYTES_PER_MS
from tests.rig.desktop.desktop import Desktop
from tests.rig.sound.recorded_speech import speech
from tests.rig.sound.recording import match
from tests.rig.sound.sound_process import Sounding
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until

pytestmark = pytest.mark.rig

Note = Callable[[str, object], None]


@pytest.fixture
def note(request: pytest.FixtureRequest) -> Note:
    """Keeps a figure with the result."""
    return lambda name, value: request.node.user_properties.append((name, value))


@pytest.fixture
def hands(desktop: Desktop, sound: VirtualSound) -> Iterator[Sounding]:
    with Sounding(desktop.env) as hands:
        yield hands


def captured(hands: Sounding, take: int, path: Path) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    at = hands.do("keep", take, str(path))
    hands.do("say", "kept")
    hands.wait("kept", at)
    return np.frombuffer(path.read_bytes(), "<i2").astype(np.float64) / 32_768


@pytest.mark.every_server
def test_speech_arrives_whole(hands: Sounding, sound: VirtualSound, tmp_path: Path) -> None:
    said = speech("goforward")
    hands.do("open", 1)
    hands.wait("MicrophoneOpened")
    sound.finish(sound.feed(said.samples))
    hands.do("close", 1)
    closed = hands.wait("MicrophoneClosed")
    got = captured(hands, 1, tmp_path / "take.pcm")
    found = match(said.at(24_000), got)
    assert found.correlation > 0.98
    assert found.snr > 20
    assert closed["lost_ms"] == 0
    assert closed["captured_ms"] == pytest.approx(len(got) / 24, abs=0.1)
    frames = hands.all("FrameCaptured")
    assert {frame["bytes"] for frame in frames[:-1]} == {1920}
    assert max(frame["level"] for frame in frames) > -40


def test_a_take_begins_soon_and_covers_all_until_its_end(hands: Sounding, note: Note) -> None:
    starts, waits, spans = [], [], []
    for take in range(8):
        pressed = hands.do("open", take)
        opened = hands.wait("MicrophoneOpened", pressed)["at"]
        pause(0.3 + take * 0.013)
        released = hands.do("close", take)
        closed = hands.wait("MicrophoneClosed", released)
        starts.append((opened - pressed) * 1000)
        waits.append((closed["at"] - released) * 1000)
        spans.append(closed["captured_ms"] - (released - opened) * 1000)
        assert closed["lost_ms"] == 0
    for name, values in (("press_to_first_ms", starts), ("close_ms", waits), ("beyond_clock_ms", spans)):
        note(name, [round(value, 1) for value in values])
    assert np.median(starts) < 200
    assert max(waits) < 250
    # The first chunk (43 ms here) was spoken before it came: a take is longer than the clock says.
    assert min(spans) > -5


@pytest.mark.parametrize("seconds", [0.6, 1.5])
def test_a_busy_interface_loses_nothing(hands: Sounding, seconds: float) -> None:
    hands.do("open", 1)
    opened = hands.wait("MicrophoneOpened")["at"]
    pause(0.4)
    hands.do("stall", seconds)
    hands.do("say", "awake")
    hands.wait("awake")
    pause(0.3)
    released = hands.do("close", 1)
    closed = hands.wait("MicrophoneClosed")
    assert closed["lost_ms"] == 0
    assert closed["captured_ms"] > (released - opened) * 1000 - 5
    assert hands.all("MicrophoneFailed") == []


def test_the_next_take_begins_where_the_last_one_ends(
    hands: Sounding, sound: VirtualSound, tmp_path: Path
) -> None:
    said = speech("goforward")
    hands.do("open", 1)
    hands.wait("MicrophoneOpened")
    feeding = sound.feed(said.samples)
    pause(1.2)
    hands.do("close", 1)
    hands.do("open", 2)
    sound.finish(feeding)
    hands.do("close", 2)
    hands.wait("MicrophoneClosed")
    until_both = [event["take"] for event in (hands.wait("MicrophoneClosed"), _second(hands))]
    assert until_both == [1, 2]
    both = np.concatenate([captured(hands, take, tmp_path / str(take)) for take in (1, 2)])
    assert match(said.at(24_000), both).snr > 20
    order = [e["event"] for e in hands.events if e["event"] in ("MicrophoneOpened", "MicrophoneClosed")]
    assert order == ["MicrophoneOpened", "MicrophoneClosed"] * 2


def _second(hands: Sounding) -> dict[str, object]:
    first = hands.wait("MicrophoneClosed")
    return hands.wait("MicrophoneClosed", first["at"] + 1e-9)


def test_a_discarded_take_ends_at_once(hands: Sounding) -> None:
    hands.do("open", 1)
    hands.wait("MicrophoneOpened")
    at = hands.do("discard", 1)
    closed = hands.wait("MicrophoneClosed")["at"]
    pause(0.3)
    assert closed - at < 0.1
    assert hands.all("FrameCaptured", closed) == []


def test_the_level_is_measured_while_someone_looks(hands: Sounding, sound: VirtualSound) -> None:
    hands.do("watch", True)
    hands.wait("LevelMeasured")
    sound.finish(sound.feed(speech("Front_Center").samples))
    assert max(event["level"] for event in hands.all("LevelMeasured")) > -40
    off = hands.do("watch", False)
    hands.do("say", "off")
    off = hands.wait("off", off)["at"]
    pause(0.3)
    assert hands.all("LevelMeasured", off) == []


@pytest.mark.every_server
def test_unplugged_in_mid_take(hands: Sounding, sound: VirtualSound) -> None:
    hands.do("open", 1)
    hands.wait("MicrophoneOpened")
    pause(0.5)
    sound.unplug_microphone()
    failed = hands.wait("MicrophoneFailed")
    assert failed["trouble"]["code"] == "microphone_lost"
    assert sum(frame["bytes"] for frame in hands.all("FrameCaptured")) > 400 * BYTES_PER_MS
    hands.do("open", 2)  # the list of devices may still have it, and the sound server not
    at_once = hands.wait("MicrophoneFailed", failed["at"] + 1e-9)
    assert at_once["trouble"]["code"] in ("microphone_lost", "no_microphone")
    until(lambda: hands.all("DevicesChanged")[-1]["input_in_use"] == "", "the list without it")
    asked = hands.do("open", 3)
    assert hands.wait("MicrophoneFailed", asked)["trouble"]["code"] == "no_microphone"
    gone = hands.events[-1]["at"]
    sound.plug_microphone()
    hands.wait("DevicesChanged", gone)
    again = hands.do("open", 4)
    assert hands.wait("MicrophoneOpened", again)["take"] == 4


def test_recording_takes_little_of_the_processor(hands: Sounding, note: Note) -> None:
    hands.do("open", 1)
    hands.wait("MicrophoneOpened")
    share = hands.cpu(2.0)
    note("cpu_recording", round(share, 4))
    assert share < 0.10
