"""Recordings of every kind are read, from files and pipes, and what cannot be used or written is said."""

import io
import os
import struct
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.audio import sound_file
from app.audio.sound_file import BadSound

TONE = (np.sin(np.arange(24_000) / 10) * 16_000).astype("<i2").tobytes()
FORMAT = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 24_000, 48_000, 2, 16)


def wav(*chunks: bytes, size: int | None = None) -> bytes:
    body = b"WAVE" + b"".join(chunks)
    return struct.pack("<4sI", b"RIFF", len(body) if size is None else size) + body


def chunk(name: bytes, content: bytes, size: int | None = None) -> bytes:
    return struct.pack("<4sI", name, len(content) if size is None else size) + content


def spoken(samples: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]", **kind: str) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, samples, 24_000, **kind)
    return file.getvalue()


def at_rate(hz: int) -> bytes:
    """The chunk that says the format, with another rate."""
    return FORMAT[:12] + struct.pack("<I", hz) + FORMAT[16:]


WAVE = np.sin(np.arange(24_000) / 10) * 0.5
LISTED = chunk(b"LIST", b"INFOISFT\x0e\0\0\0Lavf60.16.100\0")
FLAC = spoken(WAVE, format="FLAC")


def heard(path: Path, content: bytes) -> "np.ndarray[tuple[int, ...], np.dtype[np.int16]]":
    path.write_bytes(content)
    return np.frombuffer(sound_file.read(path), "<i2")


@pytest.mark.parametrize(
    "content",
    [
        wav(FORMAT, chunk(b"data", TONE, 0), size=36),
        wav(FORMAT, chunk(b"data", TONE, 0), size=0),
        wav(FORMAT, chunk(b"data", TONE, 0), size=0xFFFFFFFF),
        wav(FORMAT, chunk(b"data", TONE, 0x7FFFF000), size=0x7FFFF024),
        wav(FORMAT, LISTED, chunk(b"data", TONE, 0xFFFFFFFF), size=0xFFFFFFFF),
        wav(FORMAT, LISTED, chunk(b"data", TONE, 0), size=0),
        wav(FORMAT, chunk(b"data", TONE, len(TONE) + 44)),
        wav(FORMAT, chunk(b"note", b"abc"), chunk(b"data", TONE)),
        wav(FORMAT, chunk(b"note", b"abc\0", 3), chunk(b"data", TONE)),
        wav(LISTED, FORMAT, chunk(b"data", TONE)),
        wav(FORMAT, chunk(b"LIST", b"adtl" + bytes(393_160)), chunk(b"data", TONE)),
        wav(FORMAT, chunk(b"data", TONE), chunk(b"id3 ", b"ID3" + bytes(97))),
    ],
    ids=[
        *("pipe", "pipe-0", "pipe-ff", "sox", "ffmpeg", "pipe-list", "too-long", "odd", "odd-padded"),
        *("list-first", "long-list", "behind"),
    ],
)
def test_a_wav_with_a_careless_header_is_heard_whole(tmp_path: Path, content: bytes) -> None:
    assert heard(tmp_path / "a.wav", content).tobytes() == TONE


KINDS = (
    {"format": "WAV", "subtype": "GSM610"},
    {"format": "WAV", "subtype": "IMA_ADPCM"},
    {"format": "WAVEX", "subtype": "PCM_24"},
    {"format": "W64"},
    {"format": "MP3"},
    {"format": "OGG", "subtype": "OPUS"},
    {"format": "CAF"},
)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_kind_of_file_is_read(tmp_path: Path, kind: dict[str, str]) -> None:
    found = heard(tmp_path / "a.wav", spoken(WAVE, **kind)) / 32_768
    assert abs(len(found) - 24_000) < 2_000
    assert abs(np.sqrt(np.mean(found**2)) - np.sqrt(np.mean(WAVE**2))) < 0.05


def test_a_flac_that_was_written_to_a_pipe_does_not_say_how_long_it_is(tmp_path: Path) -> None:
    # 36 bits from the middle of byte 21 say how many samples there are, 0 for unknown (RFC 9639, 8.2).
    piped = FLAC[:21] + bytes([FLAC[21] & 0xF0]) + bytes(4) + FLAC[26:]
    assert len(heard(tmp_path / "a.flac", piped)) == 24_000


