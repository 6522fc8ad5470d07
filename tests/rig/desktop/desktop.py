"""A headless desktop: X server, window manager, session bus, accessibility bus, keyring; no sound."""

import os
import re
import subprocess
import time
from pathlib import Path
from tempfile import mkdtemp
from types import TracebackType
from typing import Self

import mss
import mss.tools
import numpy as np
import numpy.typing as npt

from tests.rig.desktop import reading
from tests.rig.processes import Family
from tests.rig.waiting import TooLate, until

SIZE = "1280x900x24"
Area = tuple[int, int, int, int]
_WINDOW_ID = re.compile(r"^\d+$", re.MULTILINE)
_GEOMETRY = re.compile(r"^ +(?:Absolute upper-left )?(X|Y|Width|Height): +(-?\d+)$", re.MULTILINE)


class Desktop:
    """One isolated desktop; ``env`` is the environment a program needs to run on it."""

    def __init__(self, *, keyring: bool = True, screen: str = SIZE) -> None:
        self.family = Family()
        try:
            self._start_bus()
            self._start_screen(screen)
            self._start_accessibility()
            if keyring:
                self._start_keyring()
            self._hand = self.family.start("xdotool", ["xdotool", "-"], stdin=subprocess.PIPE)
        except BaseException:
            self.family.close()
            raise

    @property
    def env(self) -> dict[str, str]:
        """The environment for programs on this desktop."""
        return self.family.env

    def new_folder(self, name: str) -> Path:
        """An empty folder that only its owner may read, another one at each call."""
        return Path(mkdtemp(prefix=f"{name}-", dir=self.folder))

    @property
    def folder(self) -> Path:
        """The temporary folder of this desktop; it is removed with the desktop."""
        return self.family.folder

    def close(self) -> None:
        """Stop everything that runs on this desktop, then the desktop itself."""
        if self._hand.stdin:
            self._hand.stdin.close()
        self.family.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --------------------------------------------------------------------------------- what stands here

    def _start_bus(self) -> None:
        socket = self.folder / "run" / "bus"
        self.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
        self.family.start(
            "dbus", ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={socket}"]
        )
        until(socket.exists, "the session bus")

    def _start_screen(self, screen: str) -> None:
        """Start Xvfb, which picks a free display number and writes it to a pipe once it accepts clients."""
        read, write = os.pipe()
        options = ["-screen", "0", screen, "-nolisten", "tcp", "-noreset", "-ac"]
        self.family.start("xvfb", ["Xvfb", "-displayfd", str(write), *options], pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise AssertionError(f"no X server: {self.family.log('xvfb')}")
        self.env.update(
            {"DISPLAY": f":{number}", "XDG_SESSION_TYPE": "x11", "XDG_CURRENT_DESKTOP": "openbox"}
        )
        self.family.start("openbox", ["openbox", "--sm-disable"])
        until(
            lambda: "0x" in self.family.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK", check=False),
            "the window manager",
        )

    def _start_accessibility(self) -> None:
        """Start the accessibility bus before any program, because Qt looks for it only once, at its start."""
        self.family.start("at-spi", ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        self.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        until(lambda: self.bus_has("org.a11y.Bus"), "the accessibility bus")

    def _start_keyring(self) -> None:
        """Start an unlocked Secret Service; the password read from stdin creates the first collection."""
        child = self.family.start(
            "keyring",
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
        )
        assert child.stdin
        child.stdin.write(b"rig")
        child.stdin.close()
        until(lambda: self.bus_has("org.freedesktop.secrets"), "the keyring")

    def bus_has(self, name: str) -> bool:
        """Whether the name has an owner on the session bus."""
        call = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
        method = "org.freedesktop.DBus.NameHasOwner"
        return "boolean true" in self.family.run(*call, method, f"string:{name}", check=False)

    # --------------------------------------------------------------------------------- eyes and hands

    def screenshot(self, path: Path, area: Area | None = None) -> Path:
        """The whole screen, or an area of it, as a PNG file."""
        seen = self._seen(area)
        mss.tools.to_png(seen.rgb, seen.size, output=path)
        return path

    def pixels(self, area: Area) -> npt.NDArray[np.uint32]:
        """The colours of an area of the screen as 0xRRGGBB, row by row."""
        seen = self._seen(area)
        blue_green_red = np.frombuffer(seen.bgra, "<u4").reshape(seen.height, seen.width)
        return blue_green_red & np.uint32(0xFFFFFF)

    def area(self, window: int) -> Area:
        """The window's rectangle on the screen without its frame: left, top, width, height."""
        told = dict(_GEOMETRY.findall(self.family.run("xwininfo", "-id", str(window))))
        return int(told["X"]), int(told["Y"]), int(told["Width"]), int(told["Height"])

    def _seen(self, area: Area | None) -> mss.ScreenShot:
        with mss.MSS(display=self.env["DISPLAY"]) as screen:
            if area is None:
                return screen.grab(screen.monitors[0])
            left, top, width, height = area
            return screen.grab((left, top, left + width, top + height))

    def read(self, pid: int) -> str:
        """What a screen reader finds in this process: role, name, description and label, one line each."""
        return reading.lines(self._session_bus, pid)

    def press(self, pid: int, name: str, button: int = 1) -> None:
        """Click the control with that name; if several windows have one, the newest window's."""
        found = until(lambda: reading.middles(self._session_bus, pid, name), f"a control named {name!r}")
        self.click(*found[-1], button)

    def focused_name(self, pid: int) -> str:
        """The accessible name of the focused control in this process."""
        return reading.focused(self._session_bus, pid)

    @property
    def _session_bus(self) -> str:
        return self.env["DBUS_SESSION_BUS_ADDRESS"]

    def windows(self, name: str) -> list[int]:
        """The visible windows whose title matches the regular expression, oldest first."""
        found = self.family.run("xdotool", "search", "--onlyvisible", "--name", name, check=False)
        return [int(number) for number in _WINDOW_ID.findall(found)]

    def find_window(self, name: str, timeout: float = 20.0) -> int:
        """The newest visible window whose title matches; raises TooLate."""
        return until(lambda: self.windows(name), f"a window named {name!r}", timeout)[-1]

    def focus(self, window: int) -> None:
        """Raise the window and wait until it has the keyboard focus."""

        def focused() -> bool:
            self.family.run("xdotool", "windowactivate", str(window), check=False)
            return self.family.run("xdotool", "getwindowfocus", check=False) == str(window)

        until(focused, f"focus on window {window}")

    def keydown(self, keysym: str) -> float:
        """Press a key and hold it; returns the moment of the press (monotonic seconds)."""
        return self._do(f"keydown {keysym}")

    def keyup(self, keysym: str) -> float:
        """Release a key; returns the moment (monotonic seconds)."""
        return self._do(f"keyup {keysym}")

    def key(self, keysym: str) -> None:
        """Press and release a key or combination, e.g. ``ctrl+comma``."""
        self.family.run("xdotool", "key", keysym)

    def type(self, text: str) -> None:
        """Type the text into the focused control."""
        self.family.run("xdotool", "type", "--delay", "5", "--", text, seconds=60)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click at this point of the screen."""
        self.family.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def _do(self, line: str) -> float:
        """Send a command to a long-running xdotool; starting one takes longer than the events it measures."""
        if self._hand.poll() is not None or self._hand.stdin is None:
            raise TooLate(f"xdotool has ended: {self.family.log('xdotool')}")
        at = time.monotonic()
        self._hand.stdin.write(f"{line}\n".encode())
        self._hand.stdin.flush()
        return at
