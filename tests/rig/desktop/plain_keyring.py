"""A keyring of the kind that is not to be trusted: it writes keys to a plain file, if it is let."""

import os
from pathlib import Path

from keyring.backend import KeyringBackend


class PlaintextKeyring(KeyringBackend):
    """Chosen by ``PYTHON_KEYRING_BACKEND=tests.rig.desktop.plain_keyring.PlaintextKeyring``."""

    priority = 1.0

    @property
    def _file(self) -> Path:
        return Path(os.environ["HOME"]) / "plain-keys"

    def get_password(self, service: str, username: str) -> str | None:
        """What the file holds."""
        return self._file.read_text() if self._file.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        """For all to read."""
        self._file.write_text(password)
