"""Flatpak: the desktop's Background portal, because the sandbox sees no autostart folder but its own.

The portal can be asked for a change and not for what holds, so what it last granted is noted in a file of
ours. Source: XDG Desktop Portal, org.freedesktop.portal.Background (version 2) and
org.freedesktop.portal.Request.
"""

import json
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.auth import AuthenticationError
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from app.computer.login_entry import WriteFile

_NAME, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
PORTAL = DBusAddress(_PATH, bus_name=_NAME, interface="org.freedesktop.portal.Background")
ANSWER_S = 5.0
PERSON_S = 120.0
"""The desktop may ask the person first."""


class BackgroundPortal:
    """``note``: the file that says what was granted."""

    def __init__(self, note: Path, write: WriteFile) -> None:
        self._note, self._write = note, write

    def read(self) -> tuple[str, ...] | None:
        """The command that was granted last; None if none was."""
        try:
            found = json.loads(self._note.read_bytes())
        except (FileNotFoundError, ValueError):
            return None
        return tuple(map(str, found)) if isinstance(found, list) and found else None

    def write(self, command: tuple[str, ...]) -> None:
        """Ask for it; raises OSError if the desktop refuses, or has no such portal."""
        _asked(True, command)
        self._note.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._write(self._note, json.dumps(list(command)).encode())

    def remove(self) -> None:
        """Give it back; raises OSError."""
        _asked(False, ())
        self._note.unlink(missing_ok=True)


def _asked(on: bool, command: tuple[str, ...]) -> None:
    try:
        bus = open_dbus_connection("SESSION")
    except (KeyError, RuntimeError, AuthenticationError, OSError) as error:
        raise OSError(0, "there is no session bus") from error
    with bus:
        try:
            answer = _answer(bus, on, command)
        except TimeoutError as error:
            raise OSError(0, "the desktop did not answer") from error
    code, found = answer.body
    granted = bool(found.get("autostart", ("b", False))[1])
    if code != 0 or (on and not granted):
        raise OSError(0, "the desktop refused it")


def _answer(bus: DBusConnection, on: bool, command: tuple[str, ...]) -> Message:
    """Ask, and wait for the response, whose address is known beforehand: it may come before the reply."""
    token = f"pressel{secrets.token_hex(8)}"
    sender = bus.unique_name.removeprefix(":").replace(".", "_")
    rule = MatchRule(
        type="signal",
        interface="org.freedesktop.portal.Request",
        member="Response",
        path=f"{_PATH}/request/{sender}/{token}",
    )
    bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER_S)
    options: dict[str, tuple[str, Any]] = {"handle_token": ("s", token), "autostart": ("b", on)}
    if command:
        options["commandline"] = ("as", list(command))
    call = new_method_call(PORTAL, "RequestBackground", "sa{sv}", ("", options))
    with bus.filter(rule) as responses:
        reply = bus.send_and_get_reply(call, timeout=ANSWER_S)
        if reply.header.message_type is MessageType.error:
            raise OSError(0, "the desktop has no Background portal")
        answer: Message = bus.recv_until_filtered(responses, timeout=PERSON_S)
        with suppress(TimeoutError):
            bus.send_and_get_reply(message_bus.RemoveMatch(rule), timeout=ANSWER_S)
        return answer
