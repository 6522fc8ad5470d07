"""Opens the address of a link in an answer, which only a click on it or its line in the menu asks for."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.ui.wording.markup.inline import opens


def open_link(address: str) -> None:
    """Open it with the system's browser; what is not plain http or https is not opened."""
    if opens(address):
        QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
