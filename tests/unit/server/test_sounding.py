"""Pure pieces of the voice: sentences, levels, paces, WAV headers, resampling, orders for Windows."""

import contextlib
import io
import json
import math
import wave

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.server import resample as rates
from app.server import voice
from app.server.timbres import TIMBRES, Timbre, pace, timbre
from app.server.voice import LONGEST, NoVoice, SystemVoice, level, sentences, ways
from app.server.voice_sapi import order
from app.server.wave import read_wave


class OneTone:
    """A maker that gives a tenth of a second for each text, and counts."""

    name = "tone"

    def __init__(self) -> None:
        self.made: list[tuple[str, float]] = []

    def make(self, text: str, timbre: Timbre, speed: float) -> tuple[bytes, int]:
        self.made.append((text, speed))
        return tone(2_400), 24_000


def tone(count: int, peak: int = 5_000, hz: int = 24_000) -> bytes:
    return (np.sin(np.arange(count) * 2 * np.pi * 440 / hz) * peak).astype("<i2").tobytes()


def test_text_is_cut_into_sentences_and_long_ones_at_commas_then_spaces() -> None:
    assert list(sentences("One. Two! “Three?” four\n...\n")) == ["One.", "Two!", "“Three?", "four"]
    long = "first part of it, " + "word " * 40
    cut = list(sentences(long))
    assert cut[0] == "first part of it, " + ("word " * 32).strip()
    assert next(sentences("a" * 20 + " b" * 5 + ", " + "word" * 50)) == "a" * 20 + " b" * 5 + ","
    assert [len(part) for part in sentences("x" * 400)] == [180, 180, 40]


@given(st.text(max_size=600))
def test_no_sentence_is_too_long_and_no_letter_is_lost(text: str) -> None:
    parts = list(sentences(text))
    assert all(0 < len(part) <= LONGEST for part in parts)
    assert [c for c in "".join(parts) if c.isalnum()] == [c for c in text if c.isalnum()]


def test_only_what_is_taken_is_made() -> None:
    maker = OneTone()
    slices = SystemVoice(maker).speak("One. Two. Three.", voice="alloy", speed=7)
    assert len(next(slices)) == voice.FIRST_BYTES
    assert maker.made == [("One.", 1.5)]
    assert sum(map(len, slices)) == 3 * 4_800 - voice.FIRST_BYTES
    assert SystemVoice(maker).name == "tone"


def test_sound_is_level_but_silence_stays_silence() -> None:
    def peak(pcm: bytes) -> float:
        return float(np.abs(np.frombuffer(pcm, "<i2").astype(float)).max()) / 32767

    assert peak(level(tone(2_400, 32_767), 24_000)) == pytest.approx(0.708, abs=0.01)
    assert peak(level(tone(2_400, 8_000), 24_000)) == pytest.approx(0.708, abs=0.01)
    assert peak(level(tone(2_400, 100), 24_000)) == pytest.approx(6 * 100 / 32767, rel=0.1)
    assert level(bytes(100), 24_000) == bytes(100)
    assert level(b"", 22_050) == b""
    assert len(level(tone(22_050), 22_050)) == pytest.approx(48_000, abs=4)


def test_without_a_voice_it_says_why_and_is_silent() -> None:
    none = NoVoice("a reason")
    assert not none.available
    assert "a reason" in none.name
    assert list(none.speak("Hello.", voice="alloy", speed=1)) == []


def test_each_system_has_its_own_voice_first() -> None:
    assert [len(ways(platform)) for platform in ("linux", "win32", "darwin")] == [2, 3, 3]
    assert ways("win32")[1:] == ways("darwin")[1:] == ways("linux")


def test_voices_are_told_apart_on_every_system() -> None:
    assert len({(t.espeak, t.pitch) for t in TIMBRES.values()}) == len(TIMBRES)
    assert len({t.say for t in TIMBRES.values()}) == len(TIMBRES)
    assert timbre("nobody") is TIMBRES["alloy"]


def test_pace_sets_words_apart_where_the_library_is_at_its_slowest() -> None:
    assert pace(1.0) == (165, 0)
    assert pace(9.0) == pace(1.5) == (248, 0)
    rate, gap = pace(0.25)
    assert rate == 80
    assert pace(0.0) == (rate, gap)
    assert gap > pace(0.4)[1] > 0


