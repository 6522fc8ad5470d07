"""A Secret Service on a private bus, which can be unlocked, locked, denied or stopped; it needs no screen."""

import os
import signal
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.rig.processes import Family
from tests.rig.waiting import until

SECRETS = "org.freedesktop.secrets"
_DENIED = '<deny send_interface="org.freedesktop.Secret.{}" send_member="{}"/>'
_FORBIDDING = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    {denied}
  </policy>
</busconfig>
"""


class Wallet:
    """A context manager.

    ``denied``: methods the bus lets nobody call, as ``Interface.Method``. ``there``: whether a service runs
    at all.
    """

    def __init__(self, *, there: bool = True, denied: tuple[str, ...] = ()) -> None:
        self.family = Family()
        try:
            self._start_bus(denied)
            if there:
                self._start_service()
        except BaseException:
            self.family.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop the service and the bus."""
        self.family.close()

    @property
    def address(self) -> str:
        """The bus address that programs need."""
        return self.family.env["DBUS_SESSION_BUS_ADDRESS"]

    @property
    def files(self) -> list[Path]:
        """The keyring files that the service wrote."""
        return [path for path in self.family.folder.rglob("*.keyring") if path.is_file()]

    def lock(self) -> None:
        """Lock every collection. Nobody on this bus can prompt for the password."""
        path = "/org/freedesktop/secrets/collection/login"
        self._call("/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock", f"array:objpath:{path}")

    def stop(self) -> None:
        """Suspend the service, so that it answers nothing until ``go``."""
        os.kill(self.family.running()["keyring"], signal.SIGSTOP)

    def go(self) -> None:
        """Resume the service."""
        os.kill(self.family.running()["keyring"], signal.SIGCONT)

    def _start_bus(self, denied: tuple[str, ...]) -> None:
        socket = self.family.folder / "run" / "bus"
        rules = "".join(_DENIED.format(*name.split(".")) for name in denied)
        config = self.family.folder / "bus.conf"
        config.write_text(_FORBIDDING.format(socket=socket, denied=rules))
        self.family.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
        command = ["dbus-daemon", "--nofork", "--nopidfile", f"--config-file={config}"]
        self.family.start("dbus", command)
        until(socket.exists, "the session bus")

    def _start_service(self) -> None:
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        child = self.family.start("keyring", command, stdin=subprocess.PIPE)
        assert child.stdin
        child.stdin.write(b"rig")
        child.stdin.close()
        until(self._owned, "the keyring")

    def _owned(self) -> bool:
        method = "org.freedesktop.DBus.NameHasOwner"
        call = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", method]
        return "boolean true" in self.family.run(*call, f"string:{SECRETS}", check=False)

    def _call(self, path: str, method: str, *arguments: str) -> str:
        call = ["dbus-send", "--session", "--print-reply", f"--dest={SECRETS}", path, method]
        return self.family.run(*call, *arguments)
