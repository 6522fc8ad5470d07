"""The page About: version, kind and folder of the installation, the diagnosis for somebody who helps, and the
parts of others with their licences. Nothing of it is looked up before the page is seen.
"""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

from app.core.messages.events.computer_events import AboutOpened
from app.ui.bridge import Bridge
from app.ui.parts.boxes import NONE, vbox
from app.ui.parts.buttons import push
from app.ui.parts.flow import Flow
from app.ui.parts.folder import show_folder
from app.ui.parts.labels import paragraph, say
from app.ui.settings.pages.diagnosis_card import DiagnosisCard
from app.ui.settings.pages.fact_list import FactList
from app.ui.wording.computer_words import AboutView, about_view
from app.ui.wording.words import Words

SOURCES = (
    ("PySide6", "https://download.qt.io/official_releases/QtForPython/"),
    ("libsndfile", "https://github.com/libsndfile/libsndfile"),
    ("libsoxr", "https://sourceforge.net/projects/soxr/"),
)
LIST_HEIGHT = 220


class AboutPage(QWidget):
    """Follows the bridge as long as it exists."""

    def __init__(self, tr: Words, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tr, self._bridge = tr, bridge
        self._shown: AboutView | None = None
        self.facts = FactList()
        self.diagnosis = DiagnosisCard(tr, bridge)
        self.folder = push(tr("Show the folder"))
        self.parts = QListWidget()
        self.parts.setObjectName("parts")
        self.parts.setAccessibleName(tr("Third-party components"))
        self.parts.setWordWrap(True)
        self.parts.setFixedHeight(LIST_HEIGHT)
        self.replaceable, self.where = paragraph("", "small"), paragraph("", "small")
        self.texts = push(tr("Show the licence texts"))
        self._build()
        self.folder.clicked.connect(lambda: show_folder(self._view.data))
        self.texts.clicked.connect(lambda: show_folder(self._view.texts))
        bridge.changed.connect(self._show_state)
        self._show_state()

    def _build(self) -> None:
        mine, others = QFrame(), QFrame()
        for card in (mine, others):
            card.setObjectName("settingsCard")
        column = vbox(mine, self.facts, self.folder, margins=(16, 14, 16, 14), spacing=12)
        column.setAlignment(self.folder, Qt.AlignmentFlag.AlignLeft)
        links = Flow()
        for name, address in SOURCES:
            link = push(self._tr("Source code of {name}").format(name=name))
            link.clicked.connect(lambda _=False, address=address: QDesktopServices.openUrl(QUrl(address)))
            links.addWidget(link)
        title = paragraph(self._tr("Third-party components"), "section")
        rows = (title, self.parts, self.where, self.texts, self.replaceable, links)
        column = vbox(others, *rows, margins=(16, 14, 16, 14), spacing=10)
        column.setAlignment(self.texts, Qt.AlignmentFlag.AlignLeft)
        vbox(self, mine, self.diagnosis, others, margins=NONE, spacing=12)

    @property
    def _view(self) -> AboutView:
        return about_view(self._bridge.state, self._tr)

    def fold(self, narrow: bool) -> None:
        """Fit into little width."""
        self.facts.fold(narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Now somebody wants to know."""
        super().showEvent(event)
        self._bridge.tell(AboutOpened())

    def _show_state(self) -> None:
        if (view := self._view) == self._shown:
            return
        self.facts.show_facts(view.facts)
        if self._shown is None or view.parts != self._shown.parts:
            self.parts.clear()
            self.parts.addItems(view.parts)
        self._shown = view
        self.folder.setEnabled(bool(view.data))
        say(self.replaceable, view.replaceable)
        say(self.where, view.where)
        self.texts.setVisible(bool(view.texts))