@pytest.mark.parametrize("ending", ["flac", "wav", "ogg"])
def test_a_tag_of_mp3_before_another_format_is_passed_over(tmp_path: Path, ending: str) -> None:
    plain, tagged = tmp_path / f"a.{ending}", tmp_path / "b"
    soundfile.write(plain, np.frombuffer(TONE, "<i2"), 24_000)
    tagged.write_bytes(b"ID3\x04\0\0\0\0\x01\x05" + bytes(133) + plain.read_bytes())
    assert sound_file.read(tagged) == sound_file.read(plain)


def test_a_flac_that_is_cut_off_is_said_to_be(tmp_path: Path) -> None:
    file = tmp_path / "a.flac"
    soundfile.write(file, np.random.default_rng(1).normal(0, 0.1, 24_000), 24_000)
    file.write_bytes(file.read_bytes()[:-2_000])
    with pytest.raises(BadSound, match="cut off or damaged"):
        sound_file.read(file)


def test_what_only_begins_like_an_mp3_is_said_to_be_no_sound(tmp_path: Path) -> None:
    for content in (b"\xff" * 3_000, b"ID3", b"ID3\x03\0\0\x7f\x7f\x7f\x7f" + b"x" * 500):
        (tmp_path / "a").write_bytes(content)
        with pytest.raises(BadSound, match="format not recognised"):
            sound_file.read(tmp_path / "a")


@pytest.mark.parametrize(
    "channels",
    [
        [0, 0, 1, 0, 0, 0],
        [1, 0],
        [1, 1],
        [1, -1],
        [0.3 / 0.3, 0, 0, 0, 0, 0, 0, 0],
        [1, 0.01],
    ],
    ids=str,
)
def test_speech_is_as_loud_as_on_its_own_channel(tmp_path: Path, channels: list[float]) -> None:
    file = spoken(WAVE[:, None] * np.array(channels), format="WAVEX", subtype="PCM_16")
    assert np.allclose(heard(tmp_path / "a.wav", file), WAVE * 32_768, atol=2)


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe of Unix")
def test_a_pipe_is_read_to_its_end(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    content = wav(FORMAT, chunk(b"data", TONE, 0), size=0)
    writer = threading.Thread(target=lambda: (tmp_path / "pipe").write_bytes(content))
    writer.start()
    assert sound_file.read(tmp_path / "pipe") == TONE
    writer.join()


class Pipe:
    """A standard input with this content."""

    def __init__(self, content: bytes = b"", *, terminal: bool = False) -> None:
        self.buffer = io.BytesIO(content)
        self.isatty: Callable[[], bool] = lambda: terminal


def test_standard_input_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Pipe(wav(FORMAT, chunk(b"data", TONE))))
    assert sound_file.read("-") == TONE
    with pytest.raises(BadSound, match="standard input: the file is empty"):
        sound_file.read("-")


@pytest.mark.parametrize(
    ("stdin", "words"), [(None, "it is closed"), (Pipe(terminal=True), "it is a terminal; pipe")]
)
def test_no_standard_input(monkeypatch: pytest.MonkeyPatch, stdin: Pipe | None, words: str) -> None:
    monkeypatch.setattr(sys, "stdin", stdin)
    with pytest.raises(BadSound, match=words):
        sound_file.read("-")


def test_a_source_without_an_end_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sound_file, "MOST_PIPED", 1 << 20)
    monkeypatch.setattr(sound_file, "LARGEST", 2 << 20)
    if sys.platform == "linux":
        with pytest.raises(BadSound, match="more than 1 MB"):
            sound_file.read("/dev/zero")
    (tmp_path / "a.wav").write_bytes(bytes((2 << 20) + 1))
    with pytest.raises(BadSound, match="more than 2 MB"):
        sound_file.read(tmp_path / "a.wav")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (wav(FORMAT, chunk(b"data", b"")), "there is no sound in it"),
        (wav(FORMAT, chunk(b"data", b""), LISTED), "there is no sound in it"),
        (wav(at_rate(0x7FFFFFFF), chunk(b"data", TONE)), "at 2147483647 Hz"),
        (wav(at_rate(1), chunk(b"data", TONE[:400])), "at 1 Hz"),
        (wav(at_rate(0), chunk(b"data", TONE)), "not a sound file"),
        (b"this is no sound", "not a sound file"),
        (b"", "the file is empty"),
        (wav(FORMAT, chunk(b"LIST", bytes(60), 0x7FFFFFFF)), "not a sound file"),
        (b"RIFF", "not a sound file"),
    ],
)
@pytest.mark.parametrize("name", ["a.wav", "a.raw"])
def test_what_is_no_sound_is_said(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadSound, match=words):
        sound_file.read(tmp_path / name)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("none.wav", "there is no such file"),
        ("file/none.wav", "there is no such file"),
        ("", "that is a folder"),
        ("x" * 300, "name too long"),
    ],
)
def test_a_file_that_cannot_be_opened(tmp_path: Path, path: str, words: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadSound, match=f"(?i){words}"):
        sound_file.read(tmp_path / path)


