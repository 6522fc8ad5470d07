"""What Linux adds to a release: two trees, the .deb, the .tar.xz, and the trial in clean Debian systems."""

import os
import tarfile
from collections.abc import Mapping

from freeze.frozen import size
from product import ICONS, LICENCES, OUT, WORK, Platform, moment, run, tree, version
from windows.on_linux import windows_setup

from linux import deb, try_deb


def prepare() -> Mapping[str, str]:
    """Make the smaller ICU data that both trees take."""
    libraries = next((WORK / "venv").glob("lib/python3*/site-packages/PySide6/Qt/lib/libicudata.so.*"))
    smaller = WORK / libraries.name
    run("freeze/trim_icu.py", libraries, smaller)
    return {"PRESSEL_ICU": str(smaller)}


def package() -> None:
    """Write the .deb and the .tar.xz into dist/."""
    OUT.mkdir(exist_ok=True)
    deb.make(tree(PLATFORM, "deb"), ICONS, LICENCES, version(), moment(), OUT / f"{_name()}.deb")
    with tarfile.open(OUT / f"{_name()}.tar.xz", "w:xz", preset=6) as archive:
        archive.add(tree(PLATFORM, "tar"), f"pressel-{version()}", filter=_plain)
        archive.add(LICENCES, f"pressel-{version()}/licenses", filter=_plain)
    for name in PLATFORM.trees:
        print(f"installed ({name}): {size(tree(PLATFORM, name)) / 1e6:.1f} MB")


def _name() -> str:
    return f"pressel_{version()}_{deb.architecture()}"


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The same entry from every machine: no owner, one time stamp."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = moment()
    return entry


def install() -> None:
    """Install, use, upgrade, remove and purge the .deb in clean systems; needs root and mmdebstrap."""
    if os.geteuid() != 0:
        print("left out: needs root")
        return
    for suite in try_deb.SUITES:
        try_deb.run(suite, OUT / f"{_name()}.deb", WORK / "chroots")


PLATFORM = Platform(
    # One for the .deb, whose Depends bring the system's libraries, and one with all of them inside.
    trees={"deb": {"PRESSEL_SYSTEMLIBS": "deb"}, "tar": {"PRESSEL_SYSTEMLIBS": ""}},
    program="pressel",
    steps={"package": package, "install": install, "windows-setup": windows_setup},
    prepare=prepare,
)
