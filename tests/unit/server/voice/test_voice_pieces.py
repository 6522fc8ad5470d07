"""Pure pieces of the voice: sentences, levels, paces, WAV headers, orders for Windows."""

import contextlib
import io
import json
import wave

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.server.voice import voice
from app.server.voice.timbres import TIMBRES, Timbre, pace, timbre
from app.server.voice.voice import LONGEST, NoVoice, SystemVoice, level, sentences, ways
from app.server.voice.voice_sapi import order
from app.server.voice.wave_file import read_wave


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
    def whole(pcm: bytes, hz: int) -> bytes:
        return level(pcm, hz).piece(0, 100_000)

    def peak(pcm: bytes) -> float:
        return float(np.abs(np.frombuffer(pcm, "<i2").astype(float)).max()) / 32767

    assert peak(whole(tone(2_400, 32_767), 24_000)) == pytest.approx(0.708, abs=0.01)
    assert peak(whole(tone(2_400, 8_000), 24_000)) == pytest.approx(0.708, abs=0.01)
    assert peak(whole(tone(2_400, 100), 24_000)) == pytest.approx(6 * 100 / 32767, rel=0.1)
    assert whole(bytes(100), 24_000) == bytes(100)
    assert whole(b"", 22_050) == b""
    assert len(whole(tone(22_050), 22_050)) == pytest.approx(48_000, abs=4)


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
