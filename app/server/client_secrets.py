"""Who may come in: the key of this run and the short-lived secrets made with it; it reads no socket and no
disk.
"""

import hmac
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

SUBPROTOCOL_KEY = "openai-insecure-api-key."
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
DEFAULT_SECRET_S = 600
LEAST_SECRET_S, MOST_SECRET_S = 10, 7200


def new_key() -> str:
    """A key for one run of the server."""
    return f"pressel-{secrets.token_urlsafe(24)}"


@dataclass(frozen=True, slots=True)
class Secret:
    """``session``: the raw session object that it was made with, if any; a connection starts with it."""

    value: str
    expires_at: int
    session: dict[str, Any] | None


class ClientSecrets:
    """The run's key and its secrets. ``now``: unix seconds."""

    def __init__(self, key: str, now: Callable[[], float]) -> None:
        self._key = key
        self._now = now
        self._secrets: dict[str, Secret] = {}

    def mint(self, seconds: int, session: dict[str, Any] | None) -> Secret:
        """A secret that opens any number of sessions until it expires."""
        self._secrets = {name: one for name, one in self._secrets.items() if one.expires_at > self._now()}
        secret = Secret(f"ek_{secrets.token_hex(16)}", int(self._now()) + seconds, session)
        self._secrets[secret.value] = secret
        return secret

    def is_main(self, token: str) -> bool:
        """Only the key itself makes secrets."""
        return hmac.compare_digest(token.encode(), self._key.encode())

    def secret(self, token: str) -> Secret | None:
        """A secret that is still good."""
        found = self._secrets.get(token)
        return found if found is not None and found.expires_at > self._now() else None

    def opens(self, token: str) -> bool:
        return self.is_main(token) or self.secret(token) is not None


def token_of(headers: Iterable[tuple[str, str]], path: str) -> str:
    """The key that a request carries: Bearer, ``api-key`` header or query, or browser subprotocol; ""
    without.
    """
    for name, value in headers:
        name = name.lower()
        if name == "authorization" and value[:7].lower() == "bearer ":
            return value[7:].strip()
        if name == "api-key":
            return value.strip()
        if name == "sec-websocket-protocol":
            for offered in value.split(","):
                if offered.strip().startswith(SUBPROTOCOL_KEY):
                    return offered.strip()[len(SUBPROTOCOL_KEY) :]
    return next(iter(parse_qs(path.partition("?")[2]).get("api-key", [])), "")


def allowed_origin(*origins: str) -> bool:
    """No origin (not a browser) or pages of this machine. Any other page could otherwise use the visitor's
    server.
    """
    try:
        return all(urlsplit(origin).hostname in LOOPBACK for origin in origins)
    except ValueError:
        return False
