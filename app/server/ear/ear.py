"""Listens with two pocketsphinx decoders side by side, one for anything and one for the built-in requests.

The open decoder (language model) gets about six words in ten of read speech. The closed one (grammar of
`requests`) knows only the built-in requests, but those well. `app.server.ear.judge` decides between them.

A pair of decoders takes some 70 MB, so conversations share: an utterance takes a free pair at its start and
gives it back at its end. While another conversation is speaking, the sound is held and decoded once a pair is
free. `finish` waits no longer than PATIENCE: then it opens a further pair (up to PAIRS), which is freed again
as soon as two are idle.
"""

import logging
import sys
import threading
from typing import Final

from app.protocol.pcm import BYTES_PER_MS, exact_ms_of
from app.server.ear.decoders import Pair, installed
from app.server.malloc import give_back
from app.server.part_ports import Recognised

log = logging.getLogger(__name__)

PAIRS: Final = 2
PATIENCE: Final = 0.5
"""Seconds."""
LONGEST: Final = 600_000 * BYTES_PER_MS
"""An utterance is heard no further than ten minutes."""


class Pool:
    """The process's pairs of decoders; thread-safe."""

    def __init__(self) -> None:
        self._free: list[Pair] = []
        self._made = 0
        self._changed = threading.Condition()

    def take(self, patience: float | None) -> Pair | None:
        """A free pair, the first one made on the spot.

        patience None: return None at once when all are busy. Seconds: wait that long, then make another pair,
        or wait on if there are PAIRS already.
        """
        with self._changed:
            # The first pair is made on the spot, because waiting would be for nobody.
            if not self._free and self._made and patience is not None:
                self._changed.wait_for(lambda: bool(self._free), patience)
                self._changed.wait_for(lambda: bool(self._free) or self._made < PAIRS)
            if self._free:
                return self._free.pop()
            if self._made and patience is None:
                return None
            # Counted before it is made: it takes half a second, outside the lock, and two threads must not
            # make the last one at once.
            self._made += 1
        try:
            return Pair()
        except BaseException:
            with self._changed:
                self._made -= 1
            raise

    def lose(self) -> None:
        """A pair that was taken broke and does not come back."""
        with self._changed:
            self._made -= 1
            self._changed.notify()

    def give(self, pair: Pair) -> None:
        """Take a pair back, its utterance ended. A second idle one is freed: 70 MB that nobody needs."""
        with self._changed:
            if self._free:
                self._made -= 1
            else:
                self._free.append(pair)
            self._changed.notify()


_POOL: Final = Pool()


def load() -> None:
    """Load the first pair of decoders (0.5 s), if this machine has a recogniser."""
    if installed():
        pair = _POOL.take(None)
        if pair is not None:
            _POOL.give(pair)
        give_back()


def missing() -> str:
    """Why there is no recogniser, and what works without."""
    import platform

    here = f"Python {sys.version_info[0]}.{sys.version_info[1]} on {platform.system()} {platform.machine()}"
    return (
        f"no speech recognition: pocketsphinx is not installed (this is {here}; there is none for Python "
        "3.14, for Windows on ARM, and for Python 3.12 on Linux on ARM); typed questions are answered"
    )


class SphinxEar:
    """One conversation's ear; not thread-safe."""

    def __init__(self, pool: Pool = _POOL) -> None:
        self._pool = pool
        self._pair: Pair | None = None
        self._waiting = bytearray()
        self._heard = 0
        self._started = False
        self._partial = ""

    @property
    def name(self) -> str:
        """The recogniser and its version, or that there is none."""
        if not self.available:
            return missing()
        import importlib.metadata  # 2 MB for a name that few want to know

        return f"pocketsphinx {importlib.metadata.version('pocketsphinx')}"

    @property
    def available(self) -> bool:
        """Whether pocketsphinx could be imported."""
        return installed()

    def start(self) -> None:
        """Begin an utterance, with a pair of decoders if one is free."""
        self.cancel()
        self._started = True
        if self.available:
            self._begin(None)

    def feed(self, pcm: bytes) -> str | None:
        """Hear a slice; the words so far when they changed."""
        if not self._started:
            self.start()
        self._hear(pcm[: min(len(pcm) & ~1, LONGEST - self._heard)])
        if not self.available or (self._pair is None and not self._begin(None)):
            return None
        return self._news()

    def finish(self) -> Recognised:
        """End the utterance and judge what both decoders say."""
        if not self._started or not self.available:
            seconds = exact_ms_of(self._heard) / 1000
            self.cancel()
            return Recognised("", seconds=seconds)
        if self._pair is None:
            self._begin(PATIENCE)
        pair, self._pair = self._pair, None
        assert pair is not None
        try:
            text, request, confidence = pair.finish()
        except BaseException:  # the state of a decoder that broke is unknown
            self._pool.lose()
            raise
        self._pool.give(pair)
        heard = Recognised(text, request, confidence, exact_ms_of(self._heard) / 1000)
        self.cancel()
        return heard

    def cancel(self) -> None:
        """Drop the utterance and give the decoders back."""
        if self._pair is not None:
            pair, self._pair = self._pair, None
            try:
                pair.drop()
            except RuntimeError as error:  # pocketsphinx could not end the utterance
                log.warning("the recogniser broke down and is loaded anew: %s", error)
                self._pool.lose()
            else:
                self._pool.give(pair)
        self._waiting.clear()
        self._heard, self._partial, self._started = 0, "", False

    def _begin(self, patience: float | None) -> bool:
        """Take a pair and let it catch up with the sound held so far."""
        self._pair = self._pool.take(patience)
        if self._pair is None:
            return False
        self._pair.start()
        self._pair.feed(bytes(self._waiting))
        self._waiting.clear()
        return True

    def _hear(self, sound: bytes) -> None:
        self._heard += len(sound)
        if self._pair is not None:
            self._pair.feed(sound)
        elif self.available:
            self._waiting += sound

    def _news(self) -> str | None:
        words = self._pair.words() if self._pair is not None else ""
        if words == self._partial:
            return None
        self._partial = words
        return words
