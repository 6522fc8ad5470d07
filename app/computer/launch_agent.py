"""macOS: the property list that makes launchd start Pressel at login (launchd.plist(5)).

A launch agent instead of SMAppService: that one knows signed bundles of macOS 13 and later alone, and is
reached through Objective-C only; a file works for every copy, can be read back, and is gone once deleted. It
is not loaded into the launchd of this session: that would start a second Pressel at once, and end the first
when it is unloaded.
"""

import plistlib
from pathlib import Path
from xml.parsers.expat import ExpatError

from app.computer.login_entry import WriteFile
from app.installation import APP_ID

NAME = f"{APP_ID}.plist"


class LaunchAgent:
    """``folder``: ~/Library/LaunchAgents; it is made when it is needed."""

    def __init__(self, folder: Path, write: WriteFile) -> None:
        self._file, self._write = folder / NAME, write

    def read(self) -> tuple[str, ...] | None:
        """The command that is started; None if none is."""
        try:
            found = plistlib.loads(self._file.read_bytes())
        except (FileNotFoundError, plistlib.InvalidFileException, ExpatError, ValueError):
            return None
        if not isinstance(found, dict) or found.get("Disabled") is True or not found.get("RunAtLoad"):
            return None
        command = found.get("ProgramArguments")
        return tuple(map(str, command)) if isinstance(command, list) and command else None

    def write(self, command: tuple[str, ...]) -> None:
        """Let this be started from the next login on; raises OSError."""
        agent = {
            "Label": APP_ID,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._write(self._file, plistlib.dumps(agent))

    def remove(self) -> None:
        """Let nothing be started from the next login on; raises OSError."""
        self._file.unlink(missing_ok=True)
