"""`pressel serve`, `export`, `doctor` and the help, as shipped."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import cli

PROGRAM = (sys.executable, "-m", "app")


def pressel(*arguments: str | Path, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [*PROGRAM, *map(str, arguments)]
    full = os.environ | {"PRESSEL_DATA_DIR": str(home)} | environment
    return subprocess.run(
        command, env=full, capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL
    )


_STARTED: list[subprocess.Popen[str]] = []


@pytest.fixture(autouse=True)
def _no_server_stays_behind() -> Iterator[None]:
    """Stop the servers of a test that failed before it stopped them."""
    yield
    while _STARTED:
        _STARTED.pop().kill()


def start_server(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    server = subprocess.Popen(
        [*PROGRAM, "serve", *arguments],
        env=os.environ | environment,
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        text=True,
    )
    _STARTED.append(server)
    return server


# ------------------------------------------------------------------ no screen


@pytest.mark.skipif(sys.platform != "linux", reason="there is always a screen")
@pytest.mark.parametrize(
    "screen",
    [
        {},
        {"DISPLAY": ":9999"},
        {"XDG_RUNTIME_DIR": ""},
        {"DISPLAY": "nowhere.invalid:0"},
        {"WAYLAND_DISPLAY": "wayland-99", "QT_QPA_PLATFORM": "wayland"},
        {"QT_QPA_PLATFORM": "nonsense"},
    ],
)
def test_without_a_screen_it_says_three_lines_and_ends(tmp_path: Path, screen: dict[str, str]) -> None:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    screen = dict.fromkeys(names, "") | {"XDG_RUNTIME_DIR": str(tmp_path)} | screen
    done = pressel("--data-dir", tmp_path, home=tmp_path, **screen)
    lines = done.stderr.splitlines()
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(lines) == 3, lines
    assert lines[0].startswith("pressel: no window can open here: ")
    assert screen["DISPLAY"] in lines[0]
    assert "pressel talk" in lines[2]


# ------------------------------------------------------------------ serve


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_the_server_says_one_line_and_ends_in_order(name: str) -> None:
    if sys.platform == "win32" and name == "SIGINT":
        pytest.skip("Ctrl-C goes to the whole console there")
    server = start_server("--answer", "tone")
    assert server.stdout is not None
    line = server.stdout.readline()
    url, word, key = line.split()
    assert url.startswith("ws://127.0.0.1:")
    assert url.endswith("/v1/realtime")
    assert word == "key"
    assert len(key) >= 32
    server.send_signal(getattr(signal, name))
    rest, complaints = server.communicate(timeout=10)
    assert (server.returncode, rest, complaints) == (0, "", "")


def test_the_key_may_be_given_and_ends_with_the_parent() -> None:
    server = start_server("--json", "--parent", "--answer", "tone", PRESSEL_SERVE_KEY="from the environment")
    assert server.stdout is not None
    said = json.loads(server.stdout.readline())
    assert said["key"] == "from the environment"
    assert str(said["port"]) in said["url"]
    _, complaints = server.communicate(timeout=10)  # closes its standard input
    assert (server.returncode, complaints) == (0, "")


def test_without_a_parent_the_end_of_input_means_nothing() -> None:
    server = start_server("--key", "k", "--answer", "tone")
    assert server.stdout is not None
    assert server.stdin is not None
    assert server.stdout.readline().endswith(" key k\n")
    server.stdin.close()
    with pytest.raises(subprocess.TimeoutExpired):
        server.wait(0.5)
    server.terminate()
    assert server.wait(10) == 0
    server.stdout.close()
    if server.stderr is not None:
        server.stderr.close()


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = pressel("serve", "--port", str(port), "--answer", "tone", home=tmp_path)
    assert done.returncode == 2
    assert f"cannot listen on 127.0.0.1:{port}" in done.stderr
    assert "Traceback" not in done.stderr


# ------------------------------------------------------------------ export


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home folder with two stored conversations."""
    folder = tmp_path_factory.mktemp("home")
    for words in ("hello there", "what is two plus three"):
        done = pressel("talk", "--practice", "--keep", "--text", words, home=folder)
        assert done.returncode == 0, done.stderr
    return folder


def test_the_last_conversation_is_markdown_on_standard_output(home: Path) -> None:
    done = pressel("export", home=home)
    assert done.returncode == 0
    assert done.stdout.startswith("# what is two plus three\n")
    assert "**Assistant** (" in done.stdout
    assert "hello" not in done.stdout


