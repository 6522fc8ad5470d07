"""A microphone that is kept ready, on a real sound server: what was said before the press is in the take."""

import logging
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.sound.recorded_speech import speech
from tests.rig.sound.recording import match
from tests.rig.sound.sound_process import Sounding
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import PATIENCE, pause

pytestmark = pytest.mark.rig
measured = logging.getLogger("measured")


@pytest.fixture
def hands(desktop: Desktop, sound: VirtualSound) -> Iterator[Sounding]:
    with Sounding(desktop.env) as hands:
        yield hands


def warmed(hands: Sounding) -> None:
    hands.do("open", 1)
    hands.do("ready", 30)
    hands.wait("MicrophoneOpened")
    hands.do("close", 1)
    assert hands.wait("MicrophoneKept")["seconds"] == 30
    pause(0.5)


def test_words_that_began_before_the_press_are_whole(
    hands: Sounding, sound: VirtualSound, tmp_path: Path
) -> None:
    said = speech("goforward")
    warmed(hands)
    feeding = sound.feed(said.samples)
    pause(0.15)
    hands.do("open", 2, 300)
    sound.finish(feeding)
    at = hands.do("close", 2)
    assert hands.wait("MicrophoneClosed", at)["lost_ms"] == 0
    path = tmp_path / "take.pcm"
    at = hands.do("keep", 2, str(path))
    hands.do("say", "kept")
    hands.wait("kept", at)
    got = np.frombuffer(path.read_bytes(), "<i2").astype(np.float64) / 32_768
    found = match(said.at(24_000), got)
    assert found.correlation > 0.98
    assert found.snr > 20


def test_a_ready_microphone_gives_its_first_sound_with_the_press(hands: Sounding) -> None:
    warmed(hands)
    waits = []
    for take in range(2, 22):
        pressed = hands.do("open", take, 300)
        waits.append((hands.wait("FrameCaptured", pressed)["at"] - pressed) * 1000)
        hands.do("close", take)
        hands.wait("MicrophoneClosed", pressed)
        pause(0.15)
    measured.info("press to first frame %s ms", [round(wait, 1) for wait in waits])
    assert np.percentile(waits, 95) < 25 * PATIENCE, waits


def test_it_is_closed_when_it_is_not_wanted_any_more(hands: Sounding) -> None:
    warmed(hands)
    at = hands.do("ready", 0)
    assert hands.wait("MicrophoneKept", at)["seconds"] == 0
    pressed = hands.do("open", 2, 300)
    hands.wait("MicrophoneOpened", pressed)
    released = hands.do("close", 2)
    # Opened anew, with nothing remembered: of the 300 ms before the press there is nothing but a first chunk.
    captured = hands.wait("MicrophoneClosed", released)["captured_ms"]
    assert captured < (released - pressed) * 1000 + 100
