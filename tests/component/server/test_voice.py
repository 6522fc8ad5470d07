"""The system's voice, with the real speech library."""

import itertools
import threading
import time
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from app.server.part_ports import Voice
from app.server.voice.timbres import TIMBRES
from app.server.voice.voice import SystemVoice, system_voice
from app.server.voice.voice_program import SpeechProgram, open_program

TEXT = "You said: set a timer for ten minutes. I can only repeat things and tell the time."


def spoken(
    text: str = TEXT, voice: str = "alloy", speed: float = 1.0, by: Voice | None = None
) -> npt.NDArray[Any]:
    slices = list((by or system_voice()).speak(text, voice=voice, speed=speed))
    assert all(len(part) % 2 == 0 and 0 < len(part) <= 4_800 for part in slices)
    return np.frombuffer(b"".join(slices), "<i2").astype(np.float64) / 32768


@pytest.fixture(autouse=True)
def _needs_a_voice() -> None:
    if not system_voice().available:
        pytest.skip("no voice on this system")


def test_it_is_heard_and_level() -> None:
    sound = spoken()
    assert 3 < len(sound) / 24_000 < 9
    assert 0.6 < np.abs(sound).max() < 0.72
    assert np.sqrt((sound**2).mean()) > 0.03


def test_it_names_itself() -> None:
    assert system_voice().name


def test_the_first_slice_is_early_and_small() -> None:
    slices = system_voice().speak(TEXT * 20, voice="alloy", speed=1.0)
    began = time.perf_counter()
    first = next(slices)
    assert len(first) == 1_920
    assert time.perf_counter() - began < 0.2


def colour(sound: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Energy by narrow bands, in dB: what makes a voice, without its exact samples."""
    power = np.abs(np.fft.rfft(sound)) ** 2
    at = np.geomspace(60, 8_000, 48) * len(sound) / 24_000
    bands = np.array([power[int(low) : int(high) + 1].mean() for low, high in itertools.pairwise(at)])
    return np.asarray(10 * np.log10(bands / bands.sum() + 1e-9))


def apart(one: npt.NDArray[Any], other: npt.NDArray[Any]) -> float:
    return float(np.abs(one - other).mean())


RUNS = 3
"""espeak-ng breathes by chance: the same words in the same voice are never the same samples."""
LENGTH = 0.05
"""Nor are they of one length: what was said before, in whatever voice, makes up to 4 % of it."""


def test_voices_differ_more_than_one_voice_from_itself() -> None:
    text = "You said: set a timer for ten minutes."
    runs = {name: [colour(spoken(text, voice=name)) for _ in range(RUNS)] for name in TIMBRES}
    middles = {name: np.median(of_one, axis=0) for name, of_one in runs.items()}
    chance = {name: max(apart(run, middles[name]) for run in of_one) for name, of_one in runs.items()}
    for one, other in itertools.combinations(middles, 2):
        assert apart(middles[one], middles[other]) > 2 * max(chance[one], chance[other]), (one, other)
    unknown = np.median([colour(spoken(text, voice="nobody")) for _ in range(RUNS)], axis=0)
    nearest = min(middles, key=lambda name: apart(middles[name], unknown))
    assert nearest == "alloy"


@pytest.mark.parametrize("speed", [0.25, 0.5, 1.5])
def test_speed_changes_the_length(speed: float) -> None:
    text = "The quick brown fox jumps over the lazy dog and runs into the wood"
    assert len(spoken(text, speed=speed)) * speed == pytest.approx(len(spoken(text)), rel=0.25)


def test_speed_is_kept_in_its_limits() -> None:
    assert len(spoken("Hello there", speed=9)) == pytest.approx(
        len(spoken("Hello there", speed=1.5)), rel=LENGTH
    )
    assert len(spoken("Hello there", speed=0)) == pytest.approx(
        len(spoken("Hello there", speed=0.25)), rel=LENGTH
    )


def test_closing_stops_it_and_the_next_one_speaks() -> None:
    slices = system_voice().speak(TEXT * 50, voice="alloy", speed=1.0)
    next(slices)
    slices.close()  # type: ignore[attr-defined]
    assert list(slices) == []
    assert len(spoken("Hello.")) > 2_400


def test_many_at_once_do_not_mix() -> None:
    alone = {name: spoken(TEXT, voice=name) for name in ("alloy", "ash", "coral")}
    together: dict[str, npt.NDArray[Any]] = {}
    threads = [
        threading.Thread(target=lambda name=name: together.__setitem__(name, spoken(TEXT, voice=name)))
        for name in alone
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for name, sound in alone.items():
        assert len(together[name]) == pytest.approx(len(sound), rel=LENGTH)
        assert apart(colour(together[name]), colour(sound)) < 1.0


@pytest.mark.parametrize("text", ["", " \n", "...", "–"])
def test_nothing_to_say_is_silence(text: str) -> None:
    assert len(spoken(text)) == 0


@pytest.mark.parametrize(
    "text", ["naïve café – ‘quoted’ 🙂 text", "a\0b", "x" * 400, "<speak>1 < 2 & 3</speak>", "日本 hello"]
)
def test_any_text_is_spoken_without_harm(text: str) -> None:
    assert len(spoken(text)) > 2_400


def test_the_program_speaks_as_well() -> None:
    maker = open_program()
    if maker is None:
        pytest.skip("neither espeak-ng nor flite as a program")
    program = SystemVoice(maker)
    assert "program" in program.name
    sound = spoken(by=program)
    assert len(sound) == pytest.approx(len(spoken()), rel=0.2)
    assert np.abs(sound).max() > 0.6
    assert spoken("-v nothing", by=program).any()


def test_a_program_that_fails_is_silent_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    broken = SystemVoice(SpeechProgram("broken", lambda timbre, speed: ["/bin/false"]))
    assert len(spoken(by=broken)) == 0
    assert "broken" in caplog.text
    wordy = SystemVoice(SpeechProgram("wordy", lambda timbre, speed: ["/bin/cat"]))
    assert len(spoken(by=wordy)) == 0


def test_no_program_is_no_maker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert open_program() is None
