"""Recorded speech from system packages, as 24 kHz pcm16."""

from pathlib import Path
from typing import Final

import numpy as np
import soundfile
import soxr

SPHINX: Final = Path("/usr/share/pocketsphinx/test/data")
ALSA: Final = Path("/usr/share/sounds/alsa")

_AUSTEN: Final = SPHINX / "librivox"
_AUSTEN_CLIP: Final = "sense_and_sensibility_01_austen_64kb-{}.wav"
READ: Final = {
    _AUSTEN / _AUSTEN_CLIP.format("0880"): "he was not an ill disposed young man",
    _AUSTEN
    / _AUSTEN_CLIP.format("0920"): "had he married a more amiable woman he might have been made still more "
    "respectable than he was",
    _AUSTEN / _AUSTEN_CLIP.format("0930"): "he might even have been made amiable himself",
    SPHINX / "goforward.raw": "go forward ten meters",
    SPHINX / "something.raw": "go somewhere and do something",
    SPHINX / "cards/003.wav": "seven of clubs",
    SPHINX / "cards/005.wav": "eight of spades four of clubs seven of hearts",
    ALSA / "Front_Center.wav": "front center",
    ALSA / "Front_Right.wav": "front right",
}
"""Clips and what is said in them; Debian packages pocketsphinx-testdata and alsa-utils."""


def recording(path: Path, pad_s: float = 0.25) -> bytes:
    """One clip with a little room noise around it."""
    if path.suffix == ".raw":
        samples, hz = np.fromfile(path, "<i2").astype(np.float32) / 32768, 16_000
    else:
        sound, hz = soundfile.read(path, dtype="float32", always_2d=True)
        samples = sound.mean(axis=1)
    at_24k = soxr.resample(samples, hz, 24_000)
    pad = np.zeros(round(pad_s * 24_000), np.float32)
    whole = np.concatenate([pad, at_24k, pad])
    whole = whole + np.random.default_rng(0).normal(0, 1e-4, len(whole))
    pcm: bytes = (np.clip(whole, -1, 1) * 32767).astype("<i2").tobytes()
    return pcm


def there(path: Path) -> bool:
    """Whether this system has the clip."""
    return path.exists()
