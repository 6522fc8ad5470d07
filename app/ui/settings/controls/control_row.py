"""A row with one control: its name, when a change is in force, help, note and error."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy

from app.ui.parts.boxes import hbox, vbox
from app.ui.parts.labels import Label, set_tip
from app.ui.settings.controls.option_widgets import Control
from app.ui.wording.words import Words

CONTROL = 300


class ControlRow(QFrame):
    """The control is beside the words, or below them where there is little room. ``when``: words for when a
    change is in force, "" for at once.
    """

    def __init__(self, title: str, words: str, when: str, control: Control, tr: Words) -> None:
        super().__init__()
        self.title, self.control = title, control
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # takes the keyboard while the control cannot have it
        self.label = RowTitle(title)
        self.label.setProperty("tone", "section")
        control.label_with(self.label)
        self.when = Label(when)
        self.when.setProperty("tone", "badge")
        set_tip(self.when, tr("When a change takes effect"))
        if not when:  # hide only: shown without a parent it would flash up as a window
            self.when.hide()
        self.help, self.note, self.error = _small(words), _small("", "note"), _small("", "error")
        head = hbox(None, self.label, spacing=8)
        head.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        head.addStretch(1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(8)
        self._across.addLayout(vbox(None, 1, head, self.help, 1, spacing=2), 1)
        self._across.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole = vbox(self, self._across, self.error, self.note, margins=(16, 12, 16, 12), spacing=4)

    def fold(self, narrow: bool) -> None:
        """The control beside the words, or below them."""
        self._across.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._across.setAlignment(
            self.control, Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignVCenter
        )
        self.control.setMinimumWidth(0 if narrow else CONTROL)
        self.control.setMaximumWidth(16_777_215 if narrow else CONTROL)

    def describe(self) -> None:
        """Set what a screen reader says after the name."""
        said = (self.error.text(), self.help.property("plain"), self.when.text(), self.note.text())
        self.control.part.setAccessibleDescription(" ".join(part for part in said if part))


class RowTitle(Label):
    """Asks for the width of its text on one line, and wraps only where there is less: a wrapping QLabel asks
    for a width of Qt's choice, and breaks a title of three words beside free room.
    """

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._title = title  # a search marks words, which changes the text and not its width
        self.setWordWrap(True)

    def rename(self, title: str) -> None:
        """Another title."""
        self._title = title
        self.setText(title)

    def sizeHint(self) -> QSize:
        """One line."""
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self._title) + 2
        return QSize(width, self.heightForWidth(width))


def _small(words: str, tone: str = "small") -> QLabel:
    label = Label(words)
    label.setProperty("plain", words)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    if not words:  # hide only: shown without a parent it would flash up as a window
        label.hide()
    return label
