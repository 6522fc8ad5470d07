"""A credential from the window to keyring and wire: typed, stored, used, removed, and never logged."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.rig.desktop import plain_keyring as plain
from tests.rig.desktop.desktop import Desktop
from tests.rig.program import Program
from tests.rig.waiting import until

pytestmark = [pytest.mark.rig, pytest.mark.slow, pytest.mark.timeout(180)]

KEY = "hunter2-is-no-usual-key-42"
FIELD = "Key for 127.0.0.1"


class CredentialWindow:
    """The program on a server that requires a credential, and its settings at the credential's card."""

    def __init__(self, desktop: Desktop, app: Program, data: Path, account: str) -> None:
        self.desktop, self.app, self.data, self.account = desktop, app, data, account

    @property
    def log(self) -> str:
        """The contents of the log files so far."""
        return "".join(file.read_text() for file in (self.data / "log").glob("*.log*"))

    @property
    def kept(self) -> str:
        """What the keyring holds, as an independent program reads it."""
        asked = ("secret-tool", "lookup", "service", "Pressel", "username", self.account)
        return self.desktop.family.run(*asked, check=False)

    def files_with(self, text: str) -> list[Path]:
        """The program's files that contain the text, after it has ended."""
        files = [path for path in self.data.rglob("*") if path.is_file()]
        assert files
        return [path for path in files if text.encode() in path.read_bytes()]

    def reads(self, words: str) -> bool:
        """Whether a screen reader finds these words in its windows."""
        return words in self.desktop.read(self.app.pid)

    def until_reads(self, words: str) -> None:
        """Wait until a screen reader finds the words."""
        until(lambda: self.reads(words), f"the words {words!r}", 30)

    def open_card(self) -> None:
        """Open the settings with Ctrl+comma, and search so that only the card is left."""
        self.desktop.key("ctrl+comma")
        self.desktop.focus(self.desktop.find_window("^Settings$"))
        self.desktop.type("api secret")
        self.until_reads(FIELD)

    def press(self, name: str) -> None:
        """Move on with Tab until the button has the focus, and press it."""
        for _ in range(12):
            if self._focused() == name:
                self.desktop.key("space")
                return
            self.desktop.key("Tab")
        raise AssertionError(f"{name} cannot be reached with Tab:\n{self.desktop.read(self.app.pid)}")

    def enter(self, text: str) -> None:
        """Move on with Tab to the credential field, and type."""
        for _ in range(12):
            if self._focused().startswith(FIELD):
                self.desktop.type(text)
                return
            self.desktop.key("Tab")
        raise AssertionError("the field cannot be reached with Tab")

    def _focused(self) -> str:
        return self.desktop.focused_name(self.app.pid)


@contextmanager
def window(desktop: Desktop, **environment: str) -> Iterator[CredentialWindow]:
    """A window without a credential, on a server that requires one."""
    data = desktop.new_folder("data")
    serve = ("serve", "--json", "--answer", "tone")
    with Program(desktop.family, *serve, name="server", PRESSEL_SERVE_KEY=KEY) as server:
        url, key = server.served()
        assert key == KEY
        account = url.partition("://")[2].partition("/")[0]
        settings = {"cues": False, "show_guide": False, "service": "own", "server_url": url}
        (data / "settings.json").write_text(json.dumps({"version": 1, "settings": settings}))
        words = ("--data-dir", str(data))
        with Program(desktop.family, *words, name="window", **environment) as app:
            desktop.focus(until(lambda: next(iter(desktop.windows("^Pressel")), 0), "the window", 30))
            found = CredentialWindow(desktop, app, data, account)
            found.until_reads("The key was refused")
            yield found


def test_a_key_is_typed_kept_used_and_removed(desktop: Desktop) -> None:
    with window(desktop) as shown:
        shown.open_card()
        shown.enter(KEY)
        assert not shown.reads(KEY), "the key can be read on the screen"
        shown.press("Save")
        shown.until_reads("The key works")
        assert shown.kept == KEY
        assert shown.reads("It is kept in the Secret Service")
        until(lambda: f"line to {shown.account} is up" in shown.log, "the line", 30)
        shown.press("Remove")
        until(lambda: not shown.kept, "an empty wallet")
        shown.until_reads("No key")
        assert not shown.reads(KEY)
        log = shown.log
    assert "the key for" in log
    assert KEY not in log
    assert shown.files_with(KEY) == []


def test_a_wallet_that_does_not_encrypt_is_given_no_key_and_that_is_said(desktop: Desktop) -> None:
    backend = f"{plain.__name__}.PlaintextKeyring"
    with window(desktop, PYTHON_KEYRING_BACKEND=backend) as shown:
        shown.open_card()
        assert shown.reads("lasts for this session only")
        shown.enter(KEY)
        shown.press("Save")
        shown.until_reads("The key works")
        assert shown.reads("This session only")
        assert shown.reads("Nothing is written to a file")
        log = shown.log
    assert KEY not in log
    assert shown.files_with(KEY) == []
    home = Path(desktop.env["HOME"])
    assert [path for path in home.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()] == []
