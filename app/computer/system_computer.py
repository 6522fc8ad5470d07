"""Does what is asked of the computer that the program is installed on, on threads: a file system may be slow,
and a desktop may ask the person first.
"""

import asyncio
import os
from collections.abc import Callable, Coroutine
from pathlib import Path

from app import installation
from app.computer.diagnosis import Diagnosis, doctor_command
from app.computer.disk_use import disk_use
from app.computer.login_entry import AT_LOGIN, LoginEntry, WriteFile
from app.computer.parts import described
from app.computer.support_file import end_of_log, write_support_file
from app.core.messages.effects.computer_effects import (
    ComputerOrder,
    DescribeInstallation,
    Diagnose,
    LookAtAutostart,
    MeasureStorage,
    ReadLog,
    SwitchAutostart,
    WriteSupportFile,
)
from app.core.messages.events.computer_events import (
    AutostartFound,
    DiagnosisMade,
    InstallationFound,
    LogRead,
    StorageFound,
    SupportFileWritten,
)
from app.core.messages.ports import Report
from app.installation import Start
from app.paths import Folders


class SystemComputer:
    """Implements the port ``Computer``. ``write`` replaces a file in one step."""

    def __init__(
        self, report: Report, begun: Start, entry: LoginEntry, folders: Folders, write: WriteFile
    ) -> None:
        self._report, self._begun, self._entry, self._folders = report, begun, entry, folders
        self._write = write
        self._diagnosis = Diagnosis(doctor_command(folders.data))
        self._in_turn = asyncio.Lock()
        self._running: set[asyncio.Task[None]] = set()

    def do(self, order: ComputerOrder) -> None:
        """Begin; returns at once."""
        match order:
            case SwitchAutostart():
                self._begin(self._switch(order.on))
            case LookAtAutostart():
                self._begin(self._look())
            case DescribeInstallation():
                self._begin(self._describe())
            case Diagnose():
                self._begin(self._diagnose())
            case ReadLog():
                self._begin(self._read_log())
            case MeasureStorage():
                self._begin(self._measure())
            case WriteSupportFile():
                self._begin(self._write_support_file(order))
            case _:
                raise NotImplementedError(f"nobody does {order!r}")

    async def close(self) -> None:
        """End what still runs; a change that was begun is made."""
        self._diagnosis.stop()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _look(self) -> None:
        async with self._in_turn:
            self._report(await asyncio.to_thread(self._found))

    async def _switch(self, on: bool) -> None:
        async with self._in_turn:
            failed = await asyncio.to_thread(self._changed, on)
            self._report(await asyncio.to_thread(self._found, failed))

    async def _describe(self) -> None:
        found = await asyncio.to_thread(described, self._begun, self._folders.data)
        self._report(InstallationFound(installed=found))

    async def _diagnose(self) -> None:
        self._report(DiagnosisMade(words=await asyncio.to_thread(self._diagnosis.make)))

    async def _read_log(self) -> None:
        self._report(LogRead(words=await asyncio.to_thread(end_of_log, self._folders.log)))

    async def _measure(self) -> None:
        self._report(StorageFound(storage=await asyncio.to_thread(disk_use, self._folders)))

    async def _write_support_file(self, order: WriteSupportFile) -> None:
        path = Path(order.path)
        failed = await asyncio.to_thread(write_support_file, path, order.files, self._write)
        self._report(SupportFileWritten(path=order.path, failed=failed))

    def _changed(self, on: bool) -> str:
        """Why the system refused; "" if it did not."""
        try:
            if on:
                self._entry.write(self._own())
            else:
                self._entry.remove()
        except (OSError, ValueError) as error:
            return _words(error)
        return ""

    def _found(self, failed: str = "") -> AutostartFound:
        try:
            command = self._entry.read()
        except OSError as error:
            command, failed = None, failed or _words(error)
        program = command[0] if command else ""
        return AutostartFound(
            on=command is not None,
            command=command or (),
            own=self._own(),
            gone=os.path.isabs(program) and not os.path.exists(program),
            portable=bool(installation.portable(self._begun)),
            failed=failed,
        )

    def _own(self) -> tuple[str, ...]:
        found = installation.command(self._begun)
        return (*found, AT_LOGIN) if found else ()


def login_entry(begun: Start, config: Path, write: WriteFile, registry: Callable[[], object]) -> LoginEntry:
    """This system's way. ``config``: a folder of ours; ``registry`` imports winreg."""
    if installation.kind(begun) == "flatpak":
        from app.computer.background_portal import BackgroundPortal

        return BackgroundPortal(config / "autostart.json", write)
    if begun.platform == "win32":
        from app.computer.run_key import RunKey

        return RunKey(registry())
    if begun.platform == "darwin":
        from app.computer.launch_agent import LaunchAgent

        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", write)
    from app.computer.xdg_autostart import XdgAutostart

    base = os.environ.get("XDG_CONFIG_HOME") or ""
    place = Path(base) if os.path.isabs(base) else Path.home() / ".config"
    return XdgAutostart(place / "autostart", write)


def _words(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)
