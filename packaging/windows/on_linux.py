"""The step `windows-setup` of Linux: a set-up of the pinned wheels, made by NSIS and tried under Wine.

No registry has Python for Windows, so pressel.exe and pressel.com in it are placeholders, and it is never
handed out. It proves that every pinned package has a wheel for Windows, the set-up, and about its size.
"""

import shutil
import time

from environment import ROOT
from freeze.frozen import size
from product import ICONS, WORK, run, version
from system import ensure_windows_setup

from windows import setup_exe, try_setup

HERE = WORK / "windows"
PLACEHOLDERS = ("pressel.exe", "pressel.com")


def windows_setup() -> None:
    """Make it and try it; raises Failed, or CalledProcessError if a package has no wheel for Windows."""
    ensure_windows_setup()
    run("draw_icons.py", ICONS)
    wheels, tree, home = HERE / "wheels", HERE / "pressel", HERE / "wine"
    run("windows/wheels.py", ROOT / "packaging" / "requirements.txt", wheels)
    run("windows/wheel_tree.py", wheels, tree)
    for folder in ("app", "resources"):
        shutil.copytree(
            ROOT / folder,
            tree / "_internal" / "app" / ("" if folder == "app" else folder),
            ignore=shutil.ignore_patterns("__pycache__", "*.ts"),
            dirs_exist_ok=True,
        )
    for name in PLACEHOLDERS:
        setup_exe.compiled(setup_exe.HERE / "placeholder.nsi", (f"-DOUT={tree / name}",))
    (tree / "qt.conf").write_text("[Paths]\nPrefix = _internal/PySide6\n", encoding="ascii")
    setup = HERE / f"pressel_{version()}_placeholder_setup.exe"
    begun = time.monotonic()
    setup_exe.make(tree, ICONS / "pressel.ico", version(), setup)
    made = f"{setup.name}: {setup.stat().st_size / 1e6:.1f} MB of {size(tree) / 1e6:.1f} MB"
    seconds = time.monotonic() - begun
    print(f"{made}, without the interpreter; packed in {seconds:.0f} s", flush=True)
    shutil.rmtree(home, ignore_errors=True)
    try_setup.run(setup, home)
