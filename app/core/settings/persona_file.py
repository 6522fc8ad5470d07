"""The file in which personas travel from one computer to another: bytes to values and back. No disk is read
here, and no secret gets out.
"""

import re

import msgspec
from msgspec import Struct

from app.core.settings.personas import MOST, Persona

SCHEMA = "pressel-persona"
VERSION = 1
ENDING = ".pressel-persona.json"
LARGEST = 4 * 1024 * 1024
# What the services' credentials look like; somebody may have pasted one into the instructions.
_CREDENTIAL = re.compile(r"\b(?:sk|ek|rk|pk)[-_][A-Za-z0-9_-]{12,}|\b[Bb]earer\s+[A-Za-z0-9._~+/=-]{16,}")
REMOVED = "[key removed]"


class BadFile(Exception):
    """The file cannot be used; the message says why, for the person."""


class _Envelope(Struct, frozen=True):
    schema: str
    version: int
    personas: list[msgspec.Raw]


def packed(personas: tuple[Persona, ...]) -> bytes:
    """The file with these personas, readable by people too. Ids are left out: they mean nothing elsewhere."""
    body = {
        "schema": SCHEMA,
        "version": VERSION,
        "personas": [_outward(msgspec.to_builtins(one)) for one in personas],
    }
    return msgspec.json.format(msgspec.json.encode(body), indent=2) + b"\n"


def unpacked(raw: bytes) -> tuple[Persona, ...]:
    """The personas of such a file, at least one; raises BadFile."""
    if len(raw) > LARGEST:
        raise BadFile("The file is too large to hold personas.")
    try:
        envelope = msgspec.json.decode(raw, type=_Envelope)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadFile("This is no persona file of Pressel.") from error
    if envelope.schema != SCHEMA:
        raise BadFile("This is no persona file of Pressel.")
    if envelope.version > VERSION:
        raise BadFile("The file was written by a newer version of Pressel.")
    if not envelope.personas:
        raise BadFile("There is no persona in the file.")
    if len(envelope.personas) > MOST:
        raise BadFile(f"There are more than {MOST} personas in the file.")
    return tuple(_inward(number, one) for number, one in enumerate(envelope.personas, 1))


def _inward(number: int, raw: msgspec.Raw) -> Persona:
    try:
        values = msgspec.json.decode(raw, type=dict[str, object])
        return msgspec.convert({**values, "id": f"imported-{number}"}, Persona)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadFile(f"Persona {number} in the file cannot be used: {error}") from error


def _outward(values: dict[str, object]) -> dict[str, object]:
    return {name: _clean(value) for name, value in values.items() if name != "id"}


def _clean(value: object) -> object:
    if isinstance(value, str):
        return _CREDENTIAL.sub(REMOVED, value)
    return [_clean(one) for one in value] if isinstance(value, tuple) else value
