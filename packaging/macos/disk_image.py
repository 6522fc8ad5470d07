"""Makes the disk image: `python -m macos.disk_image APP IMAGE` in packaging/, with the Python of the release.

A window with the app and a link to the folder for programs; one drag installs.
"""

import sys
from pathlib import Path


def settings(app: Path) -> dict[str, object]:
    """What dmgbuild is told; places and sizes in points."""
    return {
        # LZMA is smallest; every macOS that we support reads it.
        "format": "ULMO",
        "filesystem": "HFS+",
        "files": [str(app)],
        "symlinks": {"Applications": "/Applications"},
        "icon": str(app / "Contents" / "Resources" / "pressel.icns"),
        "icon_locations": {app.name: (140, 160), "Applications": (420, 160)},
        "window_rect": ((200, 200), (560, 340)),
        "icon_size": 112,
        "default_view": "icon-view",
    }


def main(app: Path, image: Path) -> None:
    """Write ``image``."""
    import dmgbuild  # it does not load on other systems

    image.unlink(missing_ok=True)
    dmgbuild.build_dmg(str(image), "Pressel", settings=settings(app))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
