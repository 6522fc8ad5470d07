"""The address of a Realtime server as a person types it: completed, or refused with a reason. Nothing is
dialled here.

Source of the forms: OpenAI's Realtime guide ("Connect with WebSocket"), Azure's "Realtime API reference" (GA
and preview), and the documentation of the compatible servers.
"""

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import SplitResult, parse_qsl, urlsplit, urlunsplit

OPENAI = "api.openai.com"
OPENAI_URL = f"wss://{OPENAI}/v1/realtime"
# The default ports of the servers that people run themselves.
LOCAL_PORTS = (8080, 8000, 8765, 4000, 8091)

_SCHEMES = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}
_SECRETS = ("api-key", "api_key", "apikey", "access_token", "token", "secret", "password")
_SHORT = ("", "/", "/v1", "/openai/v1")
_AZURE = ".openai.azure.com"


@dataclass(frozen=True, slots=True)
class Checked:
    """``url`` is complete and can be dialled, or ``problem`` says why not. ``note``: a warning beside it."""

    url: str = ""
    problem: str = ""
    note: str = ""


def checked(text: str, model: str = "") -> Checked:
    """Completes what a person typed as an address. ``model``: what was entered with it; on Azure that is the
    deployment.
    """
    text = text.strip()
    if not text:
        return Checked(problem="Type the address of the server.")
    if "://" not in text:
        text = f"{'ws' if is_local(f'ws://{text}') else 'wss'}://{text}"
    parts = _split(text)
    if isinstance(parts, str):
        return Checked(problem=parts)
    if parts.username is not None or any(name.lower() in _SECRETS for name, _ in _pairs(parts)):
        return Checked(problem="Leave the key out of the address: it has a field of its own.")
    scheme, path = _SCHEMES[parts.scheme.lower()], parts.path
    host = parts.hostname or ""
    if host.endswith((".openai.com", _AZURE)):
        scheme = "wss"
    if path.rstrip("/") in _SHORT:
        path = (path.rstrip("/") or ("/openai/v1" if host.endswith(_AZURE) else "/v1")) + "/realtime"
    if host.endswith(_AZURE) and (problem := _azure(path, dict(_pairs(parts)), model)):
        return Checked(problem=problem)
    url = urlunsplit((scheme, parts.netloc, path, parts.query, ""))
    return Checked(url, note=_unprotected(scheme, host))


def _split(text: str) -> SplitResult | str:
    """The parts of a URL, or what is wrong with it."""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "This is no address: the name or the port of the server cannot be read."
    if parts.scheme.lower() not in _SCHEMES:
        return "The address should begin with wss:// or https:// (ws:// or http:// on your own network)."
    if not host or any(letter.isspace() for letter in text):
        return "The address names no server."
    return parts


def _azure(path: str, query: dict[str, str], model: str) -> str:
    """What Azure would refuse about this address; "" if nothing."""
    if path.startswith("/openai/v1/"):
        if "api-version" in query:
            return "Azure: leave api-version out of an address with /openai/v1/realtime."
    elif "api-version" not in query:
        return "Azure: use /openai/v1/realtime, or add api-version for the preview."
    if not (model or "deployment" in query or "model" in query):
        return "Azure: name your deployment as the model."
    return ""


def _unprotected(scheme: str, host: str) -> str:
    if scheme == "wss" or _own_network(host):
        return ""
    return "This connection is not encrypted: others on the way can hear you and read the key."


def _own_network(host: str) -> bool:
    try:
        return ip_address(host).is_private
    except ValueError:
        return host == "localhost" or host.endswith((".localhost", ".local", ".lan", ".home.arpa"))


def host_of(url: str) -> str:
    """``host`` or ``host:port``, which is also the account of its credential in the keyring; "" for no
    address.
    """
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""


def is_local(url: str) -> bool:
    """Whether the server is on this computer."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or host.endswith(".localhost") or ip_address(host).is_loopback
    except ValueError:
        return False


def is_preview(url: str) -> bool:
    """Whether this is Azure's preview, which speaks the older dialect."""
    parts = urlsplit(url)
    return (parts.hostname or "").endswith(_AZURE) and not parts.path.startswith("/openai/v1")


def models_url(url: str) -> str:
    """Where the same server lists its models, as https or http; "" where there is no such place."""
    parts = urlsplit(url)
    if not parts.path.endswith("/realtime") or is_preview(url):
        return ""
    scheme = "https" if parts.scheme == "wss" else "http"
    return urlunsplit((scheme, parts.netloc, parts.path.removesuffix("realtime") + "models", "", ""))


def _pairs(parts: SplitResult) -> list[tuple[str, str]]:
    return parse_qsl(parts.query, keep_blank_values=True)
