"""A loudspeaker beside the microphone, on a real sound server: what is heard of our earcons is not sent."""

import logging
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.audio.earcons import earcon
from tests.rig.desktop import Desktop
from tests.rig.recording import RATE, Samples, match
from tests.rig.scene import window
from tests.rig.sound import VirtualSound
from tests.rig.sounding import Sounding
from tests.rig.speech import speech
from tests.rig.waiting import pause, until

pytestmark = pytest.mark.rig
measured = logging.getLogger("measured")


@pytest.fixture
def beside(sound: VirtualSound) -> Iterator[VirtualSound]:
    with sound.overheard():
        yield sound


def found(name: str, sound: Samples) -> tuple[int, float]:
    """Where this earcon is found best, and how loud (1: as it was given to the loudspeaker)."""
    plain = np.frombuffer(earcon(name), "<i2") / 32_768
    turned = np.imag(np.fft.ifft(np.fft.fft(plain) * (np.fft.fftfreq(len(plain)) > 0) * 2))
    parts = [np.correlate(sound, part, "valid") / (plain @ plain) for part in (plain, turned)]
    strength = np.hypot(*parts)
    return int(np.argmax(strength)), float(strength.max())


def fallen(name: str, sent: Samples, hears: Samples) -> float:
    """By how many dB it is fainter in what was sent than in what the microphone heard."""
    heard = found(name, hears)[1]
    assert heard > 0.5, "the microphone has to hear it"
    db = 20 * float(np.log10(heard / (found(name, sent)[1] + 1e-9)))
    measured.info("%s: %.1f dB", name, db)
    return db


@pytest.mark.timeout(120)
def test_the_wire_carries_the_words_and_no_earcon(desktop: Desktop, beside: VirtualSound) -> None:
    with window(desktop, beside, cues=True) as scene:
        libraries = Path(f"/proc/{scene.app.pid}/maps")
        until(lambda: "numpy" in libraries.read_text(), "the arithmetic", 30)
        pause(0.3)
        with beside.record("mic") as recording:
            at = scene.press()
            scene.tap.wait_for("input_audio_buffer.append", "client", at)
            pause(0.6)
            beside.finish(beside.feed(speech("Front_Center").samples))
            scene.release()
            scene.tap.wait_for("input_audio_buffer.commit", "client", at)
        sent, hears = scene.tap.heard(at), recording.samples
    begins = found("start", hears)[0] + int(0.4 * RATE)
    words = match(hears[begins : begins + RATE], sent)
    assert words.correlation > 0.98
    assert fallen("start", sent[: words.lag], hears[:begins]) > 15


def test_others_that_sound_in_mid_take(desktop: Desktop, beside: VirtualSound, tmp_path: Path) -> None:
    names = ("latched", "limit", "error")
    with Sounding(desktop.env) as hands:
        hands.do("load")
        hands.do("open", 1)
        hands.wait("MicrophoneOpened")
        with beside.record("mic") as hears:
            for name in names:
                hands.do("cue", name)
                pause(0.6)
            at = hands.do("close", 1)
            hands.wait("MicrophoneClosed", at)
        path = tmp_path / "take.pcm"
        at = hands.do("keep", 1, str(path))
        hands.do("say", "kept")
        hands.wait("kept", at)
    sent = np.frombuffer(path.read_bytes(), "<i2") / 32_768
    assert min(fallen(name, sent, hears.samples) for name in names) > 15
