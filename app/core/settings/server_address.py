"""The address of a Realtime server as a person types it: completed, or refused with a reason. Nothing is
dialled here.

Source of the forms: OpenAI's Realtime guide ("Connect with WebSocket"), Azure's "Realtime API reference" (GA
and preview), and the documentation of the compatible servers.
"""

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from unicodedata import normalize
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit, urlunsplit

OPENAI = "api.openai.com"
OPENAI_URL = f"wss://{OPENAI}/v1/realtime"
_BILLING = {OPENAI: "https://platform.openai.com/settings/organization/billing"}
# The default ports of the servers that people run themselves.
LOCAL_PORTS = (8080, 8000, 8765, 4000, 8091)

_SCHEMES = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}
# Parts of the names under which servers take a credential in the query.
_SECRET_NAME = re.compile(
    r"key|token|secret|passw|auth|credential|bearer|signature|jwt|(?:^|[-_.])(?:pass|pwd|pw|sig|sas|code)$",
    re.IGNORECASE,
)
_PAIR = re.compile(r"([?&;#])([^=&;#\s]*)=([^&;#\s]*)")
# What begins like one of OpenAI's and is long is a credential, wherever in the address it stands.
_SECRET_FORM = re.compile(r"(?<![a-z0-9])((?:sk|ek|rk)[-_])[a-z0-9_-]{16,}", re.IGNORECASE)
_USER = re.compile(r"(//|^)[^/?#\s]*@")
_ANY_USER = re.compile(r"^(\S*?//|)\S*@")
_PART = re.compile(r"0x[0-9a-f]{1,8}|0[0-7]{0,11}|[1-9][0-9]{0,9}")
_LOCAL_NAMES = (
    "localhost",
    "localhost4",
    "localhost6",
    "localhost.localdomain",
    "localhost4.localdomain4",
    "localhost6.localdomain6",
    "ip6-localhost",
    "ip6-loopback",
)
"""The names that the systems' own ``hosts`` files give it."""
_DOTS = re.compile("[\u3002\uff0e\uff61]")
"""Which count as full stops (RFC 3490, 3.1), so that resolvers get one."""
_SHORT = ("", "/", "/v1", "/openai/v1")
_AZURE = ".openai.azure.com"
_ENCRYPTED = (".openai.com", ".azure.com")
"""Services that offer nothing else, so ``ws://`` there is a slip."""
_ROOT = re.compile(r"\.?:$|\.(?=:\d+$|$)")
"""The dot of the root and a port left open: the same server, but another name for its credential."""
_ONE_SLASH = re.compile(r"[a-z][a-z0-9+.-]*:/(?!/)", re.IGNORECASE)


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
    if "://" not in text and not _ONE_SLASH.match(text):
        text = f"{'ws' if is_local(f'ws://{text}') else 'wss'}://{text}"
    parts = _split(text)
    if isinstance(parts, str):
        return Checked(problem=parts)
    if holds_secret(text):
        return Checked(problem="Leave the key out of the address: it has a field of its own.")
    scheme, path = _SCHEMES[parts.scheme.lower()], parts.path
    host = _plain(parts.hostname or "")
    if host.endswith(_ENCRYPTED):
        scheme = "wss"
    if path.rstrip("/").endswith("/realtime"):
        path = path.rstrip("/")
    if path.rstrip("/") in _SHORT:
        path = (path.rstrip("/") or ("/openai/v1" if host.endswith(_AZURE) else "/v1")) + "/realtime"
    if host.endswith(_AZURE) and (problem := _azure(path, dict(_pairs(parts)), model)):
        return Checked(problem=problem)
    url = urlunsplit((scheme, _ROOT.sub("", parts.netloc), path, parts.query, ""))
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
    if is_loopback(host):
        return True
    try:
        return ip_address(host).is_private
    except ValueError:
        return host.endswith((".local", ".lan", ".home.arpa"))


def host_of(url: str) -> str:
    """``host`` or ``host:port``, which is also the account of its credential in the keyring; "" for no
    address.
    """
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""


def without_secrets(url: str) -> str:
    """The address as it may be shown: ``***`` for user and password, for credentials in the query, and for
    what has the form of one.
    """
    url = _SECRET_FORM.sub(r"\1***", _PAIR.sub(_shown_pair, _USER.sub(r"\1***@", url)))
    if isinstance(_split(url), str):  # a password with a slash in it, for one: where it ends is a guess
        url = _ANY_USER.sub(r"\1***@", url)
    return url


def _shown_pair(pair: re.Match[str]) -> str:
    secret = _SECRET_NAME.search(unquote(pair[2]))
    return f"{pair[1]}{pair[2]}=***" if secret else pair[0]


def holds_secret(url: str) -> bool:
    """Whether a credential is in the address, where it would be shown and logged."""
    return without_secrets(url) != url or "***" in url


def exposed(url: str) -> bool:
    """Whether everybody between here and there could listen: another computer, and no encryption."""
    return urlsplit(url).scheme.lower() in ("ws", "http") and not is_local(url)


def is_local(url: str) -> bool:
    """Whether the server is on this computer."""
    try:
        return is_loopback(urlsplit(url).hostname or "")
    except ValueError:
        return False


def is_loopback(host: str) -> bool:
    """Whether a host's name or address is this computer, in any form that resolvers take: ``localhost``,
    127.0.0.0/8 (``127.1`` and 2130706433 too), ::1, an IPv4 loopback address written as IPv6, and the
    unspecified address, which connects to this computer.
    """
    if loopback_of(host):
        return True
    host = _plain(host)
    address: IPv4Address | IPv6Address | None = _ipv4(host)
    if address is None:
        try:
            address = ip_address(host.partition("%")[0] if ":" in host else host)
        except ValueError:
            return False
    if isinstance(address, IPv6Address):
        address = address.ipv4_mapped or address  # before Python 3.13 a mapped address is no loopback
    return address.is_loopback or address.is_unspecified


def loopback_of(host: str) -> tuple[str, ...]:
    """The addresses behind a name of this computer, IPv4 first; none for other names and for addresses. No
    resolver is asked for such a name: one that does not know it lets everybody wait, and one on the network
    could send credential and speech elsewhere (RFC 6761, 6.3).
    """
    host = _plain(host)
    return ("127.0.0.1", "::1") if host in _LOCAL_NAMES or host.endswith(".localhost") else ()


def _plain(host: str) -> str:
    """The host as resolvers compare it: wide and circled signs are plain ones (RFC 3491), case and the dot of
    the root do not count.
    """
    return normalize("NFKC", _DOTS.sub(".", host)).lower().removesuffix(".")


def _ipv4(host: str) -> IPv4Address | None:
    """The IPv4 address that ``inet_aton`` reads here (POSIX: one to four parts, each decimal, hexadecimal or
    octal), which Python's ``ipaddress`` does not; None if it is none.
    """
    *leading, last = (_number(part) for part in host.split("."))
    if len(leading) > 3 or last is None or last >= 256 ** (4 - len(leading)):
        return None
    value = last
    for place, part in enumerate(leading):
        if part is None or part > 255:
            return None
        value += part << 8 * (3 - place)
    return IPv4Address(value)


def _number(text: str) -> int | None:
    if not _PART.fullmatch(text):
        return None
    return int(text, 16 if text.startswith("0x") else 8 if text.startswith("0") else 10)


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


def billing_page(url: str) -> str:
    """Where credit is added for the service at this address; "" for one whose page nobody here knows."""
    return _BILLING.get(host_of(url), "")
