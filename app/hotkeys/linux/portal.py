"""Wayland: the desktop's own GlobalShortcuts portal tells when a shortcut goes down and up; we see no key.

The desktop shows its own dialog, and it alone knows which keys are really bound. It takes no bare modifiers
and no mouse buttons: such a wish becomes Ctrl+Shift+Space. Source: xdg-desktop-portal, GlobalShortcuts 1 and
2, host Registry.
"""

import secrets
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, MatchRule

from app.core.settings.key_binding import PORTAL_KEY, Binding, objections, parse
from app.hotkeys.backend import Bound, Ears, Unavailable, Wanted
from app.hotkeys.linux.bus import Bus

_NAME, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
PORTAL = DBusAddress(_PATH, bus_name=_NAME, interface=_SHORTCUTS)
REGISTRY = DBusAddress(_PATH, bus_name=_NAME, interface="org.freedesktop.host.portal.Registry")
APP_ID = "pressel"
RECIPE = "Bind “pressel toggle” to a key in the settings of your desktop instead."
_MODIFIERS = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Super": "LOGO"}
_KEYSYMS = {
    "Space": "space", "Enter": "Return", "Esc": "Escape", "Page Up": "Page_Up", "Page Down": "Page_Down",
    "Backspace": "BackSpace", "Caps Lock": "Caps_Lock", "Media Play": "XF86AudioPlay",
    "Media Stop": "XF86AudioStop", "Media Next": "XF86AudioNext", "Media Previous": "XF86AudioPrev",
    "Minus": "minus", "Equal": "equal", "Comma": "comma", "Period": "period", "Slash": "slash",
    "Backquote": "grave", "Semicolon": "semicolon", "Apostrophe": "apostrophe", "Backslash": "backslash",
}  # fmt: skip


def trigger(binding: Binding) -> str:
    """The wish in the words of the XDG shortcuts specification; the desktop may choose otherwise."""
    if any(one.code == "portal" for one in objections(binding, portal=True)):
        binding = parse(PORTAL_KEY)
    key = _KEYSYMS.get(binding.key, binding.key.lower() if len(binding.key) == 1 else binding.key)
    words = [_MODIFIERS[part.split()[-1]] for part in binding.modifiers if part != "AltGr"]
    return "+".join((*words, key))


