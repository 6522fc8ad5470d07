"""Keeps our own earcons out of what the microphone hears: it is told what is given to the loudspeaker and is
handed what comes from the microphone; how an earcon is removed is decided in cue_removal.py, which is loaded
on a thread before it is needed.

While none can be heard, sound passes untouched and at no cost. Never is a sample kept back.
"""

import os
import sys
import threading
from typing import TYPE_CHECKING

from app.protocol.pcm import BYTES_PER_MS, bytes_of

if TYPE_CHECKING:
    from app.audio.earcon_echo.fit import EchoFit

LOAD_S = 1.0
"""The window is made first; so long after the hands the arithmetic is loaded, before most first presses."""
LATEST_S = 1.0
"""An earcon given to the loudspeaker so long before the microphone opened is not heard by it."""
_TAKEN_OUT = ("start", "sent", "cancelled", "latched", "error", "limit")
"""All that may sound while a take runs or just before one; not the long one that tries a loudspeaker."""
_PIECE = bytes_of(80)
"""More comes at once only after a busy moment."""
_EARLY_S = 0.1
"""What a microphone heard so long before an earcon was given to the loudspeaker is surely free of it."""


class EarconCanceller:
    """The earcons that sound, and the removal of each."""

    def __init__(self) -> None:
        self._given: list[tuple[str, float]] = []
        self._sounding: list[EchoFit] = []
        self._loading: threading.Thread | None = None
        self._ready = False

    def load(self) -> None:
        """Have the arithmetic ready (numpy: 0.1 s, 18 MB), once; nobody waits for it."""
        if self._loading is None:
            self._loading = threading.Thread(target=self._load, name="own-cues")
            self._loading.start()

    def loaded(self, seconds: float) -> bool:
        """Wait for ``load``, at most so long."""
        self.load()
        if self._loading is not None:
            self._loading.join(seconds)
        return self._ready

    def given(self, name: str, now: float) -> None:
        """This earcon was given to the loudspeaker now (monotonic seconds)."""
        self.load()
        if self._ready and name in _TAKEN_OUT:
            self._given = [(other, at) for other, at in self._given if now - at < LATEST_S]
            self._given.append((name, now))

    def restart(self) -> None:
        """The microphone's sound begins anew."""
        self._sounding.clear()

    def clean(self, pcm: bytes, now: float) -> bytes:
        """24 kHz mono s16le that came from the microphone now, without our earcons; as much as there was."""
        if not self._given and not self._sounding:
            return pcm
        from app.audio.earcon_echo.fit import EchoFit, missed_rows
        from app.audio.earcon_echo.reference import shape

        given, self._given = self._given, []
        done, began = [], now - _seconds(pcm)
        for name, at in given:
            free = min(len(pcm), max(0, bytes_of((at - _EARLY_S - began) * 1000)))
            done.append(self._without(pcm[:free]))
            pcm, began = pcm[free:], began + _seconds(pcm[:free])
            if began - at < LATEST_S:
                self._sounding.append(EchoFit(shape(name), missed_rows(began - at)))
        return b"".join((*done, self._without(pcm)))

    # ------------------------------------------------------------------ inside

    def _without(self, pcm: bytes) -> bytes:
        from app.audio.earcon_echo.fit import without

        done = []
        while pcm and self._sounding:
            done.append(without(pcm[:_PIECE], self._sounding))
            pcm = pcm[_PIECE:]
            self._sounding = [removal for removal in self._sounding if not removal.over]
        return b"".join((*done, pcm))

    def _load(self) -> None:
        if "numpy" not in sys.modules:
            # Its small products are slower on several threads, which wait for each other busily.
            os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        from app.audio.earcon_echo.reference import shape

        for name in _TAKEN_OUT:
            shape(name)
        self._ready = True


def _seconds(pcm: bytes) -> float:
    return len(pcm) / BYTES_PER_MS / 1000
