"""Nothing secret and no sound gets into the log."""

import io
import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log


@pytest.fixture
def root(monkeypatch: pytest.MonkeyPatch) -> Iterator[logging.Logger]:
    logger = logging.getLogger()
    before, level = logger.handlers[:], logger.level
    yield logger
    for handler in logger.handlers[:]:
        if handler not in before:
            logger.removeHandler(handler)
            handler.close()
    logger.setLevel(level)


def test_the_file_has_it_all_and_stderr_the_warnings(
    root: logging.Logger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stderr = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stderr)
    file = tmp_path / "state" / "pressel.log"
    assert log.start(file) == ""
    logging.getLogger("app.x").info("dialled with %s", "sk-abcdef123456")
    logging.getLogger("app.x").warning("refused: Bearer abcdef")
    try:
        raise ValueError("sk-secretsecret")
    except ValueError:
        logging.getLogger("app.x").exception("a traceback too")
    text = file.read_text()
    assert "dialled with sk-***" in text
    assert "ValueError: sk-***" in text
    assert "secretsecret" not in text + stderr.getvalue()
    assert "dialled" not in stderr.getvalue()
    assert "WARNING app.x: refused: Bearer ***" in stderr.getvalue()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="modes mean nothing there")
def test_each_file_of_the_log_is_the_owners_alone(
    root: logging.Logger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "LARGEST_FILE", 200)
    before = os.umask(0)
    try:
        log.start(tmp_path / "pressel.log")
        for number in range(12):
            logging.getLogger("app.x").info("line %d, so long that three fill a file", number)
    finally:
        os.umask(before)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert len(modes) == 4
    assert set(modes.values()) == {0o600}


def test_a_log_that_cannot_be_written_is_no_reason_to_stop(root: logging.Logger, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "no log file" in log.start(tmp_path / "file" / "pressel.log")


def test_frames_are_never_logged_by_the_library(root: logging.Logger) -> None:
    log.start(None, verbose=True)
    assert not logging.getLogger("websockets.client").isEnabledFor(logging.DEBUG)


def test_a_foreign_newline_begins_no_line_and_a_control_sequence_is_written_out(
    root: logging.Logger, tmp_path: Path
) -> None:
    file = tmp_path / "pressel.log"
    log.start(file)
    forged = "2026-01-01 00:00:00,000 ERROR app: forged"
    logging.getLogger("app.x").info("it said %s", f"a\n{forged}\r\x1b]52;c;eA==\x07\u202e")
    lines = file.read_text().splitlines()
    assert len(lines) == 2
    assert lines[1] == f"    {forged}\\r\\x1b]52;c;eA==\\x07\\u202e"
