"""Whom a server must be known by: one TLS context for everything that is dialled, and where its certificates
are from.

Python's OpenSSL looks in the folders of the system that it was built for. A frozen program that runs on
another Linux, and a Python for macOS, find nothing there, and every server would be refused.
"""

import os
import re
import ssl
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Gentoo
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora, RHEL
    "/etc/pki/tls/certs/ca-bundle.crt",  # older Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/var/lib/ca-certificates/ca-bundle.pem",  # newer openSUSE
    "/etc/ssl/cert.pem",  # Alpine
)
"""Where distributions keep theirs, as in Go's crypto/x509 (root_linux.go) and truststore."""
NAMED = ("SSL_CERT_FILE", "SSL_CERT_DIR")
"""What OpenSSL itself takes for the places of certificates (SSL_CTX_set_default_verify_paths)."""
_HASHED = re.compile(r"[0-9a-f]{8}\.\d+")
"""A certificate in a folder that OpenSSL reads: the hash of its subject (openssl rehash)."""


@dataclass(frozen=True, slots=True)
class Trust:
    """A context with its origin in words. ``number``: of certificate authorities; None where the system
    judges itself and does not say how many it knows.
    """

    context: ssl.SSLContext
    origin: str
    number: int | None

    @property
    def words(self) -> str:
        """For reports, such as "144 authorities from /etc/ssl/certs"."""
        return f"{'' if self.number is None else f'{self.number} authorities from '}{self.origin}"


def context() -> ssl.SSLContext:
    """For one connection. It is made each time, because what the system trusts may have changed."""
    return trust().context


def trust(environment: Mapping[str, str] = os.environ, bundles: Sequence[str] = BUNDLES) -> Trust:
    """The certificates that the environment names, and only those where it names any; else those of the
    system, wherever they are; else Mozilla's list in ``certifi``.
    """
    if named := [f"{name}={environment[name]}" for name in NAMED if environment.get(name)]:
        return _of_openssl(", ".join(named))
    if sys.platform != "linux" and (judged := _judged_by_system()) is not None:
        return judged
    if (found := _of_openssl(_places())).number:
        return found
    return _of_bundle(bundles) or reserve()


def _of_openssl(origin: str) -> Trust:
    made = ssl.create_default_context()
    return Trust(made, origin, _loaded(made) + _in_folder())


def _loaded(made: ssl.SSLContext) -> int:
    return made.cert_store_stats()["x509_ca"]


def _in_folder() -> int:
    """How many there are in the folder where OpenSSL looks only when it needs one. A distribution's folder
    has the same ones as its file, which is loaded.
    """
    places = ssl.get_default_verify_paths()
    if places.cafile or not places.capath:
        return 0
    with suppress(OSError):
        return sum(_HASHED.fullmatch(name) is not None for name in os.listdir(places.capath))
    return 0


def _places() -> str:
    found = ssl.get_default_verify_paths()
    return found.cafile or found.capath or found.openssl_cafile


def _judged_by_system() -> Trust | None:
    """Windows and macOS judge a certificate themselves: they fetch a root when it is first needed, and know
    what an administrator or a person has trusted or distrusted. OpenSSL sees nothing of that.
    """
    try:
        import truststore
    except ImportError:  # of a macOS before 10.13, too
        return None
    name = "Windows" if sys.platform == "win32" else "macOS"
    return Trust(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), f"{name}, which judges itself", None)


def _of_bundle(bundles: Sequence[str]) -> Trust | None:
    for bundle in bundles:
        with suppress(OSError, ssl.SSLError):
            made = ssl.create_default_context(cafile=bundle)
            if number := _loaded(made):
                return Trust(made, bundle, number)
    return None


def reserve() -> Trust:
    """Mozilla's list, which comes with the program."""
    import certifi

    made = ssl.create_default_context(cafile=certifi.where())
    return Trust(made, f"certifi ({Path(certifi.where()).name})", _loaded(made))
