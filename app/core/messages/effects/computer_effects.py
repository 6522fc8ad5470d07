"""What can be asked of the computer that the program is installed on; performing it is one hand's work."""

from dataclasses import dataclass

from app.core.messages.effects.effect import Effect


@dataclass(frozen=True, slots=True)
class ComputerOrder(Effect):
    """Base of the orders to the hand of the installation."""


@dataclass(frozen=True, slots=True)
class LookAtAutostart(ComputerOrder):
    """Report AutostartFound."""


@dataclass(frozen=True, slots=True)
class SwitchAutostart(ComputerOrder):
    """Let this installation start with the computer, or nothing of Pressel; then report AutostartFound."""

    on: bool


@dataclass(frozen=True, slots=True)
class DescribeInstallation(ComputerOrder):
    """Report InstallationFound."""


@dataclass(frozen=True, slots=True)
class Diagnose(ComputerOrder):
    """Report DiagnosisMade."""


@dataclass(frozen=True, slots=True)
class ReadLog(ComputerOrder):
    """Report LogRead."""


@dataclass(frozen=True, slots=True)
class MeasureStorage(ComputerOrder):
    """Report StorageFound."""


@dataclass(frozen=True, slots=True)
class WriteSupportFile(ComputerOrder):
    """Write a ZIP archive of these files, name and text of each, and report SupportFileWritten."""

    path: str
    files: tuple[tuple[str, str], ...]
