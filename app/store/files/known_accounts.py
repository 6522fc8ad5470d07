"""Which accounts have a key in the keyring, noted in a file: names and no secret; it asks no keyring."""

import asyncio
import contextlib
import json
from pathlib import Path

from app.store.files.document import replace_file

RETRY_S = 5.0


class KnownAccounts:
    """What cannot be written now is known all the same, and written as soon as it can be."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._owed: dict[str, bool] = {}
        self._again: asyncio.TimerHandle | None = None

    def accounts(self) -> set[str]:
        """All of them; none if there is no such file or it cannot be used."""
        names = self._read()
        for account, there in self._owed.items():
            (names.add if there else names.discard)(account)
        return names

    def note(self, account: str, there: bool) -> None:
        """Note an account or strike it out; on a running loop."""
        self._owed[account] = there
        self._write()

    def _write(self) -> None:
        if self._again is not None:
            self._again.cancel()
            self._again = None
        names = self.accounts()
        if names != self._read():
            try:
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                replace_file(self._path, f"{json.dumps(sorted(names))}\n".encode())
            except OSError:
                self._again = asyncio.get_running_loop().call_later(RETRY_S, self._write)
                return
        self._owed.clear()

    def _read(self) -> set[str]:
        found: object = None
        with contextlib.suppress(OSError, ValueError):
            found = json.loads(self._path.read_text(encoding="utf-8"))
        return {name for name in found if isinstance(name, str)} if isinstance(found, list) else set()
