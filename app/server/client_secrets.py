"""Who may come in: the credential of this run and the short-lived client secrets minted with it."""

import hmac
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from app.protocol.decode import parse
from app.protocol.dialect import Dialect

SUBPROTOCOL_CREDENTIAL = "openai-insecure-api-key."
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
DEFAULT_SECRET_S = 600
LEAST_SECRET_S, MOST_SECRET_S = 10, 7200


@dataclass(frozen=True, slots=True)
class Secret:
    """``session``: the raw session object that it was made with, if any; a connection starts with it, and in
    ``dialect`` unless it asks for the other. ``sayable``: it may also come in the first event.
    """

    value: str
    expires_at: int
    session: dict[str, Any] | None
    dialect: Dialect
    sayable: bool = False


class ClientSecrets:
    """The run's credential and its secrets. ``now``: unix seconds."""

    def __init__(self, credential: str, now: Callable[[], float]) -> None:
        self._credential = credential
        self._now = now
        self._secrets: dict[str, Secret] = {}

    def mint(
        self, seconds: int, session: dict[str, Any] | None, dialect: Dialect, *, sayable: bool = False
    ) -> Secret:
        """A secret that opens any number of sessions until it expires."""
        self._secrets = {name: one for name, one in self._secrets.items() if one.expires_at > self._now()}
        value = f"ek_{secrets.token_hex(16)}"
        secret = Secret(value, int(self._now()) + seconds, session, dialect, sayable)
        self._secrets[secret.value] = secret
        return secret

    def is_main(self, token: str) -> bool:
        """Whether it is the credential itself: a secret mints no further secrets."""
        # In constant time, because how long a plain comparison takes tells how much of a guess is right.
        return hmac.compare_digest(token.encode(), self._credential.encode())

    def secret(self, token: str) -> Secret | None:
        """The secret of this value, unless it has expired."""
        found = self._secrets.get(token)
        return found if found is not None and found.expires_at > self._now() else None

    def said(self, frame: str | bytes) -> Secret | None:
        """The secret that a first event names: ``session.client_secret`` of a session.update."""
        found = self.secret(_said_secret(frame))
        return found if found is not None and found.sayable else None

    def may_be_said(self) -> bool:
        """Whether any secret is out that may come in the first event."""
        return any(one.sayable and one.expires_at > self._now() for one in self._secrets.values())

    def opens(self, token: str) -> bool:
        return self.is_main(token) or self.secret(token) is not None


def token_of(headers: Iterable[tuple[str, str]], path: str) -> str:
    """The credential or secret of a request, "" without one: bearer, ``api-key`` header or query, or the
    subprotocol, which is all that a web page can set.
    """
    for name, value in headers:
        name = name.lower()
        if name == "authorization" and value[:7].lower() == "bearer ":
            return value[7:].strip()
        if name == "api-key":
            return value.strip()
        if name == "sec-websocket-protocol":
            for offered in value.split(","):
                if offered.strip().startswith(SUBPROTOCOL_CREDENTIAL):
                    return offered.strip()[len(SUBPROTOCOL_CREDENTIAL) :]
    return next(iter(parse_qs(path.partition("?")[2]).get("api-key", [])), "")


def _said_secret(frame: str | bytes) -> str:
    try:
        raw = parse(frame)
    except ValueError:
        return ""
    session = raw.get("session") if isinstance(raw, dict) and raw.get("type") == "session.update" else None
    said = session.get("client_secret") if isinstance(session, dict) else None
    value = said.get("value") if isinstance(said, dict) else said
    return value if isinstance(value, str) else ""


def allowed_origin(*origins: str) -> bool:
    """No origin (not a browser) or pages of this machine. Any other page could otherwise use the visitor's
    server.
    """
    try:
        return all(urlsplit(origin).hostname in LOOPBACK for origin in origins)
    except ValueError:
        return False
