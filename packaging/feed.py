"""The signed news of a release: `feed.py sign [FOLDER]`, `feed.py key FILE`, `feed.py channel`.

`key` makes a key pair: the private key goes into FILE, which must be new; the public one is printed.
`channel` writes into the installed project the file by which it knows where the news are and who signs them.
`sign` writes FOLDER/pressel.news of every file of this version that is there (dist, if not said), signs it,
and reads it again with the program's own code. Run them with a Python that has the project installed.

PRESSEL_FEED_URL    where the news will be: https, and answered without a redirect
PRESSEL_FEED_KEYS   the public keys in base64: the present one and, after a comma, the next
PRESSEL_FEED_KEY    the private key in base64; it is never printed
PRESSEL_FEED_NOTES  the page that tells what is new; {version} stands for the version
PRESSEL_FEED_PAGE   the page to download from, likewise

Without these, `channel` and `sign` do nothing and say so.
"""

import base64
import binascii
import datetime
import hashlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import msgspec
from environment import Failed
from nacl.exceptions import CryptoError
from nacl.signing import SigningKey
from product import OUT, version

import app
from app.assemble import CHANNEL
from app.core.values import release_news
from app.core.values.release_news import ReleaseFile, ReleaseNews
from app.transport.release_feed import channel, signed_by

NAME = "pressel.news"
KEEPS_DAYS = 90
"""Whoever repeats old news to hide a version can do so for so long; after that they must be signed anew."""
KINDS = {
    ".deb": ("linux", "deb"),
    ".appimage": ("linux", "appimage"),
    ".tar.xz": ("linux", "archive"),
    ".flatpak": ("linux", "flatpak"),
    ".exe": ("windows", "setup"),
    ".zip": ("windows", "archive"),
    ".dmg": ("macos", "dmg"),
}
"""By the end of a file's name: the platform, and how it is installed. Other files are no downloads."""


def main(words: list[str], environment: Mapping[str, str] = os.environ) -> int:
    """Do what is asked; the exit code is 0 if that went well, or there was nothing to do."""
    try:
        match words:
            case ["key", file]:
                print(new_key(Path(file)))
            case ["channel"]:
                print(write_channel(_installed() / CHANNEL, environment))
            case ["sign"]:
                print(sign(OUT, environment))
            case ["sign", folder]:
                print(sign(Path(folder), environment))
            case _:
                print(__doc__.strip(), file=sys.stderr)
                return 2
    except Failed as error:
        print(f"feed: {error}", file=sys.stderr)
        return 1
    return 0


def new_key(file: Path) -> str:
    """Make a key pair; the words to print name the public key."""
    private = SigningKey.generate()
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise Failed(f"{file} could not be made: {error.strerror}") from error
    with os.fdopen(handle, "w", encoding="ascii") as written:
        written.write(base64.b64encode(bytes(private)).decode() + "\n")
    return f"public key: {base64.b64encode(bytes(private.verify_key)).decode()}"


def _installed() -> Path:
    """The folder of the resources in an installed wheel; sources get no such file."""
    folder = Path(app.__file__).parent / "resources"
    if not folder.is_dir():
        raise Failed("the project is not installed from its wheel here")
    return folder


def write_channel(file: Path, environment: Mapping[str, str]) -> str:
    """Write what a build is told, and see whether the program would take it. An older file goes anyway."""
    file.unlink(missing_ok=True)
    url, keys = environment.get("PRESSEL_FEED_URL", ""), _keys(environment)
    if not url:
        return "channel: no PRESSEL_FEED_URL, so this build will not look for new versions"
    file.write_text(json.dumps({"feed": url, "keys": keys}, indent=2) + "\n", encoding="ascii")
    if channel(file) is None:
        file.unlink()
        raise Failed("PRESSEL_FEED_URL is not https, or PRESSEL_FEED_KEYS has no 32 bytes in base64")
    return f"channel: {url}, {len(keys)} keys"


def _keys(environment: Mapping[str, str]) -> list[str]:
    return [key.strip() for key in environment.get("PRESSEL_FEED_KEYS", "").split(",") if key.strip()]


def sign(folder: Path, environment: Mapping[str, str], now: float | None = None) -> str:
    """Write the news beside the files and read them as a program of this release would."""
    secret = environment.get("PRESSEL_FEED_KEY", "")
    if not secret:
        return "news: left out, there is no PRESSEL_FEED_KEY"
    now = time.time() if now is None else now
    body = msgspec.json.encode(_news(folder, environment, now))
    try:
        whole = bytes(SigningKey(base64.b64decode(secret, validate=True)).sign(body))
    except (binascii.Error, ValueError, CryptoError):
        raise Failed("PRESSEL_FEED_KEY is no private key of 32 bytes in base64") from None
    found = _proved(whole, environment, now)
    (folder / NAME).write_bytes(whole)
    what = f"{folder / NAME} of {found.version}, {len(found.files)} files"
    return f"news: {what}, to be signed anew before {found.expires.isoformat()}"


def _news(folder: Path, environment: Mapping[str, str], now: float) -> ReleaseNews:
    present = version()
    today = datetime.datetime.fromtimestamp(now, datetime.UTC).date()
    files = tuple(_file(path) for path in sorted(folder.glob(f"*{present}*")) if _kind(path))
    if not files:
        raise Failed(f"there is nothing of version {present} in {folder}")
    notes, page = (
        environment.get(name, "").replace("{version}", present)
        for name in ("PRESSEL_FEED_NOTES", "PRESSEL_FEED_PAGE")
    )
    expires = today + datetime.timedelta(days=KEEPS_DAYS)
    return ReleaseNews(int(now), present, today, expires, notes, page, files)


def _kind(path: Path) -> tuple[str, str] | None:
    name = path.name.lower()
    return next((kind for end, kind in KINDS.items() if name.endswith(end)), None)


def _file(path: Path) -> ReleaseFile:
    platform, kind = KINDS[next(end for end in KINDS if path.name.lower().endswith(end))]
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return ReleaseFile(path.name, platform, kind, path.stat().st_size, digest)


def _proved(whole: bytes, environment: Mapping[str, str], now: float) -> ReleaseNews:
    """The news as a program reads them that was built with the same keys."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place, "channel.json")
        write_channel(file, environment)
        built = channel(file) if file.exists() else None
    if built is None:
        raise Failed("PRESSEL_FEED_URL and PRESSEL_FEED_KEYS are needed to try the news")
    try:
        found = release_news.read(signed_by(built.signers, whole))
    except ValueError as error:
        raise Failed(f"the program would not take these news: {error}") from error
    if why_not := release_news.objection(found, found.serial, now):
        raise Failed(f"the program would not believe these news: {why_not}")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
