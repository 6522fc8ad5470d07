"""Connects credential entry and search for local servers to the bridge; in the settings and in the guide."""

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.core.messages.events.credential_events import (
    CredentialEntered,
    CredentialLooked,
    CredentialRemoved,
    CredentialTestAsked,
    KeyringAsked,
    ServersWanted,
)
from app.ui.bridge import Bridge
from app.ui.parts.boxes import NONE, vbox
from app.ui.parts.buttons import set_look
from app.ui.parts.paint.theme import Theme
from app.ui.settings.credentials.credential_entry import CredentialEntry
from app.ui.settings.credentials.local_servers import LocalServers
from app.ui.wording.credential_words import credential_view
from app.ui.wording.words import Words


class CredentialCard(QWidget):
    """Follows the bridge as long as it exists."""

    def __init__(
        self, theme: Theme, tr: Words, bridge: Bridge, parent: QWidget | None = None, *, about: str = ""
    ) -> None:
        """``about``: ``key`` or ``server`` alone; "" is both."""
        super().__init__(parent)
        self._about = about
        self._bridge, self._tr = bridge, tr
        self.entry = CredentialEntry(theme, tr)
        self.servers = LocalServers(tr)
        parts = (self.servers, self.entry) if about == "server" else (self.entry, self.servers)
        vbox(self, *parts, margins=NONE, spacing=12)
        if about == "key":
            self.servers.hide()
        elif about == "server":
            set_look(self.entry.save, "")  # a server on this computer seldom wants a key
        self.entry.saved.connect(lambda secret: bridge.tell(CredentialEntered(secret=secret)))
        self.entry.tested.connect(lambda secret: bridge.tell(CredentialTestAsked(secret=secret)))
        self.entry.removed.connect(lambda: bridge.tell(CredentialRemoved()))
        self.entry.asked_again.connect(lambda: bridge.tell(KeyringAsked()))
        self.entry.adopted.connect(lambda: self._set(service="openai"))
        self.servers.wanted.connect(lambda: bridge.tell(ServersWanted()))
        self.servers.chosen.connect(lambda url: self._set(service="own", server_url=url, server_model=""))
        bridge.changed.connect(self._show)
        bridge.tell(CredentialLooked())
        self._show()

    def fold(self, narrow: bool) -> None:
        """Fit into little width."""
        self.entry.fold(narrow)

    def unfinished(self) -> bool:
        """Whether a key is being entered."""
        return bool(self.entry.field.text())

    def _set(self, **changes: object) -> None:
        self._bridge.apply(replace(self._bridge.state.settings, **changes))

    def _show(self) -> None:
        view = credential_view(self._bridge.state, self._tr)
        self.entry.show_view(view)
        self.servers.show_view(view)
        if self._about == "server":
            self.entry.setVisible(self._bridge.state.settings.service == "own")
