"""Writes what a frozen program is made of, in CycloneDX: `python freeze/bill_of_materials.py FILE FROZEN`.

Run with the Python whose packages were frozen. Its environment has those too that only make the release, so
the list is taken from a clean one: it holds the metadata of the packages that Pressel needs on this system,
and nothing else. The native parts, which no package names, are added. The same packages give the same file.
"""

import importlib.metadata as metadata
import json
import platform
import pyexpat
import shutil
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import venv
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))  # as when packaging/release.py runs

import licences  # noqa: E402
import native_parts  # noqa: E402
from linux import system_parts  # noqa: E402

ROOT = HERE.parent.parent
VERSION = "1.6"


def main(target: Path, frozen: Path) -> int:
    """Write the file; raises CalledProcessError or ValueError if it cannot be made or is not valid."""
    with tempfile.TemporaryDirectory() as folder:
        python = clean(Path(folder))
        described = ["--pyproject", str(ROOT / "pyproject.toml"), "--sv", VERSION, "--output-reproducible"]
        command = [sys.executable, "-m", "cyclonedx_py", "environment", *described, str(python)]
        made = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder).stdout
    of_system = system_parts.parts(frozen) if sys.platform == "linux" else []
    known = {**versions(), **system_parts.versions(of_system)}
    bill = with_native_parts(json.loads(made), known, of_system)
    text = json.dumps(bill, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
    complaint = invalid(text)
    if complaint:
        raise ValueError(complaint)
    target.write_text(text, encoding="utf-8", newline="\n")
    print(f"{target.name}: {len(bill['components'])} components")
    return 0


def clean(folder: Path) -> Path:
    """An environment whose only packages are those that Pressel needs here, by their metadata."""
    venv.create(folder / "clean", with_pip=False)
    python = folder / "clean" / Path(sys.executable).relative_to(sys.prefix)
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = Path(subprocess.check_output(asked, text=True).strip())
    for found in licences.gathered("pressel", {}).values():
        of_it = Path(str(found.locate_file(f"{found.name}-{found.version}.dist-info")))
        source = next(path for path in of_it.parent.glob("*.dist-info") if same(path.name, of_it.name))
        # direct_url.json names the folder in which this project was built.
        shutil.copytree(source, packages / source.name, ignore=shutil.ignore_patterns("direct_url.json"))
    return python


def same(one: str, other: str) -> bool:
    """Whether two names of metadata folders mean the same package and version."""
    return (
        one.replace("-", "_").replace(".", "_").lower() == other.replace("-", "_").replace(".", "_").lower()
    )


def with_native_parts(
    bill: dict[str, Any], found: dict[str, str], also: Iterable[native_parts.NativePart] = ()
) -> dict[str, Any]:
    """The bill with the native parts of this system and others, those with a version in ``found`` with it."""
    for part in (*native_parts.here(), *also):
        component = {
            "type": "library",
            "bom-ref": f"native:{part.name}",
            "name": part.name,
            "description": f"in {part.inside}",
            "licenses": [{"expression": part.licence}],
        }
        if part.name in found:
            component["version"] = found[part.name]
        bill["components"].append(component)
    bill["components"].sort(key=lambda component: component["bom-ref"])
    return bill


def versions() -> dict[str, str]:
    """The versions of native parts that can be asked for."""
    import soundfile  # type: ignore[import-not-found,unused-ignore]

    return {
        "Qt": metadata.version("PySide6_Essentials"),
        "CPython": platform.python_version(),
        "OpenSSL": ssl.OPENSSL_VERSION.split()[1],
        "SQLite": sqlite3.sqlite_version,
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        "expat": pyexpat.EXPAT_VERSION.removeprefix("expat_"),
        "PocketSphinx": metadata.version("pocketsphinx"),
        "libsndfile": soundfile.__libsndfile_version__,
        "PyInstaller's start program": metadata.version("pyinstaller"),
    }


def invalid(text: str) -> str:
    """What the schema of CycloneDX says against it; "" for nothing."""
    from cyclonedx.schema import SchemaVersion  # type: ignore[import-not-found,unused-ignore]
    from cyclonedx.validation.json import JsonStrictValidator  # type: ignore[import-not-found,unused-ignore]

    found = JsonStrictValidator(SchemaVersion.from_version(VERSION)).validate_str(text)
    return str(found or "")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
