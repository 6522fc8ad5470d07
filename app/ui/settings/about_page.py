"""The page About: version, kind and folder of the installation, the parts of others with their licences, and
the diagnosis for somebody who helps. Nothing of it is looked up before the page is seen.
"""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QListWidget, QWidget

from app.core.messages.events.computer_events import AboutOpened, DiagnosisAsked
from app.ui.bridge import Bridge
from app.ui.parts.boxes import NONE, vbox
from app.ui.parts.buttons import push
from app.ui.parts.flow import Flow
from app.ui.parts.folder import show_folder
from app.ui.parts.labels import paragraph, say
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
        self._wants = False
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(6)
        self.facts.setColumnStretch(1, 1)
        self.copy = push(tr("Copy diagnostics"))
        self.copy.setAccessibleDescription(tr("What pressel doctor says, without keys and what you said"))
        self.folder = push(tr("Show the folder"))
        self.note = paragraph("", "small")
        self.note.hide()
        self.parts = QListWidget()
        self.parts.setObjectName("parts")
        self.parts.setAccessibleName(tr("Parts made by others"))
        self.parts.setWordWrap(True)
        self.parts.setFixedHeight(LIST_HEIGHT)
        self.replaceable, self.where = paragraph("", "small"), paragraph("", "small")
        self.texts = push(tr("Show the licence texts"))
        self._build()
        self.copy.clicked.connect(self._ask)
        self.folder.clicked.connect(lambda: show_folder(self._view.data))
        self.texts.clicked.connect(lambda: show_folder(self._view.texts))
        bridge.changed.connect(self._show_state)
        self._show_state()

    def _build(self) -> None:
        mine, others = QFrame(), QFrame()
        for card in (mine, others):
            card.setObjectName("settingsCard")
        buttons = Flow()
        for button in (self.copy, self.folder):
            buttons.addWidget(button)
        vbox(mine, self.facts, buttons, self.note, margins=(16, 14, 16, 14), spacing=12)
        links = Flow()
        for name, address in SOURCES:
            link = push(self._tr("Sources of {name}").format(name=name))
            link.clicked.connect(lambda _=False, address=address: QDesktopServices.openUrl(QUrl(address)))
            links.addWidget(link)
        title = paragraph(self._tr("Parts made by others"), "section")
        rows = (title, self.parts, self.where, self.texts, self.replaceable, links)
        column = vbox(others, *rows, margins=(16, 14, 16, 14), spacing=10)
        column.setAlignment(self.texts, Qt.AlignmentFlag.AlignLeft)
        vbox(self, mine, others, margins=NONE, spacing=12)

    @property
    def _view(self) -> AboutView:
        return about_view(self._bridge.state.computer, self._tr)

    def showEvent(self, event: QShowEvent) -> None:
        """Now somebody wants to know."""
        super().showEvent(event)
        self._bridge.tell(AboutOpened())

    def _ask(self) -> None:
        self._wants = True
        self._bridge.tell(DiagnosisAsked())

    def _show_state(self) -> None:
        self._take_diagnosis()
        if (view := self._view) == self._shown:
            return
        if self._shown is None or view.facts != self._shown.facts:
            self._list(view)
        self._shown = view
        self.copy.setEnabled(not view.diagnosing)
        self.folder.setEnabled(bool(view.data))
        say(self.replaceable, view.replaceable)
        say(self.where, view.where)
        self.texts.setVisible(bool(view.texts))

    def _list(self, view: AboutView) -> None:
        for row, (name, words) in enumerate(view.facts):
            told = paragraph(words, selectable=True)
            if self.isRightToLeft():  # selectable words would follow their own direction
                told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self.facts.addWidget(paragraph(name, "second"), row, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(told, row, 1, Qt.AlignmentFlag.AlignTop)
        self.parts.clear()
        self.parts.addItems(view.parts)

    def _take_diagnosis(self) -> None:
        """Copy it once it is there, if it was asked for here."""
        computer = self._bridge.state.computer
        if computer.diagnosing:
            say(self.note, self._tr("The doctor looks …"))
        elif self._wants and computer.diagnosis:
            self._wants = False
            QGuiApplication.clipboard().setText(computer.diagnosis)
            say(
                self.note, self._tr("Copied. It names devices and folders, so read it before you pass it on.")
            )
