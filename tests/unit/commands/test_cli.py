"""The command line: whatever is wrong is one line and a code, before anything is sent."""

import io
import json
import os
import signal
import sys
from pathlib import Path

import pytest

from app import cli
from app.commands import arguments, doctor_command
from app.control import client

TEXT = ("talk", "--practice", "--text", "hi")
BYTE = "caf\udce9"
"""What Python makes of ``caf\\xe9`` on a command line."""
LONG = "/a folder" * 2_000
NO_TEXT = "not all of it is text"


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRESSEL_DATA_DIR", str(tmp_path))


def complaint(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """The exit code, and the one line on stderr."""
    code = cli.main(words)
    printed = capsys.readouterr()
    assert printed.out == ""
    (line,) = printed.err.splitlines()
    assert line.startswith("pressel: ")
    return code, line.removeprefix("pressel: ")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("talk", "--text", BYTE), f"--text: {NO_TEXT}"),
        ((*TEXT, "--instructions", BYTE), f"--instructions: {NO_TEXT}"),
        ((*TEXT, "--voice", BYTE), f"--voice: {NO_TEXT}"),
        ((*TEXT, "--model", BYTE), f"--model: {NO_TEXT}"),
        ((*TEXT, "--url", BYTE), f"--url: {NO_TEXT}"),
        ((*TEXT, "--set", f"voice={BYTE}"), f"--set: {NO_TEXT}"),
        (("--set", f"voice={BYTE}"), f"--set: {NO_TEXT}"),
        (("serve", "--key", BYTE), f"--key: {NO_TEXT}"),
        (("export", "--conversation", BYTE), f"--conversation: {NO_TEXT}"),
        ((*TEXT, "--model", "m" * 5_000), "--model: It is too long"),
        ((*TEXT, "--instructions", "m" * 50_000), "--instructions: It is too long"),
        ((*TEXT, "--voice", ""), "--voice: "),
        *(((*TEXT, "--temperature", one), "--temperature: It is a number") for one in ("nan", "inf", "9")),
        *(
            ((*TEXT, "--timeout", one), "argument --timeout: it is a number of seconds, at most 86400")
            for one in ("nan", "inf", "-1", "0", "1e300", "9" * 5_000, "x", "")
        ),
        *(
            (("serve", "--port", one), "argument --port: a port is 0 to 65535")
            for one in ("nan", "inf", "-1", "65536", "9" * 5_000, "1e3", "\u00b2", "\u0663", "")
        ),
        *(
            ((*TEXT, "--set", f"{name}={one}"), f"--set {name}=")
            for name in ("speed", "longest_take_s")
            for one in ("nan", "inf", "-inf", "1e999", "9" * 5_000, "\u00b2", "")
        ),
        (("talk", "--input", "/"), "/: that is a folder"),
        (("talk", "--input", LONG), f"{LONG}: "),
        (("talk", "--input", ""), "an empty name: there is no such file"),
        (("talk", "--input", f"none/{BYTE}.wav"), "none/caf\\udce9.wav: there is no such file"),
        ((*TEXT, "--output", "y.raw"), "y.raw: sound cannot be written as .raw"),
        ((*TEXT, "--output", "/"), "/ is a folder"),
        ((*TEXT, "--output", "-"), "the words go to standard output"),
        ((*TEXT, "--output", LONG), f"{LONG}: "),
        (("talk",), "there is nothing to say"),
        (("talk", "--nonsense"), "unrecognized arguments: --nonsense; `pressel --help` says more"),
        *(
            ((*before, command), f"pressel {command} takes no {before[0]}")
            for before, commands in (
                (("--hidden",), ("talk", "serve", "export", "doctor", "self-test", "down")),
                (("--set", "speed=1.2"), ("serve", "export", "doctor", "self-test", "toggle")),
                (("--url", "ws://127.0.0.1:1"), ("serve", "export", "self-test", "stop")),
                (("--practice",), ("serve", "export", "self-test", "show")),
                (("--data-dir", "x"), ("serve", "self-test")),
            )
            for command in commands
        ),
        (("export", "--format", "pdf"), "argument --format: invalid choice"),
        (("export", "--data-dir", LONG), f"{LONG}/conversations.sqlite3: "),
    ],
    ids=lambda one: " ".join(one)[-50:] if isinstance(one, tuple) else "",
)
def test_what_cannot_be_is_said_in_one_line(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    code, line = complaint(capsys, *words)
    assert (code, line[: len(said)]) == (2, said)


@pytest.mark.parametrize("name", ["~nobody-of-that-name", "/dev/null", "/proc/none", "\n", f"/none/{BYTE}"])
@pytest.mark.parametrize("command", ["export", "toggle"])
def test_a_data_folder_that_is_none(capsys: pytest.CaptureFixture[str], command: str, name: str) -> None:
    code, line = complaint(capsys, command, "--data-dir", name)
    assert (code, line.split()[0]) == ((1, "no") if command == "export" else (3, "no"))


@pytest.mark.parametrize("command", ["export", "doctor", "talk", *client.COMMANDS])
def test_a_data_folder_may_stand_before_the_command(command: str) -> None:
    for words in (["--data-dir", "D", command], [command, "--data-dir", "D"]):
        assert vars(arguments.parser().parse_args(words)).get("data_dir") == "D", words


@pytest.mark.skipif(sys.platform == "win32", reason="devices of Unix")
@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/dev/null", "/dev/null: the file is empty"),
        ("/dev/fd/999", "/dev/fd/999: there is no such file"),
    ],
)
def test_a_device_that_gives_no_sound(capsys: pytest.CaptureFixture[str], path: str, said: str) -> None:
    assert complaint(capsys, "talk", "--input", path) == (2, said)


