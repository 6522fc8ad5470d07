"""One card: what happened, what became of the words, what to do, buttons and details."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QWidget

from app.ui.language import translate
from app.ui.parts.boxes import hbox, vbox
from app.ui.parts.buttons import IconButton, push
from app.ui.parts.flow import Flow
from app.ui.parts.labels import Label
from app.ui.parts.paint.theme import Theme

if TYPE_CHECKING:
    from app.ui.wording.views import CardView, DraftView

NARROW = 520
BUTTONS_AT_MOST = 0.42


class Asks(QObject):
    """What the person asks for on any card, as signals."""

    acted = Signal(str, int)  # action, notice number
    dismissed = Signal(int)
    draft_sent = Signal(int)
    draft_played = Signal(int)
    draft_discarded = Signal(int)
    answer_played = Signal(str)  # turn id: play it again, or stop that
    resized = Signal()  # details were unfolded or folded


class CardFrame(QFrame):
    """Text and buttons, side by side or one above the other."""

    def __init__(self, tone: str, title: str, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", tone)
        self.setAccessibleName(title)
        self._text = vbox(None, _words(title, "cardTitle"), spacing=2)
        self._body = _words(body, "")
        self._body.setVisible(bool(body))
        self._text.addWidget(self._body)
        self._details: QLabel | None = None
        self._buttons = Flow()
        self._inner = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inner.setSpacing(10)
        self._inner.addLayout(self._text, 1)
        self.whole = hbox(self, (self._inner, 1), margins=(16, 10, 10, 10))

    def say(self, body: str) -> None:
        """Replace the text below the title; the buttons stay, with the focus on them."""
        self._body.setText(body)
        self._body.setVisible(bool(body))

    def add(self, words: str, about: str, do: Callable[[], None]) -> QPushButton:
        """Add a button; ``about`` is its accessible description."""
        if self._buttons.isEmpty():  # an empty Flow would make the text as narrow as itself
            self._inner.addLayout(self._buttons, 0)
        button = push(words)
        button.setAccessibleDescription(about)
        button.clicked.connect(lambda _checked=False: do())
        self._buttons.addWidget(button)
        return button

    def add_details(self, text: str, about: str, changed: Callable[[], None]) -> None:
        """Add a button that unfolds the raw words, which can be selected and copied."""
        label = self._details = _words(text, "small")
        label.setAccessibleName(self.tr("Details: {text}").format(text=text))
        label.hide()
        self._text.addWidget(label)
        button = self.add(self.tr("Details"), about, lambda: None)
        button.setProperty("look", "quiet")
        button.setCheckable(True)
        button.toggled.connect(label.setVisible)
        button.toggled.connect(lambda _on: changed())

    def fold(self, narrow: bool, width: int = 0) -> None:
        """Buttons below the text, or beside it if they leave it room; ``width``: of the card in pixels."""
        narrow = narrow or (bool(width) and self._buttons.sizeHint().width() > BUTTONS_AT_MOST * width)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._inner.setDirection(down if narrow else right)
        middle = Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignVCenter
        self._inner.setAlignment(self._buttons, middle)

    def height_at(self, width: int) -> int:
        """The height at this width, in pixels."""
        self.fold(width < NARROW, width)
        self.whole.activate()
        return max(self.whole.totalHeightForWidth(width), self.whole.totalMinimumSize().height())


def card_frame(theme: Theme, card: "CardView", asks: Asks, parent: QWidget | None = None) -> CardFrame:
    """A notice with its buttons."""
    frame = CardFrame(card.tone, card.title, body_of(card), parent)
    number = card.number
    for action, words in card.buttons:
        frame.add(words, card.title, lambda action=action: asks.acted.emit(action, number))  # type: ignore[misc]
    frame.add_details(card.details, card.title, asks.resized.emit)
    close = IconButton(theme, "close", translate("Dismiss: {title}").format(title=card.title), 32)
    close.clicked.connect(lambda: asks.dismissed.emit(number))
    frame.whole.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
    return frame


def draft_frame(draft: "DraftView", asks: Asks, parent: QWidget | None = None) -> CardFrame:
    """An unsent message with what can be done with it."""
    frame = CardFrame("info" if draft.undo else "warning", draft.text, draft.reason, parent)
    number = draft.number
    if draft.undo:
        frame.add(translate("Undo"), draft.text, lambda: asks.draft_sent.emit(number))
        return frame
    frame.add(translate("Send"), draft.text, lambda: asks.draft_sent.emit(number))
    if draft.sound:
        frame.add(translate("Listen"), draft.text, lambda: asks.draft_played.emit(number))
    frame.add(translate("Discard"), draft.text, lambda: asks.draft_discarded.emit(number))
    if draft.details:
        frame.add_details(draft.details, draft.text, asks.resized.emit)
    return frame


def body_of(card: "CardView") -> str:
    """The text below the title."""
    return " ".join(part for part in (card.words, card.remedy) if part)


def _words(text: str, tone: str) -> QLabel:
    label = Label(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if tone:
        label.setProperty("tone", tone)
    label.setMinimumWidth(120)
    return label
