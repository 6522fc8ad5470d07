"""Makes the AppImage of a frozen program: AppDir, squashfs, and in front of it the runtime that mounts it.

The runtime is somebody else's program and in no package registry. It is pinned by its hash and given as a
file; without one, the squashfs is made and tried alone. `python3 packaging/linux/appimage.py FILE` gets it.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from environment import Failed

from linux import menu_files

RELEASE = "20251108"
ADDRESS = f"https://github.com/AppImage/type2-runtime/releases/download/{RELEASE}/runtime-{{machine}}"
RUNTIMES = {
    "x86_64": "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d",
    "aarch64": "00cbdfcf917cc6c0ff6d3347d59e0ca1f7f45a6df1a428a0d6d8a78664d87444",
}
"""SHA-256 of the runtime of that release, by os.uname().machine."""
PATIENCE_S = 60
APPRUN = """\
#!/bin/sh
# Starts the program from where the image is mounted; the runtime has set APPIMAGE to the path of the image.
exec "$(dirname "$(readlink -f "$0")")/usr/lib/pressel/pressel" "$@"
"""


def make_squashfs(frozen: Path, icons: Path, licences: Path, version: str, moment: int, target: Path) -> None:
    """Write ``target``, the file system of the image, from a tree with all libraries inside. Raises
    Failed.
    """
    folder = target.with_suffix(".AppDir")
    shutil.rmtree(folder, ignore_errors=True)
    share = folder / "usr" / "share"
    shutil.copytree(frozen, folder / "usr" / "lib" / "pressel", symlinks=True)
    shutil.copytree(licences, share / "doc" / "pressel" / "licenses")
    menu_files.write(share, icons, version, moment)
    # What the specification of an AppDir asks for at its top.
    entry = f"{menu_files.ID}.desktop"
    (folder / entry).symlink_to(f"usr/share/applications/{entry}")
    shutil.copyfile(icons / "png" / "256.png", folder / f"{menu_files.ID}.png")
    (folder / ".DirIcon").symlink_to(f"{menu_files.ID}.png")
    (folder / "AppRun").write_text(APPRUN, encoding="ascii")
    (folder / "AppRun").chmod(0o755)
    target.unlink(missing_ok=True)
    # The runtime unpacks zstd. One file from the same tree: no owner, no time stamp but the release's.
    how = ["-root-owned", "-noappend", "-no-xattrs", "-comp", "zstd", "-b", "1M", "-no-progress", "-quiet"]
    when = ["-all-time", str(moment), "-mkfs-time", str(moment)]
    # mksquashfs refuses the options beside the variable that says the same.
    env = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    subprocess.run(["mksquashfs", str(folder), str(target), *how, *when], check=True, env=env)
    shutil.rmtree(folder)


def join(runtime: Path, squashfs: Path, target: Path, *, pinned: str | None = None) -> None:
    """Write ``target``, the whole image. The runtime must be the pinned one; raises Failed."""
    program = _proven(runtime.read_bytes(), pinned, str(runtime))
    with target.open("wb") as image:
        image.write(program)
        with squashfs.open("rb") as inside:
            shutil.copyfileobj(inside, image)
    target.chmod(0o755)


def fetch(target: Path, address: str = "", *, pinned: str | None = None) -> None:
    """Fetch the pinned runtime of this machine into ``target``; any other file is refused. Raises Failed."""
    address = address or ADDRESS.format(machine=os.uname().machine)
    with urllib.request.urlopen(address, timeout=PATIENCE_S) as answer:
        target.write_bytes(_proven(answer.read(), pinned, address))


def _proven(program: bytes, pinned: str | None, place: str) -> bytes:
    expected = pinned or RUNTIMES.get(os.uname().machine)
    if expected is None:
        raise Failed(f"no runtime is pinned for {os.uname().machine}")
    if (found := hashlib.sha256(program).hexdigest()) != expected:
        raise Failed(f"{place} is not the pinned runtime: its SHA-256 is {found}, not {expected}")
    return program


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    try:
        fetch(Path(sys.argv[1]))
    except (Failed, OSError) as error:
        sys.exit(f"appimage: {error}")
