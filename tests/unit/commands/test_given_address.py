"""What the command line says about an address and a key before anything is dialled."""

import contextlib
from pathlib import Path

import pytest

from app import cli


@pytest.mark.parametrize("command", [["talk", "--text", "hello"], ["doctor"], []])
@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ws://me:PASS@h/v1/realtime", "Leave the key out of the address"),
        ("wss://h/v1/realtime?api-key=PASS", "Leave the key out of the address"),
        ("ws://me:PA/SS@h", "cannot be read"),
        ("ftp://h", "begin with wss://"),
        ("r.openai.azure.com", "name your deployment"),
    ],
)
def test_an_address_that_cannot_be_used_is_one_line_that_repeats_no_secret(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str], url: str, words: str
) -> None:
    assert cli.main(["--url", url, "--data-dir", str(tmp_path), *command]) == cli.USAGE
    out, complaints = capsys.readouterr()
    assert out == ""
    assert complaints.startswith("pressel: --url: ")
    assert words in complaints
    assert complaints.count("\n") == 1
    assert "PASS" not in complaints
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("pair", ["server_urll=ws://me:PASS@h", "server_url=ws://me:PASS@" + "h" * 3_000])
def test_a_setting_that_cannot_be_repeats_no_secret(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], pair: str
) -> None:
    assert cli.main(["talk", "--text", "x", "--data-dir", str(tmp_path), "--set", pair]) == cli.USAGE
    complaints = capsys.readouterr().err
    assert complaints.startswith("pressel: --set server_url")
    assert "PASS" not in complaints


def test_what_was_typed_in_the_wrong_place_is_repeated_without_secrets(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with contextlib.suppress(SystemExit):
        cli.main(["talk", "--ulr", "ws://me:PASS@h?api-key=PASS\x1b[2J"])
    complaints = capsys.readouterr().err
    assert "ws://***@h?api-key=***" in complaints
    assert "PASS" not in complaints


def test_what_is_printed_steers_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    cli._say("a\x1b]52;c;eA==\x07\x9b\u202eb")
    cli._complain("c\x1b[2J\r\u2066d, Bearer abcdef")
    assert capsys.readouterr() == (
        "a\\x1b]52;c;eA==\\x07\\x9b\\u202eb\n",
        "pressel: c\\x1b[2J\\r\\u2066d, Bearer ***\n",
    )


def test_a_fault_of_ours_is_shown_without_the_key_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ValueError("refused sk-proj-abcDEF123456")
    except ValueError as error:
        cli._report_fault(type(error), error, error.__traceback__)
    complaints = capsys.readouterr().err
    assert "ValueError: refused sk-***" in complaints
    assert "abcDEF" not in complaints
