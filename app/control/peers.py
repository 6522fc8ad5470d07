"""Tells which user is at the other end of a local socket, by the kernel's own account."""

import ctypes
import os
import socket
import struct
import sys
from collections.abc import Callable


def uid_of(descriptor: int) -> int:
    """The user id of the process that connected; raises OSError where the system does not tell."""
    if sys.platform == "linux":
        return _linux(descriptor)
    return effective(descriptor, ctypes.CDLL(None, use_errno=True).getpeereid)


def same_user(descriptor: int) -> bool:
    """Whether the other end runs as our own user."""
    if sys.platform == "win32":
        return True  # QLocalServer's access list on the named pipe has seen to it
    try:
        return uid_of(descriptor) == os.getuid()
    except OSError:
        return False


if sys.platform == "linux":

    def _linux(descriptor: int) -> int:
        with socket.socket(fileno=os.dup(descriptor)) as wire:
            told = wire.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        return int(struct.unpack("3i", told)[1])


def effective(descriptor: int, getpeereid: Callable[..., int]) -> int:
    """The user id on macOS and the BSDs, by getpeereid(3)."""
    user, group = ctypes.c_uint32(), ctypes.c_uint32()
    if getpeereid(descriptor, ctypes.byref(user), ctypes.byref(group)):
        raise OSError(ctypes.get_errno(), "getpeereid")
    return user.value
