"""The system's libraries in the tree that brings all of them (.tar.xz and AppImage): their licences.

Debian's files say them in words, so a fixed table says them in SPDX, and a library that is not in it fails
the release. Where there is a choice of licences, both stand here.
"""

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from native_parts import GCC, NativePart

DOCUMENTS = Path("/usr/share/doc")
INSIDE = "the .tar.xz and the AppImage, as Debian made it; a shared library, may be replaced"
_MIT, _LGPL2, _LGPL21 = "MIT", "LGPL-2.0-or-later", "LGPL-2.1-or-later"
_PACKAGES = {
    "libasyncns0": _LGPL21,
    "libbrotli1": _MIT,
    "libbz2-1.0": "bzip2-1.0.6",
    "libcap2": "BSD-3-Clause OR GPL-2.0-only",
    "libcom-err2": _MIT,
    "libdbus-1-3": "AFL-2.1 OR GPL-2.0-or-later",
    "libexpat1": _MIT,
    "libffi8": _MIT,
    "libflac12": "BSD-3-Clause",
    "libfontconfig1": "HPND-sell-variant",
    "libfreetype6": "FTL OR GPL-2.0-or-later",
    "libgcc-s1": GCC,
    "libgcrypt20": _LGPL21,
    "libglib2.0-0": _LGPL21,
    "libgpg-error0": _LGPL21,
    "libgssapi-krb5-2": _MIT,
    "libk5crypto3": _MIT,
    "libkeyutils1": _LGPL2,
    "libkrb5-3": _MIT,
    "libkrb5support0": _MIT,
    "liblz4-1": "BSD-2-Clause",
    "liblzma5": "0BSD",
    "libmp3lame0": _LGPL2,
    "libmpg123-0": "LGPL-2.1-only",
    "libogg0": "BSD-3-Clause",
    "libopus0": "BSD-3-Clause",
    "libpcre2-8-0": "BSD-3-Clause",
    "libpng16-16": "libpng-2.0",
    "libpulse0": _LGPL21,
    "libpython3.11": "PSF-2.0",
    "libsndfile1": _LGPL21,
    "libsqlite3-0": "blessing",
    "libssl3": "Apache-2.0",
    "libstdc++6": GCC,
    "libsystemd0": _LGPL21,
    "libuuid1": "BSD-3-Clause",
    "libvorbis0a": "BSD-3-Clause",
    "libvorbisenc2": "BSD-3-Clause",
    "libx11-6": _MIT,
    "libx11-xcb1": _MIT,
    "libxkbcommon-x11-0": _MIT,
    "libxkbcommon0": _MIT,
    "libzstd1": "BSD-3-Clause OR GPL-2.0-only",
    "zlib1g": "Zlib",
}
_XCB = re.compile(r"libxcb(-[a-z-]+)?\d+")


class UnknownPackage(Exception):
    """A package whose licence is not in the table; the message names it."""


def parts(tree: Path) -> list[NativePart]:
    """What of this machine's system lies with the tree's libraries, by package; raises UnknownPackage."""
    names = [path.name for path in sorted((tree / "_internal").glob("lib*.so*")) if not path.is_symlink()]
    return [_part(package) for package in sorted(packages(names))]


def packages(names: Iterable[str]) -> set[str]:
    """The Debian packages of those libraries that are of this system."""
    found: set[str] = set()
    for name in names:
        asked = ["dpkg-query", "-S", f"*/{name}"]
        said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        found.update(line.partition(":")[0] for line in said.splitlines() if line.endswith(f"/{name}"))
    return found


def versions(found: Iterable[NativePart]) -> dict[str, str]:
    """The version of each package."""
    asked = ["dpkg-query", "-W", "-f", "${Version}\n"]
    return {
        part.name: subprocess.check_output([*asked, part.name], text=True).split("\n")[0] for part in found
    }


def with_texts(folder: Path, found: Iterable[NativePart]) -> None:
    """Copy what Debian says of the copyright of each into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for part in found:
        shutil.copyfile(DOCUMENTS / part.name / "copyright", folder / f"{part.name}.txt")


def _part(package: str) -> NativePart:
    licence = _MIT if _XCB.fullmatch(package) else _PACKAGES.get(package)
    if licence is None:
        raise UnknownPackage(
            f"the licence of {package} is not in the table of packaging/linux/system_parts.py"
        )
    return NativePart(package, licence, INSIDE, ("linux",))
