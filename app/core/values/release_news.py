"""The news about releases that the project signs, and what is remembered of them; pure.

Nothing here checks a signature: whoever reads the bytes has done so.
"""

from datetime import UTC, date, datetime
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

_Text = Annotated[str, Meta(min_length=1, max_length=64)]
_Address = Annotated[str, Meta(pattern=r"^https://[^/\s\"'<>]+/[^\s\"'<>]*$", max_length=300)]
LARGEST = 64 * 1024
"""Bytes of the news at most, in which a release has a dozen files of 200 bytes each."""

Obstacle = Literal["", "build", "managed"]
"""Why nobody looks: this build has no address to ask, or a package manager updates this installation."""


class ReleaseFile(Struct, frozen=True):
    """A file of a release. ``platform``: linux, windows or macos; ``kind``: how it is installed, such as
    deb, appimage, archive, setup, dmg; ``size`` in bytes.
    """

    name: Annotated[str, Meta(pattern=r"^[\w.+~-]+$", max_length=128)]
    platform: _Text
    kind: _Text
    size: Annotated[int, Meta(ge=1)]
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]


class ReleaseNews(Struct, frozen=True):
    """What the project says of its newest version. ``serial`` grows with each that is signed; after
    ``expires`` it says nothing any more. ``notes``: the page that tells what is new; ``page``: the one to
    download from.
    """

    serial: Annotated[int, Meta(ge=1)]
    version: _Text
    released: date
    expires: date
    notes: _Address
    page: _Address
    files: Annotated[tuple[ReleaseFile, ...], Meta(max_length=200)] = ()


class ReleaseMemory(Struct, frozen=True):
    """What outlives the program. ``asked_at``: when it last asked (unix seconds, 0 = never); ``serial``: of
    the newest news ever seen; ``skipped``: the version that the person does not want to hear of.
    """

    asked_at: float = 0.0
    serial: int = 0
    skipped: str = ""
    news: ReleaseNews | None = None


class ReleaseWatch(Struct, frozen=True):
    """Where looking for new versions stands. ``present``: the version that runs; ``failed``: why the last
    look brought nothing ("" = it did, or there was none).
    """

    present: str = ""
    obstacle: Obstacle = "build"
    memory: ReleaseMemory = ReleaseMemory()
    failed: str = ""


def read(body: bytes) -> ReleaseNews:
    """The news in these bytes; raises ValueError in words where they are none."""
    if len(body) > LARGEST:
        raise ValueError("too large")
    try:
        return msgspec.json.decode(body, type=ReleaseNews)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(f"not understood: {error}") from error


def objection(news: ReleaseNews, serial: int, at: float) -> str:
    """Why signed news are not believed ("" = they are): older than others that were seen, as when somebody
    repeats them to hide a new version, or so old that they say nothing.
    """
    if news.serial < serial:
        return "older than what was seen before"
    if expired(news, at):
        return "out of date, or the clock of this computer is wrong"
    return ""


def expired(news: ReleaseNews, at: float) -> bool:
    """Whether they say nothing any more at this time (unix seconds)."""
    return datetime.fromtimestamp(at, UTC).date() > news.expires