class PortalBackEnd:
    """One portal session per binding. What goes wrong is told by ``Ears.bound``, later."""

    def __init__(self, ears: Ears, open_bus: Callable[[Callable[[], None]], Bus] | None = None) -> None:
        self._ears = ears
        self._open_bus = open_bus or (lambda lost: Bus("SESSION", lost))
        self._bus: Bus | None = None
        self._session = ""
        self._down: set[str] = set()
        self._wanted = Wanted(None)

    def bind(self, wanted: Wanted) -> None:
        """See ``BackEnd``."""
        self.shut()
        self._wanted = wanted
        try:
            self._bus = bus = self._open_bus(self._gone)
        except OSError as error:
            raise Unavailable(f"{error} {RECIPE}") from error
        for signal, heard in (("Activated", self._activated), ("Deactivated", self._deactivated)):
            bus.listen(MatchRule(type="signal", interface=_SHORTCUTS, path=_PATH, member=signal), heard)
        owner = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        bus.listen(owner, self._owner_changed)
        # A program that is in no sandbox says who it is; older portals do not ask and refuse the call.
        bus.call(REGISTRY, "Register", self._registered, "sa{sv}", (APP_ID, {}))

    def shut(self) -> None:
        """See ``BackEnd``."""
        bus, self._bus = self._bus, None
        self._down.clear()
        if bus is not None:
            if self._session:
                session = DBusAddress(
                    self._session, bus_name=_NAME, interface="org.freedesktop.portal.Session"
                )
                bus.call(session, "Close", lambda _body, _error: None)
            bus.close()
        self._session = ""

    # ------------------------------------------------------------------ the way to a binding

    def _registered(self, _body: tuple[Any, ...] | None, _error: str) -> None:
        token = f"pressel{secrets.token_hex(6)}"
        self._request("CreateSession", "a{sv}", (), {"session_handle_token": ("s", token)}, self._created)

    def _created(self, results: dict[str, Any]) -> None:
        self._session = str(results["session_handle"][1])
        shortcuts = [
            (name, {"description": ("s", words), "preferred_trigger": ("s", trigger(binding))})
            for name, words, binding in (
                ("talk", "Hold to talk", self._wanted.talk),
                ("stop", "Stop the answer or discard the take", self._wanted.stop),
            )
            if binding is not None
        ]
        shortcuts += [
            (
                own(one.name),
                {
                    "description": ("s", f"Hold to talk: {one.words}"),
                    "preferred_trigger": ("s", trigger(one.binding)),
                },
            )
            for one in self._wanted.own
        ]
        self._request("BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, shortcuts, ""), {}, self._bound)

    def _bound(self, results: dict[str, Any]) -> None:
        found = {name: facts for name, facts in results.get("shortcuts", ("", []))[1]}
        key = _description(found, "talk")
        if "talk" not in found and self._wanted.talk is not None:
            self._refused("The desktop has bound no key.")
            return
        beside = ((one.words, _description(found, own(one.name))) for one in self._wanted.own)
        checks = (
            ("Portal", "GlobalShortcuts"),
            ("Asked for", trigger(self._wanted.bindings[0])),
            *beside,
        )
        self._ears.bound(Bound(key, "portal", True, "Works everywhere; the desktop manages the key.", checks))

    def _request(
        self,
        method: str,
        signature: str,
        arguments: tuple[Any, ...],
        options: dict[str, Any],
        done: Callable[[dict[str, Any]], None],
    ) -> None:
        """A portal answers twice: the call with a path, then a signal there, which is listened for first."""
        if (bus := self._bus) is None:
            return
        token = f"pressel{secrets.token_hex(6)}"
        sender = bus.name.removeprefix(":").replace(".", "_")
        rule = MatchRule(
            type="signal",
            interface="org.freedesktop.portal.Request",
            member="Response",
            path=f"{_PATH}/request/{sender}/{token}",
        )

        def responded(body: tuple[Any, ...]) -> None:
            forget()
            code, results = body
            if code == 0:
                done(results)
            elif code == 1:
                self._refused("You or the desktop declined the key.")
            else:
                self._refused("The desktop could not bind the key.")

        def answered(body: tuple[Any, ...] | None, error: str) -> None:
            if body is None:
                forget()
                self._refused(_why(error))

        forget = bus.listen(rule, responded)
        options = options | {"handle_token": ("s", token)}
        bus.call(PORTAL, method, answered, signature, (*arguments, options))

    def _refused(self, why: str) -> None:
        self.shut()
        self._ears.bound(Bound("", "window", False, f"{why} {RECIPE}", (("Portal", why),)))

    def _owner_changed(self, body: tuple[Any, ...]) -> None:
        if body[0] == _NAME and not body[2]:
            self._gone()

    def _gone(self) -> None:
        for name in tuple(self._down):
            self._deactivated((self._session, name))
        self._refused("The desktop's portal has ended.")

    # ------------------------------------------------------------------ down and up

    def _activated(self, body: tuple[Any, ...]) -> None:
        session, name = body[0], body[1]
        if session != self._session:
            return
        if name == "stop":
            self._ears.stopped()
        elif (ears := self._heard_by(name)) is not None and name not in self._down:
            self._down.add(name)
            ears.pressed()

    def _deactivated(self, body: tuple[Any, ...]) -> None:
        session, name = body[0], body[1]
        ears = self._heard_by(name)
        if session == self._session and ears is not None and name in self._down:
            self._down.discard(name)
            ears.released(0.0)

    def _heard_by(self, name: str) -> Ears | None:
        if name == "talk":
            return self._ears
        return next((one.ears for one in self._wanted.own if own(one.name) == name), None)


def own(name: str) -> str:
    """The id of a shortcut beside the first; the desktop remembers its key by it."""
    return f"talk-{name}"


def _description(found: dict[str, Any], name: str) -> str:
    told = found.get(name, {}).get("trigger_description", ("s", ""))[1]
    return str(told) or "The key that your desktop shows"


def _why(error: str) -> str:
    if error.endswith((".ServiceUnknown", ".NameHasNoOwner")):
        return "This desktop has no portal."
    if error.endswith((".UnknownMethod", ".UnknownInterface")):
        return "The portal of this desktop knows no global keys."
    return f"The portal refused: {error}."
