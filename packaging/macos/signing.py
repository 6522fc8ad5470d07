"""Signs, notarises and staples; the certificate and the notary's key come in environment variables.

Without a certificate everything is signed with no name (Apple says: ad hoc). The program then runs under the
same hardened runtime, but Gatekeeper wants the person to allow it in System Settings, and each update asks
for the permissions anew. Without the notary's key nothing is sent anywhere. Both are said.
"""

import base64
import json
import os
import plistlib
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from environment import Failed

from macos import mac
from macos.program_files import inside_out
from macos.property_lists import entitlements

NOBODY = "-"
CERTIFICATE = ("MACOS_CERTIFICATE_P12", "MACOS_CERTIFICATE_PASSWORD", "MACOS_IDENTITY")
"""A Developer ID certificate with its private half (base64), the password of that file, and its name."""
NOTARY = ("MACOS_NOTARY_KEY_P8", "MACOS_NOTARY_KEY_ID", "MACOS_NOTARY_ISSUER")
"""A key of App Store Connect (the text of its file), its id, and the id of its issuer."""


def given(names: tuple[str, ...]) -> tuple[str, ...] | None:
    """The values of these variables, None if all are missing; raises Failed if only some are there."""
    values = tuple(os.environ.get(name, "") for name in names)
    missing = [name for name, value in zip(names, values, strict=True) if not value]
    if missing and len(missing) < len(names):
        raise Failed(f"nothing can be signed with a part of what it takes; missing: {', '.join(missing)}")
    return None if missing else values


@contextmanager
def signer(work: Path) -> Iterator[str]:
    """The name to sign with. Its certificate lies in a keychain of its own, which is removed afterwards."""
    certificate = given(CERTIFICATE)
    if certificate is None:
        print(f"signed without a certificate: {', '.join(CERTIFICATE)} are not set")
        yield NOBODY
        return
    packed, password, name = certificate
    keychain, lock = str(work / "signing.keychain-db"), secrets.token_urlsafe(32)
    searched = [line.strip().strip('"') for line in mac.run("security", "list-keychains").splitlines()]
    mac.run("security", "create-keychain", "-p", lock, keychain)
    try:
        mac.run("security", "set-keychain-settings", "-lut", "3600", keychain)
        mac.run("security", "unlock-keychain", "-p", lock, keychain)
        with secret_file(base64.b64decode(packed), ".p12") as file:
            for_codesign = ["-T", "/usr/bin/codesign"]
            mac.run("security", "import", file, "-k", keychain, "-P", password, *for_codesign)
        tools = ["-S", "apple-tool:,apple:", "-s"]
        mac.run("security", "set-key-partition-list", *tools, "-k", lock, keychain)
        # codesign looks for the certificate in the keychains that are searched.
        mac.run("security", "list-keychains", "-d", "user", "-s", keychain, *searched)
        yield name
    finally:
        mac.run("security", "list-keychains", "-d", "user", "-s", *searched)
        mac.run("security", "delete-keychain", keychain)


@contextmanager
def secret_file(content: bytes, suffix: str) -> Iterator[str]:
    """A file that only we can read, until the block ends."""
    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        file.write(content)
        file.flush()
        yield file.name


def sign_bundle(app: Path, architecture: str, work: Path) -> None:
    """Sign all code from the inside out, and make sure that the program has what it may do, and no more."""
    loose, bundles, itself = inside_out(app)
    with signer(work) as name:
        rights = entitlements(architecture, certificate=name != NOBODY)
        file = work / "entitlements.plist"
        file.write_bytes(plistlib.dumps(rights))
        for group in (loose, bundles):
            if group:
                mac.run("codesign", *_seal(name), *map(str, group))
        mac.run("codesign", *_seal(name), "--entitlements", str(file), str(itself))
    mac.run("codesign", "--verify", "--deep", "--strict", str(app))
    # A signature without them would take the microphone away from the program, and nothing would say so.
    told = mac.run("codesign", "--display", "--entitlements", "-", "--xml", str(app))
    if plistlib.loads(told.encode()) != rights:
        raise Failed(f"the signature gives the program other rights than {', '.join(rights)}")


def sign_image(image: Path, work: Path) -> None:
    """Sign a disk image, if there is a certificate; without one it stays as it is."""
    if given(CERTIFICATE) is None:
        return
    with signer(work) as name:
        mac.run("codesign", "--force", "--timestamp", "--sign", name, str(image))


def _seal(name: str) -> list[str]:
    # Apple's clock witnesses a signature with a certificate; the others have nothing to witness.
    stamp = "--timestamp=none" if name == NOBODY else "--timestamp"
    return ["--force", "--options", "runtime", stamp, "--sign", name]


def notarise(path: Path, work: Path) -> bool:
    """Let Apple look through an app or a disk image and fasten its ticket to it; False if there is no key."""
    key, certificate = given(NOTARY), given(CERTIFICATE)
    if key is None or certificate is None:
        print(
            f"{path.name} is not notarised: {', '.join(NOTARY if key is None else CERTIFICATE)} are not set"
        )
        return False
    sent = path
    if path.is_dir():
        sent = work / f"{path.stem}.zip"
        mac.run("ditto", "-c", "-k", "--keepParent", str(path), str(sent))
    with secret_file(key[0].encode(), ".p8") as file:
        account = ["--key", file, "--key-id", key[1], "--issuer", key[2]]
        waiting = ["--wait", "--timeout", "30m", "--output-format", "json"]
        told = mac.run("xcrun", "notarytool", "submit", str(sent), *account, *waiting, fails=False)
        verdict = _read(told)
        if verdict.get("status") != "Accepted":
            log = mac.run("xcrun", "notarytool", "log", verdict.get("id", ""), *account, fails=False)
            raise Failed(f"Apple did not accept {path.name}: {verdict.get('status', 'no answer')}\n{log}")
    mac.run("xcrun", "stapler", "staple", str(path))
    mac.run("xcrun", "stapler", "validate", str(path))
    return True


def _read(told: str) -> dict[str, str]:
    try:
        found = json.loads(told)
    except ValueError:
        return {}
    return {name: str(value) for name, value in found.items()} if isinstance(found, dict) else {}
