"""Reads a program's accessibility tree as a screen reader does: names, texts, focus and positions.

It uses the accessibility bus directly and queries a whole level of the tree at once: one query after the
other takes a second for a window of two hundred parts. It only reads.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

Place = tuple[str, str]
"""Whose it is on the bus, and its path there."""
_PART, _PROPERTIES, _BOX = (
    "org.a11y.atspi.Accessible",
    "org.freedesktop.DBus.Properties",
    "org.a11y.atspi.Component",
)
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_DAEMON = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
# Constants of AT-SPI (atspi-constants.h).
_FOCUSED, _SHOWING = 1 << 12, 1 << 25
_LABELLED_BY, _OF_THE_SCREEN = 2, 0


@dataclass
class ShownPart:
    """One visible accessible object."""

    place: Place
    states: int
    role: str = ""
    name: str = ""
    description: str = ""
    label: str = ""
    parts: list["ShownPart"] = field(default_factory=list)

    def all(self) -> Iterator["ShownPart"]:
        """This object and its descendants, from top to bottom."""
        yield self
        for part in self.parts:
            yield from part.all()


def lines(session_bus: str, pid: int) -> str:
    """Role, name, description and label of every visible object, one line each."""
    with _bus(session_bus) as bus:
        parts = [part for window in _windows(bus, pid) for part in window.all()]
    return "\n".join("\t".join((part.role, part.name, part.description, part.label)) for part in parts)


def middles(session_bus: str, pid: int, name: str) -> list[tuple[int, int]]:
    """The screen position of the centre of each visible object with that name."""
    with _bus(session_bus) as bus:
        inner = [part for window in _windows(bus, pid) for top in window.parts for part in top.all()]
        named = [part.place for part in inner if part.name == name]
        boxes = _answers(bus, [_ask(at, _BOX, "GetExtents", "u", (_OF_THE_SCREEN,)) for at in named])
        return [(x + wide // 2, y + high // 2) for ((x, y, wide, high),) in filter(None, boxes)]


def focused(session_bus: str, pid: int) -> str:
    """The name of the focused object, or "" if there is none.

    Qt reports the current item of a list as focused wherever the keyboard focus is.
    """
    with _bus(session_bus) as bus:
        for window in _windows(bus, pid):
            if found := _focused(window):
                return found.name
    return ""


def _focused(part: ShownPart) -> ShownPart | None:
    for inner in part.parts:
        if found := _focused(inner):
            return found
        if inner.states & _FOCUSED and inner.role != "list item":
            return inner
    return None


# ------------------------------------------------------------------------------------------- the tree


def _windows(bus: DBusConnection, pid: int) -> list[ShownPart]:
    """The windows of the program with this process id, with all visible objects in them."""
    programs = _children(bus, [_ROOT])[0]
    asked = [new_method_call(_DAEMON, "GetConnectionUnixProcessID", "s", (owner,)) for owner, _ in programs]
    pids = _answers(bus, asked)
    ours = [place for place, answer in zip(programs, pids, strict=True) if answer == (pid,)]
    windows = [ShownPart(place, 0) for places in _children(bus, ours) for place in places]
    floor = windows
    while floor:
        _describe(bus, floor)
        below = _children(bus, [part.place for part in floor])
        parents = [part for part, places in zip(floor, below, strict=True) for _ in places]
        places = [place for found in below for place in found]
        states = _answers(bus, [_ask(place, _PART, "GetState") for place in places])
        floor = []
        for parent, place, state in zip(parents, places, states, strict=True):
            if state and state[0][0] & _SHOWING:
                parent.parts.append(ShownPart(place, state[0][0]))
                floor.append(parent.parts[-1])
    return windows


def _describe(bus: DBusConnection, parts: Sequence[ShownPart]) -> None:
    roles = _answers(bus, [_ask(part.place, _PART, "GetRoleName") for part in parts])
    names = _texts(bus, [part.place for part in parts], "Name")
    descriptions = _texts(bus, [part.place for part in parts], "Description")
    for part, role, name, description in zip(parts, roles, names, descriptions, strict=True):
        part.role, part.name, part.description = role[0] if role else "", name, description
    # A combo box's purpose is given only by its label; its name is its value.
    boxes = [part for part in parts if part.role == "combo box"]
    relations = _answers(bus, [_ask(part.place, _PART, "GetRelationSet") for part in boxes])
    for part, found in zip(boxes, relations, strict=True):
        by = [
            place for kind, places in (found[0] if found else ()) if kind == _LABELLED_BY for place in places
        ]
        part.label = " ".join(_texts(bus, by, "Name"))


def _children(bus: DBusConnection, places: Sequence[Place]) -> list[list[Place]]:
    answers = _answers(bus, [_ask(place, _PART, "GetChildren") for place in places])
    return [list(answer[0]) if answer else [] for answer in answers]


def _texts(bus: DBusConnection, places: Sequence[Place], name: str) -> list[str]:
    answers = _answers(bus, [_ask(place, _PROPERTIES, "Get", "ss", (_PART, name)) for place in places])
    return [str(answer[0][1]) if answer else "" for answer in answers]


# ------------------------------------------------------------------------------------------- the bus


def _bus(session_bus: str) -> DBusConnection:
    with open_dbus_connection(bus=session_bus) as session:
        ask = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        address = session.send_and_get_reply(ask, timeout=10).body[0]
    return open_dbus_connection(bus=address)


def _ask(place: Place, interface: str, method: str, form: str | None = None, words: Any = ()) -> Message:
    owner, path = place
    return new_method_call(DBusAddress(path, owner, interface), method, form, words)


def _answers(bus: DBusConnection, questions: Iterable[Message]) -> list[tuple[Any, ...] | None]:
    """The replies to all calls, which are sent before the first reply is read; None for an object that is
    gone.
    """
    asked = []
    for question in questions:
        serial = next(bus.outgoing_serial)
        bus.send(question, serial=serial)
        asked.append(serial)
    waiting, heard = set(asked), {}
    while waiting:
        message = bus.receive(timeout=10)
        fields = message.header.fields
        serial = next((value for key, value in fields.items() if key.name == "reply_serial"), 0)
        if serial in waiting:
            waiting.discard(serial)
            kind = message.header.message_type
            heard[serial] = message.body if kind is MessageType.method_return else None
    return [heard[serial] for serial in asked]
