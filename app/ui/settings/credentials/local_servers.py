"""Lists the servers that were found on this computer and emits which one is wanted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.parts.access.keep_focus import enable, leave
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.buttons import push
from app.ui.parts.labels import Label, paragraph
from app.ui.wording.credential_words import CredentialView, ServerView
from app.ui.wording.words import Words


class LocalServers(QFrame):
    """Searches only when asked."""

    wanted = Signal()
    chosen = Signal(str)  # a URL

    def __init__(self, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsCard")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # takes the keyboard during the search
        self._tr = tr
        self._shown: tuple[ServerView, ...] = ()
        title = Label(tr("Use a server on this computer"))
        self.setAccessibleName(title.text())
        title.setProperty("tone", "section")
        title.setWordWrap(True)
        help_text = paragraph(
            tr("LocalAI, speaches and others. What you say then stays on this computer."), "small"
        )
        self.search = push(tr("Find one"))
        self.search.setAccessibleDescription(title.text())
        self.search.clicked.connect(self.wanted)
        self.note = paragraph("", "small")
        self.note.hide()
        words = vbox(None, title, help_text, spacing=2)
        head = hbox(None, (words, 1), self.search)
        self._list = vbox(None, spacing=6)
        vbox(self, head, self.note, self._list, margins=(16, 14, 16, 14), spacing=8)

    def show_view(self, view: CredentialView) -> None:
        """Show what was found."""
        free = not view.searching and not view.busy
        enable(self.search, free, self)
        if free and self.hasFocus():
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.note.text() != view.servers_note:
            self.note.setText(view.servers_note)
        self.note.setVisible(bool(view.servers_note))
        if view.servers == self._shown:
            return
        self._shown = view.servers
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                leave(widget, self)
                widget.hide()
                widget.deleteLater()
        for server in view.servers:
            self._list.addWidget(self._row(server))

    def _row(self, server: ServerView) -> QWidget:
        row = QWidget(self)
        name, words = Label(server.name), paragraph(server.words, "small")
        both = vbox(None, name, words, spacing=0)
        use = push(self._tr("Use it"))
        use.setAccessibleDescription(server.name)
        use.clicked.connect(lambda: self.chosen.emit(server.url))
        hbox(row, (both, 1), use, margins=NONE)
        return row
