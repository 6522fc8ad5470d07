"""A small D-Bus client on the program's own loop, used by ``portal.py`` and ``pauses.py``: calls with a
callback, and signals. It knows no service.

No task and no thread: the loop watches the socket, jeepney encodes and decodes. jeepney's own asyncio router
would need a task that reads for as long as the program runs.
"""

import asyncio
import itertools
from collections.abc import Callable
from typing import Any, Literal

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.auth import AuthenticationError
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket
from jeepney.low_level import Parser

PATIENCE_S = 1.0
Answered = Callable[[tuple[Any, ...] | None, str], None]
"""The body of the reply, or None and the name of the error."""
Heard = Callable[[tuple[Any, ...]], None]


class Bus:
    """One connection. Raises OSError if there is no such bus; calls ``lost`` when the connection breaks."""

    def __init__(self, which: Literal["SESSION", "SYSTEM"], lost: Callable[[], None] = lambda: None) -> None:
        try:
            self._socket = prep_socket(get_bus(which), timeout=PATIENCE_S)
        except (KeyError, RuntimeError, AuthenticationError) as error:
            raise OSError(f"There is no {which.lower()} bus.") from error
        self._lost = lost
        self._parser = Parser()
        self._serials = itertools.count(1)
        self._waiting: dict[int, Answered] = {}
        self._rules: list[tuple[MatchRule, Heard]] = []
        self._loop = asyncio.get_running_loop()
        self._open = True
        self.name = ""
        self._hello()
        self._loop.add_reader(self._socket.fileno(), self._readable)

    def _hello(self) -> None:
        """Say Hello and wait for our unique name: the bus refuses every other message before that (D-Bus
        Specification, "Message Bus Messages", org.freedesktop.DBus.Hello). Blocks for at most a second.
        """
        self._socket.settimeout(PATIENCE_S)
        try:
            self._call(message_bus.Hello(), self._named)
            while not self.name:
                self._take(self._socket.recv(4096))
        except OSError:
            self._socket.close()
            raise
        self._socket.settimeout(None)

    def _named(self, body: tuple[Any, ...] | None, error: str) -> None:
        if body is None:
            raise OSError(error)
        self.name = str(body[0])

    def call(
        self,
        to: DBusAddress,
        method: str,
        answered: Answered,
        signature: str = "",
        body: tuple[Any, ...] = (),
    ) -> None:
        """Call a method; ``answered`` is called once, later."""
        self._call(new_method_call(to, method, signature or None, body), answered)

    def _call(self, message: Message, answered: Answered) -> None:
        serial = next(self._serials)
        self._waiting[serial] = answered
        self._socket.sendall(message.serialise(serial))

    def listen(self, rule: MatchRule, heard: Heard) -> Callable[[], None]:
        """Call ``heard`` with the body of each matching signal. Returns what ends that."""
        entry = (rule, heard)
        self._rules.append(entry)
        self._call(message_bus.AddMatch(rule), lambda _body, _error: None)
        # The rule stays at the bus until the connection closes: a signal nobody waits for is dropped here.
        return lambda: self._rules.remove(entry) if entry in self._rules else None

    def close(self) -> None:
        """Close the connection. Calls under way are never answered."""
        if self._open:
            self._open = False
            self._loop.remove_reader(self._socket.fileno())
            self._socket.close()
            self._waiting.clear()
            self._rules.clear()

    # ------------------------------------------------------------------ what comes

    def _readable(self) -> None:
        try:
            self._take(self._socket.recv(65_536))
        except OSError:
            if self._open:
                self.close()
                self._lost()

    def _take(self, data: bytes) -> None:
        if not data:  # end of file
            raise ConnectionResetError("The bus has gone.")
        for message in self._parser.feed(data):
            self._deal(message)

    def _deal(self, message: Message) -> None:
        fields = message.header.fields
        match message.header.message_type:
            case MessageType.method_return | MessageType.error:
                answered = self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), None)
                if answered is None:
                    return
                if message.header.message_type is MessageType.error:
                    answered(None, str(fields.get(HeaderFields.error_name, "")))
                else:
                    answered(message.body, "")
            case MessageType.signal:
                for rule, heard in tuple(self._rules):  # a copy: a listener may end itself
                    if rule.matches(message):
                        heard(message.body)
