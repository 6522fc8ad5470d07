"""A fake portal (GlobalShortcuts, Background) and screen lock on a real session bus, controlled by a test."""

import asyncio
from typing import Any

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"


class Portal:
    """``deny``: the user refuses in the desktop's dialog. ``old``: a portal without the GlobalShortcuts
    interface.
    """

    def __init__(self) -> None:
        self.deny = self.old = False
        self.asked: list[tuple[str, str]] = []  # shortcut id and preferred trigger
        self.closed = 0
        self.background: list[tuple[bool, list[str]]] = []  # autostart and command line
        self.app = ""
        self.session = ""
        self._bus: MessageBus | None = None

    async def start(self, address: str) -> None:
        """Own the portal's name on the bus at this address."""
        self._bus = await MessageBus(bus_address=address).connect()
        self._bus.add_message_handler(self._message)
        await self._bus.request_name("org.freedesktop.portal.Desktop")

    def stop(self) -> None:
        """Disconnect from the bus."""
        if self._bus is not None:
            self._bus.disconnect()
            self._bus = None

    def down(self, name: str = "talk") -> None:
        """Emit the signal of a pressed shortcut."""
        self._moved("Activated", name)

    def up(self, name: str = "talk") -> None:
        """Emit the signal of a released shortcut."""
        self._moved("Deactivated", name)

    def lock(self, active: bool = True) -> None:
        """Emit the signal that the screen was locked (or unlocked)."""
        self.tell(
            "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "b", [active]
        )

    def active(self, session: str, active: bool) -> None:
        """Emit logind's signal that this session became active (or inactive)."""
        body = ["org.freedesktop.login1.Session", {"Active": Variant("b", active)}, []]
        self.tell(session, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", body)

    def _moved(self, what: str, name: str) -> None:
        self.tell(PATH, SHORTCUTS, what, "osta{sv}", [self.session, name, 0, {}])

    def tell(self, path: str, interface: str, member: str, signature: str, body: list[Any]) -> None:
        """Emit any signal."""
        assert self._bus is not None
        self._bus.send(Message.new_signal(path, interface, member, signature, body))

    def _message(self, message: Message) -> Message | bool | None:
        if message.message_type is not MessageType.METHOD_CALL or message.path is None:
            return None
        if not message.path.startswith(PATH):
            return None
        match message.member:
            case "Register":
                self.app = message.body[0]
                return Message.new_method_return(message)
            case "Close":
                self.closed += 1
                return Message.new_method_return(message)
            case _ if self.old:
                return Message.new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "no such thing")
            case "CreateSession":
                self.session = f"{PATH}/session/1/{message.body[0]['session_handle_token'].value}"
                return self._answer(message, 0, {"session_handle": Variant("s", self.session)})
            case "RequestBackground":
                asked = {name: found.value for name, found in message.body[1].items()}
                self.background.append((asked["autostart"], asked.get("commandline", [])))
                granted = Variant("b", asked["autostart"] and not self.deny)
                return self._answer(message, int(self.deny), {"background": granted, "autostart": granted})
            case "BindShortcuts":
                wanted = message.body[1]
                self.asked += [(name, facts["preferred_trigger"].value) for name, facts in wanted]
                if self.deny:
                    return self._answer(message, 1, {})
                bound = [
                    [name, {"trigger_description": Variant("s", "Ctrl+Shift+Space")}] for name, _ in wanted
                ]
                return self._answer(message, 0, {"shortcuts": Variant("a(sa{sv})", bound)})
            case _:
                return None

    def _answer(self, message: Message, code: int, results: dict[str, Variant]) -> Message:
        """Return the request's path at once and send its response as a signal a moment later."""
        sender = (message.sender or "").removeprefix(":").replace(".", "_")
        path = f"{PATH}/request/{sender}/{message.body[-1]['handle_token'].value}"
        interface = "org.freedesktop.portal.Request"
        later = (path, interface, "Response", "ua{sv}", [code, results])
        asyncio.get_running_loop().call_later(0.02, lambda: self.tell(*later))
        return Message.new_method_return(message, "o", [path])
