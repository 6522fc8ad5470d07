"""What Linux adds to a release: its trees, what is made of them, and the trials in clean Debian systems.

`package` writes the .deb, the .tar.xz and the file system of the AppImage, and lets lintian, the validators
of menu files and flatpak-builder judge them. `appimage` puts the pinned runtime in front;
PRESSEL_APPIMAGE_RUNTIME names its file. `install` tries all of them in Debian 12 and 13, and in Ubuntu 22.04
and 24.04 where these can be had (packaging/linux/trials).
"""

import os
import re
import shutil
import subprocess
import tarfile
from collections.abc import Mapping
from pathlib import Path

from environment import ROOT, Failed
from freeze.frozen import size
from product import ICONS, LICENCES, OUT, WORK, Platform, moment, run, tree, version
from windows.on_linux import windows_setup

from linux import appimage, deb, menu_files
from linux.depends import depends
from linux.trials import clean_system, previous

RUNTIME = "PRESSEL_APPIMAGE_RUNTIME"
SQUASHFS = WORK / "pressel.squashfs"
TRIALS = WORK / "trials"
"""The systems of the trials, and the pictures that they leave."""
PLACE = "Größe – 🎙 mit Leerzeichen/" + "ein langer Name, " * 10
"""A folder that nobody expects: the path of the program has some 200 characters."""
NEWEST_GLIBC = (2, 36)
"""Of Debian 12, where the tree with all libraries is made: it takes libstdc++ from there."""


def prepare() -> Mapping[str, str]:
    """Make the smaller ICU data that both trees take."""
    libraries = next((WORK / "venv").glob("lib/python3*/site-packages/PySide6/Qt/lib/libicudata.so.*"))
    smaller = WORK / libraries.name
    run("freeze/trim_icu.py", libraries, smaller)
    return {"PRESSEL_ICU": str(smaller)}


def kept_promise(readme: str, made: Path, size: float) -> None:
    """README says in its table how large each file is, in MB: within a tenth of what was made. Or Failed."""
    row = re.search(rf"^\|[^|]*\| `[^|`]*{re.escape(made.suffix)}` \| (\d+) MB \|", readme, re.MULTILINE)
    if row is None:
        raise Failed(f"README.md has no size for {made.name}")
    if abs(size - int(row[1])) > size / 10:
        raise Failed(f"README.md says that {made.name} has {row[1]} MB; it has {size:.0f}")


def package() -> None:
    """Write the .deb and the .tar.xz into dist/, and the inside of the AppImage; all of them judged."""
    OUT.mkdir(exist_ok=True)
    package = OUT / f"{_name()}.deb"
    deb.make(tree(PLATFORM, "deb"), ICONS, LICENCES, version(), moment(), package)
    deb.check(package)
    unpacked = OUT / f"{_name()}.tar.xz"
    with tarfile.open(unpacked, "w:xz", preset=9) as archive:
        archive.add(tree(PLATFORM, "tar"), f"pressel-{version()}", filter=_plain)
        archive.add(LICENCES, f"pressel-{version()}/licenses", filter=_plain)
    appimage.make_squashfs(tree(PLATFORM, "tar"), ICONS, LICENCES, version(), moment(), SQUASHFS)
    _flatpak()
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    image = OUT / f"{_name()}.AppImage"
    for made, inside in {package: package, unpacked: unpacked, image: SQUASHFS}.items():
        megabytes = inside.stat().st_size / 1e6
        print(f"{made.name}: {megabytes:.1f} MB")
        kept_promise(readme, made, megabytes)
    for name in PLATFORM.trees:
        print(f"installed ({name}): {size(tree(PLATFORM, name)) / 1e6:.1f} MB")


def _flatpak() -> None:
    """Lay out the files of the menus beside the frozen tree, and let flatpak-builder read the manifest, which
    names both. It is built where its runtimes can be fetched.
    """
    share = WORK / "flatpak" / "share"
    shutil.rmtree(share, ignore_errors=True)
    menu_files.write(share, ICONS, version(), moment())
    manifest = menu_files.HERE / f"{menu_files.ID}.yaml"
    asked = ["flatpak-builder", "--show-manifest", str(manifest)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, cwd=WORK)
    if done.returncode or done.stderr:  # an unknown key is a warning
        raise Failed(f"the Flatpak manifest is not valid:\n{done.stderr}")


def whole_appimage() -> None:
    """Write the .AppImage into dist/, if the file of the runtime is named."""
    runtime = os.environ.get(RUNTIME)
    if not runtime:
        print(f"left out: {RUNTIME} names no file (python3 packaging/linux/appimage.py FILE fetches it)")
        return
    appimage.join(Path(runtime), SQUASHFS, OUT / f"{_name()}.AppImage")


def _name() -> str:
    return f"pressel_{version()}_{deb.architecture()}"


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The same entry from every machine: no owner, one time stamp."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = moment()
    return entry


def install() -> None:
    """Try each artefact in clean systems, as a person would use it; needs root and mmdebstrap."""
    if os.geteuid() != 0:
        print("left out: needs root")
        return
    older = previous.make(tree(PLATFORM, "deb"), version(), WORK / "previous-deb")
    old = WORK / "previous.deb"
    deb.make(older, ICONS, LICENCES, previous.VERSION, moment(), old, packed="none")
    older = previous.make(tree(PLATFORM, "tar"), version(), WORK / "previous-tar")
    versions = {"OLD": previous.VERSION, "NEW": version()}
    told = {**versions, "LIBRARIES": " ".join(_libraries()), "PLACE": PLACE}
    unpacked = {
        "tar": ("pressel", {"pressel.tar.xz": OUT / f"{_name()}.tar.xz"}),
        "appimage": ("AppRun", {"image": SQUASHFS}),
    }
    for suite in clean_system.suites(TRIALS):
        files = {"old.deb": old, "new.deb": OUT / f"{_name()}.deb"}
        clean_system.run("deb", suite, TRIALS, files=files, told=versions)
        for kind, (start, what) in unpacked.items():
            said = {**told, "KIND": kind, "START": start}
            clean_system.run("unpacked", suite, TRIALS, files=what, told=said)
    files = {"old": older, "new": tree(PLATFORM, "tar"), "newer.sqlite3": previous.newer_data(WORK)}
    clean_system.run("hardship", "trixie", TRIALS, files=files, told=told)


def _libraries() -> list[str]:
    """The packages that the tree with all libraries expects of a desktop. Of alternatives the older name: the
    newer package provides it.
    """
    found = depends(tree(PLATFORM, "tar"), oldest=NEWEST_GLIBC).split(", ")
    return [one.split(" | ")[-1].partition(" (")[0] for one in found]


PLATFORM = Platform(
    # One for the .deb, whose Depends bring the system's libraries, and one with all of them inside.
    trees={"deb": {"PRESSEL_SYSTEMLIBS": "deb"}, "tar": {"PRESSEL_SYSTEMLIBS": ""}},
    program="pressel",
    steps={
        "package": package,
        "appimage": whole_appimage,
        "install": install,
        "windows-setup": windows_setup,
    },
    prepare=prepare,
)
