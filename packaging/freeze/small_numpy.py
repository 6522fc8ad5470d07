"""Builds numpy for the bundle from its sources, by their hash: without BLAS, and for one kind of processor.

The wheel of PyPI brings OpenBLAS (24 MB) and a variant of each loop for every generation of processors. The
program multiplies small matrices, solves one system of 100 equations per frame while an earcon sounds, and
resamples with soxr: numpy's own lapack_lite and plain loops are enough.
"""

import hashlib
import re
import shutil
import sysconfig
from pathlib import Path

from environment import ROOT, Failed
from product import WORK, moment, pip

SETTINGS = (
    "-Dblas=none",
    "-Dlapack=none",
    "-Dallow-noblas=true",
    "-Dcpu-dispatch=none",
    "-Dbuildtype=release",
)
"""Options of numpy's own build."""
WHEELS = WORK / "numpy"
EARLIEST = 315532800
"""1980: the oldest time stamp that a wheel can hold."""


def install() -> None:
    """Put it into the environment of the release; built once for each version and each set of settings."""
    wanted = requirement((ROOT / "packaging" / "requirements-release.txt").read_text(encoding="utf-8"))
    key = hashlib.sha256(f"{wanted}{SETTINGS}{sysconfig.get_config_var('SOABI')}".encode()).hexdigest()[:16]
    place = WHEELS / key
    if not list(place.glob("*.whl")):
        _build(wanted, place)
    pip("install", "--no-deps", "--force-reinstall", *map(str, place.glob("*.whl")))


def requirement(listed: str) -> str:
    """The lines of a pinned list that name numpy, with their hashes."""
    found = re.findall(r"^numpy==.*(?:\n .*)*\n?", listed, re.MULTILINE)
    if not found:
        raise Failed("numpy is not in the list of pinned packages")
    return "".join(found)


def with_settings(wanted: str) -> str:
    """The same lines with `SETTINGS`: pip gives no option of its command line to a package of a list."""
    told = "".join(f' --config-settings "setup-args={setting}"' for setting in SETTINGS)
    return re.sub(
        r"^(numpy==.*?) (\\)$", lambda line: f"{line[1]}{told} {line[2]}", wanted, flags=re.MULTILINE
    )


def _build(wanted: str, place: Path) -> None:
    if not Path(sysconfig.get_path("include"), "Python.h").exists():
        raise Failed(
            "building numpy needs the headers of Python (on Debian and Ubuntu: apt install python3-dev)"
        )
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    listed = place / "numpy.txt"
    listed.write_text(with_settings(wanted), encoding="utf-8")
    plain = (
        "--no-deps",
        "--no-build-isolation",
        "--no-cache-dir",
        "--require-hashes",
        "--no-binary",
        "numpy",
    )
    print("building numpy from its sources: some minutes, once", flush=True)
    built = {"SOURCE_DATE_EPOCH": str(max(moment(), EARLIEST))}
    pip("wheel", *plain, "--wheel-dir", str(place), "-r", str(listed), also=built)
