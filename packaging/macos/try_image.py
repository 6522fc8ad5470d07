"""Tries a disk image as a person would: mount it, drag the app out, use it, throw it away."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from environment import Failed

from macos import mac

FOLDER = "Programme für Müller"
"""Where the app is dragged to: a blank and an umlaut are in many people's folders."""


def attempt(image: Path, prove: Callable[[Path], None], *, notarised: bool) -> None:
    """Install from the image, let ``prove`` use the app, and remove it; raises Failed."""
    with tempfile.TemporaryDirectory(prefix="pressel-image-") as place:
        mounted, app = Path(place, "mounted"), Path(place, FOLDER, "Pressel.app")
        mounted.mkdir()
        app.parent.mkdir()
        mac.run("hdiutil", "attach", str(image), "-nobrowse", "-readonly", "-mountpoint", str(mounted))
        try:
            _looked_at(mounted)
            mac.run("ditto", str(mounted / app.name), str(app))
        finally:
            mac.run("hdiutil", "detach", str(mounted), "-force")
        mac.run("codesign", "--verify", "--deep", "--strict", str(app))
        if notarised:
            mac.run("spctl", "--assess", "--type", "execute", str(app))
        prove(app)
        # What it wrote while it ran would have broken its seal, and the next start would be refused.
        mac.run("codesign", "--verify", "--deep", "--strict", str(app))
        shutil.rmtree(app)
    print(f"{image.name}: mounted, copied, used and removed")


def _looked_at(mounted: Path) -> None:
    shown = {path.name for path in mounted.iterdir() if not path.name.startswith(".")}
    if shown != {"Pressel.app", "Applications"}:
        raise Failed(f"the disk image shows {', '.join(sorted(shown)) or 'nothing'}")
    if (mounted / "Applications").readlink() != Path("/Applications"):
        raise Failed("the link in the disk image does not lead to the folder for programs")
