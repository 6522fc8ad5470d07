"""Speech that begins before, with and after the key, into a device that takes its time: what a take has."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.sound.recorded_speech import resampled, speech
from tests.rig.sound.recording import SoundMatch, match
from tests.rig.sound.sound_process import Sounding
from tests.rig.sound.virtual_sound import MICROPHONE, VirtualSound
from tests.rig.waiting import pause, until

pytestmark = pytest.mark.rig

HEARD_LATE_S = 0.03
"""So much later than it was said the recorder knows of a sound."""


@pytest.fixture
def hands(desktop: Desktop, sound: VirtualSound) -> Iterator[Sounding]:
    with Sounding(desktop.env, slow=True) as hands:
        yield hands


@pytest.fixture(scope="module")
def words() -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Six tenths of a second of speech that begin with a sound, at 48 kHz."""
    whole = speech("goforward").samples
    start = int(np.flatnonzero(np.abs(whole) > 0.05)[0])
    return whole[start : start + 28_800]


def said_and_taken(
    hands: Sounding,
    sound: VirtualSound,
    words: np.ndarray[tuple[int], np.dtype[np.float64]],
    take: int,
    begins_ms: int,
) -> tuple[float, float]:
    """Press and speak, or the other way round, and let go when all is said: when pressed and let go."""
    with sound.record(MICROPHONE) as heard:
        if begins_ms < 0:
            feeding = sound.feed(words)
            until(lambda: heard.peak > 0.02, "the first sound")
            pause(-begins_ms / 1000 - HEARD_LATE_S)
            pressed = hands.do("open", take, 300)
        else:
            pressed = hands.do("open", take, 300)
            pause(begins_ms / 1000)
            feeding = sound.feed(words)
        sound.finish(feeding)
        hands.wait("MicrophoneOpened", pressed)
        pause(0.1)
    return pressed, hands.do("close", take)


def captured(hands: Sounding, take: int, path: Path) -> bytes:
    at = hands.do("keep", take, str(path))
    hands.do("say", "kept")
    hands.wait("kept", at)
    return path.read_bytes()


def found(words: np.ndarray[tuple[int], np.dtype[np.float64]], pcm: bytes) -> SoundMatch:
    return match(resampled(words, 48_000, 24_000), np.frombuffer(pcm, "<i2").astype(np.float64) / 32_768)


@pytest.mark.parametrize(
    ("opening_ms", "begins_ms"), [(50, -300), (50, 0), (50, 300), (250, 300), (600, -300), (600, 300)]
)
def test_a_cold_device_loses_nothing_after_its_first_sample(
    hands: Sounding,
    sound: VirtualSound,
    words: np.ndarray[tuple[int], np.dtype[np.float64]],
    tmp_path: Path,
    opening_ms: int,
    begins_ms: int,
) -> None:
    take = 100 + opening_ms + begins_ms
    hands.do("ready", 0)
    hands.do("slow", opening_ms)
    pressed, released = said_and_taken(hands, sound, words, take, begins_ms)
    closed = hands.wait("MicrophoneClosed", released)
    opened = hands.wait("MicrophoneOpened", pressed)["at"]
    assert opened - pressed >= opening_ms / 1000
    at = hands.do("given", str(tmp_path / "given.pcm"))
    hands.do("say", "given")
    hands.wait("given", at)
    given, taken = (tmp_path / "given.pcm").read_bytes(), captured(hands, take, tmp_path / "taken.pcm")
    assert taken
    assert given[: len(taken)] == taken  # from its first sample on, to the last bit
    assert closed["lost_ms"] == 0
    assert closed["captured_ms"] >= (released - opened) * 1000 - 5
    if begins_ms >= opening_ms:
        whole = found(words, taken)
        assert (whole.lag >= 0, whole.correlation > 0.98, whole.snr > 20) == (True, True, True), whole


@pytest.mark.parametrize("begins_ms", [-280, 0, 300])
def test_a_warm_device_loses_nothing_at_all(
    hands: Sounding,
    sound: VirtualSound,
    words: np.ndarray[tuple[int], np.dtype[np.float64]],
    tmp_path: Path,
    begins_ms: int,
) -> None:
    hands.do("slow", 50)
    hands.do("ready", 30)
    first = hands.do("open", 9_000 + begins_ms)
    hands.wait("MicrophoneOpened", first)
    kept = hands.do("close", 9_000 + begins_ms)
    hands.wait("MicrophoneKept", kept)
    hands.do("slow", 600)
    pause(0.4)
    take = 5_000 + begins_ms
    pressed, released = said_and_taken(hands, sound, words, take, begins_ms)
    closed = hands.wait("MicrophoneClosed", released)
    assert hands.wait("MicrophoneOpened", pressed)["at"] - pressed < 0.3  # it did not open anew
    whole = found(words, captured(hands, take, tmp_path / "taken.pcm"))
    assert (whole.lag >= 0, whole.correlation > 0.98, whole.snr > 20) == (True, True, True), whole
    assert closed["lost_ms"] == 0
