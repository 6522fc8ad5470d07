"""The line on top: title of the conversation, who answers, what it costs, and the buttons of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from app.ui.parts.boxes import hbox
from app.ui.parts.buttons import IconButton
from app.ui.parts.chip import StateChip
from app.ui.parts.labels import Elided, Label, set_tip
from app.ui.parts.paint.theme import Theme
from app.ui.window.more_menu import MoreMenu

if TYPE_CHECKING:
    from app.ui.wording.views import ServiceView, View

_LONGEST_TITLE = 120
_AROUND = 8
_READABLE = 90
_NARROW = 520


class Title(Elided):
    """The title of the conversation; a double click asks for another one."""

    rename_wanted = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for another title."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.rename_wanted.emit()


class Header(QFrame):
    """44 pixels high, or more with large text.

    The state is shown here only while the talk button, which shows it, is out of sight.
    """

    settings_wanted = Signal()
    renamed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._theme, self._narrow = theme, False
        self._service: ServiceView | None = None
        self.can_rename, self._bill = False, ""
        self.history = IconButton(theme, "menu", self.tr("Conversations"))
        self.history.setCheckable(True)
        self.history.hint("F9")
        self.title = Title(self.tr("New conversation"))
        self.title.setProperty("tone", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.naming = QLineEdit()
        self.naming.setAccessibleName(self.tr("Title of the conversation"))
        self.naming.setMaxLength(_LONGEST_TITLE)
        self.naming.hide()
        self.chip = StateChip(theme)
        self.chip.hide()
        self.service = Elided()
        self.service.setProperty("tone", "second")
        self.service.setAccessibleDescription(self.tr("Who answers"))
        self.money = Label()
        self.money.setProperty("tone", "second")
        self.money.setContentsMargins(8, 0, 0, 0)
        self.money.setAccessibleDescription(self.tr("Cost"))
        self.money.hide()
        self.settings = IconButton(theme, "gear", self.tr("Settings"))
        self.settings.hint("Ctrl+,")
        self.more = MoreMenu(theme)
        self._row = hbox(
            self,
            self.history,
            (self.title, 1),
            (self.naming, 1),
            self.chip,
            self.service,
            self.money,
            self.settings,
            self.more,
            margins=(8, 0, 8, 0),
            spacing=8,
        )
        self._wire()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _wire(self) -> None:
        self.settings.clicked.connect(lambda: self.settings_wanted.emit())
        self.title.rename_wanted.connect(self.rename)
        self.naming.editingFinished.connect(self._named)
        self.naming.installEventFilter(self)

    def _restyle(self) -> None:
        self.setFixedHeight(self.more.height() + _AROUND)

    def show_view(self, view: "View", *, unseen: bool = False) -> None:
        """Show this state. ``unseen``: the talk button is out of sight, so the state is shown here. A cost of
        nothing is not worth a word.
        """
        self.can_rename = bool(view.turns)
        self.chip.show_view(view.chip)
        if self.chip.isHidden() == unseen:
            self.chip.setVisible(unseen)
        if view.title != self.title.text():
            self.title.setText(view.title)
        if view.service != self._service:
            self._service = view.service
            self._show_service(view.service)
        cost = view.money.cost if any(sign.isdigit() and int(sign) for sign in view.money.cost) else ""
        if cost != self.money.text():
            self.money.setText(cost)
            self._make_room()
        if view.money.details != self._bill:
            self._bill = view.money.details
            set_tip(self.money, self._bill)

    def _show_service(self, service: "ServiceView") -> None:
        brief = self._narrow and service.brief
        self.service.setText(service.brief if brief else service.words)
        tips = (service.words if brief else "", service.details)
        self.service.details = "\n".join(part for part in tips if part)
        set_tip(self.service, self.service.details)
        if self.service.property("tone") != service.tone:
            self.service.setProperty("tone", service.tone)
            self.service.style().unpolish(self.service)
            self.service.style().polish(self.service)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what is wrong is said in few words."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._row.setSpacing(2 if narrow else 8)
            if self._service is not None:
                self._show_service(self._service)
        self._make_room()

    def _make_room(self) -> None:
        """With large letters in a small window the cost gives its room to the title."""
        buttons = 3 * (self.more.width() + self._row.spacing())
        words = self.service.sizeHint().width() + (self.money.sizeHint().width() if self.money.text() else 0)
        room = self.width() - buttons - words >= _READABLE
        self.money.setVisible(bool(self.money.text()) and (room or not self._narrow))
        self.service.setMaximumWidth(max(0, self.width() - buttons - _READABLE))

    # ------------------------------------------------------------------ another title

    def rename(self) -> None:
        """Edit the title in its place: Enter keeps it, Esc leaves it as it was.

        A conversation in which nothing was said is not kept, and neither would be its title.
        """
        if not self.can_rename:
            return
        self.naming.setText(self.title.text())
        self.title.hide()
        self.naming.show()
        self.naming.setFocus()
        self.naming.selectAll()

    def _named(self) -> None:
        """Enter was pressed, or the focus has left the line."""
        if self.naming.isHidden():
            return
        words = " ".join(self.naming.text().split())
        self._put_back()
        if words and words != self.title.text():
            self.renamed.emit(words)

    def _put_back(self) -> None:
        self.naming.hide()
        self.title.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the line of the title."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.naming and pressed and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.naming.blockSignals(True)
            self._put_back()
            self.naming.blockSignals(False)
            self.settings.setFocus()
            return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """It never makes the window wider than it is."""
        return QSize(200, self.height())