NOT_WRITTEN = ("RAW", "SD2", "WVE", "XI")


@pytest.mark.parametrize("ending", sorted(set(soundfile.available_formats()) - set(NOT_WRITTEN)))
def test_a_format_that_is_promised_can_be_written_and_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"y.{ending.lower()}"
    sound_file.check_output(path)
    assert not path.exists()
    sound_file.write(path, TONE)
    assert abs(len(sound_file.read(path)) - len(TONE)) < 5_000


@pytest.mark.parametrize("ending", NOT_WRITTEN)
def test_a_format_that_cannot_be_written_is_refused_before(tmp_path: Path, ending: str) -> None:
    with pytest.raises(OSError, match=rf"cannot be written as \.{ending}; take \.wav"):
        sound_file.check_output(tmp_path / f"y.{ending}")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("none/a.wav", "there is no such folder"),
        ("file/a.wav", "there is no such folder"),
        ("", "is a folder"),
        ("a.txt", "cannot be written as .txt"),
        ("x" * 300, "name too long"),
    ],
)
def test_an_output_that_cannot_be_written_is_found_out_before(tmp_path: Path, path: str, words: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match=f"(?i){words}"):
        sound_file.check_output(tmp_path / path)


@pytest.mark.parametrize("old", [True, False])
def test_an_output_that_may_not_be_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, old: bool
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    if old:
        (tmp_path / "y.wav").write_bytes(b"what was there")
    monkeypatch.setattr(os, "open", refuse)  # root may write everywhere
    with pytest.raises(OSError, match=r"y\.wav: Permission denied"):
        sound_file.check_output(tmp_path / "y.wav")


def test_an_output_that_is_there_is_left_alone_until_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "y.wav").write_bytes(b"what was there")
    sound_file.check_output(tmp_path / "y.wav")
    assert (tmp_path / "y.wav").read_bytes() == b"what was there"


def test_the_sound_does_not_go_among_the_words() -> None:
    with pytest.raises(OSError, match="needs a file"):
        sound_file.check_output(Path("-"))


def test_a_file_comes_back_sample_by_sample(tmp_path: Path) -> None:
    for name in ("a.wav", "a.flac", "plain"):
        sound_file.write(tmp_path / name, TONE)
        assert sound_file.read(tmp_path / name) == TONE


def test_the_loudest_samples_stay_what_they_are(tmp_path: Path) -> None:
    loud = np.array([-32_768, 32_767, 0, 1, -1], "<i2").tobytes()
    sound_file.write(tmp_path / "a.wav", loud)
    assert sound_file.read(tmp_path / "a.wav") == loud
    soundfile.write(tmp_path / "f.wav", np.array([2.0, -2.0, np.nan, 0.5]), 24_000, subtype="FLOAT")
    assert np.frombuffer(sound_file.read(tmp_path / "f.wav"), "<i2").tolist() == [32_767, -32_768, 0, 16_384]


def test_a_recording_of_eleven_minutes_is_too_long(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.zeros(660 * 100), 100, subtype="PCM_U8")
    with pytest.raises(BadSound, match="longer than 10 minutes"):
        sound_file.read(tmp_path / "a.wav")


def test_without_the_resampling_library_it_is_plain_and_still_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "soxr", None)
    soundfile.write(tmp_path / "a.wav", np.full(8_000, 0.25), 8_000)
    samples = np.frombuffer(sound_file.read(tmp_path / "a.wav"), "<i2")
    assert len(samples) == 24_000
    assert np.allclose(samples, 8192, atol=2)


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot be written as"):
        sound_file.write(tmp_path / "a.txt", TONE)
    with pytest.raises(OSError, match=r"\w"):
        sound_file.write(tmp_path / "none" / "a.wav", TONE)
