"""Where and how to dial, worked out of a Target and a credential: URL and headers; pure, it asks no
keyring.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from app.core.settings.server_address import exposed, holds_secret, is_preview, without_secrets
from app.core.values.credential_verdict import usable
from app.core.values.problems import Trouble
from app.core.values.values import Target
from app.transport.reasons import Refused

_SCHEMES = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}


@dataclass(frozen=True, slots=True)
class Address:
    """A URL to dial and the headers to dial it with; the headers hold the credential and are never shown."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    subprotocols: tuple[str, ...] = ()


def host_of(url: str) -> str:
    """``host`` or ``host:port`` of a URL, which is also the name a credential is kept under; raises
    Refused.
    """
    return _parts(url)[1].rpartition("@")[2].lower()


def needs_credential(url: str) -> bool:
    """Whether nothing can be had there without a credential."""
    host = host_of(url).partition(":")[0]
    return host.endswith((".openai.com", ".openai.azure.com"))


def address(target: Target, credential: str = "") -> Address:
    """The address of this target with this credential ("" = none). Raises Refused: "bad_address", "no_key",
    "malformed_key", or "clear_text" where nobody has agreed to that.
    """
    scheme, host, path, query = _parts(target.url)
    if holds_secret(target.url):
        raise Refused(
            Trouble("bad_address", f"{without_secrets(target.url)}: the key has a field of its own")
        )
    if exposed(target.url) and not target.unencrypted:
        raise Refused(Trouble("clear_text", f"{scheme}://{host}; `--unencrypted` allows it for one run"))
    if not credential and needs_credential(target.url):
        raise Refused(Trouble("no_key", f"there is no key for {host}"))
    if credential and not usable(credential):
        raise Refused(Trouble("malformed_key", f"the key for {host}"))
    pairs = parse_qsl(query, keep_blank_values=True)
    if target.model and not any(name in ("model", "deployment", "call_id") for name, _ in pairs):
        pairs.append(("deployment" if is_preview(target.url) else "model", target.model))
    url = urlunsplit((scheme, host, path or "/v1/realtime", urlencode(pairs, quote_via=quote, safe=":/"), ""))
    headers = dict(target.headers)
    if credential:
        azure = host.endswith(".azure.com")
        headers.update({"api-key": credential} if azure else {"Authorization": f"Bearer {credential}"})
    if target.dialect == "beta":
        headers.setdefault("OpenAI-Beta", "realtime=v1")
    return Address(url, headers)


def _parts(url: str) -> tuple[str, str, str, str]:
    """Scheme (ws or wss), host with port, path and query of a URL."""
    try:
        split = urlsplit(url.strip())
        scheme, host, _ = _SCHEMES[split.scheme.lower()], split.hostname, split.port
    except (KeyError, ValueError) as error:
        raise Refused(
            Trouble(
                "bad_address",
                f"{without_secrets(url) or 'an empty address'}: it should begin with wss:// or ws://",
            )
        ) from error
    if not host:
        raise Refused(Trouble("bad_address", f"{without_secrets(url)}: no server is named"))
    return scheme, split.netloc, split.path, split.query
