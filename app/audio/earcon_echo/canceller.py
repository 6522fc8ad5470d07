"""Takes our own earcons out of the microphone's sound: knows which ones sound, and starts and ends a fit
(``fit.py``) for each.

While none can be heard, sound passes untouched and at no cost. No sample is ever delayed.
"""

import os
import sys
import threading
from typing import TYPE_CHECKING

from app.protocol.pcm import bytes_of, exact_ms_of

if TYPE_CHECKING:
    from app.audio.earcon_echo.fit import EchoFit

LOAD_S = 1.0
"""How long after the hands the arithmetic is loaded: the window comes first, most first presses later."""
LATEST_S = 1.0
"""An earcon that was given to the loudspeaker so long ago has ended."""
_TAKEN_OUT = ("start", "sent", "cancelled", "latched", "error", "limit")
"""All that may sound during a take or just before one; not the long one that tests a loudspeaker."""
_PIECE = bytes_of(80)
"""A fit is estimated once per piece. Devices deliver less; more comes at once only after a busy moment."""
_EARLY_S = 0.1
"""What was heard so long before an earcon was given to the loudspeaker is free of it, whatever the clocks'
jitter.
"""


class EarconCanceller:
    """The earcons that sound, each with its fit. Shared by the loudspeaker, which calls ``given``, and the
    microphone, which calls ``clean``.
    """

    def __init__(self) -> None:
        self._given: list[tuple[str, float]] = []
        self._sounding: list[EchoFit] = []
        self._loading: threading.Thread | None = None
        self._ready = False

    def load(self) -> None:
        """Load the arithmetic (numpy: 0.1 s, 18 MB) on a thread, once."""
        if self._loading is None:
            self._loading = threading.Thread(target=self._load, name="earcon-echo")
            self._loading.start()

    def loaded(self, seconds: float) -> bool:
        """Load and wait for it, so long at most; False if it is still loading."""
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
        """The microphone starts a new stream."""
        self._sounding.clear()

    def clean(self, pcm: bytes, now: float) -> bytes:
        """Clean 24 kHz mono s16le that came from the microphone now; the result has the same length."""
        if not self._given and not self._sounding:
            return pcm
        from app.audio.earcon_echo.fit import EchoFit, missed_rows
        from app.audio.earcon_echo.reference import reference

        # The newest sample came now, so the first one came as long ago as the sound lasts. Everything up to
        # shortly before an earcon was given is cleaned of the older ones only; its own fit starts there.
        given, self._given = self._given, []
        done, began = [], now - _seconds(pcm)
        for name, at in given:
            free = min(len(pcm), max(0, bytes_of((at - _EARLY_S - began) * 1000)))
            done.append(self._without(pcm[:free]))
            pcm, began = pcm[free:], began + _seconds(pcm[:free])
            if began - at < LATEST_S:
                self._sounding.append(EchoFit(reference(name), missed_rows(began - at)))
        return b"".join((*done, self._without(pcm)))

    # ------------------------------------------------------------------ inside

    def _without(self, pcm: bytes) -> bytes:
        from app.audio.earcon_echo.fit import without

        done = []
        while pcm and self._sounding:
            done.append(without(pcm[:_PIECE], self._sounding))
            pcm = pcm[_PIECE:]
            self._sounding = [one for one in self._sounding if not one.over]
        return b"".join((*done, pcm))

    def _load(self) -> None:
        if "numpy" not in sys.modules:
            # The matrices are small: OpenBLAS's threads would spend more time spinning than multiplying.
            os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        from app.audio.earcon_echo.reference import reference

        for name in _TAKEN_OUT:
            reference(name)  # computed once and cached
        self._ready = True


def _seconds(pcm: bytes) -> float:
    return exact_ms_of(len(pcm)) / 1000
