"""Signs programs and set-ups for Windows if the environment has what it takes; else says so and does nothing.

Two ways, the first that is there:

WINDOWS_SIGN_COMMAND       a command line with {file} in it; for keys that never leave their device or service
WINDOWS_CERTIFICATE_PFX    a certificate with its private half (a PKCS #12 file in base64), and
WINDOWS_CERTIFICATE_PASSWORD   the password of that file; osslsigncode signs with it on every system

WINDOWS_TIMESTAMP_URL      the clock that witnesses the second way (RFC 3161); without one a signature ends
                           with its certificate

`python -m windows.authenticode FILE ...`, in packaging/, signs these files.
"""

import base64
import os
import shlex
import struct
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from environment import Failed

COMMAND, CERTIFICATE, PASSWORD = (
    "WINDOWS_SIGN_COMMAND",
    "WINDOWS_CERTIFICATE_PFX",
    "WINDOWS_CERTIFICATE_PASSWORD",
)
CLOCK = "WINDOWS_TIMESTAMP_URL"
SECURITY = 4
"""The entry of a PE file's data directory that says where its signature is and how long."""


def configured(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether anything is there to sign with."""
    return bool(environment.get(COMMAND) or environment.get(CERTIFICATE))


def sign(*files: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Sign these files in place; False if nothing is configured. Raises Failed if a file has no signature
    afterwards.
    """
    if not configured(environment):
        print(f"not signed: neither {COMMAND} nor {CERTIFICATE} is set")
        return False
    for file in files:
        if environment.get(COMMAND):
            command = environment[COMMAND]
            subprocess.run(filled(command, file), check=True)
        else:
            _with_certificate(file, environment)
        if not signed(file):
            raise Failed(f"{file.name} has no signature after it was signed")
        print(f"signed: {file.name}")
    return True


def filled(command: str, file: Path) -> list[str]:
    """The words of a command line, with the file in its place."""
    return [word.replace("{file}", str(file)) for word in shlex.split(command)]


def _with_certificate(file: Path, environment: Mapping[str, str]) -> None:
    if PASSWORD not in environment:
        raise Failed(f"nothing can be signed with a part of what it takes; missing: {PASSWORD}")
    with tempfile.TemporaryDirectory() as folder:  # which only we can read
        certificate, password, made = (
            Path(folder, "own.pfx"),
            Path(folder, "password"),
            Path(folder, file.name),
        )
        certificate.write_bytes(base64.b64decode(environment[CERTIFICATE]))
        password.write_text(environment[PASSWORD], encoding="utf-8")
        key = ["-pkcs12", str(certificate), "-readpass", str(password)]
        clock = ["-ts", environment[CLOCK]] if environment.get(CLOCK) else []
        named = ["-h", "sha256", "-n", "Pressel", "-in", str(file), "-out", str(made)]
        subprocess.run(["osslsigncode", "sign", *key, *clock, *named], check=True, stdout=subprocess.DEVNULL)
        file.write_bytes(made.read_bytes())


def signed(file: Path) -> bool:
    """Whether a PE file has a signature; raises Failed if it is none. Whether it is good is not looked at."""
    data = file.read_bytes()
    try:
        (header,) = struct.unpack_from("<I", data, 0x3C)
        (magic,) = struct.unpack_from("<H", data, header + 24)
        directory = header + 24 + {0x10B: 96, 0x20B: 112}[magic]
        place, size = struct.unpack_from("<II", data, directory + 8 * SECURITY)
    except (struct.error, KeyError) as error:
        raise Failed(f"{file.name} is no program for Windows") from error
    return data[:2] == b"MZ" and bool(size) and place + size <= len(data)


if __name__ == "__main__":
    sign(*map(Path, sys.argv[1:]))
