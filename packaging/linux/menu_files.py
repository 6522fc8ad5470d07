"""Writes what makes a program appear in the menus of a Linux desktop (entry, description, icons), and checks
it with the desktop's own validators.
"""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from environment import Failed

HERE = Path(__file__).resolve().parent
ID = "org.pressel.Pressel"
SITE = "https://pressel.example.org"
"""A place-holder until the project has an address. Nothing is fetched from it: software centres read it."""


def write(share: Path, icons: Path, version: str, moment: int) -> None:
    """Write entry, description and icons below ``share`` (usr/share of a package), then check them; raises
    Failed. ``icons`` is the folder that draw_icons.py fills, ``moment`` is in seconds since 1970.
    """
    for folder in ("applications", "metainfo"):
        (share / folder).mkdir(parents=True, exist_ok=True)
    entry = share / "applications" / f"{ID}.desktop"
    shutil.copyfile(HERE / f"{ID}.desktop", entry)
    description = share / "metainfo" / f"{ID}.metainfo.xml"
    description.write_text(
        filled(HERE / f"{ID}.metainfo.xml", version, moment).replace("@SITE@", SITE), encoding="utf-8"
    )
    hicolor = share / "icons" / "hicolor"
    for png in sorted((icons / "png").glob("*.png")):
        place = hicolor / f"{png.stem}x{png.stem}" / "apps" / f"{ID}.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(png, place)
    scalable = hicolor / "scalable" / "apps" / f"{ID}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(HERE.parent.parent / "resources" / "icons" / "pressel.svg", scalable)
    check(entry, description)


def filled(template: Path, version: str, moment: int) -> str:
    """The text with its version and date."""
    date = datetime.fromtimestamp(moment, UTC).date().isoformat()
    return template.read_text(encoding="utf-8").replace("@VERSION@", version).replace("@DATE@", date)


def check(entry: Path, description: Path) -> None:
    """Let desktop-file-validate and appstreamcli judge them. Anything that the first says is a fault, and
    errors and warnings of the second; raises Failed.
    """
    asked = ["desktop-file-validate", str(entry)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    if done.returncode or done.stdout:
        raise Failed(f"the menu entry is not valid:\n{done.stdout}{done.stderr}")
    # Without the network: the pictures lie in docs/screenshots until there is an address to put them.
    asked = ["appstreamcli", "validate", "--no-net", "--no-color", str(description)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"the description for software centres is not valid:\n{done.stdout}{done.stderr}")
