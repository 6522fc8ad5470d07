"""Cards about what went wrong and rows for what is unsent, between the transcript and the talk bar; they
only ask.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.buttons import IconButton, push
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.views import CardView, DraftView

MOST_CARDS = 3
WIDEST = 680


class Notices(QWidget):
    """The newest cards and all drafts. Built anew when they change, which is seldom."""

    acted = Signal(str, int)  # action, notice number
    dismissed = Signal(int)
    draft_sent = Signal(int)
    draft_discarded = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[tuple[CardView, ...], tuple[DraftView, ...]] = ((), ())
        self._narrow = False
        self.widest = WIDEST  # the column of the conversation, once there is one
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 8, 16, 12)
        self._box.setSpacing(8)
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
        for card in cards[-(1 if self._narrow else MOST_CARDS) :]:
            self._box.addWidget(self._card(card))
        for draft in drafts:
            self._box.addWidget(self._draft(draft))
        self.setVisible(bool(cards or drafts))
        self.fold(self._narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards are as wide as the column of the conversation, in the middle."""
        side = max(10, (event.size().width() - self.widest) // 2)
        self._box.setContentsMargins(side, 8, side, 12)
        super().resizeEvent(event)

    def fold(self, narrow: bool) -> None:
        """In a small window the buttons go below the words."""
        again = narrow != self._narrow
        self._narrow = narrow
        if again:  # a small window has room for the newest card only
            (cards, drafts), self._shown = self._shown, ((), ())
            self.show_view(cards, drafts)
        for frame in self.findChildren(_Card):
            frame.fold(narrow)

    def _card(self, card: "CardView") -> "_Card":
        frame = _Card(card.tone, card.title, " ".join(part for part in (card.words, card.remedy) if part))
        frame.setToolTip(card.details)
        if card.button:
            frame.add(card.button, card.title, lambda: self.acted.emit(card.action, card.number))
        close = IconButton(self._theme, "close", self.tr("Dismiss: {title}").format(title=card.title), 32)
        close.clicked.connect(lambda: self.dismissed.emit(card.number))
        frame.whole.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def _draft(self, draft: "DraftView") -> "_Card":
        frame = _Card("warning", self.tr("Unsent: {text}").format(text=draft.text), draft.reason)
        frame.add(self.tr("Send"), draft.text, lambda: self.draft_sent.emit(draft.number))
        frame.add(self.tr("Discard"), draft.text, lambda: self.draft_discarded.emit(draft.number))
        return frame


class _Card(QFrame):
    """Words and buttons, side by side or one above the other."""

    def __init__(self, tone: str, title: str, body: str) -> None:
        super().__init__()
        self.setProperty("card", tone)
        self.setAccessibleName(title)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(_words(title, "cardTitle"))
        if body:
            text.addWidget(_words(body, ""))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._inner = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inner.setSpacing(10)
        self._inner.addLayout(text, 1)
        self.whole = QHBoxLayout(self)
        self.whole.setContentsMargins(16, 10, 10, 10)
        self.whole.addLayout(self._inner, 1)

    def add(self, words: str, about: str, do: Callable[[], None]) -> None:
        """One more button."""
        if self._buttons.isEmpty():  # an empty row below the words would make them as narrow as itself
            self._inner.addLayout(self._buttons)
        button = push(words)
        button.setAccessibleDescription(about)
        button.clicked.connect(lambda _checked=False: do())
        self._buttons.addWidget(button)

    def fold(self, narrow: bool) -> None:
        """Buttons below the words, or beside them."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._inner.setDirection(down if narrow else right)


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
        self._closed_for = self._text = self._details = ""
        self._narrow = False
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
        self._text, self._details = text, details
        words = text if self._narrow else f"{text} {details}".strip()
        if words != self._label.text():
            self._label.setText(words)
            self._label.setToolTip(details)
        self.setVisible(bool(text) and text != self._closed_for)

    def fold(self, narrow: bool) -> None:
        """In a small window only the first sentence."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.show_view(self._text, self._details)

    def _hide_for_now(self) -> None:
        self._closed_for = self._text
        self.hide()
