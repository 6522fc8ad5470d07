"""Wayland: the GlobalShortcuts portal of the desktop reports when a shortcut goes down and up.

We never see a key. The desktop shows its own dialog, and it alone knows which keys are really bound. It takes
no bare modifiers and no mouse buttons; a binding that has them asks for Ctrl+Shift+Space instead. Sources:
XDG Desktop Portal, org.freedesktop.portal.GlobalShortcuts (versions 1 and 2), org.freedesktop.portal.Request
and org.freedesktop.host.portal.Registry.
"""

import secrets
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, MatchRule

from app.core.settings.key_binding import PORTAL_KEY, Binding, objections, parse
from app.hotkeys.backend import BindResult, KeyListener, Unavailable, WantedKeys
from app.hotkeys.linux.bus import Bus
from app.installation import APP_ID

_NAME, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
PORTAL = DBusAddress(_PATH, bus_name=_NAME, interface=_SHORTCUTS)
REGISTRY = DBusAddress(_PATH, bus_name=_NAME, interface="org.freedesktop.host.portal.Registry")
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
    """The preferred trigger, spelled after the XDG shortcuts specification; the desktop may take another."""
    if any(one.code == "portal" for one in objections(binding, portal=True)):
        binding = parse(PORTAL_KEY)
    key = _KEYSYMS.get(binding.key, binding.key.lower() if len(binding.key) == 1 else binding.key)
    words = [_MODIFIERS[part.split()[-1]] for part in binding.modifiers if part != "AltGr"]
    return "+".join((*words, key))


class PortalBackEnd:
    """Implements ``BackEnd``: one portal session per ``bind``. Failures arrive later, by
    ``KeyListener.bound``.
    """

    def __init__(
        self, listener: KeyListener, open_bus: Callable[[Callable[[], None]], Bus] | None = None
    ) -> None:
        self._listener = listener
        self._open_bus = open_bus or (lambda lost: Bus("SESSION", lost))
        self._bus: Bus | None = None
        self._session = ""
        self._down: set[str] = set()
        self._wanted = WantedKeys(None)

    def bind(self, wanted: WantedKeys) -> None:
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
        # Outside a sandbox the portal cannot know our app id, under which it remembers the keys. Older
        # portals have no Registry and refuse this call; either way the session is created next.
        bus.call(REGISTRY, "Register", self._registered, "sa{sv}", (APP_ID, {}))

    def shut(self) -> None:
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

    # ------------------------------------------------------------------ register, create session, bind

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
                shortcut_id(one.name),
                {
                    "description": ("s", f"Hold to talk: {one.words}"),
                    "preferred_trigger": ("s", trigger(one.binding)),
                },
            )
            for one in self._wanted.persona_keys
        ]
        self._request("BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, shortcuts, ""), {}, self._bound)

    def _bound(self, results: dict[str, Any]) -> None:
        found = {name: facts for name, facts in results.get("shortcuts", ("", []))[1]}
        key = _description(found, "talk")
        if "talk" not in found and self._wanted.talk is not None:
            self._refused("The desktop has bound no key.")
            return
        beside = (
            (one.words, _description(found, shortcut_id(one.name))) for one in self._wanted.persona_keys
        )
        checks = (
            ("Portal", "GlobalShortcuts"),
            ("Asked for", trigger(self._wanted.bindings[0])),
            *beside,
        )
        self._listener.bound(
            BindResult(key, "portal", True, "Works everywhere; the desktop manages the key.", checks)
        )

    def _request(
        self,
        method: str,
        signature: str,
        arguments: tuple[Any, ...],
        options: dict[str, Any],
        done: Callable[[dict[str, Any]], None],
    ) -> None:
        """Make a portal request; ``done`` gets its results.

        A portal answers twice: the call returns an object path, and a signal on that path brings the result.
        The signal may come first, so we listen before the call, on a path that we derive ourselves from our
        bus name and ``handle_token`` (org.freedesktop.portal.Request, "Avoiding races").
        """
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
            elif code == 1:  # cancelled by the user; 2 is any other end
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
        self._listener.bound(BindResult("", "window", False, f"{why} {RECIPE}", (("Portal", why),)))

    def _owner_changed(self, body: tuple[Any, ...]) -> None:
        if body[0] == _NAME and not body[2]:  # name, old owner, new owner: the portal has none any more
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
            self._listener.stopped()
        elif (listener := self._heard_by(name)) is not None and name not in self._down:
            self._down.add(name)
            listener.pressed()

    def _deactivated(self, body: tuple[Any, ...]) -> None:
        session, name = body[0], body[1]
        listener = self._heard_by(name)
        if session == self._session and listener is not None and name in self._down:
            self._down.discard(name)
            listener.released(0.0)

    def _heard_by(self, name: str) -> KeyListener | None:
        if name == "talk":
            return self._listener
        return next(
            (one.listener for one in self._wanted.persona_keys if shortcut_id(one.name) == name), None
        )


def shortcut_id(name: str) -> str:
    """The portal's id for a persona's key. Stable, because the desktop remembers the key by it."""
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
