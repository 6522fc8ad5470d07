"""Finds the Debian packages that a frozen program needs, by the sonames that its ELF files name.

A fixed table instead of dpkg-shlibdeps: that one would write the package names of the release it runs on, and
the same .deb has to install on several. An unknown soname fails the build.
"""

import os
import re
import subprocess
from pathlib import Path

from system import WINDOW

_GLIB = "libglib2.0-0t64 | libglib2.0-0"
TABLE = {
    **WINDOW,
    "libXi.so.6": "libxi6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": _GLIB,
    "libgthread-2.0.so.0": _GLIB,
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libz.so.1": "zlib1g",
}
GLIBC = re.compile(r"^(lib(c|m|mvec|pthread|dl|rt|util|resolv)|ld-linux-[\w-]+)\.so\.\d+$")
OPENED = ("libX11.so.6", "libXi.so.6", "libpulse.so.0")
"""Opened by name at run time (ctypes and Qt), so no ELF file says so."""


OLDEST_GLIBC = (2, 35)
"""Of Ubuntu 22.04, the oldest system that the package is for."""


class UnknownLibrary(Exception):
    """A library that is neither in the bundle nor in the table; the message names it and who needs it."""


class TooNew(Exception):
    """The C library of the oldest system is too old for a file; the message names both."""


def depends(root: Path, *, oldest: tuple[int, int] = OLDEST_GLIBC) -> str:
    """The Depends field for the frozen program below ``root``; raises UnknownLibrary or TooNew."""
    there: set[str] = set()
    needed: dict[str, str] = {}
    glibc, demanding = (2, 17), "the program"
    for folder, _, names in os.walk(root):
        there.update(names)
        for path in (Path(folder, name) for name in names):
            said = _dynamic(path)
            for soname in re.findall(r"\(NEEDED\).*\[(.+?)\]", said):
                needed.setdefault(soname, path.name)
            for major, minor in re.findall(r"Name: GLIBC_(\d+)\.(\d+)", said):
                glibc, demanding = max((glibc, demanding), ((int(major), int(minor)), path.name))
    outside = {name: needed.get(name, "the program") for name in {*needed, *OPENED} - there}
    unknown = [f"{name} (needed by {by})" for name, by in outside.items() if not known(name)]
    if unknown:
        raise UnknownLibrary("neither bundled nor in the table of packages: " + ", ".join(sorted(unknown)))
    if glibc > oldest:
        raise TooNew(f"{demanding} needs glibc {_dotted(glibc)}, the oldest system has {_dotted(oldest)}")
    packages = {TABLE[name] for name in outside if name in TABLE}
    return ", ".join(sorted({f"libc6 (>= {_dotted(glibc)})", *packages}))


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(map(str, version))


def known(soname: str) -> bool:
    """Whether a package is known for it."""
    return soname in TABLE or GLIBC.match(soname) is not None


def _dynamic(path: Path) -> str:
    """What readelf says of an ELF file's needs; "" for other files."""
    if path.is_symlink():
        return ""
    with path.open("rb") as file:
        if file.read(4) != b"\x7fELF":
            return ""
    return subprocess.run(["readelf", "-dVW", str(path)], capture_output=True, text=True, check=True).stdout
