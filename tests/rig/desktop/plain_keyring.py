"""An untrusted keyring backend: it would write credentials to a plain-text file."""

import os
from pathlib import Path

from keyring.backend import KeyringBackend


class PlaintextKeyring(KeyringBackend):
    """Selected with ``PYTHON_KEYRING_BACKEND=tests.rig.desktop.plain_keyring.PlaintextKeyring``."""

    priority = 1.0

    @property
    def _file(self) -> Path:
        return Path(os.environ["HOME"]) / "plain-keys"

    def get_password(self, service: str, username: str) -> str | None:
        """Read the credential from the file."""
        return self._file.read_text() if self._file.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write the credential unencrypted."""
        self._file.write_text(password)
