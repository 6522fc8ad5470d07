"""The back end for systems that tell of every key: chords over a source, and a look at the real keys while
one is held; it knows no system.

At rest nothing runs. While the key is held the system is asked every 250 ms whether it really is: a release
can be lost to a switched terminal or a locked screen. Two answers in a row have to say so, because a key
that another program has frozen for a moment looks as if it were up.
"""

import asyncio

from app.core.binding import spelled
from app.hotkeys.backend import Bound, Ears, Source, Unavailable, Wanted
from app.hotkeys.chord import Chord, Turn

LOOK_S = 0.25
DOUBTS = 2


class KeyedBackEnd:
    """``bind`` again at will; the loop must run."""

    def __init__(self, source: Source, ears: Ears) -> None:
        self._source = source
        self._ears = ears
        self._talk: Chord | None = None
        self._stop: Chord | None = None
        self._look: asyncio.TimerHandle | None = None
        self._doubts = 0

    def bind(self, wanted: Wanted) -> None:
        """See ``BackEnd``."""
        self.shut()
        opened = self._source.open(wanted, self._moved)
        if opened.missing:
            self._source.close()
            raise Unavailable(f"This keyboard has no key {', '.join(opened.missing)}.")
        self._talk = Chord(wanted.talk) if wanted.talk is not None else None
        self._stop = Chord(wanted.stop) if wanted.stop is not None else None
        for chord in filter(None, (self._talk, self._stop)):
            chord.start(opened.held)
        key = spelled(wanted.talk) if wanted.talk is not None else ""
        reason = opened.note or "Works everywhere."
        self._ears.bound(Bound(key, self._source.name, True, reason, opened.checks))

    def shut(self) -> None:
        """See ``BackEnd``."""
        self._rest()
        if self._talk is not None or self._stop is not None:
            self._talk = self._stop = None
            self._source.close()

    def _moved(self, key: str, down: bool, source: int) -> None:
        if self._talk is not None:
            self._means(self._talk.feed(key, down, source, self._really))
        if self._stop is not None and self._stop.feed(key, down, source, self._really) == "press":
            self._ears.stopped()

    def _really(self, key: str) -> bool:
        return self._source.really((key,))

    def _means(self, turn: Turn) -> None:
        match turn:
            case "press":
                self._watch()
                self._ears.pressed()
            case "release":
                self._rest()
                self._ears.released(0.0)
            case "latch":
                self._ears.latched()
            case "other":
                self._ears.other()

    # ------------------------------------------------------------------ a release that was lost

    def _watch(self) -> None:
        self._doubts = 0
        self._later()

    def _later(self) -> None:
        self._look = asyncio.get_running_loop().call_later(LOOK_S, self._looked)

    def _looked(self) -> None:
        chord = self._talk
        if chord is None or not chord.down:
            return
        self._doubts = 0 if self._source.really(chord.own) else self._doubts + 1
        if not chord.down:
            return  # asking brought its release
        if self._doubts < DOUBTS:
            self._later()
            return
        self._means(chord.lose())

    def _rest(self) -> None:
        if self._look is not None:
            self._look.cancel()
            self._look = None
