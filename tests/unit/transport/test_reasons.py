"""Every sign of a failed connection and the trouble that it is called."""

import errno
import socket
import ssl

import pytest

from app.core.values.problems import CATALOGUE, Trouble
from app.transport.reasons import LONGEST_DETAIL, Refused, closed, rejected, unreachable

REFUSED_KEY = b'{"error": {"message": "Incorrect API key provided: sk-x", "code": "invalid_api_key"}}'


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (401, REFUSED_KEY, "invalid_api_key"),
        (401, b"", "invalid_api_key"),
        (403, b'{"error": {"message": "Project has no access to model"}}', "no_access"),
        (403, REFUSED_KEY, "invalid_api_key"),
        (403, b'{"detail": "Not authenticated"}', "invalid_api_key"),
        (403, b"Forbidden", "refused"),
        (403, b"", "refused"),
        (404, b"<html>nothing here</html>", "bad_address"),
        (404, b'{"detail": "Not Found"}', "bad_address"),
        (404, b"Model gpt-9 is not loaded", "invalid_model"),
        (401, b'{"error":' * 100_000, "invalid_api_key"),
        (401, b"[" * 200_000 + b"]" * 200_000, "invalid_api_key"),
        (400, b'{"error": {"message": "x", "code": "model_not_found"}}', "invalid_model"),
        (400, b"Bad Request", "refused"),
        (402, b"", "insufficient_quota"),
        (
            429,
            b'{"error": {"code": "insufficient_quota", "message": "You exceeded your quota"}}',
            "insufficient_quota",
        ),
        (429, b"slow down", "busy"),
        (407, b"", "unreachable"),
        (408, b"", "network"),
        (503, b"", "server_closed"),
        (400, b"API key not valid. Please pass a valid API key.", "invalid_api_key"),
        (403, b'{"fault": {"faultstring": "Invalid ApiKey"}}', "invalid_api_key"),
        (200, b"a page", "refused"),
        (302, b"", "refused"),
    ],
)
def test_a_rejected_handshake(status: int, body: bytes, code: str) -> None:
    trouble = rejected(status, body)
    assert trouble.code == code
    assert f"HTTP {status}" in trouble.detail


def test_a_redirect_says_where_it_points_and_shows_no_secret() -> None:
    assert rejected(307, b"", "wss://me:PASS@other/v1?api-key=PASS") == Trouble(
        "moved", "HTTP 307: it points to wss://***@other/v1?api-key=***"
    )
    assert rejected(401, b"", "wss://other/v1").code == "invalid_api_key"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (REFUSED_KEY, "Incorrect API key provided: sk-x"),
        (b'{"error": "plain words"}', "plain words"),
        (b'{"message": "outside"}', "outside"),
        (b'{"detail": "as some say"}', "as some say"),
        (b"just\n text", "just text"),
        (b'["a list"]', "a list"),
        (b"[3]", "[3]"),
        (b'{"errors": [{"msg": "the first"}, {"msg": "the second"}]}', "the first"),
        (b"<html>a page</html>", ""),
        (b"\xff\xfe", "\ufffd\ufffd"),
    ],
)
def test_the_words_of_a_body_are_kept(body: bytes, words: str) -> None:
    assert rejected(401, body).detail == f"HTTP 401{': ' + words if words else ''}"


def test_what_was_asked_is_named_without_what_is_secret_in_it() -> None:
    found = rejected(404, b"", where="wss://me:secret@host.test:8443/v1/realtime?api-key=secret&model=m")
    assert found.detail == "HTTP 404 at wss://***@host.test:8443/v1/realtime"
    assert rejected(403, b"no", where="ws://h/x").detail == "HTTP 403 at ws://h/x: no"


def test_long_words_are_cut() -> None:
    assert len(rejected(500, b"x" * 5000).detail) == LONGEST_DETAIL


