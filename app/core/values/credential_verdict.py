"""What the test of a credential found, from raw signs to one reason and its words; it asks no server."""

import re
from dataclasses import dataclass
from typing import Literal

from app.core.values.problems import classify

CLOCK_OFF_S = 300.0
Failure = Literal["", "dns", "offline", "nobody", "slow", "tls", "tls_dates", "proxy", "broken"]


@dataclass(frozen=True, slots=True)
class Signs:
    """What was seen of one request. ``failure``: why no answer came at all. ``status``: of an HTTP answer.

    ``code``, ``words``: of an error that the server sent. ``model``: the one wanted; ``models``: those
    that it lists (empty: it lists none). ``ahead_s``: how far this computer's clock is ahead of the server's.
    """

    failure: Failure = ""
    status: int = 0
    code: str = ""
    words: str = ""
    model: str = ""
    models: tuple[str, ...] = ()
    ahead_s: float = 0.0
    opened: bool = False
    dialect: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """``reason`` is one of ``REASONS``; ``dialect``: what the server was found to speak."""

    reason: str
    detail: str = ""
    model: str = ""
    ahead_s: float = 0.0
    dialect: str = ""

    @property
    def works(self) -> bool:
        """Whether the credential opens a session."""
        return self.reason == "works"


@dataclass(frozen=True, slots=True)
class FoundServer:
    """A Realtime server on this computer: it let a session be opened, or (``reason``) why it did not."""

    url: str
    dialect: str = "ga"
    model: str = ""
    reason: str = "works"


# reason: what it is, what to do
REASONS: dict[str, tuple[str, str]] = {
    "works": ("The key works", ""),
    "works_without": ("The server answers; it asks for no key", ""),
    "malformed": ("This does not look like a key", "Copy it again, whole, from the page of the service."),
    "bad_address": ("The address cannot be used", "Check the address of the server."),
    "clear_text": (
        "The connection would not be encrypted",
        "Use an address with wss://, or allow it under “Unencrypted connection to”.",
    ),
    "no_key": ("There is no key to test", "Paste a key."),
    "refused": ("The key was refused", "It may be mistyped, expired or withdrawn: make a new one."),
    "no_access": ("The key is good, but not for this model", "Choose another model, or use another key."),
    "no_credit": ("The account has no credit", "Add credit on the billing page of the service."),
    "rate_limited": ("The service asks to wait", "The key was not refused. Test again in a minute."),
    "offline": ("There is no network", "Connect this computer, then test again."),
    "dns": ("The name of the server is not known", "Check the address, or the network's name server."),
    "unreachable": ("Nobody answers at that address", "See whether the server runs, and check its address."),
    "slow": ("No answer came in time", "The network or the server is slow. Test again."),
    "keyring_silent": (
        "The keyring does not answer",
        "It may be waiting for its password: unlock it, then try again.",
    ),
    "proxy": ("The proxy did not let the connection through", "Check the system's proxy settings."),
    "tls": ("The secure connection failed", "Its certificate is not trusted here; a proxy may be the cause."),
    "wrong_clock": ("The clock of this computer is wrong", "Set date and time, then test again."),
    "moved": ("The server points to another address", "Enter that address if you trust it."),
    "not_realtime": ("This is no Realtime server", "Check the address, most of all its path."),
    "old_dialect": ("The service no longer speaks the older protocol", "Choose GA as the protocol version."),
    "server_error": ("The server met an error", "The key was not refused. Test again later."),
}

