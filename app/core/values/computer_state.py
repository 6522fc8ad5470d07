"""What Pressel is on this computer: whether it starts with it, what is installed, what the doctor said."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Autostart:
    """Whether Pressel starts with the computer, as the system says (``known``: it has been asked).

    ``hindrance``: why it cannot be switched on here, ``portable`` or ``not_installed``; "" if it can.
    ``other``: the path of another copy of Pressel that starts instead. ``failed``: the system's words when
    it refused a change. ``busy``: a change is under way.
    """

    known: bool = False
    on: bool = False
    hindrance: str = ""
    other: str = ""
    failed: str = ""
    busy: bool = False


@dataclass(frozen=True, slots=True)
class ThirdParty:
    """A part of the program that others made."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class Installed:
    """The program as it is installed. ``kind``: one of ``app.installation.KINDS``; ``data``: the data folder;
    ``texts``: the folder of the licence texts, "" where they lie in the packages; ``libraries``: the folder
    of Qt's own files.
    """

    version: str
    kind: str
    data: str
    portable: bool = False
    parties: tuple[ThirdParty, ...] = ()
    texts: str = ""
    libraries: str = ""


@dataclass(frozen=True, slots=True)
class Storage:
    """What Pressel keeps on the disk, in bytes. ``folder``: where the conversations lie."""

    folder: str
    conversations: int = 0
    settings: int = 0
    log: int = 0


@dataclass(frozen=True, slots=True)
class ComputerState:
    """``installed``, ``diagnosis``, ``log`` and ``storage`` are there once somebody asked for them.

    ``log``: the end of the log; ``support_file``: where one was written, ``support_failed``: the system's
    words when it was not.
    """

    autostart: Autostart = Autostart()
    installed: Installed | None = None
    diagnosis: str = ""
    diagnosing: bool = False
    log: str | None = None
    storage: Storage | None = None
    support_file: str = ""
    support_failed: str = ""
