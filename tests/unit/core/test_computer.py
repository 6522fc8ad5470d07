"""Starting with the computer, the installation and the doctor, as the core decides about them."""

from hypothesis import given
from hypothesis import strategies as st

from app.core import computer
from app.core.messages.effects.computer_effects import (
    DescribeInstallation,
    Diagnose,
    LookAtAutostart,
    MeasureStorage,
    ReadLog,
    SwitchAutostart,
    WriteSupportFile,
)
from app.core.messages.effects.effect import Effect
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
from app.core.update import update
from app.core.values.computer_state import Autostart, Installed, Storage

OWN = ("/usr/bin/pressel", "--at-login")


def after(*events: ComputerEvent) -> tuple[State, tuple[Effect, ...]]:
    """The state after these, and what the last of them ordered."""
    state = State()
    orders: tuple[Effect, ...] = ()
    for event in events:
        state, orders = update(state, event)
    return state, orders


def autostart(*events: ComputerEvent) -> Autostart:
    return after(*events)[0].computer.autostart


def test_the_system_is_asked_and_its_answer_is_what_holds() -> None:
    assert after(AutostartAsked())[1] == (LookAtAutostart(),)
    assert not State().computer.autostart.known
    assert autostart(AutostartFound(on=False, own=OWN)) == Autostart(known=True)
    assert autostart(AutostartFound(on=True, command=OWN, own=OWN)) == Autostart(known=True, on=True)


def test_a_switch_is_done_by_the_system_and_a_refusal_is_told() -> None:
    off, refused = (
        AutostartFound(on=False, own=OWN),
        AutostartFound(on=False, own=OWN, failed="Read-only file system"),
    )
    state, orders = after(off, AutostartSwitched(on=True))
    assert orders == (SwitchAutostart(True),)
    assert state.computer.autostart == Autostart(known=True, on=True, busy=True)
    assert autostart(off, AutostartSwitched(on=True), refused) == Autostart(
        known=True, failed="Read-only file system"
    )
    assert autostart(refused, AutostartSwitched(on=True)).failed == ""
    assert after(AutostartSwitched(on=False))[1] == (SwitchAutostart(False),)


def test_the_entry_of_a_program_that_was_moved_is_written_anew_once() -> None:
    moved = AutostartFound(on=True, command=("/old/pressel", "--at-login"), own=OWN, gone=True)
    assert after(moved)[1] == (SwitchAutostart(True),)
    assert after(moved, moved)[1] == ()


def test_the_entry_of_an_older_version_is_written_anew() -> None:
    older = AutostartFound(on=True, command=("/usr/bin/pressel", "--hidden"), own=OWN)
    assert after(older)[1] == (SwitchAutostart(True),)
    assert autostart(older).other == ""


def test_another_copy_that_is_still_there_keeps_its_entry() -> None:
    other = AutostartFound(on=True, command=("/opt/pressel/pressel", "--at-login"), own=OWN)
    assert after(other)[1] == ()
    assert autostart(other).other == "/opt/pressel/pressel"


def test_where_it_cannot_be_switched_on_that_is_known() -> None:
    assert autostart(AutostartFound(on=False)).hindrance == "not_installed"
    portable = AutostartFound(on=True, command=("/gone",), own=OWN, gone=True, portable=True)
    assert autostart(portable).hindrance == "portable"
    assert after(portable)[1] == ()


@given(
    st.builds(
        AutostartFound,
        on=st.booleans(),
        command=st.lists(st.sampled_from(("/a", "/b", "--at-login"))).map(tuple),
        own=st.sampled_from(((), OWN)),
        gone=st.booleans(),
        portable=st.booleans(),
        failed=st.sampled_from(("", "no")),
    )
)
def test_nothing_is_written_that_nobody_switched_on(found: AutostartFound) -> None:
    state, orders = after(found)
    assert state.computer.autostart.on is found.on
    if orders:
        assert orders == (SwitchAutostart(True),)
        assert found.on
        assert found.own
        assert found.command != found.own
        assert not found.failed
        assert not found.portable
    assert not computer.outdated(AutostartFound(on=True, command=found.own, own=found.own))


def test_the_installation_is_described_when_somebody_looks_and_once() -> None:
    assert State().computer.installed is None
    assert after(AboutOpened())[1] == (DescribeInstallation(),)
    found = InstallationFound(installed=Installed("1.0", "deb", "/d"))
    assert after(found)[0].computer.installed == found.installed
    assert after(found, AboutOpened())[1] == ()


def test_the_doctor_is_asked_and_answers() -> None:
    state, orders = after(DiagnosisMade(words="old"), DiagnosisAsked())
    assert orders == (Diagnose(),)
    assert (state.computer.diagnosing, state.computer.diagnosis) == (True, "")
    state, orders = after(DiagnosisAsked(), DiagnosisMade(words="Pressel: 1.0"))
    assert (state.computer.diagnosing, state.computer.diagnosis) == (False, "Pressel: 1.0")


def test_the_log_is_read_and_the_disk_measured_when_somebody_looks() -> None:
    assert after(LogAsked())[1] == (ReadLog(),)
    assert after(LogRead(words="a line"))[0].computer.log == "a line"
    assert after(StorageAsked())[1] == (MeasureStorage(),)
    found = Storage("/d", 1, 2, 3)
    assert after(StorageFound(storage=found))[0].computer.storage == found


def test_a_support_file_is_what_was_shown() -> None:
    known = DiagnosisMade(words="Pressel: 1.0"), LogRead(words="a line")
    state, orders = after(*known, SupportFileAsked(path="/h.zip"))
    files = (("doctor.txt", "Pressel: 1.0"), ("log.txt", "a line"))
    assert orders == (WriteSupportFile("/h.zip", files),)
    assert computer.support_files(state.computer) == files
    assert computer.support_files(State().computer) == (("doctor.txt", ""), ("log.txt", ""))
    failed, written = (
        SupportFileWritten(path="/h.zip", failed="No space left"),
        SupportFileWritten(path="/h.zip"),
    )
    told = after(failed)[0].computer
    assert (told.support_file, told.support_failed) == ("", "No space left")
    assert after(failed, SupportFileAsked(path="/i.zip"))[0].computer.support_failed == ""
    assert after(written)[0].computer.support_file == "/h.zip"
