"""Why a connection failed, from raw signs (HTTP status, close code, system error) to a Trouble; pure, it sees
no socket.
"""

import errno
import re
import socket
import ssl
from dataclasses import replace

from app.core.settings.server_address import without_secrets
from app.core.values.problems import Trouble, classify
from app.protocol.decode import any_json
from app.protocol.forgiving.error_shapes import problem_of
from app.redaction import concealed

LONGEST_DETAIL = 400

_BY_STATUS = {
    400: "refused",
    401: "invalid_api_key",
    402: "insufficient_quota",
    403: "refused",
    404: "bad_address",
    407: "unreachable",
    408: "network",
    429: "busy",
}
_ABOUT_MODEL = {403: "no_access", 404: "invalid_model"}
"""Only where the words say so: an address that is not there, and a door that is closed, answer alike."""
_KNOWN_ERRORS = {
    "insufficient_quota",
    "account_deactivated",
    "invalid_api_key",
    "invalid_model",
    "no_access",
    "beta_api_shape_disabled",
}
_NOT_TAKEN = (1003, 1007, 1009)
"""RFC 6455, 7.4.1: what was sent is of a kind, has contents or a size that this server does not take, and it
would be the same the next time."""
_BY_CLOSE_CODE = {1008: "refused", 3000: "invalid_api_key", 3003: "refused"}
"""RFC 6455, 7.4.1, and IANA's registry of close codes: 3000 is Unauthorized, 3003 Forbidden."""
_LIKE_HTTP = range(4400, 4500)
"""Codes of one's own begin with 4000 (RFC 6455, 7.4.2); many servers write the HTTP status behind the 4."""
_MONEY = re.compile(r"credit|balance|billing|payment|subscription|trial")
_CREDENTIAL = re.compile(
    r"\b(?:api.?|access.?|subscription.?)?keys?\b|\bauth(?!enticated\b)|\bunauth|credential"
    r"|token\b(?! (?:limit|count|budget|quota))"
)
_BAD_KEY = re.compile(
    r"(?:invalid|unknown|wrong|expired) (?:api.?|access |subscription )key"
    r"|api.?key (?:has |is )?(?:not valid|invalid|expired|required|missing|not found)"
)
_NO_MODEL_ACCESS = re.compile(r"access to .{0,20}model|model .{0,40}not (?:allowed|permitted)")
_NO_MODEL = re.compile(
    r"\b(?:unknown|invalid|unsupported|no such|missing) model"
    r"|\bmodel .{0,40}(?:not (?:found|available|supported|exist)|unknown|unsupported|unavailable|invalid)"
)
_EXPIRED = re.compile(r"session .{0,10}(?:expired|timed? ?out|time-?out)")
_BUSY = re.compile(
    r"too many (?!tokens)|rate.?limit|concurren|overload|capacity|\bbusy\b|try again|slow down|throttl"
)
_NO_ENTRY = re.compile(r"forbidden|denied|suspended|disabled|banned|not allowed")
_MEANT = (
    (_MONEY, "insufficient_quota"),
    (_NO_MODEL_ACCESS, "no_access"),
    (_NO_MODEL, "invalid_model"),
    (_CREDENTIAL, "invalid_api_key"),
    (_NO_ENTRY, "refused"),
)
_CLOSE_WORDS = {
    1000: "the server ended the conversation",
    1001: "the server goes away",
    1006: "the connection broke off",
    1003: "this kind of message is not taken",
    1007: "a message was not what it should be",
    1008: "against the server's policy",
    1009: "a message was too big",
    1011: "the server met an error",
    1012: "the server restarts",
    1013: "the server is too busy; try again later",
    3000: "not authorised",
}


class Refused(Exception):
    """A connection that could not be made or is gone, and why: in the words of a server, a library or the
    system, each of which may repeat the credential that it got. It is taken out here, where every one passes.
    """

    def __init__(self, trouble: Trouble) -> None:
        trouble = replace(trouble, detail=concealed(trouble.detail))
        super().__init__(f"{trouble.code}: {trouble.detail}")
        self.trouble = trouble


