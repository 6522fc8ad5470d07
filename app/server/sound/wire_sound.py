"""Converts between the sound formats of the wire and the one inside (24 kHz mono s16le).

Telephone sound alone changes rates; only then are numpy and soxr loaded.
"""

from app.protocol import g711
from app.protocol.messages import AudioFormat
from app.protocol.pcm import RATE
from app.resampling import PcmResampler

G711_HZ = 8_000


class WireIn:
    """From what a client appends to the sound inside. An odd byte is held for its other half."""

    def __init__(self, wire: AudioFormat) -> None:
        self._kind = wire.type
        self._odd = b""
        self._up = None if self._kind == "audio/pcm" else PcmResampler(G711_HZ, RATE)

    def feed(self, data: bytes) -> bytes:
        if self._up is None:
            data = self._odd + data
            whole = len(data) & ~1
            self._odd = data[whole:]
            return data[:whole]
        return self._up.feed(_expanded(data, self._kind))

    def finish(self) -> bytes:
        """What the filter still holds, without an odd byte; afterwards a new stream begins."""
        self._odd = b""
        if self._up is None:
            return b""
        rest = self._up.feed(b"", last=True)
        self._up = PcmResampler(G711_HZ, RATE)
        return rest


class WireOut:
    """From the sound inside to the format that the client asked for."""

    def __init__(self, wire: AudioFormat) -> None:
        self._kind = wire.type
        self._down = None if self._kind == "audio/pcm" else PcmResampler(RATE, G711_HZ)

    def feed(self, pcm: bytes, *, last: bool = False) -> bytes:
        if self._down is None:
            return pcm
        return _pressed(self._down.feed(pcm, last), self._kind)


def to_wire(pcm: bytes, wire: AudioFormat) -> bytes:
    """A whole recording in one go."""
    return WireOut(wire).feed(pcm, last=True)


def from_wire(data: bytes, wire: AudioFormat) -> bytes:
    """A whole recording in one go."""
    decoder = WireIn(wire)
    return decoder.feed(data) + decoder.finish()


def _expanded(data: bytes, kind: str) -> bytes:
    return g711.from_pcmu(data) if kind == "audio/pcmu" else g711.from_pcma(data)


def _pressed(pcm: bytes, kind: str) -> bytes:
    return g711.to_pcmu(pcm) if kind == "audio/pcmu" else g711.to_pcma(pcm)
