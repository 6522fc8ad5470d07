"""What Pressel keeps on the disk: where, how much, and the way to be rid of all conversations."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.conversation_ids import new_conversation_id
from app.core.messages.events.archive_events import AllDeleted
from app.core.messages.events.computer_events import StorageAsked
from app.ui.bridge import Bridge
from app.ui.parts.access.announce import announce
from app.ui.parts.boxes import vbox
from app.ui.parts.buttons import push
from app.ui.parts.flow import Flow
from app.ui.parts.folder import show_folder
from app.ui.parts.labels import paragraph, say
from app.ui.settings.pages.fact_list import FactList
from app.ui.wording.computer_words import storage_facts
from app.ui.wording.words import Words


class StorageCard(QFrame):
    """Follows the bridge; the disk is measured each time that the card is shown."""

    def __init__(self, tr: Words, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsCard")
        self._tr, self._bridge = tr, bridge
        self.facts = FactList()
        self.folder = push(tr("Show the folder"))
        self.delete = push(tr("Delete all conversations…"))
        self.question = paragraph(
            tr(
                "Every conversation on this computer goes for good, the present one too. Settings, personas, "
                "keys and messages that are not sent yet stay."
            ),
            "",
        )
        self.keep = push(tr("Keep them"))
        self.sure = push(tr("Delete all"), "danger")
        self.done = paragraph("", "small")
        self._asking = QFrame()
        self._asking.setProperty("card", "warning")
        answers = Flow()
        for button in (self.keep, self.sure):
            answers.addWidget(button)
        vbox(self._asking, self.question, answers, margins=(14, 10, 14, 10), spacing=8)
        buttons = Flow()
        for button in (self.folder, self.delete):
            buttons.addWidget(button)
        title = paragraph(tr("On this computer"), "section")
        parts = (title, self.facts, buttons, self._asking, self.done)
        vbox(self, *parts, margins=(16, 14, 16, 14), spacing=10)
        self._asking.hide()
        self.done.hide()
        self.folder.clicked.connect(self._open)
        self.delete.clicked.connect(lambda: self._ask(True))
        self.keep.clicked.connect(lambda: self._ask(False))
        self.sure.clicked.connect(self._delete)
        bridge.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure; a question that was left open is not there any more."""
        super().showEvent(event)
        self._asking.hide()
        self._bridge.tell(StorageAsked())

    def fold(self, narrow: bool) -> None:
        """Fit into little width."""
        self.facts.fold(narrow)

    def _show(self) -> None:
        storage = self._bridge.state.computer.storage
        self.facts.show_facts(storage_facts(storage, self._tr))
        self.folder.setVisible(storage is not None)

    def _open(self) -> None:
        if (storage := self._bridge.state.computer.storage) is not None:
            show_folder(storage.folder)

    def _ask(self, on: bool) -> None:
        self.done.hide()
        self._asking.setVisible(on)
        if on:
            announce(self, self.question.text())
        (self.keep if on else self.delete).setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        self._ask(False)
        self._bridge.tell(AllDeleted(fresh=new_conversation_id()))
        say(self.done, self._tr("All conversations are deleted."))
        announce(self, self.done.text())
        self._bridge.tell(StorageAsked())
