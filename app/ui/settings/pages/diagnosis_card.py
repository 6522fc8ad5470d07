"""What somebody who helps wants to read: the doctor's whole report and the log, to look at, copy and save."""

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QPlainTextEdit, QPushButton, QWidget

from app.core.computer import support_files
from app.core.messages.events.computer_events import DiagnosisAsked, LogAsked, SupportFileAsked
from app.ui.bridge import Bridge
from app.ui.parts.access.keep_focus import enable
from app.ui.parts.boxes import vbox
from app.ui.parts.buttons import push
from app.ui.parts.flow import Flow
from app.ui.parts.labels import paragraph, say
from app.ui.wording.words import Words, apart

TEXT_HEIGHT = 240
FILE = "pressel-support.zip"


class DiagnosisCard(QFrame):
    """One text at a time; a support file is shown line by line before it is written."""

    def __init__(self, tr: Words, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsCard")
        self._tr, self._bridge = tr, bridge
        self._wanted = ""
        """What is shown, or as soon as it is there: doctor, log or support."""
        self._saving = False
        self.choosing: QFileDialog | None = None
        self.setAccessibleName(tr("Diagnosis"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # takes the keyboard while a button cannot have it
        self.doctor, self.log = push(tr("Run the doctor")), push(tr("Show the log"))
        self.support = push(tr("Support file…"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setFixedHeight(TEXT_HEIGHT)
        self.text.setAccessibleName(tr("Diagnosis"))
        self.copy = push(tr("Copy"))
        self.save = push(tr("Save this file…"), "primary")
        self.note = paragraph("", "small")
        help_text = paragraph(
            tr("For somebody who helps you. There are no keys in it, and nothing that was said."), "small"
        )
        choices, acts = Flow(), Flow()
        for button in (self.doctor, self.log, self.support):
            choices.addWidget(button)
        for button in (self.copy, self.save):
            acts.addWidget(button)
        title = paragraph(tr("Diagnosis"), "section")
        parts = (title, help_text, choices, self.note, self.text, acts)
        vbox(self, *parts, margins=(16, 14, 16, 14), spacing=10)
        for part in (self.note, self.text, self.copy, self.save):
            part.hide()
        self.doctor.clicked.connect(lambda: self._want("doctor", self.doctor))
        self.log.clicked.connect(lambda: self._want("log", self.log))
        self.support.clicked.connect(lambda: self._want("support", self.support))
        self._pressed: QPushButton = self.doctor
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_where)
        bridge.changed.connect(self._show_state)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was read: it is old when somebody looks again."""
        super().hideEvent(event)
        self._wanted = ""
        self._show_text("", "")

    def _want(self, what: str, by: QPushButton) -> None:
        self._wanted, self._pressed, self._saving = what, by, False
        self._bridge.tell(LogAsked())
        if what != "log":
            self._bridge.tell(DiagnosisAsked())
        self._show_state()

    def _show_state(self) -> None:
        computer = self._bridge.state.computer
        busy = computer.diagnosing
        for button in (self.doctor, self.log, self.support):
            enable(button, not busy, self)
        if not busy and self.hasFocus():
            self._pressed.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._wanted:
            return
        if busy:
            self._show_text("", self._tr("The doctor is looking…"))
        elif self._saving and computer.support_failed:
            say(
                self.note,
                self._tr("It could not be saved: {reason}.").format(reason=apart(computer.support_failed)),
            )
        elif self._saving and computer.support_file:
            say(self.note, self._tr("Saved as {file}.").format(file=apart(computer.support_file)))
        else:
            self._show_text(*self._text())

    def _text(self) -> tuple[str, str]:
        """What was asked for, with a note."""
        computer = self._bridge.state.computer
        match self._wanted:
            case "doctor":
                words = self._tr("It names devices and folders, so read it before you pass it on.")
                return computer.diagnosis, words if computer.diagnosis else ""
            case "log":
                return computer.log or "", self._tr("The log is empty.") if computer.log == "" else ""
            case _:
                if not computer.diagnosis:
                    return "", ""
                shown = "\n\n".join(f"=== {name} ===\n{text}" for name, text in support_files(computer))
                note = self._tr("These lines are all that the file will hold. Nothing is sent anywhere.")
                return shown, note

    def _show_text(self, text: str, note: str) -> None:
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self.text.setVisible(bool(text))
        self.copy.setVisible(bool(text))
        self.save.setVisible(bool(text) and self._wanted == "support")
        say(self.note, note)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        say(self.note, self._tr("Copied."))

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        if self.choosing is not None:
            self.choosing.deleteLater()
        self.choosing = QFileDialog(self, self._tr("Save the support file"), folder)
        self.choosing.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.choosing.setDefaultSuffix("zip")
        self.choosing.selectFile(FILE)
        self.choosing.fileSelected.connect(self._save_as)
        self.choosing.open()

    def _save_as(self, path: str) -> None:
        self._saving = True
        self._bridge.tell(SupportFileAsked(path=path))
