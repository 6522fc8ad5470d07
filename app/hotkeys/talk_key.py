"""The talk-key hand: binds what the settings say, through the back end that fits this machine.

When a key cannot be bound, it reports the reason as a sentence, and Space in the window goes on working. What
a press means for a take is decided in the core.
"""

import os
import sys
from collections.abc import Callable

from app.core.messages.events.presses import (
    Cancelled,
    LatchPressed,
    OtherKeyPressed,
    SystemPaused,
    TalkKeyBound,
    TalkPressed,
    TalkReleased,
)
from app.core.messages.ports import Report
from app.core.settings.key_binding import Binding, objections, parse
from app.core.values.talk_key_state import PersonaTalkKey
from app.hotkeys.backend import BackEnd, BindResult, KeyListener, PersonaKey, Unavailable, WantedKeys
from app.hotkeys.choose import BackEndChoice, choose
from app.hotkeys.focused import FocusedBackEnd
from app.hotkeys.session_pauses import Paused, SessionPauses

Build = Callable[[BackEndChoice, KeyListener], BackEnd]
BuildPauses = Callable[[Paused], SessionPauses | None]


class SystemTalkKey:
    """Implements the port ``TalkKey``. ``build``, ``choice`` and ``pauses`` are for tests."""

    def __init__(
        self,
        report: Report,
        build: Build | None = None,
        choice: BackEndChoice | None = None,
        pauses: BuildPauses | None = None,
    ) -> None:
        self._report = report
        self._build = build or build_back_end
        self._choice = choice or choose(sys.platform, os.environ)
        self._back_end: BackEnd | None = None
        self._held: set[str] = set()
        self._build_pauses = pauses or build_pauses
        self._pauses: SessionPauses | None = None
        self.listener = self._listener_for("")

    def _listener_for(self, persona: str) -> KeyListener:
        """The callbacks of one key; "" is the talk key that all personas share."""
        by = f"key of {persona}" if persona else "key"
        return KeyListener(
            pressed=lambda: self._pressed(by, persona),
            released=lambda late_s: self._released(by, late_s),
            latched=lambda: self._report(LatchPressed()),
            other=lambda: self._report(OtherKeyPressed(by=by)),
            stopped=lambda: self._report(Cancelled()),
            bound=self._bound,
        )

    def bind(
        self, key: str, stop: str = "", *, swallow: bool = False, own: tuple[PersonaTalkKey, ...] = ()
    ) -> None:
        self._let_go()
        self._watch_pauses()
        try:
            beside = tuple(
                PersonaKey(one.persona, one.name, parse(one.key), self._listener_for(one.persona))
                for one in own
            )
            wanted = WantedKeys(read(key), read(stop), swallow, beside)
        except ValueError as error:
            self._give_up(str(error))
            return
        if not wanted.bindings:
            self._give_up("No key is chosen.")
            return
        try:
            if self._back_end is None:
                self._back_end = self._build(self._choice, self.listener)
            self._back_end.bind(wanted)
        except Unavailable as error:
            self._give_up(str(error))

    def shut(self) -> None:
        self._held.clear()
        if self._back_end is not None:
            self._back_end.shut()
            self._back_end = None
        if self._pauses is not None:
            self._pauses.stop()
            self._pauses = None

    def _watch_pauses(self) -> None:
        """Watch even if no key is bound: a locked screen must end a hold of Space in the window too."""
        if self._pauses is None:
            self._pauses = self._build_pauses(lambda reason: self._report(SystemPaused(reason=reason)))
            if self._pauses is not None:
                self._pauses.start()

    def _give_up(self, why: str) -> None:
        if self._back_end is not None:
            self._back_end.shut()
            self._back_end = None
        FocusedBackEnd(self.listener, why, (("Way", self._choice.why),)).bind(WantedKeys(None))

    # ------------------------------------------------------------------ what the back end tells

    def _pressed(self, by: str, persona: str) -> None:
        self._held.add(by)
        self._report(TalkPressed(by=by, persona=persona))

    def _released(self, by: str, late_s: float) -> None:
        if by in self._held:
            self._held.discard(by)
            self._report(TalkReleased(late_s=late_s, by=by))

    def _let_go(self) -> None:
        """End all holds when the binding changes: the release of the old key would go unheard."""
        for by in tuple(self._held):
            self._released(by, 0.0)

    def _bound(self, bound: BindResult) -> None:
        if not bound.everywhere:
            self._let_go()
        self._report(
            TalkKeyBound(
                key=bound.key,
                back_end=bound.back_end,
                everywhere=bound.everywhere,
                reason=bound.reason,
                checks=bound.checks,
            )
        )


def read(text: str) -> Binding | None:
    """Parse a setting; None for "". Raises ValueError with the reason if it cannot be bound."""
    if not text.strip():
        return None
    binding = parse(text)
    fatal = next((one for one in objections(binding) if one.fatal), None)
    if fatal is not None:
        raise ValueError(fatal.words)
    return binding


def build_back_end(choice: BackEndChoice, listener: KeyListener) -> BackEnd:
    """Make the chosen back end. Each is imported only where it is used: most exist on one system alone."""
    match choice.way:
        case "x11":
            from app.hotkeys.chord_backend import ChordBackEnd
            from app.hotkeys.linux.x11 import X11Source

            return ChordBackEnd(X11Source(), listener)
        case "portal":
            from app.hotkeys.linux.portal import PortalBackEnd

            return PortalBackEnd(listener)
        case "macos":
            from app.hotkeys.macos.api import Frameworks
            from app.hotkeys.macos.source import MacBackEnd

            return MacBackEnd(Frameworks(), listener)
        case "windows" if sys.platform == "win32":
            from app.hotkeys.chord_backend import ChordBackEnd
            from app.hotkeys.windows.api import User32
            from app.hotkeys.windows.source import WindowsSource

            return ChordBackEnd(WindowsSource(User32()), listener)
        case _:
            return FocusedBackEnd(listener, choice.why)


def build_pauses(paused: Paused) -> SessionPauses | None:
    """Make what reports pauses on this system, imported only there; None elsewhere."""
    if sys.platform == "win32":
        from app.hotkeys.windows.pauses import WindowsPauses
        from app.hotkeys.windows.pauses_api import SessionNews

        return WindowsPauses(paused, SessionNews())
    if sys.platform == "darwin":
        from app.hotkeys.macos.pauses import MacPauses
        from app.hotkeys.macos.pauses_api import Notifications

        return MacPauses(paused, Notifications())
    if sys.platform == "linux":
        from app.hotkeys.linux.pauses import LinuxPauses

        return LinuxPauses(paused, os.environ)
    return None
