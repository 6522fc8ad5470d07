"""A server on this computer, found with one press; it lists what was found and says which one is wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.parts.buttons import push
from app.ui.parts.labels import paragraph
from app.ui.wording.credential_words import CredentialView, ServerView
from app.ui.wording.words import Words


class LocalServers(QFrame):
    """Looks only when asked."""

    wanted = Signal()
    chosen = Signal(str)  # a URL

    def __init__(self, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsCard")
        self._tr = tr
        self._shown: tuple[ServerView, ...] = ()
        title = QLabel(tr("Use a server on this computer"))
        title.setProperty("tone", "section")
        title.setWordWrap(True)
        help_text = paragraph(
            tr("LocalAI, speaches and others. What you say then stays on this computer."), "small"
        )
        self.search = push(tr("Look for one"))
        self.search.setAccessibleDescription(title.text())
        self.search.clicked.connect(self.wanted)
        self.note = paragraph("", "small")
        self.note.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(help_text)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.search)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 14)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.note)
        whole.addLayout(self._list)

    def show_view(self, view: CredentialView) -> None:
        """Show what was found."""
        self.search.setEnabled(not view.searching and not view.busy)
        if self.note.text() != view.servers_note:
            self.note.setText(view.servers_note)
        self.note.setVisible(bool(view.servers_note))
        if view.servers == self._shown:
            return
        self._shown = view.servers
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for server in view.servers:
            self._list.addWidget(self._row(server))

    def _row(self, server: ServerView) -> QWidget:
        row = QWidget(self)
        name, words = QLabel(server.name), paragraph(server.words, "small")
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(name)
        both.addWidget(words)
        use = push(self._tr("Use it"))
        use.setAccessibleDescription(server.name)
        use.clicked.connect(lambda: self.chosen.emit(server.url))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(both, 1)
        line.addWidget(use)
        return row
