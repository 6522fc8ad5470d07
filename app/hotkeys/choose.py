"""Chooses the back end that fits this machine, and says why. Opens nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Way = Literal["x11", "portal", "windows", "macos", "window"]


@dataclass(frozen=True, slots=True)
class BackEndChoice:
    """The back end's name and a sentence that gives the reason."""

    way: Way
    why: str


def choose(platform: str, environment: Mapping[str, str]) -> BackEndChoice:
    """Decides by ``sys.platform`` and the environment alone; PRESSEL_KEYS=window turns global keys off."""
    if environment.get("PRESSEL_KEYS") == "window":
        return BackEndChoice("window", "PRESSEL_KEYS=window asks for no key beside the window.")
    if platform == "win32":
        return BackEndChoice("windows", "Windows tells of every key by raw input.")
    if platform == "darwin":
        return BackEndChoice("macos", "macOS has hot keys for combinations and an event tap for the rest.")
    if environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland":
        return BackEndChoice("portal", "On Wayland only the desktop itself may listen: its portal is asked.")
    if environment.get("DISPLAY"):
        return BackEndChoice("x11", "The X server tells of every key.")
    return BackEndChoice("window", "There is no desktop whose keys could be heard.")
