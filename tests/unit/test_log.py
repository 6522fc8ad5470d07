"""Nothing secret and no sound gets into the log."""

import base64
import io
import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log

SECRETS = [
    "sk-proj-abcDEF123456_-xyz",
    "sk-abcdef123456",
    "ek_68af296e8e408191a1120ab6383263c2",
    "rk-123456789",
    "sess-AbCdEf123456",
]


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize(
    "line",
    [
        "key {}",
        "Authorization: Bearer {}",
        "headers={{'Authorization': 'Bearer {}'}}",
        '{{"api_key": "{}"}}',
        "wss://host/v1?api-key={}&model=m",
        "openai-insecure-api-key.{}",
        "Incorrect API key provided: {}. You can find",
    ],
)
def test_keys_are_taken_out(secret: str, line: str) -> None:
    assert secret not in log.redacted(line.format(secret))


@pytest.mark.parametrize(
    "line",
    [
        "Bearer Zm9vYmFyYmF6cXV4",
        "api-key: 0123456789abcdef",
        '{"token": "0123456789"}',
        "secret=hunter2hunter2",
    ],
)
def test_credentials_of_unknown_form_are_known_by_their_name(line: str) -> None:
    found = log.redacted(line)
    assert "***" in found
    assert not any(word in found for word in ("Zm9v", "0123", "hunter"))


def test_sound_is_a_number_of_bytes() -> None:
    pcm = bytes(range(256)) * 8
    encoded = base64.b64encode(pcm[:1920]).decode()
    assert log.redacted(f'{{"type":"input_audio_buffer.append","audio":"{encoded}"}}') == (
        '{"type":"input_audio_buffer.append","audio":"<1920 B>"}'
    )
    assert (
        log.redacted(f"FrameCaptured(pcm={bytes(1920)!r}, level=1)") == "FrameCaptured(pcm=<1920 B>, level=1)"
    )
    assert len(log.redacted(f"{pcm!r}")) < 20


@pytest.mark.parametrize(
    "line",
    [
        "connected to wss://api.openai.com/v1/realtime?model=gpt-realtime-2.1",
        "total_tokens: 12345, item_CqXWYz0123456789abcde",
        "the task-force, a risk-free desk-top",
        "b'short'",
        "session sess_001 resp_001",
        "/home/someone/.local/share/pressel/conversations.sqlite3",
    ],
)
def test_the_rest_stays(line: str) -> None:
    assert log.redacted(line) == line


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


def test_a_log_that_cannot_be_written_is_no_reason_to_stop(root: logging.Logger, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "no log file" in log.start(tmp_path / "file" / "pressel.log")


def test_frames_are_never_logged_by_the_library(root: logging.Logger) -> None:
    log.start(None, verbose=True)
    assert not logging.getLogger("websockets.client").isEnabledFor(logging.DEBUG)


def test_a_key_of_any_shape_is_taken_out_once_it_has_been_seen() -> None:
    line = "the server said: hunter2-is-no-usual-key is not known"
    assert log.redacted(line) == line
    log.hide("hunter2-is-no-usual-key")
    assert log.redacted(line) == "the server said: *** is not known"
    log.hide("key")  # too short: common words would go with it
    assert log.redacted("the key for h") == "the key for h"
