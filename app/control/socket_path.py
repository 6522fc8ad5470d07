"""The address at which the running window listens for commands: one per user and data folder.

`pressel toggle` imports this and is to be done in a few milliseconds, so hardly more than os and sys is
imported here.
"""

import os
import sys

from app import installation

LONGEST = 103  # bytes of a socket's path on macOS; Linux takes four more


def folder() -> str:
    """The folder of socket and lock: the user's runtime folder, else a folder of their own below /tmp."""
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA", os.path.expanduser("~")), "pressel", "run")
    user = os.getuid()
    own = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{user}"
    if os.path.isdir(own):
        return os.path.join(own, "pressel")
    return os.path.join(os.environ.get("TMPDIR") or "/tmp", f"pressel-{user}")


def name(data_dir: str = "") -> str:
    """A name for this data folder that is the same however its path is spelled; "" is the usual folder."""
    data_dir = installation.data_dir(data_dir)
    if not data_dir:
        return "window"
    whole = os.path.normcase(os.path.realpath(os.path.expanduser(data_dir)))
    return f"{_fnv(whole.encode('utf-8', 'surrogateescape')):016x}"


def socket(data_dir: str = "") -> str:
    """The path of the socket; on Windows, of the named pipe."""
    if sys.platform == "win32":
        return rf"\\.\pipe\pressel-{os.environ.get('USERNAME', '')}-{name(data_dir)}"
    path = os.path.join(folder(), f"{name(data_dir)}.sock")
    if len(os.fsencode(path)) <= LONGEST:  # sun_path of sockaddr_un is a fixed array
        return path
    return os.path.join(f"/tmp/pressel-{os.getuid()}", f"{name(data_dir)}.sock")


def private(path: str) -> bool:
    """Whether this is a folder, owned by this user, and closed to everybody else."""
    try:
        found = os.lstat(path)
    except OSError:
        return False
    if sys.platform == "win32":
        return True  # the profile's access list says so; mode bits mean nothing there
    # The file type is directory (lstat: a symbolic link is none), and group and others have no rights.
    return found.st_mode & 0o170077 == 0o040000 and found.st_uid == os.getuid()


def _fnv(data: bytes) -> int:
    """FNV-1a, 64 bits (Fowler, Noll, Vo). No secret depends on it, and hashlib takes longer to import than
    the whole command takes to run.
    """
    found = 0xCBF29CE484222325
    for byte in data:
        found = (found ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return found