_FAILED: dict[Failure, str] = {
    "dns": "dns",
    "offline": "offline",
    "nobody": "unreachable",
    "slow": "slow",
    "tls": "tls",
    "tls_dates": "tls",
    "proxy": "proxy",
    "broken": "server_error",
}
_BY_CODE = {
    "invalid_api_key": "refused",
    "account_deactivated": "refused",
    "no_access": "no_access",
    "invalid_model": "no_access",
    "insufficient_quota": "no_credit",
    "rate_limit_exceeded": "rate_limited",
    "busy": "rate_limited",
    "bad_address": "not_realtime",
    "beta_api_shape_disabled": "old_dialect",
    "moved": "moved",
    "server_error": "server_error",
    "server_closed": "server_error",
    "network": "server_error",
    "offline": "offline",
}
_BY_STATUS = {
    400: "not_realtime",
    401: "refused",
    402: "no_credit",
    403: "no_access",
    404: "not_realtime",
    405: "not_realtime",
    407: "proxy",
    408: "slow",
    426: "not_realtime",
    429: "rate_limited",
}
# What is copied along with a credential: a shell's export, a variable's name, an HTTP header.
_WRAPPED = re.compile(
    r"^\s*(?:export\s+)?(?:[A-Z_]*API_KEY\s*[=:]\s*)?(?:authorization\s*:\s*)?(?:bearer\s+)?", re.IGNORECASE
)
# What is copied along and cannot be seen, wherever it stands: byte order mark, zero-width signs, soft hyphen,
# marks of direction, variation selectors, and what is left of bytes that were no text.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
# What an HTTP header may carry (RFC 9110, 5.5), without the blanks.
_USABLE = re.compile(r"[\x21-\x7e]{1,1000}")
# Shorter ones are words (LiteLLM's own example, sk-1234, has seven signs), and could not be hidden in texts.
_LIKELY = re.compile(r"[\x21-\x7e]{6,1000}")
_AROUND = "\"'`,;“”‘’«»"
_OPENAI = re.compile(r"(?:sk|ek|rk|sess)[-_][A-Za-z0-9_\-.]{6,}")


def cleaned(text: str) -> str:
    """A credential without what was copied along: blanks, quotes, ``Bearer``, ``OPENAI_API_KEY=``, and what
    cannot be seen.
    """
    return _WRAPPED.sub("", _INVISIBLE.sub("", text).strip()).strip().strip(_AROUND).strip()


def usable(secret: str) -> bool:
    """Whether this can be sent at all: a blank, a line break or a dash that is no hyphen cannot."""
    return bool(_USABLE.fullmatch(secret))


def well_formed(secret: str, openai: bool) -> bool:
    """Whether what was typed can be a credential; OpenAI's begin with a known prefix."""
    return bool((_OPENAI if openai else _LIKELY).fullmatch(secret))


def ephemeral(secret: str) -> bool:
    """Whether this is a client secret, which opens sessions and does nothing else (it cannot list models)."""
    return secret.startswith("ek_")


def judged(signs: Signs) -> Verdict:
    """The verdict of the attempt to open a session."""
    if signs.opened:
        return Verdict("works", "", signs.model, signs.ahead_s, signs.dialect)
    if signs.failure:
        reason = _FAILED[signs.failure]
        # A certificate out of its dates is the server's fault unless the clock here is wrong as well.
        if signs.failure == "tls_dates" and abs(signs.ahead_s) >= CLOCK_OFF_S:
            reason = "wrong_clock"
        return Verdict(reason, signs.words, signs.model, signs.ahead_s)
    return Verdict(_refusal(signs), _detail(signs), signs.model, signs.ahead_s)


def listed(signs: Signs) -> Verdict | None:
    """The verdict of the list of models, or None if only a session can tell: a server need not have such a
    list, nor every credential the right to see it.
    """
    if not signs.failure and signs.status == 200:
        missing = bool(signs.model and signs.models) and signs.model not in signs.models
        return Verdict("no_access", signs.model, signs.model, signs.ahead_s) if missing else None
    verdict = judged(signs)
    final = bool(signs.failure) or verdict.reason in ("refused", "no_credit", "rate_limited", "proxy")
    return verdict if final else None


def _refusal(signs: Signs) -> str:
    known = _BY_CODE.get(classify(signs.code or None, "", signs.words))
    if signs.code == "server_closed" and signs.status:
        known = None  # the status says more
    # With 403 the credential itself was accepted, whatever the words say: the model is not allowed for it.
    if known is not None and (known, signs.status) != ("refused", 403):
        return known
    if signs.status == 404 and "model" in signs.words.lower():
        return "no_access"
    return _BY_STATUS.get(signs.status, "server_error" if signs.status >= 500 else "not_realtime")


def _detail(signs: Signs) -> str:
    return ": ".join(part for part in (f"HTTP {signs.status}" if signs.status else "", signs.words) if part)
