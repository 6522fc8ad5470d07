"""The user at the other end of a socket is known by the kernel's account."""

import os
import socket
import sys

import pytest

from app.control import peers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has an access list")


def test_our_own_process_is_the_same_user(monkeypatch: pytest.MonkeyPatch) -> None:
    here, there = socket.socketpair()
    with here, there:
        assert peers.uid_of(here.fileno()) == os.getuid()
        assert peers.same_user(here.fileno())
        monkeypatch.setattr(os, "getuid", lambda: 4_321)
        assert not peers.same_user(here.fileno())


def test_what_the_system_does_not_tell_is_nobody_we_know() -> None:
    read, write = os.pipe()
    assert not peers.same_user(read)
    os.close(read)
    os.close(write)


def test_getpeereid_tells_user_and_failure() -> None:
    def told(_descriptor: int, user: object, _group: object) -> int:
        user._obj.value = 501  # type: ignore[attr-defined]
        return 0

    assert peers.effective(3, told) == 501
    with pytest.raises(OSError, match="getpeereid"):
        peers.effective(3, lambda *_: -1)
