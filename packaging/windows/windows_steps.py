"""What Windows adds to a release: one tree with two programs, its set-up, and a trial on this computer."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from environment import Failed
from freeze.frozen import size
from product import ICONS, LICENCES, OUT, WORK, Platform, tree, version

from windows import authenticode, setup_exe
from windows.version_info import resource

HERE = Path(__file__).resolve().parent
PYTHON_RELEASE = (3, 13)


def prepare() -> Mapping[str, str]:
    """Write the version resource of the two programs."""
    if sys.version_info[:2] != PYTHON_RELEASE or sys.maxsize < 2**32:
        raise Failed("it is frozen with 64-bit Python 3.13, see packaging/windows/wheels.py")
    written = WORK / "version_info.txt"
    written.write_text(resource(version()), encoding="utf-8")
    return {"PRESSEL_VERSION_INFO": str(written)}


def package() -> None:
    """Write setup.exe into dist/, with the licences in it; all programs in it and it itself are signed."""
    frozen = tree(PLATFORM, "windows")
    setup_exe.with_licences(frozen, LICENCES)
    authenticode.sign(frozen / "pressel.exe", frozen / "pressel.com")
    setup_exe.make(frozen, ICONS / "pressel.ico", version(), setup())
    authenticode.sign(setup())
    print(f"installed: {size(frozen) / 1e6:.1f} MB; {setup().name}: {setup().stat().st_size / 1e6:.1f} MB")


def setup() -> Path:
    """The set-up of this version."""
    return OUT / f"pressel_{version()}_setup.exe"


def install() -> None:
    """Install, use, upgrade and remove it here; it refuses where Pressel is installed already."""
    powershell = ["powershell", "-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass"]
    subprocess.run([*powershell, "-File", str(HERE / "test_setup.ps1"), "-Setup", str(setup())], check=True)


PLATFORM = Platform(
    trees={"windows": {}},
    program="pressel.com",
    steps={"package": package, "install": install},
    prepare=prepare,
)
