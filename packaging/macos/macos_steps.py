"""What macOS adds to a release: Pressel.app, its signature, the disk image, and the trial of that image."""

import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from environment import ROOT
from freeze.frozen import prove, self_test, size
from product import LICENCES, OUT, PYTHON, WORK, Platform, tree, version

from macos import property_lists, signing, try_image

LISTS = WORK / "macos"
"""Info.plist, entitlements and what else is made on the way."""


def prepare() -> Mapping[str, str]:
    """Write what the bundle is made with."""
    property_lists.write(LISTS, version())
    # Otherwise PyInstaller only warns of a bundle that cannot be signed.
    strict = {"PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR": "1", "PYINSTALLER_VERIFY_BUNDLE_SIGNATURE": "1"}
    places = {"PRESSEL_INFO_PLIST": LISTS / "Info.plist", "PRESSEL_INSIDE": LISTS / "inside"}
    return strict | {name: str(path) for name, path in places.items()}


def sign() -> None:
    """Put the licences in, look through the bundle, sign it, and let it prove itself under its signature."""
    app = tree(PLATFORM, "app")
    shutil.copytree(LICENCES, app / "Contents" / "Resources" / "licenses", dirs_exist_ok=True)
    _module("macos.check_bundle", str(app), platform.machine())
    signing.sign_bundle(app, platform.machine(), LISTS)
    self_test(PLATFORM)
    signing.notarise(app, LISTS)


def image() -> None:
    """Write the disk image of this processor into dist/."""
    OUT.mkdir(exist_ok=True)
    _module("macos.disk_image", str(tree(PLATFORM, "app")), str(_image()))
    signing.sign_image(_image(), LISTS)
    signing.notarise(_image(), LISTS)
    print(f"installed: {size(tree(PLATFORM, 'app')) / 1e6:.1f} MB")


def try_it() -> None:
    """Install from the disk image, use the app with its window, and remove it."""
    try_image.attempt(_image(), _use, notarised=signing.given(signing.NOTARY) is not None)


def _use(app: Path) -> None:
    program = app / PLATFORM.program
    prove("from the disk image", program)
    subprocess.run([sys.executable, str(ROOT / "packaging" / "smoke.py"), str(program)], check=True)


def _image() -> Path:
    return OUT / f"pressel_{version()}_macos_{platform.machine()}.dmg"


def _module(name: str, *words: str) -> None:
    # From packaging/ itself: beside it, the name of the library `packaging` would mean that folder.
    subprocess.run([str(PYTHON), "-m", name, *words], check=True, cwd=ROOT / "packaging")


PLATFORM = Platform(
    trees={"app": {}},
    program="Contents/MacOS/pressel",
    folder="Pressel.app",
    prepare=prepare,
    steps={"sign": sign, "image": image, "try-image": try_it},
)
