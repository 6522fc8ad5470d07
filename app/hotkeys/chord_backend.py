"""The back end for systems that tell of every key: chords over a source, and a look at the real keys while
one is held; it knows no system.

At rest nothing runs. While a key is held the system is asked every 250 ms whether it really is: a release
can be lost to a switched terminal or a locked screen. Two answers in a row have to say so, because a key
that another program has frozen for a moment looks as if it were up.
"""

import asyncio

from app.core.settings.key_binding import Binding, spelled
from app.hotkeys.backend import Bound, Ears, Opened, Source, Unavailable, Wanted
from app.hotkeys.chord import Chord, Turn

LOOK_S = 0.25
DOUBTS = 2


class Held:
    """One binding that is held to talk; whoever is told of it, and the look at the real keys meanwhile."""

    def __init__(self, binding: Binding, ears: Ears, source: Source) -> None:
        self.chord = Chord(binding)
        self._ears, self._source = ears, source
        self._look: asyncio.TimerHandle | None = None
        self._doubts = 0

    def feed(self, key: str, down: bool, keyboard: int) -> Turn:
        """A key moved; says what it means for this binding, and tells nobody yet."""
        return self.chord.feed(key, down, keyboard, lambda name: self._source.really((name,)))

    def rest(self) -> None:
        """Look no more."""
        if self._look is not None:
            self._look.cancel()
            self._look = None

    def tell(self, turn: Turn) -> None:
        """Whoever is told of this binding hears of it."""
        match turn:
            case "press":
                self._doubts = 0
                self._later()
                self._ears.pressed()
            case "release":
                self.rest()
                self._ears.released(0.0)
            case "latch":
                self._ears.latched()
            case "other":
                self._ears.other()

    # ------------------------------------------------------------------ a release that was lost

    def _later(self) -> None:
        self._look = asyncio.get_running_loop().call_later(LOOK_S, self._looked)

    def _looked(self) -> None:
        if not self.chord.down:
            return
        self._doubts = 0 if self._source.really(self.chord.own) else self._doubts + 1
        if not self.chord.down:
            return  # asking brought its release
        if self._doubts < DOUBTS:
            self._later()
            return
        self.tell(self.chord.lose())


class ChordBackEnd:
    """``bind`` again at will; the loop must run."""

    def __init__(self, source: Source, ears: Ears) -> None:
        self._source = source
        self._ears = ears
        self._held: tuple[Held, ...] = ()
        self._stop: Chord | None = None

    def bind(self, wanted: Wanted) -> None:
        """See ``BackEnd``."""
        self.shut()
        opened = self._source.open(wanted, self._moved)
        missing = set(opened.missing)
        lacking = [part for part in wanted.talk.parts if part in missing] if wanted.talk is not None else []
        talk = wanted.talk if not lacking else None
        stop = wanted.stop if wanted.stop is not None and not set(wanted.stop.parts) & missing else None
        own = [one for one in wanted.own if not set(one.binding.parts) & missing]
        if talk is None and stop is None and not own:
            self._source.close()
            raise Unavailable(_lacks(list(opened.missing)))
        held = [(talk, self._ears)] if talk is not None else []
        held += [(one.binding, one.ears) for one in own]
        self._held = tuple(Held(binding, ears, self._source) for binding, ears in held)
        self._stop = Chord(stop) if stop is not None else None
        for chord in (*(one.chord for one in self._held), *filter(None, (self._stop,))):
            chord.start(opened.held)
        self._ears.bound(self._bound(wanted, opened, lacking))

    def _bound(self, wanted: Wanted, opened: Opened, lacking: list[str]) -> Bound:
        """Each key by itself: one that this keyboard has not takes none of the others along."""
        checks = [*opened.checks, *(_check(one.words, one.binding, opened.missing) for one in wanted.own)]
        reason = opened.note or "Works everywhere."
        if wanted.stop is not None and set(wanted.stop.parts) & set(opened.missing):
            checks.append(_check("Stop key", wanted.stop, opened.missing))
            reason = f"{reason} {_lacks([part for part in wanted.stop.parts if part in opened.missing])}"
        if lacking:
            return Bound("", self._source.name, False, _lacks(lacking), tuple(checks))
        key = spelled(wanted.talk) if wanted.talk is not None else ""
        return Bound(key, self._source.name, True, reason, tuple(checks))

    def shut(self) -> None:
        """See ``BackEnd``."""
        for one in self._held:
            one.rest()
        if self._held or self._stop is not None:
            self._held, self._stop = (), None
            self._source.close()

    def _moved(self, key: str, down: bool, keyboard: int) -> None:
        turns = [one.feed(key, down, keyboard) for one in self._held]
        another = "press" in turns  # a second talk key makes no shortcut of the first
        for one, turn in zip(self._held, turns, strict=True):
            if not (another and turn == "other"):
                one.tell(turn)
        if (stop := self._stop) is None:
            return
        if stop.feed(key, down, keyboard, lambda name: self._source.really((name,))) == "press":
            self._ears.stopped()


def _check(whose: str, binding: Binding, missing: tuple[str, ...]) -> tuple[str, str]:
    lacking = [part for part in binding.parts if part in missing]
    return whose, _lacks(lacking) if lacking else spelled(binding)


def _lacks(keys: list[str]) -> str:
    return f"This keyboard has no key {', '.join(keys)}."
