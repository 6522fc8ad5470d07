"""The cards above the row that concern no turn on screen, and the banner below the header."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.ui.parts.boxes import hbox, vbox
from app.ui.parts.buttons import IconButton, push
from app.ui.parts.labels import Label, set_tip
from app.ui.parts.paint.fade_in import fade_in
from app.ui.parts.paint.theme import Theme
from app.ui.transcript.card_frame import Asks, CardFrame
from app.ui.transcript.card_pile import CardPile

if TYPE_CHECKING:
    from app.ui.wording.views import CardView, DraftView, PickerChoice

MOST_CARDS = 3
WIDEST = 680


class Notices(QWidget):
    """The newest cards and all drafts that have no turn on screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.asks = Asks(self)
        self._shown: tuple[tuple[CardView, ...], tuple[DraftView, ...]] = ((), ())
        self._frames: list[CardFrame] = []
        self._narrow = False
        self._shut = False
        self.widest = WIDEST  # width of the text column, once there is a conversation
        inner = QWidget()
        inner.setObjectName("cards")
        self._box = vbox(inner, margins=(16, 8, 16, 12), spacing=8)
        self._area = QScrollArea()
        self._area.setObjectName("cards")
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("Messages"))
        self._pile = CardPile(theme, self.asks, inner)
        self.asks.resized.connect(self.fit)
        theme.changed.connect(self.fit)
        self._area.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_view(self, cards: "tuple[CardView, ...]", drafts: "tuple[DraftView, ...]") -> None:
        """Show these cards and drafts; the same as before changes nothing."""
        if (cards, drafts) == self._shown:
            return
        self._shown = (cards, drafts)
        self._lay_out()

    def _lay_out(self) -> None:
        cards, drafts = self._shown
        while self._box.takeAt(0) is not None:
            pass
        newest = cards[-(1 if self._narrow else MOST_CARDS) :]
        self._frames = [frame for _, frame in self._pile.show(newest, drafts)]
        for frame in self._frames:
            frame.fold(self._narrow, min(self.widest, self.width()))
            self._box.addWidget(frame)
            fade_in(frame, self._theme)
        self.setVisible(bool(self._frames) and not self._shut)
        self.fit()

    def shut(self, on: bool) -> None:
        """In the smallest window there is no room for cards, whatever comes."""
        self._shut = on
        self.setVisible(bool(self._frames) and not on)

    def fit(self) -> None:
        """As high as its cards, but at most half of the window; beyond that they scroll."""
        self._box.activate()
        whole = self.parentWidget()
        most = whole.height() // 2 if whole is not None else 16_777_215
        high = max(1, min(self._box.totalHeightForWidth(self.width()), max(120, most)))
        self.setFixedHeight(high)
        # Set here, because Qt sends no second resize event for a height that is set within the first one.
        self._area.setGeometry(0, 0, self.width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Align the cards with the column of the conversation."""
        side = max(10, (event.size().width() - self.widest) // 2)
        self._box.setContentsMargins(side, 8, side, 12)
        super().resizeEvent(event)
        self.fit()

    def fold(self, narrow: bool) -> None:
        """In a small window buttons go below the text, and only the newest card is shown."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._lay_out()


class Banner(QFrame):
    """The line that names the practice voice, what it can do, and the way out of it."""

    back_wanted = Signal(str)
    seen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._closed_for = self._text = self._details = ""
        self._narrow = self._told = self._seen = self._shut = False
        self._way_back: PickerChoice | None = None
        self._label = Label()
        self._label.setWordWrap(True)
        self._close = IconButton(theme, "close", self.tr("Hide this line"), 28)
        self._close.clicked.connect(self._hide_for_now)
        self.back = push(self.tr("Back"), "quiet", self)
        self.back.clicked.connect(self.go_back)
        self.back.hide()
        row = hbox(self, (self._label, 1), margins=(20, 4, 10, 4))
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def told_before(self) -> None:
        """It was read in an earlier run, and is not shown in this one."""
        self._told = True

    def shut(self, on: bool) -> None:
        """In the smallest window there is no room for it."""
        self._shut = on
        self.show_view(self._text, self._details, self._way_back)

    def show_view(self, text: str, details: str, way_back: "PickerChoice | None" = None) -> None:
        """Show this text and this way back. Once closed it stays hidden until the text changes."""
        self._text, self._details = text, details
        if way_back != self._way_back:
            self._way_back, self._closed_for = way_back, ""
            self.back.setText(way_back.name if way_back is not None else self.tr("Back"))
            self.back.setVisible(way_back is not None)
        words = text if self._narrow else f"{text} {details}".strip()
        if words != self._label.text():
            self._label.setText(words)
            set_tip(self._label, details)
        shown = bool(text) and text != self._closed_for and not self._told
        if shown and not self._seen:
            self._seen = True
            self.seen.emit()
        self.setVisible(shown and not self._shut)

    def fold(self, narrow: bool) -> None:
        """In a small window show only the first sentence."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.show_view(self._text, self._details, self._way_back)

    @property
    def way_back_words(self) -> str:
        """What the way back is called; "" where there is none."""
        return self._way_back.name if self._way_back is not None else ""

    def go_back(self) -> None:
        """Ask for the service that was left for practice."""
        if self._way_back is not None:
            self.back_wanted.emit(self._way_back.id)

    def _hide_for_now(self) -> None:
        self._closed_for = self._text
        self.hide()
