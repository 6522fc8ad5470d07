"""Recorded human speech from the system's packages, for the virtual microphone."""

import re
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

RATE = 48_000
_SPOKEN = re.compile(r"<s>\s*(?P<words>.*?)\s*</s>\s*\((?P<name>[^)]*)\)")
# These recordings have no transcription file.
_KNOWN = {"goforward": "go forward ten meters", "Front_Center": "front center", "Rear_Left": "rear left"}


@dataclass(frozen=True)
class Speech:
    """One recording: mono, 48,000 samples per second, -1..1, and the words that were spoken."""

    name: str
    words: str
    samples: npt.NDArray[np.float64]

    @property
    def seconds(self) -> float:
        """Its duration."""
        return len(self.samples) / RATE

    def at(self, rate: int) -> npt.NDArray[np.float64]:
        """The same recording resampled to another rate."""
        return resampled(self.samples, RATE, rate)


@cache
def speech(name: str) -> Speech:
    """Load the recording of this name: ``goforward``, ``001`` to ``005``, ``Front_Center``, ..."""
    path = _files()[name]
    if path.suffix == ".raw":
        samples, rate = np.frombuffer(path.read_bytes(), "<i2").astype(np.float64) / 32_768, 16_000
    else:
        samples, rate = soundfile.read(path, dtype="float64")
    assert samples.ndim == 1
    return Speech(name, _words().get(name, ""), resampled(samples, rate, RATE))


def resampled(samples: npt.NDArray[np.float64], old: int, new: int) -> npt.NDArray[np.float64]:
    """Convert samples from one rate to another."""
    return samples if old == new else np.asarray(soxr.resample(samples, old, new), np.float64)


@cache
def _files() -> dict[str, Path]:
    files = [path for package in ("pocketsphinx-testdata", "alsa-utils") for path in _listed(package)]
    found = {path.stem: path for path in files if path.suffix == ".wav" or path.name == "goforward.raw"}
    if not found:
        raise AssertionError("pocketsphinx-testdata and alsa-utils are not installed")
    return found


@cache
def _words() -> dict[str, str]:
    known = dict(_KNOWN)
    for path in _listed("pocketsphinx-testdata"):
        if path.suffix == ".transcription":
            known.update({hit["name"]: hit["words"] for hit in _SPOKEN.finditer(path.read_text())})
    return known


def _listed(package: str) -> list[Path]:
    listed = subprocess.run(["dpkg", "-L", package], capture_output=True, text=True, check=False).stdout
    return [Path(line) for line in listed.splitlines() if Path(line).is_file()]
