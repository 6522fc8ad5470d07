"""What of a Mac's bundle is program code, by the files themselves. Standard library only."""

from collections.abc import Iterator
from pathlib import Path

# The first bytes of a Mach-O file: 32 and 64 bits, either order of bytes, and several processors in one file.
MAGIC = {bytes.fromhex(word) for word in ("feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe")}
PROGRAM = Path("Contents", "MacOS", "pressel")


def code(app: Path) -> Iterator[Path]:
    """Every Mach-O file below the folder, each once."""
    for path in sorted(app.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) in MAGIC:
                    yield path


def frameworks(app: Path) -> list[Path]:
    """The bundles of libraries, what lies deepest first."""
    found = [path for path in app.rglob("*.framework") if path.is_dir() and not path.is_symlink()]
    return sorted(found, key=lambda path: (-len(path.parts), path))


def inside_out(app: Path) -> tuple[list[Path], list[Path], Path]:
    """In which order the bundle is signed: loose code, then bundles of libraries, then itself.

    A bundle's seal covers what is in it, so signing anything later would break it. The binary of a framework
    and the program itself are signed with the bundle that they belong to.
    """
    bundles = frameworks(app)
    main = {place / "Versions" / "Current" / place.stem for place in bundles} | {app / PROGRAM}
    own = {path.resolve() for path in main}
    return [path for path in code(app) if path.resolve() not in own], bundles, app


def broken(app: Path) -> list[Path]:
    """Frameworks that macOS refuses to sign: without their binary, its link, or their Info.plist."""
    return [place for place in frameworks(app) if not _whole(place)]


def _whole(place: Path) -> bool:
    current = place / "Versions" / "Current"
    parts = (place / place.stem, current / place.stem, current / "Resources" / "Info.plist")
    return current.is_symlink() and all(part.is_file() for part in parts)
