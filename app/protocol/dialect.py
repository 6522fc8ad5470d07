"""The one shape of every dialect, and the choice among them; it never speaks one itself."""

from typing import Protocol

from app.protocol import beta, ga
from app.protocol.decode import any_json
from app.protocol.messages import ClientMessage, FromClient, FromServer, ServerMessage
from app.protocol.shapes import JsonObject, as_object

__all__ = ["DIALECTS", "Dialect", "by_name", "detect"]


class Dialect(Protocol):
    """Both ends of one dialect; the modules ``ga`` and ``beta`` are such.

    Nothing here raises, whatever it is given. ``encode_*`` returns one JSON text, or ``""`` when the dialect
    has no word for the message: then nothing is to be sent. ``decode_server`` forgives (a client must survive
    any server). ``build_client`` takes a client event that a server has parsed and checked: only the server
    can tell the client what was wrong in the service's words.
    """

    @property
    def NAME(self) -> str: ...

    def encode_client(self, message: ClientMessage) -> str: ...

    def encode_server(self, message: ServerMessage) -> str: ...

    def build_client(self, raw: JsonObject) -> FromClient: ...

    def decode_server(self, text: str | bytes) -> FromServer: ...


DIALECTS: dict[str, Dialect] = {ga.NAME: ga, beta.NAME: beta}

_GA_MARKS = ("type", "output_modalities", "audio")
_BETA_MARKS = ("modalities", "input_audio_format", "output_audio_format")


def by_name(name: str) -> Dialect:
    """The dialect called ``ga`` or ``beta``; KeyError for any other name."""
    return DIALECTS[name]


def detect(text: str | bytes) -> str | None:
    """Which dialect a server speaks, by the raw text of its ``session.created`` or ``session.updated``; None
    when the session does not show it, or for another event.
    """
    said = as_object(any_json(text))
    if said.get("type") not in ("session.created", "session.updated"):
        return None
    session = as_object(said.get("session"))
    if any(mark in session for mark in _GA_MARKS):
        return ga.NAME
    return beta.NAME if any(mark in session for mark in _BETA_MARKS) else None
