"""Makes setup.exe of a tree with NSIS, on Windows as on Linux."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from environment import Failed

from windows import authenticode
from windows.version_info import numbers

HERE = Path(__file__).resolve().parent


def make(payload: Path, icon: Path, version: str, target: Path, *, told: tuple[str, ...] = ()) -> None:
    """Write ``target``; ``payload`` is the folder whose contents are installed, ``told`` more definitions.

    Raises Failed with what NSIS says; its warnings are errors.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    defined = {
        "VERSION": version,
        "NUMBERS": ".".join(map(str, numbers(version))),
        "PAYLOAD": payload.resolve(),
        "ICON": icon.resolve(),
        "LONGEST": longest(payload),
        "OUT": target.resolve(),
    }
    if authenticode.configured():  # NSIS has it sign the uninstaller, which only NSIS ever sees as a file
        defined["SIGN"] = f'"{sys.executable}" -m windows.authenticode'
    compiled(HERE / "installer.nsi", (*(f"-D{name}={value}" for name, value in defined.items()), *told))


def with_licences(tree: Path, licences: Path) -> None:
    """Put the licence texts of what is inside beside the program."""
    shutil.rmtree(tree / "licenses", ignore_errors=True)
    shutil.copytree(licences, tree / "licenses")


def compiled(script: Path, told: tuple[str, ...]) -> None:
    """Let NSIS make what the script describes; raises Failed."""
    # Debian's NSIS has 64-bit set-ups, which a Wine without 32 bits can run; that of Windows has none.
    stub = ("-DSTUB64",) if sys.platform != "win32" else ()
    usual = Path(os.environ.get("PROGRAMFILES(X86)", ""), "NSIS", "makensis.exe")
    program = shutil.which("makensis")
    if program is None:  # the set-up of NSIS for Windows does not put it on the PATH
        if not usual.is_file():
            raise Failed("NSIS 3 is needed to make a set-up, and makensis is not here")
        program = str(usual)
    done = subprocess.run(
        [program, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *stub, *told, script.name],
        cwd=script.parent,
        env={**os.environ, "PYTHONPATH": str(HERE.parent)},  # for what signs
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode:
        raise Failed(f"NSIS made no program of {script.name}:\n{done.stdout.decode('utf-8', 'replace')}")


def longest(payload: Path) -> int:
    """Characters of the longest path below this folder, in UTF-16 as Windows counts them."""
    paths = (str(path.relative_to(payload)) for path in payload.rglob("*"))
    return max((len(path.encode("utf-16-le")) // 2 for path in paths), default=0)
