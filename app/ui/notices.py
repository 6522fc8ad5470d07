"""Cards about what went wrong and rows for what is unsent, between the transcript and the talk bar; they only ask."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.buttons import IconButton, push
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.views import CardView, DraftView

MOST_CARDS = 3


class Notices(QWidget):
    """The newest cards and all drafts. Built anew when they change, which is seldom."""

    acted = Signal(str, int)  # action, notice number
    dismissed = Signal(int)
    draft_sent = Signal(int)
    draft_discarded = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[object, object] = ((), ())
        self._narrow = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 8, 16, 12)
        self._box.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_view(self, cards: "tuple[CardView, ...]", drafts: "tuple[DraftView, ...]") -> None:
        """Show these; nothing happens when they are the same as before."""
        if (cards, drafts) == self._shown:
            return
        self._shown = (cards, drafts)
        while (item := self._box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for card in cards[-MOST_CARDS:]:
            self._box.addWidget(self._card(card), 0, Qt.AlignmentFlag.AlignHCenter)
        for draft in drafts:
            self._box.addWidget(self._draft(draft), 0, Qt.AlignmentFlag.AlignHCenter)
        self.setVisible(bool(cards or drafts))
        for frame in self.findChildren(QFrame):
            self._fold_frame(frame)

    def fold(self, narrow: bool) -> None:
        """In a small window the buttons go below the words."""
        if narrow != self._narrow:
            self._narrow = narrow
            for frame in self.findChildren(QFrame):
                self._fold_frame(frame)

    def _fold_frame(self, frame: QFrame) -> None:
        if isinstance(row := frame.layout(), QBoxLayout) and frame.property("card"):
            down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            row.setDirection(down if self._narrow else right)

    def _frame(self, tone: str) -> tuple[QFrame, QHBoxLayout]:
        frame = QFrame()
        frame.setProperty("card", tone)
        frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        frame.setMaximumWidth(680)
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 10, 8, 10)
        row.setSpacing(10)
        return frame, row

    def _card(self, card: "CardView") -> QFrame:
        frame, row = self._frame(card.tone)
        frame.setAccessibleName(card.title)
        frame.setToolTip(card.details)
        text = QVBoxLayout()
        text.setSpacing(2)
        title = _words(card.title, "cardTitle")
        text.addWidget(title)
        if body := " ".join(part for part in (card.words, card.remedy) if part):
            text.addWidget(_words(body, ""))
        row.addLayout(text, 1)
        if card.button:
            button = push(card.button)
            button.setAccessibleDescription(card.title)
            button.clicked.connect(lambda: self.acted.emit(card.action, card.number))
            row.addWidget(button)
        close = IconButton(self._theme, "close", self.tr("Dismiss: {title}").format(title=card.title), 32)
        close.clicked.connect(lambda: self.dismissed.emit(card.number))
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def _draft(self, draft: "DraftView") -> QFrame:
        frame, row = self._frame("warning")
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(_words(self.tr("Unsent: {text}").format(text=draft.text), "cardTitle"))
        if draft.reason:
            text.addWidget(_words(draft.reason, ""))
        row.addLayout(text, 1)
        send, discard = push(self.tr("Send")), push(self.tr("Discard"))
        for button in (send, discard):
            button.setAccessibleDescription(draft.text)
            row.addWidget(button)
        send.clicked.connect(lambda: self.draft_sent.emit(draft.number))
        discard.clicked.connect(lambda: self.draft_discarded.emit(draft.number))
        row.setContentsMargins(16, 10, 16, 10)
        return frame


def _words(text: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if tone:
        label.setProperty("tone", tone)
    label.setMinimumWidth(120)
    return label


class Banner(QFrame):
    """The thin line that says that this is the practice voice, and what it can do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._closed_for = ""
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._close = IconButton(theme, "close", self.tr("Hide this line"), 28)
        self._close.clicked.connect(self._hide_for_now)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 10, 6)
        row.addWidget(self._label, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_view(self, text: str, details: str) -> None:
        """Show this text; hidden once closed, until it says something else."""
        words = f"{text} {details}".strip()
        if words != self._label.text():
            self._label.setText(words)
        self.setVisible(bool(words) and words != self._closed_for)

    def _hide_for_now(self) -> None:
        self._closed_for = self._label.text()
        self.hide()
