"""Linux: reports lock, sleep and change of user, from logind and the desktops' screen savers over D-Bus.

Without such a bus nothing is reported; the longest take still ends a forgotten hold. Source: the D-Bus
interface of systemd-logind, org.freedesktop.login1(5).
"""

import contextlib
from collections.abc import Mapping
from typing import Any

from jeepney import MatchRule

from app.hotkeys.linux.bus import Bus, Heard
from app.hotkeys.session_pauses import Paused

_LOGIND = "org.freedesktop.login1"
_LOCKERS = tuple(f"org.{name}.ScreenSaver" for name in ("freedesktop", "gnome", "cinnamon", "mate"))


class LinuxPauses:
    """Implements ``SessionPauses``."""

    def __init__(self, paused: Paused, environment: Mapping[str, str]) -> None:
        self._paused = paused
        self._session = environment.get("XDG_SESSION_ID", "")
        self._buses: list[Bus] = []

    def start(self) -> None:
        with contextlib.suppress(OSError):
            system = Bus("SYSTEM")
            self._buses.append(system)
            system.listen(_signal(f"{_LOGIND}.Manager", "PrepareForSleep"), self._when("sleep"))
            path = f"/org/freedesktop/login1/session/{_escaped(self._session)}"
            system.listen(_signal(f"{_LOGIND}.Session", "Lock", path), lambda _body: self._paused("lock"))
            changed = _signal("org.freedesktop.DBus.Properties", "PropertiesChanged", path)
            system.listen(changed, self._changed)
        with contextlib.suppress(OSError):
            desktop = Bus("SESSION")
            self._buses.append(desktop)
            for interface in _LOCKERS:
                desktop.listen(_signal(interface, "ActiveChanged"), self._when("lock"))

    def stop(self) -> None:
        for bus in self._buses:
            bus.close()
        self._buses.clear()

    def _when(self, reason: str) -> Heard:
        return lambda body: self._paused(reason) if body[:1] == (True,) else None

    def _changed(self, body: tuple[Any, ...]) -> None:
        """Active became False: another session has the screen and the keyboard."""
        if body[0] == f"{_LOGIND}.Session" and body[1].get("Active", ("b", True))[1] is False:
            self._paused("switch")


def _signal(interface: str, member: str, path: str | None = None) -> MatchRule:
    return MatchRule(type="signal", interface=interface, member=member, path=path)


def _escaped(session: str) -> str:
    """A session's name as logind writes it into an object path: sd_bus_path_encode(3) escapes a leading
    digit as ``_`` and its code in hex. Without a name, logind's alias for our own session.
    """
    if not session:
        return "self"
    return f"_{ord(session[0]):x}{session[1:]}" if session[0].isdigit() else session
