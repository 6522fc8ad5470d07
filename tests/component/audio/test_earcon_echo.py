"""A loudspeaker beside the microphone, on a real sound server: what is heard of our earcons is not sent."""

import logging
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.audio.pcm.earcons import earcon
from tests.rig.desktop.desktop import Desktop
from tests.rig.scene import Scene, window
from tests.rig.sound.recorded_speech import speech
from tests.rig.sound.recording import RATE, Samples, match
from tests.rig.sound.sound_process import Sounding
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until

pytestmark = pytest.mark.rig
MIDDLE = ("latched", "limit")
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


def fallen(name: str, sent: Samples, hears: Samples) -> float | None:
    """By how many dB it is fainter in what was sent than in what the microphone heard. None: a busy machine
    missed a beat, and it was not this earcon that was heard, or nothing at all.
    """
    place, strength = found(name, hears)
    plain = np.frombuffer(earcon(name), "<i2") / 32_768
    heard = hears[place : place + len(plain)]
    if not sent.any() or strength < 0.5 or strength**2 * (plain @ plain) < 0.95 * (heard @ heard):
        return None
    db = 20 * float(np.log10(strength / (found(name, sent)[1] + 1e-9)))
    measured.info("%s: %.1f dB", name, db)
    return db


def spoken(scene: Scene) -> tuple[Samples, Samples]:
    """Hold the key, wait, say two words, let go: what was sent and what the microphone heard."""
    with scene.sound.record("mic") as recording:
        at = scene.press()
        scene.tap.wait_for("input_audio_buffer.append", "client", at)
        pause(0.6)
        scene.sound.finish(scene.sound.feed(speech("Front_Center").samples))
        scene.release()
        scene.tap.wait_for("input_audio_buffer.commit", "client", at)
    return scene.tap.heard(at), recording.samples


def start_fallen(sent: Samples, hears: Samples) -> float | None:
    """The same for the start earcon; None as well if the words after it were not sent whole."""
    begins = found("start", hears)[0] + int(0.4 * RATE)
    words = match(hears[begins : begins + RATE], sent)
    whole = words.correlation > 0.98 and words.lag > 0.3 * RATE
    return fallen("start", sent[: words.lag], hears[:begins]) if whole else None


@pytest.mark.timeout(120)
def test_the_wire_carries_the_words_and_no_earcon(desktop: Desktop, beside: VirtualSound) -> None:
    with window(desktop, beside, cues=True) as scene:
        libraries = Path(f"/proc/{scene.app.pid}/maps")
        until(lambda: "numpy" in libraries.read_text(), "the arithmetic", 30)
        pause(0.3)  # it is mapped, and may not be ready for the first take of a busy machine
        assert any((start_fallen(*spoken(scene)) or 0.0) > 20 for _ in range(6))


def test_others_that_sound_in_mid_take(desktop: Desktop, beside: VirtualSound, tmp_path: Path) -> None:
    with Sounding(desktop.env, slow=True) as hands:
        hands.do("volumes", 100, 0)
        hands.do("cue", "start")
        hands.do("say", "silent")
        hands.wait("silent")
        assert not hands.holds("numpy"), "what nobody hears is not looked for"
        hands.do("volumes", 100, 100)
        hands.do("load")
        judged = (others_fallen(hands, take, tmp_path) for take in range(6))
        assert min(next(all_of_them for all_of_them in judged if all_of_them)) > 20


def others_fallen(hands: Sounding, take: int, folder: Path) -> list[float]:
    """How much fainter each is in a take than in what the device gave; none if a beat was missed."""
    hands.wait("MicrophoneOpened", hands.do("open", take))
    for name in MIDDLE:
        hands.do("cue", name)
        pause(0.5)
    hands.wait("MicrophoneClosed", hands.do("close", take))
    at = hands.do("keep", take, str(folder / "sent"))
    hands.do("given", str(folder / "heard"))
    hands.do("say", "kept")
    hands.wait("kept", at)
    sent, hears = (np.fromfile(folder / name, "<i2") / 32_768 for name in ("sent", "heard"))
    each = [fallen(name, sent, hears) for name in MIDDLE]
    whole = [db for db in each if db is not None]
    return whole if len(whole) == len(each) else []