@pytest.mark.parametrize("below", ["file", "file/below"])
def test_a_folder_that_keeps_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path, below: str) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / below
    code, line = complaint(capsys, *TEXT, "--keep", "--data-dir", str(folder))
    assert (code, line.partition(" (")[0]) == (2, f"--keep: nothing can be written to {folder}")


def test_words_of_other_alphabets_are_text() -> None:
    chosen = arguments.parser().parse_args(
        ["talk", "--text", "gr\u00fc\u00dfe \U0001f44b", "--set", "speed=1"]
    )
    assert arguments.not_text(chosen) == ""


# ------------------------------------------------------------------ output


class Narrow(io.TextIOWrapper):
    """A standard output in this encoding."""

    def __init__(self, encoding: str) -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_characters_that_the_output_lacks_are_escaped_as_in_json(
    monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    monkeypatch.setattr(sys, "stdout", output := Narrow(encoding))
    words = "Gr\u00fc\u00dfe, \u4f60\u597d, \U0001f44b, \udce9"

    def show(*_: object) -> int:
        cli._say(json.dumps(words, ensure_ascii=False))
        return 0

    monkeypatch.setitem(cli._COMMANDS, "doctor", show)
    assert cli.main(["doctor"]) == 0
    assert json.loads(output.bytes.getvalue().decode(encoding)) == words


def test_bytes_that_cannot_be_decoded_are_not_our_business() -> None:
    with pytest.raises(UnicodeDecodeError):
        cli._escaped(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"))


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="Linux alone has a device that is full")
@pytest.mark.parametrize("words", [["--help"], ["--version"], ["talk", "--help"], ["doctor"]])
def test_an_output_that_is_full(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert cli.main(words) == 1
    assert capsys.readouterr().err == "pressel: standard output: No space left on device\n"


@pytest.mark.parametrize("words", [["--help"], ["doctor"]])
def test_a_reader_that_has_gone_is_not_complained_of(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        assert cli.main(words) == 1
    assert capsys.readouterr().err == ""


def test_without_standard_error_nothing_goes_elsewhere(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["talk"]) == 2
    assert capsys.readouterr().out == ""


def test_without_standard_output_there_is_nothing_to_print(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert cli.main(["export"]) == 1


@pytest.mark.parametrize(
    ("fault", "code", "said"),
    [
        (KeyboardInterrupt(), 130, ""),
        (OSError(28, "No space left on device", "a.md"), 2, "pressel: a.md: No space left on device\n"),
        (OSError(24, "Too many open files"), 1, "pressel: the system: Too many open files\n"),
    ],
)
@pytest.mark.parametrize("when", ["parse", "run"])
def test_whatever_the_world_does_ends_in_a_line(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    when: str,
    fault: BaseException,
    code: int,
    said: str,
) -> None:
    def fail(*_: object) -> int:
        raise fault

    if when == "parse":
        monkeypatch.setattr(arguments, "parser", fail)
    else:
        monkeypatch.setitem(cli._COMMANDS, "doctor", fail)
    assert cli.main(["doctor"]) == code
    assert capsys.readouterr().err == said


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C goes to the whole console there")
@pytest.mark.parametrize(
    ("before", "during"),
    [(signal.default_int_handler, signal.SIG_DFL), (signal.SIG_IGN, signal.SIG_IGN)],
    ids=["usual", "ignored"],
)
def test_while_qt_is_loaded_an_interrupt_kills_at_once(
    monkeypatch: pytest.MonkeyPatch, before: signal.Handlers, during: signal.Handlers
) -> None:
    """As an exception it would abort Qt's bindings, in the middle of their import."""
    seen: list[object] = []

    def look(_: object) -> list[tuple[str, str]]:
        seen.append(signal.getsignal(signal.SIGINT))
        return []

    monkeypatch.setattr(doctor_command, "findings", look)
    own = signal.signal(signal.SIGINT, before)
    try:
        assert cli.main(["doctor"]) == 0
        assert [*seen, signal.getsignal(signal.SIGINT)] == [during, before]
    finally:
        signal.signal(signal.SIGINT, own)


def test_a_program_from_sources_keeps_its_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/theirs")
    assert cli.main(["--version"]) == 0
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/theirs"


def test_talk_says_that_newer_settings_are_kept_aside(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "settings.json").write_text('{"version": 99, "settings": {}}', encoding="utf-8")
    assert cli.main([*TEXT, "--output", str(tmp_path / "none" / "answer.wav")]) == 2
    told = capsys.readouterr().err
    assert "The settings were written by a newer version of Pressel." in told
    assert [path.name for path in tmp_path.glob("settings.newer-*.json")] != []
