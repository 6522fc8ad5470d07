"""What the program is made of: its version, kind and folders, and the parts that others made.

A frozen program has a list of them beside its licence texts; from sources the installed packages are asked.
"""

import importlib.metadata as metadata
import os
import re
from pathlib import Path

from app import installation
from app.core.values.computer_state import Installed, ThirdParty
from app.installation import Start

LIST = "THIRD-PARTY.txt"
_LINE = re.compile(r"(?P<name>\S+) (?P<version>\S+): (?P<licence>.+)")
_NEEDS = re.compile(r"[A-Za-z0-9._-]+")
_EXTRA = re.compile(r";.*\bextra\b")
_QT = ("pyside6-essentials", "pyside6-addons", "shiboken6")


def described(begun: Start, data: Path) -> Installed:
    """The program as it is installed; reads files, which takes some tens of milliseconds."""
    texts = licence_texts(begun)
    return Installed(
        version=installation.version(),
        kind=installation.kind(begun),
        data=str(data),
        portable=bool(installation.portable(begun)),
        parties=listed(texts) if texts else installed(),
        texts=str(texts or ""),
        libraries=_libraries(begun),
    )


def licence_texts(begun: Start) -> Path | None:
    """The folder of the licence texts: beside the program, in the documentation of its package or image, or
    in the resources of its bundle.
    """
    if not begun.frozen:
        return None
    program = Path(begun.executable).parent
    places = (
        program / "licenses",
        program.parent.parent / "share" / "doc" / "pressel" / "licenses",
        program.parent / "Resources" / "licenses",
    )
    return next((place for place in places if (place / LIST).is_file()), None)


def listed(texts: Path) -> tuple[ThirdParty, ...]:
    """The packages in the list; what stands below them is about libraries inside of packages."""
    try:
        lines = (texts / LIST).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ()
    found = (_LINE.fullmatch(line) for line in lines)
    return tuple(
        ThirdParty(line["name"], line["version"], line["licence"].removesuffix(" (no text in the package)"))
        for line in found
        if line is not None and line["name"] != "pressel"
    )


def installed() -> tuple[ThirdParty, ...]:
    """The installed packages that this one needs, and those that they need."""
    waiting, found = ["pressel"], dict[str, ThirdParty]()
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in found:
            continue
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # of another system, or an extra
            continue
        found[name] = ThirdParty(name, package.version, _licence(name, package))
        plain = (line for line in package.requires or [] if not _EXTRA.search(line))
        waiting += [need[0] for line in plain if (need := _NEEDS.match(line)) is not None]
    found.pop("pressel", None)
    return tuple(found[name] for name in sorted(found))


def _licence(name: str, package: metadata.Distribution) -> str:
    if name in _QT:  # they leave a choice, and this is ours
        return "LGPL-3.0-only"
    told = package.metadata.get_all("License-Expression") or package.metadata.get_all("License") or []
    first = str(told[0]).partition("\n")[0].strip() if told else ""
    classified = package.metadata.get_all("Classifier") or []
    named = (str(entry).rpartition(" :: ")[2] for entry in classified if str(entry).startswith("License"))
    return first or ", ".join(named)


def _libraries(begun: Start) -> str:
    """Where the shared libraries of Qt lie."""
    import importlib.util

    found = importlib.util.find_spec("PySide6")
    folders = found.submodule_search_locations if found is not None else None
    folder = next(iter(folders or ()), "")
    inner = os.path.join(folder, "Qt", "lib")
    return inner if begun.platform != "win32" and os.path.isdir(inner) else folder
