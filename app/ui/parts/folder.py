"""Shows a file or a folder in the system's file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: str) -> None:
    """Open the folder of the file."""
    show_folder(str(Path(path).parent))


def show_folder(path: str) -> None:
    """Open the folder itself."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
