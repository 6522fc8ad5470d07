"""What can happen to personas and to the preview of a voice, as plain frozen values."""

from dataclasses import dataclass, field

from app.core.messages.events.fact import Fact
from app.core.settings.personas import Persona, Personas
from app.core.values.problems import Trouble
from app.core.values.values import Target
from app.protocol.messages import Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonaFact(Fact):
    """Base of the facts of personas and the preview of a voice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonasApplied(PersonaFact):
    """The list of personas or the choice among them is this from now on (validated by whoever reports it)."""

    personas: Personas


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonasExported(PersonaFact):
    """The person wants these written to a file of their own."""

    path: str
    which: tuple[Persona, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonasWritten(PersonaFact):
    """They are in that file."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonasWanted(PersonaFact):
    """The person wants the personas of this file."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonasImported(PersonaFact):
    """These were in the file, or ``trouble`` says why there are none."""

    personas: tuple[Persona, ...] = ()
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewAsked(PersonaFact):
    """The person wants to hear this voice say this sentence; asked again while it does: be silent."""

    voice: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewSounded(PersonaFact):
    """Sound of the preview of that number: 24 kHz mono s16le."""

    number: int
    pcm: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewEnded(PersonaFact):
    """All of the preview has come, or ``trouble`` says why not; ``usage`` is what it cost, if anything, at
    ``target`` (None: the present one).
    """

    number: int
    usage: Usage | None = None
    trouble: Trouble | None = None
    target: Target | None = None


PersonaListEvent = PersonasApplied | PersonasExported | PersonasWritten | PersonasWanted | PersonasImported
PreviewEvent = PreviewAsked | PreviewSounded | PreviewEnded
PersonaEvent = PersonaListEvent | PreviewEvent
