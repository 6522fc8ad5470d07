"""The value below Windows' Run key, in a registry that the test holds."""

import contextlib
from collections.abc import Iterator

import pytest

from app.computer.run_key import APPROVED, RUN, RunKey

COMMAND = (r"C:\Users\Zoë Ä\App %d 🎤\pressel.exe", "--at-login")


class FakeRegistry:
    """As much of the module winreg as is used."""

    HKEY_CURRENT_USER, REG_SZ, KEY_SET_VALUE = "HKCU", 1, 2

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}
        self.keys = {RUN, APPROVED}
        self.refuses = False

    @contextlib.contextmanager
    def OpenKey(self, root: str, path: str, reserved: int = 0, access: int = 0) -> Iterator[str]:
        assert root == self.HKEY_CURRENT_USER
        if path not in self.keys:
            raise FileNotFoundError(2, "no such key")
        yield path

    @contextlib.contextmanager
    def CreateKey(self, root: str, path: str) -> Iterator[str]:
        if self.refuses:
            raise PermissionError(13, "Access is denied")
        self.keys.add(path)
        with self.OpenKey(root, path) as key:
            yield key

    def QueryValueEx(self, key: str, name: str) -> tuple[object, int]:
        if (key, name) not in self.values:
            raise FileNotFoundError(2, "no such value")
        return self.values[key, name], 1

    def SetValueEx(self, key: str, name: str, reserved: int, kind: int, value: object) -> None:
        assert kind == self.REG_SZ  # REG_EXPAND_SZ would take the % of a path for a variable
        self.values[key, name] = value

    def DeleteValue(self, key: str, name: str) -> None:
        if self.values.pop((key, name), None) is None:
            raise FileNotFoundError(2, "no such value")


def test_what_is_written_is_read_and_what_is_removed_is_gone() -> None:
    registry = FakeRegistry()
    entry = RunKey(registry)
    assert entry.read() is None
    entry.write(COMMAND)
    assert registry.values == {(RUN, "Pressel"): rf'"{COMMAND[0]}" --at-login'}
    assert entry.read() == COMMAND
    entry.remove()
    entry.remove()
    assert registry.values == {}
    assert entry.read() is None


def test_a_path_without_blanks_is_quoted_too() -> None:
    registry = FakeRegistry()
    RunKey(registry).write((r"C:\v\pythonw.exe", "-m", "app", "--at-login"))
    assert registry.values[RUN, "Pressel"] == r'"C:\v\pythonw.exe" -m app --at-login'
    assert RunKey(registry).read() == (r"C:\v\pythonw.exe", "-m", "app", "--at-login")


@pytest.mark.parametrize(("first", "on"), [(b"\x02", True), (b"\x03", False), (b"\x01", False), (b"", True)])
def test_what_the_task_manager_switched_off_is_off(first: bytes, on: bool) -> None:
    registry = FakeRegistry()
    entry = RunKey(registry)
    entry.write(COMMAND)
    registry.values[APPROVED, "Pressel"] = first + bytes(11) if first else b""
    assert (entry.read() == COMMAND) is on
    entry.write(COMMAND)
    assert entry.read() == COMMAND
    registry.values[APPROVED, "Pressel"] = b"\x03"
    entry.remove()
    assert registry.values == {}


def test_a_command_that_windows_would_cut_is_refused() -> None:
    registry = FakeRegistry()
    with pytest.raises(OSError, match="longer than Windows starts"):
        RunKey(registry).write((rf"C:\{'x' * 260}\pressel.exe",))
    assert registry.values == {}


def test_a_policy_that_forbids_it_is_an_error() -> None:
    registry = FakeRegistry()
    registry.refuses = True
    with pytest.raises(PermissionError, match="Access is denied"):
        RunKey(registry).write(COMMAND)


def test_a_registry_without_the_keys_is_off() -> None:
    registry = FakeRegistry()
    registry.keys.clear()
    assert RunKey(registry).read() is None
    RunKey(registry).remove()
    RunKey(registry).write(COMMAND)
    assert RunKey(registry).read() == COMMAND
