"""Windows: the value below the person's Run key that makes Explorer start Pressel at login.

Source: "Run and RunOnce Registry Keys" (learn.microsoft.com), which allows 260 characters. What the Task
Manager and the Settings switch off stands below StartupApproved, in a value whose first byte is odd.
"""

import re
import subprocess
from types import ModuleType
from typing import Any

NAME = "Pressel"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
LONGEST = 260
_WORD = re.compile(r'"([^"]*)"|(\S+)')


class RunKey:
    """``registry`` is the module winreg."""

    def __init__(self, registry: ModuleType | Any) -> None:
        self._registry = registry

    def read(self) -> tuple[str, ...] | None:
        """The command that is started; None if none is, or if it was switched off in the Task Manager."""
        line, approved = self._value(RUN), self._value(APPROVED)
        if not isinstance(line, str) or (isinstance(approved, bytes) and approved[:1] and approved[0] & 1):
            return None
        return tuple(quoted or plain for quoted, plain in _WORD.findall(line))

    def write(self, command: tuple[str, ...]) -> None:
        """Let this be started, whatever was switched off before; raises OSError."""
        line = subprocess.list2cmdline(command)
        if not line.startswith('"'):  # a path without blanks: Explorer takes it quoted, too
            line = f'"{command[0]}"{line[len(command[0]) :]}'
        if len(line) > LONGEST:
            raise OSError(0, f"the path is longer than Windows starts ({LONGEST} characters)")
        with self._registry.CreateKey(self._registry.HKEY_CURRENT_USER, RUN) as key:
            self._registry.SetValueEx(key, NAME, 0, self._registry.REG_SZ, line)
        self._delete(APPROVED)

    def remove(self) -> None:
        """Let nothing be started; raises OSError."""
        self._delete(RUN)
        self._delete(APPROVED)

    def _value(self, path: str) -> object:
        try:
            with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, path) as key:
                return self._registry.QueryValueEx(key, NAME)[0]
        except FileNotFoundError:
            return None

    def _delete(self, path: str) -> None:
        user, access = self._registry.HKEY_CURRENT_USER, self._registry.KEY_SET_VALUE
        try:
            with self._registry.OpenKey(user, path, 0, access) as key:
                self._registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            return
