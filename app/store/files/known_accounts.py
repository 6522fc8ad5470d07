"""Which accounts have a credential in the keyring, noted in a file that holds names and no secret."""

import contextlib
import json
from pathlib import Path

from app.store.files.document import parsed, replace_file
from app.store.files.retry_queue import RetryQueue, RetryTimer

RETRY_S = 5.0


class KnownAccounts:
    """The list, kept in memory while the disk refuses it, and written as soon as it can be."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changes: dict[str, bool] = {}
        self._owed = RetryQueue()
        self._again = RetryTimer(self._pay)

    def accounts(self) -> set[str]:
        """All of them; none if there is no such file or it cannot be used."""
        names = self._read()
        for account, there in self._changes.items():
            (names.add if there else names.discard)(account)
        return names

    def note(self, account: str, there: bool) -> None:
        """Note an account or strike it out; on a running loop."""
        self._changes[account] = there
        self._owed.owe(self._path, "accounts", self._write)
        self._pay()

    def _pay(self) -> None:
        self._again.stop()
        if self._owed.pay():
            self._again.start(RETRY_S)

    def _write(self) -> None:
        names = self.accounts()
        if names != self._read():
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(self._path, f"{json.dumps(sorted(names))}\n".encode())
        self._changes.clear()

    def _read(self) -> set[str]:
        found: object = None
        with contextlib.suppress(OSError, ValueError):
            found = parsed(self._path.read_bytes())
        return {name for name in found if isinstance(name, str)} if isinstance(found, list) else set()
