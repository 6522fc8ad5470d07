"""`pressel talk` as shipped: recorded speech in, a transcript and an audible answer out, with no network."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import soundfile

SPEECH = Path("/usr/share/sounds/alsa/Front_Center.wav")
PROGRAM = (sys.executable, "-m", "app")


def pressel(
    *arguments: str | Path, home: Path, key: str = "", seconds: float = 60
) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PRESSEL_DATA_DIR": str(home)} | ({"OPENAI_API_KEY": key} if key else {})
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(
        command,
        env=environment,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
        stdin=subprocess.DEVNULL,
    )


@contextmanager
def serving(*arguments: str) -> Iterator[tuple[str, str]]:
    """A practice server that anybody may use: its URL and credential. It stops with the block."""
    pipe = subprocess.PIPE
    command = [*PROGRAM, "serve", "--json", "--parent", *arguments]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as server:
        assert server.stdout is not None
        assert server.stderr is not None
        try:
            found = json.loads(server.stdout.readline())
            yield found["url"], found["key"]
            server.send_signal(signal.SIGINT if sys.platform != "win32" else signal.SIGTERM)
            assert server.wait(10) == 0
            assert server.stderr.read() == ""
        finally:
            server.kill()


def tone(path: Path, rate: int, channels: int, subtype: str, seconds: float = 0.5) -> Path:
    wave = 0.5 * np.sin(2 * np.pi * 440 * np.arange(int(rate * seconds)) / rate)
    soundfile.write(path, np.repeat(wave[:, None], channels, axis=1), rate, subtype=subtype)
    return path


@pytest.mark.skipif(not SPEECH.exists(), reason="alsa-utils brings this recording")
def test_recorded_speech_gets_a_transcript_and_an_audible_answer(tmp_path: Path) -> None:
    answer = tmp_path / "answer.wav"
    done = pressel(
        "talk", "--input", SPEECH, "--text", "what is two plus three", "--output", answer, home=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert [line.partition(":")[0] for line in lines] == ["You", "Assistant", "You", "Assistant"]
    assert "center" in lines[0]
    assert lines[2] == "You: what is two plus three"
    assert "5" in lines[3] or "five" in lines[3].lower()
    samples, rate = soundfile.read(answer)
    assert rate == 24_000
    assert len(samples) > rate
    assert np.sqrt(np.mean(samples**2)) > 0.01


@pytest.mark.parametrize("dialect", ["ga", "beta"])
def test_a_server_of_ones_own_in_both_dialects(tmp_path: Path, dialect: str) -> None:
    """The echo server returns the take: no sample is lost in either direction."""
    question, answer = tone(tmp_path / "q.wav", 24_000, 1, "PCM_16"), tmp_path / "a.flac"
    with serving("--answer", "echo") as (url, key):
        done = pressel(
            "talk",
            "--url",
            url,
            "--dialect",
            dialect,
            "--input",
            question,
            "--output",
            answer,
            home=tmp_path,
            key=key,
        )
    assert done.returncode == 0, done.stderr
    sent, _ = soundfile.read(question, dtype="int16")
    heard, _ = soundfile.read(answer, dtype="int16")
    assert np.array_equal(sent, heard[: len(sent)])


@pytest.mark.parametrize(
    ("rate", "channels", "subtype"),
    [(8_000, 1, "PCM_U8"), (16_000, 2, "PCM_16"), (44_100, 2, "FLOAT"), (48_000, 6, "PCM_24")],
)
def test_every_kind_of_recording_is_taken(tmp_path: Path, rate: int, channels: int, subtype: str) -> None:
    question, answer = tone(tmp_path / "q.wav", rate, channels, subtype), tmp_path / "a.wav"
    with serving("--answer", "echo") as (url, key):
        done = pressel("talk", "--url", url, "--input", question, "--output", answer, home=tmp_path, key=key)
    assert done.returncode == 0, done.stderr
    heard, got = soundfile.read(answer)
    assert got == 24_000
    assert abs(len(heard) - 12_000) <= 24
    spectrum = np.abs(np.fft.rfft(heard))
    assert abs(float(np.argmax(spectrum)) * 24_000 / len(heard) - 440) < 5


def test_json_lines_hold_events_without_sound_or_keys(tmp_path: Path) -> None:
    question = tone(tmp_path / "q.wav", 24_000, 1, "PCM_16")
    with serving("--answer", "echo") as (url, key):
        done = pressel("talk", "--url", url, "--input", question, "--json", home=tmp_path, key=key)
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert {line["kind"] for line in lines} == {"event", "order", "turn"}
    kinds = [line["type"] for line in lines if line["kind"] == "event"]
    assert (
        kinds.index("TalkPressed")
        < kinds.index("FrameCaptured")
        < kinds.index("TalkReleased")
        < kinds.index("Closing")
    )
    assert all(line["at"] > 0 for line in lines if line["kind"] == "event")
    assert {line["pcm"] for line in lines if line["type"] == "FrameCaptured"} <= {"<1920 B>", "<960 B>"}
    assert key not in done.stdout
    assert max(map(len, done.stdout.splitlines())) < 20_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipe in a path")
def test_sound_comes_through_a_pipe_and_words_fit_any_terminal(tmp_path: Path) -> None:
    question, answer = tone(tmp_path / "q.wav", 24_000, 1, "PCM_16"), tmp_path / "a.wav"
    with serving("--answer", "echo") as (url, key):
        environment = os.environ | {"OPENAI_API_KEY": key, "PYTHONIOENCODING": "ascii"}
        words = (
            "--url",
            url,
            "--input",
            "-",
            "--text",
            "\u4f60\u597d \U0001f44b",
            "--json",
            "--output",
            answer,
        )
        done = subprocess.run(
            [*PROGRAM, "talk", "--data-dir", tmp_path, *words],
            input=question.read_bytes(),
            env=environment,
            capture_output=True,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")
    turns = [one for one in map(json.loads, done.stdout.splitlines()) if one["kind"] == "turn"]
    assert [turn["text"] for turn in turns][2] == "\u4f60\u597d \U0001f44b"
    heard, _ = soundfile.read(answer, dtype="int16")
    assert np.array_equal(heard[:12_000], soundfile.read(question, dtype="int16")[0])


def test_settings_reach_the_server(tmp_path: Path) -> None:
    with serving("--answer", "tone") as (url, key):
        done = pressel(
            "talk", "--url", url, "--dialect", "beta", "--text", "hi", "--voice", "alloy",
            "--temperature", "0.7",
            "--instructions", "Be kind.", "--set", "language=de", "--json", home=tmp_path, key=key,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    orders = [json.loads(line) for line in done.stdout.splitlines()]
    session = next(
        one["message"]["session"] for one in orders if one.get("message", {}).get("type") == "session.update"
    )
    assert session["temperature"] == 0.7
    assert session["instructions"] == "Be kind."
    assert session["audio"]["output"]["voice"] == "alloy"
    assert session["audio"]["input"]["transcription"]["language"] == "de"


# ------------------------------------------------------------------ what goes wrong


def complaint(done: subprocess.CompletedProcess[str], code: int) -> str:
    """The single line written to stderr."""
    assert done.returncode == code, (done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    (line,) = done.stderr.splitlines()
    assert line.startswith("pressel: ")
    return line


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "there is no such file"),
        (b"", "the file is empty"),
        (b"hello, I am text", "not a sound file"),
        (b"RIFF\x24\x00\x00\x00WAVE", "not a sound file"),
        (b"RIFF" + bytes(4000), "not a sound file"),
    ],
)
def test_a_file_that_is_no_sound(tmp_path: Path, content: bytes | None, words: str) -> None:
    file = tmp_path / "q.wav"
    if content is not None:
        file.write_bytes(content)
    line = complaint(pressel("talk", "--input", file, home=tmp_path), 2)
    assert words in line
    assert str(file) in line


def test_a_recording_without_a_sample(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "q.wav", np.zeros(0), 24_000)
    assert "no sound in it" in complaint(pressel("talk", "--input", tmp_path / "q.wav", home=tmp_path), 2)


def test_a_folder_is_no_recording(tmp_path: Path) -> None:
    assert "folder" in complaint(pressel("talk", "--input", tmp_path, home=tmp_path), 2)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "nothing to say"),
        (("--text", "  "), "empty"),
        (("--text", "x", "--set", "nonsense=1"), "there is no nonsense"),
        (("--text", "x", "--temperature", "9"), "temperature"),
        (("--text", "x", "--output", "/no/such/folder/a.wav"), "no such folder"),
        (("--text", "x", "--output", "a.xyz"), "cannot be written as .xyz"),
    ],
)
def test_wrong_usage_is_one_line_and_costs_no_connection(
    tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    assert words in complaint(pressel("talk", *arguments, home=tmp_path), 2)


def test_a_question_of_silence_is_not_sent(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "q.wav", np.zeros(24_000), 24_000)
    with serving("--answer", "tone") as (url, key):
        done = pressel("talk", "--url", url, "--input", tmp_path / "q.wav", home=tmp_path, key=key)
    assert "Nothing was heard" in complaint(done, 1)


def test_a_key_that_is_refused(tmp_path: Path) -> None:
    with serving("--answer", "tone") as (url, _):
        done = pressel("talk", "--url", url, "--text", "hi", home=tmp_path, key="sk-wrong-0123456789")
    line = complaint(done, 3)
    assert "key was refused" in line
    assert "0123456789" not in line


def test_nobody_is_there(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    done = pressel("talk", "--url", f"ws://127.0.0.1:{port}/v1/realtime", "--text", "hi", home=tmp_path)
    assert "cannot be reached" in complaint(done, 3)
    assert "[not sent]" in done.stdout


def test_an_address_that_is_none(tmp_path: Path) -> None:
    assert "address" in complaint(pressel("talk", "--url", "ftp://h", "--text", "hi", home=tmp_path), 2)


def test_a_server_that_never_answers_is_waited_for_so_long(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        url = f"ws://127.0.0.1:{deaf.getsockname()[1]}/v1/realtime"
        done = pressel("talk", "--url", url, "--text", "hi", "--timeout", "1", home=tmp_path)
    assert "no answer within 1 seconds" in complaint(done, 3)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C goes to the whole console there")
@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize(("name", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interruption_ends_it_without_a_word(
    tmp_path: Path, name: signal.Signals, code: int, times: int
) -> None:
    closed: list[bytes] = []

    def accept(server: socket.socket) -> None:
        connection, _ = server.accept()
        came.set()
        with connection:
            closed.append(connection.recv(65_536))
            while connection.recv(65_536):
                pass

    came = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=accept, args=(server,))
        thread.start()
        url = f"ws://127.0.0.1:{server.getsockname()[1]}/v1/realtime"
        program = subprocess.Popen(
            [*PROGRAM, "talk", "--url", url, "--text", "hi", "--data-dir", str(tmp_path)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            # A shell starts background jobs with SIGINT ignored, and the child would inherit that.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )  # fmt: skip
        assert came.wait(20)
        for _ in range(times):
            program.send_signal(name)
        _, complaints = program.communicate(timeout=10)
        thread.join(10)
    assert program.returncode in (code, -name if times > 1 else code)  # a second SIGTERM kills
    assert complaints == ""


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe of Unix")
@pytest.mark.parametrize(
    ("name", "codes"), [(signal.SIGINT, (130,)), (signal.SIGTERM, (143, -signal.SIGTERM))]
)
def test_an_interruption_before_the_sound_has_come(
    tmp_path: Path, name: signal.Signals, codes: tuple[int, ...]
) -> None:
    os.mkfifo(pipe := tmp_path / "pipe")
    program = subprocess.Popen(
        [*PROGRAM, "talk", "--input", pipe, "--data-dir", tmp_path],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    with pipe.open("wb") as writer:  # returns when the pipe is open at the other end
        writer.write(b"RIFF")
        writer.flush()
        for _ in range(10):
            # One that comes just before the system call that reads is seen when that returns: a person
            # would press Ctrl-C again.
            program.send_signal(name)
            try:
                said = program.communicate(timeout=1)
                break
            except subprocess.TimeoutExpired:
                continue
        else:
            program.kill()
            said = program.communicate()
    assert program.returncode in codes
    assert said == ("", "")
