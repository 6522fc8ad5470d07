"""The input audio buffer of one session: sound that has come and is not yet an item; it knows no events.

Positions are bytes of 24 kHz mono s16le since the session began, so they survive every cut.
"""

from app.protocol.pcm import BYTES_PER_MS

LONGEST_MS = 600_000
"""More than ten minutes of one turn is a client that has forgotten to commit."""
IDLE_KEPT = 30_000 * BYTES_PER_MS
"""While turn detection hears nobody speak, older sound than this is forgotten."""


class InputBuffer:
    """Sound between ``start`` and ``end``, of which the ear has been given everything before ``fed``."""

    def __init__(self) -> None:
        self._sound = bytearray()
        self.start = 0
        self.fed = 0

    @property
    def end(self) -> int:
        return self.start + len(self._sound)

    @property
    def ms(self) -> float:
        """Length of what is held."""
        return len(self._sound) / BYTES_PER_MS

    def append(self, pcm: bytes) -> None:
        self._sound += pcm

    def peek(self) -> bytes:
        """All that is held."""
        return bytes(self._sound)

    def feed_to(self, position: int) -> bytes:
        """What the ear has not had yet, up to a position; from then on it counts as given."""
        stop = min(max(position, self.fed), self.end)
        sound = bytes(self._sound[self.fed - self.start : stop - self.start])
        self.fed = stop
        return sound

    def take_to(self, position: int) -> bytes:
        """Cut off and return everything up to a position."""
        stop = min(max(position, self.start), self.end)
        sound = bytes(self._sound[: stop - self.start])
        self.drop_to(stop)
        return sound

    def drop_to(self, position: int) -> None:
        """Forget everything up to a position."""
        stop = min(max(position, self.start), self.end)
        del self._sound[: stop - self.start]
        self.start = stop
        self.fed = max(self.fed, stop)

    def trim_idle(self) -> None:
        """Bound what is kept while nobody speaks."""
        self.drop_to(self.end - IDLE_KEPT)