def test_all_of_them_as_json_in_a_file_by_its_name(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    assert pressel("export", "--conversation", "all", "--output", file, home=home).returncode == 0
    found = json.loads(file.read_text(encoding="utf-8"))
    assert [one["title"] for one in found["conversations"]] == ["what is two plus three", "hello there"]
    one = found["conversations"][1]["id"]
    done = pressel("export", "--conversation", one, "--format", "txt", home=home)
    assert done.stdout.startswith("hello there\n===========\n")


def test_nothing_to_export(home: Path, tmp_path: Path) -> None:
    nothing = pressel("export", home=tmp_path)
    assert (nothing.returncode, nothing.stderr) == (1, "pressel: no conversation has been kept yet\n")
    unknown = pressel("export", "--conversation", "nobody", home=home)
    assert (unknown.returncode, unknown.stderr) == (1, "pressel: no conversation nobody\n")


def test_a_file_that_cannot_be_written(home: Path) -> None:
    done = pressel("export", "--output", "/no/such/folder/x.md", home=home)
    assert done.returncode == 2
    assert done.stderr == "pressel: /no/such/folder/x.md: No such file or directory\n"


def test_a_full_disk_costs_no_file_that_was_there(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.md"
    file.write_text("of yesterday")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert cli.main(["export", "--output", str(file), "--data-dir", str(home)]) == 2
    assert capsys.readouterr().err == f"pressel: {file}: No space left on device\n"
    assert file.read_text() == "of yesterday"
    assert list(tmp_path.iterdir()) == [file]


def test_a_damaged_file_is_said_to_be_kept_aside(tmp_path: Path) -> None:
    (tmp_path / "conversations.sqlite3").write_text("no database")
    done = pressel("export", home=tmp_path)
    assert done.returncode == 1
    first, second = done.stderr.splitlines()
    assert "damaged" in first
    assert second == "pressel: no conversation has been kept yet"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has it")
@pytest.mark.parametrize(
    "arguments", [("talk", "--practice", "--text", "hi"), ("talk", "--practice", "--text", "hi", "--json")]
)
def test_an_output_that_takes_nothing(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*PROGRAM, *arguments, "--data-dir", str(tmp_path)],
            stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "pressel: standard output: No space left on device\n")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    command = [*PROGRAM, "talk", "--practice", "--text", "hi", "--json", "--data-dir", str(tmp_path)]
    program = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    assert program.stderr is not None
    assert program.stdout.readline()
    program.stdout.close()
    assert program.wait(20) == 1
    assert program.stderr.read() == ""
    program.stderr.close()


# ------------------------------------------------------------------ doctor, help


def test_the_doctor_finds_and_shows_no_secret(home: Path) -> None:
    done = pressel(
        "doctor", home=home, OPENAI_API_KEY="sk-doctor-0123456789", https_proxy="http://me:pw@proxy:3128"
    )
    assert done.returncode == 0
    assert done.stderr == ""
    found = dict(line.split(":", 1) for line in done.stdout.splitlines())
    assert "PySide6_Essentials 6.11.3" in found["Packages"]
    assert "with 4 turns" in found["Conversations"]
    assert "api.openai.com" in found["Talks to"]
    assert "no keyring" in found["Keyring"]
    assert found["Microphones"].strip()
    assert found["Practice ear"].strip()
    assert "0123456789" not in done.stdout
    assert "pw" not in found["Proxy"]
    assert found["Unknown events"].strip() == "none"
    assert "failed" not in done.stdout


def test_the_self_test_of_what_is_installed_here_passes(tmp_path: Path) -> None:
    """With the recogniser and the voice that the test machine has; it leaves nothing behind."""
    done = pressel("self-test", "--json", home=tmp_path, OPENAI_API_KEY="sk-selftest-0123456789")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stdout + done.stderr
    assert [one["check"] for one in found if "check" in one and not one["ok"]] == []
    assert found[-1]["failed"] == 0
    assert done.stderr == ""
    assert "sk-selftest" not in done.stdout
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", ["", "talk", "serve", "export", "doctor", "self-test"])
def test_every_command_explains_itself(command: str, tmp_path: Path) -> None:
    done = pressel(*command.split(), "--help", home=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: pressel {command}".rstrip())
    assert done.stderr == ""


@pytest.mark.parametrize(
    "arguments", [("frobnicate",), ("talk", "--nonsense"), ("serve", "--port", "99999"), ("--dialect", "x")]
)
def test_wrong_usage_is_exit_code_2(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = pressel(*arguments, home=tmp_path)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert re.fullmatch(r"pressel: .+; `pressel.* --help` says more", line)


def test_the_version(tmp_path: Path) -> None:
    assert pressel("--version", home=tmp_path).stdout.startswith("Pressel ")


# ------------------------------------------------------------------ settings for one run


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("--set", "sped=1"), "--set sped=1: there is no sped; there are model"),
        (("--set", "speed=fast"), "--set speed=fast: Speed: It is a number from 0.25 to 1.5."),
        (("--set", "speed=1.2", "--set", "cues"), "--set cues: it is NAME=VALUE"),
        (("--set", "speed=9", "talk", "--text", "x"), "--set speed=9: Speed"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_before_anything_opens(
    given: tuple[str, ...], words: str, tmp_path: Path
) -> None:
    done = pressel(*given, home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
