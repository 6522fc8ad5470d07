"""What stands in the place of an empty conversation: the talk key, what to do with it, and three starters."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.parts.boxes import vbox
from app.ui.parts.buttons import push
from app.ui.parts.labels import Label, set_tip
from app.ui.parts.paint.drawings import keycap
from app.ui.parts.paint.theme import Theme

if TYPE_CHECKING:
    from app.ui.wording.views import PickerChoice, View

KEYCAP_FROM = 210
STARTERS_FROM = 290
STARTER_HEIGHT = 56
STARTER_WIDTH = 420

_KEY, _LARGEST = QRectF(0, 0, 232, 62), 1.35
"""The drawn key, and how far it grows with the text: a window of 360 pixels has room for that."""


class Keycap(QWidget):
    """A drawing of the talk key that sinks while the key is held."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._down = False
        self._name = self.tr("Space")
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._scale = min(_LARGEST, self._theme.px(100) / 100)
        self.setFixedSize(QSize(round(_KEY.width() * self._scale), round(_KEY.height() * self._scale)))
        self.update()

    def sink(self, down: bool) -> None:
        """Draw it pressed, or not."""
        if down != self._down:
            self._down = down
            self.update()

    def rename(self, name: str) -> None:
        """Show the name of another key."""
        if name != self._name:
            self._name = name
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The key."""
        painter = QPainter(self)
        painter.scale(self._scale, self._scale)
        keycap(
            painter,
            _KEY.adjusted(1, 0, -1, -1),
            self._name,
            self._theme.colours,
            down=self._down,
        )


class EmptyState(QWidget):
    """What to press, and starters to send instead."""

    starter_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.keycap = Keycap(theme)
        self.headline = Label(self.tr("Hold Space and speak"))
        explain = Label(self.tr("Let go when you are done. Press again to interrupt the answer."))
        self._explain = explain
        explain.setProperty("tone", "second")
        for label in (self.headline, explain):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        box = vbox(self, 3, margins=(20, 12, 20, 12), spacing=8)
        box.addWidget(self.keycap, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(14)
        box.addWidget(self.headline)
        box.addWidget(explain)
        box.addSpacing(16)
        self.starters: list[QPushButton] = []
        for text in (
            self.tr("What time is it?"),
            self.tr("What is 17 times 23?"),
            self.tr("What can you do?"),
        ):
            starter = push(text, "starter")
            self.starters.append(starter)
            starter.setProperty("words", text)
            starter.setProperty("sent", text)
            starter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            starter.setAccessibleDescription(self.tr("Sends this as a message"))
            starter.clicked.connect(partial(self._choose, starter))
            box.addWidget(starter)
            box.setAlignment(starter, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(4)
        self._theme = theme
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        font = QFont(self.headline.font())
        font.setPixelSize(min(40, self._theme.px(24)))  # it is large already: grows less than other text
        font.setWeight(QFont.Weight.DemiBold)
        self.headline.setFont(font)

    def show_view(self, view: "View") -> None:
        """The talk key and the talk mode can change while it is shown."""
        self.keycap.sink(view.chip.shape in ("square", "lock"))
        self.keycap.rename(view.talk_key)
        if (view.headline, view.explanation) != (self.headline.text(), self._explain.text()):
            self.headline.setText(view.headline)
            self._explain.setText(view.explanation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the keycap and some starters give way to the text."""
        super().resizeEvent(event)
        self._arrange(event.size().height())

    def _arrange(self, height: int) -> None:
        self.keycap.setVisible(height >= self._theme.px(KEYCAP_FROM))
        for place, starter in enumerate(self.starters):
            room = height >= self._theme.px(STARTERS_FROM + place * STARTER_HEIGHT)
            starter.setVisible(room and bool(starter.property("words")))
            starter.setFixedWidth(min(STARTER_WIDTH, max(200, self.width() - 40)))
            self._name(starter)

    def show_starters(self, choices: "tuple[PickerChoice, ...]") -> None:
        """Offer these, as many as there is room for; the id of a choice is the text to send."""
        for place, starter in enumerate(self.starters):
            choice = choices[place] if place < len(choices) else None
            starter.setProperty("words", choice.name if choice else "")
            starter.setProperty("sent", choice.id if choice else "")
        self._arrange(self.height())

    @property
    def first(self) -> QPushButton | None:
        """The widget to focus; None if there is no starter."""
        return next((starter for starter in self.starters if not starter.isHidden()), None)

    def _choose(self, starter: QPushButton, _checked: bool = False) -> None:
        self.starter_chosen.emit(str(starter.property("sent")))

    def _name(self, starter: QPushButton) -> None:
        """Set the text of a starter, elided if it is long, with the whole in the tooltip."""
        words = str(starter.property("words"))
        shown = starter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, starter.width() - 40)
        starter.setText(shown.replace("&", "&&"))
        set_tip(starter, words if shown != words else "")
        starter.setAccessibleName(words)
