"""Gathers the licence texts of everything in a frozen program, and refuses what must not be in one.

Run with the Python whose packages were frozen: `python packaging/licences.py FOLDER FROZEN`.
"""

import importlib.metadata as metadata
import os
import re
import shutil
import sys
import sysconfig
from pathlib import Path

import native_parts
from linux import system_parts
from packaging.requirements import Requirement

GPL_FILES = re.compile(
    r"(lib)?(espeak|readline|pcaudio|sonic)[-.\w]*\.(so|dll|dylib|pyd)(\.\d+)*", re.IGNORECASE
)
GPL_WORDS = re.compile(r"(?<!L)GPL|GNU General Public", re.IGNORECASE)
TEXTS = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
CHOSEN = dict.fromkeys(("pyside6-essentials", "pyside6-addons", "shiboken6"), "LGPL-3.0-only")
"""Packages that leave the choice between licences, and ours."""


def main(folder: Path, frozen: Path) -> int:
    """Write the texts and THIRD-PARTY.txt below ``folder``; 1 if something may not be in a bundle."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines, wrong = [], forbidden(frozen)
    for name, found in sorted(gathered("pressel", {}).items()):
        words = licence(found, name)
        texts = _copied(found, folder / name)
        lines.append(f"{name} {found.version}: {words}" + ("" if texts else " (no text in the package)"))
        if GPL_WORDS.search(words) and name not in CHOSEN:
            wrong.append(f"{name} is {words}")
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if python.exists():
        shutil.copyfile(python, folder / "PYTHON-LICENSE.txt")
    of_system = system_parts.parts(frozen) if sys.platform == "linux" else []
    if of_system:
        system_parts.with_texts(folder / "system", of_system)
    told = "\n".join(lines) + "\n\n" + native_parts.told(of_system)
    (folder / "THIRD-PARTY.txt").write_text(told, encoding="utf-8")
    for line in wrong:
        print(f"not allowed in a bundle: {line}", file=sys.stderr)
    return 1 if wrong else 0


def forbidden(frozen: Path) -> list[str]:
    """Libraries below ``frozen`` that are GPL alone, by their file names."""
    return [str(path) for path in sorted(frozen.rglob("*")) if GPL_FILES.fullmatch(path.name)]


def gathered(name: str, seen: dict[str, metadata.Distribution]) -> dict[str, metadata.Distribution]:
    """The distribution and all that it needs on this system, by normalised name."""
    normal = re.sub(r"[-_.]+", "-", name).lower()
    if normal not in seen:
        try:
            seen[normal] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            return seen
        for line in seen[normal].requires or []:
            needed = Requirement(line)
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                gathered(needed.name, seen)
    return seen


def licence(found: metadata.Distribution, name: str) -> str:
    """What the package says its licence is, in one line."""
    if name in CHOSEN:
        return CHOSEN[name]
    fields = found.metadata.json
    told = fields.get("license_expression") or str(fields.get("license") or "").partition("\n")[0]
    classified = (entry for entry in fields.get("classifier") or [] if entry.startswith("License"))
    return str(told) or ", ".join(entry.rpartition(" :: ")[2] for entry in classified)


def _copied(found: metadata.Distribution, folder: Path) -> int:
    count = 0
    for file in found.files or []:
        source = Path(str(found.locate_file(file)))
        if TEXTS.search(file.name) and source.suffix not in (".py", ".pyc") and source.is_file():
            folder.mkdir(exist_ok=True)
            shutil.copyfile(source, folder / "__".join(file.parts[-2:]))
            count += 1
    return count


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
