"""Decides about the installation: what is asked of the system, and when the entry that starts Pressel with
the computer has to be written anew.
"""

from typing import assert_never

from app.core.messages.effects.computer_effects import (
    DescribeInstallation,
    Diagnose,
    LookAtAutostart,
    MeasureStorage,
    ReadLog,
    SwitchAutostart,
    WriteSupportFile,
)
from app.core.messages.events.computer_events import (
    AboutOpened,
    AutostartAsked,
    AutostartFound,
    AutostartSwitched,
    ComputerEvent,
    DiagnosisAsked,
    DiagnosisMade,
    InstallationFound,
    LogAsked,
    LogRead,
    StorageAsked,
    StorageFound,
    SupportFileAsked,
    SupportFileWritten,
)
from app.core.state import State
from app.core.steps import Step, nothing
from app.core.values.computer_state import Autostart, ComputerState
from app.core.values.replacing import replace


def update(state: State, event: ComputerEvent) -> Step:
    """The next state and the orders that go with it."""
    computer = state.computer
    match event:
        case AutostartAsked():
            return state, (LookAtAutostart(),)
        case AutostartSwitched():
            autostart = replace(computer.autostart, on=event.on, busy=True, failed="")
            return _with(state, replace(computer, autostart=autostart)), (SwitchAutostart(event.on),)
        case AutostartFound():
            found = _with(state, replace(computer, autostart=_autostart(event)))
            first = not computer.autostart.known  # or an entry that stays odd would be written for ever
            return (found, (SwitchAutostart(True),)) if first and outdated(event) else nothing(found)
        case AboutOpened():
            return state, (DescribeInstallation(),) if computer.installed is None else ()
        case InstallationFound():
            return nothing(_with(state, replace(computer, installed=event.installed)))
        case DiagnosisAsked():
            return _with(state, replace(computer, diagnosing=True, diagnosis="")), (Diagnose(),)
        case DiagnosisMade():
            return nothing(_with(state, replace(computer, diagnosing=False, diagnosis=event.words)))
        case LogAsked():
            return state, (ReadLog(),)
        case LogRead():
            return nothing(_with(state, replace(computer, log=event.words)))
        case StorageAsked():
            return state, (MeasureStorage(),)
        case StorageFound():
            return nothing(_with(state, replace(computer, storage=event.storage)))
        case SupportFileAsked():
            fresh = replace(computer, support_file="", support_failed="")
            return _with(state, fresh), (WriteSupportFile(event.path, support_files(computer)),)
        case SupportFileWritten():
            path = "" if event.failed else event.path
            told = replace(computer, support_file=path, support_failed=event.failed)
            return nothing(_with(state, told))
        case _:
            assert_never(event)


def support_files(computer: ComputerState) -> tuple[tuple[str, str], ...]:
    """What a support file holds, name and text of each: exactly this is shown before it is written."""
    return (("doctor.txt", computer.diagnosis), ("log.txt", computer.log or ""))


def outdated(event: AutostartFound) -> bool:
    """Whether the entry is to be written anew: the program was moved or replaced, or an older version wrote
    it for this one. Another copy that is still there keeps its entry.
    """
    ours = bool(event.own) and not event.portable and not event.failed
    known = event.gone or event.command[:1] == event.own[:1]
    return ours and event.on and event.command != event.own and known


def _autostart(event: AutostartFound) -> Autostart:
    hindrance = "portable" if event.portable else "" if event.own else "not_installed"
    foreign = event.on and not outdated(event) and event.command[:1] != event.own[:1]
    other = event.command[0] if foreign and event.command else ""
    return Autostart(True, event.on, hindrance, other, event.failed)


def _with(state: State, computer: ComputerState) -> State:
    return replace(state, computer=computer)
