"""The back end for systems that report every key: one chord per binding over a ``KeySource``.

At rest nothing runs. While a key is held, the system is asked every 250 ms whether it still is, because a
release can be lost to a switched terminal or a locked screen. Two answers in a row must say "up": a keyboard
that another program has frozen for a moment, by a synchronous grab, looks as if it were up.
"""

import asyncio

from app.core.settings.key_binding import Binding, spelled
from app.hotkeys.backend import BindResult, KeyListener, KeySource, OpenedSource, Unavailable, WantedKeys
from app.hotkeys.chord import Chord, ChordChange

LOOK_S = 0.25
DOUBTS = 2


class TalkBinding:
    """One talk key: its chord, its listener, and the check of the real keys while it is held."""

    def __init__(self, binding: Binding, listener: KeyListener, source: KeySource) -> None:
        self.chord = Chord(binding)
        self._listener, self._source = listener, source
        self._look: asyncio.TimerHandle | None = None
        self._doubts = 0

    def feed(self, key: str, down: bool, keyboard: int) -> ChordChange:
        """Take a key event; returns what it means without notifying the listener yet."""
        return self.chord.feed(key, down, keyboard, lambda name: self._source.all_down((name,)))

    def rest(self) -> None:
        """Stop checking the real keys."""
        if self._look is not None:
            self._look.cancel()
            self._look = None

    def tell(self, turn: ChordChange) -> None:
        """Notify the listener."""
        match turn:
            case "press":
                self._doubts = 0
                self._later()
                self._listener.pressed()
            case "release":
                self.rest()
                self._listener.released(0.0)
            case "latch":
                self._listener.latched()
            case "other":
                self._listener.other()

    # ------------------------------------------------------------------ a release that was lost

    def _later(self) -> None:
        self._look = asyncio.get_running_loop().call_later(LOOK_S, self._looked)

    def _looked(self) -> None:
        if not self.chord.down:
            return
        self._doubts = 0 if self._source.all_down(self.chord.held_parts) else self._doubts + 1
        if not self.chord.down:
            return  # the question itself has delivered the release (X11 reads events in the round trip)
        if self._doubts < DOUBTS:
            self._later()
            return
        self.tell(self.chord.lose())


class ChordBackEnd:
    """Implements ``BackEnd`` for any ``KeySource``. ``bind`` may be called again; the loop must run."""

    def __init__(self, source: KeySource, listener: KeyListener) -> None:
        self._source = source
        self._listener = listener
        self._held: tuple[TalkBinding, ...] = ()
        self._stop: Chord | None = None

    def bind(self, wanted: WantedKeys) -> None:
        self.shut()
        opened = self._source.open(wanted, self._moved)
        missing = set(opened.missing)
        lacking = [part for part in wanted.talk.parts if part in missing] if wanted.talk is not None else []
        talk = wanted.talk if not lacking else None
        stop = wanted.stop if wanted.stop is not None and not set(wanted.stop.parts) & missing else None
        own = [one for one in wanted.persona_keys if not set(one.binding.parts) & missing]
        if talk is None and stop is None and not own:
            self._source.close()
            raise Unavailable(_lacks(list(opened.missing)))
        held = [(talk, self._listener)] if talk is not None else []
        held += [(one.binding, one.listener) for one in own]
        self._held = tuple(TalkBinding(binding, listener, self._source) for binding, listener in held)
        self._stop = Chord(stop) if stop is not None else None
        for chord in (*(one.chord for one in self._held), *filter(None, (self._stop,))):
            chord.start(opened.held)
        self._listener.bound(self._bound(wanted, opened, lacking))

    def _bound(self, wanted: WantedKeys, opened: OpenedSource, lacking: list[str]) -> BindResult:
        """Report each key by itself: one that this keyboard lacks does not disable the others."""
        checks = [
            *opened.checks,
            *(_check(one.words, one.binding, opened.missing) for one in wanted.persona_keys),
        ]
        reason = opened.note or "Works everywhere."
        if wanted.stop is not None and set(wanted.stop.parts) & set(opened.missing):
            checks.append(_check("Stop key", wanted.stop, opened.missing))
            reason = f"{reason} {_lacks([part for part in wanted.stop.parts if part in opened.missing])}"
        if lacking:
            return BindResult("", self._source.name, False, _lacks(lacking), tuple(checks))
        key = spelled(wanted.talk) if wanted.talk is not None else ""
        return BindResult(key, self._source.name, True, reason, tuple(checks))

    def shut(self) -> None:
        for one in self._held:
            one.rest()
        if self._held or self._stop is not None:
            self._held, self._stop = (), None
            self._source.close()

    def _moved(self, key: str, down: bool, keyboard: int) -> None:
        turns = [one.feed(key, down, keyboard) for one in self._held]
        # The key of another persona during a hold is "other" for the first chord, which would discard the
        # take as a shortcut. It is a press of its own, so the first chord is not told.
        another = "press" in turns
        for one, turn in zip(self._held, turns, strict=True):
            if not (another and turn == "other"):
                one.tell(turn)
        if (stop := self._stop) is None:
            return
        if stop.feed(key, down, keyboard, lambda name: self._source.all_down((name,))) == "press":
            self._listener.stopped()


def _check(whose: str, binding: Binding, missing: tuple[str, ...]) -> tuple[str, str]:
    lacking = [part for part in binding.parts if part in missing]
    return whose, _lacks(lacking) if lacking else spelled(binding)


def _lacks(keys: list[str]) -> str:
    return f"This keyboard has no key {', '.join(keys)}."
