"""Self-signed certificates for a server on 127.0.0.1, valid or expired; made by openssl."""

import ssl
import subprocess
from pathlib import Path

_CONFIG = """\
[ca]
default_ca = one
[one]
new_certs_dir = .
database = index.txt
serial = serial
default_md = sha256
policy = any
[any]
commonName = supplied
[req]
distinguished_name = name
prompt = no
req_extensions = more
[name]
CN = 127.0.0.1
[more]
subjectAltName = IP:127.0.0.1
basicConstraints = CA:TRUE
"""


def certificate(folder: Path, begins: str = "20200101000000Z", ends: str = "20490101000000Z") -> Path:
    """Create a certificate with this validity period; its private key is ``key.pem`` in the same folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "openssl.cnf").write_text(_CONFIG)
    (folder / "index.txt").write_text("")
    (folder / "serial").write_text("01\n")
    request = ["openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-config", "openssl.cnf"]
    sign = ["openssl", "ca", "-batch", "-selfsign", "-config", "openssl.cnf", "-extensions", "more"]
    dates = ["-startdate", begins, "-enddate", ends, "-notext"]
    for command in (
        [*request, "-keyout", "key.pem", "-out", "request.pem"],
        [*sign, "-keyfile", "key.pem", "-in", "request.pem", "-out", "certificate.pem", *dates],
    ):
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "certificate.pem"


def server_side(file: Path) -> ssl.SSLContext:
    """The TLS context of a server with this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, file.with_name("key.pem"))
    return context
