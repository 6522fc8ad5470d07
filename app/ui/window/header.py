"""The line on top: title of the conversation, its state, cost and time, and the buttons of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.ui.parts.boxes import hbox
from app.ui.parts.buttons import IconButton
from app.ui.parts.chip import StateChip
from app.ui.parts.labels import Label, set_tip
from app.ui.parts.paint.theme import Theme
from app.ui.window.more_menu import MoreMenu
from app.ui.wording.words import apart

if TYPE_CHECKING:
    from app.ui.wording.views import View

_READABLE = 120


class Title(Label):
    """The title of the conversation, elided where it does not fit."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of it as there is room for."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(apart(self.text()), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)


class Header(QFrame):
    """52 pixels high, or more with large text: buttons, title, state, model, cost and time."""

    new_wanted = Signal()
    style_wanted = Signal(bool)
    settings_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._narrow = False
        self.history = IconButton(theme, "history", self.tr("Conversations"))
        self.history.setCheckable(True)
        self.history.hint("F9")
        self.new = IconButton(theme, "plus", self.tr("New conversation"))
        self.new.clicked.connect(self.new_wanted)
        self.new.hint("Ctrl+N")
        self.title = Title(self.tr("New conversation"))
        self.title.setProperty("tone", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        kept = self.title.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.title.setSizePolicy(kept)
        self.chip = StateChip(theme)
        self.subtitle = Label()
        self.subtitle.setProperty("tone", "second")
        self.money = Label()
        self.money.setProperty("tone", "second")
        self.money.setContentsMargins(8, 0, 0, 0)
        self.money.setAccessibleDescription(self.tr("Cost and time of this session"))
        self.style_button = IconButton(theme, "sliders", self.tr("Voice and style"))
        self.style_button.setCheckable(True)
        self.style_button.toggled.connect(self.style_wanted)
        self.settings = IconButton(theme, "gear", self.tr("Settings"))
        self.settings.hint("Ctrl+,")
        self.settings.clicked.connect(lambda: self.settings_wanted.emit())
        self.more = MoreMenu(theme)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._row = hbox(
            self,
            self.history,
            self.new,
            (self.title, 1),
            self.chip,
            self.subtitle,
            self.money,
            self.style_button,
            self.settings,
            self.more,
            margins=(8, 0, 8, 0),
            spacing=8,
        )

    def _restyle(self) -> None:
        self.setFixedHeight(max(52, self.chip.height() + 20))

    def show_view(self, view: "View") -> None:
        """Show this state."""
        self.chip.show_view(view.chip)
        self.title.setText(view.title)
        set_tip(self.title, view.title)
        self._make_room()
        self.subtitle.setText(view.subtitle)
        money = " · ".join(part for part in (view.money.cost, view.money.time) if part)
        self.money.setText(money)
        set_tip(self.money, view.money.details)

    def fold(self, narrow: bool) -> None:
        """In a small window only the state stays, with the title if it can be read."""
        self._narrow = narrow
        self._row.setSpacing(2 if narrow else 8)
        self.subtitle.setVisible(not narrow)
        self.money.setVisible(not narrow)
        self.history.setVisible(not narrow)  # its line in the menu remains
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room for the title has changed."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a small window show the title only if a readable part of it fits."""
        margins = self._row.contentsMargins()
        taken = (
            self.chip.sizeHint().width() + 4 * (self.more.width() + 2) + margins.left() + margins.right() + 2
        )
        room = self.width() - taken
        words = self.title.fontMetrics().horizontalAdvance(self.title.text())
        self.title.setVisible(not self._narrow or room >= min(words, _READABLE))
