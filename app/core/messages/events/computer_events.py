"""What happens between the program and the computer that it is installed on, as plain frozen values."""

from dataclasses import dataclass

from app.core.messages.events.fact import Fact
from app.core.values.computer_state import Installed, Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputerFact(Fact):
    """Base of the facts about the installation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AutostartAsked(ComputerFact):
    """Someone wants to know whether Pressel starts with the computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AutostartSwitched(ComputerFact):
    """The person wants it to, or no longer."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AutostartFound(ComputerFact):
    """What the system says: whether ``command`` is started with the computer.

    ``own`` would start this installation (empty if nothing does); ``gone``: the program of ``command`` is not
    there; ``failed``: the system's words when it has just refused a change.
    """

    on: bool
    command: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    gone: bool = False
    portable: bool = False
    failed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutOpened(ComputerFact):
    """Someone looks at what is installed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallationFound(ComputerFact):
    """What is installed."""

    installed: Installed


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnosisAsked(ComputerFact):
    """The person wants what the doctor says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnosisMade(ComputerFact):
    """What the doctor said, without secrets, or why it said nothing."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogAsked(ComputerFact):
    """The person wants to read the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRead(ComputerFact):
    """The end of the log, without secrets, or why it cannot be read."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StorageAsked(ComputerFact):
    """Someone looks at what is kept on the disk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StorageFound(ComputerFact):
    """What is kept on the disk."""

    storage: Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportFileAsked(ComputerFact):
    """The person has read what it holds, and wants it written to this file of theirs."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportFileWritten(ComputerFact):
    """It is in that file, or ``failed`` says why not."""

    path: str
    failed: str = ""


ComputerEvent = (
    AutostartAsked
    | AutostartSwitched
    | AutostartFound
    | AboutOpened
    | InstallationFound
    | DiagnosisAsked
    | DiagnosisMade
    | LogAsked
    | LogRead
    | StorageAsked
    | StorageFound
    | SupportFileAsked
    | SupportFileWritten
)
