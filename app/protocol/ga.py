"""The current (GA) dialect at both ends: the messages as they are, without ``temperature`` and whatever else
only the beta has. Source: OpenAI Realtime API reference, client events and server events.
"""

from app.protocol.client_build import build_client as build
from app.protocol.decode import read_server as decode_server
from app.protocol.encode import complete, complete_usage, dump, plain, write
from app.protocol.messages import (
    PLAIN,
    ClientMessage,
    FromClient,
    ServerMessage,
    TranscriptionCompleted,
    TranscriptionSessionUpdated,
    UpdateTranscriptionSession,
)
from app.protocol.shapes import JsonObject, as_object

__all__ = ["NAME", "build_client", "decode_server", "encode_client", "encode_server"]

NAME = "ga"

_SERVER_OWNED = ("id", "object", "expires_at")
_TRANSCRIPTION_FIELDS = ("type", "audio", "include", *_SERVER_OWNED)


def encode_client(message: ClientMessage) -> str:
    """One JSON text. A transcription session is updated by ``session.update`` too, with its own
    ``session.type``.
    """
    if type(message) in PLAIN:
        return write(message)
    said = complete(plain(message))
    if isinstance(message, UpdateTranscriptionSession):
        said["type"] = "session.update"
        said["session"]["type"] = "transcription"
    if "session" in said:
        said["session"] = _session(said["session"])
        for name in _SERVER_OWNED:
            said["session"].pop(name, None)
    if "response" in said:
        _response(said["response"])
    return dump(said)


def encode_server(message: ServerMessage) -> str:
    """One JSON text."""
    if isinstance(message, TranscriptionCompleted):
        said = plain(message)
        complete_usage(said)
        return dump(said)
    if type(message) in PLAIN:
        return write(message)
    said = complete(plain(message))
    if isinstance(message, TranscriptionSessionUpdated):
        said["type"] = "session.updated"
        said["session"]["type"] = "transcription"
    if "session" in said:
        said["session"] = _session(said["session"])
    if "response" in said:
        _response(said["response"])
    return dump(said)


def build_client(raw: JsonObject) -> FromClient:
    """The message of a checked event."""
    return build(raw, flat=False)


def _session(session: JsonObject) -> JsonObject:
    session.pop("temperature", None)
    session.setdefault("type", "realtime")
    if session["type"] != "transcription":
        return session
    as_object(session.get("audio")).pop("output", None)
    return {name: session[name] for name in _TRANSCRIPTION_FIELDS if name in session}


def _response(response: JsonObject) -> None:
    """A response has an output side only, and no speed of its own (reference: response.create)."""
    response.pop("temperature", None)
    audio = as_object(response.get("audio"))
    audio.pop("input", None)
    as_object(audio.get("output")).pop("speed", None)
