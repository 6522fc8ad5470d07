"""Where the running window listens for commands: one private place per person and data folder; it opens and
makes nothing.

A command is answered in a few milliseconds, so nothing is imported here but os and sys.
"""

import os
import sys

LONGEST = 103  # bytes of a socket's path on macOS; Linux takes four more
DATA_DIR = "PRESSEL_DATA_DIR"


def folder() -> str:
    """The folder of the socket and its lock: the person's runtime folder, else one of theirs below /tmp."""
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA", os.path.expanduser("~")), "pressel", "run")
    user = os.getuid()
    own = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{user}"
    if os.path.isdir(own):
        return os.path.join(own, "pressel")
    return os.path.join(os.environ.get("TMPDIR") or "/tmp", f"pressel-{user}")


def name(data_dir: str = "") -> str:
    """What tells the windows of different data folders apart; "" is the person's usual one."""
    data_dir = data_dir or os.environ.get(DATA_DIR, "")
    if not data_dir:
        return "window"
    whole = os.path.normcase(os.path.realpath(os.path.expanduser(data_dir)))
    return f"{_fnv(whole.encode('utf-8', 'surrogateescape')):016x}"


def socket(data_dir: str = "") -> str:
    """What to connect to: the path of a socket; on Windows the path of a named pipe."""
    if sys.platform == "win32":
        return rf"\\.\pipe\pressel-{os.environ.get('USERNAME', '')}-{name(data_dir)}"
    path = os.path.join(folder(), f"{name(data_dir)}.sock")
    if len(os.fsencode(path)) <= LONGEST:
        return path
    return os.path.join(f"/tmp/pressel-{os.getuid()}", f"{name(data_dir)}.sock")


def private(path: str) -> bool:
    """Whether this folder is there, this person's own, and closed to everybody else."""
    try:
        found = os.lstat(path)
    except OSError:
        return False
    if sys.platform == "win32":
        return True  # the profile's access list says so; mode bits mean nothing there
    return found.st_mode & 0o170077 == 0o040000 and found.st_uid == os.getuid()


def _fnv(data: bytes) -> int:
    """FNV-1a, 64 bits: hashlib takes longer to import than all else that is done here."""
    found = 0xCBF29CE484222325
    for byte in data:
        found = (found ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return found
