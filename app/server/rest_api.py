"""What the practice server answers to plain HTTP: models, client secrets, refusals."""

import json
from dataclasses import dataclass
from typing import Any

import msgspec

from app.protocol import beta, ga
from app.protocol.decode import parse
from app.protocol.dialect import Dialect
from app.protocol.messages import SessionConfig, SessionCreated
from app.server import errors
from app.server.checks.field_checks import anything, choice, integer, record
from app.server.client_secrets import (
    DEFAULT_SECRET_S,
    LEAST_SECRET_S,
    MOST_SECRET_S,
    ClientSecrets,
)
from app.server.engine.engine import configured
from app.server.engine.session_rules import MODEL
from app.server.errors import Refusal

JSON = "application/json"
REASONS = {
    200: "OK",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    411: "Length Required",
    413: "Content Too Large",
    426: "Upgrade Required",
    501: "Not Implemented",
}
_SECRET_BODY = record(
    {
        "expires_after": record(
            {"anchor": choice("created_at"), "seconds": integer(LEAST_SECRET_S, MOST_SECRET_S)}
        ),
        "session": anything,
    }
)


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """A status and a JSON body."""

    status: int
    body: dict[str, Any]

    def text(self) -> bytes:
        return json.dumps(self.body, ensure_ascii=False).encode()


def refused(status: int, refusal: Refusal) -> HttpAnswer:
    """An error body as the service words it."""
    error = {
        "message": refusal.message,
        "type": refusal.kind,
        "param": refusal.param,
        "code": refusal.code,
    }
    return HttpAnswer(status, {"error": error})


def path_of(target: str) -> str:
    """A request target's path. Not by urlsplit: it raises for what looks like a broken IPv6 host."""
    return target.partition("?")[0].rstrip("/")


def no_credential(token: str) -> HttpAnswer:
    given = "No API key was given" if not token else "Incorrect API key provided"
    message = f"{given}. The server prints its key when it starts: send it as 'Authorization: Bearer <key>'."
    return refused(401, Refusal("invalid_api_key", message))


def unnamed() -> Refusal:
    message = "The first event of a client without a credential is a session.update with its client_secret."
    return Refusal("invalid_api_key", message)


def bad_origin() -> HttpAnswer:
    message = "Web pages from other hosts may not use this server."
    return refused(403, Refusal("origin_not_allowed", message))


def not_found(path: str) -> HttpAnswer:
    message = f"Unknown path {path_of(path)!r}. Sessions are at /v1/realtime."
    return refused(404, Refusal("not_found", message))


def upgrade() -> HttpAnswer:
    return refused(426, Refusal("upgrade_required", "This is a WebSocket endpoint."))


def bad_method(method: str) -> HttpAnswer:
    return refused(
        405, Refusal("method_not_allowed", f"This server takes GET and POST, not {method[:40]!r}.")
    )


def bad_handshake() -> HttpAnswer:
    message = "This is no WebSocket handshake: it has to be a GET of HTTP/1.1, with no body and short lines."
    return refused(400, Refusal("bad_request", message))


def models(now_s: int) -> HttpAnswer:
    """The one model there is."""
    model = {"id": MODEL, "object": "model", "created": now_s, "owned_by": "pressel"}
    return HttpAnswer(200, {"object": "list", "data": [model]})


def post(path: str, token: str, body: bytes, secrets: ClientSecrets, first: SessionConfig) -> HttpAnswer:
    """A POST request. ``first``: the session that an unconfigured client would get."""
    where = path_of(path)
    if not secrets.is_main(token):
        return no_credential(token)
    if not where.endswith(("/realtime/client_secrets", "/realtime/sessions")):
        return not_found(path)
    try:
        raw = parse(body or b"{}")
    except ValueError as error:
        return refused(400, errors.invalid_event(f"The body is no JSON: {error}"))
    if not isinstance(raw, dict):
        return refused(400, errors.invalid_event("The body is a JSON object."))
    answer = _ga_secret if where.endswith("client_secrets") else _beta_secret
    return answer(raw, secrets, first)


def _ga_secret(raw: dict[str, Any], secrets: ClientSecrets, first: SessionConfig) -> HttpAnswer:
    refusal = _SECRET_BODY(raw, "")
    if refusal is not None:
        return refused(400, refusal)
    session = raw.get("session")
    made = _effective(ga, session, first)
    if isinstance(made, Refusal):
        return refused(400, made)
    seconds = raw.get("expires_after", {}).get("seconds", DEFAULT_SECRET_S)
    secret = secrets.mint(seconds, session, ga)
    return HttpAnswer(200, {"value": secret.value, "expires_at": secret.expires_at, "session": made})


def _beta_secret(raw: dict[str, Any], secrets: ClientSecrets, first: SessionConfig) -> HttpAnswer:
    made = _effective(beta, raw, first)
    if isinstance(made, Refusal):
        return refused(400, made)
    secret = secrets.mint(60, raw, beta, sayable=True)
    return HttpAnswer(
        200, {**made, "client_secret": {"value": secret.value, "expires_at": secret.expires_at}}
    )


def _effective(dialect: Dialect, raw: Any, first: SessionConfig) -> dict[str, Any] | Refusal:
    """The session as a client of the dialect would see it."""
    session = first if raw is None else configured(dialect, first, raw)
    if isinstance(session, Refusal):
        return session
    shown = msgspec.json.decode(dialect.encode_server(SessionCreated(session=session)))
    effective: dict[str, Any] = shown["session"]
    return effective