def wav(samples: bytes, hz: int = 22_050, channels: int = 1, width: int = 2) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(channels)
        writer.setsampwidth(width)
        writer.setframerate(hz)
        writer.writeframes(samples)
    return file.getvalue()


def test_wav_is_read_with_true_and_with_false_lengths() -> None:
    whole = wav(b"\1\2\3\4")
    assert read_wave(whole) == (b"\1\2\3\4", 22_050)
    assert read_wave(whole + b"more") == (b"\1\2\3\4", 22_050)
    for false in (b"\0\0\0\0", b"\xff\xff\xff\x7f"):
        assert read_wave(whole[:40] + false + b"\1\2\3\4\5") == (b"\1\2\3\4", 22_050)
    extra = whole[:36] + b"LIST\3\0\0\0abc\0" + whole[36:]
    assert read_wave(extra) == (b"\1\2\3\4", 22_050)


@pytest.mark.parametrize(
    "data", [b"", b"RIFF", b"x" * 100, wav(b"\1\2", width=1), wav(b"\1\2\3\4", channels=2), wav(b"\1\2")[:36]]
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"WAV|PCM"):
        read_wave(data)


@given(st.binary(max_size=80))
def test_any_header_is_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        samples, hz = read_wave(wav(b"\1\2")[:12] + data)
        assert len(samples) % 2 == 0
        assert hz > 0


def test_orders_for_windows_are_one_ascii_line_within_its_scale() -> None:
    for speed, rate in ((0.25, -9), (1.0, 0), (1.5, 4)):
        line = order("Grüße\n🙂 </speak>", TIMBRES["ash"], speed, "C:\\x.wav")
        assert line.isascii()
        assert "\n" not in line
        fields = json.loads(line)
        assert fields["rate"] == rate
        assert fields["text"] == "Grüße 🙂 </speak>"
    assert json.loads(order("a", TIMBRES["shimmer"], 1, "p"))["pitch"] == "+12%"


@pytest.fixture(params=["soxr", "plain"])
def _way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "plain":
        monkeypatch.setattr(rates, "soxr", None)


@pytest.mark.usefixtures("_way")
@pytest.mark.parametrize(
    ("source", "target"), [(24_000, 16_000), (22_050, 24_000), (24_000, 24_000), (8_000, 24_000)]
)
@pytest.mark.parametrize("chunk", [2, 334, 4_800])
def test_a_tone_stays_a_tone_whatever_the_slices(source: int, target: int, chunk: int) -> None:
    pcm, stream = tone(source // 2, 10_000, source), rates.Resampler(source, target)
    parts = (
        [stream.feed(pcm[at : at + chunk]) for at in range(0, len(pcm), chunk)]
        if chunk > 2
        else [stream.feed(pcm)]
    )
    sound = np.frombuffer(b"".join(parts) + stream.feed(b"", last=True), "<i2").astype(float)
    assert len(sound) == pytest.approx(target / 2, abs=target / 100)
    middle = sound[target // 10 : -target // 10]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    assert int(spectrum.argmax()) * target / len(middle) == pytest.approx(440, abs=3)
    assert math.sqrt((middle**2).mean()) == pytest.approx(10_000 / math.sqrt(2), rel=0.05)


@pytest.mark.usefixtures("_way")
def test_a_cleared_stream_begins_anew() -> None:
    stream = rates.Resampler(24_000, 16_000)
    first = stream.feed(tone(2_400))
    stream.clear()
    assert stream.feed(tone(2_400)) == first


@pytest.mark.usefixtures("_way")
def test_slices_too_small_to_use_wait_for_more() -> None:
    stream, pcm = rates.Resampler(24_000, 48_000), tone(2_400)
    sound = b"".join(stream.feed(pcm[at : at + 2]) for at in range(0, len(pcm), 2)) + stream.feed(
        b"", last=True
    )
    assert len(sound) == pytest.approx(2 * len(pcm), abs=8)


@pytest.mark.usefixtures("_way")
def test_a_whole_sound_keeps_its_length_and_level() -> None:
    sound = rates.resample(
        np.frombuffer(tone(22_050, 10_000, 22_050), "<i2").astype(np.float32), 22_050, 24_000
    )
    assert len(sound) == pytest.approx(24_000, abs=3)
    assert np.abs(sound[1_000:-1_000]).max() == pytest.approx(10_000, rel=0.02)
