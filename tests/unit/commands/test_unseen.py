"""A windowed program of Windows, which has no output: what it says is shown in one box, if somebody waits."""

import io
import sys
from typing import IO

import pytest

from app import cli
from app.commands import unseen
from app.control import client

Shown = list[tuple[str, int]]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    boxes: Shown = []
    monkeypatch.setattr(unseen, "_message_box", lambda words, icon: boxes.append((words, icon)))
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    return boxes


def main(*words: str, stdout: IO[str] | None = None) -> int:
    """The program without a console. Within the test: pytest sets the streams anew after the fixtures."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", stdout)
        patch.setattr(sys, "stderr", None)
        code = cli.main(words)
        assert (sys.stdout, sys.stderr) == (stdout, None), "as they were"
        return code


def saying(monkeypatch: pytest.MonkeyPatch, command: str | None, words: str, code: int) -> None:
    def run(_chosen: object) -> int:
        cli._say(words)
        return code

    monkeypatch.setitem(cli._COMMANDS, command, run)


def test_what_was_asked_for_is_shown_with_where_it_can_be_read(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    saying(monkeypatch, "doctor", "all is well – 世界", 0)
    assert main("doctor") == 0
    assert shown == [(f"all is well – 世界\n\n{unseen.HINT}", unseen.INFORMATION)]


def test_help_and_wrong_usage_are_shown(shown: Shown) -> None:
    assert main("talk", "--help") == 0
    assert main("--nonsense") == 2
    assert main("--url", "x y") == 2
    (helped, _), (wrong, icon), (address, _) = shown
    assert "usage: pressel talk" in helped
    assert "pressel: " in wrong
    assert icon == unseen.ERROR
    assert "--url" in address


@pytest.mark.parametrize("command", sorted(unseen.UNATTENDED))
def test_what_scripts_start_waits_for_nobody(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    saying(monkeypatch, command, "it went wrong", 1)
    assert main(command) == 1
    assert shown == []


@pytest.mark.parametrize("word", ["toggle", "quit"])
def test_a_command_to_the_window_answers_by_its_exit_code_alone(shown: Shown, word: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(client, "command", lambda *_: (3, "no window is running"))
        assert main(word) == 3
    assert shown == []


def test_a_window_that_cannot_open_says_why(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_options: object) -> int:
        cli._complain("a window runs already and does not answer")
        return 1

    monkeypatch.setattr(cli, "_window", refuse)
    assert main() == 1
    assert shown == [("pressel: a window runs already and does not answer", unseen.ERROR)]


def test_a_window_that_went_well_shows_nothing(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(_options: object) -> int:
        print("something that a library said")  # noqa: T201
        return 0

    monkeypatch.setattr(cli, "_window", run)
    assert main() == 0
    assert shown == []


def test_without_a_screen_it_is_told_before_qt_ends_the_process(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Ended(Exception):
        pass

    def end(code: int) -> None:
        raise Ended(code)

    monkeypatch.setattr("os._exit", end)
    monkeypatch.setattr(cli, "_window", lambda _: cli._no_screen("no plugin"))
    with pytest.raises(Ended):
        main()
    assert "no window can open here: no plugin" in shown[0][0]


def test_only_the_end_of_many_words_is_shown(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    saying(monkeypatch, "self-test", "x" * 10_000 + "the end", 1)
    assert main("self-test") == 1
    words, icon = shown[0]
    assert len(words) == unseen.LONGEST + len(f"\n\n{unseen.HINT}")
    assert "the end" in words
    assert icon == unseen.ERROR


def test_a_redirected_output_is_used_as_it_is(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    output = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    saying(monkeypatch, "doctor", "all is well", 0)
    assert main("doctor", stdout=output) == 0
    assert output.buffer.getvalue() == b"all is well\n"
    assert shown == []