@pytest.mark.parametrize(
    ("code", "reason", "trouble"),
    [
        (1000, "", "server_closed"),
        (1001, "", "server_closed"),
        (1001, "Your session hit the maximum duration of 60 minutes.", "session_expired"),
        (1001, "session expired", "session_expired"),
        (1000, "Your session hit the maximum duration of 30 minutes.", "session_expired"),
        (1006, "", "network"),
        (1008, "invalid api key", "invalid_api_key"),
        (1008, "session_limit_reached", "refused"),
        (1009, "too big", "not_taken"),
        (1007, "", "not_taken"),
        (1003, "", "not_taken"),
        (1011, "keepalive ping timeout", "network"),
        (1011, "", "server_closed"),
        (1012, "", "server_closed"),
        (1013, "", "server_closed"),
        (3000, "invalid_request_error.invalid_api_key", "invalid_api_key"),
        (3000, "invalid_request_error.invalid_model", "invalid_model"),
        (3000, "", "invalid_api_key"),
        (4000, "", "beta_api_shape_disabled"),
        (4000, "invalid_request_error.beta_api_shape_disabled", "beta_api_shape_disabled"),
        (1000, "You exceeded your current quota", "insufficient_quota"),
        (4999, "whatever", "server_closed"),
        (4000, "session closed by its owner", "server_closed"),
        (4001, "missing authorization header", "invalid_api_key"),
        (4001, "unauthorized", "invalid_api_key"),
        (4003, "Invalid API key", "invalid_api_key"),
        (4003, "invalid key", "invalid_api_key"),
        (4401, "", "invalid_api_key"),
        (4401, "no entry", "invalid_api_key"),
        (4402, "", "insufficient_quota"),
        (4403, "", "refused"),
        (4404, "", "bad_address"),
        (4404, "no such model", "invalid_model"),
        (4429, "Too many requests", "busy"),
        (4429, "", "busy"),
        (4500, "", "server_closed"),
        (3003, "", "refused"),
        (1002, "Unauthorized: invalid token", "invalid_api_key"),
        (1007, "Quota exceeded", "insufficient_quota"),
        (1008, "trial_expired", "insufficient_quota"),
        (1008, "Insufficient balance", "insufficient_quota"),
        (4002, "out of credits", "insufficient_quota"),
        (1008, "too many tokens", "refused"),
        (1008, "Too many concurrent sessions", "busy"),
        (1013, "try again later", "busy"),
        (1011, "the model is overloaded", "busy"),
        (1008, "subscription required", "insufficient_quota"),
        (4002, "credits exhausted", "insufficient_quota"),
        (4003, "Forbidden", "refused"),
        (4003, "Unsupported model", "invalid_model"),
        (1008, "Invalid model: x", "invalid_model"),
        (4404, "the model x does not exist", "invalid_model"),
        (4403, "The api key does not have access to this model", "no_access"),
        (4003, "missing x-api-key", "invalid_api_key"),
        (4002, "Token has expired", "invalid_api_key"),
        (1008, "token limit exceeded", "refused"),
        (4005, "already authenticated", "server_closed"),
        (4101, "monkey business", "server_closed"),
        (4100, "Hotkey pressed", "server_closed"),
        (4001, "session expired", "session_expired"),
        (1000, "session timeout", "session_expired"),
        (1008, "slow down", "busy"),
        (4010, "account suspended", "refused"),
        (1011, "credit service is down", "server_closed"),
        (1011, "upstream error", "server_closed"),
    ],
)
def test_a_close_code(code: int, reason: str, trouble: str) -> None:
    found = closed(code, reason)
    assert found.code == trouble
    assert str(code) in found.detail


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (socket.gaierror(-2, "Name or service not known"), "unreachable"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"), "unreachable"),
        (OSError(errno.ECONNREFUSED, "Multiple exceptions"), "unreachable"),
        (TimeoutError(), "unreachable"),
        (ConnectionResetError(errno.ECONNRESET, "reset"), "network"),
        (OSError(errno.ENETUNREACH, "Network is unreachable"), "offline"),
        (OSError(errno.ENETDOWN, "Network is down"), "offline"),
        (socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"), "offline"),
        (OSError(errno.EHOSTUNREACH, "No route to host"), "unreachable"),
        (ssl.SSLError(1, "WRONG_VERSION_NUMBER"), "tls"),
        (ssl.SSLCertVerificationError(1, "certificate has expired"), "tls"),
    ],
)
def test_a_connection_that_the_system_could_not_make(error: OSError, code: str) -> None:
    trouble = unreachable(error)
    assert trouble.code == code
    assert trouble.detail


def test_every_trouble_is_in_the_catalogue() -> None:
    codes = {rejected(status, b"").code for status in range(100, 600)}
    codes |= {
        closed(code, reason).code
        for code in (*range(1000, 1016), 3000, 4000)
        for reason in ("", "x key session")
    }
    assert codes <= set(CATALOGUE)


def test_refused_carries_its_trouble() -> None:
    assert Refused(Trouble("tls", "old")).trouble == Trouble("tls", "old")
