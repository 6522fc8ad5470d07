"""Orders about personas and the preview of a voice, as plain frozen values."""

from dataclasses import dataclass

from app.core.messages.effects.effect import Effect
from app.core.settings.personas import Persona, Personas
from app.core.values.values import Target
from app.protocol.messages import ClientMessage


@dataclass(frozen=True, slots=True)
class SavePersonas(Effect):
    """Keep the personas."""

    personas: Personas


@dataclass(frozen=True, slots=True)
class ExportPersonas(Effect):
    """Write these to the file that the person named."""

    path: str
    personas: tuple[Persona, ...]


@dataclass(frozen=True, slots=True)
class ImportPersonas(Effect):
    """Read this file and report PersonasImported."""

    path: str


@dataclass(frozen=True, slots=True)
class FetchPreview(Effect):
    """Have a voice speak, in a short session of its own with this target: send these messages, report
    PreviewSounded and PreviewEnded with this number. An earlier one is dropped.
    """

    number: int
    target: Target
    messages: tuple[ClientMessage, ...]


@dataclass(frozen=True, slots=True)
class DropPreview(Effect):
    """The voice is not wanted any more; nothing is reported of it."""