def rejected(status: int, body: bytes, points_to: str = "", where: str = "") -> Trouble:
    """A handshake answered with an HTTP status other than 101; ``body`` is what the server said about it,
    ``points_to`` the URL that a redirect names (RFC 9110, 15.4), ``where`` the URL that was asked.
    """
    if 300 <= status < 400 and points_to:
        return Trouble("moved", _short(f"HTTP {status}: it points to {without_secrets(points_to)}"))
    code, words = error_in(body)
    place = f" at {without_secrets(where.partition('?')[0])}" if where else ""
    detail = _short(f"HTTP {status}{place}{': ' + words if words else ''}")
    known = "invalid_api_key" if _BAD_KEY.search(words.lower()) else classify(code, "", words)
    if status >= 400 and known in _KNOWN_ERRORS:
        return Trouble(known, detail)
    if status in _ABOUT_MODEL and "model" in words.lower():
        return Trouble(_ABOUT_MODEL[status], detail)
    if status in _BY_STATUS:
        return Trouble(_BY_STATUS[status], detail)
    return Trouble("server_closed" if status >= 500 else "refused", detail)


def closed(code: int, reason: str) -> Trouble:
    """A connection that ended with this close code (1006: without one). The words of the reason count before
    the code: everybody agrees on words.
    """
    return Trouble(
        _why_closed(code, reason), _short(f"{code} {reason or _CLOSE_WORDS.get(code, '')}".strip())
    )


def _why_closed(code: int, reason: str) -> str:
    lowered = reason.lower()
    known = classify(None, "", reason) if reason else ""
    expired = _EXPIRED.search(lowered) or (code == 1001 and ("expired" in lowered or "session" in lowered))
    if known == "session_expired" or expired:
        return "session_expired"
    if known in _KNOWN_ERRORS:
        return known
    if known == "rate_limit_exceeded" or _BUSY.search(lowered):
        return "busy"
    if code == 1008 or code >= 3000:  # these are meant; the others are also said when something broke
        for words, meaning in _MEANT:
            if words.search(lowered):
                return meaning
    if code in _LIKE_HTTP:
        return rejected(code - 4000, reason.encode()).code
    if code == 4000 and not reason:  # how the service says that it has left the older protocol
        return "beta_api_shape_disabled"
    if code in _NOT_TAKEN:
        return "not_taken"
    if code == 1006 or "keepalive" in lowered:
        return "network"
    return _BY_CLOSE_CODE.get(code, "server_closed")


def unreachable(error: OSError) -> Trouble:
    """The system could not connect: name, route, port or certificate."""
    if isinstance(error, ssl.SSLError):
        reason = getattr(error, "verify_message", "") or getattr(error, "reason", "") or str(error)
        return Trouble("tls", _short(str(reason)))
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
        return Trouble("offline", f"no name can be looked up ({error.strerror})")
    if isinstance(error, socket.gaierror):
        return Trouble("unreachable", f"the name of the server is not known ({error.strerror})")
    if error.errno in (errno.ENETUNREACH, errno.ENETDOWN):
        return Trouble("offline", _short(error.strerror or str(error)))
    if isinstance(error, TimeoutError):
        return Trouble("unreachable", "no answer in time")
    if isinstance(error, ConnectionRefusedError) or error.errno == errno.ECONNREFUSED:
        return Trouble("unreachable", "nobody listens at that address")
    if isinstance(error, ConnectionError):
        return Trouble("network", _short(error.strerror or str(error) or "the connection broke off"))
    return Trouble("unreachable", _short(error.strerror or str(error)))


def error_in(body: bytes) -> tuple[str | None, str]:
    """Code and words of an error body: JSON in any shape that servers write, or plain text; a page of HTML
    has no words. None repeats a credential.
    """
    code, words = _error_in(body)
    return code, concealed(words)


def _error_in(body: bytes) -> tuple[str | None, str]:
    text = body.decode("utf-8", "replace").strip()
    problem = problem_of(any_json(body))
    if problem:
        return problem.get("code"), problem.get("message", "")
    return None, "" if text.startswith("<") else text


def _short(words: str) -> str:
    words = " ".join(concealed(words).split())  # before the cut, which could leave half a credential
    return words if len(words) <= LONGEST_DETAIL else words[: LONGEST_DETAIL - 1] + "…"
